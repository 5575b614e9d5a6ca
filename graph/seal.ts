import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, replaceFile } from './disk';

/** What an embedded graph holds, told beside its file, so that a build that has nothing to do need not open it. */
export interface Held {
  /** The run whose outcome it is, as `runOf` hashes it. */
  readonly run: string;
  /** How many documents are in it. */
  readonly documents: number;
}

const graphIn = (folder: string): string => join(folder, 'graph.grafeo');
const sealIn = (folder: string): string => join(folder, 'seal.json');

/** For whoever has just opened the graph: from now on nothing is said of it. The mark shows at the end whether another came between. */
export const breakSeal = (folder: string): void => attempt(() => replaceFile(sealIn(folder), mark()));

/** For whoever has just closed the graph, at once: `held` is what was in it; nothing where that is no whole run. */
export function seal(folder: string, held: Held | undefined): void {
  attempt(() => {
    const file = stateOf(graphIn(folder));
    // Whoever opens it after the look at the file leaves a mark of their own before they write.
    if (readFileSync(sealIn(folder), 'utf8') !== mark()) return;
    if (held && file) replaceFile(sealIn(folder), JSON.stringify({ ...held, file }));
    else rmSync(sealIn(folder));
  });
}

/**
 * What the graph in a folder holds, without opening it. Nothing where the file is not exactly the one that was sealed:
 * changed, copied or put there by anybody, in use, or left by a process that died.
 */
export function heldIn(folder: string): Held | undefined {
  try {
    const { run, documents, file } = JSON.parse(readFileSync(sealIn(folder), 'utf8'));
    const sound = typeof run === 'string' && typeof documents === 'number' && file === stateOf(graphIn(folder));
    return sound ? { run, documents } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Size, times and number of a file. The time of its last change is the system's own: no tool sets it back, so that a file
 * of the same size and date is still another. Nothing while its log lies beside it: it is in use, or was cut off.
 */
function stateOf(file: string): string | undefined {
  if (existsSync(`${file}.wal`)) return undefined;
  const { size, mtimeNs, ctimeNs, ino } = statSync(file, { bigint: true });
  return [size, mtimeNs, ctimeNs, ino].join(' ');
}

const mark = (): string => JSON.stringify({ open: process.pid });
