import type { MeetingMention } from '../mention';
import { textBetween } from '../recognise/people';
import type { MeetingWord, Word } from '../word';
import type { EnglishLists } from './lists';
import { organisationAt } from './noun-phrase';
import { isPossessive } from './possessive';
import {
  type EnglishSentence,
  isAuxiliary,
  isDeterminer,
  isNameLike,
  isPlain,
  isPossessivePronoun,
  isPreposition,
} from './sentence';
import { type Terms, termAt, termsOf } from './terms';
import { meetingForms } from './word';

/** Meetings by their terms; a term without a word is none ("press conference"). */
export type MeetingTerms = Terms<MeetingWord | undefined>;

export const meetingTerms = ({ meetings }: EnglishLists): MeetingTerms =>
  termsOf<MeetingWord | undefined>([
    ...meetings.notMeetings.map((term) => [term, undefined] as const),
    ...meetings.nouns.flatMap((row) => meetingForms(row)),
  ]);

/** Meeting nouns of a sentence with what names them: "the annual meeting of the IMF", "an emergency session". */
export const meetingPhrases = (sentence: EnglishSentence, terms: MeetingTerms): readonly MeetingMention[] => {
  const found: MeetingMention[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    if (sentence.nameAt[at] && !isEventName(sentence, at)) continue;
    const hit = termAt(terms, sentence.words, at);
    if (!hit) continue;
    const head = hit.to - 1;
    if (hit.value && !isVerb(sentence, at, hit.to) && !isIdiom(sentence, at, hit.to))
      found.push(mention(sentence, at, head, hit.value));
    at = head;
  }
  return found;
};

/** "the WRRF Congress": the tagger took the event for a body. */
const isEventName = (sentence: EnglishSentence, at: number): boolean => {
  const name = sentence.nameAt[at];
  // "the 31st Congress of the Federation"
  const counted = /^(?:\d+(?:st|nd|rd|th)|annual|biennial|triennial|extraordinary)$/.test(
    sentence.words[at - 1]?.low ?? '',
  );
  if (counted && name?.from === at && sentence.words[at + 1]?.low === 'of') return true;
  return name !== undefined && name.entry === undefined && name.to === at + 1 && name.from < at;
};

/** "will visit", "to debate", "who lunch": a verb. */
const isVerb = ({ words, nameAt }: EnglishSentence, from: number, to: number): boolean => {
  const word = words[from];
  const before = words[from - 1];
  if (to !== from + 1 || !word) return false;
  if (/^(?:visit|visits|debate|debates|huddle|lunch|dine|call|calls|retreat|audience|breakfast)$/.test(word.low)) {
    if (before?.low === 'to') return true;
    if (/^(?:has|have|had)$/.test(before?.low ?? '') && words[to]?.low === 'with') return false; // "had breakfast with"
    if (isAuxiliary(before) || before?.tags.has('personalPronouns') || nameAt[from - 1]?.type === 'Person')
      return !isPossessive(before?.text ?? '');
    if (isDeterminer(words[to]) && !isDeterminer(before) && !isPossessivePronoun(before)) return true;
  }
  // "the General Synod, meeting in Wexford,"
  if (word.low === 'meeting' && before?.text === ',' && words[from - 2]?.meeting) return true;
  return (
    word.low === 'meeting' &&
    (isAuxiliary(before) || before?.low === 'before' || before?.low === 'after' || before?.low === 'by') &&
    !isPreposition(words[to])
  );
};

/** "in session", "in talks" with nobody, "the talk of", "a meeting of minds". */
const isIdiom = ({ words }: EnglishSentence, from: number, to: number): boolean => {
  const word = words[to - 1]?.low;
  if (word === 'talks' && /^(?:too|like|only)$/.test(words[to]?.low ?? '')) return true; // "the Church talks too much"
  if (words[to]?.low === 'of' && words[to + 1]?.low === 'minds') return true;
  if (
    word === 'hall' &&
    to - from === 2 &&
    isDeterminer(words[from - 1]) &&
    /^(?:in|at|outside|inside)$/.test(words[from - 2]?.low ?? '')
  )
    return true; // "in the town hall"
  return word === 'call' && !isDeterminer(words[from - 1]) && !isDeterminer(words[from - 2]);
};

const mention = (sentence: EnglishSentence, at: number, head: number, word: MeetingWord): MeetingMention => {
  const from = phraseStart(sentence, at);
  const first = sentence.words[from];
  const named = nameOf(sentence, from, head);
  return {
    from,
    to: head + 1,
    head,
    word: { ...word, kind: kindOf(sentence, { from, head }, word) },
    days: daysOf(sentence.words.slice(from, head)),
    name: [named || word.lemma, nameAfter(sentence, head)].filter(Boolean).join(' '),
    definite: isProceedings(sentence, from, head) || (!isAnother(sentence, from, head) && isPointing(sentence, from)),
    negated: first?.low === 'no' || sentence.words[from - 1]?.low === 'no',
  };
};

/** A meeting of a body is a session; one behind closed doors is none in which others are heard. */
const kindOf = (
  sentence: EnglishSentence,
  { from, head }: { readonly from: number; readonly head: number },
  { kind, lemma }: MeetingWord,
): string => {
  const closed = sentence.words
    .slice(from, head)
    .some(({ low }) => /^(?:closed|closed-door|private|secret)$/.test(low));
  if (closed) return 'talks';
  return kind === 'talks' && lemma.endsWith('meeting') && isOfBody(sentence, from, head) ? 'session' : kind;
};

