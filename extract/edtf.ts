/** The days that a date covers, `YYYY-MM-DD`; an open end is absent. `day` is there when it is exactly one. */
export interface Coverage {
  readonly start?: string;
  readonly end?: string;
  readonly day?: string;
}

/**
 * First and last day of an EDTF date (ISO 8601-2): "2022-01" is 2022-01-01 to 2022-01-31.
 * Qualifiers ("2021-12~") do not widen it; text that is no EDTF covers nothing.
 */
export function coverage(edtf: string): Coverage {
  const [from = '', to] = edtf.split('/');
  const start = edge(from, 'first');
  const end = edge(to ?? from, 'last');
  const exact = to === undefined && /^\d{4}-\d\d-\d\d$/.test(edtf) && start === edtf;
  return { ...(start && { start }), ...(end && { end }), ...(exact && { day: edtf }) };
}

/**
 * First and last day that a moment told by an EDTF date can be: "2017" is some day of 2017, and "2017~" (about) some day
 * of 2016 to 2018, one unit more to both sides. Text that is no EDTF of one moment tells none.
 */
export function reach(edtf: string): { readonly first?: string; readonly last?: string } {
  const { start, end } = edtf.includes('/') ? {} : coverage(edtf);
  if (!start || !end) return {};
  if (!/[~%]$/.test(edtf)) return { first: start, last: end };
  const [y = 0, m = 1, d = 1] = start.split('-').map(Number);
  const [lastY = 0, lastM = 1, lastD = 1] = end.split('-').map(Number);
  if (edtf.length > 8) return { first: moved(y, m, d - 1), last: moved(lastY, lastM, lastD + 1) };
  const months = edtf.length > 5 ? 1 : 12; // "2017-05~", "2017~"
  return { first: moved(y, m - months, 1), last: moved(lastY, lastM + months + 1, 0) };
}

/** A day that months below 1 or above 12 and days of other months name: the 0th is the last of the month before. */
const moved = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

/** Months of the seasons 21 to 24, spring to winter; winter ends in the next year. */
const seasons: Readonly<Record<string, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
};

function edge(text: string, side: 'first' | 'last'): string | undefined {
  const parts = /^(\d{2}[\dX]{2})(?:-(\d\d|XX))?(?:-(\d\d|XX))?[~?%]?$/.exec(text);
  if (!parts) return undefined;
  const [, year = '', month, day] = parts;
  const y = Number(year.replaceAll('X', side === 'first' ? '0' : '9'));
  const [low, high] = seasons[month ?? ''] ?? (month && month !== 'XX' ? [Number(month), Number(month)] : [1, 12]);
  if (low > 12 || low < 1) return undefined;
  if (day && day !== 'XX') return iso(y, low, Number(day));
  return side === 'first' ? iso(y, low, 1) : iso(y, high + 1, 0);
}

/** Undefined for a day that no calendar has, such as 2022-02-30. */
function iso(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (day > 0 && (date.getUTCDate() !== day || month > 12)) return undefined;
  return date.toISOString().slice(0, 10);
}
