import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLists } from './flow';
import { byBeginning, lateTable, type Table } from './late-lines';
import { addName, emptyIndex, type NameEntry, type NameIndex } from './names';

type Lang = 'de' | 'en';
type Names = { readonly [lang in Lang]?: string | readonly string[] };

interface CountryRow {
  readonly iso: string;
  readonly de: string;
  readonly en: string;
  readonly aliases?: Names;
  readonly abbr?: readonly string[];
  readonly adj?: Names;
  readonly people?: Names;
  readonly capital?: { readonly de: string; readonly en: string };
  readonly historic?: boolean;
}
interface RegionRow {
  readonly de: string;
  readonly en?: string;
  readonly aliases?: Names;
  readonly adj?: Names;
  readonly people?: Names;
  readonly country?: string;
  readonly kind?: string;
  /** Where its government sits. */
  readonly capital?: string;
}
interface OrganisationRow {
  readonly de: string;
  readonly en?: string;
  readonly aliases?: Names;
  readonly nicknames?: Names;
  readonly kind: string;
  readonly country?: string;
  /** Town where it sits. */
  readonly seat?: string;
  /** A building at its seat, too: "at the White House" is in Washington. */
  readonly house?: boolean;
  /** Those of its forms that are ordinary words too: `[Spiegel]`. */
  readonly ambiguous?: readonly string[];
}

/** Names of the world in one language: what they stand for, and the words that only point at a country or a city. */
export interface World {
  readonly names: NameIndex;
  /** Stem of an adjective ("russisch", "Schweizer") to its country or region. */
  readonly adjectives: ReadonlyMap<string, NameEntry>;
  /** Inhabitants in the singular ("Russe", "Japaner"). */
  readonly people: ReadonlyMap<string, NameEntry>;
  /** By ISO code. */
  readonly countries: ReadonlyMap<string, NameEntry>;
  /** Capital's name in lower case to its country's ISO code. */
  readonly capitals: ReadonlyMap<string, string>;
  /** Town where a state's government sits, to the state. */
  readonly stateCapitals: ReadonlyMap<string, NameEntry>;
  /** First names with their gender. */
  readonly forenames: Table<'m' | 'f' | 'u'>;
  readonly surnames: Pick<ReadonlySet<string>, 'has'>;
  /** Surnames that are ordinary words too: "Richter", "Koch". */
  readonly ambiguousSurnames: ReadonlySet<string>;
}

const list = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

const rows = <T>(folder: string, file: string): readonly T[] => {
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  const parsed: unknown = parseLists(readFileSync(path, 'utf8'), path);
  return (Array.isArray(parsed) ? parsed : Object.values((parsed ?? {}) as object).flat()) as T[];
};

const lines = (folder: string, file: string): readonly string[] => {
  const path = join(folder, file);
  return existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
    : [];
};

/** Reads the lists of `seeds/lexicon/world` for one language. */
export const loadWorld = (folder: string, lang: Lang): World => {
  const world = {
    names: emptyIndex(lang === 'de'),
    adjectives: new Map<string, NameEntry>(),
    people: new Map<string, NameEntry>(),
    countries: new Map<string, NameEntry>(),
    capitals: new Map<string, string>(),
    stateCapitals: new Map<string, NameEntry>(),
    forenames: lateTable(lines(folder, 'forenames.tsv'), (line) => line.split('\t') as [string, 'm' | 'f' | 'u']),
    surnames: lateTable(lines(folder, 'surnames.txt'), (line) => [line, true]),
    ambiguousSurnames: new Set(lines(folder, 'surnames-ambiguous.txt')),
  };
  for (const row of rows<CountryRow>(folder, 'countries.yaml')) addCountry(world, row, lang);
  for (const row of rows<OrganisationRow>(folder, 'organisations.yaml')) addOrganisation(world.names, row, lang);
  for (const row of rows<RegionRow>(folder, 'regions.yaml')) addRegion(world, row, lang);
  for (const row of rows<RegionRow>(folder, 'exonyms.yaml'))
    addCity(world.names, { ...row, name: row[lang] ?? row.de });
  addPlaces(world.names, lines(folder, 'places.tsv'), lang);
  return world;
};

/** The towns, each when a word that begins like it is first looked up; "Sankt Gallen" begins like "St." too. */
const addPlaces = (names: NameIndex, places: readonly string[], lang: Lang): void => {
  for (const [key, group] of byBeginning(places)) {
    const add = (): void => {
      for (const line of group) addPlaceLine(names, line, lang);
    };
    if (group.some((line) => SAINT.test(line))) add();
    else names.later.set(key, add);
  }
};

const SAINT = /^(?:Saint|Sankt) /u;

