import type { VerbReading } from '../word';
import { datesIn } from './days';
import type { Occurrence } from './occurrence';
import { placesIn } from './places';
import { pointer, type Telling, wordsOf } from './telling';

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
