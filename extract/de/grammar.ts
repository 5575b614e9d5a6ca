import type { ClauseGrammar } from '../clause/grammar';
import type { World } from '../lists/world';
import type { Chunk } from '../mention';
import type { NamedSentence } from '../recognise/sentence';
import type { ReferGrammar } from '../refer';
import { TAG_NAMES, type TagName } from '../tagger';
import type { Word } from '../word';
import { germanDescriptions } from './described-person';

/** Looks at one chunk's first word. */
const wordOf = (named: NamedSentence, chunk: Chunk): Word | undefined => named.words[chunk.from];

const tagNumbers = (...names: readonly TagName[]): ReadonlySet<number> =>
  new Set(names.map((name) => TAG_NAMES.indexOf(name)));
const FINITE = tagNumbers('VPAST', 'VPRES');
const NONFINITE = tagNumbers('VINF', 'VPART');

/** "deren Vorsitz Deutschland innehat": in one word it can only be finite. */
const isJoined = (chunk: Chunk): boolean =>
  [chunk.verb?.role, chunk.verb?.meeting].some((reading) => reading?.joined === true);

/** A form of the verb lists that the tagger does not know. */
const isListedFinite = (chunk: Chunk): boolean =>
  [chunk.verb?.role, chunk.verb?.meeting].some((reading) => reading?.form === 'pres' || reading?.form === 'past');

/** How German clauses are cut, for one sentence with its word classes. */
export const germanClauses = (named: NamedSentence, tags: Uint8Array): ClauseGrammar => {
  const plain = (chunk: Chunk): boolean => !chunk.name && !chunk.office && !chunk.meeting && !chunk.date;
  const tag = (chunk: Chunk): number => tags[chunk.from] ?? -1;
  const isAuxiliary = (chunk: Chunk): boolean =>
    plain(chunk) && isFiniteAuxiliary(wordOf(named, chunk)) && !FINITE.has(tag(chunk));
  return {
    isFinite: (chunk) =>
      plain(chunk) &&
      !PREFIX.test(wordOf(named, chunk)?.low ?? '') &&
      (FINITE.has(tag(chunk)) ||
        isAuxiliary(chunk) ||
        (!NONFINITE.has(tag(chunk)) && isListedFinite(chunk)) ||
        isJoined(chunk)),
    isAuxiliary,
    opensSubordinate: (chunk) => wordOf(named, chunk)?.tags.has('subord') ?? false,
    opensRelative: (chunk) => {
      const word = wordOf(named, chunk);
      return (
        word !== undefined &&
        (word.tags.has('relativePronouns') || /^(?:wo|wobei|worauf|wofür|woran|wie|dessen|deren)$/.test(word.low))
      );
    },
    isPreposition: (chunk) => wordOf(named, chunk)?.tags.has('prepositions') ?? false,
    isCoordinator: (chunk) => /^(?:und|oder|aber|sowie|sondern)$/.test(wordOf(named, chunk)?.low ?? ''),
  };
};

/** "hat", "wurde", "soll": the closed list gives only finite forms of auxiliaries and modals. */
/** The separated part of a verb, which the tagger may take for one where it stands alone: "…, Carsten Drewes, teil". */
const PREFIX =
  /^(?:teil|ab|an|auf|aus|auseinander|bei|beieinander|beisammen|dabei|ein|entgegen|fest|fort|gegenüber|mit|nach|statt|vor|weiter|willkommen|wieder|zu|zurück|zusammen)$/;

const isFiniteAuxiliary = (word: Word | undefined): boolean => word?.tags.has('auxiliaries') ?? false;

/** German pronouns and descriptions of people. */
export const germanReference = (world: World, folder: string): ReferGrammar => ({
  pronoun: (words, at) => {
    const low = words[at]?.low;
    if (low === 'er' || low === 'ihn' || low === 'ihm') return 'm';
    const after = words[at + 1];
    if (low === 'ihr' && (!after || /^[.,;:!?–]$/.test(after.text) || after.tags.has('prepositions'))) return 'f'; // "half ihr", not "ihr Buch"
    return low === 'sie' && isSingularSubject(words, at) ? 'f' : undefined;
  },
  isObject: (words, at) =>
    /^ih[mn]$/.test(words[at]?.low ?? '') && !/^\p{Ll}+(?:te|ene)[nrms]?$/u.test(words[at + 1]?.text ?? ''), // not "der von ihm geleiteten Sitzung"
  possessor: (word, { special }) =>
    special
      ? undefined
      : /^sein/.test(word?.low ?? '')
        ? 'm'
        : /^ihre?[mnrs]?$/.test(word?.low ?? '')
          ? 'f'
          : undefined, // "ihr Vorgänger" may be a body's
  ...germanDescriptions(world, folder),
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
  return endsSingular(words, at);
};

/** "wo sie sich mit dem Direktor bespricht": in a verb-final clause the last word tells the number. */
const endsSingular = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  if (
    !before ||
    !(
      before.tags.has('subord') ||
      before.tags.has('relativePronouns') ||
      before.tags.has('interrogatives') ||
      /^wo/.test(before.low)
    )
  )
    return false;
  const isEnd = (text: string | undefined): boolean => text === undefined || /^[.;:!?–“”"»«()]$/u.test(text);
  for (let last = at + 1; last < words.length; last++) {
    const word = words[last];
    if (!(isEnd(words[last + 1]?.text) || words[last + 1]?.text === ',') || !word || word.cap) continue;
    if (/(?:te|t|ist|war|soll|will|kann|hat|wird)$/.test(word.low) && word.tags.has('prepositions') === false)
      return true;
    if (word.verbs.some(({ form }) => form === 'past') && !word.low.endsWith('en')) return true; // "wo sie mit ihm sprach"
    if (isEnd(words[last + 1]?.text)) return false;
  }
  return false;
};
