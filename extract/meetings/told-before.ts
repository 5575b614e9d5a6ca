import type { Chunk } from '../mention';
import { type Row, type TellInput, wordAt } from './input';
import type { When } from './occurrence';

/** "dort", or "wo" right behind a place: "in Fulda, wo …". */
export const isThere = (at: number, input: TellInput): boolean => {
  const low = wordAt(at, input)?.low ?? '';
  const place = input.chunks[at - 1]?.symbol === ',' && input.chunks[at - 2]?.symbol === 'PLACE';
  return input.grammar.isThere(low) || (place && input.grammar.isWhere?.(low) === true);
};

/** "Weiter geht es am Montag: Dann kommen …": the day just named. */
export const thenIn = (rows: readonly Row[], input: TellInput): Row | undefined => {
  const then = rows.find(({ at }) => input.grammar.isThen(wordAt(at, input)?.low ?? ''));
  const before = then && input.chunks.slice(0, then.at).findLastIndex((chunk) => chunk.date?.grain === 'day');
  const chunk = before === undefined ? undefined : input.chunks[before];
  return chunk && before !== undefined ? { at: before, chunk } : undefined;
};

/** "On Monday she was in Kyiv, where she met Kuleba": the day of the clause that names the place. */
export const thereIn = (rows: readonly Row[], input: TellInput): Row | undefined => {
  const there = rows.find(({ at }) => isThere(at, input))?.at ?? 0;
  const place = input.chunks.slice(0, there).findLastIndex(({ symbol }) => symbol === 'PLACE');
  const clause = input.clauses.find(({ chunks }) => chunks.includes(place) && !chunks.includes(there));
  const days = (clause?.chunks ?? []).filter((at) => at < there && input.chunks[at]?.date?.grain === 'day');
  const chunk = days.length === 1 ? input.chunks[days[0] as number] : undefined;
  return chunk && { at: days[0] as number, chunk };
};

/** "soll am 16. Juni darum gehen, wenn der Rat zusammenkommt": the only day of the clause before. */
export const dayOfClause = (rows: readonly Row[], input: TellInput): readonly Row[] => {
  const first = rows[0]?.at ?? 0;
  const when = input.grammar.whenOf?.(wordAt(first, input)?.low ?? '');
  const before = when && input.clauses.find(({ chunks }) => chunks.at(-1) === first - 2);
  const days = (before?.chunks ?? []).filter((at) => input.chunks[at]?.date?.grain === 'day');
  const [at = -1, ...more] = days;
  const chunk = input.chunks[at];
  const ahead = (chunk?.date?.edtf ?? '') > (input.published ?? '');
  return chunk && more.length === 0 && ahead === (when === 'ahead') ? [{ at, chunk }] : [];
};

/** "at the hotel in Duluth on Thursday, when they are due to sit down": the day just before the clause, and its place. */
export const whenRows = (rows: readonly Row[], { chunks, named, grammar }: TellInput): readonly Row[] => {
  const first = rows[0]?.at ?? 0;
  if (!grammar.isWhen?.(named.words[chunks[first]?.from ?? 0]?.low ?? '')) return [];
  const date = chunks[first - 1]?.symbol === ',' ? first - 2 : first - 1;
  if (!chunks[date]?.date) return [];
  const place = date - 2;
  const ats = chunks[place]?.symbol === 'PLACE' ? [place, date] : [date];
  return ats.map((at) => ({ at, chunk: chunks[at] as Chunk }));
};

/** "Danach sprach er mit Marchetti": on the day that the sentence before names. */
export const afterwards = (rows: readonly Row[], input: TellInput): When | undefined => {
  const row = rows.find(({ at }) => input.grammar.isAfterwards?.(wordAt(at, input)?.low ?? ''));
  const { lastDay: day, sentence } = input;
  const hangs = wordAt(rows[0]?.at ?? 0, input)?.tags.has('subord'); // "ob danach eine achte Runde nötig ist"
  return row && !hangs && day?.edtf
    ? { edtf: day.edtf, rule: 'afterwards', sentence, from: row.chunk.from, to: row.chunk.to }
    : undefined;
};

/** "Am Montag geht der Streit in Ulm weiter. Dort wollen sich A und B treffen": the only day told beside the place. */
export const thereBefore = (rows: readonly Row[], input: TellInput): When | undefined => {
  const { lastDay: day, daysBefore, sentence } = input;
  const row = rows.find(({ at }) => at === 0 && input.grammar.isThere(wordAt(at, input)?.low ?? ''));
  return row && day?.edtf && daysBefore.length === 1
    ? { edtf: day.edtf, rule: 'there', sentence, from: row.chunk.from, to: row.chunk.to }
    : undefined;
};
