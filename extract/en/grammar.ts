import type { ClauseGrammar } from '../clause';
import type { Chunk } from '../mention';
import type { NamedSentence } from '../recognise';
import type { ReferGrammar } from '../refer';
import type { Word } from '../word';
import { isAuxiliary, isPlain } from './sentence';

const SPEECH =
  /^(?:said|says|told|tells|asked|asks|added|adds|wrote|writes|replied|insisted|argued|recalled|joked|explained|admitted|continued|declared|noted|agreed|according)$/;

const BREAKS = /^(?:who|whom|which|whose|where|while|when|because|although|though|whether|if|whereas)$/;

/** How English clauses are cut, for one sentence. `irregular` holds the past forms that do not end in -ed. */
export const englishClauses = (named: NamedSentence, irregular: ReadonlySet<string>): ClauseGrammar => {
  const wordOf = (chunk: Chunk): Word | undefined => named.words[chunk.from];
  const plain = (chunk: Chunk): boolean => !chunk.name && !chunk.office && !chunk.meeting && !chunk.date;
  return {
    isFinite: (chunk) => plain(chunk) && isFiniteForm(named, chunk, irregular),
    isAuxiliary: (chunk) => plain(chunk) && isFiniteAuxiliary(wordOf(chunk)),
    opensSubordinate: (chunk) =>
      plain(chunk) &&
      (wordOf(chunk)?.tags.has('subord') ?? false) &&
      !isRelative(wordOf(chunk)) &&
      named.words[chunk.from + 1]?.low !== 'then', // "before then"
    opensRelative: (chunk) => plain(chunk) && isRelative(wordOf(chunk)),
    relativeBeforeVerb: true,
    subjectFirst: true,
    isSpeech: (chunk) => SPEECH.test(wordOf(chunk)?.low ?? ''),
    breaksBefore: (chunk) =>
      (plain(chunk) && beginsClause(named, chunk.from, irregular)) || isReported(named, chunk, irregular),
    isPreposition: (chunk) => wordOf(chunk)?.tags.has('prepositions') ?? false,
    isCoordinator: (chunk) => /^(?:and|or|but|nor|yet)$/.test(wordOf(chunk)?.low ?? ''),
  };
};

/** "which", "while"; "since he left", not "since 2005"; "a hearing that lasted", not "said that". */
const beginsClause = (named: NamedSentence, at: number, irregular: ReadonlySet<string>): boolean => {
  const low = named.words[at]?.low ?? '';
  if (BREAKS.test(low)) return true;
  if (low === 'that') {
    const before = named.words[at - 1];
    const opens = isFiniteAuxiliary(named.words[at + 1]) && (before?.meeting !== undefined || isSessionIn(named, at));
    if (opens) return true; // "the talks that were to open"
    return (
      before !== undefined &&
      before.verbs.length === 0 &&
      !irregular.has(before.low) &&
      isPlain(before) &&
      !/ed$/u.test(before.low)
    );
  }
  return MAY_BEGIN.test(low) && hasVerbSoon(named, at, irregular) && !isInSubject(named, at, irregular);
};

/** "The hearing before the committee was put off": the subject goes on, for its verb is still to come. */
const isInSubject = ({ words }: NamedSentence, at: number, irregular: ReadonlySet<string>): boolean => {
  if (words[at + 1]?.tags.has('personalPronouns')) return false; // "his last conference before he retires"
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i] as Word;
    if (/^\p{P}$/u.test(word.text)) return false;
    if (isFiniteAuxiliary(word) || irregular.has(word.low) || (isPlain(word) && /[^e]ed$/u.test(word.low)))
      return false;
    if (word.meeting && word.verbs.length === 0) return true;
  }
  return false;
};
/** "a hearing in Leeds that was set for May" */
const isSessionIn = ({ words }: NamedSentence, at: number): boolean =>
  words[at - 1]?.cap === true &&
  words[at - 2]?.tags.has('prepositions') === true &&
  words[at - 3]?.meeting !== undefined;

const MAY_BEGIN = /^(?:since|after|before|as|until|once)$/;

/** "a spokeswoman said President Biden would host …": what is said begins without a word of its own. */
const isReported = (named: NamedSentence, chunk: Chunk, irregular: ReadonlySet<string>): boolean => {
  const subject = chunk.name ?? chunk.office ?? (/^(?:he|she|it|they|the)$/.test(chunk.symbol) || undefined);
  return (
    subject !== undefined &&
    REPORTS.test(named.words[chunk.from - 1]?.low ?? '') &&
    hasVerbSoon(named, behindRelative(named, chunk.to), irregular)
  );
};

