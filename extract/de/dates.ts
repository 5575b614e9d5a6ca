import type { Feast } from '../temporal/calendar';
import type { Captures } from '../temporal/pattern';
import type { DateLanguage, DateRule } from '../temporal/rule';
import type { Third, Toward, Unit, When } from '../temporal/when';
import { GERMAN_DATE_WORDS, QUIET_SENSES } from './date-words';
import { tenseOf } from './tense';

const UNITS: readonly Unit[] = ['day', 'week', 'month', 'year', 'decade', 'century'];
const UNIT_LETTERS = ['D', 'W', 'M', 'Y', 'DE', 'CE'];
const PARTS = ['MO', 'MI', 'AF', 'EV', 'NI'];
const THIRDS: readonly Third[] = ['early', 'mid', 'late'];
const FEASTS: readonly Feast[] = [
  { month: 12, day: 24, days: 3 },
  { month: 12, day: 24 },
  { month: 12, day: 31 },
  { month: 1, day: 1 },
  { month: 1, day: 6 },
  { easter: -48 },
  { easter: -46 },
  { easter: -3 },
  { easter: -2 },
  { easter: -1 },
  { easter: 0 },
  { easter: 1 },
  { easter: 49 },
  { easter: 50 },
  { easter: 60 },
  { month: 11, day: 1 },
  { month: 10, day: 31 },
  { easter: 39 },
  { month: 10, day: 26 },
];

const unitOf = (c: Captures): Unit => UNITS[(c.unit ?? 1) - 1] ?? 'day';
const thirdOf = (c: Captures): Third => THIRDS[(c.third ?? 1) - 1] ?? 'early';
const towardOf = (c: Captures): Toward =>
  c.toward === undefined ? 'tense' : c.toward < 0 ? 'last' : c.toward > 0 ? 'next' : 'this';
