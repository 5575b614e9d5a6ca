import type { Told } from '../extract';
import type { Document } from '../extract/document';
import type { Extraction } from '../extract/fact';
import { type LoadOptions, type LoadReport, load, unchanged } from './load';
import { heldBy, runOf } from './manifest';
import { type Notes, noNotes } from './notes';
import { partsText, programParts } from './program-parts';
import { heldIn } from './seal';
import type { Store } from './store';
import { type Reason, reasonsIn } from './why-read';

export type { Reason } from './why-read';

/** The two steps from documents to facts. */
export interface Pipeline {
  /** Reads one document alone. */
  tell(document: Document): Told;
  /** Joins what all tell. */
  conclude(told: readonly Told[]): Extraction;
}

export interface RebuildOptions extends Pipeline, Pick<LoadOptions, 'progress'> {
  /** What documents told before: those are not read again. */
  readonly notes?: Notes;
  /** Hashes of whatever else `conclude` goes by, such as corrections. */
  readonly others?: readonly string[];
  /** Withdraw the documents that are not among these, */
  readonly prune?: boolean;
  /** though they are more than a tenth of the graph's. */
  readonly yes?: boolean;
  /** Read all, though nothing has changed. */
  readonly again?: boolean;
}

/** What a rebuild did; where the graph was up to date it has only the report. */
export interface Rebuilt {
  readonly report: LoadReport;
  readonly extraction?: Extraction;
  /** Ids of the documents that were read, and why each was: one may have several reasons. */
  readonly read: ReadonlyMap<string, readonly Reason[]>;
  /** The run whose outcome the graph holds now, and the one before; nothing where that was none, or half of one. */
  readonly run: string;
  readonly from?: string;
}

/** Notes that these documents do not need, for each that they do: others may be built beside them, or an edit undone. */
const SPARE = 2;

/**
 * Brings a graph up to these documents. With `prune` the outcome is that of one clean run over them, whatever runs went
 * before; where that is what the graph holds already, nothing is read.
 * @throws NachweisError what `load` throws
 */
export async function rebuild(
  store: Store,
  documents: readonly Document[],
  { prune = false, yes, again = false, progress, others, ...reading }: RebuildOptions,
): Promise<Rebuilt> {
  const program = partsText(programParts());
  const options = { only: prune, run: runOf(documents, { program, others }), program, progress };
  const held = await heldBy(store.read);
  const runs = { run: options.run, from: held?.run };
  const same = again ? undefined : unchanged(held, documents.length, options);
  if (same) return { report: same, read: new Map(), ...runs };
  const { told, fresh } = gather(documents, { ...reading, again });
  reading.notes?.tidy(documents, prune ? 0 : SPARE);
  const read = await reasonsIn(store, fresh, { program, otherwise: again ? 'asked' : 'unnoted' });
  const extraction = reading.conclude(told);
  const report = await load(store, extraction, { ...options, ...(!yes && { most: 0.1 }) });
  return { report, extraction, read, ...runs };
}

/** What a rebuild that finds nothing to do gives, by the seal of the embedded graph in this folder; nothing where it must be opened to know. */
export const upToDate = (
  folder: string,
  documents: readonly Document[],
  { prune = false, again, others }: Pick<RebuildOptions, 'prune' | 'again' | 'others'>,
): Pick<Rebuilt, 'report' | 'run'> | undefined => {
  const held = again ? undefined : heldIn(folder);
  const report = held && unchanged(held, documents.length, { only: prune, run: runOf(documents, { others }) });
  return report && { report, run: held.run };
};

/** What each document tells; only those of which nothing is noted are read. */
export function gather(
  documents: readonly Document[],
  { tell, notes = noNotes, again }: Pick<RebuildOptions, 'tell' | 'notes' | 'again'>,
): { readonly told: readonly Told[]; readonly fresh: readonly Document[] } {
  const fresh: Document[] = [];
  const told = documents.map((document) => {
    const noted = again ? undefined : notes.get(document);
    if (noted) return noted;
    fresh.push(document);
    const now = tell(document);
    notes.keep(document, now);
    return now;
  });
  return { told, fresh };
}
