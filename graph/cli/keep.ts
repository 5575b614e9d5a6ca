import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { type Decision, documentsOf } from '../../extract/corrections/correction';
import { continued, type NewCorrection } from '../../extract/corrections/write';
import { NachweisError } from '../../extract/error';
import type { Reading } from '../../extract/read';
import { CORRECTIONS } from '../../extract/read/folder';
import { readText } from '../../extract/read/text';
import { homeFile } from './decided';

/** Where texts were read from, and which files of corrections were named. */
export interface Around {
  readonly reading: Pick<Reading, 'files'>;
  readonly paths: readonly string[];
  readonly named: readonly string[];
}

/**
 * The file that a decision goes to: the last one that was named, else `corrections.yaml` in the folder of texts that was
 * named, else that of the graph's folder, as the sample documents belong to the program.
 */
export function fileFor(decision: Decision, { reading, paths, named }: Around): string {
  const last = named.at(-1);
  if (last !== undefined) return last;
  const text = reading.files.get(documentsOf(decision)[0] ?? '');
  const root = text === undefined ? undefined : paths.find((path) => holds(path, text));
  if (root === undefined) return homeFile();
  return join(relative(root, text as string) === '' ? dirname(root) : root, CORRECTIONS);
}

const holds = (path: string, file: string): boolean => {
  const way = relative(path, file);
  return !isAbsolute(way) && way.split(/[\\/]/, 1)[0] !== '..';
};

/**
 * Writes decisions at the end of a file, all or none, and not before they are safe on the disk does it return.
 * @returns the line on which the first of them stands
 * @throws NachweisError BAD_CORRECTION where the file is faulty, OUTPUT where it cannot be written
 */
export function keep(file: string, added: readonly NewCorrection[]): number {
  const source = existsSync(file) ? readText(file, Number.POSITIVE_INFINITY).replace(/^\uFEFF/, '') : '';
  const text = continued(source, file, added);
  try {
    mkdirSync(dirname(file), { recursive: true });
    append(file, text);
  } catch (error) {
    throw new NachweisError('OUTPUT', `cannot be written: ${(error as Error).message}`, { file });
  }
  return source.split('\n').length + text.split('\n').findIndex((line) => /^ *- /.test(line));
}

function append(file: string, text: string): void {
  const to = openSync(file, 'a');
  try {
    writeSync(to, text);
    fsyncSync(to);
  } finally {
    closeSync(to);
  }
}
