import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unreadable } from '../read/folder';
import { parseLists } from './flow';

/**
 * Reads the lists of one folder by their file's name.
 * @throws NachweisError NO_SUCH_FILE or UNREADABLE; BAD_LIST with file:line:column
 */
export const listReader =
  (folder: string): ((file: string) => never) =>
  (file) => {
    const path = join(folder, file);
    return parseLists(textOf(path), path) as never;
  };

const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw unreadable(path, error);
  }
};

/** The rows of a list whatever its sections. */
export const rowsOf = (list: object): readonly never[] =>
  (Array.isArray(list) ? list : Object.values(list).flat()) as never[];

/** What a row of a list gives for its form: the row itself where it is a word. */
export const formOf = (row: unknown, key = 'form'): string =>
  typeof row === 'string' ? row : String((row as Record<string, unknown>)[key] ?? '');

const STARTERS = ['determiners', 'prepositions', 'personalPronouns', 'conjunctions', 'adverbs', 'possessives'];

/** The words of closed classes that begin sentences, in small letters. */
export const startersOf = (closed: Readonly<Record<string, readonly unknown[]>>): ReadonlySet<string> =>
  new Set(STARTERS.flatMap((group) => closed[group] ?? []).map((row) => formOf(row).toLowerCase()));
