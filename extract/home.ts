import { fromEntry } from './affiliation';
import type { EntityTable, LocalEntity } from './entities';
import { lookUp } from './names';
import type { NamedSentence } from './recognise';
import type { World } from './world';

/** Countries whose news is written in the language, the likeliest first. */
const AT_HOME: Readonly<Record<string, readonly string[]>> = {
  de: ['DE', 'AT', 'CH', 'LU', 'LI'],
  en: ['GB', 'US', 'IE', 'CA', 'AU', 'NZ', 'ZA', 'IN'],
};

/** The country that a document is at home in: the one of its language that its places and bodies speak of most. */
export const homeCountry = (
  table: EntityTable,
  language: string,
  sentences: readonly NamedSentence[],
): string | undefined => {
  const candidates = AT_HOME[language] ?? [];
  // most German news is from Germany; English is at home in too many countries
  const votes = new Map<string, number>(language === 'de' ? candidates.slice(0, 1).map((iso) => [iso, 2]) : []);
  for (const entity of table.entities) {
    const iso = entity.country;
    if (!iso || !candidates.includes(iso) || entity.kind === 'region') continue;
    const early = entity.first <= 2 && entity.type === 'Place' ? 1.5 : 0; // the dateline
    const each = entity.type === 'Organisation' ? 2 : entity.type === 'Place' ? 0.5 : 1;
    votes.set(iso, (votes.get(iso) ?? 0) + entity.count * each + early);
  }
  for (const one of sentences)
    for (const word of one.words) addMarks(votes, word.text, word.adjectiveOf?.country, candidates);
  if (language === 'de' && isSwissSpelling(sentences)) votes.set('CH', (votes.get('CH') ?? 0) + 6);
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || candidates.indexOf(a[0]) - candidates.indexOf(b[0]));
  return best?.[0];
};

/** The Swiss write no ß, and quote with «…». */
const isSwissSpelling = (sentences: readonly NamedSentence[]): boolean => {
  let quotes = 0;
  for (const { tokens } of sentences)
    for (const token of tokens) {
      if (token.text.includes('ß')) return false;
      if (token.text === '«') quotes++;
    }
  return quotes > 0;
};

const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Jänner: 'AT',
    Feber: 'AT',
    Landeshauptmann: 'AT',
    Landeshauptfrau: 'AT',
    heuer: 'AT',
    Bundesrätin: 'CH',
    Nationalrätin: 'CH',
    Ständerat: 'CH',
    Ständerätin: 'CH',
    Kantonsrat: 'CH',
    Kantonsrätin: 'CH',
    Landammann: 'CH',
    Kanton: 'CH',
    Bundesräte: 'CH',
    Angelobung: 'AT',
    Klubobmann: 'AT',
    Klubobfrau: 'AT',
    Gemeindepräsident: 'CH',
    Gemeindepräsidentin: 'CH',
    Regierungsrätin: 'CH',
    Stadtpräsident: 'CH',
    Stadtpräsidentin: 'CH',
    dass: '',
    gross: 'CH',
    draussen: 'CH',
    ausser: 'CH',
    Strasse: 'CH',
    weiss: 'CH',
    Aussenminister: 'CH',
    Aussenministerin: 'CH',
  }),
);

const addMarks = (
  votes: Map<string, number>,
  text: string,
  adjective: string | undefined,
  candidates: readonly string[],
): void => {
  const mark = MARKS.get(text);
  if (mark && candidates.includes(mark)) votes.set(mark, (votes.get(mark) ?? 0) + 3);
  if (adjective && candidates.includes(adjective)) votes.set(adjective, (votes.get(adjective) ?? 0) + 1);
};

/** An entity for the home country, whether or not the document names it. */
export const homeEntity = (iso: string | undefined, table: EntityTable, world: World): LocalEntity | undefined => {
  if (!iso) return undefined;
  const named = table.entities.find((entity) => entity.type === 'Country' && entity.key === iso);
  const entry = world.countries.get(iso);
  return named ?? (entry && fromEntry(entry));
};

