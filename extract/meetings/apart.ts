import { fold } from '../words';
import { type Common, someOf, timesDiffer } from './common';
import { withEnd } from './gathering';
import { SESSIONS } from './kin';
import type { Occurrence } from './occurrence';

/** "wurde von A empfangen. Am Nachmittag traf er B": he meets another, so it is another meeting. */
export const isWithAnother = ({ tellings, telling, people, company }: Common): boolean => {
  const persons = (one: Occurrence): number => one.people.filter(({ entity }) => entity.type === 'Person').length;
  const pairs = telling.verbal && !telling.pointing && persons(telling) >= 2;
  return (
    pairs &&
    people === 1 &&
    tellings.every((one) => one.pending || !one.headline) &&
    [...company].filter(({ type }) => type === 'Person').length >= 2
  );
};

/** Half of a meeting joins none; nor does another one of the same sentence, or one yet to come. */
export const isApart = ({ tellings, telling, sameDay, proper }: Common): boolean => {
  const named = telling.definite || proper > 0; // "entscheidet am Donnerstag. Er tagt in Ulm"
  const sits = SESSIONS.has(telling.kind) || telling.kind === 'conference';
  const sitting = tellings.some((one) => one.pending === 'sitting') && named && sits;
  const talk = tellings.some((one) => one.pending === 'talk' && one.dates.length > 0) && telling.definite; // "nach ihrem Treffen"
  if (telling.pending || (tellings.every((one) => one.pending) && !sitting && !(talk && !telling.verbal))) return true;
  if (telling.headline || sameDay) return false;
  if (isAnotherOff(tellings, telling)) return true;
  if (tellings.every((one) => one.sentence === telling.sentence) && proper === 0) return true;
  return !telling.definite && timesDiffer(tellings, telling);
};

/** "Sie nimmt an der Tagung teil. Die Frühjahrstagung war ausgefallen": what fell through under a longer name is another. */
const isAnotherOff = (tellings: readonly Occurrence[], { status, verbal, name }: Occurrence): boolean =>
  status === 'cancelled' &&
  !verbal &&
  tellings.every((one) => one.status !== 'cancelled' && !one.headline && name.length > one.name.length) &&
  tellings.some((one) => fold(name).endsWith(fold(one.name)) && one.name !== '');

/** Two who meet on one day of an assembly that lasts several have a meeting of their own. */
export const isTwoApart = ({ tellings, telling, days }: Common): boolean =>
  telling.verbal &&
  telling.rule === 'verb-meet' &&
  telling.people.length === 2 &&
  withEnd([telling]).length === 1 &&
  tellings.some((one) => !one.verbal && /^(?:assembly|conference|session|summit|party)$/.test(one.kind)) &&
  someOf(days, (day) => day.includes('/'));
