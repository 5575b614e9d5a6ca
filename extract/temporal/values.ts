import type { Captures } from './pattern';
import { pad } from './resolved';
import type { Third, Toward, Unit, When } from './when';

// From what a date pattern has kept to what it means; the names are those of the patterns in every language.

const UNITS: readonly Unit[] = ['day', 'week', 'month', 'year', 'decade', 'century'];
const UNIT_LETTERS = ['D', 'W', 'M', 'Y', 'DE', 'CE'];
const PARTS = ['MO', 'MI', 'AF', 'EV', 'NI'];
const THIRDS: readonly Third[] = ['early', 'mid', 'late'];
/** A short year up to this lies in the 21st century. */
const LAST_SHORT_YEAR = 68;
/** No rule looks further than this many days, weeks … */
const FURTHEST = 3000;

const unitOf = (c: Captures): Unit => UNITS[(c.unit ?? 1) - 1] ?? 'day';
const towardOf = (c: Captures): Toward =>
  c.toward === undefined ? 'tense' : c.toward < 0 ? 'last' : c.toward > 0 ? 'next' : 'this';
/** Number word or digits: "drei", "dreißig", "30". */
const countOf = (c: Captures): number => c.number ?? c.count ?? (c.tens ?? 0) * 10;
const lengthOf = (c: Captures): string => `P${countOf(c) || 'X'}${UNIT_LETTERS[(c.unit ?? 1) - 1] ?? 'D'}`;

export const thirdName = (third: number | undefined): Third => THIRDS[(third ?? 1) - 1] ?? 'early';

/** The part of the day, where one was named. */
export const clockOf = (c: Captures): { clock?: string } => {
  const part = PARTS[(c.part ?? c.daypart ?? c.daily ?? 0) - 1];
  return part ? { clock: part } : {};
};

export const yearOf = (c: Captures): { year?: number } => {
  const short = c.shortyear === undefined ? undefined : c.shortyear + (c.shortyear > LAST_SHORT_YEAR ? 1900 : 2000);
  const year = c.year ?? short;
  return year === undefined ? {} : { year };
};

/** Day and month, with the year where it was named. */
export const dated = (c: Captures): When => ({
  is: 'date',
  month: c.month ?? c.monthnumber ?? 0,
  day: c.day ?? 1,
  ...(c.weekday === undefined ? {} : { weekday: c.weekday }),
  ...yearOf(c),
  ...clockOf(c),
});

/** A stretch of days; its beginning may lack month and year. */
export function days(c: Captures): When {
  const month = c.frommonth ?? c.month ?? c.monthnumber ?? 0;
  const { year } = yearOf(c);
  const same = year !== undefined && month <= (c.month ?? c.monthnumber ?? 0) ? year : undefined;
  const begins = c.fromyear ?? same;
  return {
    is: 'span',
    from: { is: 'date', month, day: c.from ?? 0, ...(begins ? { year: begins } : {}) },
    to: dated(c),
  };
}
/** "9. und 10. Januar" is one stretch, "9. und 16. Januar" two dates. */
export const consecutiveDays = (c: Captures): When | undefined => (c.day === (c.from ?? 0) + 1 ? days(c) : undefined);

export const inMonth = (c: Captures): When =>
  c.year === undefined
    ? { is: 'month', month: c.month ?? 0, toward: towardOf(c) }
    : { is: 'date', month: c.month ?? 0, year: c.year };

/** "März bis Mai 2021": of both the same year, or of the first the year before. */
export function months(c: Captures): When {
  const year = c.year !== undefined && (c.from ?? 0) > (c.month ?? 0) ? c.year - 1 : c.year;
  return { is: 'span', from: inMonth({ month: c.from ?? 0, ...(year === undefined ? {} : { year }) }), to: inMonth(c) };
}

/** So many months of a year: a quarter, a half. */
export function partOfYear(c: Captures, length: number): When | undefined {
  const ordinal = c.ordinal ?? 0;
  if (ordinal < 1 || ordinal * length > 12) return undefined;
  return { is: 'months', first: (ordinal - 1) * length + 1, length, ...yearOf(c), years: c.toward ?? 0 };
}

export const thirdOf = (c: Captures, of: When): When => ({ is: 'third', third: thirdName(c.third), of });
/** In the year that "vergangenen Jahres" names. */
export const inYear = (c: Captures, of: When): When => ({ is: 'in-year', years: c.toward ?? -1, of });

export const onWeekday = (c: Captures): When => ({
  is: 'weekday',
  weekday: c.weekday ?? 0,
  toward: towardOf(c),
  ...clockOf(c),
});
/** In the week so many weeks from this one. */
export const weekdayInWeek = (c: Captures, weeks: number): When => ({ ...onWeekday(c), weeks }) as When;
export const weekdays = (c: Captures): When => ({
  is: 'span',
  from: { is: 'weekday', weekday: c.from ?? 0, toward: towardOf(c) },
  to: onWeekday(c),
});
export const consecutiveWeekdays = (c: Captures): When | undefined =>
  c.weekday === ((c.from ?? 0) % 7) + 1 ? weekdays(c) : undefined;
/** The night to a weekday touches that day and the one before. */
export const nightTo = (c: Captures): When => ({
  ...weekdays({ ...c, from: (((c.weekday ?? 0) + 5) % 7) + 1 }),
  clock: 'NI',
});