/** "said Anna Weber, who was then minister, ought …": the token before which the verb is looked for. */
const behindRelative = ({ words }: NamedSentence, at: number): number => {
  if (words[at]?.text !== ',' || words[at + 1]?.low !== 'who') return at - 1;
  const end = words.slice(at + 2, at + 12).findIndex(({ text }) => /^\p{P}$/u.test(text));
  return end >= 0 && words[at + 2 + end]?.text === ',' ? at + 2 + end : at - 1;
};
const REPORTS =
  /^(?:said|says|announced|confirmed|added|insisted|believes|claimed|hoped|hopes|thinks|warned|noted|reported)$/;

/** A finite verb before the next mark: "as MPs gathered", not "as president,". */
const hasVerbSoon = ({ words }: NamedSentence, at: number, irregular: ReadonlySet<string>): boolean => {
  for (let i = at + 1; i < Math.min(words.length, at + 9); i++) {
    const word = words[i];
    if (!word || /^\p{P}$/u.test(word.text)) return false;
    if (isFiniteAuxiliary(word) || irregular.has(word.low) || (isPlain(word) && /[^e]ed$/u.test(word.low))) return true;
    const present = isPlain(word) && !word.meeting && word.verbs.some((reading) => reading.form === 'pres');
    if (present && word.low.endsWith('s') && i > at + 1) return true;
  }
  return false;
};

const isRelative = (word: Word | undefined): boolean => /^(?:who|whom|which|whose|where)$/.test(word?.low ?? '');

const isFiniteAuxiliary = (word: Word | undefined): boolean =>
  isAuxiliary(word) && !/^(?:be|been|being|having)$/.test(word?.low ?? '');

/** An auxiliary, a verb of the lists in a finite form, or a past form that no auxiliary stands before. */
const isFiniteForm = (named: NamedSentence, chunk: Chunk, irregular: ReadonlySet<string>): boolean => {
  const word = named.words[chunk.from];
  if (!word || word.cap) return false;
  if (isFiniteAuxiliary(word)) return true;
  if (chunk.verb) {
    const forms = [chunk.verb.role?.form, chunk.verb.meeting?.form];
    return forms.includes('past') || (forms.includes('pres') && !isInfinitive(named, chunk.from));
  }
  const past = irregular.has(word.low) || (isPlain(word) && /^(?:used|\p{L}{2,}[^e]ed)$/u.test(word.low));
  return past && !afterAuxiliary(named, chunk.from) && !isAttribute(named, chunk.from);
};

const isInfinitive = (named: NamedSentence, at: number): boolean =>
  named.words[at - 1]?.low === 'to' || afterAuxiliary(named, at);

const afterAuxiliary = ({ words }: NamedSentence, at: number): boolean =>
  isAuxiliary(words[at - 1]) || (words[at - 1]?.tags.has('adverbs') === true && isAuxiliary(words[at - 2]));

/** "the elected council", "a meeting planned for": an adjective, or a participle behind its noun with "by" or "for". */
const isAttribute = ({ words }: NamedSentence, at: number): boolean =>
  words[at - 1]?.tags.has('determiners') === true ||
  (/^(?:by|for)$/.test(words[at + 1]?.low ?? '') && !ASKS_FOR.test(words[at]?.low ?? ''));

/** "argued for the sale": these verbs have nothing done to them. */
const ASKS_FOR = /^(?:argued|voted|pleaded|campaigned|apologi[sz]ed|waited|opted|worked|looked|stopped|stayed|queued)$/;

/** English pronouns and descriptions of people. */
export const englishReference: ReferGrammar = {
  pronoun: (words, at) => {
    const low = words[at]?.low;
    if (low === 'he' || low === 'him') return 'm';
    if (low === 'she') return 'f';
    return low === 'her' && isObject(words[at + 1]) ? 'f' : undefined;
  },
  description: () => undefined,
  isByline: (words) =>
    words[0]?.text === 'By' &&
    words.length < 12 &&
    words[1]?.cap === true &&
    !words.some(({ verbs, text }) => verbs.length > 0 || text === '.'),
  possessor: (word) => (word?.low === 'his' ? 'm' : word?.low === 'her' ? 'f' : undefined),
  isDefinite: (word) => word?.low === 'the' || word?.low === 'this' || word?.low === 'that',
};

/** "saw her on Monday", not "her office". */
const isObject = (next: Word | undefined): boolean =>
  next === undefined ||
  next.tags.has('prepositions') ||
  next.tags.has('conjunctions') ||
  next.tags.has('adverbs') ||
  /^\p{P}$/u.test(next.text) ||
  next.tags.has('calendar');
