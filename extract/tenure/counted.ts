import type { VerbReading } from '../word';
import { lowAt, type Row, type TimePhrase } from './row';
import type { Segment } from './segments';
import type { Telling } from './telling';

/** "has been president since 2015", "has led the bank for five years". */
export const isPerfect = (row: Row, { head, person }: Pick<Telling, 'head' | 'person'>): boolean => {
  const [from, to] = [Math.min(person, head) - 3, Math.max(person, head)];
  return row.chunks.some((_, at) => from <= at && at <= to && row.terms.perfect.has(lowAt(row, at)));
};

/** "seit fünf Jahren" is counted from the day of telling; "war seit fünf Jahren Präsident, als er stürzte" from another. */
export const countsFromTelling = (
  row: Row,
  { counted }: TimePhrase,
  { telling, own, verbs }: { readonly telling: Telling; readonly own: Segment; readonly verbs: readonly VerbReading[] },
): boolean => {
  if (!counted) return true;
  if (counted === 'perfect') return isPerfect(row, telling); // "director for eleven years" may be a former one
  if (verbs.some(({ form }) => form === 'past')) return false;
  return !row.chunks.slice(own.from, own.to).some((_, i) => row.terms.pluperfect.has(lowAt(row, own.from + i)));
};
