import * as calendar from './calendar';
import {
  type Anchor,
  centuryAt,
  dayAt,
  decadeAt,
  monthAt,
  pad,
  type Resolved,
  stretch,
  weekAt,
  yearAt,
} from './resolved';
import type { Tense } from './rule';
import type { Third, Unit, When } from './when';

/** What a date is resolved against; all days are day numbers (`calendar.ts`). */
export interface Setting {
  readonly published: number | undefined;
  readonly tense: Tense;
  /** The day last named in the document. */
  readonly lastNamed: number | undefined;
  /** The same where it was named a moment ago. */
  readonly nearNamed: number | undefined;
}

/** Beyond this a day without a year lies in the other direction: "wurde am 28. Dezember …" written on 13 December. */
const FAR = 300;

/** The year that brings a yearly date on the side of `published` that the tense names. */
function yearToward(dayInYear: (year: number) => number, published: number, tense: Tense): number {
  const { year } = calendar.partsOf(published);
  const next = dayInYear(year) >= published ? year : year + 1;
  const last = dayInYear(year) <= published ? year : year - 1;
  const ahead = dayInYear(next) - published;
  const behind = published - dayInYear(last);
  if (tense === 'future' || tense === 'present') return ahead > FAR && behind < FAR / 2 ? last : next;
  if (tense === 'past') return behind > FAR ? next : last;
  return ahead < behind / 2 ? next : last;
}

function weekday(when: When & { is: 'weekday' }, published: number, tense: Tense): Resolved {
  const { toward, weeks } = when;
  if (weeks !== undefined) return dayAt(calendar.mondayOf(published) + 7 * weeks + when.weekday - 1, 'published');
  const last = calendar.lastWeekday(when.weekday, published);
  const next = calendar.nextWeekday(when.weekday, published);
  if (toward === 'last') return dayAt(last === published ? last - 7 : last, 'published');
  if (toward === 'next') return dayAt(next === published ? next + 7 : next, 'published');
  const ahead = tense === 'future' || tense === 'present';
  if (toward === 'this' && tense === 'unknown')
    return dayAt(next - published <= published - last ? next : last, 'published');
  return dayAt(ahead ? next : last, 'published');
}

function shifted(when: When & { is: 'shift' }, from: number, anchor: Anchor): Resolved {
  const { unit, by, exact } = when;
  const { year, month } = calendar.partsOf(from);
  const at: Readonly<Record<Unit, () => Resolved>> = {
    day: () => dayAt(from + by, anchor),
    week: () => (exact ? dayAt(from + 7 * by, anchor) : weekAt(from + 7 * by, anchor)),
    month: () => monthAt(calendar.monthIndex(year, month) + by, anchor),
    year: () => yearAt(year + by, anchor),
    decade: () => decadeAt(year + 10 * by, anchor),
    century: () => centuryAt(year + 100 * by, anchor),
  };
  return at[unit]();
}

/** "Anfang", "Mitte", "Ende" of a month or year is EDTF's "about"; of a week its first, middle or last days. */
function third(of: Resolved, which: Third): Resolved {
  if (of.grain === 'week') {
    const [from, to] = { early: [0, 1], mid: [1, 3], late: [3, 6] }[which] as [number, number];
    return stretch(of.first + from, of.first + to, 'week', of.anchor);
  }
  const cut = (part: number): number => of.first + Math.round(((of.last - of.first + 1) * part) / 3);
  const from = { early: 0, mid: 1, late: 2 }[which];
  const grain = of.grain === 'month' ? 'month-part' : of.grain;
  return { ...of, first: cut(from), last: cut(from + 1) - 1, grain, edtf: `${of.edtf}~` };
}

