import type { Clause } from '../clause';
import type { LocalEntity } from '../entities';
import { governorOf, type TellInput, wordAt } from './input';

/** The people named before that "beide", "das Trio" or "sie" in the plural stands for; none where that is not sure. */
export const severalAt = (at: number, clause: Clause, input: TellInput): readonly LocalEntity[] => {
  const chunk = input.chunks[at];
  const word = wordAt(at, input);
  if (!chunk || !word || chunk.name || chunk.meeting || chunk.office) return [];
  if (input.grammar.asideBefore.has(governorOf(at, input) ?? '')) return []; // "für das Duo"
  const here = peopleHere(clause.chunks[0] ?? 0, input);
  if (input.grammar.isThey?.(input.named.words, chunk.from)) return they(here.length > 0 ? here : input.peopleBefore());
  const group = input.grammar.groupOf?.(word.low) ?? 0;
  if (group > 0) return input.groupBefore(group);
  const count = input.grammar.several(word.low, wordAt(at - 1, input)?.low, wordAt(at + 1, input));
  if (count === 0) return [];
  if (here.length === count) return here;
  const last = input.lastPeople(count);
  return last.length > 0 ? last : input.groupBefore(count);
};

/** "sie" may stand for two or three who were just named; of one alone it is another word, and of more nobody counts. */
const they = (people: readonly LocalEntity[]): readonly LocalEntity[] =>
  people.length === 2 || people.length === 3 ? people : [];

/** The people whom the sentence names before a clause of it. */
const peopleHere = (first: number, { chunks, entityOf }: TellInput): readonly LocalEntity[] => [
  ...new Set(
    chunks.slice(0, first).flatMap((chunk) => {
      const entity = entityOf(chunk);
      return entity?.type === 'Person' ? [entity] : [];
    }),
  ),
];
