import type { MeetingMention } from '../mention';
import type { VerbReading } from '../word';
import { fold } from '../words';
import { attachedPeople } from './attached';
import { governorAt, governorOf, type Row, type TellInput, wordAt } from './input';
import { SESSIONS } from './kin';
import { lasting } from './lasting';
import type { Occurrence, When, Who } from './occurrence';
import { heardIn, isMoving, meets, speakersIn, statusOf, type Telling, wordsOf } from './telling';
import { calledOff, datesIn, nearestRows, placesIn, untilIn } from './where';
import { unique } from './who';

/** "eine Tagung der Gemeinsamen Wissenschaftskonferenz": a meeting noun in the genitive of another is the body that meets. */
export const namesBody = (at: number, input: TellInput): boolean => {
  const before = input.chunks.slice(0, at).findLastIndex(({ meeting }) => meeting !== undefined);
  const article = before + 1 === at ? at : before + 1;
  return (
    before >= 0 &&
    at - before <= 3 &&
    input.grammar.isGenitiveArticle(wordAt(article, input)?.low ?? '') &&
    input.chunks.slice(article, at).every((_, i) => i === 0 || wordAt(article + i, input)?.cap)
  );
};

/** What the nouns of a clause tell; "die Vollversammlung wählte in ihrer Sitzung am Mittwoch" is one meeting, under the name of its body. */
export const ofItsBody = (nouns: readonly Row[], telling: Telling): readonly Occurrence[] => {
  const told = nouns.map((row) => nounOccurrence(row, nouns, telling));
  const [body, session, ...more] = nouns;
  const [named, sat] = told;
  const own = session && telling.input.named.words[session.chunk.from]?.tags.has('possessives');
  const sits =
    body &&
    own &&
    SITTINGS.has(named?.kind ?? '') &&
    sat?.kind === 'session' &&
    governorOf(body.at, telling.input) === undefined;
  if (!named || !sat || !sits || more.length > 0 || named.dates.length + named.places.length > 0) return told;
  const { dates, places, people, lasts, until, status } = sat;
  return [
    { ...named, dates, places, people: unique([...named.people, ...people]), lasts, until, status, strong: true },
  ];
};

/** "In den Runden am 17. April in Köln und am 15. Mai in Berlin": of several told together each has its day and place. */
export const eachOf = (one: Occurrence): readonly Occurrence[] => {
  const cities = one.places.filter(({ entity }) => entity.type === 'Place');
  if (!(one.plural || one.verbal) || one.dates.length < 2) return [one];
  if (one.verbal && cities.length === 0 && eachHasOthers(one))
    return one.dates.map((date, i) => ({
      ...one,
      from: i === 0 ? one.from : date.from,
      to: i === 0 ? one.to : date.to,
      dates: [date],
      people: companions(one, date.from, one.dates[i + 1]?.from, i > 0),
    }));
  if (cities.length !== one.dates.length) return one.verbal ? [one] : [{ ...one, dates: [], places: [] }];
  return one.dates.map((date, i) => {
    const people = one.verbal ? companions(one, date.from, one.dates[i + 1]?.from) : one.people;
    return {
      ...one,
      from: i === 0 ? one.from : date.from,
      to: i === 0 ? one.to : date.to,
      dates: [date],
      places: cities.slice(i, i + 1),
      people,
    };
  });
};

/** "trifft sich am Montag mit den Vorständen, am 4. Dezember dann mit Grube": behind the last day stands somebody else. */
const eachHasOthers = ({ dates, people }: Occurrence): boolean =>
  people.some(({ from, rule }) => rule === 'with' && from > (dates.at(-1)?.from ?? 0)) &&
  dates.every(({ edtf }) => /^\d{4}-\d\d-\d\d$/.test(edtf));

/** "Quandt traf am Montag in Ulm Holtmann und am Mittwoch in Riga Wiesner": whom each day names, with the subject. */
const companions = (
  { people }: Occurrence,
  from: number,
  to = Number.POSITIVE_INFINITY,
  alone = true,
): readonly Who[] => {
  const own = people.slice(1).filter((who) => who.from > from && who.from < to);
  return own.length > 0 && alone ? [...people.slice(0, 1), ...own] : people.filter((who) => who.from < to);
};

