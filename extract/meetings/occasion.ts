import type { VerbReading } from '../word';
import { datesIn } from './days';
import { isGoal } from './goal';
import { groupsIn, isAskedGroup } from './groups';
import { governorOf, wordAt } from './input';
import type { Occurrence, Who } from './occurrence';
import type { Telling } from './telling';

/** "reist am Montag nach Leipzig", "will er mit X ein Papier abstimmen": half of a meeting each. */
export const pendingOf = (verb: VerbReading, people: readonly Who[], places: number): Occurrence['pending'] => {
  if (verb.frames.includes('travel') && places > 0 && people.length > 0) return 'journey';
  const joint = people.some(({ rule }) => rule === 'with') || (verb.reflexive === true && places > 0);
  return verb.weak && verb.frames.includes('meet') && people.length >= 2 && joint ? 'talk' : undefined;
};

/** Two who meet make an occasion; one alone or a body needs a day or a place, and so does a word as weak as "sprechen". */
export const isOccasion = (
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