/** So many units from the publication date. */
export const shift = (unit: Unit, by: number): When => ({ is: 'shift', unit, by });
export const dayFromToday = (by: number, c: Captures): When => ({ ...shift('day', by), ...clockOf(c) });
/** So many days after the day last named. */
export const dayAfter = (by: number, c: Captures): When => ({
  is: 'shift',
  unit: 'day',
  by,
  from: 'last',
  ...clockOf(c),
});
/** The day named a moment ago. */
export const dayJustNamed = (c: Captures): When => ({ is: 'shift', unit: 'day', by: 0, from: 'near', ...clockOf(c) });
/** "diese Woche", "nächstes Jahr"; "dieser Tag" is the day last named. */
export const unitToward = (c: Captures): When =>
  c.toward === 0 && unitOf(c) === 'day' ? dayAfter(0, c) : shift(unitOf(c), c.toward ?? 0);

/** "vor drei Tagen", "in zwei Wochen". */
export function away(c: Captures, exact = false): When | undefined {
  const by = (c.away ?? 0) * countOf(c);
  if (by === 0 || Math.abs(by) > FURTHEST) return undefined;
  return { is: 'shift', unit: unitOf(c), by, exact, iso: lengthOf(c) };
}
/** "heute in einer Woche": days and weeks only. */
export function awayFromToday(c: Captures): When | undefined {
  const days = { day: 1, week: 7 }[unitOf(c) as string];
  return days === undefined ? undefined : shift('day', (c.today ?? 0) + (c.away ?? 0) * countOf(c) * days);
}
export const weekdayAway = (c: Captures): When | undefined =>
  unitOf(c) === 'week' ? weekdayInWeek(c, (c.away ?? 0) * countOf(c)) : undefined;
/** "zwei Tage später". */
export const unitsLater = (c: Captures): When => ({
  is: 'shift',
  unit: unitOf(c),
  by: (c.side ?? 0) * countOf(c),
  from: 'last',
});
export const thirdOfUnit = (c: Captures): When | undefined =>
  unitOf(c) === 'day' ? undefined : thirdOf(c, shift(unitOf(c), c.toward ?? 0));

export const weekend = (c: Captures): When => ({ is: 'weekend', toward: towardOf(c) });
export const season = (c: Captures): When => ({
  is: 'season',
  season: c.season ?? 0,
  ...yearOf(c),
  toward: towardOf(c),
});

export const inYearNumber = (c: Captures): When => ({ is: 'year', year: c.year ?? 0 });
export const years = (c: Captures): When | undefined =>
  (c.from ?? 0) < (c.year ?? 0)
    ? { is: 'span', from: { is: 'year', year: c.from ?? 0 }, to: { is: 'year', year: c.year ?? 0 } }
    : undefined;
/** "2021/22" */
export function yearsShort(c: Captures): When | undefined {
  const year = Math.floor((c.from ?? 0) / 100) * 100 + (c.to ?? 0);
  return year - (c.from ?? 0) < 30 ? years({ ...c, year }) : undefined;
}
/** A bare number is a year only within the reach of news, and not where it is round: not "1500". */
export const yearAlone = (c: Captures): When | undefined => {
  const { year = 0 } = c;
  return year >= 1700 && year < 2060 && (year % 100 !== 0 || year === 2000) ? inYearNumber(c) : undefined;
};
/** "die 90er Jahre", "die 1990er", "die neunziger Jahre" */
export function decade(c: Captures): When | undefined {
  const year = c.decadeword === undefined ? (c.number ?? 0) : c.decadeword * 10;
  if (year % 10 !== 0 || (year > 90 && year < 1000) || year > 2190) return undefined;
  return { is: 'decade', year: year < 100 ? 1900 + year : year };
}
export const century = (c: Captures): When | undefined =>
  c.number !== undefined && c.number > 0 && c.number < 22 ? { is: 'century', year: (c.number - 1) * 100 } : undefined;

/** A time of day; `later` is 12 for p.m. */
export const clockTime = (c: Captures, later = 0): When => ({
  is: 'time',
  clock: `T${pad(((c.hour ?? 0) % (later ? 12 : 25)) + later)}:${pad(c.minute ?? 0)}`,
});
export const duration = (c: Captures): When => ({ is: 'duration', iso: lengthOf(c) });
/** "drei Jahre und vier Monate": years and months, kept under `years` and `months`. */
export const yearsAndMonths = (c: Captures): When => ({ is: 'duration', iso: `P${c.years ?? 0}Y${c.months ?? 0}M` });
export const durationInHours = (c: Captures): When => ({
  is: 'duration',
  iso: `PT${countOf(c) || 'X'}${'HMS'[(c.shortunit ?? 1) - 1]}`,
});
export const recurring = (unit: number | undefined): When => ({ is: 'set', iso: `P1${UNIT_LETTERS[(unit ?? 1) - 1]}` });
/** "damals", "jetzt", "demnächst" */
export const vague = (c: Captures): When => ({
  is: 'vague',
  iso: ['PAST_REF', 'PRESENT_REF', 'FUTURE_REF'][(c.vague ?? 2) - 1] ?? 'PRESENT_REF',
});
export const nothing = (): When => ({ is: 'nothing' });
