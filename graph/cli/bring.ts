import type { Correction } from '../../extract/corrections';
import type { Reading } from '../../extract/read';
import { hash } from '../id';
import type { Rebuilt } from '../rebuild';
import type { Store } from '../store';
import { decided } from './decided';
import { pipeline, rebuilding } from './lazy';
import { folderOf, notesBeside } from './store';
import { note, progress } from './terminal';
import { failed } from './texts';

/** How a graph is brought up to its texts. */
export interface BuildOptions {
  readonly to?: string;
  readonly prune?: boolean;
  readonly yes?: boolean;
  readonly again?: boolean;
  readonly corrections: readonly string[];
}

/** A build's options, with what people decided in place of the files that say it. */
export interface Wanted extends Omit<BuildOptions, 'corrections'> {
  readonly corrections: readonly Correction[];
  /** A hash of each decision. */
  readonly others: readonly string[];
}

/** What is to be done with the texts that were read. */
export function wantedOf(
  { corrections: files, problems }: Reading,
  { corrections, prune, ...options }: BuildOptions,
): Wanted {
  const people = decided({ corrections: files }, corrections);
  const partly = failed(problems);
  if (partly && prune) note('nachweis: no document is withdrawn, since not all could be read this time');
  return {
    ...{ ...options, prune: prune === true && !partly, corrections: people },
    others: people.map(({ decision, by }) => hash([decision, by])),
  };
}

/** What a build that finds nothing to do gives, and where the graph lies; nothing where it must be opened to know. */
export function standing(documents: Reading['documents'], wanted: Wanted) {
  const folder = folderOf(wanted.to);
  const found = folder === undefined ? undefined : rebuilding().upToDate(folder, documents, wanted);
  return found && folder !== undefined ? { ...found, folder } : undefined;
}

/** Brings the graph up to the texts. */
export const bring = (
  store: Store,
  documents: Reading['documents'],
  { to, corrections, ...wanted }: Wanted,
): Promise<Rebuilt> =>
  rebuilding().rebuild(store, documents, {
    ...{ ...wanted, progress, notes: notesBeside(to), tell: pipeline().tell },
    conclude: (told) => pipeline().conclude(told, corrections),
  });
