import type { DateRule } from '../../temporal/rule';
import { consecutiveDays, dated, days, inYear } from '../../temporal/values';

/** Days of the calendar, alone and in stretches. */
export const DAYS: readonly DateRule[] = [
  {
    name: 'iso',
    pattern: '{year} - {monthnumber} - {day}',
    value: dated,
    example: '2022-01-13',
  },
  {
    name: 'numeric',
    pattern: ['{day} . {monthnumber} . {year}', '{day} . {monthnumber} . {shortyear} !uhr|prozent'],
    value: dated,
    example: '13.01.2022',
  },
  {
    name: 'numeric-yearless',
    pattern: 'am|vom|zum|seit|dem|den|bis|ab < {day} . {monthnumber} .',
    value: dated,
    example: 'am 24.2. begann',
  },
  {
    name: 'day-month',
    pattern: [
      '[{weekday} [{part}] [,] [dem|den|der|des]] {day} . {month} [[.] [,] [des jahres] {year}]',
      '{shortweekday} [.] [,] {day} . {month} [[.] {year}]',
    ],
    value: dated,
    example: 'Donnerstag, dem 13. Januar 2022',
  },
  {
    name: 'day-month-of-year',
    pattern: '[{weekday} [,] [dem|den]] {day} . {month} [des] {toward} {jahr}',
    value: (c) => inYear(c, dated(c)),
    example: '28. Dezember vergangenen Jahres',
  },
  {
    name: 'first-of-month',
    pattern: 'am|zum|seit|vom < ersten {month} [{year}]',
    value: dated,
    example: 'am ersten Mai',
  },
  {
    name: 'days-to',
    pattern: [
      '[{weekday} [,] [dem]] {from:day} . [{frommonth:month} [{fromyear:year}]] [,] bis [zum] [{weekday} [,] [dem]] {day} . {month} [{year}]',
      '{from:day} . [{frommonth:month} [{fromyear:year}]] -|–|— {day} . {month} [{year}]',
      '{from:day} -|–|— {day} . {month} [{year}]',
      'zwischen dem < {from:day} . [{frommonth:month} [{fromyear:year}]] und [dem] {day} . {month} [{year}]',
    ],
    value: days,
    example: '30. Mai bis 2. Juni',
  },
  {
    name: 'days-to-numeric',
    pattern:
      '{from:day} . [{frommonth:monthnumber} . [{fromyear:year}]] bis|-|–|— [zum] {day} . {monthnumber} . [{year}]',
    value: days,
    example: '5.6. bis 7.6.2021',
  },
  {
    name: 'days-and',
    pattern:
      '[{weekday} und {weekday} [,] [dem|den]] {from:day} . [{frommonth:month}] und|sowie|/ [dem|den|am] {day} . {month} [{year}]',
    value: consecutiveDays,
    example: '9. und 10. Januar',
  },
  {
    name: 'day-of-list',
    pattern: '{day} . > und|oder|sowie|/|, [dem|den|am] {other:day} . {month} [{year}]',
    value: dated,
    example: 'am 9. und 16. Januar',
  },
  {
    name: 'day-onwards',
    pattern: 'vom < {day} . {month} [{year}] > an',
    value: (c) => ({ ...dated(c), since: true }),
    example: 'vom 5. Juni an',
  },
  {
    name: 'night-to-day',
    pattern: 'nacht auf|zum|zu [den] {day} . {month} [{year}]',
    value: (c) => ({ ...days({ ...c, from: (c.day ?? 2) - 1 }), clock: 'NI' }),
    example: 'Nacht zum 13. Januar',
  },
];
