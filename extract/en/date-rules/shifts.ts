import type { DateRule } from '../../temporal/rule';
import { away, dayFromToday, shift, thirdOfUnit, unitToward, weekend } from '../../temporal/values';

/** What is told by its distance from the day of publication. */
export const SHIFTS: readonly DateRule[] = [
  {
    name: 'today',
    pattern: '!usa {today} [{part}]',
    value: (c) => dayFromToday(c.today ?? 0, c),
    example: 'yesterday evening',
  },
  {
    name: 'two-days-off',
    pattern: ['[the] day {side:laterword} {today}'],
    value: (c) => ((c.side ?? 0) * (c.today ?? 0) > 0 ? shift('day', 2 * (c.today ?? 0)) : undefined),
    example: 'the day after tomorrow',
  },
  {
    name: 'part-of-today',
    pattern: ['this {daypart}', '{tonight}', 'earlier|later < {today}'],
    value: (c) => dayFromToday(c.today ?? 0, c),
    example: 'this morning',
  },
  {
    name: 'last-night',
    pattern: 'last {daypart}',
    value: (c) => dayFromToday(-1, c),
    example: 'last night',
  },
  {
    name: 'ago',
    pattern: ['{count} {unit} ago', '{number} {unit} ago', '{tens} {unit} ago'],
    value: (c) => away({ ...c, away: -1 }, c.unit === 2 && c.count === 1),
    example: 'three days ago',
  },
  {
    name: 'fortnight-ago',
    pattern: 'a {fortnight} ago',
    value: () => shift('day', -14),
    example: 'a fortnight ago',
  },
  {
    name: 'in-a-fortnight',
    pattern: ['in a {fortnight}', 'a {fortnight} from now'],
    value: () => shift('day', 14),
    example: 'in a fortnight',
  },
  {
    name: 'in-some-time',
    pattern: ['in {count} {unit}', 'in {number} {unit}', '{count} {unit} from now'],
    value: (c) => away({ ...c, away: 1 }),
    example: 'in two weeks',
  },
  {
    name: 'unit-toward',
    pattern: '[earlier|later <] {toward} {unit:single}',
    value: unitToward,
    example: 'earlier this week',
  },
  {
    name: 'unit-third',
    pattern: [
      '[the] {third} of {toward} {unit:single}',
      '[the] {third} of the {unit:single}',
      '{third} {toward} {unit:single}',
    ],
    value: thirdOfUnit,
    example: 'at the end of the month',
  },
  {
    name: 'weekend',
    pattern: ['at|over|on|during < the {weekend}', '[the] {toward} {weekend}'],
    value: weekend,
    example: 'last weekend',
  },
];
