import { cpSync, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect } from 'chai';
import { packageFile } from '../../extract/files';
import { readDocuments } from '../../extract/read';
import { folder } from '../helpers/folder';
import { nachweis, type RunOptions } from '../helpers/run';

/** Where a build runs, and how its texts lie there. */
export interface Surroundings {
  readonly told: string;
  readonly env?: RunOptions['env'];
  /** True: the texts are written into their folder, and named, in the opposite order. */
  readonly backwards?: boolean;
  /** True: paths are told from a folder of another name and depth. */
  readonly elsewhere?: boolean;
}

const inLanguage = (language: string) => ({ LANG: language, LC_ALL: language, LANGUAGE: language });

export const surroundings: readonly Surroundings[] = [
  { told: 'in another working directory', elsewhere: true },
  { told: 'with texts in another order', backwards: true },
  { told: 'in Kiritimati, a day ahead', env: { TZ: 'Pacific/Kiritimati' } },
  { told: 'in Honolulu, a day behind', env: { TZ: 'Pacific/Honolulu' } },
  { told: 'under LANG=C', env: inLanguage('C') },
  { told: 'under LANG=de_DE.UTF-8', env: inLanguage('de_DE.UTF-8') },
  { told: 'under LANG=tr_TR.UTF-8, where i is no small I', env: inLanguage('tr_TR.UTF-8') },
];

/** The sample texts as a folder to build from: file by file, in one order or the other. */
async function texts({ backwards }: Surroundings): Promise<string> {
  const samples = packageFile('seeds/documents');
  const files = [...(await readDocuments([samples])).files.values()].map((file) => relative(samples, file));
  const place = folder();
  const order = [...files, 'de/corpus.yaml', 'en/corpus.yaml'];
  for (const file of backwards ? order.reverse() : order) {
    mkdirSync(join(place, file, '..'), { recursive: true });
    cpSync(join(samples, file), join(place, file));
  }
  return place;
}

/** Builds a store in these surroundings, from each language's folder. */
export async function buildIn(where: Surroundings, to: string, env: RunOptions['env'] = {}): Promise<void> {
  const place = await texts(where);
  const paths = where.backwards ? ['en', 'de'] : ['de', 'en'];
  const cwd = where.elsewhere ? join(place, 'de') : place;
  const args = where.elsewhere ? paths.map((path) => join('..', path)) : paths;
  const { code, err } = await nachweis(['build', ...args, '--to', to], { cwd, env: { ...where.env, ...env } });
  expect(code, err).to.equal(0);
}
