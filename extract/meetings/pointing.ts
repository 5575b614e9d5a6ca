import type { VerbReading } from '../word';
import { type Addition, addedDates, addedPeople, isActing, isDebate, isItself, isOfAnother } from './addition';
import { datesIn, untilIn } from './days';
import { wordAt } from './input';
import type { Occurrence } from './occurrence';
import { placesIn } from './places';
import { isSpokesman } from './spokesman';
import { isMoving, pointer, type Telling, wordsOf } from './telling';

/** "Zugesagt haben A und B", "Den Vorsitz führt C", "sie dauert bis Freitag": more of a meeting that was told before. */
export const pointingOccurrence = (verb: VerbReading, telling: Telling, relative: boolean): Occurrence | undefined => {
  const { input, rows } = telling;
  const at = rows.find(({ chunk }) => chunk.verb?.meeting === verb);
  const words = wordsOf(telling.clause, input);
  const addition: Addition = { verb, telling, relative, words };
  if (!at || isOfAnother(at, addition)) return undefined;
  const greeting = relative ? { greets: false } : greetingIn(verb, telling);
  const acts = isActing(addition);
  const joins = relative || acts || greeting.greets || isSpokesman(verb, telling);
  const own = relative || isItself(at, addition);
  const debate = isDebate(addition);
  if (debate && input.grammar.isElsewhere?.(words)) return undefined;
  const people = addedPeople(addition, joins, debate);
  const until = verb.frames.includes('hold') ? untilIn(rows) : undefined;
  const dates = addedDates(addition, own, joins);
  const places = own ? placesIn(rows, input, isMoving(verb)) : [];
  if (people.length === 0 && !until && !(own && dates.length + places.length > 0)) return undefined;
  const { from, to } = at.chunk;
  return pointer(telling, {
    from,
    to,
    people,
    dates,
    places,
    until,
    ends: input.grammar.isEnding(words),
    debate,
    faint: debate && verb.weak === true,
    on: debate ? datesIn(rows, input).map(({ edtf }) => edtf) : undefined,
    ...greeting,
    joins: acts && !relative,
    hangs: relative && input.grammar.verbFirst,
    rule: `verb-${verb.frames[0]}`,
  });
};

/** "Ammann begrüßte die Gäste": somebody is received in the meeting told before. */
const greetingIn = (verb: VerbReading, telling: Telling): Pick<Occurrence, 'greets' | 'welcomes' | 'guests'> => {
  const { rows, input } = telling;
  const greets = isCompany(telling) && isGreeting(verb);
  return {
    greets,
    welcomes: greets && verb.frames.includes('host'),
    guests: greets && rows.some(({ at }) => input.grammar.isGuest?.(wordAt(at, input)?.low ?? '')),
  };
};

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
