import { fold } from '../words';
import type { Occurrence, When, Who } from './occurrence';

/** One meeting of a document: all its tellings, the surest name first. */
export interface Gathering {
  readonly tellings: readonly Occurrence[];
}

interface Growing {
  tellings: Occurrence[];
}

/**
 * Lays tellings of one meeting together, in text order. Two tellings are one meeting unless day or city speak against
 * it: by the same proper name; by a definite noun that points back; by the same day with a shared place or person.
 */
export const gather = (occurrences: readonly Occurrence[]): readonly Gathering[] => {
  const gatherings: Growing[] = [];
  for (const telling of occurrences.filter(({ status }) => status !== 'denied')) {
    const home = telling.pointing ? lastBefore(gatherings, telling) : best(gatherings, telling);
    const anew = home && madeUpFor(home, telling);
    if (anew) gatherings.push({ tellings: [anew] });
    else if (home) home.tellings.push(telling);
    else if (!telling.pointing) gatherings.push({ tellings: [telling] });
  }
  return gatherings.filter(({ tellings }) => !isHalf(tellings)).map((gathering) => settled(gathering, gatherings));
};

/** "fiel aus, sie wird am 1. Juni nachgeholt": what makes up for a cancelled meeting is another of its kind. */
const madeUpFor = ({ tellings }: Growing, telling: Occurrence): Occurrence | undefined => {
  const [first] = tellings;
  const last = tellings.at(-1);
  if (!first || !telling.pointing || last?.status !== 'cancelled' || telling.status !== 'planned') return undefined;
  const { sentence, from, to, dates, places, people, rule } = telling;
  return dates.length === 0
    ? undefined
    : { ...first, sentence, from, to, dates, places, people, rule, status: 'planned', until: undefined };
};

/** A talk on the margins is where the larger meeting is, and on its day where that has only one. */
const settled = (gathering: Growing, all: readonly Growing[]): Gathering => {
  const within = gathering.tellings.find((one) => one.within)?.within;
  const frame = within && all.find(({ tellings }) => tellings.includes(within));
  const first = gathering.tellings[0];
  if (!frame || !first || frame === gathering) return gathering;
  const at = { sentence: first.sentence, from: within.from, to: within.to };
  const places =
    placesOf(gathering).length > 0 ? [] : placesOf(frame).map((place) => ({ ...place, ...at, rule: 'margin' }));
  const days = datesOf(frame).map((date) => ({ ...date, ...at, rule: 'margin' }));
  const dates = datesOf(gathering).length > 0 || days.length !== 1 || days[0]?.edtf.includes('/') ? [] : days;
  return {
    tellings: [
      { ...first, places: [...first.places, ...places], dates: [...first.dates, ...dates] },
      ...gathering.tellings.slice(1),
    ],
  };
};

/** Only a journey, or only a talk too vague to stand alone: half of a meeting. */
const isHalf = (tellings: readonly Occurrence[]): boolean =>
  tellings.every((one) => one.pending === 'journey') ||
  tellings.every((one) => one.pending === 'talk') ||
  tellings.every((one) => one.pending === 'sitting');

const DEBATED: ReadonlySet<string> = new Set(['session', 'assembly', 'party', 'hearing', 'church', 'conference']);
/** How many sentences after its session a speaker may still speak in it. */
const DEBATE_REACH = 5;
/** How many lines after its heading a line such as "Anwesend: …" may stand. */
const LABEL_REACH = 6;

/** The meeting told last, in the same sentence or one of the two before; for a speaker, the session told last. */
const lastBefore = (gatherings: readonly Growing[], telling: Occurrence): Growing | undefined =>
  gatherings
    .filter(({ tellings }) => {
      const last = tellings.at(-1);
      const sitting = telling.debate && tellings.some((one) => one.pending === 'sitting');
      if (!last || (tellings.every((one) => one.pending) && !sitting)) return false;
      if (telling.label) return telling.sentence - last.sentence <= LABEL_REACH;
      if (telling.debate)
        return (
          telling.sentence - last.sentence <= DEBATE_REACH &&
          tellings.some((one) => DEBATED.has(one.kind)) &&
          last.status === 'held'
        );
      return telling.sentence - last.sentence <= 2;
    })
    .sort((a, b) => (b.tellings.at(-1)?.sentence ?? 0) - (a.tellings.at(-1)?.sentence ?? 0))[0];

