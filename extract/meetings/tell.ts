import type { Clause } from '../clause';
import type { Chunk, MeetingMention } from '../mention';
import type { VerbReading } from '../word';
import { fold } from '../words';
import { governorOf, type Row, type TellInput, wordAt } from './input';
import type { Occurrence, Who } from './occurrence';
import { calledOff, datesIn, lasting, nearestRows, placesIn, untilIn } from './where';
import { attachedPeople, bodiesIn, clausePeople, groupSubject, groupsIn, unique } from './who';

export type { MeetingGrammar, Tense } from './grammar';

/** All meetings that one sentence tells, by a noun or by a verb, each with what its own clause says of it. */
export const tellMeetings = (input: TellInput): readonly Occurrence[] => {
  const label = labelOf(input);
  if (label) return labelled(label, input);
  return input.clauses
    .flatMap((clause) => clauseMeetings(clause, input))
    .map((one) => (isAhead(one, input) ? { ...one, status: 'planned' as const } : one))
    .sort((a, b) => a.from - b.from);
};

/** "trifft sich am Freitag", told on Thursday: what is to come is planned, whatever its verb says. */
const isAhead = ({ status, dates }: Occurrence, { published }: TellInput): boolean =>
  status === 'held' && published !== undefined && dates.length > 0 && dates.every(({ edtf }) => edtf > published);

/** "Anwesend: …", "Ort: …" at the beginning of a line of minutes. */
const labelOf = (input: TellInput): 'people' | 'place' | 'date' | undefined => {
  const colon = input.named.tokens.findIndex((token) => token.text === ':');
  if (colon < 1 || colon > 2) return undefined;
  return input.grammar.label(input.named.words[colon - 1]?.low ?? '');
};

const labelled = (label: 'people' | 'place' | 'date', input: TellInput): readonly Occurrence[] => {
  const rows = input.chunks.map((chunk, at) => ({ at, chunk }));
  const clause: Clause = { chunks: rows.map(({ at }) => at), kind: 'verbless', verbs: [] };
  const telling: Telling = { clause, rows, verb: undefined, people: [], input };
  const named = (type: string): readonly Who[] =>
    rows.flatMap(({ chunk }) => {
      const entity = input.entityOf(chunk);
      return entity?.type === type
        ? [{ entity, rule: 'label', sentence: input.sentence, from: chunk.from, to: chunk.name?.to ?? chunk.to }]
        : [];
    });
  const people = label === 'people' ? named('Person') : [];
  const listed = [...named('Place')].sort((a, b) => Number(!a.entity.key) - Number(!b.entity.key)); // "Rathaus, Ulm"
  const places = label === 'place' ? listed.slice(0, 1) : [];
  const dates = label === 'date' ? datesIn(rows, input) : [];
  if (people.length + places.length + dates.length === 0) return [];
  return [pointer(telling, { from: 0, to: 1, people: unique(people), places, dates, label: true, rule: 'label' })];
};

const clauseMeetings = (clause: Clause, input: TellInput): readonly Occurrence[] => {
  const rows = clause.chunks.map((at) => ({ at, chunk: input.chunks[at] as Chunk }));
  const verb = meetingVerb(rows, input);
  const telling: Telling = { clause, rows, verb, people: clausePeople(clause, input), input };
  const nouns = rows.filter(({ chunk }) => chunk.meeting);
  const own = nouns.filter(({ at }) => !isFrame(at, telling));
  const told = nouns
    .filter(({ at }) => !namesBody(at, input))
    .flatMap((row) => eachOf(nounOccurrence(row, nouns.length, telling)))
    .filter((one) => !isGeneric(one));
  if (nouns.length === 0 && isAtMeeting(clause, input)) return [atMeeting(telling)];
  if (!verb && nouns.length === 0 && isHostClause(rows, input)) return hostOccurrence(telling);
  const heard = nouns.length === 0 ? hearing(telling) : undefined;
  if (heard) return [heard];
  const sat = nouns.length === 0 ? (speaking(telling) ?? sitting(telling)) : undefined;
  if (sat) return [sat];
  if (!verb || own.length > 0) return told;
  const back = nouns.length === 0 && isAboutMeeting(clause, input);
  const frame = told.find((one, i) => isMargin(nouns[i]?.at ?? 0, input) && one);
  const verbal = back ? undefined : verbalOccurrence(verb, telling, frame);
  const pointing = verbal || nouns.length > 0 ? undefined : pointingOccurrence(verb, telling, back);
  return [...(verbal ? eachOf(verbal) : []), ...(pointing ? [pointing] : []), ...told];
};

