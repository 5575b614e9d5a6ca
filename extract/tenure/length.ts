import type { DateMention } from '../temporal';
import { isoOf, monthIndex, monthOf, parseIso, partsOf } from '../temporal/calendar';
import { pad } from '../temporal/resolved';
import type { Row, TimePhrase } from './row';

/** "seit fünf Jahren", "for the past five years": counted from publication, and therefore about. */
export const lasting = (
  row: Row,
  {
    date,
    word,
    span,
  }: { readonly date: DateMention; readonly word: string; readonly span: { from: number; to: number } },
): TimePhrase | undefined => {
  const { since, lasting: long } = row.terms;
  const begun =
    (since.has(word) || long.has(word)) && row.published ? before(row.published, date.iso ?? '') : undefined;
  if (begun === undefined) return undefined;
  return { ...span, since: begun, back: true, counted: since.has(word) ? 'telling' : 'perfect' };
};

const LENGTH = /^P(?<count>\d+)(?<unit>DE|CE|D|W|M|Y)(?:\d+M)?$/;

/** EDTF of so long before a day; nothing where the length is not told ("seit Jahren"). */
const before = (published: string, iso: string): string | undefined => {
  const day = parseIso(published);
  const { count, unit } = LENGTH.exec(iso)?.groups ?? {};
  if (day === undefined || !count || !unit) return undefined;
  const { year, month } = partsOf(day);
  const years = { Y: 1, DE: 10, CE: 100 }[unit];
  if (years) return `${pad(year - years * Number(count), 4)}~`;
  if (unit === 'M') {
    const then = monthOf(monthIndex(year, month) - Number(count));
    return `${pad(then.year, 4)}-${pad(then.month)}~`;
  }
  return `${isoOf(day - Number(count) * (unit === 'W' ? 7 : 1)).slice(0, 7)}~`;
};
