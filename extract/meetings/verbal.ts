import type { Chunk } from '../mention';
import type { VerbReading } from '../word';
import { fold } from '../words';
import { isSitting } from './body-at';
import { datesIn } from './days';
import { isGoal } from './goal';
import { bodiesIn, groupSubject, groupsIn, isAskedGroup } from './groups';
import { governorOf, type Row, type TellInput, wordAt } from './input';
import type { Occurrence, Who } from './occurrence';
import { placesIn } from './places';
import { isSpokesman } from './spokesman';
import { isMoving, pointer, statusOf, type Telling, wordsOf } from './telling';

export const verbalOccurrence = (verb: VerbReading, telling: Telling, within?: Occurrence): Occurrence | undefined => {
  const { input, rows, people } = telling;
  const frame = frameOf(verb, people, input);
  const at = rows.find(({ chunk }) => chunk.verb?.meeting === verb);
  if (!frame || !at || input.grammar.unreal(wordsOf(telling.clause, input)) || isQuestion(telling)) return undefined;
  if (people.length < 2 && rows.some((row) => isLightObject(row, input))) return undefined;
  // "The scheme goes before the committee": nobody travels
  if (input.grammar.verbFirst && frame === 'travel' && !people.some(({ to }) => travels(to, at.chunk.from, input)))
    return undefined;
  if (!within && isSpokesman(verb, telling)) return undefined;
  if (people.length > 0 && people.every(({ entity }) => entity.kind === 'club')) return undefined; // a match
  const bodies = bodyNames(verb, telling);
  const body = bodies.length > 0 && (people.length < 2 || frame === 'testify');
  const goal = frame === 'host' || rows.some(({ chunk }) => isMoving(chunk.verb?.meeting)); // "reiste nach Kiew, um Selenskyj zu treffen"
  if (frame === 'body-meets' && verb.weak && !body) return undefined; // "A und B stritten"
  const places = placesIn(rows, input, goal);
  const dates = datesIn(rows, input);
  const beside = verb.frames[0] === 'meet' && verb.frames.includes('attend'); // "mit ihm saßen A und B beisammen"
  if (beside && !within && dates.length + places.length === 0) return undefined;
  const whole =
    isOccasion(verb, telling, {
      body,
      sits: dates.length > 0 && isSitting(telling),
      settled: dates.length + places.length + (within ? 1 : 0),
    }) ||
    (within !== undefined && people.length >= 2);
  const journey = places.some(({ rule }) => rule === 'visited') && people.length === 1;
  const alone = people.every(({ entity }) => entity.type !== 'Person');
  const sitting = body && verb.weak && dates.length > 0 && alone ? 'sitting' : undefined; // "die Minister haben am Montag gerungen"
  const pending = whole && !journey ? undefined : (sitting ?? pendingOf(verb, people, places.length));
  if (!whole && !pending) return undefined;
  const group = body && frame !== 'testify' && !isNamedBody(bodies[0] ?? '', telling);
  const sits = input.grammar.verbFirst === true && input.grammar.isElectorate?.(bodies[0] ?? '') === true; // "the trustees met"
  const head = input.grammar.verbal[group ? 'meet' : body && frame !== 'testify' ? 'body-meets' : frame] ?? '';
  return {
    sentence: input.sentence,
    from: at.chunk.from,
    to: at.chunk.to,
    name: group ? `${head} (${bodies[0]})` : body ? (bodies[0] as string) : verbalName(head, people),
    head,
    kind:
      body && (!group || sits) ? 'session' : group && isElected(rows, input) ? 'assembly' : (KINDS[frame] ?? 'talks'),
    proper: body && !group ? bodies.map(fold) : [],
    definite: false,
    pointing: false,
    pending,
    within,
    another:
      rows.some(({ at: i }) => input.grammar.isElsewhen?.(wordAt(i, input)?.low ?? '')) ||
      (input.grammar.verbFirst && frame === 'testify' && wordsOf(telling.clause, input).includes('same')), // "before the same committee"
    verbal: true,
    strong: false,
    plural: false,
    places,
    dates,
    hour: dates.length === 0 && isHour(telling) ? input.daysBefore : undefined,
    people: body ? people.filter((who) => who.entity.type === 'Person' && !isBodyItself(who, bodies, telling)) : people,
    status: statusOf(telling.clause, input, verb),
    rule: `verb-${body ? 'body-meets' : frame}`,
    headline: input.headline,
  };
};

/** "Gegen 14 Uhr empfing sie …": of a day told before. */
const isHour = ({ rows, input }: Telling): boolean => {
  const words = rows.flatMap(({ chunk: { from, to } }) => input.named.words.slice(from, to).map(({ low }) => low));
  return input.grammar.isHour?.(words) === true;
};

/** "Anna Weber flew", not "Anna Weber said that a letter had gone". */
const travels = (from: number, to: number, { named }: TellInput): boolean =>
  from <= to && !named.words.slice(from, to).some(({ low }) => low === 'that');

/** "kamen die 54 Delegierten der Kreissynode zusammen": who decide there sit in an assembly. */
const isElected = (rows: readonly Row[], { named, grammar }: TellInput): boolean =>
  rows.some(({ chunk }) => grammar.isElectorate?.(named.words[chunk.office?.head ?? chunk.from]?.low ?? ''));

