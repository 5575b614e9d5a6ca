import type { LocalEntity } from '../entities';
import type { Chunk } from '../mention';
import type { References } from '../refer';
import { nameEntity, type Recognised } from './recognised';

export type Rows = readonly (readonly Chunk[])[];

/** A chunk that refers to a person or a body reads like its name from here on: "sie" as PERSON. */
export const referring = (chunk: Chunk, references: References): Chunk => {
  const reference = references.of.get(chunk);
  return reference ? { ...chunk, symbol: reference.rule === 'body-description' ? 'ORG' : 'PERSON' } : chunk;
};

/** Whom or what a chunk stands for, by its name or by what it refers to. */
export const meantBy =
  ({ table }: Recognised, references: References) =>
  (chunk: Chunk): LocalEntity | undefined =>
    references.of.get(chunk)?.entity ?? nameEntity(chunk, table);

/** The rows of a document with the chunks that refer in place of what they were, and whom each of them means. */
export const withReferences = (
  seen: Recognised,
  references: References,
): { readonly chunks: Rows; readonly entityOf: (chunk: Chunk) => LocalEntity | undefined } => {
  const chunks = seen.chunks.map((row) =>
    row.some((chunk) => references.of.has(chunk)) ? row.map((chunk) => referring(chunk, references)) : row,
  );
  const origin = originals(chunks, seen.chunks);
  const entityOf = meantBy(seen, references);
  return { chunks, entityOf: (chunk) => entityOf(origin.get(chunk) ?? chunk) };
};

/** The chunks that were put in place of others, and those. */
const originals = (chunks: Rows, seen: Rows): ReadonlyMap<Chunk, Chunk> => {
  const found = new Map<Chunk, Chunk>();
  chunks.forEach((row, at) => {
    if (row === seen[at]) return;
    row.forEach((chunk, i) => {
      const before = seen[at]?.[i];
      if (before && before !== chunk) found.set(chunk, before);
    });
  });
  return found;
};
