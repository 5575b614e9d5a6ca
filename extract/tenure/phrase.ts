import type { Chunk } from '../mention';
import type { DateMention } from '../temporal';
import { isoOf, monthIndex, monthOf, parseIso, partsOf } from '../temporal/calendar';
import { pad } from '../temporal/resolved';
import type { Word } from '../word';
import type { TermWords } from './words';

/** Words of a sentence that say when something began, ended or was; `from`, `to` are chunks, half-open. */
export interface TimePhrase {
  readonly from: number;
  readonly to: number;
  readonly since?: string;
  readonly until?: string;
  /** A time alone: "im März", "on 1 May". */
  readonly at?: string;
  /** "zum 1. Juli", which dates the office whatever else is dated. */
  readonly starts?: boolean;
  /** Looks back from the telling: "seit 2015", "for five years". */
  readonly back?: boolean;
  /** A length of time: `perfect` where its words alone do not say that it lasts to the telling ("for five years"). */
  readonly counted?: 'telling' | 'perfect';
}

/** A sentence's row of chunks with its words, and how its language speaks of time. */
export interface Row {
  readonly chunks: readonly Chunk[];
  readonly words: readonly Word[];
  readonly published: string | undefined;
  readonly terms: TermWords;
}

/** The word of a chunk of one token, in small letters. */
export const lowAt = ({ chunks, words }: Row, at: number): string => {
  const chunk = chunks[at];
  return chunk && chunk.to === chunk.from + 1 && !chunk.name && !chunk.office ? (words[chunk.from]?.low ?? '') : '';
};

/** All time phrases of a row, in text order. */
export const timePhrases = (row: Row): readonly TimePhrase[] => {
  const found: TimePhrase[] = [];
  for (let at = 0; at < row.chunks.length; at++) {
    const phrase = row.chunks[at]?.date && phraseAt(row, at);
    if (!phrase) continue;
    found.push(phrase);
    at = phrase.to - 1;
  }
  return found;
};

const phraseAt = (row: Row, at: number): TimePhrase | undefined => {
  const { terms } = row;
  const date = row.chunks[at]?.date as DateMention;
  const before = precedingWord(row, at);
  const word = lowAt(row, before);
  const span = { from: before, to: at + 1 };
  if (date.grain === 'duration') return lasting(row, { date, word, span });
  const value = boundaryOf(date);
  const range = rangeOf(date);
  if (range) return { ...range, from: terms.pair.has(word) ? before : at, to: at + 1 };
  if (!value) return undefined;
  if (terms.since.has(word)) return isAhead(value, row) ? undefined : { ...span, since: value, back: true };
  const event = sinceEvent(row, before);
  if (event !== undefined)
    return isAhead(value, row) ? undefined : { from: event, to: at + 1, since: value, back: true };
  const pair = pairOf(row, { at, value, open: terms.pair.has(word) });
  if (pair) return { ...pair, from: terms.pair.has(word) ? before : at };
  if (terms.until.has(word)) return { ...span, until: value };
  if (terms.opens.has(word) || date.since) return { ...span, since: value, starts: true };
  return { from: at, to: at + 1, at: value, ...(terms.starts.has(word) ? { starts: true } : {}) };
};

/** The chunk of the word before a date, articles and "mehr als" left out. */
const precedingWord = (row: Row, at: number): number => {
  const { articles, about, starts } = row.terms;
  let before = at - 1;
  while (
    before > 0 &&
    articles.has(lowAt(row, before)) &&
    !(starts.has(lowAt(row, before)) && !opensOrCloses(row, before - 1))
  )
    before--;
  while (before > 0 && about.has(lowAt(row, before))) before--;
  return before;
};

const opensOrCloses = (row: Row, at: number): boolean =>
  row.terms.until.has(lowAt(row, at)) || row.terms.since.has(lowAt(row, at));