/** "ein Gipfel, bei dem Lagarde und Donohoe berichteten": who acts in the relative clause is there. */
const isAtMeeting = (clause: Clause, input: TellInput): boolean =>
  isAboutMeeting(clause, input) && input.grammar.insideBefore.has(wordAt(clause.chunks[0] ?? 0, input)?.low ?? '');

const atMeeting = (telling: Telling): Occurrence => {
  const first = telling.rows[0]?.chunk;
  const people = telling.people.filter(({ rule, entity }) => rule === 'subject' && entity.type === 'Person');
  return pointer(telling, {
    from: first?.from ?? 0,
    to: first?.to ?? 1,
    people,
    dates: datesIn(telling.rows, telling.input),
    places: placesIn(telling.rows, telling.input, false),
    rule: 'relative-inside',
  });
};

const HEARS = /^(?:committee|parliament|council)$/;

/** "musste sich am Dienstag vor der Kommission erklären", "saß im Untersuchungsausschuss": a committee hears somebody on a day. */
const hearing = (telling: Telling): Occurrence | undefined => {
  const { input, rows, people, verb } = telling;
  const row = rows.find(({ at, chunk }) => {
    const governor = governorOf(at, input);
    const kind = input.entityOf(chunk)?.kind ?? (chunk.symbol === 'N' ? wordAt(at, input)?.body?.kind : undefined);
    return governor !== undefined && input.grammar.heardBefore.has(governor) && kind !== undefined && HEARS.test(kind);
  });
  const dates = datesIn(rows, input);
  const witnesses = people.filter(({ entity }) => entity.type === 'Person');
  if (!row || dates.length === 0 || witnesses.length === 0 || verb?.frames.includes('meet')) return undefined;
  const name = input.entityOf(row.chunk)?.name ?? wordAt(row.at, input)?.body?.lemma ?? '';
  return {
    ...pointer(telling, {
      from: row.chunk.from,
      to: row.chunk.to,
      people: witnesses,
      dates,
      places: placesIn(rows, input, false),
      rule: 'heard-before',
    }),
    name,
    head: input.grammar.verbal.testify ?? '',
    kind: 'hearing',
    proper: [fold(name)],
    definite: false,
    pointing: false,
  };
};

const SITS = /^(?:committee|parliament|council|board)$/;

/** "warnte im Rat vor neuen Schulden", "hatte in dem Gremium geworben": who speaks in the body speaks in its session told before. */
const speaking = (telling: Telling): Occurrence | undefined => {
  const { input, rows } = telling;
  const [speaker] = speakersIn(telling);
  const row = rows.find(({ at, chunk }) => {
    const kind = input.entityOf(chunk)?.kind ?? (chunk.symbol === 'N' ? wordAt(at, input)?.body?.kind : undefined);
    const governor = governorOf(at, input);
    return governor !== undefined && input.grammar.sitsBefore.has(governor) && kind !== undefined && SITS.test(kind);
  });
  const into = row !== undefined && input.grammar.isGoalArticle(wordAt(row.at - 1, input)?.low ?? ''); // "in den Aufsichtsrat"
  const belongs = rows.some(({ chunk }) => chunk.verb?.role !== undefined || chunk.verb?.meeting !== undefined);
  if (!row || !speaker || belongs || into) return undefined;
  return pointer(telling, {
    from: row.chunk.from,
    to: row.chunk.to,
    people: [speaker],
    debate: true,
    rule: 'speaks-in-body',
  });
};