/** "the board at its meeting", "a special meeting", "Haldor’s annual meeting": a body sits. */
/** "the meeting of the Municipal District", "a meeting of the trustees". */
const isOfSitting = ({ words }: EnglishSentence, head: number): boolean => {
  if (words[head + 1]?.low !== 'of' || !isDeterminer(words[head + 2])) return false;
  const rest = words.slice(head + 3, head + 8);
  const end = rest.findIndex(
    ({ text, verbs, tags }) => /^\p{P}$/u.test(text) || verbs.length > 0 || tags.has('prepositions'),
  );
  return (end < 0 ? rest : rest.slice(0, end)).some(
    ({ body, low }) =>
      /^(?:council|committee|authority|parliament)$/.test(body?.kind ?? '') ||
      /^(?:trustees|governors|directors|councillors|selectmen|supervisors|regents|board)$/.test(low),
  );
};

/** Names of bodies that sit: "Mayo County Council", "the Commons transport committee". */
const SITS = /^(?:council|committee|board|senate|assembly|commission|authority|parliament|synod|panel)$/;

/** "the meeting of Kerry County Council", "the Kerry County Council meeting". */
const isOfNamed = ({ words, nameAt }: EnglishSentence, from: number, head: number): boolean => {
  const behind = words[head + 1]?.low === 'of' ? (nameAt[head + 2] ?? nameAt[head + 3]) : undefined;
  return [behind, nameAt[from - 1]].some((name) => name && SITS.test(words[name.to - 1]?.low ?? ''));
};

/** "The board named her at a stormy meeting": who sits there acts. */
const isSatAt = ({ words }: EnglishSentence, from: number): boolean => {
  const at = [from - 1, from - 2, from - 3].find((i) => words[i]?.low === 'at');
  return at !== undefined && words.slice(0, at).some(({ body, low }) => body && SITS.test(low));
};

const isOfBody = (sentence: EnglishSentence, from: number, head: number): boolean => {
  const { words, nameAt, tokens } = sentence;
  const owner = nameAt[from - 1];
  return (
    words[from]?.low === 'its' ||
    isOfSitting(sentence, head) ||
    isOfNamed(sentence, from, head) ||
    isSatAt(sentence, from) ||
    (owner?.type === 'Organisation' && isPossessive(tokens[from - 1]?.text ?? '')) ||
    words
      .slice(from, head)
      .some(
        (word) =>
          word.body !== undefined || /^(?:special|regular|monthly|annual|public|quarterly|weekly)$/.test(word.low),
      )
  );
};

const DAYS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "two-day": how long it lasts. */
const daysOf = (words: readonly Word[]): number | undefined => {
  for (const { low } of words) {
    const [, count = ''] = /^(\p{L}+|\d+)-day$/u.exec(low) ?? [];
    const days = Number(count) || DAYS.indexOf(count);
    if (days > 1) return days;
  }
  return undefined;
};

/** Back over adjectives and nouns to the article: "a stuffy, fraught emergency meeting". */
const phraseStart = ({ words, nameAt, tokens }: EnglishSentence, head: number): number => {
  let at = head;
  while (at > 0 && head - at < 5) {
    const word = words[at - 1] as Word;
    if (nameAt[at - 1] || isPossessive(tokens[at - 1]?.text ?? '')) break;
    const ordinal = /^\d+(?:st|nd|rd|th)$/.test(word.low) || /^(?:first|second|third|last|next)$/.test(word.low);
    if (!ordinal && !word.adjectiveOf && !(isPlain(word) && word.verbs.length === 0) && !isNameLike(word)) break;
    if (word.office) break;
    at--;
  }
  return isDeterminer(words[at - 1]) || isPossessivePronoun(words[at - 1]) ? at - 1 : at;
};

/** "adjourned proceedings": the session told before needs no article. */
const isProceedings = ({ words }: EnglishSentence, from: number, head: number): boolean =>
  from === head && words[head]?.low === 'proceedings' && (words[head - 1]?.verbs.length ?? 0) > 0;

/** "the next meeting", "another round", "a second session": not the one told before. */
const isAnother = ({ words }: EnglishSentence, from: number, head: number): boolean =>
  words
    .slice(from, head)
    .some((word) =>
      /^(?:next|another|second|third|fourth|previous|earlier|separate|subsequent|future|further|follow-up|new|other|regular)$/.test(
        word.low,
      ),
    );

/** "the talks", "their summit", "Brennick’s annual meeting". */
const isPointing = (sentence: EnglishSentence, from: number): boolean =>
  isDefinite(sentence.words[from], sentence.words[from - 1]) ||
  (sentence.nameAt[from - 1] !== undefined && isPossessive(sentence.tokens[from - 1]?.text ?? ''));

const isDefinite = (first: Word | undefined, before: Word | undefined): boolean =>
  first?.tags.has('def') === true || isPossessivePronoun(first) || before?.tags.has('def') === true;

/** "annual general meeting", "G7 summit": the words of the phrase without its article. */
const nameOf = ({ words, tokens, nameAt }: EnglishSentence, from: number, head: number): string => {
  let at = isDeterminer(words[from]) || isPossessivePronoun(words[from]) ? from + 1 : from;
  const before = nameAt[at - 1];
  if (before && before.type !== 'Person' && !isPossessive(tokens[at - 1]?.text ?? '')) at = before.from;
  return textBetween(tokens, at, head + 1);
};

/** "of the Nato-Russia Council", "of the IMF" behind the noun. */
const nameAfter = (sentence: EnglishSentence, head: number): string => {
  if (sentence.words[head + 1]?.low !== 'of') return '';
  const name = organisationAt(sentence, head + 2);
  // "a summit of Balkan leaders"
  return name && !isPlain(sentence.words[name.to]) ? textBetween(sentence.tokens, head + 1, name.to) : '';
};
