import { groupBy } from '../group';
import type { Link } from '../identity/decision';
import { byCodeUnit } from '../order';
import { datesOf, type Gathering, peopleIn, placesOf } from './gathering';

/** What of a meeting can be held against a report of it in another document. */
export interface MeetingKey {
  readonly id: string;
  readonly document: string;
  readonly language: string;
  /** Its one day, `YYYY-MM-DD`. */
  readonly day: string;
  readonly cities: readonly string[];
  /** Proper names in its name, folded: "nato russland". */
  readonly proper: readonly string[];
  /** Ids of people told by their full names. */
  readonly people: readonly string[];
  /** Ids of the organisations that meet or take part. */
  readonly bodies: readonly string[];
  /** What kind of meeting it is, of those that a city seldom sees twice on one day: `assembly`, `session`. */
  readonly kinds: readonly string[];
  /** By telephone or video: "ein Telefonat". */
  readonly call?: true;
}

/** The key of a meeting that has one day; nothing where it has none, since then no report can be told from another. */
export const meetingKey = (
  gathering: Gathering,
  at: {
    readonly id: string;
    readonly document: string;
    readonly language: string;
    /** The listed body of that name, where a meeting bears its name: "Nordatlantikrat". */
    readonly bodyOf: (name: string) => string | undefined;
    readonly idOf: (entity: ReturnType<typeof placesOf>[number]['entity']) => string;
  },
): MeetingKey | undefined => {
  const [date, ...more] = datesOf(gathering);
  if (!date || more.length > 0 || !/^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/.test(date.edtf)) return undefined;
  return {
    id: at.id,
    document: at.document,
    language: at.language,
    day: date.edtf,
    cities: placesOf(gathering).map(({ entity }) => at.idOf(entity)),
    proper: [
      ...new Set(
        gathering.tellings.flatMap((one) =>
          one.proper.filter((name) => !name.startsWith('#')).map((name) => name.replace(/e?s$/u, '')),
        ),
      ),
    ], // "Rats" and "Rat"
    people: peopleIn(gathering)
      .filter(({ entity }) => entity.type === 'Person' && entity.name.includes(' '))
      .map(({ entity }) => at.idOf(entity)),
    bodies: peopleIn(gathering)
      .filter(({ entity }) => entity.type === 'Organisation' && entity.generic !== true)
      .map(({ entity }) => at.idOf(entity))
      .concat(gathering.tellings.flatMap(({ name }) => at.bodyOf(name) ?? [])),
    kinds: [...new Set(gathering.tellings.map(({ kind }) => kind))].filter((kind) => LARGE.has(kind)),
    ...(gathering.tellings.some(({ kind }) => kind === 'call') ? { call: true as const } : {}),
  };
};

/** Kinds of meetings that have a name, a chair and many who attend; two who talk may do so with others on that day. */
const LARGE: ReadonlySet<string> = new Set([
  'summit',
  'session',
  'conference',
  'party',
  'assembly',
  'church',
  'hearing',
]);

/**
 * Reports of one meeting in several documents, and why they are: the same day, no other city, and the same proper name
 * or two people in common; or the same city, kind of meeting and one person or body, where no other meeting of either
 * document would do. `join` says whether that is news.
 */
export const meetingLinks = (keys: readonly MeetingKey[], join: (a: string, b: string) => boolean): readonly Link[] => {
  const links: Link[] = [];
  const sorted = [...keys].sort((a, b) => byCodeUnit(a.id, b.id));
  for (const same of groupBy(sorted, ({ day }) => day).values()) {
    if (same.length === 1) continue;
    const homes = groupBy(same, ({ document }) => document);
    for (const [a, b] of neighbours(same))
      if (a.document !== b.document && !areApart(a, b) && (isSame(a, b) || isOnlyOne(a, b, homes)) && join(a.id, b.id))
        links.push({ a: a.id, b: b.id, reasons: reasonsOf(a, b) });
  }
  return links;
};

