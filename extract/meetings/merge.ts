import { datesOf, type Gathering, placesOf, touches } from './gathering';
import type { MeetingGrammar } from './grammar';
import { SESSIONS } from './kin';
import { likeness } from './likeness';
import type { Occurrence, When } from './occurrence';
import { add, type Sum, sumOf } from './sum';

/**
 * Lays tellings of one meeting together, in text order. Two tellings are one meeting unless day or city speak against
 * it: by the same proper name; by a definite noun that points back; by the same day with a shared place or person.
 */
export const gather = (occurrences: readonly Occurrence[], grammar: MeetingGrammar): readonly Gathering[] => {
  const gatherings: Sum[] = [];
  for (const telling of occurrences.filter(({ status }) => status !== 'denied')) {
    const home = telling.pointing
      ? lastBefore(grammar.verbFirst ? gatherings.filter((one) => !isOfTwo(one, telling)) : gatherings, telling)
      : best(gatherings, sumOf(telling), grammar);
    const anew = home && madeUpFor(home, telling);
    if (anew) gatherings.push(sumOf(anew));
    else if (home) add(home, telling);
    else if (!telling.pointing) gatherings.push(sumOf(telling));
  }
  return gatherings
    .filter((gathering) => !isHalf(gathering.tellings) || goesOn(gathering, gatherings))
    .map((gathering) => settled(withDay(gathering, gatherings), gatherings));
};

/** "fiel aus, sie wird am 1. Juni nachgeholt": what makes up for a cancelled meeting is another of its kind. */
const madeUpFor = ({ tellings }: Sum, telling: Occurrence): Occurrence | undefined => {
  const [first] = tellings;
  const last = tellings.at(-1);
  const off = telling.anew || (last?.status === 'cancelled' && telling.status === 'planned');
  if (!first || !telling.pointing || !off || telling.hangs) return undefined;
  const { sentence, from, to, dates, places, people, rule } = telling;
  return dates.length === 0
    ? undefined
    : {
        ...first,
        sentence,
        from,
        to,
        dates,
        places,
        people,
        rule,
        status: 'planned',
        until: undefined,
        pending: undefined,
      };
};

/** "Weiter geht es am Montag" after talks, where nothing else is told of that day. */
const goesOn = ({ tellings: [again] }: Gathering, all: readonly Gathering[]): boolean =>
  again?.pending === 'again' &&
  all.some(({ tellings: [one] }) => one && one.sentence < again.sentence && /^(?:talks|round)$/.test(one.kind)) &&
  !all.some(
    (other) =>
      other.tellings[0] !== again &&
      datesOf(other).some(({ edtf }) => again.dates.some((date) => touches(date.edtf, edtf))),
  );

/** "Am Donnerstag ging eine Ära zu Ende. In der letzten Sitzung …": of the day that was just named. */
const withDay = (gathering: Gathering, all: readonly Gathering[]): Gathering => {
  const [first] = gathering.tellings;
  if (!first || datesOf(gathering).length > 0) return gathering;
  const spoken = spokenDay(gathering);
  if (spoken) return { tellings: [{ ...first, dates: [spoken] }, ...gathering.tellings.slice(1)] };
  const day = gathering.tellings.find((one) => one.dayBefore)?.dayBefore ?? daytime(gathering, all);
  return day ? { tellings: [{ ...first, dates: [day] }, ...gathering.tellings.slice(1)] } : gathering;
};

/** How many sentences after a meeting "am Nachmittag" may still be of its day. */
const SAME_DAY = 10;

/** "Gegen 14 Uhr empfing sie …": of the only day of the meeting that was told last. */
const daytime = ({ tellings: [first] }: Gathering, all: readonly Gathering[]): When | undefined => {
  if (!first?.hour) return undefined;
  const dated = all
    .map(({ tellings }) => ({
      days: datesOf({ tellings }),
      last: tellings.findLast((one) => one.sentence < first.sentence),
    }))
    .filter(({ days, last }) => days.length > 0 && last && first.sentence - last.sentence <= SAME_DAY)
    .sort((a, b) => (b.last?.sentence ?? 0) - (a.last?.sentence ?? 0))[0];
  const [day, ...more] = dated?.days ?? [];
  const held = dated?.last?.status === 'held' && day && more.length === 0 && /^\d{4}-\d\d-\d\d$/.test(day.edtf);
  const { sentence, from, to, hour } = first;
  return held && hour.every((other) => other === day.edtf)
    ? { edtf: day.edtf, rule: 'same-day', sentence, from, to }
    : undefined;
};

