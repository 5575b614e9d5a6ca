import type { Entity, Fact, Predicate } from '../../extract/fact';
import type { DocumentScore, Mistake } from '../score';
import type { Gold, GoldMeeting } from './gold';
import { firstName, isNamed, nameKey } from './keys';

/** All that the facts of one document say of one meeting. */
interface Said {
  readonly meeting: Entity;
  readonly places: Entity[];
  readonly dates: Entity[];
  readonly participants: Entity[];
}

/** A meeting found and the gold meeting it is laid on, if one is near enough. */
type Laid = readonly [Said, GoldMeeting | undefined];

/** One kind of detail: how the facts and gold list it, and when the two are the same. */
interface Detail {
  readonly predicate: Predicate;
  readonly key: 'places' | 'dates' | 'participants';
  /** Index in the gold list of the entry that `found` is, or -1. */
  readonly indexIn: (list: GoldMeeting | GoldMeeting['optional'], found: Entity) => number;
  readonly name: (found: Entity) => string;
  readonly goldName: (meeting: GoldMeeting, index: number) => string;
}

/** Fit from which on a meeting found is taken to be the gold one: a name and anything, or a date or place and people. */
const NEAR_ENOUGH = 1.25;

export function scoreMeetings(gold: Gold, facts: readonly Fact[]): DocumentScore {
  const details = detailsOf(gold);
  const laid = gather(facts).map((said): Laid => [said, lay(gold, details, said)]);
  const scores = details.map((detail) => scoreDetail(gold, detail, laid));
  const required = gold.meetings.filter((meeting) => !meeting.wholly_optional);
  const pieces = (meeting: GoldMeeting) => laid.filter(([, on]) => on === meeting).length;
  return {
    right: scores.flatMap(({ right }) => right),
    mistakes: scores.flatMap(({ mistakes }) => mistakes),
    meetings: required.length,
    split: required.filter((meeting) => pieces(meeting) > 1).length,
  };
}

function detailsOf(gold: Gold): readonly [Detail, Detail, Detail] {
  const named = (key: 'places' | 'participants', predicate: Predicate): Detail => ({
    predicate,
    key,
    indexIn: (list, found) => list[key].findIndex((entity) => isNamed(gold, found, entity)),
    name: ({ name }) => name,
    goldName: (meeting, index) => firstName(gold, meeting[key][index] ?? ''),
  });
  const dates: Detail = {
    predicate: 'HELD_ON',
    key: 'dates',
    indexIn: ({ dates }, found) => dates.findIndex((same) => same.includes(edtf(found))),
    name: edtf,
    goldName: ({ dates }, index) => dates[index]?.[0] ?? '',
  };
  return [named('places', 'HELD_IN'), dates, named('participants', 'PARTICIPATED_IN')];
}

const edtf = (date: Entity): string => (date.id ?? date.name).replace(/^date:/, '');

function gather(facts: readonly Fact[]): readonly Said[] {
  const found = new Map<string, Said>();
  const of = (meeting: Entity): Said => {
    const said = found.get(meeting.id) ?? { meeting, places: [], dates: [], participants: [] };
    found.set(meeting.id, said);
    return said;
  };
  for (const { predicate, subject, object } of facts) {
    if (predicate === 'HELD_IN') of(subject).places.push(object);
    if (predicate === 'HELD_ON') of(subject).dates.push(object);
    if (predicate === 'PARTICIPATED_IN') of(object).participants.push(subject);
  }
  return [...found.values()];
}

/** The gold meeting that fits best, the first of equals. */
function lay(gold: Gold, details: readonly [Detail, Detail, Detail], said: Said): GoldMeeting | undefined {
  let best: GoldMeeting | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const meeting of gold.meetings) {
    const fit = fitness(details, said, meeting);
    if (fit > most) [best, most] = [meeting, fit];
  }
  return most >= NEAR_ENOUGH ? best : undefined;
}

function fitness(
  [place, date, participant]: readonly [Detail, Detail, Detail],
  said: Said,
  meeting: GoldMeeting,
): number {
  const known = ({ key, indexIn }: Detail) =>
    said[key].filter((found) => indexIn(meeting, found) >= 0 || indexIn(meeting.optional, found) >= 0).length;
  const contradicts = ({ key }: Detail) =>
    said[key].length > 0 && meeting[key].length + meeting.optional[key].length > 0;
  const weigh = (detail: Detail, good: number, bad: number) => (known(detail) ? good : contradicts(detail) ? bad : 0);
  const names = [said.meeting.name, ...(said.meeting.aliases ?? [])];
  const named = meeting.keys.some((key) => names.some((name) => key.test(name)));
  return (named ? 2 : 0) + weigh(place, 1, -0.75) + weigh(date, 1.5, -1) + Math.min(known(participant), 3) * 0.4;
}

function scoreDetail(gold: Gold, detail: Detail, laid: readonly Laid[]): Pick<DocumentScore, 'right' | 'mistakes'> {
  const { document } = gold;
  const { predicate, key, indexIn } = detail;
  const hits = new Map<GoldMeeting, Set<number>>(gold.meetings.map((meeting) => [meeting, new Set()]));
  const mistakes: Mistake[] = [];
  for (const [said, meeting, found] of distinct(gold, detail, laid)) {
    const index = meeting ? indexIn(meeting, found) : -1;
    if (meeting && index >= 0) hits.get(meeting)?.add(index);
    else if (!meeting || indexIn(meeting.optional, found) < 0) {
      const what = `${said.meeting.name} -> ${detail.name(found)}${meeting ? '' : ' (no such meeting)'}`;
      mistakes.push({ document, kind: 'wrong', predicate, what });
    }
  }
  const required = gold.meetings.filter((meeting) => !meeting.wholly_optional);
  for (const meeting of required) {
    for (const index of meeting[key].keys()) {
      if (hits.get(meeting)?.has(index)) continue;
      mistakes.push({
        document,
        kind: 'missed',
        predicate,
        what: `${meeting.id} -> ${detail.goldName(meeting, index)}`,
      });
    }
  }
  const right = required.reduce((sum, meeting) => sum + (hits.get(meeting)?.size ?? 0), 0);
  return { right: Array(right).fill(predicate), mistakes };
}

/** What is said of each meeting, once for each name; pieces of one gold meeting count together. */
function distinct(gold: Gold, { key, name }: Detail, laid: readonly Laid[]): readonly (readonly [...Laid, Entity])[] {
  const seen = new Map<string, readonly [...Laid, Entity]>();
  for (const [said, meeting] of laid) {
    for (const found of said[key]) {
      const at = `${meeting ? gold.meetings.indexOf(meeting) : said.meeting.id}|${nameKey(name(found))}`;
      if (!seen.has(at)) seen.set(at, [said, meeting, found]);
    }
  }
  return [...seen.values()];
}
