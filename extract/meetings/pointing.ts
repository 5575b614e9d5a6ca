import type { Clause } from '../clause';
import type { Chunk } from '../mention';
import type { VerbReading } from '../word';
import { datesIn, untilIn } from './days';
import { governorOf, type Row, type TellInput, wordAt } from './input';
import type { Occurrence, Who } from './occurrence';
import { placesIn } from './places';
import { isMoving, pointer, speakersIn, type Telling, wordsOf } from './telling';
import { who } from './who';

/** "ein Gipfel, bei dem Lagarde und Donohoe berichteten": who acts in the relative clause is there. */
export const isAtMeeting = (clause: Clause, input: TellInput): boolean =>
  isAboutMeeting(clause, input) && input.grammar.insideBefore.has(wordAt(clause.chunks[0] ?? 0, input)?.low ?? '');

export const atMeeting = (telling: Telling): Occurrence => {
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

/** "ein Gespräch, das für den 30. Januar verabredet war": the day and place of the meeting that the clause hangs on. */
export const setOccurrence = (telling: Telling): Occurrence | undefined => {
  const { rows, clause, input } = telling;
  const [first, last] = [rows[0]?.chunk, rows.at(-1)?.chunk];
  if (!first || !last || !input.grammar.isSet?.(wordsOf(clause, input)) || !isAboutMeeting(clause, input))
    return undefined;
  const [dates, places] = [datesIn(rows, input), placesIn(rows, input, false)];
  return dates.length + places.length === 0
    ? undefined
    : pointer(telling, { from: first.from, to: last.to, people: [], dates, places, rule: 'relative-set' });
};

/** "Gastgeberin Maike Schäfer zeigte sich zuversichtlich": the noun before her name puts her there. */
export const namedHost = (telling: Telling): Occurrence | undefined => {
  const { rows, input } = telling;
  const host = telling.people.find(({ from, entity, rule }) => {
    const noun = input.named.words[from - 1]?.low ?? input.named.words[from]?.low ?? '';
    return entity.type === 'Person' && rule === 'subject' && input.grammar.isHostNoun(noun);
  });
  return host && rows.length > 0
    ? pointer(telling, { from: host.from, to: host.to, people: [host], joins: true, rule: 'host-named' })
    : undefined;
};

/** "Neuer Termin ist der 16. Januar": another meeting of the kind told before. */
export const newDay = (telling: Telling): Occurrence | undefined => {
  const { rows, clause, input } = telling;
  const dates = input.grammar.isNewDay?.(wordsOf(clause, input)) ? datesIn(rows, input) : [];
  const at = rows.find(({ chunk }) => chunk.date)?.chunk;
  if (dates.length !== 1 || !at || telling.people.length > 0) return undefined;
  const places = placesIn(rows, input, false);
  return pointer(telling, {
    from: at.from,
    to: at.to,
    people: [],
    dates,
    places,
    status: 'planned',
    anew: true,
    rule: 'new-day',
  });
};

/** "Am Montag war Paulsen in Potsdam bei Schüle": who is with somebody on a day, in a town, meets them. */
export const stay = (telling: Telling): Occurrence | undefined => {
  const { rows, people, input } = telling;
  const be = rows.find(({ chunk }) => chunk.verb?.role?.kind === 'be');
  const [guest, host, ...more] = people.filter(({ entity }) => entity.type === 'Person');
  const [dates, places] = [datesIn(rows, input), placesIn(rows, input, false)];
  if (!be || !guest || !host || more.length > 0 || dates.length === 0 || places.length === 0) return undefined;
  const with_ = rows.some(
    ({ at, chunk }) => chunk.from === host.from && input.grammar.atBefore.has(governorOf(at, input) ?? ''),
  );
  if (!with_ || guest.rule !== 'subject' || rows.some(({ chunk }) => chunk.symbol === 'N')) return undefined;
  const head = input.grammar.verbal.meet ?? '';
  return {
    ...pointer(telling, { from: be.chunk.from, to: be.chunk.to, people: [guest, host], dates, places, rule: 'stay' }),
    name: `${head} (${guest.entity.name}, ${host.entity.name})`,
    head,
    kind: 'talks',
    definite: false,
    pointing: false,
  };
};

export const isHostClause = (rows: readonly Row[], input: TellInput): boolean =>
  rows.some(({ at }) => input.grammar.isHostNoun(wordAt(at, input)?.low ?? '')) &&
  rows.some(({ chunk }) => chunk.verb?.role?.kind === 'be');

/** "Gastgeber ist Maltas Premier Joseph Muscat": he takes part in the meeting told before. */
export const hostOccurrence = (telling: Telling): readonly Occurrence[] => {
  const [host] = telling.people.filter(({ entity }) => entity.type === 'Person');
  if (!host) return [];
  return [pointer(telling, { from: host.from, to: host.to, people: [host], rule: 'host-noun' })];
};

/** "der Hauptausschuss, der am Donnerstag tagen sollte": a relative clause on a meeting tells of that meeting. */
export const isAboutMeeting = (clause: Clause, input: TellInput): boolean => {
  const first = clause.chunks[0] ?? 0;
  if (clause.kind !== 'relative') return false;
  const thing = input.grammar.isThing?.(wordAt(first, input)?.low ?? '') === true; // "talks between A and B that …"
  for (let at = first - 1; at >= Math.max(0, first - (thing ? 16 : 8)); at--) {
    const chunk = input.chunks[at] as Chunk;
    if (chunk.meeting) return true;
    if (chunk.verb || (!thing && (chunk.name?.type === 'Person' || chunk.office))) return false;
  }
  return false;
};

const POINTS: ReadonlySet<string> = new Set(['attend', 'chair', 'invite']);

/** "Zugesagt haben A und B", "Den Vorsitz führt C", "sie dauert bis Freitag": more of a meeting that was told before. */
export const pointingOccurrence = (verb: VerbReading, telling: Telling, relative: boolean): Occurrence | undefined => {
  const { input, rows } = telling;
  const at = rows.find(({ chunk }) => chunk.verb?.meeting === verb);
  const words = wordsOf(telling.clause, input);
  if (
    !at ||
    (input.grammar.verbFirst && !verb.particle && !verb.frames.includes('debate') && hasOtherObject(at.at, input)) ||
    input.grammar.unreal(words) ||
    input.grammar.isAway?.(words)
  )
    return undefined;
  const greets = !relative && isCompany(telling) && isGreeting(verb);
  const dated = datesIn(rows, input).length > 0 && !words.some((word) => input.grammar.isPluperfect?.(word)); // "Sie ist für den 21. Mai geladen"
  const called = verb.frames.includes('invite') && !relative && (dated || rows.some((row) => isGoal(row, input))); // "gestern zitierte er sie ins Landhaus"
  const acts =
    (relative || !called) &&
    verb.frames.some((frame) => POINTS.has(frame)) &&
    !leadsBody(verb, rows, input) &&
    (relative || !isUsual(verb, telling));
  const joins = relative || acts || greets || isSpokesman(verb, telling);
  const itself =
    verb.frames.includes('hold') &&
    (rows.some(({ at: i }) => input.grammar.isPronoun(wordAt(i, input)?.low ?? '')) ||
      (input.grammar.verbFirst === true && at?.at === 0)) && // "Held on 12 May at St Luke's Hall"
    telling.people.every(({ entity }) => entity.type !== 'Person' && input.grammar.verbFirst);
  const heard = verb.frames.includes('testify') && verb.particle !== undefined; // "stellte sich den Fragen"
  const debate = (verb.frames.includes('debate') || heard) && !relative;
  if (debate && input.grammar.isElsewhere?.(words)) return undefined;
  const present = verb.weak ? telling.people.filter(({ entity }) => entity.type === 'Person') : telling.people; // "Kritik kam von der GdP"
  const replaced = input.grammar.isReplaced?.(words) ? agentsIn(rows, input) : undefined;
  const sent = input.grammar.isRepresented?.(words) ? agentsIn(rows, input) : [];
  const people =
    replaced ??
    (sent.length > 0 ? [...sent, ...present] : undefined) ??
    (joins ? present : debate ? speakersIn(telling) : []);
  const until = verb.frames.includes('hold') ? untilIn(rows) : undefined;
  const invites = verb.frames.includes('invite') && !relative; // the day of the invitation
  const all = relative || (joins && !invites) || itself ? datesIn(rows, input) : [];
  const dates = relative || itself ? all : all.filter(({ edtf }) => /^\d{4}-\d\d-\d\d/.test(edtf)); // not "elected in late 2013, attended"
  const places = relative || itself ? placesIn(rows, input, isMoving(verb)) : [];
  if (people.length === 0 && !until && !((relative || itself) && dates.length + places.length > 0)) return undefined;
  return pointer(telling, {
    from: at.chunk.from,
    to: at.chunk.to,
    people,
    dates,
    places,
    until,
    ends: input.grammar.isEnding(words),
    debate,
    faint: debate && verb.weak === true,
    on: debate ? datesIn(rows, input).map(({ edtf }) => edtf) : undefined,
    greets,
    welcomes: greets && verb.frames.includes('host'),
    guests: greets && rows.some(({ at: i }) => input.grammar.isGuest?.(wordAt(i, input)?.low ?? '')),
    joins: acts && !relative,
    hangs: relative && input.grammar.verbFirst,
    rule: `verb-${verb.frames[0]}`,
  });
};

/** "der alle zwei Wochen aus Ulm anreist", "Quandt reist unterdessen": not to the meeting told before. */
const isUsual = (verb: VerbReading, { clause, input }: Telling): boolean =>
  input.grammar.verbFirst !== true &&
  verb.frames.includes('travel') &&
  input.tense(input.chunks[clause.verbs[0] ?? clause.chunks[0] ?? 0]?.from ?? 0) === 'present' &&
  (clause.kind === 'relative' || verb.frames[0] === 'travel');

/** "zitierte er seine Vize ins Landhaus": another meeting, there. */
export const isGoal = ({ at, chunk }: Row, input: TellInput): boolean => {
  const governor = governorOf(at, input) ?? '';
  const { goalBefore, toBefore } = input.grammar;
  return (chunk.symbol === 'N' || chunk.name !== undefined) && goalBefore.has(governor) && !toBefore.has(governor);
};

/** "durch ihren Ministerialdirektor Gerd Hufnagel" */
const agentsIn = (rows: readonly Row[], input: TellInput): readonly Who[] =>
  rows.flatMap(({ at, chunk }) => {
    const entity = chunk.name?.type === 'Person' ? input.entityOf(chunk) : undefined;
    return entity && input.grammar.agentBefore.has(governorOf(at, input) ?? '')
      ? [who(entity, 'agent', chunk, input)]
      : [];
  });

/** "begrüßte", "begleitet wurde er von" */
const isGreeting = (verb: VerbReading): boolean =>
  verb.frames.includes('join') || (verb.weak === true && verb.frames.includes('host'));

/** "Ammann begrüßte sie": two people, so that one of them can be of the meeting told before. */
const isCompany = ({ people, rows, input }: Telling): boolean => {
  const persons = people.filter(({ entity }) => entity.type === 'Person').length;
  return (
    persons >= 2 || (persons === 1 && rows.some(({ at }) => input.grammar.isGuest?.(wordAt(at, input)?.low ?? '')))
  );
};

/** "verhandelt für die Kommunen", without day and place: somebody at the table of the meeting told before. */
export const isSpokesman = (verb: VerbReading, { rows, input }: Telling): boolean =>
  verb.frames.includes('meet') &&
  !verb.weak &&
  datesIn(rows, input).length + placesIn(rows, input, false).length === 0 &&
  rows.some(({ at, chunk }) => {
    const side = chunk.symbol === 'N' || chunk.symbol === 'ORG' || chunk.office?.number === 'pl';
    return side && input.grammar.forBefore?.has(governorOf(at, input) ?? '') === true;
  });

/** "will address strikers", "joined Orbitel": what is attended there is no meeting. */
const hasOtherObject = (verb: number, input: TellInput): boolean => {
  for (let at = verb + 1; at < Math.min(input.chunks.length, verb + 5); at++) {
    const chunk = input.chunks[at] as Chunk;
    const word = wordAt(at, input);
    if (chunk.meeting || chunk.date || !word || /^\p{P}/u.test(word.text)) return false;
    if (word.tags.has('prepositions') || word.tags.has('conjunctions') || word.tags.has('personalPronouns'))
      return false;
    if (word.tags.has('adverbs') || word.tags.has('determiners') || word.tags.has('possessives')) continue;
    return true;
  }
  return false;
};

/** "Den Vorsitz führt Bainimarama" is about a meeting; "der die Konföderation anführt" about a body. */
const leadsBody = (verb: VerbReading, rows: readonly Row[], input: TellInput): boolean =>
  verb.frames.includes('chair') &&
  !verb.particle &&
  !rows.some(({ at }) => input.grammar.isSide?.(wordAt(at, input)?.low ?? '')) &&
  rows.some(
    ({ chunk }) => chunk.symbol === 'N' || /^(?:Organisation|Country)$/.test(input.entityOf(chunk)?.type ?? ''),
  );