/** Both ends as one interval; of a yearless beginning the one before its end. */
function span(when: When & { is: 'span' }, setting: Setting): Resolved | undefined {
  const end = resolve(when.to, setting);
  const beginning = end && resolve(when.from, { ...setting, published: end.first, tense: 'past' });
  if (!end || !beginning || beginning.first > end.last) return undefined;
  const exact = beginning.grain === end.grain && end.grain !== 'day' ? `${beginning.edtf}/${end.edtf}` : undefined;
  const days = stretch(beginning.first, end.last, 'range', end.anchor);
  return {
    ...days,
    edtf: exact ?? days.edtf,
    grain: end.grain === 'month' || end.grain === 'year' ? end.grain : 'range',
  };
}

/** A season is EDTF's 21 to 24; a winter is named by the year in which it begins. */
function season(when: When & { is: 'season' }, published: number | undefined, tense: Tense): Resolved | undefined {
  const month = (when.season - 21) * 3 + 3;
  const year = when.year ?? (published === undefined ? undefined : seasonYear(when, published, tense));
  if (year === undefined) return undefined;
  const first = calendar.dayOf(year, month, 1);
  const last = monthAt(calendar.monthIndex(year, month) + 2, 'absolute').last;
  const anchor = when.year === undefined ? 'published' : 'absolute';
  return { first, last, edtf: `${pad(year, 4)}-${when.season}`, grain: 'season', anchor };
}

function seasonYear(when: When & { is: 'season' }, published: number, tense: Tense): number {
  const { year } = calendar.partsOf(published);
  if (when.years !== undefined) return year + when.years;
  const month = (when.season - 21) * 3 + 3;
  const running = calendar.monthIndex(year, calendar.partsOf(published).month) - calendar.monthIndex(year, month);
  if (when.toward === 'this') return when.season === 24 && running < -6 ? year - 1 : year;
  const begun = running >= 0 ? year : year - 1;
  const isNow = running >= 0 ? running < 3 : running + 12 < 3;
  if (when.toward === 'last') return isNow ? begun - 1 : begun;
  const ahead = when.toward === 'next' || (!isNow && (tense === 'future' || tense === 'present'));
  return ahead ? begun + 1 : begun;
}

function monthToward(when: When & { is: 'month' }, published: number, tense: Tense): Resolved {
  const { year, month } = calendar.partsOf(published);
  const now = calendar.monthIndex(year, month);
  const here = calendar.monthIndex(year, when.month);
  const next = here >= now ? here : here + 12;
  const last = here <= now ? here : here - 12;
  if (when.toward === 'next') return monthAt(here > now ? here : here + 12, 'published');
  if (when.toward === 'last') return monthAt(here < now ? here : here - 12, 'published');
  if (when.toward === 'this') return monthAt(here, 'published');
  if (tense === 'future' || tense === 'present') return monthAt(next - now > 10 ? last : next, 'published');
  if (tense === 'past') return monthAt(last, 'published');
  return monthAt(next - now < now - last ? next : last, 'published');
}

function date(when: When & { is: 'date' }, published: number | undefined, tense: Tense): Resolved | undefined {
  const { year, month, day } = when;
  if (day === undefined) return year === undefined ? undefined : monthAt(calendar.monthIndex(year, month), 'absolute');
  if (day > calendar.lengthOfMonth(year ?? 2000, month)) return undefined;
  if (year !== undefined) return dayAt(calendar.dayOf(year, month, day), 'absolute');
  if (published === undefined) return undefined;
  const inYear = (one: number): number => calendar.dayOf(one, month, day);
  return dayAt(
    yearByWeekday(inYear, published, when.weekday) ?? inYear(yearToward(inYear, published, tense)),
    'published',
  );
}

/** "Freitag, 18. November": the nearest year in which that day is a Friday. */
function yearByWeekday(inYear: (year: number) => number, published: number, weekday?: number): number | undefined {
  const { year } = calendar.partsOf(published);
  const days = [year, year - 1, year + 1].map(inYear).filter((day) => calendar.weekdayOf(day) === weekday);
  return days.sort((a, b) => Math.abs(a - published) - Math.abs(b - published))[0];
}

