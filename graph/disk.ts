import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../extract/order';

/** Writes a file whole or not at all, under another name first: a run that fails leaves an older one as it was. */
export function replaceFile(file: string, data: string | Uint8Array): void {
  const beside = `${file}.${process.pid}`;
  try {
    writeFileSync(beside, data);
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** All files in a folder and below, in code order. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort(byCodeUnit);

/** Work that may fail in silence: a disk that is full or may not be written costs time at the next run, and nothing else. */
export function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // As if it had not been tried.
  }
}
