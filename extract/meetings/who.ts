import type { LocalEntity } from '../entities';
import type { Chunk } from '../mention';
import type { TellInput } from './input';
import type { At, Who } from './occurrence';

/** Somebody who takes part, with the chunk that says so. */
export const who = (entity: LocalEntity, rule: string, chunk: Chunk, input: TellInput): Who => ({
  entity,
  rule,
  sentence: input.sentence,
  from: chunk.from,
  to: chunk.name?.to ?? chunk.to,
});

/** Each entity once, as it was found first. */
export const unique = <T extends At & { readonly entity: LocalEntity }>(items: readonly T[]): readonly T[] => {
  const seen = new Set<LocalEntity>();
  return items.filter(({ entity }) => !seen.has(entity) && seen.add(entity));
};
