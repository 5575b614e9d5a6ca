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
];
const EPIPHANY: Feast = { month: 1, day: 6 };
const UNITY: Feast = { month: 10, day: 3 };
const LABOUR: Feast = { month: 5, day: 1 };

/** Years, what is longer, and what comes once a year. */
export const YEARS: readonly DateRule[] = [
  {
    name: 'season',
    pattern: [
      '[{toward}] {season} [des jahres] {year} [/ {to:shortyear}]',
      '{toward} {season}',
      'im|seit|bis|ab|zum|vom < {season}',
    ],
    value: season,
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
    value: (c) => ({ is: 'feast', feast: FEASTS[(c.feast ?? 1) - 1] ?? UNITY, ...yearOf(c) }),
    example: 'zu Ostern 2022',
  },
  {
    name: 'epiphany',
    pattern: 'heilige|heiligen drei {kings} [{year}]',
    value: (c) => ({ is: 'feast', feast: EPIPHANY, ...yearOf(c) }),
    example: 'an Heilige Drei Könige',
  },
  {
    name: 'unity-day',
    pattern: 'tag der [deutschen] {unity} [{year}]',
    value: (c) => ({ is: 'feast', feast: UNITY, ...yearOf(c) }),
    example: 'am Tag der Deutschen Einheit',
  },
  {
    name: 'labour-day',
    pattern: 'tag der {labour} [{year}]',
    value: (c) => ({ is: 'feast', feast: LABOUR, ...yearOf(c) }),
    example: 'am Tag der Arbeit',
  },
  {
    // "Nr. 1984" and "Artikel 2001" are no years, whatever follows.
    name: 'number-not-year',
    pattern: ['{counting} [.] {year}', '{year} {counted}', '{year} > , {day} . {monthnumber}'],
    value: () => ({ is: 'nothing' }),
    example: 'Artikel 2001',
  },
  {
    name: 'year',
    pattern: [
      '[dem|des|das] {jahr} {year}',
      'seit|bis|ab|von|vor|nach|zwischen|anno < {year} !{counted}',
      '( < {year} > )|,|;|-|–',
    ],
    value: inYearNumber,
    example: 'im Jahr 2002',
  },
  {
    name: 'year-alone',
    pattern: '!{counting} {year} !{counted}',
    value: yearAlone,
    example: 'die der Verband 2005 überwies',
  },
  {
    name: 'early-year',
    pattern: ['[dem] {jahr} {number} !{counted}', '{number} {christ}', '{number} n . chr'],
    value: ({ number = 0 }) => (number > 99 && number < 1000 ? { is: 'year', year: number } : undefined),
    example: 'im Jahr 578',
  },
  {
    name: 'years-to',
    pattern: ['{from:year} -|–|—|bis {year}', 'von|zwischen < {from:year} bis|und {year}', '{from:year} / {year}'],
    value: years,
    example: 'von 2014 bis 2018',
  },
  {
    name: 'years-short',
    pattern: ['{from:year} / {to:shortyear}', '{from:year} -|– {to:shortyear} !-|–'],
    value: yearsShort,
    example: '2021/22',
  },
  {
    name: 'year-third-of',
    pattern: '{third} [des jahres] {year} !{counted}',
    value: (c) => thirdOf(c, inYearNumber(c)),
    example: 'Ende 2021',
  },
  {
    name: 'decade',
    pattern: [
      '[der|den|die] {number} er [-] {jahre}',
      '[der|den|die] {decadeword} [-] {jahre}',
      '[der|den|die] {number} er',
    ],
    value: decade,
    example: 'in den 1990er Jahren',
  },
  {
    name: 'decade-third',
    pattern: ['{third} der {number} er [-] {jahre}', '{third} der {decadeword} [-] {jahre}'],
    value: (c) => {
      const of = decade(c);
      return of && thirdOf(c, of);
    },
    example: 'Mitte der achtziger Jahre',
  },
  {
    name: 'century',
    pattern: '[dem|des|das] {number} . {jahrhundert}',
    value: century,
    example: 'im 19. Jahrhundert',
  },
];
