import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Correction } from '../extract/corrections';
import type { Document } from '../extract/document';
import { packageFile } from '../extract/files';
import { textHash } from '../extract/ids';
import { byCodeUnit } from '../extract/order';
import { hash } from './id';
import { layout } from './parts';
import type { Runner, Store } from './store';

/**
 * A hash of all that a build is a function of: each text with what is known beside it, the parts of the program that
 * read it, and what people decided. One for the whole, since people and meetings are joined across documents: one text more may change them all.
 */
export const runOf = (
  documents: readonly Document[],
  program = programHash(),
  corrections: readonly Correction[] = [],
): string =>
  hash([
    program,
    corrections.map(({ decision, by }) => [decision, by]),
    [...documents]
      .sort((a, b) => byCodeUnit(a.id, b.id))
      .map(({ id, text, language, published, source }) => [id, textHash(text), language, published, source]),
  ]);

/** Rules, word lists, models and ontology, the versions of the packages, and of Node, whose Unicode tables words are cut by. */
export function programHash(): string {
  known ??= hashOfProgram();
  return known;
}

let known: string | undefined;

function hashOfProgram(): string {
  const parts = [join(__dirname, '..', 'extract'), packageFile('extract'), packageFile('seeds/lexicon')];
  const files = [
    ...new Set(parts.flatMap(filesBelow)),
    packageFile('seeds/ontology.yaml'),
    packageFile('package.json'),
  ];
  return hash([
    layout,
    process.versions.node,
    process.versions.unicode,
    ...files.map((file) => textHash(contents(file))),
  ]);
}

const contents = (file: string): string => readFileSync(file, 'latin1');

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort(byCodeUnit);

/** The run whose outcome the graph holds whole; nothing where it holds that of another, or half of one. */
export async function storedRun(store: Store): Promise<string | undefined> {
  const { rows } = await store.read("MATCH (m:Manifest {id: 'manifest'}) RETURN m.run AS run");
  return typeof rows[0]?.run === 'string' ? rows[0].run : undefined;
}

/** Before anything is written: a run that is cut off must not be taken for whole. */
export async function forgetRun(tx: Runner): Promise<void> {
  await tx.run("MATCH (m:Manifest {id: 'manifest'}) DELETE m");
}

/** After all is written. */
export async function rememberRun(tx: Runner, run: string): Promise<void> {
  await tx.run("MERGE (m:Manifest {id: 'manifest'}) SET m.run = $run", { run });
}
