import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { hashText } from '../tag/hash';
import type { StaticMap } from '../tag/static-map';
import { packMap } from './static-map';

/**
 * Word to Brown cluster (numbered from 1 in the order of first use) of `spacy-lookups-data`, MIT: the commonest words only.
 * @param extras folder of the packages that `NAMES-MODEL.md` names
 */
export function brownList(extras: string, most: number): StaticMap {
  const file = join(extras, 'spacy_lookups_data/data/de_lexeme_cluster.json.gz');
  const clusters: Record<string, number> = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'));
  const numbers = new Map<number, number>();
  const entries = new Map<number, number>();
  for (const [word, cluster] of Object.entries(clusters)) {
    if (entries.size >= most) break;
    numbers.set(cluster, numbers.get(cluster) ?? numbers.size + 1);
    if (!entries.has(hashText(word))) entries.set(hashText(word), numbers.get(cluster) ?? 0);
  }
  return packMap(entries, { valueBits: 10, codes: [0, ...numbers.keys()] });
}

/** Word to cluster (1 and above) of `germaner-resources`, Apache-2.0: words that stand in like company have the same number. */
export function newsList(data: string): StaticMap {
  const entries = new Map<number, number>();
  for (const line of readFileSync(join(data, 'germaner-resources/unsupos-clusters.tsv'), 'utf8').split('\n')) {
    const [word, cluster] = line.split('\t');
    if (word && !entries.has(hashText(word))) entries.set(hashText(word), Number(cluster));
  }
  return packMap(entries, { valueBits: 9 });
}