/** "seit fünf Jahren", "for the past five years": counted from publication, and therefore about. */
const lasting = (
  row: Row,
  {
    date,
    word,
    span,
  }: { readonly date: DateMention; readonly word: string; readonly span: { from: number; to: number } },
): TimePhrase | undefined => {
  const { since, lasting: long } = row.terms;
  const begun =
    (since.has(word) || long.has(word)) && row.published ? before(row.published, date.iso ?? '') : undefined;
  if (begun === undefined) return undefined;
  return { ...span, since: begun, back: true, counted: since.has(word) ? 'telling' : 'perfect' };
};

const LENGTH = /^P(?<count>\d+)(?<unit>DE|CE|D|W|M|Y)(?:\d+M)?$/;

/** EDTF of so long before a day; nothing where the length is not told ("seit Jahren"). */
const before = (published: string, iso: string): string | undefined => {
  const day = parseIso(published);
  const { count, unit } = LENGTH.exec(iso)?.groups ?? {};
  if (day === undefined || !count || !unit) return undefined;
  const { year, month } = partsOf(day);
  const years = { Y: 1, DE: 10, CE: 100 }[unit];
  if (years) return `${pad(year - years * Number(count), 4)}~`;
  if (unit === 'M') {
    const then = monthOf(monthIndex(year, month) - Number(count));
    return `${pad(then.year, 4)}-${pad(then.month)}~`;
  }
  return `${isoOf(day - Number(count) * (unit === 'W' ? 7 : 1)).slice(0, 7)}~`;
};

/** Grains that a boundary can have; "letzte Woche" and "im ersten Quartal" are stretches with no name in EDTF. */
const POINT = new Set(['day', 'month', 'month-part', 'season', 'year', 'decade']);

/** The date as a boundary: "vor zwei Jahren" is about. */
const boundaryOf = ({ edtf, grain, rule }: DateMention): string | undefined => {
  if (!edtf || edtf.includes('/') || !POINT.has(grain)) return undefined;
  const about = grain !== 'day' && /^(?:away|ago|in-some-time)$/.test(rule);
  return about && !edtf.endsWith('~') ? `${edtf}~` : edtf;
};

/** "2009 bis 2017", "1994–2002" in one. */
const rangeOf = ({ edtf, rule }: DateMention): { readonly since: string; readonly until: string } | undefined => {
  const [since, until] = /^(?:years-to|years-short|months-to|days-to)/.test(rule) ? (edtf?.split('/') ?? []) : [];
  return since && until ? { since, until } : undefined;
};

/** "Mai 2011 bis März 2016", "2012 bis heute", "von 2012 an". */
const pairOf = (
  row: Row,
  { at, value, open }: { readonly at: number; readonly value: string; readonly open: boolean },
): { readonly to: number; readonly since: string; readonly until?: string } | undefined => {
  const { joins, until, articles, now } = row.terms;
  const join = lowAt(row, at + 1);
  if (!(open ? joins.has(join) : until.has(join))) return undefined;
  const second = articles.has(lowAt(row, at + 2)) ? at + 3 : at + 2;
  if (
    now.has(lowAt(row, second)) ||
    (row.chunks[second]?.date?.edtf !== undefined && row.chunks[second]?.date?.rule === 'today')
  )
    return { to: second + 1, since: value };
  const date = row.chunks[second]?.date;
  const end = date && boundaryOf(date);
  return end ? { to: second + 1, since: value, until: end } : undefined;
};

/** "seit seiner Wahl im Mai 2018", "since being elected in 2018": the chunk of "seit", where such words lead to the date. */
const sinceEvent = (row: Row, before: number): number | undefined => {
  const { since, events, fill } = row.terms;
  let event = false;
  for (let at = before; at > before - 6 && at >= 0; at--) {
    const low = lowAt(row, at);
    if (since.has(low)) return event ? at : undefined;
    if (events.has(low)) event = true;
    else if (!fill.has(low)) return undefined;
  }
  return undefined;
};

/** "seit Montag" of a day to come: read wrongly, and left out. */
const isAhead = (value: string, { published }: Row): boolean =>
  published !== undefined && value.replace('~', '') > published;
