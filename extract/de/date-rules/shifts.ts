import type { DateRule } from '../../temporal/rule';
import {
  away,
  awayFromToday,
  dayFromToday,
  shift,
  thirdName,
  thirdOf,
  thirdOfUnit,
  unitToward,
  weekend,
} from '../../temporal/values';

const ABOUT = '[rund|etwa|circa|ca|knapp|fast|gut|über|ungefähr|mehr|bereits|schon|kaum] [als]';

/** What is told by its distance from the day of publication. */
export const SHIFTS: readonly DateRule[] = [
  {
    name: 'today',
    pattern: '{today} [{part}] !-',
    value: (c) => dayFromToday(c.today ?? 0, c),
    example: 'gestern Abend',
  },
  {
    // "am Morgen" and "guten Morgen" are no tomorrow.
    name: 'tomorrow',
    pattern: ['!heute|gestern =morgen [{part}]', '^ =Morgen [{part}] !des|der|und|in|-|graut'],
    value: (c) => dayFromToday(1, c),
    example: 'Morgen Mittag will die Kanzlerin',
  },
  {
    name: 'part-of-today',
    pattern: ['{todayish} {daypart}', 'diesem|diesen {daypart}', '{today} am [späten|frühen] {daypart}'],
    value: (c) => dayFromToday(c.todayish ?? c.today ?? 0, c),
    example: 'am gestrigen Abend',
  },
  {
    name: 'away',
    pattern: [
      `{away:vorwort} ${ABOUT} {count} {unit}`,
      `{away:vorwort} ${ABOUT} {number} {unit}`,
      `{away:vorwort} ${ABOUT} {tens} {unit}`,
    ],
    value: (c) => away(c),
    example: 'vor drei Tagen',
  },
  {
    name: 'away-exactly',
    pattern: ['{away:vorwort} genau {count} {unit}', '{away:vorwort} genau {number} {unit}'],
    value: (c) => away(c, true),
    example: 'vor genau einer Woche',
  },
  {
    name: 'away-from-today',
    pattern: ['{today} {away:vorwort} [genau] {count} {unit}', '{today} {away:vorwort} [genau] {number} {unit}'],
    value: awayFromToday,
    example: 'heute in einer Woche',
  },
  {
    name: 'unit-toward',
    pattern: '[der|die|das|dem|den|des] {toward} {unit:single}',
    value: unitToward,
    example: 'in der kommenden Woche',
  },
  {
    name: 'unit-third',
    pattern: ['{third} [der|des] {toward} {unit:single}', '{third} der|des {unit:single}'],
    value: thirdOfUnit,
    example: 'Anfang der Woche',
  },
  {
    name: 'week-third',
    pattern: '{third:weekthird}',
    value: (c) => thirdOf(c, shift('week', 0)),
    example: 'zu Wochenbeginn',
  },
  {
    name: 'year-third',
    pattern: '{third:yearthird} [{year}]',
    value: (c) => thirdOf(c, c.year === undefined ? shift('year', 0) : { is: 'year', year: c.year }),
    example: 'bis Jahresende 2022',
  },
  {
    name: 'last-year',
    pattern: ['[dem|des|das] {lastyear}', '{thisyear}'],
    value: (c) => shift('year', c.lastyear ? -1 : 0),
    example: 'im Vorjahr',
  },
  {
    name: 'last-year-third',
    pattern: '{third} des {lastyear}',
    value: (c) => ({ is: 'third', third: thirdName(c.third), of: shift('year', -1) }),
    example: 'Ende des Vorjahres',
  },
  {
    name: 'weekend',
    pattern: ['[dem|das|des] [{toward}] {weekend}', '{weekend} [der] {toward} {woche}'],
    value: weekend,
    example: 'am kommenden Wochenende',
  },
];
