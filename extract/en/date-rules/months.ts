import type { DateRule } from '../../temporal/rule';
import { inMonth, months, partOfYear, thirdOf } from '../../temporal/values';

/** Months, their thirds, quarters and halves. */
export const MONTHS: readonly DateRule[] = [
  {
    name: 'month-third',
    pattern: ['{third} [-] {month} [{year}]', '[the] {third} of {month} [{year}]'],
    value: (c) => thirdOf(c, inMonth(c)),
    example: 'late June',
  },
  {
    name: 'month-third-joined',
    pattern: ['{month:midmonth} [{year}]', '{month:earlymonth} [{year}]', '{month:latemonth} [{year}]'],
    value: (c) => ({ is: 'third', third: 'mid', of: inMonth(c) }),
    example: 'mid-May',
  },
  {
    name: 'month-year',
    pattern: '{month} [.] [of] [,] {year}',
    value: inMonth,
    example: 'March 2020',
  },
  {
    // "May" and "March" are names and verbs too: only after a preposition, or after "last".
    name: 'month',
    pattern: ['in|since|until|during|by < {month} !{Word}', '{toward} {month} !{Word}'],
    value: inMonth,
    example: 'in April',
  },
  {
    name: 'months-to',
    pattern: ['{from:month} to|until|-|– {month} [{year}]', '{from:month} and {month} {year}'],
    value: months,
    example: 'March to May 2021',
  },
  {
    name: 'quarter',
    pattern: '[the] {ordinal} {quarter} [of] [{year}]',
    value: (c) => partOfYear(c, 3),
    example: 'the first quarter of 2022',
  },
  {
    name: 'half-year',
    pattern: '[the] {ordinal} {half} of {year}',
    value: (c) => partOfYear(c, 6),
    example: 'the second half of 2021',
  },
];
