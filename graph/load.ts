import type { Extraction } from '../extract/fact';
import { documentId } from './id';
import { type Part, partsOf } from './parts';
import { type Change, type Changes, replace } from './replace';
import type { Store } from './store';

/** What a load changed; a second load of the same has zeros everywhere but in `unchanged`. */
export interface LoadReport extends Changes {
  readonly documents: {
    readonly added: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly removed: number;
  };
}

export interface LoadOptions {
  /** Withdraw every document that is not in this extraction. */
  readonly only?: boolean;
}

/** About so many rows go into one transaction, always whole documents. */
const rowsPerTransaction = 10_000;

/**
 * Brings an extraction into the graph. Each document is written, changed or left alone as a unit, by the hash of what it says.
 * @throws NachweisError `BAD_EXTRACTION` before anything is written, `STORE_FAILED` with earlier transactions whole.
 */
export async function load(store: Store, extraction: Extraction, options: LoadOptions = {}): Promise<LoadReport> {
  const parts = partsOf(extraction);
  await store.prepare();
  const hashes = await storedHashes(store);
  const fresh = parts.filter((part) => hashes.get(part.id) !== part.hash);
  const listed = new Set(parts.map(({ id }) => id));
  const gone = options.only ? [...hashes.keys()].filter((id) => !listed.has(id)) : [];
  const changes = [];
  for (const chunk of chunks(fresh)) {
    changes.push(await store.transaction((tx) => replace(tx, [], chunk)));
  }
  if (gone.length > 0) changes.push(await store.transaction((tx) => replace(tx, gone, [])));
  if (changes.length > 0) await store.checkpoint();
  const added = fresh.filter(({ id }) => !hashes.has(id)).length;
  const documents = {
    added,
    changed: fresh.length - added,
    unchanged: parts.length - fresh.length,
    removed: gone.length,
  };
  return { documents, ...total(changes) };
}

/** Takes documents out of the graph by their ids ("de/gipfel"), with every fact and entity that only they spoke of. */
export async function withdraw(store: Store, documents: readonly string[]): Promise<LoadReport> {
  await store.prepare();
  const hashes = await storedHashes(store);
  const gone = [...new Set(documents.map(documentId))].filter((id) => hashes.has(id));
  const change = await store.transaction((tx) => replace(tx, gone, []));
  await store.checkpoint();
  return { documents: { added: 0, changed: 0, unchanged: 0, removed: gone.length }, ...change };
}

async function storedHashes(store: Store): Promise<Map<string, string>> {
  const { rows } = await store.read(
    "MATCH (d:Document) WHERE d.id STARTS WITH 'document:' RETURN d.id AS id, d.hash AS hash",
  );
  return new Map(rows.map((row) => [String(row.id), String(row.hash)]));
}

function chunks(parts: readonly Part[]): Part[][] {
  const chunks: Part[][] = [];
  let room = 0;
  for (const part of parts) {
    if (room <= 0) {
      chunks.push([]);
      room = rowsPerTransaction;
    }
    chunks.at(-1)?.push(part);
    room -= part.sentences.length + part.mentions.length + part.evidence.length;
  }
  return chunks;
}

const sum = (changes: readonly Change[]): Change => ({
  created: changes.reduce((n, { created }) => n + created, 0),
  removed: changes.reduce((n, { removed }) => n + removed, 0),
});

const total = (changes: readonly Changes[]): Changes => ({
  entities: sum(changes.map(({ entities }) => entities)),
  facts: sum(changes.map(({ facts }) => facts)),
  evidence: sum(changes.map(({ evidence }) => evidence)),
});
