import type { Chunk } from '../mention';
import type { VerbReading } from '../word';
import { datesIn } from './days';
import { isGoal } from './goal';
import { governorOf, type Row, type TellInput, wordAt } from './input';
import type { When, Who } from './occurrence';
import { speakersIn, type Telling } from './telling';
import { who } from './who';

const POINTS: ReadonlySet<string> = new Set(['attend', 'chair', 'invite']);

/** What a verb adds to the meeting told before. */
export interface Addition {
  readonly verb: VerbReading;
  readonly telling: Telling;
  /** The clause hangs on the noun of the meeting. */
  readonly relative: boolean;
  readonly words: readonly string[];
}

/** "will address strikers", "would have attended", "stayed away": nothing of the meeting told before. */
export const isOfAnother = ({ at }: Row, { verb, telling: { input }, words }: Addition): boolean =>
  (input.grammar.verbFirst && !verb.particle && !verb.frames.includes('debate') && hasOtherObject(at, input)) ||
  input.grammar.unreal(words) ||
  input.grammar.isAway?.(words) === true;

/** "nahm teil", "leitete": whoever does that is there; not whoever is called to another meeting. */
export const isActing = ({ verb, telling, relative, words }: Addition): boolean => {
  const { input, rows } = telling;
  const dated = datesIn(rows, input).length > 0 && !words.some((word) => input.grammar.isPluperfect?.(word)); // "Sie ist für den 21. Mai geladen"
  const called = verb.frames.includes('invite') && !relative && (dated || rows.some((row) => isGoal(row, input))); // "gestern zitierte er sie ins Landhaus"
  return (
    (relative || !called) &&
    verb.frames.some((frame) => POINTS.has(frame)) &&
    !leadsBody(verb, rows, input) &&
    (relative || !isUsual(verb, telling))
  );
};

/** "sie dauert bis Freitag", "Held on 12 May at St Luke's Hall": the meeting itself is the subject. */
export const isItself = (row: Row, { verb, telling: { input, rows, people } }: Addition): boolean =>
  verb.frames.includes('hold') &&
  (rows.some(({ at }) => input.grammar.isPronoun(wordAt(at, input)?.low ?? '')) ||
    (input.grammar.verbFirst === true && row.at === 0)) &&
  people.every(({ entity }) => entity.type !== 'Person' && input.grammar.verbFirst);

/** "sprach sich dafür aus", "stellte sich den Fragen": who speaks there. */
export const isDebate = ({ verb, relative }: Addition): boolean => {
  const heard = verb.frames.includes('testify') && verb.particle !== undefined;
  return (verb.frames.includes('debate') || heard) && !relative;
};

/** "vertreten durch C", "ersetzt durch D", or who acts or speaks. */
export const addedPeople = ({ verb, telling, words }: Addition, joins: boolean, debate: boolean): readonly Who[] => {
  const { input, rows, people } = telling;
  if (input.grammar.isReplaced?.(words)) return agentsIn(rows, input);
  const present = verb.weak ? people.filter(({ entity }) => entity.type === 'Person') : people; // "Kritik kam von der GdP"
  const sent = input.grammar.isRepresented?.(words) ? agentsIn(rows, input) : [];
  if (sent.length > 0) return [...sent, ...present];
  return joins ? present : debate ? speakersIn(telling) : [];
};

/** "nahm am 3. Mai teil": only whole days, where the meeting itself is not the subject. */
export const addedDates = ({ verb, telling, relative }: Addition, own: boolean, joins: boolean): readonly When[] => {
  const invites = verb.frames.includes('invite') && !relative; // the day of the invitation
  const all = own || (joins && !invites) ? datesIn(telling.rows, telling.input) : [];
  return own ? all : all.filter(({ edtf }) => /^\d{4}-\d\d-\d\d/.test(edtf)); // not "elected in late 2013, attended"
};

/** "der alle zwei Wochen aus Ulm anreist", "Quandt reist unterdessen": not to the meeting told before. */
const isUsual = (verb: VerbReading, { clause, input }: Telling): boolean =>
  input.grammar.verbFirst !== true &&
  verb.frames.includes('travel') &&
  input.tense(input.chunks[clause.verbs[0] ?? clause.chunks[0] ?? 0]?.from ?? 0) === 'present' &&
  (clause.kind === 'relative' || verb.frames[0] === 'travel');

/** "durch ihren Ministerialdirektor Gerd Hufnagel" */
const agentsIn = (rows: readonly Row[], input: TellInput): readonly Who[] =>
  rows.flatMap(({ at, chunk }) => {
    const entity = chunk.name?.type === 'Person' ? input.entityOf(chunk) : undefined;
    return entity && input.grammar.agentBefore.has(governorOf(at, input) ?? '')
      ? [who(entity, 'agent', chunk, input)]
      : [];
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
