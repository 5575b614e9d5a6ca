import type { DateRule } from '../../temporal/rule';
import { dayAfter, dayJustNamed, unitsLater } from '../../temporal/values';

/** What hangs on a day named before. */
export const LATER: readonly DateRule[] = [
  {
    name: 'same-day',
    pattern: ['[the] same {dayword}', '[the] same {daypart}', 'that {dayword}', 'that {daypart}'],
    value: (c) => dayAfter(0, c),
    example: 'the same evening',
  },
  {
    name: 'next-day',
    pattern: [
      'the following|next {dayword}',
      'the following|next {daypart}',
      'the {dayword} after',
      'a {dayword} later',
    ],
    value: (c) => dayAfter(1, c),
    example: 'the following day',
  },
  {
    name: 'day-before',
    pattern: ['the {dayword} before', 'the previous {dayword}', 'a {dayword} earlier|before'],
    value: () => ({ is: 'shift', unit: 'day', by: -1, from: 'last-or-published' }),
    example: 'the day before',
  },
  {
    name: 'units-later',
    pattern: ['{count} {unit} {side:laterword}', '{number} {unit} {side:laterword}', '{tens} {unit} {side:laterword}'],
    value: unitsLater,
    example: 'two days later',
  },
  {
    name: 'daypart',
    pattern: ['in the [late|early] {daypart}', 'at {daypart}', 'by < {daypart}'],
    value: dayJustNamed,
    example: 'in the evening',
  },
  {
    name: 'afterwards',
    pattern: '{afterwards}',
    value: dayJustNamed,
    example: 'he met the king afterwards',
  },
];
