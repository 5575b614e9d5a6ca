import type { LocalEntity } from '../entities';
import type { NameMention } from '../mention';
import type { Word } from '../word';
import { bareBody, type Surroundings } from './affiliation';
import { hasKind, topic } from './kinds';
import { standsFor } from './stands-for';

/** "the country’s president", "the foundation’s founder", where nothing says which one. */
const isPlainNoun = (name: NameMention): boolean =>
  /^\p{Ll}/u.test(name.name) && !/^(?:committee|council|parliament|court|police)$/.test(name.kind ?? '');

/** "the company’s chairman", "der Chef des Konzerns": a bare noun of body stands for one that was named before. */
export const bodyMeant = (name: NameMention, sentence: number, around: Surroundings): LocalEntity | undefined => {
  if (name.rule !== 'bare-body-noun') return around.table.of.get(name);
  const place = placeMeant(name.name, around);
  if (place) return place;
  if (around.words.is('refersOnly', name.name)) return committeeBefore(sentence, name.from, around);
  if (around.words.is('executive', name.name)) return boardOf(sentence, name, around); // "Sprecher des Vorstands"
  const word = around.sentences[sentence]?.words[name.to - 1];
  const meant = word && standsFor(word, sentence, name.from, around);
  if (word && !meant && /^(?:company|club|bank)$/.test(name.kind ?? '')) return undefined; // "der Chef der Airline": of which?
  if (!meant && isPlainNoun(name)) return undefined;
  return meant ?? around.table.of.get(name);
};

/** "Der Caritasrat tagte. Die Vorsitzende des Gremiums, Eva Lang": the committee named last, be it by its noun alone. */
const committeeBefore = (sentence: number, before: number, around: Surroundings): LocalEntity | undefined => {
  for (let at = sentence; at >= Math.max(0, sentence - 2); at--) {
    const { words = [], nameAt = [] } = around.sentences[at] ?? {};
    for (let i = (at === sentence ? before : words.length) - 1; i >= 0; i--) {
      const name = nameAt[i];
      const entity = name && around.table.of.get(name);
      if (entity?.kind === 'committee') return entity;
      const { body, cap } = words[i] as Word;
      if (!name && cap && body?.kind === 'committee' && !around.words.is('refersOnly', body.lemma))
        return bareBody(body.lemma, body.kind, at);
    }
  }
  return undefined;
};

/** A board is its company's or association's; where the text is about none it says nothing. */
const boardOf = (sentence: number, { from, name }: NameMention, around: Surroundings): LocalEntity | undefined => {
  const before = around.sentences[sentence]?.names.findLast((one) => {
    const entity = one.to <= from ? around.table.of.get(one) : undefined;
    return entity?.type === 'Organisation' && hasKind(entity, 'managed');
  });
  return (before && around.table.of.get(before)) ?? topic('managed', around) ?? bareBody(name, 'committee', sentence);
};

/** "die Beauftragte des Landes", "der Kämmerer der Stadt": the region and the town of the text. */
const placeMeant = (noun: string, around: Surroundings): LocalEntity | undefined => {
  if (around.words.is('regionNoun', noun)) return around.region;
  if (around.words.is('townNoun', noun)) return around.town;
  return around.words.is('countryNoun', noun) ? around.homeEntity : undefined;
};
