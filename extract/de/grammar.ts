import type { ClauseGrammar } from '../clause';
import type { Chunk } from '../mention';
import type { NamedSentence } from '../recognise';
import type { ReferGrammar } from '../refer';
import type { Word } from '../word';
import type { World } from '../world';

/** Looks at one chunk's first word. */
const wordOf = (named: NamedSentence, chunk: Chunk): Word | undefined => named.words[chunk.from];

/** How German clauses are cut, for one sentence. */
export const germanClauses = (named: NamedSentence): ClauseGrammar => ({
  isFinite: (chunk) => !chunk.name && !chunk.office && !chunk.meeting && !chunk.date && isFinite(wordOf(named, chunk)),
  isAuxiliary: (chunk) => wordOf(named, chunk)?.tags.has('auxiliaries') ?? false,
  opensSubordinate: (chunk) => wordOf(named, chunk)?.tags.has('subord') ?? false,
  opensRelative: (chunk) => {
    const word = wordOf(named, chunk);
    return (
      word !== undefined &&
      (word.tags.has('relativePronouns') || word.low === 'wo' || word.low === 'wobei' || word.low === 'worauf')
    );
  },
  isPreposition: (chunk) => wordOf(named, chunk)?.tags.has('prepositions') ?? false,
  isCoordinator: (chunk) => /^(?:und|oder|aber|sowie|sondern)$/.test(wordOf(named, chunk)?.low ?? ''),
});

const PAST = /^\p{Ll}{2,}(?:te|ten|tete|teten)$/u;
const NOT_VERBS =
  /^(?:heute|gestern|seite|leute|mitte|weite|heutige|letzte|zweite|dritte|erste|fünfte|sechste|rechte|beste|meiste|nächste|gute|späte|breite|bekannte|sogenannte|geplante|alte|harte|letzten|ersten|zweiten|dritten|besten|meisten|nächsten|guten|alten|harten|späten|gegenseiten|zeiten|fast|seiten|leuten|bitte|heiten)$/;

/** A finite verb: an auxiliary, a verb of the lists in a finite form, or a weak past form. */
const isFinite = (word: Word | undefined): boolean => {
  if (!word || word.cap) return word?.cap === true && word.verbs.length > 0;
  if (word.tags.has('auxiliaries')) return true;
  if (word.tags.size > 0) return false;
  if (word.verbs.some((reading) => reading.form === 'pres' || reading.form === 'past')) return true;
  return PAST.test(word.low) && !NOT_VERBS.test(word.low);
};

const MASCULINE = /^(?:er|ihn|ihm)$/;

/** German pronouns and descriptions of people. */
export const germanReference = (world: World): ReferGrammar => ({
  pronoun: (words, at) => {
    const low = words[at]?.low;
    if (low && MASCULINE.test(low)) return 'm';
    return low === 'sie' && isSingularSubject(words, at) ? 'f' : undefined;
  },
  description: (words, at) => describedGender(words, at, world),
  isDefinite: (word) =>
    /^(?:der|die|das|den|dem|des|dieser|diese|dieses|diesen|diesem|beim|zum|zur|vom|im|am)$/.test(word?.low ?? ''),
});

/** "sie" is a woman only where its verb is in the singular: "sagte sie", "sie will", not "sie wollen". */
const isSingularSubject = (words: readonly Word[], at: number): boolean => {
  for (const near of [at - 1, at + 1]) {
    const word = words[near];
    if (!word || word.cap) continue;
    if (
      /^(?:ist|war|hat|hatte|wird|wurde|will|wollte|kann|konnte|soll|sollte|muss|musste|darf|durfte|sei|habe|werde|wolle|könne|solle|müsse|würde|hätte|wäre)$/.test(
        word.low,
      )
    )
      return true;
    if (/(?:te|t)$/.test(word.low) && word.tags.size === 0) return true;
    if (word.verbs.some((reading) => reading.form === 'past' || reading.form === 'pres') && !word.low.endsWith('en'))
      return true;
  }
  return false;
};

/** "der 64-Jährige", "die Niedersächsin", "der Sozialdemokrat": an article and a noun for a person. */
const describedGender = (words: readonly Word[], at: number, world: World): 'm' | 'f' | undefined => {
  const article = words[at - 1]?.low;
  const word = words[at];
  if (!word || (!word.cap && !/^\p{N}/u.test(word.text)) || (article !== 'der' && article !== 'die')) return undefined;
  if (/-Jährige[rn]?$/u.test(word.text)) return article === 'die' ? 'f' : 'm';
  if (
    !world.people.has(word.text) &&
    !/(?:politiker|demokrat|liberale|grüne|manager|juristi?|diplomat|ökonom|unternehmer|theologe?|jurist)(?:in)?$/iu.test(
      word.text,
    )
  )
    return undefined;
  return word.text.endsWith('in') ? 'f' : article === 'der' ? 'm' : undefined;
};
