import type { DateRule } from '../../temporal/rule';
import {
  clockOf,
  clockTime,
  duration,
  durationInHours,
  nothing,
  recurring,
  vague,
  yearsAndMonths,
} from '../../temporal/values';

const ABOUT = '[genau|rund|etwa|knapp|fast|gut|über|ungefähr|mehr] [als]';
const WHOLE = '[ganze|ganzen|volle|vollen|lange|weitere|weiteren]';

/** Times of day, lengths of time and what recurs: found so that they are not read as dates. */
export const NOT_DATES: readonly DateRule[] = [
  {
    name: 'clock',
    pattern: [
      '{hour} . {minute} {uhr}',
      '{hour} : {minute} [{uhr}]',
      'um|ab|gegen|von|bis < {hour} . {minute} !{number}|%|prozent|millionen|milliarden|euro|.',
      '{hour} {uhr} [{minute}]',
    ],
    value: (c) => clockTime(c),
    example: 'um 14.30 Uhr',
  },
  {
    name: 'clock-to',
    pattern: '{hour} [. {minute}] > -|–|bis|und {other:hour} [. {more:minute}] {uhr}',
    value: (c) => clockTime(c),
    example: 'von 14 bis 18 Uhr',
  },
  {
    name: 'daily',
    pattern: '{daily}',
    value: (c) => ({ ...recurring(1), ...clockOf(c) }),
    example: 'abends tagt',
  },
  {
    name: 'weekly',
    pattern: '!des|eines {weekly}',
    value: () => recurring(2),
    example: 'montags tagt der Rat',
  },
  {
    name: 'every',
    pattern: ['{every} [{toward}] {weekday} [im monat]', '{every} {unit}', 'an < {weekdays}'],
    value: (c) => recurring(c.unit ?? 2),
    example: 'jeden Dienstag',
  },
  {
    name: 'recurrent',
    pattern: '{recurrent}',
    value: (c) => recurring(c.recurrent),
    example: 'jährlich tagt',
  },
  {
    name: 'duration',
    pattern: [
      `${ABOUT} {count} ${WHOLE} {unit} [lang]`,
      `${ABOUT} {number} ${WHOLE} {unit} [lang]`,
      `${ABOUT} {tens} ${WHOLE} {unit} [lang]`,
      '{some} {unit} [lang]',
    ],
    value: duration,
    example: 'zwei Wochen',
  },
  {
    name: 'duration-years-months',
    pattern: ['{years:count} jahre|jahren|jahr und {months:count} monate|monaten|monat'],
    value: yearsAndMonths,
    example: 'drei Jahre und vier Monate Haft',
  },
  {
    name: 'duration-hours',
    pattern: [
      `${ABOUT} {count} {shortunit} [lang]`,
      `${ABOUT} {number} {shortunit} [lang]`,
      `${ABOUT} {tens} {shortunit} [lang]`,
      '{some} {shortunit} [lang]',
    ],
    value: durationInHours,
    example: '48 Stunden',
  },
  {
    name: 'duration-toward',
    pattern: [
      '[der|den|die] {toward} [{count}] {unit:plural}',
      '[der|den|die] {toward} {number} {unit:plural}',
      '[der|den|die] {toward} {some} {unit:plural}',
    ],
    value: duration,
    example: 'in den vergangenen drei Monaten',
  },
  {
    name: 'greeting',
    pattern: 'guten|guter|gute {daypart}',
    value: nothing,
    example: 'Guten Morgen, Herr Minister',
  },
  {
    // No date, but an answer to "when": a meeting that has only this has none that could be given.
    name: 'vague',
    pattern: '{vague}',
    value: vague,
    example: 'kürzlich trafen sie sich',
  },
];