/** "zu weiteren Gesprächen bereit": a bare plural without day, place or people is no occasion. */
export const isGeneric = (one: Occurrence): boolean =>
  one.plural && !one.definite && !one.headline && one.places.length + one.dates.length + one.people.length === 0;

/** "war wegen der Haushaltsdebatte in Berlin geblieben": why somebody is elsewhere. */
export const isCause = (at: number, input: TellInput): boolean =>
  input.grammar.causeBefore?.has(governorOf(at, input) ?? '') === true || isAgreed(at, input);

/** "haben sich auf eine Schlichtung verständigt": what they agreed upon is still to come. */
const isAgreed = (at: number, { named, chunks, clauses, grammar }: TellInput): boolean => {
  const from = chunks[at]?.from ?? 0;
  const clause = clauses.find((one) => one.chunks.includes(at));
  return (
    grammar.isGoalPhrase?.(named.words[from - 1]?.low ?? '', named.words[from]?.low ?? '') === true &&
    clause?.chunks.some((i) => chunks[i]?.verb?.meeting?.reflexive && chunks[i]?.verb?.meeting?.weak) === true
  );
};

const TALKS: ReadonlySet<string> = new Set(['talks', 'call', 'round']);

/** A noun that only frames another meeting: "am Rande des Gipfels", or "auf dem Gipfel traf sie …". */
export const isFrame = (at: number, telling: Telling): boolean => {
  const { input, verb } = telling;
  if (isMargin(at, input)) return true;
  if (TALKS.has(input.chunks[at]?.meeting?.word.kind ?? '')) return false; // "bei einem Telefonat berieten A und B"
  const governor = governorOf(at, input);
  const aside =
    governor !== undefined && (input.grammar.insideBefore.has(governor) || input.grammar.asideBefore.has(governor));
  return aside && meets(verb) && telling.people.length >= 2 && !verb?.weak;
};

/** "am Rande des Gipfels": the meeting told by the verb is another, within this one. */
export const isMargin = (at: number, input: TellInput): boolean =>
  input.grammar.margin([at - 3, at - 2, at - 1].map((i) => wordAt(i, input)?.low ?? ''));

const TAKES_PART: ReadonlySet<string> = new Set(['attend', 'chair', 'hold', 'host', 'meet', 'travel', 'invite']);

export const nounOccurrence = (row: Row, nouns: readonly Row[], telling: Telling): Occurrence => {
  const { input, clause, rows } = telling;
  const meeting = row.chunk.meeting as MeetingMention;
  const frame = isFrame(row.at, telling);
  const compound = compoundsOf(meeting)
    .flatMap((compound) => input.grammar.inside(compound))
    .map(input.placeOf);
  const attribute = isAttribute(row.at, input);
  const near = attribute
    ? rightAfter(row.at, rows)
    : nouns.length > 1
      ? nearestRows(row.at, rows, nouns)
      : beforeVerb(row.at, telling);
  const words = wordsOf(clause, input);
  const unreal = input.grammar.unreal(words);
  const people = unique([
    ...(frame ? [] : attachedPeople(row.at, input)),
    ...(frame || attribute || unreal ? [] : actingPeople(row, telling)),
    ...(frame || attribute || unreal ? [] : telling.people.filter(({ rule }) => rule === 'chair')), // "unter Vorsitz von A hat die Konferenz getagt"
    ...compound.map(
      (entity): Who => ({
        entity,
        rule: 'compound',
        sentence: input.sentence,
        from: meeting.head,
        to: meeting.head + 1,
      }),
    ),
  ]);
  const owner = people.length === 1 ? ownerOf(row.at, people[0] as Who, input) : [];
  const governor = governorOf(row.at, input);
  const goal = governor !== undefined && input.grammar.toBefore.has(governor);
  const denied = (unreal && input.grammar.isDenied(words)) || meeting.negated || isDeclined(row, words, input);
  const inside = governor !== undefined && input.grammar.insideBefore.has(governor); // "bei der Versammlung standen Wahlen an"
  const told = denied ? 'denied' : statusOf(clause, input, inside ? undefined : telling.verb);
  const status = told === 'held' && isInvited(telling) ? 'planned' : told;
  const dates = status === 'cancelled' ? calledOff(row.at, near, input) : datesIn(near, input);
  const places = placesIn(near, input, goal || isMoving(telling.verb) || meeting.word.kind === 'visit');
  const owned = input.named.words[row.chunk.from]?.tags.has('possessives') === true;
  return {
    sentence: input.sentence,
    from: row.chunk.from,
    to: row.chunk.to,
    name: meeting.name,
    head: meeting.word.head,
    lemma: meeting.word.lemma,
    kind: meeting.word.kind,
    proper: properNames(meeting, input),
    definite: meeting.definite || (owned && places.length + dates.length === 0),
    pointing: false,
    verbal: false,
    strong: meeting.word.strong || (telling.verb?.weak !== true && meets(telling.verb)), // "kamen zu einem Gespräch zusammen"
    plural: meeting.word.plural,
    places,
    dates:
      dates.length === 0 && status === 'held'
        ? ofTicker(row, telling)
        : lasting(dates, meeting.days, input.grammar.isEnding(words)),
    dayBefore:
      status === 'held' && !input.headline && SITTINGS.has(meeting.word.kind) ? dayBefore(row, input) : undefined,
    people: [...people, ...owner],
    lasts: meeting.days,
    ends: input.grammar.isEnding(words),
    until: untilIn(near),
    status,
    rule: 'noun',
    headline: input.headline,
  };
};

