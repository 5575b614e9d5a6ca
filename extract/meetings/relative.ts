import type { Clause } from '../clause';
import type { Chunk } from '../mention';
import { datesIn } from './days';
import { type TellInput, wordAt } from './input';
import type { Occurrence } from './occurrence';
import { placesIn } from './places';
import { pointer, type Telling, wordsOf } from './telling';

/** "ein Gipfel, bei dem Lagarde und Donohoe berichteten": who acts in the relative clause is there. */
export const isAtMeeting = (clause: Clause, input: TellInput): boolean =>
  isAboutMeeting(clause, input) && input.grammar.insideBefore.has(wordAt(clause.chunks[0] ?? 0, input)?.low ?? '');

/** Those who act in such a clause, with its day and place. */
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
