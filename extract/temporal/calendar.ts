// Days are counted from 1970-01-01 (0), so that arithmetic is plain addition; weekdays are ISO: Monday 1 to Sunday 7.

const MILLISECONDS = 86_400_000;

export const dayOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / MILLISECONDS;

/** Year, month (1 to 12) and day of the month of a day number. */
export function partsOf(day: number): { year: number; month: number; day: number } {
  const date = new Date(day * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `2022-01-13` for a day number. */
export const isoOf = (day: number): string => new Date(day * MILLISECONDS).toISOString().slice(0, 10);

/** Reads `YYYY-MM-DD`; undefined where the calendar has no such day. */
export function parseIso(text: string): number | undefined {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return isDay(year, month, day) ? dayOf(year, month, day) : undefined;
}

export const lengthOfMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** False for 30 February. */
export const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);

export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The Monday of a day's week. */
export const mondayOf = (day: number): number => day - weekdayOf(day) + 1;

/** The last such weekday up to and including `day`. */
export const lastWeekday = (weekday: number, day: number): number => day - ((weekdayOf(day) - weekday + 7) % 7);

/** The next such weekday, `day` included. */
export const nextWeekday = (weekday: number, day: number): number => day + ((weekday - weekdayOf(day) + 7) % 7);

/** Months counted from year 0, so that a shift by months is an addition. */
export const monthIndex = (year: number, month: number): number => year * 12 + month - 1;

export const monthOf = (index: number): { year: number; month: number } => ({
  year: Math.floor(index / 12),
  month: (index % 12) + 1,
});

/** Easter Sunday of a Gregorian year (Meeus, Jones, Butcher). */
export function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** Day number of a feast: Easter plus an offset, or a fixed month and day. */
export const feastOf = (year: number, feast: Feast): number =>
  'easter' in feast ? easterOf(year) + feast.easter : dayOf(year, feast.month, feast.day);

/** A feast that moves with Easter, or one that does not; `days` where it lasts longer than one. */
export type Feast = ({ readonly easter: number } | { readonly month: number; readonly day: number }) & {
  readonly days?: number;
};
