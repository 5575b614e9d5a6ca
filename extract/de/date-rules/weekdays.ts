import type { DateRule } from '../../temporal/rule';
import {
  consecutiveWeekdays,
  dayFromToday,
  nightTo,
  onWeekday,
  weekdayAway,
  weekdayInWeek,
  weekdays,
} from '../../temporal/values';

/** Days of the week; which one is meant, the verb's tense says. */
export const WEEKDAYS: readonly DateRule[] = [
  {
    name: 'weekday',
    pattern: '!herr|herrn|frau|familie|jeden|jedem|jeder|ein|einem|einen|eines {weekday} [{part}]',
    value: onWeekday,
    example: 'am Mittwochabend',
  },
  {
    name: 'weekday-toward',
    pattern: '[dem|den|der|des] {toward} {weekday} [{part}]',
    value: (c) => (Math.abs(c.toward ?? 0) > 1 ? weekdayInWeek(c, c.toward ?? 0) : onWeekday(c)),
    example: 'am kommenden Mittwoch',
  },
  {
    name: 'weekday-today',
    pattern: ['{todayish} {weekday} [{part}]', '{today} [,] [dem|den|am] {weekday} [{part}]', '{weekday} , {today}'],
    value: (c) => dayFromToday(c.todayish ?? c.today ?? 0, c),
    example: 'Gestern, am Mittwoch, tagte',
  },
  {
    name: 'weekday-tomorrow',
    pattern: ['^ =Morgen [,] [am] {weekday} [{part}]', '=morgen [,] [am] {weekday} [{part}]'],
    value: (c) => dayFromToday(1, c),
    example: 'Morgen, am Mittwoch, tagt',
  },
  {
    name: 'weekday-of-week',
    pattern: '{weekday} [{part}] [in] [der] {toward} {woche}',
    value: (c) => weekdayInWeek(c, c.toward ?? 0),
    example: 'Dienstag vergangener Woche',
  },
  {
    name: 'weekday-weeks-away',
    pattern: ['{weekday} {away:vorwort} {count} {unit}', '{weekday} {away:vorwort} {number} {unit}'],
    value: weekdayAway,
    example: 'am Montag vor einer Woche',
  },
  {
    name: 'weekdays-and',
    pattern: '{from:weekday} und|sowie|/ [am] {weekday}',
    value: consecutiveWeekdays,
    example: 'Sonntag und Montag',
  },
  {
    name: 'weekdays-to',
    pattern: ['{from:weekday} bis|-|–|— [zum] {weekday}', 'zwischen < {from:weekday} und {weekday}'],
    value: weekdays,
    example: 'Dienstag bis Donnerstag',
  },
  {
    name: 'weekday-onwards',
    pattern: 'von|vom < {weekday} > an',
    value: (c) => ({ ...onWeekday(c), since: true }),
    example: 'von Sonntag an',
  },
  {
    name: 'night-to-weekday',
    pattern: ['nacht auf|zum|zu [den] {weekday}', 'nacht von|vom {from:weekday} auf|zum [den] {weekday}'],
    value: nightTo,
    example: 'in der Nacht zum Donnerstag',
  },
];