/** "Er lädt zu einem Kirchentag ein": still to come. */
const isInvited = ({ verb, clause, input }: Telling): boolean =>
  verb?.frames.includes('invite') === true && input.tense(input.chunks[clause.verbs[0] ?? 0]?.from ?? 0) === 'present';

/** "Ein Treffen mit seinem Kollegen Fazekas wurde verschoben": the other is whom "seinem" means, named last. */
const ownerOf = (at: number, { entity, rule }: Who, input: TellInput): readonly Who[] => {
  const office = input.chunks.slice(at + 1).find((chunk) => chunk.symbol === 'COUNTERPART')?.office;
  const [owner] = rule === 'with' && office?.article === 'possessive' ? input.lastPeople(1) : [];
  const chunk = input.chunks[at];
  if (!owner || !chunk || owner === entity || (office?.possessor && owner.gender && owner.gender !== office.possessor))
    return [];
  return [
    {
      entity: owner,
      rule: 'owner',
      sentence: input.sentence,
      from: office?.from ?? chunk.from,
      to: (office?.from ?? chunk.from) + 1,
    },
  ];
};

const SITTINGS: ReadonlySet<string> = new Set([...SESSIONS, 'conference']);

const dayBefore = ({ at, chunk }: Row, input: TellInput): When | undefined => {
  const { dayBefore: date, sentence, grammar } = input;
  const there = chunk.meeting?.definite || grammar.insideBefore.has(governorOf(at, input) ?? '');
  return date?.edtf && there
    ? { edtf: date.edtf, rule: date.rule, sentence, from: chunk.from, to: chunk.to }
    : undefined;
};

/** "15.10 Uhr: Die zweite Runde ist zu Ende gegangen": in a ticker what has no day is of today. */
const ofTicker = ({ chunk }: Row, { input, verb, clause }: Telling): readonly When[] => {
  const { published, ticker, sentence, grammar } = input;
  const today = verb?.frames.includes('hold') && !wordsOf(clause, input).some((word) => grammar.isPluperfect?.(word));
  return published && ticker && today
    ? [{ edtf: published, rule: 'ticker', sentence, from: chunk.from, to: chunk.to }]
    : [];
};

/** "lehnt ein Treffen ab", not "der Parteitag lehnte den Antrag ab" */
const isDeclined = ({ at, chunk }: Row, words: readonly string[], input: TellInput): boolean =>
  chunk.meeting?.definite === false &&
  governorOf(at, input) === undefined &&
  input.grammar.isDeclined?.(words) === true;

