import type { VerbReading } from '../word';
import { attachedPeople } from './attached';
import { governorAt, governorOf, type Row, type TellInput, wordAt } from './input';
import { SITTINGS } from './kin';
import { isOfElectorate } from './noun-rows';
import type { Who } from './occurrence';
import { heardIn, isMoving, meets, speakersIn, type Telling, wordsOf } from './telling';

const TAKES_PART: ReadonlySet<string> = new Set(['attend', 'chair', 'hold', 'host', 'meet', 'travel', 'invite']);

/** Who acts in the clause takes part, where the verb or the preposition before the meeting puts them there. */
export const actingPeople = (row: Row, telling: Telling): readonly Who[] => {
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