const best = (gatherings: readonly Growing[], telling: Occurrence): Growing | undefined => {
  let found: Growing | undefined;
  let most = 0;
  for (const gathering of gatherings) {
    if (telling.within && gathering.tellings.includes(telling.within)) continue;
    const score = likeness(gathering, telling);
    if (score > 0 && score >= most) {
      found = gathering;
      most = score;
    }
  }
  return found;
};

/** How far down the text a report still tells what its headline named. */
const LEAD = 8;

/** What is still to come is not what has been. */
const timesDiffer = (tellings: readonly Occurrence[], telling: Occurrence): boolean => {
  const told = tellings.filter((one) => !one.headline && one.status !== 'cancelled');
  return telling.status !== 'cancelled' && told.length > 0 && told.every((one) => one.status !== telling.status);
};

/** Reads a property of tellings once, and again when one more has joined them. */
const remembered = <T>(read: (tellings: readonly Occurrence[]) => T): ((tellings: readonly Occurrence[]) => T) => {
  const known = new WeakMap<readonly Occurrence[], { readonly length: number; readonly value: T }>();
  return (tellings) => {
    const old = known.get(tellings);
    if (old?.length === tellings.length) return old.value;
    const value = read(tellings);
    known.set(tellings, { length: tellings.length, value });
    return value;
  };
};

const rows = new WeakMap<Occurrence, readonly Occurrence[]>();

/** A telling as a row of one, always the same. */
const alone = (telling: Occurrence): readonly Occurrence[] => {
  const row = rows.get(telling) ?? [telling];
  rows.set(telling, row);
  return row;
};

const daysOf = remembered((tellings): readonly string[] => withEnd(tellings).map((date) => date.edtf));
const citiesOf = remembered(
  (tellings): ReadonlySet<unknown> =>
    new Set(
      tellings.flatMap((one) => one.places.filter(({ entity }) => entity.type === 'Place').map(({ entity }) => entity)),
    ),
);
const peopleOf = remembered(
  (tellings): ReadonlySet<unknown> => new Set(tellings.flatMap((one) => one.people.map(({ entity }) => entity))),
);

/** Above 0 where the telling can be of that meeting; the higher, the surer. */
const likeness = ({ tellings }: Growing, telling: Occurrence): number => {
  const days = daysOf(tellings);
  const own = daysOf(alone(telling));
  const sameDay = own.length > 0 && days.some((day) => own.some((mine) => touches(day, mine)));
  if (days.length > 0 && own.length > 0 && !sameDay) return 0;
  const cities = citiesOf(tellings);
  const sameCity = [...citiesOf(alone(telling))].some((city) => cities.has(city));
  if (cities.size > 0 && citiesOf(alone(telling)).size > 0 && !sameCity) return 0;
  const sharedPeople = [...peopleOf(alone(telling))].filter((who) => peopleOf(tellings).has(who)).length;
  const proper = properLikeness(tellings, telling);
  if (proper < 0) return 0;
  if (joinsJourney(tellings, telling, sharedPeople)) return 2;
  const sitting = tellings.some((one) => one.pending === 'sitting') && telling.definite && SESSIONS.has(telling.kind);
  if (telling.pending || (tellings.every((one) => one.pending) && !sitting)) return 0;
  if (tellings.every((one) => one.sentence === telling.sentence) && !telling.headline && !sameDay && proper === 0)
    return 0;
  if (!telling.definite && !telling.headline && !sameDay && timesDiffer(tellings, telling)) return 0;
  const headings = tellings.every((one) => one.headline) && !telling.headline ? 0.3 : 1; // a heading in between does not part a report from its meeting
  const near =
    headings / (1 + telling.sentence - (tellings.at(-1)?.sentence ?? 0)) +
    (days.length > 0 || cities.size > 0 ? 0.2 : 0);
  const headKin = tellings.some((one) => kin(one, telling));
  if (proper > 0 && (headKin || proper > 1)) return 3 + near;
  const enough = telling.verbal || telling.definite ? 1 : 2; // "ein Treffen Kerns mit Foglar" on the day of another one of Kern's
  if (sameDay && (sharedPeople >= enough || sameCity) && headKin) return 2.5 + sharedPeople + near;
  if (proper === 0 && telling.proper.length > 0 && !sameDay && !tellings.every((one) => one.headline)) return 0; // "zum Dach-Treffen" is not the session before
  if (telling.definite && !telling.plural && headKin) return 1.5 + near + (sameCity ? 1 : 0);
  if (telling.definite && telling.plural && headKin && own.length === 0) return 1.2 + near;
  if (
    tellings.every((one) => one.headline) &&
    headKin &&
    telling.sentence <= LEAD &&
    telling.status !== 'cancelled' &&
    (sharedPeople > 0 || proper > 0)
  )
    return 1.4 + near;
  if (telling.verbal && sharedPeople >= 2 && headKin) return 1.3 + near;
  if (
    tellings.every((one) => one.headline && one.verbal) &&
    headKin &&
    telling.people.length === 0 &&
    telling.sentence <= 4
  )
    return 1.1;
  return 0;
};

