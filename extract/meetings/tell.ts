import type { Clause } from '../clause';
import { flatMap } from '../flat-map';
import type { Chunk } from '../mention';
import type { VerbReading } from '../word';
import { isMeal } from './acting';
import { clausePeople } from './clause-people';
import { datesIn } from './days';
import { eachOf } from './each';
import { isCause, isFrame, isMargin } from './frame';
import { goingOn } from './going-on';
import { bodyHears, hearing } from './hearing';
import { hostOccurrence, isHostClause, namedHost } from './host';
import { type Row, type TellInput, wordAt } from './input';
import { added, labelled, labelOf } from './label';
import { newDay } from './new-day';
import { isGeneric } from './noun';
import { namesBody, ofItsBody } from './noun-body';
import { isAttribute } from './noun-rows';
import type { Occurrence, Who } from './occurrence';
import { pointingOccurrence } from './pointing';
import { atMeeting, isAboutMeeting, isAtMeeting, setOccurrence } from './relative';
import { sitting } from './sitting';
import { inHall, quoted, speaking } from './speaking';
import { stay } from './stay';
import { meets, type Telling } from './telling';
import { verbalOccurrence } from './verbal';

/** All meetings that one sentence tells, by a noun or by a verb, each with what its own clause says of it. */
export const tellMeetings = (input: TellInput): readonly Occurrence[] => {
  const label = labelOf(input);
  if (label) return labelled(label, input);
  const more = added(input);
  if (more.length > 0) return more;
  return withColon(
    input.clauses.map((clause) => ({ clause, told: clauseMeetings(clause, input) })),
    input,
  )
    .map((one) => (isAhead(one, input) ? { ...one, status: 'planned' as const } : one))
    .sort((a, b) => a.from - b.from);
};

/** "trifft sich am Freitag", told on Thursday: what is to come is planned, whatever its verb says. */
const isAhead = ({ status, dates }: Occurrence, { published }: TellInput): boolean =>
  status === 'held' &&
  published !== undefined &&
  dates.length > 0 &&
  dates.every(({ edtf }) => edtf.slice(0, isFuzzy(edtf) ? 7 : 10) > published.slice(0, isFuzzy(edtf) ? 7 : 10));

/** "2022-11~", "2022-11": a month, of which the day of publication may be a part. */
const isFuzzy = (edtf: string): boolean => !/^\d{4}-\d\d-\d\d/.test(edtf);

const clauseMeetings = (whole: Clause, input: TellInput): readonly Occurrence[] => {
  const clause = withoutSaid(whole, input);
  const rows = clause.chunks.map((at) => ({ at, chunk: input.chunks[at] as Chunk }));
  const verb = meetingVerb(rows, input);
  const acting = withoutSpeaker(withShared(clausePeople(clause, input), clause, input), { rows, verb, input });
  const telling: Telling = {
    clause,
    rows,
    verb,
    people: acting.length === 0 && meets(verb) ? listedPeople(clause, input) : acting,
    input,
  };
  const meal = (at: number): boolean => telling.people.length >= 2 && meets(verb) && isMeal(at, input); // "met him over dinner" is one meeting
  const nouns = rows.filter(({ at, chunk }) => chunk.meeting && !isCause(at, input) && !meal(at));
  const unframed = nouns.filter(({ at }) => !isFrame(at, telling));
  const occasions = nouns.filter(({ at }) => !namesBody(at, input));
  const told = ofItsBody(occasions, telling)
    .flatMap(eachOf)
    .filter((one) => !isGeneric(one));
  if (nouns.length === 0 && isAtMeeting(clause, input)) return [atMeeting(telling)];
  const set = nouns.length === 0 && !meets(verb) ? setOccurrence(telling) : undefined;
  if (set) return [set];
  if (!verb && isHostClause(rows, input) && nouns.every(({ at }) => isAttribute(at, input)))
    return hostOccurrence(telling);
  const other = nouns.length === 0 ? (newDay(telling) ?? (meets(verb) ? undefined : stay(telling))) : undefined;
  if (other) return [other];
  const heard = nouns.length === 0 ? (hearing(telling) ?? bodyHears(telling)) : undefined;
  if (heard) return [heard];
  const sat = nouns.length === 0 ? (speaking(telling) ?? sitting(telling)) : undefined;
  if (sat) return [sat];
  const speaks = nouns.length === 0 && (!isMeeting(verb) || (verb?.weak && input.grammar.verbFirst)); // "Beside her sat Karl Huber"
  const said = speaks ? (inHall(telling) ?? (isMeeting(verb) ? undefined : quoted(telling))) : undefined;
  if (said && !(said.saying && verb)) return [said];
  const again = nouns.length === 0 && clause.kind === 'main' ? goingOn(verb, telling) : undefined;
  if (again) return [again];
  const host = nouns.length === 0 ? namedHost(telling) : undefined;
  if (host) return [host];
  if (!verb || unframed.length > 0) return told;
  const back = nouns.length === 0 && isAboutMeeting(clause, input);
  const frame = told.find((_, i) => isMargin(nouns[i]?.at ?? 0, input));
  const verbal = back ? undefined : verbalOccurrence(verb, telling, frame);
  const pointing = verbal || nouns.length > 0 ? undefined : pointingOccurrence(verb, telling, back);
  const only = verbal || pointing || nouns.length > 0 || !verb.weak ? undefined : quoted(telling); // "sprach von einem Abschied"
  if (only) return [only];
  return [...(verbal ? eachOf(verbal) : []), ...(pointing ? [pointing] : []), ...told];
};

