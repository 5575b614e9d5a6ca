import { datesIn } from './days';
import type { Occurrence } from './occurrence';
import { placesIn } from './places';
import { pointer, type Telling, wordsOf } from './telling';

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