/** "klima" in "weltklima", "russland" in "nato russland"; but "eu" is not in "euro". */
const isPartOf = (part: string, whole: string): boolean =>
  whole.split(' ').includes(part) || (part.length >= 4 && (whole.startsWith(part) || whole.endsWith(part)));

/** "reist am Montag nach Leipzig" and, a sentence later, "will er mit X sprechen": one meeting. */
const joinsJourney = (tellings: readonly Occurrence[], telling: Occurrence, sharedPeople: number): boolean => {
  const last = tellings.at(-1)?.sentence ?? 0;
  if (!tellings.some((one) => one.pending === 'journey') || telling.pending === 'journey') return false;
  return telling.sentence === last
    ? sharedPeople > 0 || (telling.places.length === 0 && tellings.every((one) => one.pending))
    : sharedPeople > 0 && telling.sentence - last === 1;
};

const touches = (a: string, b: string): boolean =>
  a === b || a.split('/').includes(b) || b.split('/').includes(a) || inside(a, b) || inside(b, a);

const inside = (outer: string, inner: string): boolean => {
  const [from, to] = outer.split('/');
  return from !== undefined && to !== undefined && inner >= from && inner <= to && !inner.includes('/');
};

/** 1 for a shared proper name, -1 where both have names and share none. */
const properLikeness = (tellings: readonly Occurrence[], telling: Occurrence): number => {
  if (telling.proper.length === 0) return 0;
  const names = new Set(tellings.flatMap((one) => one.proper));
  if (names.size === 0) return 0;
  return telling.proper.some(
    (name) => names.has(name) || [...names].some((other) => isPartOf(name, other) || isPartOf(other, name)),
  )
    ? 1
    : -1;
};

/** Nouns that may point back to talks of any kind. */
const POINTERS: ReadonlySet<string> = new Set([
  'treffen',
  'zusammenkunft',
  'runde',
  'gespraech',
  'gespraeche',
  'beratungen',
  'verhandlungen',
  'konsultationen',
  'unterredung',
  'meeting',
  'talks',
  'gathering',
  'encounter',
]);
const WIDE: ReadonlySet<string> = new Set(['talks', 'round', 'summit', 'session', 'conference', 'reception', 'visit']);
/** Nouns that may point back to a session of a body. */
const SESSION_POINTERS: ReadonlySet<string> = new Set([
  'sitzung',
  'aussprache',
  'debatte',
  'runde',
  'session',
  'debate',
  'sitting',
  'beratungen',
]);
const SESSIONS: ReadonlySet<string> = new Set(['session', 'assembly', 'hearing', 'party', 'church']);

/** Nouns for large meetings that may stand for one another's kind: "der Kongress" for the Gewerkschaftstag. */
const LARGE_POINTERS: ReadonlySet<string> = new Set([
  'kongress',
  'konferenz',
  'versammlung',
  'tagung',
  'congress',
  'conference',
  'assembly',
  'convention',
]);
const LARGE: ReadonlySet<string> = new Set(['assembly', 'party', 'conference', 'church']);
/** Nouns that may name again what a verb has told. */
const PLAIN: ReadonlySet<string> = new Set([
  'gipfel',
  'konferenz',
  'besuch',
  'empfang',
  'summit',
  'visit',
  'reception',
  'anhoerung',
  'hearing',
]);