/** "votierte der Stadtrat am Donnerstag": a body that decides sits, where the text goes on to speak of its session. */
const sitting = (telling: Telling): Occurrence | undefined => {
  const { input, rows, verb, clause } = telling;
  const decides = rows.some(({ at }) => input.grammar.isDecision(wordAt(at, input)?.low ?? ''));
  const dates = decides && !verb && clause.kind !== 'relative' ? datesIn(rows, input) : [];
  const row = rows.find(({ at, chunk }) => {
    const entity = input.entityOf(chunk);
    const kind = entity?.kind ?? (chunk.symbol === 'N' ? wordAt(at, input)?.body?.kind : undefined);
    return kind !== undefined && SITS.test(kind) && governorOf(at, input) === undefined;
  });
  if (!row || dates.length === 0 || input.headline) return undefined;
  const name = input.entityOf(row.chunk)?.name ?? wordAt(row.at, input)?.body?.lemma ?? '';
  const head = input.grammar.verbal['body-meets'] ?? '';
  return {
    ...pointer(telling, { from: row.chunk.from, to: row.chunk.to, people: [], dates, rule: 'body-decides' }),
    places: placesIn(rows, input, false),
    name,
    head,
    kind: 'session',
    proper: [fold(name)],
    definite: false,
    pointing: false,
    pending: 'sitting',
  };
};

/** "eine Tagung der Gemeinsamen Wissenschaftskonferenz": a meeting noun in the genitive of another is the body that meets. */
const namesBody = (at: number, input: TellInput): boolean => {
  const before = input.chunks.slice(0, at).findLastIndex(({ meeting }) => meeting !== undefined);
  const article = before + 1 === at ? at : before + 1;
  return (
    before >= 0 &&
    at - before <= 3 &&
    /^(?:der|des)$/.test(wordAt(article, input)?.low ?? '') &&
    input.chunks.slice(article, at).every((_, i) => i === 0 || wordAt(article + i, input)?.cap)
  );
};

