import type { Chunk } from '../mention';
import { lowAt, type Row, type TimePhrase } from './row';
import { type Segment, within } from './segments';
import type { Telling } from './telling';

const WORDS_BETWEEN = 8;

/** "Präsident Karl Huber": the verb of the sentence says nothing of the office, unless the rule names it. */
export const isBeside = (row: Row, { head, person, verb }: Telling): boolean =>
  verb === undefined && person === head + 1 && row.chunks[head]?.office !== undefined;

interface Place {
  readonly telling: Telling;
  readonly own: Segment;
}

/** "Karl Huber, seit 2015 Präsident der Kammer,", "Direktorin des Museums von 2002 bis 2015,", "der seit 2016 amtierende". */
export const isApposed = (
  row: Row,
  { from, to, at }: TimePhrase,
  { telling: { head, person }, own }: Place,
): boolean => {
  if (at !== undefined || !within(own, from)) return false;
  if (to <= head) {
    const gap = row.chunks.slice(to, head);
    if (person > head) return gap.length === 0 && row.terms.articles.has(lowAt(row, from - 1));
    return gap.length <= 6 && gap.every(isSmall(row)) && row.chunks.slice(own.from, from).every(isSmall(row));
  }
  const rest = row.chunks.slice(head + 1, from);
  const ends = to === own.to || row.terms.and.has(lowAt(row, to));
  return ends && rest.length <= 5 && rest.every(({ symbol }) => PLACES.has(symbol) || row.terms.placing.has(symbol));
};

/** Adverbs, and a phrase before it that tells another term: "von 1998 bis 2002 und erneut seit 2010". */
const isSmall =
  (row: Row) =>
  ({ symbol, from, to, date }: Chunk): boolean => {
    const low = to === from + 1 ? (row.words[from]?.low ?? '') : '';
    const { terms } = row;
    return (
      date !== undefined ||
      symbol === 'x' ||
      [terms.pair, terms.since, terms.and, terms.until].some((set) => set.has(low)) ||
      terms.adverbs.has(low)
    );
  };

const PLACES: ReadonlySet<string> = new Set(['PLACE', 'ORG', 'COUNTRY', 'N']);

/** In the office's own clause, or alone before it: "Since March 2020, Anna Weber has been president". */
export const isPredicate = (
  row: Row,
  phrase: TimePhrase,
  { telling, segments, own }: Place & { readonly segments: readonly Segment[] },
): boolean => {
  const { head, person, verb = head } = telling;
  const home = segments.find((one) => within(one, phrase.from));
  const told = home === own || within(home, verb);
  if (!home || !(told || isFronted(row, phrase, { home, person }))) return false;
  if (isAttribute(row, phrase, head) || isOfNext(row, phrase, head)) return false;
  const [left, right] = phrase.to <= head ? [phrase.to, head] : [head + 1, phrase.from];
  const between = row.chunks.slice(left, right);
  return between.length <= WORDS_BETWEEN && between.every((_, i) => isPassed(row, left + i, { phrase, telling }));
};

/** A word between an office and its time that leaves them together. */
const isPassed = (
  row: Row,
  at: number,
  { phrase, telling }: { readonly phrase: TimePhrase; readonly telling: Telling },
): boolean => {
  const { head, person, verb = head } = telling;
  const chunk = row.chunks[at];
  const behind = phrase.from > head;
  if (chunk?.symbol === 'PERSON') return at === person || (chunk.name === undefined && !behind);
  if (chunk?.office || row.terms.and.has(lowAt(row, at))) return false;
  if (chunk?.symbol === 'v:be' && person > phrase.from) return true; // "Präsident ist seit 2021 Karl Huber"
  return !behind || !chunk?.symbol.startsWith('v:') || at === verb;
};

/** "bis 2012 Ministerin, seit 2013 Präsidentin": what stands right before another office is of that one. */
const isOfNext = ({ chunks }: Row, { from, to }: TimePhrase, head: number): boolean =>
  from > head &&
  (chunks[to]?.office !== undefined || (chunks[to]?.symbol === 'x' && chunks[to + 1]?.office !== undefined));

/** "der 2011 gegründeten Alpina AG", "der seit 1946 bestehenden Kammer", but "ist der seit 2016 amtierende Präsident". */
const isAttribute = (row: Row, { from, to }: TimePhrase, head: number): boolean =>
  row.terms.definite.has(lowAt(row, from - 1)) && !(to <= head && head - to <= 1);

const isFronted = (
  row: Row,
  { from, to }: TimePhrase,
  { home, person }: { readonly home: Segment; readonly person: number },
): boolean =>
  home.to <= person &&
  row.chunks[home.to]?.symbol === ',' &&
  from - home.from <= 2 &&
  to === home.to &&
  home.to >= person - 3;
