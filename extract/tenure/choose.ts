import { lowAt, type Row, type TimePhrase } from './row';

/** The phrase that stands nearest; of a day of telling and "zum 1. Juli" the latter; nothing of two bare times. */
export const nearest = (dated: readonly TimePhrase[], head: number): TimePhrase | undefined => {
  const away = ({ from, to }: TimePhrase): number => (to <= head ? head - to : from - head - 1);
  const spans = dated.filter(({ at }) => at === undefined);
  const starts = dated.filter((one) => one.starts);
  const pool = spans.length > 0 ? spans : starts.length > 0 ? starts : dated;
  if (pool !== spans && pool.length > 1) return undefined;
  return [...pool].sort((a, b) => away(a) - away(b))[0];
};

/** "von 1998 bis 2002 und erneut seit 2010": the terms told in one row with this one. */
export const inARow = (row: Row, first: TimePhrase, all: readonly TimePhrase[]): readonly TimePhrase[] => {
  const home = all.indexOf(first);
  if (home < 0) return [first];
  let [from, to] = [home, home];
  while (areJoined(row, all[from - 1], all[from])) from--;
  while (areJoined(row, all[to], all[to + 1])) to++;
  return all.slice(from, to + 1);
};

const areJoined = (row: Row, a: TimePhrase | undefined, b: TimePhrase | undefined): boolean => {
  if (!a || !b || a.at !== undefined || b.at !== undefined) return false;
  const between = row.chunks.slice(a.to, b.from).map((_, i) => lowAt(row, a.to + i));
  const { and, again } = row.terms;
  return (
    between.length <= 3 && between.some((low) => and.has(low)) && between.every((low) => and.has(low) || again.has(low))
  );
};