function feast(when: When & { is: 'feast' }, published: number | undefined, tense: Tense): Resolved | undefined {
  const at = (year: number): number => calendar.feastOf(year, when.feast);
  const year = when.year ?? (published === undefined ? undefined : yearToward(at, published, tense));
  if (year === undefined) return undefined;
  const days = when.feast.days ?? 1;
  return stretch(
    at(year),
    at(year) + days - 1,
    days > 1 ? 'range' : 'day',
    when.year === undefined ? 'published' : 'absolute',
  );
}

function months(when: When & { is: 'months' }, published: number | undefined): Resolved | undefined {
  const base = published === undefined ? undefined : calendar.partsOf(published).year + (when.years ?? 0);
  const year = when.year ?? base;
  if (year === undefined) return undefined;
  const anchor = when.year === undefined ? 'published' : 'absolute';
  const first = monthAt(calendar.monthIndex(year, when.first), anchor);
  const last = monthAt(calendar.monthIndex(year, when.first) + when.length - 1, anchor);
  return { first: first.first, last: last.last, edtf: `${first.edtf}/${last.edtf}`, grain: 'quarter', anchor };
}

/** The same in a given year, where it is something that a year has. */
function withYear(when: When, year: number): When {
  if (when.is === 'third') return { ...when, of: withYear(when.of, year) };
  return when.is === 'date' || when.is === 'feast' || when.is === 'season' ? { ...when, year } : when;
}

/** "im Herbst vergangenen Jahres": what it is of, in the year so far from this one. */
function inYear(when: When & { is: 'in-year' }, setting: Setting): Resolved | undefined {
  if (setting.published === undefined) return undefined;
  const year = calendar.partsOf(setting.published).year + when.years;
  const found = resolve(withYear(when.of, year), setting);
  return found && { ...found, anchor: 'published' };
}

/**
 * Sets what a rule has read against the publication date, the tense and the dates named before.
 * @returns undefined where it is no date, or lacks what it would need
 */
export function resolve(when: When, setting: Setting): Resolved | undefined {
  const { published, tense } = setting;
  switch (when.is) {
    case 'date':
      return date(when, published, tense);
    case 'year':
      return yearAt(when.year, 'absolute');
    case 'decade':
      return decadeAt(when.year, 'absolute');
    case 'century':
      return centuryAt(when.year, 'absolute');
    case 'season':
      return season(when, published, tense);
    case 'feast':
      return feast(when, published, tense);
    case 'months':
      return months(when, published);
    case 'in-year':
      return inYear(when, setting);
    case 'span':
      return span(when, setting);
    case 'third': {
      const of = resolve(when.of, setting);
      return of && third(of, when.third);
    }
    case 'shift':
      return shift(when, setting);
    case 'weekday':
      return published === undefined ? undefined : weekday(when, published, tense);
    case 'month':
      return published === undefined ? undefined : monthToward(when, published, tense);
    case 'weekend':
      return published === undefined ? undefined : weekend(when, published, tense);
    default:
      return undefined;
  }
}

function shift(when: When & { is: 'shift' }, { published, lastNamed, nearNamed }: Setting): Resolved | undefined {
  if (when.from === 'near') return nearNamed === undefined ? undefined : shifted(when, nearNamed, 'anaphoric');
  if (when.from !== undefined && lastNamed !== undefined) return shifted(when, lastNamed, 'anaphoric');
  return published === undefined || when.from === 'last' ? undefined : shifted(when, published, 'published');
}

/** "am Wochenende" of a past tense is the last one that has begun; "kommendes" is the next to begin. */
function weekend({ toward }: When & { is: 'weekend' }, published: number, tense: Tense): Resolved {
  const ahead =
    toward === 'next' || toward === 'this' || (toward === 'tense' && (tense === 'future' || tense === 'present'));
  const next = calendar.nextWeekday(6, published);
  const begun = calendar.lastWeekday(6, published);
  const isNow = published - begun < 2;
  const saturday = ahead
    ? isNow && toward !== 'next'
      ? begun
      : isNow
        ? begun + 7
        : next
    : isNow && toward === 'last'
      ? begun - 7
      : begun;
  return stretch(saturday, saturday + 1, 'weekend', 'published');
}
