import type { Told } from '../extract';
import type { Document } from '../extract/document';
import type { Extraction } from '../extract/fact';
import { type LoadOptions, type LoadReport, load, unchanged } from './load';
import { runOf } from './manifest';
import { type Notes, noNotes } from './notes';
import { partsText, programParts } from './program-parts';
import { type Standing, standing } from './standing';
import type { Store } from './store';

/** The two steps from documents to facts. */
export interface Pipeline {
  /** Reads one document alone. */
  tell(document: Document): Told;
  /** Joins what all tell. */
  join(told: readonly Told[]): Extraction;
}

export interface RebuildOptions extends Pipeline, Pick<LoadOptions, 'progress'> {
  /** What documents told before: those are not read again. */
  readonly notes?: Notes;
  /** Withdraw the documents that are not among these, */
  readonly prune?: boolean;
  /** though they are more than a tenth of the graph's. */
  readonly yes?: boolean;
  /** Read all, though nothing has changed. */
  readonly again?: boolean;
}

/** Notes that these documents do not need, for each that they do: others may be built beside them, or an edit undone. */
const SPARE = 2;

/** What a rebuild did; without `extraction` the graph was up to date. */
export interface Rebuilt {
  readonly report: LoadReport;
  readonly extraction?: Extraction;
  /** How the documents stood to the graph before. */
  readonly standing?: Standing;
}

/**
 * Brings a graph up to these documents. With `prune` the outcome is that of one clean run over them, whatever runs went
 * before; where that is what the graph holds already, nothing is read.
 * @throws NachweisError what `load` throws
 */
export async function rebuild(
  store: Store,
  documents: readonly Document[],
  { prune = false, yes, again = false, progress, ...reading }: RebuildOptions,
): Promise<Rebuilt> {
  const program = partsText(programParts());
  const run = runOf(documents, { program });
  const options = { only: prune, run, program, progress, ...(!yes && { most: 0.1 }) };
  const ids = documents.map(({ id }) => id);
  const same = again ? undefined : await unchanged(store, ids, options);
  if (same) return { report: same };
  const stood = await standing(store, documents, program);
  const extraction = read(documents, { ...reading, again });
  reading.notes?.tidy(documents, prune ? 0 : SPARE);
  return { report: await load(store, extraction, options), extraction, standing: stood };
}

type Reading = Pipeline & Pick<RebuildOptions, 'notes' | 'again'>;

/** What documents say together; only those of which nothing is noted are read. */
export function read(documents: readonly Document[], { tell, join, notes = noNotes, again }: Reading): Extraction {
  const told = documents.map((document) => {
    const noted = again ? undefined : notes.get(document);
    if (noted) return noted;
    const fresh = tell(document);
    notes.keep(document, fresh);
    return fresh;
  });
  return join(told);
}
