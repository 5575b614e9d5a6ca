import type { VerbReading } from '../word';
import { datesIn } from './days';
import { governorOf } from './input';
import { placesIn } from './places';
import type { Telling } from './telling';

/** "verhandelt für die Kommunen", without day and place: somebody at the table of the meeting told before. */
export const isSpokesman = (verb: VerbReading, { rows, input }: Telling): boolean =>
  verb.frames.includes('meet') &&
  !verb.weak &&
  datesIn(rows, input).length + placesIn(rows, input, false).length === 0 &&
  rows.some(({ at, chunk }) => {
    const side = chunk.symbol === 'N' || chunk.symbol === 'ORG' || chunk.office?.number === 'pl';
    return side && input.grammar.forBefore?.has(governorOf(at, input) ?? '') === true;
  });
