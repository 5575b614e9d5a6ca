import type { LocalEntity } from '../entities';
import { flatMap } from '../flat-map';
import { governorOf, type Row, type TellInput, wordAt } from './input';
import type { Who } from './occurrence';
import { hangsOnNoun, isInList, isSetFor, isVisited, placeAt, townNounAt } from './place-at';
import { isThere, whenRows } from './told-before';
import { unique } from './who';

/** Where a clause lets its meeting be: cities before countries. */
export const placesIn = (rows: readonly Row[], input: TellInput, toGoal: boolean): readonly Who[] => {
  const found = flatMap(rows, (row) => placesOf(row, input, toGoal));
  const aim = found.length > 1 ? aimAt(found[0] as Who, rows, input) : undefined;
  if (aim !== undefined) return unique(found.filter(({ from }) => from < aim));
  if (found.length > 0) return citiesFirst(found);
  const when = whenRows(rows, input);
  if (when.length > 0) return placesIn(when, input, toGoal);
  const there = rows.find(({ at }) => isThere(at, input));
  const place = there && input.placeBefore(there.at);
  if (!there || !place) return [];
  return citiesFirst([
    { entity: place, rule: 'there', sentence: input.sentence, from: there.chunk.from, to: there.chunk.to },
  ]);
};

const citiesFirst = (found: readonly Who[]): readonly Who[] => {
  const cities = found.filter(({ entity }) => entity.type === 'Place');
  const listed = cities.filter(({ entity }) => entity.key);
  if (listed.length > 0) return unique(listed); // "at the Swan Hotel in Ledbury"
  return unique(
    cities.length > 0 ? cities : found.filter(({ entity }) => entity.type === 'Country' && entity.kind === 'country'),
  );
};

/** The place that a chunk names, where the clause puts the meeting there. */
const placesOf = ({ at, chunk }: Row, input: TellInput, toGoal: boolean): readonly Who[] => {
  const entity = placeAt(at, chunk, input);
  if (!entity) return [];
  const governor = governorOf(townNounAt(at, input) ?? at, input);
  const rules = governor
    ? isPlaced(at, entity, { governor, toGoal, input })
      ? ['place']
      : []
    : [...(input.headline && isInList(at, input) ? ['place'] : []), ...(isVisited(at, input) ? ['visited'] : [])];
  return rules.map((rule) => ({ entity, rule, sentence: input.sentence, from: chunk.from, to: chunk.to }));
};

/** "in Ulm", "reist nach Ulm": the word before says that it is there. */
const isPlaced = (
  at: number,
  entity: LocalEntity,
  { governor, toGoal, input }: { readonly governor: string; readonly toGoal: boolean; readonly input: TellInput },
): boolean => {
  const { grammar } = input;
  if (entity.type === 'Country' && hangsOnNoun(at, input)) return false;
  if (grammar.atBefore.has(governor) && entity.type === 'Place') return false; // "der Ausbau bei Ulm"
  const building =
    entity.type === 'Place' &&
    grammar.agentBefore.has(governor) &&
    grammar.isBuilding?.(wordAt(at - 2, input)?.low ?? '') === true &&
    grammar.placeBefore.has(governorOf(at - 2, input) ?? ''); // "in der Stadthalle von Ulm"
  return (
    building ||
    isSetFor(at, entity, input) ||
    grammar.placeBefore.has(governor) ||
    (toGoal && grammar.goalBefore.has(governor))
  );
};

/** "met him in Delhi to seek funds for a camp at Ooty": where what somebody wants begins. */
const aimAt = ({ to }: Who, rows: readonly Row[], input: TellInput): number | undefined => {
  if (!input.grammar.verbFirst) return undefined;
  const row = rows.find(({ at, chunk }) => {
    const next = input.chunks[at + 1];
    const low = chunk.from >= to && wordAt(at, input)?.low === 'to';
    return low && next?.symbol === 'x' && !next.verb && wordAt(at + 1, input)?.tags.size === 0;
  });
  return row?.chunk.from;
};