/** "dreißig", "zwanzig", "20": a number word or digits. */
const countOf = (c: Captures): number => c.number ?? c.count ?? (c.tens ?? 0) * 10;
const clockOf = (c: Captures): { clock?: string } => {
  const part = PARTS[(c.part ?? c.daypart ?? 0) - 1];
  return part ? { clock: part } : {};
};
const fullYear = (short: number): number => (short > 68 ? 1900 : 2000) + short;
const yearOf = (c: Captures): { year?: number } => {
  const year = c.year ?? (c.shortyear === undefined ? undefined : fullYear(c.shortyear));
  return year === undefined ? {} : { year };
};
const dated = (c: Captures): When => ({
  is: 'date',
  month: c.month ?? 0,
  day: c.day ?? 0,
  ...yearOf(c),
  ...clockOf(c),
});
const shift = (unit: Unit, by: number): When => ({ is: 'shift', unit, by });
const after = (by: number): When => ({ is: 'shift', unit: 'day', by, from: 'last' });
const inYear = (c: Captures, of: When): When => ({ is: 'in-year', years: c.toward ?? (c.lastyear ? -1 : 0), of });
const duration = (c: Captures, letter: string): When => ({ is: 'duration', iso: `P${countOf(c) || 'X'}${letter}` });
const clock = (hour: number, minute: number): string =>
  `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

/** Days of a list or range of which the first may lack its month and year. */
const days = (c: Captures): When => ({
  is: 'span',
  from: {
    is: 'date',
    month: c.frommonth ?? c.month ?? 0,
    day: c.from ?? 0,
    ...(c.fromyear ? { year: c.fromyear } : c.year && (c.frommonth ?? 0) <= (c.month ?? 0) ? { year: c.year } : {}),
  },
  to: dated(c),
});
/** "9. und 10. Januar" is one stretch, "9. und 16. Januar" two dates. */
const consecutive = (c: Captures): When | undefined => (c.day === (c.from ?? 0) + 1 ? days(c) : undefined);

const DATED: readonly DateRule[] = [
  {
    name: 'iso',
    pattern: '{year} - {monthnumber} - {day}',
    value: (c) => ({ is: 'date', year: c.year, month: c.monthnumber ?? 0, day: c.day ?? 0 }),
    example: '2022-01-13',
  },
  {
    name: 'numeric',
    pattern: ['{day} . {monthnumber} . {year}', '{day} . {monthnumber} . {shortyear} !uhr|prozent'],
    value: (c) => dated({ ...c, month: c.monthnumber ?? 0 }),
    example: '13.01.2022',
  },
  {
    name: 'numeric-yearless',
    pattern: 'am|vom|zum|seit|dem|den|bis|ab < {day} . {monthnumber} . !{number}',
    value: (c) => dated({ ...c, month: c.monthnumber ?? 0 }),
    example: 'am 24.2. begann',
  },
  {
    name: 'day-month',
    pattern: '[{weekday} [{part}] [,] [dem|den|der|des]] {day} . {month} [[.] [,] [des jahres] {year}]',
    value: dated,
    example: 'am Donnerstag, dem 13. Januar 2022',
  },
  {
    name: 'short-weekday-day-month',
    pattern: '{shortweekday} [.] [,] {day} . {month} [[.] {year}]',
    value: dated,
    example: 'Sa., 15. Januar 2022',
  },
  {
    name: 'day-month-of-year',
    pattern: '[{weekday} [,] [dem|den]] {day} . {month} [des] {toward} {jahr}',
    value: (c) => inYear(c, dated(c)),
    example: 'am 28. Dezember vergangenen Jahres',
  },
  {
    name: 'days-to',
    pattern: [
      '[vom|von [{weekday} ,] [dem] <] {from:day} . [{frommonth:month} [{fromyear:year}]] [,] bis [zum] [{weekday} [,] [dem]] {day} . {month} [{year}]',
      '{from:day} . [{frommonth:month} [{fromyear:year}]] -|–|— {day} . {month} [{year}]',
      'zwischen dem < {from:day} . [{frommonth:month} [{fromyear:year}]] und [dem] {day} . {month} [{year}]',
    ],
    value: days,
    example: 'vom 5. bis 7. Juni',
  },
  {
    name: 'days-numeric-to',
    pattern:
      '{from:day} . [{frommonth:monthnumber} . [{fromyear:year}]] bis|-|–|— [zum] {day} . {monthnumber} . [{year}]',
    value: (c) => days({ ...c, month: c.monthnumber ?? 0, frommonth: c.frommonth ?? c.monthnumber ?? 0 }),
    example: '5.6. bis 7.6.2021',
  },
  {
    name: 'days-and',
    pattern:
      '[{weekday} und {weekday} [,] [dem|den]] {from:day} . [{frommonth:month}] und|sowie|/ [dem|den|am] {day} . {month} [{year}]',
    value: consecutive,
    example: 'am 9. und 10. Januar',
  },
  {
    name: 'day-of-list',
    pattern: '{day} . > und|oder|sowie|/|, [dem|den|am] {other:day} . {month} [{year}]',
    value: dated,
    example: 'am 9. und 16. Januar',
  },
  {
    name: 'first-of-may',
    pattern: 'am|zum|seit|vom < ersten {month} [{year}]',
    value: (c) => dated({ ...c, day: 1 }),
    example: 'am ersten Mai',
  },
];

const MONTHS: readonly DateRule[] = [
  {
    name: 'month-third',
    pattern: '{third} [des] {month} [[.] {year}]',
    value: (c) => ({ is: 'third', third: thirdOf(c), of: monthOf(c) }),
    example: 'Mitte Dezember',
  },
  {
    name: 'month-third-of-year',
    pattern: '{third} {month} [des] {toward} {jahr}',
    value: (c) => inYear(c, { is: 'third', third: thirdOf(c), of: { is: 'date', month: c.month ?? 0 } }),
    example: 'Ende Juni vergangenen Jahres',
  },
  {
    name: 'month-year',
    pattern: '{month} [.] [des jahres] {year}',
    value: monthOf,
    example: 'seit Juli 2019',
  },
  {
    name: 'month-of-year',
    pattern: '{month} [des] {toward} {jahr}',
    value: (c) => inYear(c, { is: 'date', month: c.month ?? 0 }),
    example: 'im Mai dieses Jahres',
  },
  {
    name: 'month',
    pattern: ['im|seit|bis|ab|zum < [{toward}] {month} !{Word}', 'im|seit < {month}', '{toward} {month} !{Word}'],
    value: monthOf,
    example: 'im Dezember',
  },
  {
    name: 'months-to',
    pattern: [
      '{from:month} bis|-|–|— [zum] {month} [{year}]',
      '{from:month} und|/ {month} [{year}]',
      'zwischen < {from:month} und {month} [{year}]',
    ],
    value: (c) => ({
      is: 'span',
      from: yearlessOr(c.from, c.from !== undefined && c.from <= (c.month ?? 0) ? c.year : undefined),
      to: monthOf(c),
    }),
    example: 'von März bis Mai 2021',
  },
  {
    name: 'quarter',
    pattern: [
      '[dem|das|des] {ordinal} {quarter} [des jahres] [{year}]',
      '[dem|das|des] {ordinal:number} . {quarter} [des jahres] [{year}]',
    ],
    value: (c) => partOfYear(c, 3),
    example: 'im ersten Quartal 2022',
  },
  {
    name: 'half-year',
    pattern: [
      '[dem|das|des] {ordinal} {half} [des jahres] [{year}]',
      '[dem|das|des] {ordinal:number} . {half} [des jahres] [{year}]',
    ],
    value: (c) => partOfYear(c, 6),
    example: 'im zweiten Halbjahr 2021',
  },
];

function yearlessOr(month: number | undefined, year: number | undefined): When {
  return year === undefined
    ? { is: 'month', month: month ?? 0, toward: 'tense' }
    : { is: 'date', month: month ?? 0, year };
}
function monthOf(c: Captures): When {
  if (c.year !== undefined) return { is: 'date', month: c.month ?? 0, year: c.year };
  return { is: 'month', month: c.month ?? 0, toward: towardOf(c) };
}
function partOfYear(c: Captures, length: number): When | undefined {
  const ordinal = c.ordinal ?? 0;
  return ordinal * length > 12 ? undefined : { is: 'months', first: (ordinal - 1) * length + 1, length, ...yearOf(c) };
}

const onWeekday = (c: Captures): When => ({
  is: 'weekday',
  weekday: c.weekday ?? 0,
  toward: towardOf(c),
  ...clockOf(c),
});
const weekdayBefore = (c: Captures): When => ({ is: 'weekday', weekday: c.from ?? 0, toward: towardOf(c) });

const WEEKDAYS: readonly DateRule[] = [
  {
    name: 'weekday',
    pattern: '!herr|herrn|frau|familie|jeden|jedem|jeder {weekday} [{part}]',
    value: onWeekday,
    example: 'am Mittwochabend',
  },
  {
    name: 'weekday-weekly',
    pattern: '!des|eines {weekly}',
    value: () => ({ is: 'set', iso: 'P1W' }),
    example: 'montags tagt der Rat',
  },
  {
    name: 'weekday-toward',
    pattern: '[dem|den|der|des] {toward} {weekday} [{part}]',
    value: (c) =>
      Math.abs(c.toward ?? 0) > 1
        ? { is: 'weekday', weekday: c.weekday ?? 0, toward: 'tense', weeks: c.toward }
        : onWeekday(c),
    example: 'am kommenden Mittwoch',
  },
  {
    name: 'weekday-today',
    pattern: '{todayish} {weekday} [{part}]',
    value: (c) => ({ ...shift('day', c.todayish ?? 0), ...clockOf(c) }),
    example: 'am heutigen Mittwoch',
  },
  {
    name: 'weekday-of-week',
    pattern: '{weekday} [{part}] [in] [der] {toward} {woche}',
    value: (c) => ({ is: 'weekday', weekday: c.weekday ?? 0, toward: 'tense', weeks: c.toward ?? 0, ...clockOf(c) }),
    example: 'Dienstag vergangener Woche',
  },
  {
    name: 'weekday-weeks-away',
    pattern: ['{weekday} {away:vorwort} {count} {unit}', '{weekday} {away:vorwort} {number} {unit}'],
    value: (c) =>
      c.unit === 2
        ? { is: 'weekday', weekday: c.weekday ?? 0, toward: 'tense', weeks: (c.away ?? 0) * countOf(c) }
        : undefined,
    example: 'am Montag vor einer Woche',
  },
  {
    name: 'today-weeks-away',
    pattern: ['{today} {away:vorwort} [genau] {count} {unit}', '{today} {away:vorwort} [genau] {number} {unit}'],
    value: (c) =>
      c.unit === undefined || c.unit > 2
        ? undefined
        : shift('day', (c.today ?? 0) + (c.away ?? 0) * countOf(c) * (c.unit === 2 ? 7 : 1)),
    example: 'heute in einer Woche',
  },
  {
    name: 'weekdays-and',
    pattern: '{from:weekday} und|sowie|/ [am] {weekday}',
    value: (c) =>
      (c.weekday ?? 0) === ((c.from ?? 0) % 7) + 1
        ? { is: 'span', from: weekdayBefore(c), to: onWeekday(c) }
        : undefined,
    example: 'am Sonntag und Montag',
  },
  {
    name: 'weekdays-to',
    pattern: ['{from:weekday} bis|-|–|— [zum] {weekday}', 'zwischen < {from:weekday} und {weekday}'],
    value: (c) => ({ is: 'span', from: weekdayBefore(c), to: onWeekday(c) }),
    example: 'von Dienstag bis Donnerstag',
  },
  {
    name: 'weekday-on',
    pattern: 'von|vom < {weekday} > an',
    value: (c) => ({ ...onWeekday(c), since: true }),
    example: 'von Sonntag an',
  },
  {
    name: 'date-on',
    pattern: 'vom < {day} . {month} [{year}] > an',
    value: (c) => ({ ...dated(c), since: true }),
    example: 'vom 5. Juni an',
  },
  {
    name: 'night-to',
    pattern: ['nacht auf|zum|zu [den] {weekday}', 'nacht von|vom {from:weekday} auf|zum [den] {weekday}'],
    value: (c) => ({
      is: 'span',
      from: { is: 'weekday', weekday: (((c.weekday ?? 0) + 5) % 7) + 1, toward: 'tense' },
      to: onWeekday(c),
      clock: 'NI',
    }),
    example: 'in der Nacht zum Donnerstag',
  },
  {
    name: 'night-to-date',
    pattern: 'nacht auf|zum|zu [den] {day} . {month} [{year}]',
    value: (c) => ({ is: 'span', from: dated({ ...c, day: (c.day ?? 2) - 1 }), to: dated(c), clock: 'NI' }),
    example: 'in der Nacht zum 13. Januar',
  },
  {
    name: 'today-weekday',
    pattern: ['{today} [,] [dem|den|am] {weekday} [{part}]', '{weekday} , {today}', '^ =Morgen [,] [am] {weekday}'],
    value: (c) => ({ ...shift('day', c.today ?? 1), ...clockOf(c) }),
    example: 'Gestern, am Mittwoch, tagte',
  },
  {
    name: 'every',
    pattern: ['{every} [{toward}] {weekday} [im monat]', '{every} {unit}'],
    value: (c) => ({ is: 'set', iso: `P1${c.weekday ? 'W' : (UNIT_LETTERS[(c.unit ?? 1) - 1] ?? 'D')}` }),
    example: 'jeden Dienstag',
  },
  {
    name: 'recurrent',
    pattern: '{recurrent}',
    value: (c) => ({ is: 'set', iso: `P1${UNIT_LETTERS[(c.recurrent ?? 1) - 1]}` }),
    example: 'jährlich tagt',
  },
];

const MEASURES = 'rund|etwa|circa|ca|knapp|fast|gut|über|ungefähr|genau|mehr|bereits|noch|schon|nur';

const SHIFTS: readonly DateRule[] = [
  {
    name: 'today',
    pattern: '{today} [{part}] !-',
    value: (c) => ({ ...shift('day', c.today ?? 0), ...clockOf(c) }),
    example: 'gestern Abend',
  },
  {
    name: 'tomorrow',
    pattern: [
      '!am|guten|guter|vom|bis|zum|der|den|des|jeden|jedem|eines|diesem|heute|gestern =morgen [{part}]',
      '^ =Morgen [{part}] !des|der|und|in|-',
    ],
    value: (c) => ({ ...shift('day', 1), ...clockOf(c) }),
    example: 'Morgen Mittag will die Kanzlerin',
  },
  {
    name: 'daypart-today',
    pattern: '{todayish} {daypart}',
    value: (c) => ({ ...shift('day', c.todayish ?? 0), ...clockOf(c) }),
    example: 'am gestrigen Abend',
  },
  {
    name: 'this-daypart',
    pattern: ['diesem|diesen {daypart}', '{today} am [späten|frühen] {daypart}'],
    value: (c) => ({ ...shift('day', c.today ?? 0), ...clockOf(c) }),
    example: 'an diesem Abend',
  },
  {
    name: 'ago',
    pattern: [
      `{away:vorwort} [${MEASURES}] [als] {count} {unit}`,
      `{away:vorwort} [${MEASURES}] [als] {number} {unit}`,
      `{away:vorwort} [${MEASURES}] [als] {tens} {unit}`,
    ],
    value: (c) => away(c, false),
    example: 'vor drei Tagen',
  },
  {
    name: 'ago-exactly',
    pattern: ['{away:vorwort} genau {count} {unit}', '{away:vorwort} genau {number} {unit}'],
    value: (c) => away(c, true),
    example: 'vor genau einer Woche',
  },
  {
    name: 'unit-toward',
    pattern: '[der|die|das|dem|den|des] {toward} {unit}',
    value: (c) =>
      c.toward === 0 && c.unit === 1
        ? { is: 'shift', unit: 'day', by: 0, from: 'last' }
        : shift(unitOf(c), c.toward ?? 0),
    example: 'in der kommenden Woche',
  },
  {
    name: 'third-of-unit',
    pattern: ['{third} [der|des] {toward} {unit}', '{third} der|des {unit}', '{weekthird}', '{third} [des] {lastyear}'],
    value: thirdOfUnit,
    example: 'Anfang der Woche',
  },
  {
    name: 'year-third',
    pattern: '{third:yearthird} [{year}]',
    value: (c) => ({
      is: 'third',
      third: thirdOf(c),
      of: c.year === undefined ? shift('year', 0) : { is: 'year', year: c.year },
    }),
    example: 'bis Jahresende 2022',
  },
  {
    name: 'last-year',
    pattern: ['[dem|des|das] {lastyear}', '{thisyear}'],
    value: (c) => shift('year', c.lastyear ? -1 : 0),
    example: 'im Vorjahr',
  },
  {
    name: 'weekend',
    pattern: '[dem|das|des] [{toward}] {weekend}',
    value: (c) => ({ is: 'weekend', toward: towardOf(c) }),
    example: 'am Wochenende',
  },
  {
    name: 'weekend-away',
    pattern: '{weekend} der {toward} {woche}',
    value: (c) => ({ is: 'weekend', toward: towardOf(c) }),
    example: 'am Wochenende der kommenden Woche',
  },
];

function away(c: Captures, exact: boolean): When | undefined {
  const unit = unitOf(c);
  const by = (c.away ?? 0) * countOf(c);
  if (by === 0 || Math.abs(by) > 3000) return undefined;
  return { is: 'shift', unit, by, ...(exact ? { exact } : {}) };
}
function thirdOfUnit(c: Captures): When | undefined {
  if (c.weekthird !== undefined)
    return { is: 'third', third: THIRDS[c.weekthird - 1] ?? 'early', of: shift('week', 0) };
  if (c.lastyear) return { is: 'third', third: thirdOf(c), of: shift('year', -1) };
  return c.unit === 1 ? undefined : { is: 'third', third: thirdOf(c), of: shift(unitOf(c), c.toward ?? 0) };
}

const YEARS: readonly DateRule[] = [
  {
    name: 'season',
    pattern: [
      '[{toward}] {season} [des jahres] {year} [/ {to:shortyear}]',
      '{toward} {season}',
      'im|seit|bis|ab|zum|vom < {season}',
    ],
    value: (c) => ({ is: 'season', season: c.season ?? 0, ...yearOf(c), toward: towardOf(c) }),
    example: 'im Frühjahr 2018',
  },
  {
    name: 'season-of-year',
    pattern: ['{season} [des] {toward} {jahr}', '{season} des {lastyear}'],
    value: (c) => ({ is: 'season', season: c.season ?? 0, years: c.toward ?? -1 }),
    example: 'im Herbst vergangenen Jahres',
  },
  {
    name: 'feast',
    pattern: '!jede|jedes|jeden {feast} [{year}]',
    value: (c) => ({ is: 'feast', feast: FEASTS[(c.feast ?? 1) - 1] ?? { month: 1, day: 1 }, ...yearOf(c) }),
    example: 'zu Ostern 2022',
  },
  {
    name: 'feast-of-saints',
    pattern: ['heilige|heiligen {saints:count} könige [{year}]', 'tag der [deutschen] einheit [{year}]', 'einheitstag'],
    value: (c) => ({
      is: 'feast',
      feast: c.saints !== undefined ? { month: 1, day: 6 } : { month: 10, day: 3 },
      ...yearOf(c),
    }),
    example: 'am Tag der Deutschen Einheit',
  },
  {
    name: 'year',
    pattern: [
      '[dem|des|das] jahr|jahre|jahres {year}',
      'seit|bis|ab|von|vor|nach|zwischen|anno < {year} !{counted}',
      '( < {year} > )|,|;|-|–',
    ],
    value: (c) => ({ is: 'year', year: c.year ?? 0 }),
    example: 'im Jahr 2002',
  },
  {
    name: 'year-alone',
    pattern: '!{counting} {year} !{counted}',
    value: (c) => yearAlone(c),
    example: 'die der Verband 2005 überwies',
  },
  {
    name: 'early-year',
    pattern: ['[dem] jahr|jahre {number} !{counted}', '{number} n . chr'],
    value: (c) =>
      c.number !== undefined && c.number > 99 && c.number < 1000 ? { is: 'year', year: c.number } : undefined,
    example: 'im Jahr 578',
  },
  {
    name: 'years-to',
    pattern: ['{from:year} -|–|— {year}', 'von|zwischen < {from:year} bis|und {year}', '{from:year} bis {year}'],
    value: (c) =>
      (c.from ?? 0) < (c.year ?? 0)
        ? { is: 'span', from: { is: 'year', year: c.from ?? 0 }, to: { is: 'year', year: c.year ?? 0 } }
        : undefined,
    example: 'von 2014 bis 2018',
  },
  {
    name: 'years-short',
    pattern: ['{from:year} / {to:shortyear}', '{from:year} -|– {to:shortyear} !-|–'],
    value: shortSpan,
    example: '2021/22',
  },
  {
    name: 'year-third-of',
    pattern: ['{third} [des jahres] {year} !{counted}'],
    value: (c) => ({ is: 'third', third: thirdOf(c), of: { is: 'year', year: c.year ?? 0 } }),
    example: 'Ende 2021',
  },
  {
    name: 'decade',
    pattern: [
      '[der|den|die] {number} er [-] {jahre}',
      '[der|den|die] {decadeword} [-] {jahre}',
      '[der|den|die] {number} er',
    ],
    value: decadeOf,
    example: 'in den 1990er Jahren',
  },
  {
    name: 'decade-third',
    pattern: ['{third} der {number} er [-] {jahre}', '{third} der {decadeword} [-] {jahre}'],
    value: (c) => {
      const of = decadeOf(c);
      return of && { is: 'third', third: thirdOf(c), of };
    },
    example: 'Mitte der achtziger Jahre',
  },
  {
    name: 'century',
    pattern: '[dem|des|das] {number} . {jahrhundert}',
    value: (c) =>
      c.number !== undefined && c.number < 22 && c.number > 0
        ? { is: 'century', year: (c.number - 1) * 100 }
        : undefined,
    example: 'im 19. Jahrhundert',
  },
];

function shortSpan(c: Captures): When | undefined {
  const from = c.from ?? 0;
  const to = Math.floor(from / 100) * 100 + (c.to ?? 0);
  return to > from && to - from < 30
    ? { is: 'span', from: { is: 'year', year: from }, to: { is: 'year', year: to } }
    : undefined;
}
/** A bare number is a year only within living memory or the books' reach: not "1000", not "1500". */
function yearAlone({ year = 0 }: Captures): When | undefined {
  return year >= 1700 && year < 2060 && (year % 100 !== 0 || year === 2000) ? { is: 'year', year } : undefined;
}
function decadeOf(c: Captures): When | undefined {
  const year = c.decadeword === undefined ? (c.number ?? 0) : c.decadeword * 10;
  if (year % 10 !== 0 || (year > 90 && year < 1000)) return undefined;
  return { is: 'decade', year: year < 100 ? 1900 + year : year };
}

const LATER: readonly DateRule[] = [
  {
    name: 'same-day',
    pattern: [
      'am|vom < selben|gleichen {tag}',
      'am|vom < selben|gleichen {daypart}',
      '{tag} selbst',
      'demselben {tag}',
      'demselben {daypart}',
    ],
    value: (c) => ({ ...after(0), ...clockOf(c) }),
    example: 'am selben Tag',
  },
  {
    name: 'next-day',
    pattern: [
      '{sameday} darauf',
      'am < {tag} darauf|danach',
      'am < nächsten|folgenden|darauffolgenden {tag}',
      'am < nächsten|folgenden {daypart}',
      '[dem|am <] {dayafter}',
      'einen|ein {tag} später|darauf|danach',
    ],
    value: (c) => ({ ...after(1), ...clockOf(c) }),
    example: 'tags darauf',
  },
  {
    name: 'day-before',
    pattern: ['am < {daybefore}', '{sameday} zuvor', 'am < {tag} zuvor|davor', 'einen|ein {tag} zuvor|davor'],
    value: () => ({ is: 'shift', unit: 'day', by: -1, from: 'last-or-published' }),
    example: 'am Vortag',
  },
  {
    name: 'units-later',
    pattern: ['{count} {unit} {side:laterword}', '{number} {unit} {side:laterword}', '{tens} {unit} {side:laterword}'],
    value: (c) => ({ is: 'shift', unit: unitOf(c), by: (c.side ?? 0) * countOf(c), from: 'last' }),
    example: 'zwei Tage später',
  },
  {
    name: 'daypart',
    pattern: [
      'noch|schon|bereits|später am < [späten|frühen] {daypart}',
      'am < [späten|frühen] {daypart}',
      '!über|pro|jede in der < {daypart}',
    ],
    value: (c) => ({ is: 'shift', unit: 'day', by: 0, from: 'near', ...clockOf(c) }),
    example: 'noch am Nachmittag',
  },
  {
    name: 'afterwards',
    pattern: '{anschluss}',
    value: () => ({ is: 'shift', unit: 'day', by: 0, from: 'near' }),
    example: 'anschließend traf er',
  },
];

const NOT_DATES: readonly DateRule[] = [
  {
    name: 'clock',
    pattern: [
      '{hour} . {minute} {uhr}',
      '{hour} : {minute} [{uhr}]',
      'um|ab|gegen|von|bis < {hour} . {minute} !{number}',
      '{hour} {uhr} [{minute}]',
    ],
    value: (c) => ({ is: 'time', clock: clock(c.hour ?? 0, c.minute ?? 0) }),
    example: 'um 14.30 Uhr',
  },
  {
    name: 'clock-to',
    pattern: ['{hour} [. {minute}] > -|–|bis|und {other:hour} [. {fn:minute}] {uhr}'],
    value: (c) => ({ is: 'time', clock: clock(c.hour ?? 0, c.minute ?? 0) }),
    example: 'von 14 bis 18 Uhr',
  },
  {
    name: 'daily',
    pattern: '{daily}',
    value: (c) => ({ is: 'set', iso: `P1D`, clock: PARTS[(c.daily ?? 1) - 1] ?? 'MO' }),
    example: 'abends',
  },
  {
    name: 'duration',
    pattern: [
      '{count} [ganze|ganzen|volle|vollen|lange] {unit}',
      '{number} [ganze|ganzen|volle|vollen|lange] {unit}',
      '{tens} {unit}',
      '{some} {unit}',
    ],
    value: (c) => duration(c, UNIT_LETTERS[(c.unit ?? 1) - 1] ?? 'D'),
    example: 'zwei Wochen',
  },
  {
    name: 'duration-short',
    pattern: ['{count} {shortunit}', '{number} {shortunit}', '{tens} {shortunit}'],
    value: (c) => ({ is: 'duration', iso: `PT${countOf(c)}${'HMS'[(c.shortunit ?? 1) - 1]}` }),
    example: '48 Stunden',
  },
  {
    name: 'duration-toward',
    pattern: [
      '[der|den|die] {toward} [{count}] {unit:plural}',
      '[der|den|die] {toward} {number} {unit:plural}',
      '{toward} {some} {unit}',
    ],
    value: (c) => duration(c, UNIT_LETTERS[(c.unit ?? 1) - 1] ?? 'D'),
    example: 'in den vergangenen drei Monaten',
  },
  {
    name: 'morning-greeting',
    pattern: 'guten|guter {daypart}',
    value: () => ({ is: 'nothing' }),
    example: 'Guten Morgen, Herr Minister',
  },
];

/** The German date rules. Of readings that overlap the longer is kept, of equals the earlier rule's. */
export const GERMAN_DATES: DateLanguage = {
  words: GERMAN_DATE_WORDS,
  quiet: QUIET_SENSES,
  rules: [...DATED, ...MONTHS, ...WEEKDAYS, ...SHIFTS, ...YEARS, ...LATER, ...NOT_DATES],
  since: new Set(['seit', 'ab', 'seither']),
  until: new Set(['bis']),
  plan: new Set(['für', 'auf']),
  articles: new Set(['dem', 'den', 'der', 'zum', 'zur', 'die', 'das']),
  tenseOf,
};
