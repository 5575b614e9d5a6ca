import type { VerbReading } from '../word';
import { fold } from '../words';
import { isSitting } from './body-at';
import { datesIn } from './days';
import { governorOf, type Row, type TellInput, wordAt } from './input';
import { isOccasion, pendingOf } from './occasion';
import type { Occurrence, Who } from './occurrence';
import { placesIn } from './places';
import { isSpokesman } from './spokesman';
import { isMoving, statusOf, type Telling, wordsOf } from './telling';
import { bodyNames, isBodyItself, isElected, isNamedBody } from './verbal-body';

/** "A traf B am Montag in Ulm", "der Rat tagt": a meeting told by its verb. */
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

const KINDS: Readonly<Record<string, string>> = { host: 'reception', travel: 'visit', testify: 'hearing' };

const verbalName = (head: string, people: readonly Who[]): string => {
  const names = people.slice(0, 2).map(({ entity }) => entity.name);
  return names.length > 0 ? `${head} (${names.join(', ')})` : head;
};