/** "das Treffen" can be a summit, a session or talks; "der Parteitag" only a party's. */
const kin = (a: Occurrence, b: Occurrence): boolean => {
  if (a.head === '' || b.head === '') return false;
  if (a.head === b.head) return true;
  const [x, y] = [fold(a.head), fold(b.head)];
  if (x.endsWith(y) || y.endsWith(x)) return true;
  if (POINTERS.has(x) && POINTERS.has(y)) return true;
  if (POINTERS.has(y) && WIDE.has(a.kind)) return true;
  if (SESSION_POINTERS.has(y) && SESSIONS.has(a.kind)) return true;
  if (LARGE_POINTERS.has(y) && LARGE.has(a.kind)) return true;
  if (LARGE_POINTERS.has(x) && LARGE.has(b.kind) && a.headline) return true;
  if (a.verbal && (PLAIN.has(y) || POINTERS.has(y)) && WIDE.has(b.kind)) return true;
  return a.verbal && b.verbal && a.kind === b.kind;
};

// ---- what a gathering says as one

export const nameOf = ({ tellings }: Gathering): string => {
  const named = [...tellings].sort((a, b) => rank(b) - rank(a));
  return named[0]?.name ?? '';
};

const rank = (telling: Occurrence): number =>
  (telling.verbal ? 0 : 4) + (telling.proper.length > 0 ? 2 : 0) + Math.min(telling.name.length, 60) / 100;

export const aliasesOf = (gathering: Gathering): readonly string[] => {
  const name = nameOf(gathering);
  return [...new Set(gathering.tellings.flatMap((one) => [one.name, one.head]))].filter(
    (alias) => alias !== '' && alias !== name,
  );
};

/** The most precise dates: a day beside its month says all that the month says. */
export const datesOf = ({ tellings }: Gathering): readonly When[] => {
  const all = firstOf(withEnd(tellings), (date) => date.edtf);
  return all.filter(
    (date) =>
      !all.some(
        (other) => other !== date && (other.edtf.startsWith(`${date.edtf}-`) || isRangeAround(other.edtf, date.edtf)),
      ),
  );
};

/** A first day told in one clause and a last day in another make one stretch. */
const withEnd = (tellings: readonly Occurrence[]): readonly When[] => {
  const at = tellings.findIndex((one) => one.until);
  const until = tellings[at]?.until;
  const all = tellings.flatMap((one) => one.dates);
  const begin = tellings
    .slice(0, at + 1)
    .flatMap((one) => one.dates)
    .at(-1)?.edtf;
  if (!until || !begin || begin.includes('/') || until <= begin) return all;
  const stretch = `${begin}/${until}`;
  return all
    .filter((date) => date.edtf === begin || !inside(stretch, date.edtf))
    .map((date) => (date.edtf === begin ? { ...date, edtf: stretch } : date));
};

const isRangeAround = (range: string, day: string): boolean => range.includes('/') && inside(range, day);

export const placesOf = ({ tellings }: Gathering): readonly Who[] => {
  const all = firstOf(
    tellings.flatMap((one) => one.places),
    (place) => place.entity,
  );
  const cities = all.filter(({ entity }) => entity.type === 'Place');
  return cities.length > 0 ? cities : all;
};

export const peopleIn = ({ tellings }: Gathering): readonly Who[] =>
  firstOf(
    tellings.flatMap((one) => one.people),
    (who) => who.entity,
  );

const firstOf = <T>(items: readonly T[], key: (item: T) => unknown): T[] => {
  const seen = new Set<unknown>();
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
};

/** A day, a place or two who take part: without any of them nothing is known of an occasion. */
export const isOccasion = (gathering: Gathering): boolean =>
  datesOf(gathering).length > 0 ||
  placesOf(gathering).length > 0 ||
  (peopleIn(gathering).length >= 2 && gathering.tellings.some((one) => one.strong || one.verbal));
