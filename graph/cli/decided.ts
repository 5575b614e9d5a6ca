import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Correction, type CorrectionFile, readCorrections } from '../../extract/corrections/files';
import type { Reading } from '../../extract/read';
import { CORRECTIONS } from '../../extract/read/folder';
import { home } from './home';

/** The option that names files of corrections: its flags, its line of help, how several add up, and that there may be none. */
export const BY = [
  '--corrections <file>',
  'a file of corrections, beside those that lie with the texts and the graph (repeatable)',
  (file: string, before: readonly string[]): readonly string[] => [...before, file],
  [] as readonly string[],
] as const;

/** Where `nachweis correct` and `review` write what nobody gave a place. */
export const homeFile = (): string => join(home(), CORRECTIONS);

/**
 * All that people decided, in the order in which it counts: the files that lie with the texts, that of the graph's folder,
 * those that were named.
 */
export const decided = (reading: Pick<Reading, 'corrections'>, named: readonly string[] = []): readonly Correction[] =>
  readCorrections(filesOf(reading, named));

const filesOf = (
  { corrections }: Pick<Reading, 'corrections'>,
  named: readonly string[],
): readonly CorrectionFile[] => {
  const own = existsSync(homeFile()) ? [homeFile()] : [];
  return [...corrections, ...[...own, ...named].map((file) => ({ file, below: '' }))];
};
