import type { DateRule } from '../../temporal/rule';
import { consecutiveDays, dated, days, inYear, nothing } from '../../temporal/values';

/** Days of the calendar, alone and in stretches, in British and American order. */
export const DAYS: readonly DateRule[] = [
  {
    name: 'iso',
    pattern: '{year} - {monthnumber} - {day}',
    value: dated,
    example: '2022-01-13',
  },
  {
    name: 'day-month',
    pattern: [
      '[{weekday} [,] [the]] {day} [{suffix}] [of] {month} [[.] [,] {year}]',
      '{shortweekday} [.] [,] {day} [{suffix}] {month} [[.] [,] {year}]',
    ],
    value: dated,
    example: '10 June 2021',
  },
  {
    name: 'day-of-year',
    pattern: [
      '[{weekday} [,]] {day} [{suffix}] [of] {month} [of] {toward} year',
      '[{weekday} [,]] {month} [.] {day} [{suffix}] [of] {toward} year',
    ],
    value: (c) => inYear(c, dated(c)),
    example: 'on 12 May last year',
  },
  {
    name: 'month-day',
    pattern: [
      '[{weekday} [{part}] [,]] {month} [.] {day} [{suffix}] [, {year}] !:|percent|%',
      '{shortweekday} [.] [,] {month} [.] {day} [{suffix}] [, {year}]',
    ],
    value: dated,
    example: 'June 10, 2021',
  },
  {
    name: 'days-to',
    pattern: [
      '{from:day} [{suffix}] [{frommonth:month} [{fromyear:year}]] to|until|-|–|— {day} [{suffix}] {month} [{year}]',
      '{month} {from:day} to|until|-|–|— {day} [, {year}]',
      '{frommonth:month} {from:day} [, {fromyear:year}] to|until|-|–|— {month} {day} [, {year}]',
      'between < {from:day} [{frommonth:month}] and {day} {month} [{year}]',
    ],
    value: days,
    example: 'from 5 to 9 July',
  },
  {
    name: 'days-and',
    pattern: ['{from:day} and {day} {month} [{year}]', '{month} {from:day} and {day} [, {year}]'],
    value: consecutiveDays,
    example: 'on 9 and 10 January',
  },
  {
    name: 'dotted',
    pattern: '{day} . {monthnumber} . {year}',
    value: dated,
    example: '13.01.2022',
  },
  {
    name: 'slashed',
    pattern: ['{day} / {monthnumber} / {year}', '{monthnumber} / {day} / {year}'],
    // "06/10/2021" is June or October: only a number above 12 tells.
    value: (c) => ((c.day ?? 0) > 12 ? dated(c) : nothing()),
    example: '26/10/2021',
  },
];
