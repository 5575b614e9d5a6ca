import type { DateMention } from '../temporal';
import { lasting } from './length';
import { lowAt, type Row, type TimePhrase } from './row';

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
