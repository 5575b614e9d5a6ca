import type { Correction } from '../extract/corrections';
import type { Document } from '../extract/document';
import type { Extraction } from '../extract/fact';
import { type LoadOptions, type LoadReport, load, unchanged } from './load';
import { runOf } from './manifest';
import type { Store } from './store';

export interface RebuildOptions extends Pick<LoadOptions, 'progress'> {
  /** What people decided; `extract` replays it. */
  readonly corrections?: readonly Correction[];
  /** Reads facts out of the documents; called only where something has changed. */
  readonly extract: (documents: readonly Document[]) => Extraction;
  /** Withdraw the documents that are not among these, */
  readonly prune?: boolean;
  /** though they are more than a tenth of the graph's. */
  readonly yes?: boolean;
  /** Read all, though nothing has changed. */
  readonly again?: boolean;
}

/**
 * Brings a graph up to these documents. With `prune` the outcome is that of one clean run over them, whatever runs went
 * before; where that is what the graph holds already, nothing is read.
 * @throws NachweisError what `load` throws
 */
export async function rebuild(
  store: Store,
  documents: readonly Document[],
  { extract, prune = false, yes, again, progress, corrections }: RebuildOptions,
): Promise<{ readonly report: LoadReport; readonly extraction?: Extraction }> {
  const options = { only: prune, run: runOf(documents, undefined, corrections), progress, ...(!yes && { most: 0.1 }) };
  const ids = documents.map(({ id }) => id);
  const same = again ? undefined : await unchanged(store, ids, options);
  if (same) return { report: same };
  const extraction = extract(documents);
  return { report: await load(store, extraction, options), extraction };
}