/** "The meeting heard that Dr Weber will retire in May": what is said there is not of the meeting. */
const withoutSaid = (clause: Clause, input: TellInput): Clause => {
  const { grammar, chunks } = input;
  const said = clause.chunks.findIndex(
    (at, i) =>
      grammar.opensSaid?.(wordAt(at, input)?.low ?? '') === true &&
      clause.chunks.slice(0, i).some((one) => grammar.isReporting?.(wordAt(one, input)?.low ?? '')),
  );
  const [before, behind] = [clause.chunks.slice(0, said), clause.chunks.slice(said)].map((ats) =>
    ats.some((at) => chunks[at]?.meeting !== undefined || isMeeting(chunks[at]?.verb?.meeting)),
  );
  if (said < 0 || !before || behind) return clause;
  const verbs = clause.verbs.filter((at) => at < (clause.chunks[said] ?? 0));
  return { ...clause, chunks: clause.chunks.slice(0, said), verbs };
};

/** A verb that itself tells a meeting or who is there, not only that somebody speaks. */
const isMeeting = (verb: VerbReading | undefined): boolean =>
  verb !== undefined && !verb.frames.includes('debate') && !verb.frames.includes('hear');

/** The verb that carries the clause: the last one that says more than "beginnen", since German puts it last; English puts the first one first. */
const meetingVerb = (rows: readonly Row[], input: TellInput): VerbReading | undefined => {
  const readings = flatMap(rows, ({ chunk }) => (chunk.verb?.meeting ? [chunk.verb.meeting] : []));
  if (input.grammar.verbFirst) return firstSure(readings);
  const sure = readings.filter((reading) => isMeeting(reading) && !reading.weak);
  return lastSure(sure.length > 0 ? sure : readings); // "trafen sich, um … vorzulegen"
};

const lastSure = (readings: readonly VerbReading[]): VerbReading | undefined =>
  readings.filter((reading) => !reading.weak).at(-1) ?? readings.at(-1);

const firstSure = (readings: readonly VerbReading[]): VerbReading | undefined => {
  const sure = readings.filter((reading) => !reading.weak);
  return sure.find(meets) ?? sure[0] ?? readings[0];
};

/** "saßen alle an einem Tisch: Landrat Rücker, Klinik-Chef Krupp und …" */
const listedPeople = (clause: Clause, input: TellInput): readonly Who[] => {
  const end = clause.chunks.at(-1) ?? 0;
  const list =
    input.chunks[end + 1]?.symbol === ':' ? input.clauses.find(({ chunks }) => chunks[0] === end + 2) : undefined;
  const people =
    list?.kind === 'verbless' ? clausePeople(list, input).filter(({ entity }) => entity.type === 'Person') : [];
  return people.length >= 2 ? people : [];
};

/** "Pask said Anna Weber, then minister, ought never to have met him": whoever says so was not there. */
const withoutSpeaker = (
  people: readonly Who[],
  { rows, verb, input }: Pick<Telling, 'rows' | 'verb' | 'input'>,
): readonly Who[] => {
  if (!input.grammar.verbFirst) return people;
  const says = rows.find(({ at }) => input.grammar.isSaying?.(wordAt(at, input)?.low ?? ''))?.chunk.from;
  const acts = rows.find(({ chunk }) => verb && chunk.verb?.meeting === verb)?.chunk.from;
  const told = people.some(
    ({ rule, from }) => rule === 'subject' && says !== undefined && acts !== undefined && says < from && from < acts,
  );
  return told ? people.filter(({ from }) => from > (says ?? 0)) : people;
};

interface Told {
  readonly clause: Clause;
  readonly told: readonly Occurrence[];
}

/** "Den Abschluss bildete eine Podiumsdiskussion: Unter Leitung von Leite diskutierten A und B": what a colon opens tells who was there. */
const withColon = (all: readonly Told[], input: TellInput): readonly Occurrence[] =>
  flatMap(all, ({ clause, told }, i) => {
    const { chunks } = input;
    const [before, own] = [all[i - 1], told.length === 1 ? told[0] : undefined];
    const opened =
      before &&
      chunks[(before.clause.chunks.at(-1) ?? 0) + 1]?.symbol === ':' &&
      clause.chunks[0] === (before.clause.chunks.at(-1) ?? 0) + 2;
    if (opened && before.told.length === 0 && own && !own.pointing && own.dates.length === 0) {
      const rows = before.clause.chunks.map((at) => ({ at, chunk: chunks[at] as Chunk }));
      const days = datesIn(rows, input); // "Am Donnerstag wartet die erste Probe: In Ulm spricht sie mit A"
      if (days.length === 1) return [{ ...own, dates: days }];
    }
    const noun = opened && before.told.length === 1 && !before.told[0]?.verbal;
    if (!noun || !own?.verbal || own.pointing || own.dates.length + own.places.length > 0) return told;
    return [{ ...own, pending: undefined, pointing: true, definite: true, joins: true }];
  });

/** "war nach Soltau gereist und warb in einem Grußwort um Geduld": behind "und" the one who acts is not named again. */
const withShared = (people: readonly Who[], clause: Clause, input: TellInput): readonly Who[] => {
  const [first] = clause.chunks;
  const opens =
    first !== undefined &&
    clause.verbs[0] === first &&
    input.grammar.isCoordinator(wordAt(first - 1, input)?.low ?? '');
  const before = opens
    ? input.clauses.find(({ chunks, kind }) => chunks.at(-1) === first - 2 && kind === 'main')
    : undefined;
  if (!before || people.some(({ rule, entity }) => rule === 'subject' && entity.type === 'Person')) return people;
  const subject = clausePeople(before, input).find(
    ({ rule, entity }) => rule === 'subject' && entity.type === 'Person',
  );
  return subject ? [subject, ...people.filter(({ entity }) => entity !== subject.entity)] : people;
};
