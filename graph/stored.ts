import type { Draft } from './parts';
import type { Store } from './store';
import { writeRows } from './write';

/** What a graph knows of one document: the hash of all it says, and the parts of the program that read it. */
export interface Stored {
  readonly hash: string;
  /** Nothing where its facts came without their texts. */
  readonly program?: string;
}

/** The documents of a graph, by the ids of their nodes. */
export async function storedDocuments(store: Store): Promise<ReadonlyMap<string, Stored>> {
  const { rows } = await store.read(
    "MATCH (d:Document) WHERE d.id STARTS WITH 'document:' RETURN d.id AS id, d.hash AS hash, d.program AS program",
  );
  return new Map(
    rows.map(({ id, hash, program }) => [
      String(id),
      { hash: String(hash), ...(typeof program === 'string' && { program }) },
    ]),
  );
}

export async function countDocuments({ read }: Pick<Store, 'read'>): Promise<number> {
  const { rows } = await read("MATCH (d:Document) WHERE d.id STARTS WITH 'document:' RETURN count(d) AS n");
  return Number(rows[0]?.n ?? 0);
}

/** A document that will say which program read it, beside what it says itself. */
export const readBy = (draft: Draft, program: string | null): Draft => ({
  ...draft,
  part: () => {
    const part = draft.part();
    return { ...part, document: { ...part.document, program } };
  },
});

/** Notes which program read documents that say the same as before. */
export async function rememberProgram(store: Store, ids: readonly string[], program: string): Promise<void> {
  if (ids.length === 0) return;
  const rows = ids.map((id) => ({ id, program }));
  await store.transaction((tx) => writeRows(tx, 'MATCH (d:Document {id: row.id}) SET d.program = row.program', rows));
}