/** "die Gegner des Gipfels", "Kritik an der Reise": the noun hangs on another and takes nothing of the clause. */
export const isAttribute = (at: number, input: TellInput): boolean => {
  const before = input.chunks[at - 1];
  if (!input.grammar.isGenitiveArticle(wordAt(at, input)?.low ?? '') || isOfElectorate(at, input)) return false;
  return (
    before !== undefined &&
    (before.symbol === 'N' || before.office !== undefined) &&
    !input.grammar.isPhase(wordAt(at - 1, input)?.low ?? '')
  );
};

/** "Die Delegierten des Parteitags haben A gewählt": what they do they do there. */
const isOfElectorate = (at: number, input: TellInput): boolean => {
  const before = input.chunks[at - 1];
  const noun = input.named.words[before?.office?.head ?? before?.from ?? -1]?.low ?? '';
  return input.grammar.isElectorate?.(noun) === true && governorOf(at - 1, input) === undefined;
};

/** "Nach Gesprächen am Montag in Athen reist sie am Dienstag nach Ankara": what stands behind the verb is of the journey. */
const beforeVerb = (at: number, { rows, input, clause }: Telling): readonly Row[] => {
  const verb = clause.verbs[0] ?? -1;
  const own = rows.filter((row) => row.at < verb);
  const aside = at < verb && input.grammar.asideBefore.has(governorOf(at, input) ?? '');
  return aside && datesIn(own, input).length > 0 && placesIn(own, input, false).length > 0 ? own : rows;
};

/** What stands right behind the noun: "des Gipfels in Elmau am Sonntag". */
const rightAfter = (at: number, rows: readonly Row[]): readonly Row[] => {
  const from = rows.findIndex((row) => row.at === at);
  const end = rows.findIndex(
    (row, i) =>
      i > from && (row.chunk.verb !== undefined || row.at - at > 5 || row.at - (rows[i - 1]?.at ?? row.at) > 1),
  );
  return rows.slice(from, end < 0 ? undefined : end);
};

/** "NATO-Russland" in "NATO-Russland-Treffen" or in "Treffen des NATO-Russland-Rats". */
const compoundsOf = (meeting: MeetingMention): readonly string[] => {
  const named = meeting.name.split(' ').filter((word) => /^[\p{L}\p{N}]+[-‑][\p{L}\p{N}]+[-‑]/u.test(word));
  return [
    ...(meeting.word.prefix ? [meeting.word.prefix] : []),
    ...named.map((word) => word.replace(/[-‑][^-‑]*$/u, '')),
  ];
};

/** Who acts in the clause takes part, where the verb or the preposition before the meeting puts them there. */
const actingPeople = (row: Row, telling: Telling): readonly Who[] => {
  const { input, verb, people } = telling;
  if (isOfElectorate(row.at, input)) return people.filter(({ entity }) => entity.type === 'Person');
  const governor = governorOf(row.at, input);
  if (governor !== undefined && (input.grammar.insideBefore.has(governor) || isSatAt(row, governor, input)))
    return people;
  if (input.grammar.isTelling?.(wordAt(row.at - 1, input)?.low ?? '')) return speakersIn(telling); // "told the congress"
  if (verb?.frames.includes('hear')) return [...people, ...heardIn(telling)]; // "the congress will hear from A and B"
  if (input.grammar.verbFirst && verb?.frames.includes('chair') && verb.particle === governor) return people; // "presided over a session"
  // "who was the host of Tuesday’s talks"
  if (input.grammar.verbFirst && input.grammar.isHostNoun(hostNoun(row.at, input))) return people;
  if (isMeal(row.at, input)) return people;
  if (input.grammar.isAddress?.(hostNoun(row.at, input))) return speakersIn(telling);
  const toIt = governor !== undefined && input.grammar.toBefore.has(governor);
  if (toIt && (isMoving(verb) || meets(verb) || row.chunk.meeting?.definite === false)) return people;
  if (governor !== undefined && input.grammar.afterBefore?.has(governor)) {
    const speakers = tellsAfter(row, telling);
    if (speakers.length > 0) return speakers;
  }
  if (governor !== undefined && input.grammar.asideBefore.has(governor)) return otherSide(row, telling);
  const owned = input.named.words[row.chunk.from]?.tags.has('possessives'); // "berichtet von ihrem Gespräch mit A"
  if (owned && governor !== undefined && input.grammar.agentBefore.has(governor)) return otherSide(row, telling);
  const acts =
    verb?.frames.some((frame) => TAKES_PART.has(frame)) && !isSubjectless(verb, input) && !isNamed(row, telling);
  return acts ? people : [];
};

