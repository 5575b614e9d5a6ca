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
    pattern: '{month:midmonth} [{year}]',
    value: (c) => ({ is: 'third', third: 'mid', of: inMonth(c) }),
    example: 'mid-May',
  },
  {
    name: 'month-early-joined',
    pattern: '{month:earlymonth} [{year}]',
    value: (c) => ({ is: 'third', third: 'early', of: inMonth(c) }),
    example: 'early-May',
  },
  {
    name: 'month-late-joined',
    pattern: '{month:latemonth} [{year}]',
    value: (c) => ({ is: 'third', third: 'late', of: inMonth(c) }),
    example: 'late-May',
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
    pattern: [
      'in|since|until|during|by < {month} !{Word}',
      'planned|scheduled|set|due|fixed|slated for < {month} !{Word}',
      '{toward} {month} !{Word}',
    ],
    value: inMonth,
    example: 'in April',
  },
  {
    name: 'month-of-meeting',
    pattern:
      'its|their|his|her|the|a|an < {month} > session|meeting|summit|hearing|conference|sitting|congress|assembly|agm|talks|visit|gathering|council|convention|synod|retreat',
    value: inMonth,
    example: 'July',
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