/** "auf der Vollversammlung … sagte er am Donnerstag vor den Mitgliedern": the only day on which somebody speaks in it. */
const spokenDay = ({ tellings }: Gathering): When | undefined => {
  const spoken = tellings.filter(({ rule, on }) => rule === 'speaks-in-body' && (on ?? []).length > 0);
  const days = new Set(spoken.flatMap(({ on }) => on ?? []));
  const [one] = spoken;
  const [edtf] = days;
  if (!one || !edtf || days.size > 1 || one.status !== 'held' || tellings.every(({ kind }) => !DEBATED.has(kind)))
    return undefined;
  return { edtf, rule: 'spoken', sentence: one.sentence, from: one.from, to: one.to };
};

/** A talk on the margins is where the larger meeting is, and on its day where that has only one. */
const settled = (gathering: Gathering, all: readonly Gathering[]): Gathering => {
  const within = gathering.tellings.find((one) => one.within)?.within;
  const frame = within && all.find(({ tellings }) => tellings.includes(within));
  const first = gathering.tellings[0];
  if (!frame || !first || frame.tellings.includes(first)) return { tellings: gathering.tellings };
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
  tellings[0]?.pending !== undefined && tellings.every(({ pending }) => pending === tellings[0]?.pending);

const DEBATED: ReadonlySet<string> = new Set([...SESSIONS, 'conference']);
/** How many sentences after its session a speaker may still speak in it. */
const DEBATE_REACH = 5;
/** … where no other meeting was told since. */
const LATEST_REACH = 9;
/** … where somebody only thanks or praises. */
const FAINT_REACH = 3;
/** Whoever is only quoted speaks there if the session was told in the sentence before; in its own sentence the words are about it. */
const SAYING_REACH = 1;
/** … in a hearing, where experts are quoted one after the other. */
const HEARD_REACH = 4;
/** Kinds of meetings that last several days, and how many days from the one named they may. */
const LASTING: ReadonlySet<string> = new Set(['party', 'church', 'conference']);
const LASTS = 2;
/** How many lines after its heading a line such as "Anwesend: …" may stand. */
const LABEL_REACH = 6;

/** The meeting told last, in the same sentence or one of the two before; for a speaker, the session told last. */
const lastBefore = (gatherings: readonly Sum[], telling: Occurrence): Sum | undefined =>
  gatherings
    .filter((gathering) =>
      mayBeTold(
        gathering.tellings,
        telling,
        gatherings.every((other) => lastOf(other) <= lastOf(gathering) || isHalf(other.tellings)),
      ),
    )
    .sort((a, b) => {
      const minutes = telling.debate ? Number(isMinuted(b)) - Number(isMinuted(a)) : 0;
      const settled =
        !telling.joins || isHere(a, telling) || isHere(b, telling) ? 0 : Number(isSettled(b)) - Number(isSettled(a));
      const off =
        telling.joins && telling.status === 'held' && !isHere(a, telling) && !isHere(b, telling)
          ? Number(isOff(a)) - Number(isOff(b))
          : 0; // nobody came to what fell through
      return minutes || off || settled || lastOf(b) - lastOf(a);
    })[0];

const isOff = ({ tellings }: Gathering): boolean => tellings.some(({ status }) => status === 'cancelled');

const lastOf = ({ tellings }: Gathering): number => tellings.at(-1)?.sentence ?? 0;

const isHere = (gathering: Gathering, { sentence }: Occurrence): boolean => lastOf(gathering) === sentence;

/** Whether a telling without a noun of its own may speak of these. */
const mayBeTold = (tellings: readonly Occurrence[], telling: Occurrence, latest: boolean): boolean => {
  const last = tellings.at(-1);
  const sitting =
    (telling.debate || telling.joins) && tellings.some((one) => one.pending === 'sitting' && !one.background);
  if (!last || (tellings.every((one) => one.pending) && !sitting)) return false;
  if (telling.label) return telling.sentence - last.sentence <= LABEL_REACH;
  if (telling.debate)
    return isDebated(tellings, telling, telling.faint ? FAINT_REACH : latest ? LATEST_REACH : DEBATE_REACH);
  const debated = tellings.some((one) => DEBATED.has(one.kind));
  if (telling.greets && !((debated || telling.guests) && telling.welcomes) && !shares(tellings, telling)) return false;
  return (
    telling.sentence - last.sentence <=
    (telling.joins && telling.dates.length === 0 && (debated || latest) ? DEBATE_REACH - 1 : 2)
  );
};

/** Talks between two who are named: who "attended", some sentences later, was elsewhere. */
const isOfTwo = ({ tellings, people }: Sum, { joins, sentence }: Occurrence): boolean =>
  joins === true &&
  sentence - (tellings.at(-1)?.sentence ?? 0) > 1 &&
  people.size === 2 &&
  tellings.every(({ kind }) => kind === 'talks' || kind === '');

/** Of two meetings a day or a place makes one the likelier to be spoken of: "eine offene Aussprache" has neither. */
const isSettled = (gathering: Gathering): boolean => datesOf(gathering).length + placesOf(gathering).length > 0;

/** Told by lines such as "Anwesend: …": the document is its minutes. */
const isMinuted = ({ tellings }: Gathering): boolean => tellings.some((one) => one.label);

/** A session told a few sentences before, or the one that minutes are of; not one of another day. */
const isDebated = (tellings: readonly Occurrence[], telling: Occurrence, farthest: number): boolean => {
  const last = tellings.at(-1) as Occurrence;
  const minutes = isMinuted({ tellings: [...tellings] });
  const days = datesOf({ tellings });
  const [reach] = tellings.map(({ kind }) => (LASTING.has(kind) ? LASTS : 0)).sort((a, b) => b - a);
  const elsewhen = telling.on?.some(
    (day) => days.length > 0 && isDay(day) && !days.some(({ edtf }) => isNear(edtf, day, reach)),
  );
  if (elsewhen || (telling.saying && !minutes && !isRightAfter(tellings, telling)) || last.status !== telling.status)
    return false;
  const far = telling.sentence - last.sentence;
  return (minutes || far <= (last.status === 'held' ? farthest : 2)) && tellings.some((one) => DEBATED.has(one.kind));
};

/** Whoever only says something is there if the session was told just before; experts are quoted one after the other. */
const isRightAfter = (tellings: readonly Occurrence[], telling: Occurrence): boolean => {
  const far = telling.sentence - (tellings.at(-1)?.sentence ?? 0);
  const heard = tellings.some(({ kind, strong, verbal }) => kind === 'hearing' && (strong || verbal));
  return far > 0 && far <= (heard ? HEARD_REACH : SAYING_REACH);
};

/** Not "1974", of which something is only said. */
const isDay = (edtf: string): boolean => /^\d{4}-\d\d-\d\d/.test(edtf);

/** On one of its days, or so many days from it: a party conference of which only one day is named may last three. */
const isNear = (session: string, day: string, reach = 0): boolean =>
  touches(session, day) || Math.abs(Date.parse(session) - Date.parse(day)) <= reach * 86_400_000;

const shares = (tellings: readonly Occurrence[], { people }: Occurrence): boolean =>
  tellings.some((one) => one.people.some(({ entity }) => people.some((who) => who.entity === entity)));

const best = (gatherings: readonly Sum[], own: Sum, grammar: MeetingGrammar): Sum | undefined => {
  let found: Sum | undefined;
  let most = 0;
  const within = own.tellings[0]?.within;
  for (const gathering of gatherings) {
    if (within && gathering.tellings.includes(within)) continue;
    const score = likeness(gathering, own, grammar);
    if (score > 0 && score >= most) {
      found = gathering;
      most = score;
    }
  }
  return found;
};