/** "Er tagt in Ulm": "er" is the body named before, not a man. */
const isBodyItself = (who: Who, [body]: readonly string[], { rows, input }: Telling): boolean =>
  body === input.lastBody && bodiesIn(rows, input).length === 0 && who.to - who.from === 1;

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

/** A body by its noun or name, not a mere group such as "die Spitzen von SPÖ und ÖVP" or "die Außenminister". */
const isNamedBody = (name: string, telling: Telling): boolean => {
  const { rows, input } = telling;
  return (
    name === input.lastBody ||
    bodyBefore(telling).includes(name) ||
    (bodiesIn(rows, input).includes(name) &&
      !rows.some(({ chunk }) => chunk.office?.number === 'pl' && chunk.office.m === name))
  );
};

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
    // "members of the synod, who met in Leeds"
    if (chunk.office?.number === 'pl' && input.grammar.verbFirst)
      return [chunk.office.targets[0]?.name.name ?? chunk.office.m];
    if (entity || chunk.office) return [];
  }
  return [];
};

const KINDS: Readonly<Record<string, string>> = { host: 'reception', travel: 'visit', testify: 'hearing' };

/** "reist am Montag nach Leipzig", "will er mit X ein Papier abstimmen": half of a meeting each. */
const pendingOf = (verb: VerbReading, people: readonly Who[], places: number): Occurrence['pending'] => {
  if (verb.frames.includes('travel') && places > 0 && people.length > 0) return 'journey';
  const joint = people.some(({ rule }) => rule === 'with') || (verb.reflexive === true && places > 0);
  return verb.weak && verb.frames.includes('meet') && people.length >= 2 && joint ? 'talk' : undefined;
};

/** Two who meet make an occasion; one alone or a body needs a day or a place, and so does a word as weak as "sprechen". */
const isOccasion = (
  verb: VerbReading,
  telling: Telling,
  told: { readonly body: boolean; readonly sits: boolean; readonly settled: number },
): boolean => {
  const { people, rows } = telling;
  const company = people.length + groupsIn(rows, telling.input);
  if (verb.pair && people.length < 2) return false;
  if (told.body) return told.settled > 0 && (!verb.weak || told.sits || isMutual(verb, told.settled, telling)); // "der Landtag hat am Mittwoch gestritten"
  if (verb.frames.includes('testify')) return people.length > 0 && datesIn(rows, telling.input).length > 0;
  if (verb.frames.includes('invite'))
    return isAsked(telling) && told.settled + (rows.some((row) => isGoal(row, telling.input)) ? 1 : 0) >= 2; // "zitierte ihn am Montag ins Palais"
  if (verb.frames.includes('travel') && !verb.frames.includes('meet')) return people.length >= 2 && told.settled > 0;
  if (verb.weak)
    return (
      company >= 2 &&
      people.length > 0 &&
      told.settled > 0 &&
      (verb.frames.includes('host') ||
        people.some(({ rule }) => rule === 'with') ||
        isWithGroup(telling) ||
        isMutual(verb, told.settled, telling))
    );
  return company >= 2 ? people.length > 0 : people.length === 1 && told.settled > 0;
};

/** "hat A ins Palais zitiert", "hat beide Seiten nach Schwerin gebeten": somebody asks others to come. */
const isAsked = ({ people, rows, input }: Telling): boolean =>
  people.length >= 2 || (people.length === 1 && rows.some((row) => isAskedGroup(row, input)));

/** "will in Ulm mit Vertretern der Konzernleitung sprechen" */
const isWithGroup = ({ rows, input }: Telling): boolean =>
  rows.some(
    ({ at, chunk }) => chunk.office?.number === 'pl' && input.grammar.withBefore.has(governorOf(at, input) ?? ''),
  );

/** "haben sich am Mittwoch in Mainz geeinigt"; not "haben sich für eine Pipeline ausgesprochen", as each may do alone. */
const isMutual = (verb: VerbReading, settled: number, { rows, input }: Telling): boolean =>
  (verb.reflexive === true || verb.mutual === true) &&
  settled >= 2 &&
  !rows.some(({ at }) => input.grammar.forBefore?.has(wordAt(at, input)?.low ?? ''));

const verbalName = (head: string, people: readonly Who[]): string => {
  const names = people.slice(0, 2).map(({ entity }) => entity.name);
  return names.length > 0 ? `${head} (${names.join(', ')})` : head;
};

/** "Verhandelt wird wieder am 3. November in Wien", "Weiter geht es am Montag": talks told before go on. */
export const goingOn = (verb: VerbReading | undefined, telling: Telling): Occurrence | undefined => {
  const { input, rows, people, clause } = telling;
  const words = wordsOf(clause, input);
  const passive = verb?.form === 'part' && words.some(input.grammar.isPassive);
  const impersonal = (passive || verb?.prefix === 'weiter') && verb?.frames[0] === 'meet' && !verb.weak;
  const at = rows.find(({ chunk }) => (impersonal ? chunk.verb?.meeting === verb : chunk.date));
  const dates = datesIn(rows, input);
  if (!at || people.length > 0 || dates.length === 0 || !(impersonal || input.grammar.goesOn?.(words)))
    return undefined;
  const head = input.grammar.verbal.meet ?? '';
  return {
    ...pointer(telling, { from: at.chunk.from, to: at.chunk.to, people: [], dates, rule: 'goes-on' }),
    places: placesIn(rows, input, true),
    name: head,
    head,
    kind: 'talks',
    definite: false,
    pointing: false,
    pending: 'again',
  };
};