/** "briefed by A and B over lunch": they eat together. */
export const isMeal = (at: number, input: TellInput): boolean =>
  input.grammar.overBefore?.has(governorOf(at, input) ?? '') === true &&
  input.chunks[at]?.meeting?.word.kind === 'reception';

/** "called the session a farce", "called the talks “a start”": what it is called stands right behind it. */
const isNamed = ({ at, chunk }: Row, { input, verb }: Telling): boolean =>
  chunk.meeting?.definite === true &&
  input.grammar.isNaming?.(verb?.lemma ?? '') === true &&
  /^(?:a|the|N|x|["“”„‘'])$/.test(input.chunks[at + 1]?.symbol ?? '') &&
  wordAt(at + 1, input)?.tags.has('prepositions') !== true;

/** "stellen sich an der Jahresversammlung vor", "sagte am Parteitag"; not "Kritik an der Tagung". */
const isSatAt = ({ at, chunk }: Row, governor: string, input: TellInput): boolean =>
  input.grammar.sitsAt?.has(governor) === true &&
  SAT_AT.has(chunk.meeting?.word.kind ?? '') &&
  chunk.meeting?.definite === true &&
  input.chunks[(governorAt(at, input) ?? 0) - 1]?.symbol !== 'N';

const SAT_AT: ReadonlySet<string> = new Set([...SITTINGS, 'summit']);

/** "sagte der Minister nach den Beratungen": who speaks right after a meeting comes from it; not of one that names others. */
const tellsAfter = (row: Row, telling: Telling): readonly Who[] => {
  const { input, rows, clause } = telling;
  const says = rows.some(({ at }) => input.grammar.isSaying?.(wordAt(at, input)?.low ?? ''));
  const elsewhere = input.grammar.isElsewhere?.(wordsOf(clause, input)) === true;
  return says && !elsewhere && attachedPeople(row.at, input).length === 0 ? speakersIn(telling) : [];
};

/** The noun before the preposition. */
const hostNoun = (at: number, input: TellInput): string => {
  const date = input.chunks[at - 1]?.date ? at - 1 : at; // "of Tuesday’s talks"
  return wordAt((governorAt(date, input) ?? 0) - 1, input)?.low ?? '';
};

/** "nach dem Treffen mit A in Riga sagte B": B is the other side. */
const otherSide = (row: Row, { input, people }: Telling): readonly Who[] => {
  const [one, ...more] = attachedPeople(row.at, input);
  const subjects = people.filter(({ entity, rule }) => entity.type === 'Person' && rule === 'subject');
  return one?.rule === 'with' && more.length === 0 && subjects.length === 1 && subjects[0]?.entity !== one.entity
    ? subjects
    : [];
};

/** "stattfinden", "beginnen": the meeting itself is the subject. */
const isSubjectless = (verb: VerbReading, { grammar }: TellInput): boolean =>
  verb.frames.includes('hold') && verb.frames.length === 1 && grammar.isSubjectless(verb.lemma);

/** What tells this meeting from another of its kind: "NATO-Russland" in its compound, the names behind it. */
const properNames = (meeting: MeetingMention, input: TellInput): string[] => {
  const prefix = meeting.word.prefix
    ? [fold(meeting.word.prefix)].filter((part) => !input.grammar.modifiers.has(part))
    : [];
  const rest = meeting.name
    .replace(meeting.word.lemma, ' ')
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word) && !input.grammar.modifiers.has(fold(word)));
  const ordinal = meeting.ordinal ? [`#${meeting.ordinal}`] : [];
  return [...new Set([...prefix, ...rest.map(fold), ...ordinal])].filter((name) => name.length > 1);
};
