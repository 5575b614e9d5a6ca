import { byCodeUnit } from '../order';
import { datesOf, type Gathering, peopleIn, placesOf } from './gathering';

/** What of a meeting can be held against a report of it in another document. */
export interface MeetingKey {
  readonly id: string;
  readonly document: string;
  /** Its one day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly cities: readonly string[];
  /** Proper names in its name, folded: "nato russland". */
  readonly proper: readonly string[];
  /** Ids of people told by their full names. */
  readonly people: readonly string[];
}

/** The key of a meeting that has one day; nothing where it has none, since then no report can be told from another. */
export const meetingKey = (
  gathering: Gathering,
  at: {
    readonly id: string;
    readonly document: string;
    readonly idOf: (entity: ReturnType<typeof placesOf>[number]['entity']) => string;
  },
): MeetingKey | undefined => {
  const [date, ...more] = datesOf(gathering);
  if (!date || more.length > 0 || !/^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/.test(date.edtf)) return undefined;
  return {
    id: at.id,
    document: at.document,
    day: date.edtf,
    cities: placesOf(gathering).map(({ entity }) => at.idOf(entity)),
    proper: [...new Set(gathering.tellings.flatMap((one) => one.proper.map((name) => name.replace(/e?s$/u, ''))))], // "Rats" and "Rat"
    people: peopleIn(gathering)
      .filter(({ entity }) => entity.type === 'Person' && entity.name.includes(' '))
      .map(({ entity }) => at.idOf(entity)),
  };
};

/**
 * Joins reports of one meeting in several documents: the same day, no other city, and the same proper name or two
 * people in common. Returns for each joined meeting the id that stands for all of them, the smallest.
 */
export const joinMeetings = (keys: readonly MeetingKey[]): ReadonlyMap<string, string> => {
  const parent = new Map(keys.map(({ id }) => [id, id]));
  const root = (id: string): string => {
    const up = parent.get(id) ?? id;
    return up === id ? id : root(up);
  };
  for (const same of groupByDay(keys))
    for (const [i, a] of same.entries())
      for (const b of same.slice(i + 1)) {
        if (a.document === b.document || !isSame(a, b)) continue;
        const [low, high] = [root(a.id), root(b.id)].sort(byCodeUnit) as [string, string];
        parent.set(high, low);
      }
  return new Map(keys.map(({ id }) => [id, root(id)] as const).filter(([id, to]) => id !== to));
};

const isSame = (a: MeetingKey, b: MeetingKey): boolean => {
  const cities = a.cities.filter((city) => b.cities.includes(city)).length;
  if (a.cities.length > 0 && b.cities.length > 0 && cities === 0) return false;
  const names = a.proper.some((name) => b.proper.includes(name));
  const people = a.people.filter((one) => b.people.includes(one)).length;
  return people >= 2 || (names && (cities > 0 || people > 0));
};

const groupByDay = (keys: readonly MeetingKey[]): readonly (readonly MeetingKey[])[] => {
  const groups = new Map<string, MeetingKey[]>();
  for (const key of [...keys].sort((a, b) => byCodeUnit(a.id, b.id))) {
    const group = groups.get(key.day);
    if (group) group.push(key);
    else groups.set(key.day, [key]);
  }
  return [...groups.values()];
};
