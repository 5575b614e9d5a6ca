import * as calendar from './calendar';

export type Grain =
  | 'day'
  | 'range'
  | 'month'
  | 'month-part'
  | 'week'
  | 'weekend'
  | 'season'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'time'
  | 'set'
  | 'duration'
  | 'vague';
export type Anchor = 'absolute' | 'published' | 'anaphoric' | 'none';

/** A stretch of days, both ends included, and how EDTF writes it. */
export interface Resolved {
  readonly first: number;
  readonly last: number;
  readonly edtf: string;
  readonly grain: Grain;
  readonly anchor: Anchor;
}

export const pad = (value: number, width = 2): string => String(value).padStart(width, '0');

export const stretch = (first: number, last: number, grain: Grain, anchor: Anchor): Resolved => ({
  first,
  last,
  grain,
  anchor,
  edtf: first === last ? calendar.isoOf(first) : `${calendar.isoOf(first)}/${calendar.isoOf(last)}`,
});
export const dayAt = (day: number, anchor: Anchor): Resolved => stretch(day, day, 'day', anchor);

export function monthAt(index: number, anchor: Anchor): Resolved {
  const { year, month } = calendar.monthOf(index);
  const first = calendar.dayOf(year, month, 1);
  const last = first + calendar.lengthOfMonth(year, month) - 1;
  return { first, last, edtf: `${pad(year, 4)}-${pad(month)}`, grain: 'month', anchor };
}

const yearsAt = (year: number, length: number, shape: { edtf: string; grain: Grain; anchor: Anchor }): Resolved => ({
  first: calendar.dayOf(year, 1, 1),
  last: calendar.dayOf(year + length, 1, 1) - 1,
  ...shape,
});
export const yearAt = (year: number, anchor: Anchor): Resolved =>
  yearsAt(year, 1, { edtf: pad(year, 4), grain: 'year', anchor });
export const decadeAt = (year: number, anchor: Anchor): Resolved =>
  yearsAt(Math.floor(year / 10) * 10, 10, { edtf: `${pad(Math.floor(year / 10), 3)}X`, grain: 'decade', anchor });
export const centuryAt = (year: number, anchor: Anchor): Resolved =>
  yearsAt(Math.floor(year / 100) * 100, 100, { edtf: `${pad(Math.floor(year / 100))}XX`, grain: 'century', anchor });
export const weekAt = (day: number, anchor: Anchor): Resolved =>
  stretch(calendar.mondayOf(day), calendar.mondayOf(day) + 6, 'week', anchor);
