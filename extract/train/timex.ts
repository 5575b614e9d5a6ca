import type { DateMention } from '../temporal';
import { mondayOf, parseIso, partsOf } from '../temporal/calendar';

/** A TIMEX3 annotation; `type` is DATE, TIME, DURATION or SET. */
export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

const SEASONS = ['SP', 'SU', 'FA', 'WI'];
const LETTERS: Readonly<Record<string, string>> = { time: 'TIME', set: 'SET', duration: 'DURATION' };

/** ISO week of a Monday, as TIMEX3 writes it: `2022-W02`. */
function isoWeek(monday: number): string {
  const { year } = partsOf(monday + 3);
  const first = mondayOf(parseIso(`${year}-01-04`) ?? 0);
  return `${year}-W${String((monday - first) / 7 + 1).padStart(2, '0')}`;
}

/** The TIMEX3 value of one EDTF date; intervals of a week, weekend or quarter have one, others none. */
export function timexValue(edtf: string, grain: DateMention['grain']): string {
  const plain = edtf.replace('~', '');
  const [from = '', to] = plain.split('/');
  const day = parseIso(from);
  if (to === undefined) {
    const season = /^(\d{4})-2([1-4])$/.exec(plain);
    if (season) return `${season[1]}-${SEASONS[Number(season[2]) - 1]}`;
    return plain.replace(/X+$/, '');
  }
  if (grain === 'week' && day !== undefined) return isoWeek(mondayOf(day));
  if (grain === 'weekend' && day !== undefined) return `${isoWeek(mondayOf(day))}-WE`;
  if (grain === 'quarter')
    return `${from.slice(0, 4)}-${to.slice(5) === '06' && from.endsWith('01') ? 'H1' : `Q${Math.ceil(Number(from.slice(5)) / 3)}`}`;
  return plain;
}

/** KRAUTS writes an interval as two dates: the words around "bis", "und" or a dash. */
const CONNECTOR = /(?:\s+(?:bis(?: zum| einschließlich)?|und)\s+|\s*[-–—/]\s*)/u;

/**
 * Ours in the form of TIMEX3.
 * @param text the document's text
 * @param published day to which a bare clock time belongs
 */
export function toTimex(mentions: readonly DateMention[], text: string, published: string): Timex[] {
  let day = published;
  let sentence = -1;
  return mentions.flatMap((mention) => {
    if (mention.sentence !== sentence) day = published;
    sentence = mention.sentence;
    if (mention.grain === 'day' && mention.edtf) day = mention.edtf;
    return one(mention, text, day);
  });
}

function one(mention: DateMention, text: string, day: string): Timex[] {
  const { start, end, grain, edtf, clock, iso } = mention;
  if (grain === 'set' || grain === 'duration') return [{ start, end, type: LETTERS[grain] ?? '', value: iso ?? '' }];
  if (grain === 'vague') return [{ start, end, type: 'DATE', value: iso ?? '' }];
  // KRAUTS marks the length in "vor drei Tagen" and the first day of a feast.
  if (iso) return [{ start: start + text.slice(start, end).indexOf(' ') + 1, end, type: 'DURATION', value: iso }];
  const [from = '', to] = (edtf ?? day).split('/');
  if (mention.rule === 'feast') return [{ start, end, type: 'DATE', value: from }];
  if (clock) return [{ start, end, type: 'TIME', value: `${from}${clock.startsWith('T') ? clock : `T${clock}`}` }];
  if (!edtf) return [{ start, end, type: 'DATE', value: '' }];
  const between = CONNECTOR.exec(text.slice(start, end));
  if (to === undefined || !between || (grain !== 'range' && grain !== 'month' && grain !== 'year')) {
    return [{ start, end, type: 'DATE', value: timexValue(edtf, grain) }];
  }
  return [
    { start, end: start + between.index, type: 'DATE', value: from },
    { start: start + between.index + between[0].length, end, type: 'DATE', value: to },
  ];
}
