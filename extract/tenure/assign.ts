import { coverage } from '../edtf';
import type { Chunk } from '../mention';
import type { VerbReading } from '../word';
import { countsFromTelling } from './counted';
import { lowAt, type Row, type TimePhrase } from './phrase';
import { type Segment, segmentsOf, within } from './segments';

/** A claim of an office as it stands in its row; all numbers are chunks. */
export interface Telling {
  /** The noun of office, or the verb that tells it. */
  readonly head: number;
  readonly person: number;
  /** The verb that the office is taken up or left by, where its rule names one. */
  readonly verb?: number;
  readonly former: boolean;
}

const ROLE_VERBS = new Set(['be', 'become', 'serve', 'leave', 'succeed', 'lead']);
const WORDS_BETWEEN = 8;

export const verbAt = (chunk: Chunk | undefined): VerbReading | undefined => {
  const role = chunk?.verb?.role;
  return role && ROLE_VERBS.has(role.kind) ? role : undefined;
};

/** The time phrases that date this office: one, or several where its terms are told in a row. */
export const phrasesFor = (row: Row, phrases: readonly TimePhrase[], telling: Telling): readonly TimePhrase[] => {
  const segments = segmentsOf(row);
  const own = segments.find((one) => within(one, telling.head));
  if (!own) return [];
  const verbs = verbsIn(row, [own, segments.find((one) => within(one, telling.verb ?? -1))]);
  const fitting = phrases.filter((phrase) =>
    verbs.length > 0 && !isBeside(row, telling)
      ? isPredicate(row, phrase, { telling, segments, own })
      : isApposed(row, phrase, { telling, own }),
  );
  const counted = fitting.filter((phrase) => countsFromTelling(row, phrase, { telling, own, verbs }));
  const dated = counted.flatMap((phrase) => datedBy(phrase, verbs, { row, telling }) ?? []);
  return inARow(row, nearest(dated, telling.head), dated, phrases);
};

/** "Präsident Karl Huber": the verb of the sentence says nothing of the office, unless the rule names it. */
const isBeside = (row: Row, { head, person, verb }: Telling): boolean =>
  verb === undefined && person === head + 1 && row.chunks[head]?.office !== undefined;

const verbsIn = (row: Row, segments: readonly (Segment | undefined)[]): readonly VerbReading[] =>
  row.chunks.flatMap((chunk, at) => (segments.some((one) => within(one, at)) ? (verbAt(chunk) ?? []) : []));

interface Place {
  readonly telling: Telling;
  readonly own: Segment;
}

