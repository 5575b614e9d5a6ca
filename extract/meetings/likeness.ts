import type { LocalEntity } from '../entities';
import { fold } from '../words';
import { touches, withEnd } from './gathering';
import type { MeetingGrammar } from './grammar';
import { kin, SESSIONS } from './kin';
import type { Occurrence } from './occurrence';

/** How far down the text a report still tells what its headline named. */
const LEAD = 8;

/** What is still to come is not what has been. */
const timesDiffer = (tellings: readonly Occurrence[], telling: Occurrence): boolean => {
  const told = tellings.filter((one) => !one.headline && one.status !== 'cancelled');
  return telling.status !== 'cancelled' && told.length > 0 && told.every((one) => one.status !== telling.status);
};

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

/** What a telling and the tellings of a meeting have in common. */
interface Common {
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

/** Above 0 where a telling, summed by itself, can be of that meeting; the higher, the surer. */
export const likeness = (meeting: Sum, own: Sum, grammar: MeetingGrammar): number => {
  const common = compare(meeting, own, grammar);
  if (!common || common.proper < 0 || isWithAnother(common)) return 0;
  const { telling, tellings } = common;
  if (telling.another && common.people < 2 && !tellings.every((one) => one.pending)) return 0;
  if (joinsJourney(common)) return 3;
  if (isStation(common) || isPurpose(common)) return 2;
  return isApart(common) ? 0 : grounds(common);
};

/** Undefined where day or city speak against it. */
const compare = (meeting: Sum, own: Sum, grammar: MeetingGrammar): Common | undefined => {
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

/** "wurde von A empfangen. Am Nachmittag traf er B": he meets another, so it is another meeting. */
const isWithAnother = ({ tellings, telling, people, company }: Common): boolean => {
  const persons = (one: Occurrence): number => one.people.filter(({ entity }) => entity.type === 'Person').length;
  const pairs = telling.verbal && !telling.pointing && persons(telling) >= 2;
  return (
    pairs &&
    people === 1 &&
    tellings.every((one) => one.pending || !one.headline) &&
    [...company].filter(({ type }) => type === 'Person').length >= 2
  );
};

const someOf = <T>(items: ReadonlySet<T>, test: (item: T) => boolean): boolean => {
  for (const item of items) if (test(item)) return true;
  return false;
};

/** Half of a meeting joins none; nor does another one of the same sentence, or one yet to come. */
const isApart = ({ tellings, telling, sameDay, proper }: Common): boolean => {
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

/** Why the two are one meeting, the surest ground first. */
const grounds = (common: Common): number => {
  const { tellings, telling, sameDay, sameCity, people, proper } = common;
  if (isTwoApart(common)) return 0;
  const headed = tellings.every((one) => one.headline);
  const near =
    (headed && !telling.headline ? 0.3 : 1) / (1 + telling.sentence - (tellings.at(-1)?.sentence ?? 0)) + // a heading in between does not part a report from its meeting
    (common.settled ? 0.2 : 0);
  if (proper > 0 && common.kin) return 3 + near;
  const enough = telling.verbal || telling.definite ? 1 : 2; // "ein Treffen Kerns mit Foglar" on the day of another one of Kern's
  if (sameDay && (people >= enough || sameCity) && common.kin) return 2.5 + people + near;
  if (telling.verbal && sameCity && people > 0 && common.kin && isNext(common)) return 1.4 + near; // "hat seinen Besuch in Athen verschoben. Er wollte dort …"
  if (proper === 0 && telling.proper.some((name) => !isNumber(name)) && !sameDay && !headed) return 0; // "zum Dach-Treffen" is not the session before
  if (telling.definite && !telling.plural && common.kin) return 1.5 + near + (sameCity ? 1 : 0);
  const ahead = timesDiffer(tellings, telling) && common.days.size > 0; // "soll die Gespräche leiten" after a day of talks
  if (telling.definite && telling.plural && common.kin && !common.dated && !ahead) return 1.2 + near;
  if (headed && common.kin && opensReport(common)) return 1.4 + near;
  if (telling.verbal && people >= 2 && common.kin) return 1.3 + near;
  const bare = tellings.every((one) => one.headline && one.verbal) && telling.people.length === 0;
  return bare && common.kin && telling.sentence <= 4 ? 1.1 : 0;
};

/** Two who meet on one day of an assembly that lasts several have a meeting of their own. */
const isTwoApart = ({ tellings, telling, days }: Common): boolean =>
  telling.verbal &&
  telling.rule === 'verb-meet' &&
  telling.people.length === 2 &&
  withEnd([telling]).length === 1 &&
  tellings.some((one) => !one.verbal && /^(?:assembly|conference|session|summit|party)$/.test(one.kind)) &&
  someOf(days, (day) => day.includes('/'));

const isNext = ({ tellings, telling }: Common): boolean =>
  telling.sentence - (tellings.at(-1)?.sentence ?? 0) <= 1 && tellings.every((one) => one.status === telling.status);

/** The first sentences below a headline tell its meeting in full. */
const opensReport = ({ telling, people, proper }: Common): boolean =>
  telling.sentence <= LEAD && telling.status !== 'cancelled' && (people > 0 || proper > 0);

/** "klima" in "weltklima", "russland" in "nato russland"; but "eu" is not in "euro". */
const isPartOf = (part: string, whole: string): boolean =>
  whole.split(' ').includes(part) || (part.length >= 4 && (whole.startsWith(part) || whole.endsWith(part)));

/** "reist am Montag nach Leipzig" and, a sentence later, "will er mit X sprechen": one meeting. */
const joinsJourney = ({ tellings, telling, people }: Common): boolean => {
  const last = tellings.at(-1)?.sentence ?? 0;
  if (!tellings.some((one) => one.pending === 'journey') || telling.pending === 'journey') return false;
  return telling.sentence === last
    ? people > 0 || (telling.places.every(({ rule }) => rule === 'there') && tellings.every((one) => one.pending))
    : people > 0 && telling.sentence - last === 1;
};

const isNumber = (name: string): boolean => name.startsWith('#');

/** "ist am Dienstag zu einem Besuch in der Ukraine eingetroffen. In Kiew kam er mit A zusammen": what the visit is for. */
const isStation = ({ tellings, telling, people, company }: Common): boolean =>
  telling.verbal &&
  !telling.another &&
  telling.dates.length === 0 &&
  people > 0 &&
  telling.sentence - (tellings.at(-1)?.sentence ?? 0) === 1 &&
  tellings.every(
    (one) =>
      one.kind === 'visit' &&
      !one.verbal &&
      !one.headline &&
      one.dates.length <= 1 &&
      !one.dates[0]?.edtf.includes('/'),
  ) &&
  company.size === 1;

/** "fährt A mit B nach Brüssel. Dort treffen sie C": what the journey of both is for. */
const isPurpose = ({ tellings, telling, people, company, sameCity }: Common): boolean =>
  telling.verbal &&
  !telling.another &&
  telling.dates.length === 0 &&
  (sameCity || telling.places.length === 0) &&
  people === company.size &&
  telling.sentence - (tellings.at(-1)?.sentence ?? 0) <= 1 &&
  tellings.every((one) => one.kind === 'visit' && one.verbal && !one.headline);

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
