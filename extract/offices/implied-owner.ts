import type { LocalEntity } from '../entities';
import type { OfficePhrase } from '../mention';
import type { Word } from '../word';
import { bareBody, type Surroundings } from './affiliation';
import { isOfParty, type Reading } from './implied-reading';
import { topic } from './kinds';
import { standsFor } from './stands-for';

/** "ihr Sprecher", "deren Vorsitzende": that of the body named just before. */
export const ofOwner: Reading = (phrase, sentence, around) =>
  phrase.article === 'possessive' && phrase.word.scope === 'body' && (!phrase.body || isOfParty(phrase))
    ? (ownerBefore(phrase, sentence, around) ?? (isOfTopic(phrase, sentence, around) ? undefined : 'none'))
    : undefined;

/** "Delegates made her their president": of the body that the text is about, where no person can be meant by the pronoun. */
const isOfTopic = ({ from, possessor }: OfficePhrase, sentence: number, around: Surroundings): boolean => {
  const { words = [], names = [] } = around.sentences[sentence] ?? {};
  const person = possessor !== undefined && names.some((name) => name.type === 'Person' && name.to <= from);
  return words[from]?.tags.has('possessives') === true && !person && topic('any', around) !== undefined;
};

/** The body named last before, be it by a bare noun: "mit dem Betriebsrat und seinem Vorsitzenden". */
const ownerBefore = (phrase: OfficePhrase, sentence: number, around: Surroundings): LocalEntity | undefined => {
  for (let at = sentence; at >= Math.max(0, sentence - 1); at--) {
    const named = around.sentences[at];
    if (!named) continue;
    for (let i = (at === sentence ? phrase.from : named.words.length) - 1; i >= 0; i--) {
      const name = named.nameAt[i];
      const entity = name && around.table.of.get(name);
      // "Carrick, Brennick’s biggest investor, …; its head …": the owner of another is passed over
      if (entity && isHolder(entity) && !/['’]s$/u.test(named.tokens[name.to - 1]?.text ?? '')) return entity;
      const word = name ? undefined : named.words[i];
      if (!word?.body || word.body.kind === 'country' || word.meeting || (word.office && !word.office.ambiguous))
        continue; // "hielt zum Landrat"
      if (word.cap) return bareBody(pairedName(named.words, i) + word.body.lemma, word.body.kind, at);
      const meant = standsFor(word, at, i, around); // written small it names nobody by itself: "the firm"
      if (meant) return meant;
    }
  }
  return undefined;
};

/** "Industrie- und " of "mit der Industrie- und Handelskammer, deren Präsident". */
const pairedName = (words: readonly Word[], at: number): string => {
  const [first, and] = [words[at - 2], words[at - 1]];
  return first?.text.endsWith('-') && and?.tags.has('conjunctions') ? `${first.text} ${and.text} ` : '';
};

const isHolder = (entity: LocalEntity): boolean => entity.type === 'Organisation' && entity.kind !== 'media';
