import { packageFile } from './files';
import { listReader } from './lists/word-lists';
import { fold } from './words';

interface Everywhere {
  readonly names: readonly (readonly string[])[];
  readonly local: readonly (readonly string[])[];
  readonly clubs: readonly string[];
}

/** The list of bodies that many towns or countries have one of. */
export const readEverywhere = (): Everywhere => listReader(packageFile('seeds/lexicon/world'))('everywhere.yaml');

let names: ReadonlySet<string> | undefined;

/** "City Council", "Supreme Court": every town or country has one. */
export const isEverywhere = (name: string): boolean => {
  names ??= new Set(readEverywhere().names.flat().map(fold));
  return names.has(fold(name));
};
