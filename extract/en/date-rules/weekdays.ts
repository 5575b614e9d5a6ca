import type { DateRule } from '../../temporal/rule';
import {
  consecutiveWeekdays,
  dayFromToday,
  onWeekday,
  weekdayAway,
  weekdayInWeek,
  weekdays,
} from '../../temporal/values';

/** Days of the week; which one is meant, the verb's tense says. */
export const WEEKDAYS: readonly DateRule[] = [
  {
    // "Friday Harbor" and "The Wednesday" are names.
    name: 'weekday',
    pattern: [
      'on|by|until|till|since|from|for|and|late|early|said|says < {weekday} [{part}]',
      '!black|bloody|good|every|each|a|the|super {weekday} [{part}] !{Word}',
    ],
    value: onWeekday,
    example: 'on Wednesday evening',
  },
  {
    name: 'weekday-toward',
    pattern: '{toward} {weekday} [{part}]',
    value: onWeekday,
    example: 'next Thursday',
  },
  {
    // Irish and Scottish.
    name: 'weekday-next',
    pattern: '{weekday} next !{weekword}',
    value: (c) => onWeekday({ ...c, toward: 1 }),
    example: 'on Tuesday next',
  },
  {
    name: 'weekday-last',
    pattern: 'on|since < {weekday} last !{weekword}',
    value: (c) => onWeekday({ ...c, toward: -1 }),
    example: 'on Tuesday last',
  },
  {
    name: 'weekday-today',
    pattern: ['{today} [,] [on] {weekday} [{part}]', '{weekday} , {today}'],
    value: (c) => dayFromToday(c.today ?? 0, c),
    example: 'yesterday, on Wednesday,',
  },
  {
    name: 'weekday-of-week',
    pattern: '{weekday} [{part}] [of] {toward} {weekword}',
    value: (c) => weekdayInWeek(c, c.toward ?? 0),
    example: 'Tuesday of last week',
  },
  {
    // British: the Monday after the coming one.
    name: 'weekday-week',
    pattern: '{weekday} {weekword}',
    value: () => ({ is: 'nothing' }),
    example: 'Monday week',
  },
  {
    name: 'weekday-weeks-away',
    pattern: ['{weekday} {count} {unit} ago', '{weekday} {number} {unit} ago'],
    value: (c) => weekdayAway({ ...c, away: -1 }),
    example: 'on Monday two weeks ago',
  },
  {
    name: 'weekdays-and',
    pattern: '{from:weekday} and|/ [on] {weekday}',
    value: consecutiveWeekdays,
    example: 'on Sunday and Monday',
  },
  {
    // The day to which it was moved counts.
    name: 'weekday-moved',
    pattern: 'moved|postponed|rescheduled|deferred|shifted|back|off|forward from < {from:weekday} to {weekday}',
    value: (c) => onWeekday({ ...c, toward: 1 }),
    example: 'was pushed back from Monday to Wednesday',
  },
  {
    name: 'weekdays-to',
    pattern: ['{from:weekday} to|until|through|-|– {weekday}', 'between < {from:weekday} and {weekday}'],
    value: weekdays,
    example: 'from Monday to Wednesday',
  },
];
