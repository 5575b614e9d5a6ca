import type { Document } from '../extract/document';
import { textHash } from '../extract/ids';
import { byCodeUnit } from '../extract/order';
import { hash } from './id';
import { partsText, programParts } from './program-parts';
import type { Held } from './seal';
import type { Runner, Store } from './store';
import { countDocuments } from './stored';

/** What a build is a function of, beside its documents. */
export interface Basis {
  /** The parts of the program (`partsText`). */
  readonly program?: string;
  /** Hashes of whatever else has a say in the outcome, such as corrections. */
  readonly others?: readonly string[];
}

/** A hash of one document: its text and what is known beside it. */
export function inputOf(document: Document): string {
  const { id, text, language, published, source, bodyStart } = document;
  const known = inputs.get(document) ?? hash([id, textHash(text), language, published, source, bodyStart]);
  inputs.set(document, known);
  return known;
}

const inputs = new WeakMap<Document, string>();

/**
 * A hash of all that a build is a function of. One for the whole, since people and meetings are joined across documents:
 * one text more may change them all.
 */
export const runOf = (
  documents: readonly Document[],
  { program = partsText(programParts()), others = [] }: Basis = {},
): string => hash([program, others, [...documents].sort((a, b) => byCodeUnit(a.id, b.id)).map(inputOf)]);

/** The run whose outcome the graph holds whole; nothing where it holds that of another, or half of one. */
export async function storedRun({ read }: Pick<Store, 'read'>): Promise<string | undefined> {
  const { rows } = await read("MATCH (m:Manifest {id: 'manifest'}) RETURN m.run AS run");
  return typeof rows[0]?.run === 'string' ? rows[0].run : undefined;
}

/** What a graph holds, where that is the outcome of one whole run. */
export async function heldBy(read: Store['read']): Promise<Held | undefined> {
  const run = await storedRun({ read });
  return run === undefined ? undefined : { run, documents: await countDocuments({ read }) };
}

/** Before anything is written: a run that is cut off must not be taken for whole. */
export async function forgetRun(tx: Runner): Promise<void> {
  await tx.run("MATCH (m:Manifest {id: 'manifest'}) DELETE m");
}

/** After all is written. */
export async function rememberRun(tx: Runner, run: string): Promise<void> {
  await tx.run("MERGE (m:Manifest {id: 'manifest'}) SET m.run = $run", { run });
}
