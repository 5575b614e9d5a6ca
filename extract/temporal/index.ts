import { GERMAN_DATES } from '../de/dates';
import type { Document } from '../document';
import { ENGLISH_DATES } from '../en/dates';
import type { Span } from '../span';
import type { Sentence } from '../token';
import { type Atom, atomsOf } from './atom';
import { parseIso } from './calendar';
import { resolve } from './resolve';
import type { Anchor, Grain, Resolved } from './resolved';
import { hasTrigger, type Reading, type RuleBook, readDates, ruleBook, type Tense } from './rule';
import type { When } from './when';

export type { Anchor, Grain, Tense };

/** Words that name a date, a time of day, something that recurs or a length of time. */
export interface DateMention extends Span {
  /** The date; absent where the text and its publication date do not settle it, and for time, set, duration and vague words. */
  readonly edtf?: string;
  readonly grain: Grain;
  readonly rule: string;
  /** What it was resolved against; `none` where it was not. */
  readonly anchor: Anchor;
  /** "seit", "ab": the date begins a stretch of time. */
  readonly since?: boolean;
  /** "bis": the date ends one. */
  readonly until?: boolean;
  /** Part of the day (MO, MI, AF, EV, NI) or clock time (`T20:30`) named with it. */
  readonly clock?: string;
  /** ISO 8601 value of a duration or set, such as `P2W`; of a vague time PAST_REF, PRESENT_REF or FUTURE_REF. */
  readonly iso?: string;
  readonly sentence: number;
  /** Token indices in the sentence, half-open. */
  readonly from: number;
  readonly to: number;
}

const LANGUAGES = { de: GERMAN_DATES, en: ENGLISH_DATES };
const books = new Map<keyof typeof LANGUAGES, RuleBook>();

/** A language's rules, compiled when its first document comes. */
const bookOf = (language: keyof typeof LANGUAGES): RuleBook => {
  const book = books.get(language) ?? ruleBook(LANGUAGES[language]);
  books.set(language, book);
  return book;
};

/** How many sentences back "am Abend" may find its day. */
const NEAR = 2;

/** What is kept of the days that a document has named so far. */
interface Memory {
  /** The day last named, and the sentence that named it. */
  day: number | undefined;
  sentence: number;
  /** It was named in a look back: "had apologised on 14 June". */
  background: boolean;
  /** The day last named by a weekday, "gestern" …: the one the report is about. */
  frame: number | undefined;
}

/**
 * Finds the dates of a document's sentences.
 * @returns one list a sentence, each in text order; no two mentions overlap
 */
export function findDates(document: Document, sentences: readonly Sentence[]): readonly (readonly DateMention[])[] {
  if (document.language === 'und') return sentences.map(() => []);
  const book = bookOf(document.language);
  const published = document.published === undefined ? undefined : parseIso(document.published);
  const memory: Memory = { day: undefined, sentence: -1, background: false, frame: undefined };
  return sentences.map((sentence) => {
    if (!hasTrigger(sentence, book)) return [];
    const atoms = atomsOf(sentence, book.language.words);
    return readDates(atoms, book).map((reading) => mentionOf(reading, { atoms, sentence, book, published, memory }));
  });
}

interface Context {
  readonly atoms: readonly Atom[];
  readonly sentence: Sentence;
  readonly book: RuleBook;
  readonly published: number | undefined;
  readonly memory: Memory;
}

function mentionOf(reading: Reading, context: Context): DateMention {
  const { atoms, sentence, book, published, memory } = context;
  const first = atoms[reading.from] as Atom;
  const last = atoms[reading.to - 1] as Atom;
  const before = bounds(reading.from, atoms, book);
  const tense = before.plan ? 'future' : before.back ? 'past' : book.language.tenseOf(sentence, first.token);
  const near = sentence.index - memory.sentence <= NEAR ? memory.day : undefined;
  const { when } = reading;
  const found = resolve(when, { published, tense, lastNamed: lastNamed(memory, sentence), nearNamed: near });
  const since = when.since || before.since;
  if (found?.grain === 'day' || found?.grain === 'range') remember(found, { when, tense }, context);
  return {
    start: first.start,
    end: last.end,
    ...(found ? { edtf: found.edtf } : {}),
    grain: found?.grain ?? grainOf(when),
    rule: reading.rule,
    anchor: found?.anchor ?? 'none',
    ...(since ? { since } : {}),
    ...(before.until ? { until: true } : {}),
    ...(when.clock === undefined ? {} : { clock: when.clock }),
    ...('iso' in when && when.iso !== undefined ? { iso: when.iso } : {}),
    sentence: sentence.index,
    from: first.token,
    to: last.token + 1,
  };
}

/** The day that "am selben Tag" hangs on: one named just now, else the one the report is about. */
function lastNamed({ day, sentence, background, frame }: Memory, { index }: Sentence): number | undefined {
  return index - sentence <= 1 && !background ? day : (frame ?? day);
}

function remember(found: Resolved, { when, tense }: { when: When; tense: Tense }, context: Context): void {
  const { sentence, memory, published, book } = context;
  const isFrame = when.is === 'weekday' || (when.is === 'shift' && when.from === undefined);
  // The text's own date in its head ("Bern, 16. Januar") is no day that "am Abend" could hang on.
  if (!isFrame && found.last === published && (found.anchor === 'absolute' || tense === 'unknown')) return;
  if (isFrame) memory.frame = found.last;
  memory.day = found.last;
  memory.sentence = sentence.index;
  memory.background = !isFrame && sentence.tokens.some(({ lower }) => book.language.pluperfect.has(lower));
}

/** Reads the words before a date: "seit dem 24. Februar", "für den 13. Januar". */
function bounds(
  from: number,
  atoms: readonly Atom[],
  { language }: RuleBook,
): Record<'since' | 'until' | 'back' | 'plan', boolean> {
  const previous = atoms[from - 1]?.lower ?? '';
  const word = language.articles.has(previous) ? (atoms[from - 2]?.lower ?? '') : previous;
  const { since, until, back, plan } = language;
  return { since: since.has(word), until: until.has(word), back: back.has(word), plan: plan.has(word) };
}

/** The grain of words that could not be resolved. */
function grainOf(when: When): Grain {
  switch (when.is) {
    case 'time':
    case 'set':
    case 'duration':
    case 'vague':
    case 'year':
    case 'month':
    case 'season':
    case 'weekend':
    case 'decade':
    case 'century':
      return when.is;
    case 'months':
      return 'quarter';
    case 'span':
      return 'range';
    case 'shift':
      return when.unit;
    case 'third':
    case 'in-year':
      return grainOf(when.of);
    case 'date':
      return when.day === undefined ? 'month' : 'day';
    default:
      return 'day';
  }
}
