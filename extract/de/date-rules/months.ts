import type { DateRule } from '../../temporal/rule';
import { inMonth, inYear, months, partOfYear, thirdOf } from '../../temporal/values';

/** Months, their thirds, quarters and halves. */
export const MONTHS: readonly DateRule[] = [
  {
    name: 'month-third',
    pattern: '{third} [des] {month} [[.] {year}]',
    value: (c) => thirdOf(c, inMonth(c)),
    example: 'Mitte Dezember',
  },
  {
    name: 'month-third-of-year',
    pattern: '{third} {month} [des] {toward} {jahr}',
    value: (c) => inYear(c, thirdOf(c, { is: 'date', month: c.month ?? 0 })),
    example: 'Ende Juni vergangenen Jahres',
  },
  {
    name: 'month-year',
    pattern: '{month} [.] [des jahres] {year}',
    value: inMonth,
    example: 'seit Juli 2019',
  },
  {
    // "2009-12" is a span of years.
    name: 'iso-month',
    pattern: '{year} - {month:monthnumber} !-',
    value: (c) => ((c.year ?? 0) % 100 >= (c.month ?? 0) ? inMonth(c) : undefined),
    example: '2022-01',
  },
  {
    name: 'month-of-year',
    pattern: '{month} [des] {toward} {jahr}',
    value: (c) => inYear(c, { is: 'date', month: c.month ?? 0 }),
    example: 'Mai dieses Jahres',
  },
  {
    // "Mai" and "August" are names too: only after a preposition, or after "vergangenen".
    name: 'month',
    pattern: ['im|seit < [{toward}] {month}', 'bis|ab|zum|für < {month} !{Word}', '{toward} {month} !{Word}'],
    value: inMonth,
    example: 'im Dezember',
  },
  {
    name: 'months-to',
    pattern: ['{from:month} bis|-|–|— [zum] {month} [{year}]', '{from:month} und|/ {month} [{year}]'],
    value: months,
    example: 'März bis Mai 2021',
  },
  {
    name: 'quarter',
    pattern: [
      '[dem|das|des] {ordinal} {quarter} [des jahres] [{year}]',
      '[dem|das|des] {ordinal:number} . {quarter} [des jahres] [{year}]',
      '{ordinal} {quarter} [des] {toward} {jahr}',
    ],
    value: (c) => partOfYear(c, 3),
    example: 'ersten Quartal 2022',
  },
  {
    name: 'half-year',
    pattern: [
      '[dem|das|des] {ordinal} {half} [des jahres] [{year}]',
      '[dem|das|des] {ordinal:number} . {half} [des jahres] [{year}]',
      '{ordinal} {half} [des] {toward} {jahr}',
    ],
    value: (c) => partOfYear(c, 6),
    example: 'zweiten Halbjahr 2021',
  },
];
