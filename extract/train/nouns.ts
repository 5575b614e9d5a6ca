/**
 * Derives `seeds/lexicon/de/nouns.cc-by-sa.tsv` (German nouns with their gender) from LanguageTool's german-pos-dict.
 *
 *     ts-node extract/train/nouns.ts ../shared/data/german-pos-dict
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const folder = process.argv[2] ?? '../shared/data/german-pos-dict';
const GENDERS: Readonly<Record<string, string>> = { MAS: 'm', FEM: 'f', NEU: 'n' };

const rows = gunzipSync(readFileSync(join(folder, 'noun-lemmas.tsv.gz')))
  .toString('utf8')
  .split('\n')
  .map((line) => line.split('\t'))
  .filter(([lemma, gender]) => lemma && gender && /^\p{Lu}\p{L}+$/u.test(lemma) && lemma !== lemma.toUpperCase())
  .map(([lemma, gender]) => `${lemma}\t${GENDERS[gender ?? ''] ?? '-'}`)
  .sort((a, b) => (a < b ? -1 : 1));
writeFileSync(join(__dirname, '../../seeds/lexicon/de/nouns.cc-by-sa.tsv'), `${[...new Set(rows)].join('\n')}\n`);