/** "Karl Huber, seit 2015 Präsident der Kammer,", "Direktorin des Museums von 2002 bis 2015,", "der seit 2016 amtierende". */
const isApposed = (row: Row, { from, to, at }: TimePhrase, { telling: { head, person }, own }: Place): boolean => {
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
const isPredicate = (
  row: Row,
  phrase: TimePhrase,
  { telling, segments, own }: Place & { readonly segments: readonly Segment[] },
): boolean => {
  const { head, person, verb = head } = telling;
  const home = segments.find((one) => within(one, phrase.from));
  const told =
    within(own, phrase.from) ||
    within(
      segments.find((one) => within(one, verb)),
      phrase.from,
    );
  if (!home || !(told || isFronted(row, phrase, { home, person }))) return false;
  if (isAttribute(row, phrase, head)) return false;
  const [left, right] = phrase.to <= head ? [phrase.to, head] : [head + 1, phrase.from];
  const between = row.chunks.slice(left, right);
  if (between.length > WORDS_BETWEEN) return false;
  const behind = phrase.from > head;
  return (
    between.every((chunk, i) => {
      const at = left + i;
      if (chunk.symbol === 'PERSON') return at === person || (chunk.name === undefined && !behind);
      if (chunk.office || row.terms.and.has(lowAt(row, at))) return false;
      if (chunk.symbol === 'v:be' && person > phrase.from) return true; // "Präsident ist seit 2021 Karl Huber"
      return !behind || (!verbAt(chunk) && !chunk.symbol.startsWith('v:')) || at === verb;
    }) && !isOfNext(row, phrase, head)
  );
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

/** What a phrase says of the office: a time alone is its beginning or its end, where the verb is one of beginning or ending. */
const datedBy = (
  phrase: TimePhrase,
  verbs: readonly VerbReading[],
  { row, telling }: { readonly row: Row; readonly telling: Telling },
): TimePhrase | undefined => {
  const { at, starts } = phrase;
  const leaving = verbs.filter(({ kind }) => kind === 'leave');
  const taking = verbs.filter(({ kind }) => kind === 'become' || kind === 'succeed');
  if (leaving.length > 0 && starts && phrase.since) return undefined; // "tritt ab 1. Mai kürzer"
  if (taking.length > 0 && telling.former && (at !== undefined || starts)) return undefined; // "hat im Mai das Amt von Huber übernommen"
  if (isOverAndGoesOn(phrase, verbs, row.published)) return undefined;
  if (at === undefined) return phrase;
  const { begins, leaves } = row.terms;
  if (leaving.length > 0)
    return leaving.every(({ lemma }) => leaves.has(lemma)) && telling.former ? { ...phrase, until: at } : undefined;
  if (taking.length === 0) return undefined;
  return starts || taking.every(({ lemma }) => begins.has(lemma)) ? { ...phrase, since: at } : undefined;
};

/** "leitet die Kammer noch bis Februar", told in March: the day is read wrongly. */
const isOverAndGoesOn = (
  { since, until }: TimePhrase,
  verbs: readonly VerbReading[],
  published: string | undefined,
): boolean =>
  until !== undefined &&
  since === undefined &&
  published !== undefined &&
  (coverage(until).end ?? published) < published &&
  verbs.some(({ form, kind }) => form === 'pres' && kind !== 'leave') &&
  !verbs.some(({ form }) => form === 'past');

/** The phrase that stands nearest; of a day of telling and "zum 1. Juli" the latter; nothing of two bare times. */
const nearest = (dated: readonly TimePhrase[], head: number): TimePhrase | undefined => {
  const away = ({ from, to }: TimePhrase): number => (to <= head ? head - to : from - head - 1);
  const spans = dated.filter(({ at }) => at === undefined);
  const starts = dated.filter((one) => one.starts);
  const pool = spans.length > 0 ? spans : starts.length > 0 ? starts : dated;
  if (pool !== spans && pool.length > 1) return undefined;
  return [...pool].sort((a, b) => away(a) - away(b))[0];
};

/** "von 1998 bis 2002 und erneut seit 2010": the terms told in one row with the nearest. */
const inARow = (
  row: Row,
  first: TimePhrase | undefined,
  dated: readonly TimePhrase[],
  all: readonly TimePhrase[],
): readonly TimePhrase[] => {
  if (!first || first.at !== undefined) return first ? [first] : [];
  const spans = all.filter(({ at }) => at === undefined || dated.some((one) => one.from === first.from));
  const joined = (a: TimePhrase, b: TimePhrase): boolean => {
    const gap = row.chunks.slice(a.to, b.from).map((_, i) => lowAt(row, a.to + i));
    return (
      b.at === undefined &&
      a.at === undefined &&
      gap.length > 0 &&
      gap.length <= 3 &&
      gap.every((low) => row.terms.and.has(low) || row.terms.again.has(low)) &&
      gap.some((low) => row.terms.and.has(low))
    );
  };
  const found = [first];
  for (let i = spans.findIndex(({ from }) => from === first.from) + 1; i > 0 && i < spans.length; i++) {
    const [last, next] = [found.at(-1), spans[i]];
    if (!last || !next || !joined(last, next)) break;
    found.push(next);
  }
  for (let i = spans.findIndex(({ from }) => from === first.from) - 1; i >= 0; i--) {
    const [next, before] = [found[0], spans[i]];
    if (!next || !before || !joined(before, next)) break;
    found.unshift(before);
  }
  return found;
};
