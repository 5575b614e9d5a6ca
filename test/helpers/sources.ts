import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run';

export interface Source {
  /** Path from the checkout's folder, with `/`. */
  readonly file: string;
  readonly text: string;
}

/** Every TypeScript file below a folder of the checkout. */
export const sources = (folder: string): readonly Source[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({
      file: join(folder, name).replaceAll('\\', '/'),
      text: readFileSync(join(root, folder, name), 'utf8'),
    }));

/** What a file imports, by `import`, `export … from`, `import()` or `require`. */
export const importsOf = ({ text }: Source): readonly string[] =>
  [...text.matchAll(/(?:\bfrom|\bimport|\brequire\(|\bimport\()\s*'([^']+)'/g)].map(([, name = '']) => name);