/** The pairs that have a city or one who takes part in common, each once: no others can be one. */
function* neighbours(keys: readonly MeetingKey[]): Generator<readonly [MeetingKey, MeetingKey]> {
  const having = new Map<string, number[]>();
  for (const [at, { cities, people }] of keys.entries())
    for (const id of [...cities, ...people]) {
      const known = having.get(id);
      if (known) known.push(at);
      else having.set(id, [at]);
    }
  for (const [at, a] of keys.entries()) {
    const beside = new Set<number>();
    for (const id of [...a.cities, ...a.people])
      for (const other of having.get(id) ?? []) if (other > at) beside.add(other);
    for (const other of [...beside].sort((one, two) => one - two)) yield [a, keys[other] as MeetingKey];
  }
}

const reasonsOf = (a: MeetingKey, b: MeetingKey): Link['reasons'] => {
  const cities = common(a.cities, b.cities);
  const names = a.proper.filter((name) => b.proper.includes(name));
  const [people, bodies] = [common(a.people, b.people), common(a.bodies, b.bodies)];
  return [
    { kind: cities > 0 ? 'place-date' : 'date', told: cities > 0 ? `${a.day}, in the same place` : a.day },
    ...(names.length > 0 ? [{ kind: 'proper-name', told: names.join(', ') }] : []),
    ...(people > 0 ? [{ kind: 'people', told: `${people} in common` }] : []),
    ...(bodies > 0 ? [{ kind: 'organisation', told: `${bodies} in common` }] : []),
  ];
};

const common = (a: readonly string[], b: readonly string[]): number => a.filter((one) => b.includes(one)).length;

/** Two committees on one day, two who meet beside a summit of many, or a call and a meeting at a place. */
const areApart = (a: MeetingKey, b: MeetingKey): boolean =>
  (isCall(a) && isAtPlace(b)) ||
  (isCall(b) && isAtPlace(a)) ||
  (a.language === b.language && a.proper.length > 0 && b.proper.length > 0 && !shareName(a.proper, b.proper)) ||
  (isOfTwo(a) && isOfMany(b)) ||
  (isOfTwo(b) && isOfMany(a));

const isCall = ({ call, cities }: MeetingKey): boolean => call === true && cities.length === 0;
const isAtPlace = ({ call, cities }: MeetingKey): boolean => !call && cities.length > 0;

const shareName = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.some((other) => one.includes(other) || other.includes(one)));

const isOfTwo = ({ people, bodies, proper, kinds }: MeetingKey): boolean =>
  people.length <= 2 && bodies.length + proper.length + kinds.length === 0;

const isOfMany = ({ people, proper, kinds }: MeetingKey): boolean =>
  people.length >= 3 && proper.length > 0 && kinds.length > 0;

const isSame = (a: MeetingKey, b: MeetingKey): boolean => {
  const cities = common(a.cities, b.cities);
  if (a.cities.length > 0 && b.cities.length > 0 && cities === 0) return false;
  const people = common(a.people, b.people);
  return people >= 2 || (common(a.proper, b.proper) > 0 && (cities > 0 || people > 0));
};

/** "Hauptversammlung" and "annual general meeting" of one day and city, with the same chairman. */
const isOnlyOne = (a: MeetingKey, b: MeetingKey, homes: ReadonlyMap<string, readonly MeetingKey[]>): boolean => {
  const isOnly = (one: MeetingKey, other: MeetingKey): boolean =>
    homes.get(one.document)?.every((beside) => beside === one || !isAlike(beside, other)) === true;
  return isAlike(a, b) && isOnly(a, b) && isOnly(b, a);
};

const isAlike = (a: MeetingKey, b: MeetingKey): boolean =>
  common(a.cities, b.cities) > 0 &&
  common(a.kinds, b.kinds) > 0 &&
  common(a.people, b.people) + common(a.bodies, b.bodies) > 0;
