import type { Document } from '../extract/document';
import { textHash } from '../extract/ids';
import { documentId } from './id';
import { differingParts, type ProgramParts } from './program-parts';
import type { Row, Store } from './store';

/** Why a document is read: it is new, what it was read from is another now, or else what it told was not noted, or it was asked for. */
export type Reason = 'new' | 'text' | 'metadata' | keyof ProgramParts | 'unnoted' | 'asked';

/** Why these documents were read: compares them, and the program that runs, with what the graph says it was read from. */
export async function reasonsIn(
  store: Store,
  read: readonly Document[],
  { program, otherwise }: { readonly program: string; readonly otherwise: Reason },
): Promise<ReadonlyMap<string, readonly Reason[]>> {
  if (read.length === 0) return new Map();
  const { rows } = await store.read(
    "MATCH (d:Document) WHERE d.id STARTS WITH 'document:' RETURN d.id AS id, d.textHash AS textHash, " +
      'd.language AS language, d.published AS published, d.source AS source, d.program AS program',
  );
  const stored = new Map(rows.map((row) => [String(row.id), row]));
  return new Map(
    read.map((document) => {
      const reasons = reasonsOf(document, stored.get(documentId(document.id)), program);
      return [document.id, reasons.length > 0 ? reasons : [otherwise]];
    }),
  );
}

function reasonsOf(document: Document, row: Row | undefined, program: string): readonly Reason[] {
  if (!row || typeof row.program !== 'string') return ['new'];
  const same = (['language', 'published', 'source'] as const).every(
    (key) => (row[key] ?? null) === (document[key] ?? null),
  );
  return [
    ...(row.textHash === textHash(document.text) ? [] : (['text'] as const)),
    ...(same ? [] : (['metadata'] as const)),
    ...differingParts(row.program, program),
  ];
}
