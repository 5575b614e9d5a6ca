import type { LocalEntity } from '../entities';
import { withEnd } from './gathering';
import type { Occurrence } from './occurrence';

/** Tellings of one meeting with all that they say together, kept along: a long text compares them again and again. */
export interface Sum {
  readonly tellings: Occurrence[];
  /** EDTF. */
  days: Set<string>;
  readonly cities: Set<unknown>;
  readonly people: Set<LocalEntity>;
  readonly names: Set<string>;
  /** One of them says how long the meeting lasts. */
  lasts: boolean;
}

/** A meeting of one telling. */
export const sumOf = (telling: Occurrence): Sum => {
  const [days, names] = [new Set<string>(), new Set<string>()];
  const sum = { tellings: [], days, cities: new Set<unknown>(), people: new Set<LocalEntity>(), names, lasts: false };
  add(sum, telling);
  return sum;
};

/** One more telling of the meeting. */
export const add = (sum: Sum, telling: Occurrence): void => {
  sum.tellings.push(telling);
  for (const { entity } of telling.places) if (entity.type === 'Place') sum.cities.add(entity);
  for (const { entity } of telling.people) sum.people.add(entity);
  for (const name of telling.proper) sum.names.add(name);
  sum.lasts ||= telling.until !== undefined;
  if (sum.lasts) sum.days = new Set(withEnd(sum.tellings).map((date) => date.edtf));
  else for (const date of telling.dates) sum.days.add(date.edtf);
};
