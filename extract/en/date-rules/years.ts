import type { Feast } from '../../temporal/calendar';
import type { DateRule } from '../../temporal/rule';
import {
  century,
  decade,
  inYearNumber,
  season,
  thirdOf,
  yearAlone,
  yearOf,
  years,
  yearsShort,
} from '../../temporal/values';

/** In the order of `feast` in date-words.ts. */
const FEASTS: readonly Feast[] = [{ month: 12, day: 25 }, { easter: 0 }, { easter: 49 }, { month: 1, day: 6 }];

/** Years, what is longer, and what comes once a year. */
export const YEARS: readonly DateRule[] = [
  {
    name: 'season',
    pattern: [
      '{season} [of] {year} [/ {to:shortyear}]',
      '{toward} {season} !{Word}',
      'in|since|until|by < [the] {season} !of|in',
    ],
    value: season,
    example: 'the autumn of 1989',
  },
  {
    name: 'christmas-eve',
    pattern: ['christmas eve [{year}]'],
    value: (c) => ({ is: 'feast', feast: { month: 12, day: 24 }, ...yearOf(c) }),
    example: 'on Christmas Eve',
  },
  {
    name: 'good-friday',
    pattern: 'good friday [{year}]',
    value: (c) => ({ is: 'feast', feast: { easter: -2 }, ...yearOf(c) }),
    example: 'on Good Friday',
  },
  {
    name: 'feast',
    pattern: '!every|each {feast} [day|sunday] [{year}]',
    value: (c) => ({ is: 'feast', feast: FEASTS[(c.feast ?? 1) - 1] ?? { easter: 0 }, ...yearOf(c) }),
    example: 'Christmas 2021',
  },
  {
    name: 'number-not-year',
    pattern: ['{counting} {year}', '{year} {counted}'],
    value: () => ({ is: 'nothing' }),
    example: 'Article 2001',
  },
  {
    name: 'year',
    pattern: [
      'in|since|by|until|till|from|before|after|during|of|for|between < {year} !{counted}|{Word}',
      'in|since|until|till < {year} !{counted}',
      'the year {year}',
      '( < {year} > )|,|;|-|–',
      'the|its|their < {year} !{counted}|-|,|.|;|)',
      'born|died|founded|established < {year}',
    ],
    value: inYearNumber,
    example: 'in 2002',
  },
  {
    name: 'year-alone',
    pattern: '!{counting}|the {year} > ,|.|;|)|and|or',
    value: yearAlone,
    example: 'the Paris accord, 2015, was',
  },
  {
    name: 'years-to',
    pattern: ['{from:year} -|–|—|to {year}', 'from|between < {from:year} to|and|until {year}'],
    value: years,
    example: 'between 1939 and 1945',
  },
  {
    name: 'years-short',
    pattern: ['{from:year} / {to:shortyear}', '{from:year} -|– {to:shortyear} !-|–'],
    value: yearsShort,
    example: '2021/22',
  },
  {
    name: 'year-third',
    pattern: ['{third} {year} !{counted}', '[the] {third} of {year}', '{third} in {year}'],
    value: (c) => thirdOf(c, inYearNumber(c)),
    example: 'early 2021',
  },
  {
    name: 'decade',
    pattern: "[the] {number} [’|'] s !{Word}",
    value: (c) => ((c.number ?? 0) > 9 ? decade(c) : undefined),
    example: 'in the 1990s',
  },
  {
    name: 'decade-third',
    pattern: ['[the] {third} [-] {number} s'],
    value: (c) => {
      const of = decade(c);
      return of && thirdOf(c, of);
    },
    example: 'the late 1990s',
  },
  {
    name: 'century',
    pattern: '[the] {number} {suffix} [-] {centuryword} !{Word}',
    value: century,
    example: 'the 19th century',
  },
];