/** The town of the dateline ("BONN. Während …", "Berlin, 22. April") or else the one most named of the home country. */
export const homeTown = (
  table: EntityTable,
  sentences: readonly NamedSentence[],
  iso: string | undefined,
): LocalEntity | undefined => {
  for (const one of sentences.slice(0, 8)) {
    const first = one.names[0];
    if (first?.type === 'Place' && first.from === 0 && /^[.,/:(–—-]$/.test(one.tokens[first.to]?.text ?? ''))
      return table.of.get(first);
  }
  const towns = table.entities.filter(
    (entity) =>
      entity.type === 'Place' && entity.kind !== 'site' && (entity.country === undefined || entity.country === iso),
  );
  return towns.sort((a, b) => b.count - a.count || a.first - b.first)[0];
};

/**
 * The region that a text is about: named by itself or in the name of its bodies ("Landtag von Sachsen-Anhalt"), early
 * rather than late; of a Swiss text without one, the canton called like its town ("der Solothurner Regierungsrat").
 */
export const homeRegion = (
  table: EntityTable,
  iso: string | undefined,
  { world, town }: { readonly world: World; readonly town: LocalEntity | undefined },
): LocalEntity | undefined => {
  const votes = new Map<string, { readonly entity: LocalEntity; weight: number }>();
  for (const entity of table.entities) {
    const region = isRegionOf(entity, iso) ? entity : regionInName(entity, iso, { table, world });
    if (!region) continue;
    const known = votes.get(region.name) ?? { entity: region, weight: 0 };
    known.weight += entity.count + (entity.first <= 4 ? 3 : 0);
    votes.set(region.name, known);
  }
  const [best] = [...votes.values()].sort((a, b) => b.weight - a.weight || a.entity.first - b.entity.first);
  if (best || iso !== 'CH' || !town) return best?.entity;
  const canton = world.names.long
    .get('kanto')
    ?.find(({ words }) => words.length === 2 && words[0] === 'kanton' && words[1] === town.name.toLowerCase());
  return canton && fromEntry(canton.entry);
};

/** A state or canton; a landscape such as "Franken" governs nothing. */
const isRegionOf = (entity: LocalEntity, iso: string | undefined): boolean =>
  entity.type === 'Country' && entity.kind !== 'country' && entity.kind !== 'region' && entity.country === iso;

const regionInName = (
  entity: LocalEntity,
  iso: string | undefined,
  { table, world }: { readonly table: EntityTable; readonly world: World },
): LocalEntity | undefined => {
  if (entity.type !== 'Organisation') return undefined;
  const entry = lookUp(world.names, entity.name.split(' ').at(-1) ?? '');
  if (entry?.type !== 'Country') return undefined;
  const region = table.entities.find((one) => one.key === entry.key) ?? fromEntry(entry);
  return isRegionOf(region, iso) ? region : undefined;
};

const REGIONAL =
  /^(?:Landtag\p{L}*|Landesregierung|Staatskanzlei|Ministerpräsident(?:in)?|Landesminister(?:in)?|Landeskabinett|Regierungsrat|Kantonsrat|Landammann|Kanton|Landeshauptmann|Landeshauptfrau)(?:e?s|en)?$/u;
const FEDERAL =
  /^(?:Bundestag|Bundesregierung|Bundeskanzler(?:in)?|Bundes\p{Ll}*minister(?:in|ium)?|Bundesrat|Kanzleramt|Kanzler(?:in)?|Vizekanzler(?:in)?|Nationalrat)(?:e?s)?$/u;

/** True where a text is about a regional government: its ministers are the region's. */
export const isRegional = ({ sentences }: { readonly sentences: readonly NamedSentence[] }): boolean => {
  let votes = 0;
  for (const { words } of sentences)
    for (const word of words) if (word.cap) votes += REGIONAL.test(word.text) ? 1 : FEDERAL.test(word.text) ? -1 : 0;
  return votes > 0;
};
