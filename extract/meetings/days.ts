import { flatMap } from '../flat-map';
import type { Chunk } from '../mention';
import type { DateMention } from '../temporal';
import { byTense } from './day-tense';
import { type Row, type TellInput, wordAt } from './input';
import type { When } from './occurrence';
import { afterwards, dayOfClause, thenIn, thereBefore, thereIn, whenRows } from './told-before';

/** Grains of a date on which a meeting can be held. */
export const HELD: ReadonlySet<string> = new Set([
  'day',
  'range',
  'month',
  'month-part',
  'week',
  'weekend',
  'season',
  'quarter',
  'year',
]);

/** "eine Woche später, am 26. Oktober": beside a day these say nothing more. */
const VAGUER: ReadonlySet<string> = new Set([...HELD].filter((grain) => grain !== 'day' && grain !== 'range'));

/** "PARIS, 3 May – The ministers …": the day of the report, not of what it tells. */
export const isDateline = (chunk: Chunk, chunks: readonly Chunk[]): boolean => {
  const at = chunks.indexOf(chunk);
  const next = chunks[at + 1]?.symbol ?? '.';
  return (
    at > 0 &&
    at < 6 &&
    (next === '–' || next === '(' || (next === '.' && chunks.length <= at + 2)) &&
    chunks.slice(0, at).every(({ symbol }) => /^(?:PLACE|COUNTRY|N|[,./])$/.test(symbol))
  );
};

/** "2022-01": a month in figures is of the page, not of the text; "der Saison 2021/22" is what the figures are of. */
const isMetadata = (chunk: Chunk, input: TellInput): boolean =>
  isDateline(chunk, input.chunks) ||
  input.grammar.isTerm(input.named.words[chunk.from - 1]?.low ?? '') ||
  (chunk.date?.grain === 'month' && chunk.to - chunk.from <= 3 && input.named.tokens[chunk.from]?.kind === 'number');

/** When a clause lets its meeting be. "am Montag begonnen … bis zum 17. November" is one stretch. */
export const datesIn = (rows: readonly Row[], input: TellInput): readonly When[] => {
  const dated = rows.filter(({ chunk }) => chunk.date?.edtf && HELD.has(chunk.date.grain) && !isMetadata(chunk, input));
  const days = dated.filter(({ chunk }) => chunk.date?.grain === 'day');
  const moved = rows.some(({ at }) => input.grammar.isMoved(wordAt(at, input)?.low ?? '', wordAt(at + 1, input)?.low));
  const until = moved ? undefined : dated.find(({ chunk }) => chunk.date?.until && chunk.date.grain === 'day');
  const then = dated.length === 0 ? (thenIn(rows, input) ?? thereIn(rows, input)) : undefined;
  const when = dated.length === 0 && !then ? [...whenRows(rows, input), ...dayOfClause(rows, input)] : [];
  if (when.length > 0) return datesIn(when, input);
  const after = dated.length === 0 && !then ? (afterwards(rows, input) ?? thereBefore(rows, input)) : undefined;
  if (after) return [after];
  return flatMap(moved ? dated.slice(-1) : then ? [then] : dated, ({ chunk }) => {
    const { date } = chunk;
    if (date && days.length > 0 && VAGUER.has(date.grain)) return [];
    if (!date?.edtf || (!moved && date.grain !== 'range' && (date.since || date.until) && !(date.since && until)))
      return [];
    const end = until && date.grain === 'day' ? until.chunk.date?.edtf : undefined;
    const day = moved ? nextOf(date, input) : byTense(date, rows, input);
    const edtf = end && end > day ? `${day}/${end}` : day;
    return [{ edtf, rule: date.rule, sentence: input.sentence, from: chunk.from, to: chunk.to }];
  });
};

/** "postponed until March": a month to which a meeting is moved is the coming one; a day is as it was read. */
const nextOf = ({ edtf = '', grain, rule }: DateMention, { published = '' }: TellInput): string =>
  grain === 'month' && rule === 'month' && edtf < published.slice(0, 7)
    ? `${Number(edtf.slice(0, 4)) + 1}${edtf.slice(4)}`
    : edtf;

/** The day until which it lasts, where the clause names no day on which it begins. */
export const untilIn = (rows: readonly Row[]): string | undefined =>
  rows.find(({ chunk }) => chunk.date?.until && chunk.date.grain === 'day')?.chunk.date?.edtf;
