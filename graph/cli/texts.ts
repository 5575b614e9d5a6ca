import type { Extraction } from '../../extract/fact';
import { type Reading, readDocuments } from '../../extract/read';
import type { Notes } from '../notes';
import { decided } from './decided';
import { pipeline, rebuilding } from './lazy';
import type { ExitCode } from './program';
import { notesBeside } from './store';
import { complainAbout } from './terminal';

/** Texts that were read and the facts taken from them. */
export interface Work {
  readonly reading: Reading;
  readonly extraction: Extraction;
}

/**
 * Reads the texts at `paths` and extracts; says at once what could not be read. Where `corrections` is given, what people
 * decided, in those files and beside the texts, has part in it; without it the rules speak alone.
 * @returns nothing where no document is left
 */
export async function extractFrom(
  paths: readonly string[],
  corrections?: readonly string[],
): Promise<Work | undefined> {
  const reading = await read(paths);
  const people = reading && corrections ? decided(reading, corrections) : [];
  return reading && { reading, extraction: pipeline().extract(reading.documents, people) };
}

/** The same, though what the last build of that store noted is not extracted again; notes nothing itself. */
export async function extractNoted(
  paths: readonly string[],
  { corrections, to }: { readonly corrections: readonly string[]; readonly to?: string },
): Promise<Work | undefined> {
  const reading = await read(paths);
  if (!reading) return undefined;
  const people = decided(reading, corrections);
  const { tell, conclude } = pipeline();
  const notes: Notes = { ...notesBeside(to), keep: () => undefined };
  const { told } = rebuilding().gather(reading.documents, { tell, notes });
  return { reading, extraction: conclude(told, people) };
}

/** Reads the texts at `paths`, says what could not be read, and gives nothing where no document is left. */
export async function read(paths: readonly string[]): Promise<Reading | undefined> {
  const reading = await readDocuments(paths);
  const nothing = reading.documents.length === 0;
  complainAbout(reading.problems, nothing);
  return nothing ? undefined : reading;
}

/** Fine, or partly done where something was left out. */
export const outcome = ({ problems }: Reading): ExitCode => (failed(problems) ? 2 : 0);

export const failed = (problems: Reading['problems']): boolean => problems.some(({ severity }) => severity === 'error');