/** "In den Runden am 17. April in Köln und am 15. Mai in Berlin": of several told together each has its day and place. */
const eachOf = (one: Occurrence): readonly Occurrence[] => {
  const cities = one.places.filter(({ entity }) => entity.type === 'Place');
  if (!(one.plural || one.verbal) || one.dates.length < 2) return [one];
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

/** "Quandt traf am Montag in Ulm Holtmann und am Mittwoch in Riga Wiesner": whom each day names, with the subject. */
const companions = ({ people }: Occurrence, from: number, to = Number.POSITIVE_INFINITY): readonly Who[] => {
  const own = people.slice(1).filter((who) => who.from > from && who.from < to);
  return own.length > 0 ? [...people.slice(0, 1), ...own] : people.filter((who) => who.from < to);
};

/** "zu weiteren Gesprächen bereit": a bare plural without day, place or people is no occasion. */
const isGeneric = (one: Occurrence): boolean =>
  one.plural && !one.definite && !one.headline && one.places.length + one.dates.length + one.people.length === 0;

const isHostClause = (rows: readonly Row[], input: TellInput): boolean =>
  rows.some(({ at }) => input.grammar.isHostNoun(wordAt(at, input)?.low ?? '')) &&
  rows.some(({ chunk }) => chunk.verb?.role?.kind === 'be');

/** "Gastgeber ist Maltas Premier Joseph Muscat": he takes part in the meeting told before. */
const hostOccurrence = (telling: Telling): readonly Occurrence[] => {
  const [host] = telling.people.filter(({ entity }) => entity.type === 'Person');
  if (!host) return [];
  return [pointer(telling, { from: host.from, to: host.to, people: [host], rule: 'host-noun' })];
};

/** "der Hauptausschuss, der am Donnerstag tagen sollte": a relative clause on a meeting tells of that meeting. */
const isAboutMeeting = (clause: Clause, input: TellInput): boolean => {
  const first = clause.chunks[0] ?? 0;
  if (clause.kind !== 'relative') return false;
  for (let at = first - 1; at >= Math.max(0, first - 8); at--) {
    const chunk = input.chunks[at] as Chunk;
    if (chunk.meeting) return true;
    if (chunk.name?.type === 'Person' || chunk.verb || chunk.office) return false;
  }
  return false;
};

interface Telling {
  readonly clause: Clause;
  readonly rows: readonly Row[];
  readonly verb: VerbReading | undefined;
  readonly people: readonly Who[];
  readonly input: TellInput;
}

/** The verb that carries the clause: the last one that says more than "beginnen", since German puts it last; English puts the first one first. */
const meetingVerb = (rows: readonly Row[], input: TellInput): VerbReading | undefined => {
  const readings = rows.flatMap(({ chunk }) => (chunk.verb?.meeting ? [chunk.verb.meeting] : []));
  const sure = readings.filter((reading) => !reading.weak);
  if (input.grammar.verbFirst)
    return sure.find(({ frames }) => frames.some((frame) => MEETS.has(frame))) ?? sure[0] ?? readings[0];
  return sure.at(-1) ?? readings.at(-1);
};

const MEETS: ReadonlySet<string> = new Set(['meet', 'host']);
const meets = (verb: VerbReading | undefined): boolean => verb?.frames.some((frame) => MEETS.has(frame)) ?? false;

/** A noun that only frames another meeting: "am Rande des Gipfels", or "auf dem Gipfel traf sie …". */
const TALKS: ReadonlySet<string> = new Set(['talks', 'call', 'round']);
const isFrame = (at: number, telling: Telling): boolean => {
  const { input, verb } = telling;
  if (isMargin(at, input)) return true;
  if (TALKS.has(input.chunks[at]?.meeting?.word.kind ?? '')) return false; // "bei einem Telefonat berieten A und B"
  const governor = governorOf(at, input);
  const aside =
    governor !== undefined && (input.grammar.insideBefore.has(governor) || input.grammar.asideBefore.has(governor));
  return aside && verb?.frames.some((frame) => MEETS.has(frame)) === true && telling.people.length >= 2 && !verb.weak;
};

/** "am Rande des Gipfels": the meeting told by the verb is another, within this one. */
const isMargin = (at: number, input: TellInput): boolean =>
  input.grammar.margin([at - 3, at - 2, at - 1].map((i) => wordAt(i, input)?.low ?? ''));

const TAKES_PART: ReadonlySet<string> = new Set(['attend', 'chair', 'hold', 'host', 'meet', 'travel', 'invite']);

const nounOccurrence = (row: Row, count: number, telling: Telling): Occurrence => {
  const { input, clause, rows } = telling;
  const meeting = row.chunk.meeting as MeetingMention;
  const frame = isFrame(row.at, telling);
  const inside = compoundsOf(meeting)
    .flatMap((compound) => input.grammar.inside(compound))
    .map(input.placeOf);
  const attribute = isAttribute(row.at, input);
  const near = attribute ? rightAfter(row.at, rows) : count > 1 ? nearestRows(row.at, rows) : rows;
  const words = wordsOf(clause, input);
  const unreal = input.grammar.unreal(words);
  const people = unique([
    ...(frame ? [] : attachedPeople(row.at, input)),
    ...(frame || attribute || unreal ? [] : actingPeople(row, telling)),
    ...inside.map(
      (entity): Who => ({
        entity,
        rule: 'compound',
        sentence: input.sentence,
        from: meeting.head,
        to: meeting.head + 1,
      }),
    ),
  ]);
  const governor = governorOf(row.at, input);
  const goal = governor !== undefined && input.grammar.toBefore.has(governor);
  const denied = (unreal && input.grammar.isDenied(words)) || meeting.negated || isDeclined(row, words, input);
  const status = denied ? 'denied' : statusOf(clause, input, telling.verb);
  const dates = status === 'cancelled' ? calledOff(row.at, near, input) : datesIn(near, input);
  return {
    sentence: input.sentence,
    from: row.chunk.from,
    to: row.chunk.to,
    name: meeting.name,
    head: genericHead(meeting),
    kind: meeting.word.kind,
    proper: properNames(meeting, input),
    definite: meeting.definite,
    pointing: false,
    verbal: false,
    strong: meeting.word.strong || (telling.verb?.weak !== true && meets(telling.verb)), // "kamen zu einem Gespräch zusammen"
    plural: meeting.word.plural,
    places: placesIn(near, input, goal || isMoving(telling.verb)),
    dates: lasting(dates, meeting.days, input.grammar.isEnding(words)),
    people,
    until: untilIn(near),
    status,
    factuality: 'asserted',
    rule: 'noun',
    headline: input.headline,
  };
};

/** "lehnt ein Treffen ab", not "der Parteitag lehnte den Antrag ab" */
const isDeclined = ({ at, chunk }: Row, words: readonly string[], input: TellInput): boolean =>
  chunk.meeting?.definite === false &&
  governorOf(at, input) === undefined &&
  input.grammar.isDeclined?.(words) === true;

/** "die Gegner des Gipfels", "Kritik an der Reise": the noun hangs on another and takes nothing of the clause. */
const isAttribute = (at: number, input: TellInput): boolean => {
  const before = input.chunks[at - 1];
  const article = wordAt(at, input)?.low;
  if (article !== 'des' && article !== 'der') return false;
  return (
    before !== undefined &&
    (before.symbol === 'N' || before.office !== undefined) &&
    !input.grammar.isPhase(wordAt(at - 1, input)?.low ?? '')
  );
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

const isMoving = (verb: VerbReading | undefined): boolean =>
  verb?.frames.some((frame) => frame === 'travel' || frame === 'invite' || frame === 'attend') ?? false;

/** Who acts in the clause takes part, where the verb or the preposition before the meeting puts them there. */
const actingPeople = (row: Row, telling: Telling): readonly Who[] => {
  const { input, verb, people } = telling;
  const governor = governorOf(row.at, input);
  if (governor !== undefined && input.grammar.insideBefore.has(governor)) return people;
  const toIt = governor !== undefined && input.grammar.toBefore.has(governor);
  if (
    toIt &&
    (isMoving(verb) || verb?.frames.some((frame) => MEETS.has(frame)) || row.chunk.meeting?.definite === false)
  )
    return people;
  if (governor !== undefined && input.grammar.asideBefore.has(governor)) return otherSide(row, telling);
  const acts = verb?.frames.some((frame) => TAKES_PART.has(frame)) && !isSubjectless(verb);
  return acts ? people : [];
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
const isSubjectless = (verb: VerbReading): boolean =>
  verb.frames.includes('hold') && verb.frames.length === 1 && SUBJECTLESS.test(verb.lemma);
const SUBJECTLESS =
  /^(?:statt|beginn|bevorsteh|ansteh|enden|laufen|dauern|folgen|ausfallen|platzen|scheitern|take place|begin|start|end)/;

const verbalOccurrence = (verb: VerbReading, telling: Telling, within?: Occurrence): Occurrence | undefined => {
  const { input, rows, people } = telling;
  const frame = frameOf(verb, people, input);
  const at = rows.find(({ chunk }) => chunk.verb?.meeting === verb);
  if (!frame || !at || input.grammar.unreal(wordsOf(telling.clause, input)) || isQuestion(telling)) return undefined;
  if (people.length < 2 && rows.some((row) => isLightObject(row, input))) return undefined;
  if (people.length > 0 && people.every(({ entity }) => entity.kind === 'club')) return undefined; // a match
  const bodies = bodyNames(verb, telling);
  const body = bodies.length > 0 && (people.length < 2 || frame === 'testify');
  const goal = frame === 'host' || rows.some(({ chunk }) => isMoving(chunk.verb?.meeting)); // "reiste nach Kiew, um Selenskyj zu treffen"
  const places = placesIn(rows, input, goal);
  const dates = datesIn(rows, input);
  const whole =
    isOccasion(verb, telling, { body, settled: dates.length + places.length + (within ? 1 : 0) }) ||
    (within !== undefined && people.length >= 2);
  const pending = whole ? undefined : pendingOf(verb, people, places.length);
  if (!whole && !pending) return undefined;
  const group = body && frame !== 'testify' && !isNamedBody(bodies[0] ?? '', telling);
  const head = input.grammar.verbal[group ? 'meet' : body && frame !== 'testify' ? 'body-meets' : frame] ?? '';
  return {
    sentence: input.sentence,
    from: at.chunk.from,
    to: at.chunk.to,
    name: group ? `${head} (${bodies[0]})` : body ? (bodies[0] as string) : verbalName(head, people),
    head,
    kind: body && !group ? 'session' : (KINDS[frame] ?? 'talks'),
    proper: body && !group ? bodies.map(fold) : [],
    definite: false,
    pointing: false,
    pending,
    within,
    verbal: true,
    strong: false,
    plural: false,
    places,
    dates,
    people: body ? people.filter(({ entity }) => entity.type === 'Person') : people,
    status: statusOf(telling.clause, input, verb),
    factuality: 'asserted',
    rule: `verb-${body ? 'body-meets' : frame}`,
    headline: input.headline,
  };
};

/** "Trifft Quandt Holtmann?" */
const isQuestion = ({ clause, input }: Telling): boolean =>
  input.named.tokens.at(-1)?.text === '?' && clause.verbs[0] !== undefined && clause.verbs[0] === clause.chunks[0];

/** "traf eine Entscheidung", "traf das Tor": whoever meets that meets nobody. */
const isLightObject = ({ at, chunk }: Row, input: TellInput): boolean =>
  chunk.symbol === 'N' &&
  input.grammar.isMetWithNobody?.(wordAt(at, input)?.low ?? '') === true &&
  governorOf(at, input) === undefined;

/** "kamen A und B zusammen" is a meeting of theirs, "kam der Rat zusammen" a session. */
const frameOf = (verb: VerbReading, people: readonly Who[], input: TellInput): string | undefined => {
  const frames = verb.frames.filter((one) => input.grammar.verbal[one] !== undefined);
  return people.length >= 2 && frames.includes('meet') ? 'meet' : frames[0];
};

/** A body by its noun or name, not a mere group such as "die Spitzen von SPÖ und ÖVP". */
const isNamedBody = (name: string, { rows, input }: Telling): boolean =>
  name === input.lastBody || bodiesIn(rows, input).includes(name);

/** The body that meets, or the group: "der Rat tagt", "die Anteilseigner treffen sich". */
const bodyNames = (verb: VerbReading, telling: Telling): readonly string[] => {
  const { rows, input, people } = telling;
  const meets =
    verb.frames.includes('body-meets') ||
    verb.frames.includes('testify') ||
    (verb.frames.includes('meet') && people.length === 0);
  const own = meets ? bodiesIn(rows, input) : [];
  const bodies = meets && own.length === 0 && telling.clause.kind === 'relative' ? bodyBefore(telling) : own;
  const subject = rows.some(({ at }) => input.grammar.isPronoun(wordAt(at, input)?.low ?? ''));
  if (
    meets &&
    bodies.length === 0 &&
    verb.frames[0] === 'body-meets' &&
    subject &&
    input.lastBody &&
    people.every(({ to, from }) => to - from === 1)
  )
    return [input.lastBody];
  const group =
    meets && bodies.length === 0 && people.length === 0 && !verb.weak ? groupSubject(rows, input) : undefined;
  return group ? [group] : bodies;
};

/** "der Gemeinderat, der am 13. November zusammentritt": the body that the relative clause hangs on. */
const bodyBefore = ({ clause, input }: Telling): readonly string[] => {
  const first = clause.chunks[0] ?? 0;
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    const chunk = input.chunks[at] as Chunk;
    const entity = input.entityOf(chunk);
    if (entity?.type === 'Organisation') return [entity.name];
    if (chunk.symbol === 'N') return wordAt(at, input)?.body ? [wordAt(at, input)?.body?.lemma ?? ''] : [];
    if (entity || chunk.office) return [];
  }
  return [];
};

const KINDS: Readonly<Record<string, string>> = { host: 'reception', travel: 'visit', testify: 'hearing' };

/** "reist am Montag nach Leipzig", "will er mit X ein Papier abstimmen": half of a meeting each. */
const pendingOf = (verb: VerbReading, people: readonly Who[], places: number): Occurrence['pending'] => {
  if (verb.frames.includes('travel') && places > 0 && people.length > 0) return 'journey';
  return verb.weak && verb.frames.includes('meet') && people.length >= 2 && people.some(({ rule }) => rule === 'with')
    ? 'talk'
    : undefined;
};

/** Two who meet make an occasion; one alone or a body needs a day or a place, and so does a word as weak as "sprechen". */
const isOccasion = (
  verb: VerbReading,
  telling: Telling,
  told: { readonly body: boolean; readonly settled: number },
): boolean => {
  const { people, rows } = telling;
  const company = people.length + groupsIn(rows);
  if (verb.pair && people.length < 2) return false;
  if (told.body) return told.settled > 0 && !verb.weak;
  if (verb.frames.includes('testify')) return people.length > 0 && datesIn(rows, telling.input).length > 0;
  if (verb.frames.includes('invite')) return people.length >= 2 && told.settled >= 2;
  if (verb.frames.includes('travel') && !verb.frames.includes('meet')) return people.length >= 2 && told.settled > 0;
  if (verb.weak)
    return (
      company >= 2 &&
      people.length > 0 &&
      told.settled > 0 &&
      (verb.frames.includes('host') || people.some(({ rule }) => rule === 'with'))
    );
  return company >= 2 ? people.length > 0 : people.length === 1 && told.settled > 0;
};

const verbalName = (head: string, people: readonly Who[]): string => {
  const names = people.slice(0, 2).map(({ entity }) => entity.name);
  return names.length > 0 ? `${head} (${names.join(', ')})` : head;
};

const POINTS: ReadonlySet<string> = new Set(['attend', 'chair', 'invite']);

/** "Zugesagt haben A und B", "Den Vorsitz führt C", "sie dauert bis Freitag": more of a meeting that was told before. */
const pointingOccurrence = (verb: VerbReading, telling: Telling, relative: boolean): Occurrence | undefined => {
  const { input, rows } = telling;
  const at = rows.find(({ chunk }) => chunk.verb?.meeting === verb);
  if (!at || input.grammar.unreal(wordsOf(telling.clause, input))) return undefined;
  const joins = relative || (verb.frames.some((frame) => POINTS.has(frame)) && !leadsBody(verb, rows, input));
  const itself =
    verb.frames.includes('hold') &&
    rows.some(({ at: i }) => input.grammar.isPronoun(wordAt(i, input)?.low ?? '')) &&
    telling.people.length === 0;
  const people = joins ? telling.people : verb.frames.includes('debate') ? speakersIn(telling) : [];
  const debate = verb.frames.includes('debate') && !relative;
  const until = verb.frames.includes('hold') ? untilIn(rows) : undefined;
  const dates = relative || joins || itself ? datesIn(rows, input) : [];
  const places = relative || itself ? placesIn(rows, input, false) : [];
  if (people.length === 0 && !until && !((relative || itself) && dates.length + places.length > 0)) return undefined;
  return pointer(telling, {
    from: at.chunk.from,
    to: at.chunk.to,
    people,
    dates,
    places,
    until,
    debate,
    rule: `verb-${verb.frames[0]}`,
  });
};

/** A telling without a noun of its own, to be laid on the meeting told before. */
const pointer = (
  telling: Telling,
  told: Pick<Occurrence, 'from' | 'to' | 'people' | 'rule'> & Partial<Occurrence>,
): Occurrence => ({
  sentence: telling.input.sentence,
  name: '',
  head: '',
  kind: '',
  proper: [],
  definite: true,
  pointing: true,
  verbal: true,
  strong: false,
  plural: false,
  places: [],
  dates: [],
  status: statusOf(telling.clause, telling.input, telling.verb),
  factuality: 'asserted',
  headline: telling.input.headline,
  ...told,
});

/** The one person who speaks: the subject, not whom the words are about. */
const speakersIn = (telling: Telling): readonly Who[] =>
  telling.people.filter(({ entity, rule }) => entity.type === 'Person' && rule === 'subject').slice(0, 1);

/** "Den Vorsitz führt Bainimarama" is about a meeting; "der die Konföderation anführt" about a body. */
const leadsBody = (verb: VerbReading, rows: readonly Row[], input: TellInput): boolean =>
  verb.frames.includes('chair') &&
  !verb.particle &&
  rows.some(
    ({ chunk }) => chunk.symbol === 'N' || /^(?:Organisation|Country)$/.test(input.entityOf(chunk)?.type ?? ''),
  );

/** "Krisensitzung" → Sitzung, "EU-Gipfel" → Gipfel: the noun by which it may be called again. */
const genericHead = (meeting: MeetingMention): string => meeting.word.head;

/** What tells this meeting from another of its kind: "NATO-Russland" in its compound, the names behind it. */
const properNames = (meeting: MeetingMention, input: TellInput): string[] => {
  const prefix = meeting.word.prefix
    ? [fold(meeting.word.prefix)].filter((part) => !input.grammar.modifiers.has(part))
    : [];
  const rest = meeting.name
    .replace(meeting.word.lemma, ' ')
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word) && !input.grammar.modifiers.has(fold(word)));
  return [...new Set([...prefix, ...rest.map(fold)])].filter((name) => name.length > 1);
};

const wordsOf = (clause: Clause, input: TellInput): readonly string[] =>
  clause.chunks.flatMap((at) => {
    const chunk = input.chunks[at] as Chunk;
    return input.named.words.slice(chunk.from, chunk.to).map((word) => word.low);
  });

const statusOf = (clause: Clause, input: TellInput, verb: VerbReading | undefined): Occurrence['status'] => {
  const first = input.chunks[clause.verbs[0] ?? clause.chunks[0] ?? 0];
  const status = input.grammar.status(wordsOf(clause, input), input.tense(first?.from ?? 0));
  return status === 'held' && verb?.planned ? 'planned' : status;
};
