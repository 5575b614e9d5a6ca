import type { DateRule } from '../../temporal/rule';
import { clockTime, duration, durationInHours, nothing, recurring, vague } from '../../temporal/values';

/** Times of day, lengths of time and what recurs: found so that they are not read as dates. */
export const NOT_DATES: readonly DateRule[] = [
  {
    name: 'clock',
    pattern: [
      '{hour} : {minute} [{sooner}] [{zone}]',
      '{hour} . {minute} {sooner}',
      '{hour} . {minute} {zone}',
      '{hour} {sooner}',
    ],
    value: (c) => clockTime(c),
    example: 'at 14:30',
  },
  {
    name: 'clock-later',
    pattern: ['{hour} : {minute} {later}', '{hour} . {minute} {later}', '{hour} {later}'],
    value: (c) => clockTime(c, 12),
    example: 'at 2:30 p.m.',
  },
  {
    name: 'weekly',
    pattern: '{weekly}',
    value: () => recurring(2),
    example: 'on Mondays',
  },
  {
    name: 'every',
    pattern: ['every|each {weekday}', 'every|each {unit}', 'every {month}'],
    value: (c) => recurring(c.unit ?? (c.month ? 4 : 2)),
    example: 'every Tuesday',
  },
  {
    name: 'recurrent',
    pattern: '{recurrent}',
    value: (c) => recurring(c.recurrent),
    example: 'meets annually',
  },
  {
    name: 'duration',
    pattern: ['{count} [-] {unit}', '{number} [-] {unit}', '{tens} [-] {unit}', '{some} {unit}'],
    value: duration,
    example: 'two weeks',
  },
  {
    name: 'duration-hours',
    pattern: ['{count} [-] {shortunit}', '{number} [-] {shortunit}', '{tens} {shortunit}', '{some} {shortunit}'],
    value: durationInHours,
    example: '48 hours',
  },
  {
    name: 'duration-toward',
    pattern: [
      '[the] past|last|next|coming [{count}] {unit:plural}',
      '[the] past|last|next|coming {number} {unit:plural}',
    ],
    value: duration,
    example: 'over the past three months',
  },
  {
    name: 'person-not-month',
    pattern: ['theresa|mr|mrs|ms|dame|brian {month}', 'black {weekday}', 'bloody {weekday}'],
    value: nothing,
    example: 'Theresa May resigned',
  },
  {
    // No date, but an answer to "when": a meeting that has only this has none that could be given.
    name: 'vague',
    pattern: '{vague} !after|before|again',
    value: vague,
    example: 'they met recently',
  },
];
