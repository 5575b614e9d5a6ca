import type { DateRule } from '../../temporal/rule';
import { dayAfter, dayJustNamed, unitsLater } from '../../temporal/values';

/** What hangs on a day named before. */
export const LATER: readonly DateRule[] = [
  {
    name: 'same-day',
    pattern: [
      'am|vom < selben|gleichen {tag}',
      'am|vom < selben|gleichen {daypart}',
      'demselben {tag}',
      'demselben {daypart}',
    ],
    value: (c) => dayAfter(0, c),
    example: 'am gleichen Abend',
  },
  {
    name: 'next-day',
    pattern: [
      '{tags} darauf',
      'am < {tag} darauf|danach',
      'am < nächsten|folgenden|darauffolgenden {tag}',
      'am < nächsten|folgenden {daypart}',
      '{dayafter}',
    ],
    value: (c) => dayAfter(1, c),
    example: 'tags darauf',
  },
  {
    name: 'day-before',
    pattern: ['am|vom < {daybefore}', '{tags} zuvor', 'am|vom < {tag} zuvor|davor', 'am < {daypart} zuvor|davor'],
    value: () => ({ is: 'shift', unit: 'day', by: -1, from: 'last-or-published' }),
    example: 'am Vortag',
  },
  {
    name: 'units-later',
    pattern: ['{count} {unit} {side:laterword}', '{number} {unit} {side:laterword}', '{tens} {unit} {side:laterword}'],
    value: unitsLater,
    example: 'zwei Tage später',
  },
  {
    name: 'daypart',
    pattern: ['am < [späten|frühen] {daypart}', '!über|pro|jede in der < {daypart}', '[den] frühen|späten {daypart}'],
    value: dayJustNamed,
    example: 'noch am Nachmittag',
  },
  {
    name: 'afterwards',
    pattern: ['{afterwards}', 'im {following}'],
    value: dayJustNamed,
    example: 'anschließend traf er',
  },
];
