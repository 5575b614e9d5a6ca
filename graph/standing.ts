import type { Document } from '../extract/document';
import { textHash } from '../extract/ids';
import { documentId } from './id';
import { differingParts, type ProgramParts } from './program-parts';
import type { Row, Store } from './store';

/** Why a document is read again: it is new, or what it was read from is another now. */
export type Reason = 'new' | 'text' | 'metadata' | keyof ProgramParts;

/** How documents stand to a graph: the ids of those that must be read anew by the reason, and of those that need not. */
export interface Standing {
  readonly unchanged: readonly string[];
  /** One document may have several reasons. */
  readonly reasons: ReadonlyMap<Reason, readonly string[]>;
}

/** Compares documents, and the program that runs (`partsText`), with what the graph says it was read from. */
export async function standing(store: Store, documents: readonly Document[], program: string): Promise<Standing> {
  const { rows } = await store.read(
    "MATCH (d:Document) WHERE d.id STARTS WITH 'document:' RETURN d.id AS id, d.textHash AS textHash, " +
      'd.language AS language, d.published AS published, d.source AS source, d.program AS program',
  );
  const stored = new Map(rows.map((row) => [String(row.id), row]));
  const unchanged: string[] = [];
  const reasons = new Map<Reason, string[]>();
  for (const document of documents) {
    const why = reasonsOf(document, stored.get(documentId(document.id)), program);
    if (why.length === 0) unchanged.push(document.id);
    for (const reason of why) {
      const same = reasons.get(reason);
      if (same) same.push(document.id);
      else reasons.set(reason, [document.id]);
    }
  }
  return { unchanged, reasons };
}

function reasonsOf(document: Document, row: Row | undefined, program: string): readonly Reason[] {
  if (!row || typeof row.program !== 'string') return ['new'];
  const same = (['language', 'published', 'source'] as const).every((key) => (row[key] ?? null) === (document[key] ?? null));
  return [
    ...(row.textHash === textHash(document.text) ? [] : (['text'] as const)),
    ...(same ? [] : (['metadata'] as const)),
    ...differingParts(row.program, program),
  ];
}
