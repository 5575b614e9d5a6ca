import type { LocalEntity } from '../entities';
import { touches } from './gathering';
import type { MeetingGrammar } from './grammar';
import { kin } from './kin';
import type { Occurrence } from './occurrence';
import type { Sum } from './sum';

/** What is still to come is not what has been. */
export const timesDiffer = (tellings: readonly Occurrence[], telling: Occurrence): boolean => {
  const told = tellings.filter((one) => !one.headline && one.status !== 'cancelled');
  return telling.status !== 'cancelled' && told.length > 0 && told.every((one) => one.status !== telling.status);
};

/** What a telling and the tellings of a meeting have in common. */
export interface Common {
  readonly tellings: readonly Occurrence[];
  readonly telling: Occurrence;
  /** Those of the meeting, EDTF. */
  readonly days: ReadonlySet<string>;
  /** A day or a city is told already. */
  readonly settled: boolean;
  /** The telling names a day. */
  readonly dated: boolean;
  readonly sameDay: boolean;
  readonly sameCity: boolean;
  /** Who takes part in the meeting. */
  readonly company: ReadonlySet<LocalEntity>;
  /** People of both. */
  readonly people: number;
  /** 1 for a shared proper name, -1 where both have names and share none. */
  readonly proper: number;
  /** One noun may name the other again. */
  readonly kin: boolean;
}

/** Undefined where day or city speak against it. */
export const compare = (meeting: Sum, own: Sum, grammar: MeetingGrammar): Common | undefined => {
  const { tellings, days, cities } = meeting;
  const telling = own.tellings[0] as Occurrence;
  const sameDay = someOf(days, (day) => someOf(own.days, (mine) => touches(day, mine)));
  if (days.size > 0 && own.days.size > 0 && !sameDay) return undefined;
  const sameCity = someOf(own.cities, (city) => cities.has(city));
  if (cities.size > 0 && own.cities.size > 0 && !sameCity) return undefined;
  let people = 0;
  for (const one of own.people) if (meeting.people.has(one)) people++;
  return {
    tellings,
    telling,
    days,
    settled: days.size > 0 || cities.size > 0,
    dated: own.days.size > 0,
    sameDay,
    sameCity,
    company: meeting.people,
    people,
    proper: properLikeness(meeting.names, telling),
    kin: tellings.some((one) => kin(one, telling, grammar)),
  };
};

/** Whether one of them passes the test, without a copy of the set. */
export const someOf = <T>(items: ReadonlySet<T>, test: (item: T) => boolean): boolean => {
  for (const item of items) if (test(item)) return true;
  return false;
};

/** "klima" in "weltklima", "russland" in "nato russland"; but "eu" is not in "euro". */
const isPartOf = (part: string, whole: string): boolean =>
  whole.split(' ').includes(part) || (part.length >= 4 && (whole.startsWith(part) || whole.endsWith(part)));

/** "#3" of "die dritte Runde". */
export const isNumber = (name: string): boolean => name.startsWith('#');

/** 1 for a shared proper name, -1 where both have names and share none. */
const properLikeness = (names: ReadonlySet<string>, telling: Occurrence): number => {
  if (telling.proper.length === 0) return 0;
  const mine = telling.proper.find(isNumber);
  if (mine && names.has(mine)) return 1;
  if (mine && someOf(names, isNumber)) return -1; // "die dritte Runde" is not the second
  const proper = telling.proper.filter((name) => !isNumber(name));
  if (proper.length === 0 || !someOf(names, (name) => !isNumber(name))) return 0;
  const isOther = (name: string, other: string): boolean =>
    !isNumber(other) && (isPartOf(name, other) || isPartOf(other, name));
  return proper.some((name) => names.has(name) || someOf(names, (other) => isOther(name, other))) ? 1 : -1;
};