interface Building {
  readonly names: NameIndex;
  readonly adjectives: Map<string, NameEntry>;
  readonly people: Map<string, NameEntry>;
  readonly countries: Map<string, NameEntry>;
  readonly capitals: Map<string, string>;
  readonly stateCapitals: Map<string, NameEntry>;
}

const addCountry = (world: Building, row: CountryRow, lang: Lang): void => {
  const name = row[lang];
  const aliases = [row.de, row.en, ...(row.abbr ?? [])].filter((form) => form !== name);
  const entry: NameEntry = {
    type: 'Country',
    name,
    key: row.iso,
    aliases,
    kind: row.historic ? 'historic' : 'country',
    country: row.iso,
  };
  world.countries.set(row.iso, entry);
  for (const form of [name, ...(row.abbr ?? []), ...list(row.aliases?.[lang])]) addName(world.names, form, entry);
  for (const form of list(row.adj?.[lang])) world.adjectives.set(form, entry);
  for (const form of list(row.people?.[lang])) if (!world.people.has(form)) world.people.set(form, entry);
  if (row.capital) world.capitals.set(row.capital[lang].toLowerCase(), row.iso);
};

const addOrganisation = (names: NameIndex, row: OrganisationRow, lang: Lang): void => {
  const name = row[lang] ?? row.de;
  const forms = [name, ...list(row.aliases?.[lang])];
  const foreign = lang === 'de' ? [row.en, ...list(row.aliases?.en)] : [row.de, ...list(row.aliases?.de)];
  const all = [...forms, ...foreign].filter((form): form is string => form !== undefined);
  const entry: NameEntry = {
    type: 'Organisation',
    name,
    key: row.de,
    aliases: [...new Set(all)].filter((form) => form !== name),
    kind: row.kind,
    country: row.country,
    nicknames: list(row.nicknames?.[lang]),
    ...(row.house && row.seat ? { house: row.seat } : {}),
  };
  for (const form of all) addName(names, form, row.ambiguous?.includes(form) ? { ...entry, ambiguous: true } : entry);
};

const addRegion = (world: Building, row: RegionRow, lang: Lang): void => {
  const name = row[lang] ?? row.de;
  const other = [row.de, row.en].filter((form): form is string => form !== undefined && form !== name);
  const entry: NameEntry = {
    type: 'Country',
    name,
    key: row.de,
    aliases: other,
    kind: row.kind ?? 'region',
    country: row.country,
  };
  if (row.capital) world.stateCapitals.set(row.capital, entry);
  for (const form of [name, ...list(row.aliases?.[lang])]) addName(world.names, form, entry);
  for (const form of list(row.adj?.[lang])) if (!world.adjectives.has(form)) world.adjectives.set(form, entry);
  for (const form of list(row.people?.[lang])) if (!world.people.has(form)) world.people.set(form, entry);
};

const addCity = (names: NameIndex, row: RegionRow & { readonly name: string }): void => {
  const other = [row.de, row.en].filter((form): form is string => form !== undefined && form !== row.name);
  const entry: NameEntry = {
    type: 'Place',
    name: row.name,
    key: row.de,
    aliases: other,
    kind: 'city',
    country: row.country,
  };
  for (const form of [row.name, ...other, ...list(row.aliases?.de), ...list(row.aliases?.en)])
    addName(names, form, entry);
};

/** `name, ISO code, population, languages (de, en, both), other name, ambiguous?`, tab-separated. */
const addPlaceLine = (names: NameIndex, line: string, lang: Lang): void => {
  const [name = '', country, population, language, other, ambiguous] = line.split('\t');
  if (language !== 'both' && language !== '' && language !== lang) return;
  const saint = SAINT.test(name) ? name.replace(SAINT, 'St. ') : undefined; // "St. Gallen"
  const entry: NameEntry = {
    type: 'Place',
    name,
    key: name,
    aliases: [...(other ? [other] : []), ...(saint ? [saint] : [])],
    kind: 'city',
    country,
    population: Number(population) || 0,
    ambiguous: Boolean(ambiguous),
  };
  const club = names.single.get(name.toLowerCase())?.entry;
  if (club?.ambiguous && club.country === country && (entry.population ?? 0) >= 50_000)
    names.single.delete(name.toLowerCase()); // "Mainz" is the town before it is the club
  addName(names, name, entry);
  if (saint) addName(names, saint, entry);
  const short = /^(\S{4,}) (?:an|am|in|im|ob|vor|bei|\()/u.exec(name)?.[1]; // "Limburg an der Lahn", "Halle (Saale)"
  if (lang === 'de' && short)
    addName(names, short, { ...entry, name: short, aliases: [name, ...entry.aliases], ambiguous: true });
};
