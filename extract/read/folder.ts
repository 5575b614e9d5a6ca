import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { NachweisError } from '../error';
import { byCodeUnit } from '../order';

/** Something that stopped a file or folder from being read (`error`), or that is worth a word (`warning`). */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly error: NachweisError;
}

/** What lies in a folder: paths relative to it with `/`, in the order of their code units. */
export interface Listing {
  readonly texts: readonly string[];
  /** The `corpus.yaml` files. */
  readonly corpora: readonly string[];
  /** The `corrections.yaml` files. */
  readonly corrections: readonly string[];
  readonly problems: readonly Problem[];
}

const TEXT = /\.(?:txt|md)$/i;
export const CORPUS = 'corpus.yaml';
export const CORRECTIONS = 'corrections.yaml';

/** True for the name of a file that is read as a text. */
export const isText = (name: string): boolean => TEXT.test(name);
/** A name without the ending of a text file. */
export const withoutEnding = (name: string): string => name.replace(TEXT, '');

/** All texts and corpus files below a folder; hidden files are passed over, links are followed, but never in a circle. */
export function listFolder(folder: string): Listing {
  const found: Found = { texts: [], corpora: [], corrections: [], problems: [] };
  visit(folder, '', [realpathSync(folder)], found);
  const [texts, corpora, corrections] = [found.texts, found.corpora, found.corrections].map((some) =>
    some.sort(byCodeUnit),
  );
  return { texts, corpora, corrections, problems: found.problems } as Listing;
}

type Found = { texts: string[]; corpora: string[]; corrections: string[]; problems: Problem[] };

function visit(folder: string, below: string, above: readonly string[], found: Found): void {
  for (const name of namesIn(folder, found)) {
    const [path, relative] = [join(folder, name), `${below}${name}`];
    const status = statusOf(path, found);
    if (!status) continue;
    if (status.isDirectory()) {
      const real = realpathSync(path);
      if (above.includes(real)) skip(found, path, 'is a link back to a folder above it and was passed over');
      else visit(path, `${relative}/`, [...above, real], found);
    } else if (name === CORPUS) found.corpora.push(relative);
    else if (name === CORRECTIONS) found.corrections.push(relative);
    else if (!status.isFile())
      skip(found, path, 'is not a regular file (a pipe, socket or device) and was passed over');
    else if (isText(name)) found.texts.push(relative);
  }
}

function namesIn(folder: string, found: Found): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort(byCodeUnit);
  } catch (error) {
    found.problems.push({ severity: 'error', error: unreadable(folder, error) });
    return [];
  }
}

function statusOf(path: string, found: Found): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    if (lstatSync(path).isSymbolicLink()) skip(found, path, 'is a link to nothing and was passed over');
    return undefined;
  }
}

const skip = (found: Found, file: string, message: string): void => {
  found.problems.push({ severity: 'warning', error: new NachweisError('SKIPPED', message, { file }) });
};

/** The error for a file or folder that the system refuses, with its reason in plain words. */
export function unreadable(file: string, error: unknown): NachweisError {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  if (code === 'ENOENT') return new NachweisError('NO_SUCH_FILE', 'there is no such file or folder', { file });
  const reason =
    new Map([
      ['EACCES', 'permission denied'],
      ['EISDIR', 'it is a folder'],
    ]).get(code) ?? code;
  return new NachweisError('UNREADABLE', `cannot be read (${reason})`, { file });
}
