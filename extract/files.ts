import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The package's own folder: the nearest one above that holds package.json, be it run from source or from dist/. */
const root = ((folder: string): string => {
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
})(__dirname);

/** Absolute path of a file or folder that comes with the package: `packageFile('seeds/ontology.yaml')`. */
export const packageFile = (path: string): string => join(root, path);
