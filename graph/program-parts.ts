import { existsSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { packageFile } from '../extract/files';
import { textHash } from '../extract/ids';
import { filesBelow } from './disk';
import { hash } from './id';
import { layout } from './parts';

/** What of the program reads a text, each by a hash: where one is another, all texts are read again. */
export interface ProgramParts {
  readonly rules: string;
  readonly lexicon: string;
  readonly model: string;
  readonly ontology: string;
  /** Of this package and those it rests on, and of Node, whose Unicode tables words are cut by. */
  readonly version: string;
}

export const partNames = ['rules', 'lexicon', 'model', 'ontology', 'version'] as const;

/** The parts of the program that runs. */
export function programParts(): ProgramParts {
  known ??= hashes();
  return known;
}

let known: ProgramParts | undefined;

/** One text of them: "rules:1f3a… lexicon:…", as the graph keeps it beside each document. */
export const partsText = (parts: ProgramParts): string => partNames.map((name) => `${name}:${parts[name]}`).join(' ');

/** The names of the parts in which two such texts differ; all of them where one is nothing that we wrote. */
export const differingParts = (before: string, now: string): readonly (keyof ProgramParts)[] => {
  const old = new Set(before.split(' '));
  const told = now.split(' ');
  return partNames.filter((_, at) => !old.has(told[at] ?? ''));
};

function hashes(): ProgramParts {
  const code = [...new Set([join(__dirname, '..', 'extract'), packageFile('extract')].flatMap(filesBelow))];
  const isModel = (file: string): boolean => file.endsWith('.model');
  return {
    rules: hashOf(code.filter((file) => !isModel(file) && !file.includes(`${sep}extract${sep}train${sep}`))),
    lexicon: hashOf(filesBelow(packageFile('seeds/lexicon'))),
    model: hashOf(code.filter(isModel)),
    ontology: hashOf([packageFile('seeds/ontology.yaml')]),
    version: short([
      layout,
      process.versions.node,
      process.versions.unicode,
      versionIn(packageFile('.')),
      ...packages(),
    ]),
  };
}

/** The packages that reading rests on, as they are installed: one tells languages apart, one reads the word lists. */
const packages = (): readonly string[] =>
  ['eld', 'yaml'].map((name) => {
    const homes = (require.resolve.paths(name) ?? []).map((folder) => join(folder, name));
    return versionIn(homes.find((home) => existsSync(join(home, 'package.json'))) ?? packageFile('.'));
  });

const versionIn = (folder: string): string => JSON.parse(contents(join(folder, 'package.json'))).version;

/** Enough of a hash to tell parts of one program from each other. */
const short = (value: unknown): string => hash(value).slice(0, 16);

const hashOf = (files: readonly string[]): string => short(files.map((file) => textHash(contents(file))));

const contents = (file: string): string => readFileSync(file, 'latin1');
