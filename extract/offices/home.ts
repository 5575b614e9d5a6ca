import type { EntityTable, LocalEntity } from '../entities';
import type { HomeWords } from '../lists/home-words';
import { isLandscape } from '../lists/names';
import type { World } from '../lists/world';
import type { NamedSentence } from '../recognise/sentence';
import { fromEntry } from './affiliation';

/** The country that a document is at home in: the one of its language that its places and bodies speak of most. */
export const homeCountry = (
  table: EntityTable,
  home: HomeWords,
  sentences: readonly NamedSentence[],
): string | undefined => {
  const candidates = home.countries;
  const votes = new Map<string, number>(candidates.slice(0, 1).map((iso) => [iso, home.likeliest]));
  for (const entity of table.entities) {
    const iso = entity.country;
    if (!iso || !candidates.includes(iso) || isLandscape(entity)) continue;
    const early = entity.first <= 2 && entity.type === 'Place' ? 1.5 : 0; // the dateline
    const each = entity.type === 'Organisation' ? 2 : entity.type === 'Place' ? 0.5 : 1;
    votes.set(iso, (votes.get(iso) ?? 0) + entity.count * each + early);
  }
  for (const one of sentences)
    for (const word of one.words) addMarks(votes, word.text, word.adjectiveOf?.country, home);
  const spelt = home.spelling && isSpelt(home.spelling, sentences) ? home.spelling.country : undefined;
  if (spelt) votes.set(spelt, (votes.get(spelt) ?? 0) + 6);
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || candidates.indexOf(a[0]) - candidates.indexOf(b[0]));
  return best && best[1] > 0 ? best[0] : undefined;
};

/**
 * The foreign country of a text that names no country of its language: "Tschechiens Notenbank überrascht. Prag (Reuters) …".
 * It must stand in the first sentences and be spoken of more than all others.
 */
export const foreignTopic = (
  table: EntityTable,
  sentences: readonly NamedSentence[],
  home: HomeWords,
): LocalEntity | undefined => {
  const votes = new Map<string, number>();
  const add = (iso: string | undefined, weight: number): void => {
    if (iso) votes.set(iso, (votes.get(iso) ?? 0) + weight);
  };
  for (const { type, kind, country, count } of table.entities)
    if ((type === 'Country' || type === 'Place') && !isLandscape({ kind })) add(country, count);
  for (const { words } of sentences) for (const { adjectiveOf } of words) add(adjectiveOf?.country, 1);
  if (home.countries.some((iso) => votes.has(iso))) return undefined;
  const [best, next] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] < 2 || (next && best[1] < 2 * next[1])) return undefined;
  return table.entities.find(({ type, key, first }) => type === 'Country' && key === best[0] && first <= 2);
};

/** The Swiss write no ß, and quote with «…». */
const isSpelt = ({ never, uses }: NonNullable<HomeWords['spelling']>, sentences: readonly NamedSentence[]): boolean => {
  let quotes = 0;
  for (const { tokens } of sentences)
    for (const token of tokens) {
      if (token.text.includes(never)) return false;
      if (token.text === uses) quotes++;
    }
  return quotes > 0;
};

const addMarks = (
  votes: Map<string, number>,
  text: string,
  adjective: string | undefined,
  { countries: candidates, marks }: HomeWords,
): void => {
  const mark = marks.get(text);
  if (mark && candidates.includes(mark)) votes.set(mark, (votes.get(mark) ?? 0) + 3);
  if (adjective && candidates.includes(adjective)) votes.set(adjective, (votes.get(adjective) ?? 0) + 1);
};

/** An entity for the home country, whether or not the document names it. */
export const homeEntity = (
  iso: string | undefined,
  table: EntityTable,
  world: Pick<World, 'countries'>,
): LocalEntity | undefined => {
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
      ((entity.type === 'Place' && entity.kind !== 'site') || isMunicipality(entity)) &&
      (entity.country === undefined || entity.country === iso),
  );
  const weight = townWeight(table, sentences);
  return towns.sort((a, b) => weight(b) - weight(a) || a.first - b.first)[0];
};

/** Whether a mayor without a town can only be that of the text's town: no other town is spoken of as much. */
export const isOnlyTown = (town: LocalEntity, table: EntityTable, sentences: readonly NamedSentence[]): boolean => {
  if (isMunicipality(town) && town.first === 0) return true; // the head of its minutes
  const weight = townWeight(table, sentences);
  return table.entities.every(
    (other) =>
      other === town ||
      other.name.split(' ').at(-1) === town.name ||
      !((other.type === 'Place' && other.kind === 'city') || isMunicipality(other)) ||
      weight(town) >= MARGIN * weight(other),
  );
};

const MARGIN = 1.5;

/** How much a text speaks of a town: by its name, its adjective and the bodies that are called by it. */
const townWeight = (table: EntityTable, sentences: readonly NamedSentence[]): ((town: LocalEntity) => number) => {
  const votes = townVotes(table, sentences);
  return (town) => town.count + (votes.get(town.name) ?? 0);
};

/** "Gemeinde Grainau": the town as a body. */
const isMunicipality = ({ type, kind, name }: LocalEntity): boolean =>
  type === 'Organisation' && kind === 'country' && name.includes(' ');

/** "Paderborner", "Erzbistum Paderborn": how often adjectives and bodies speak of a town. */
const townVotes = (table: EntityTable, sentences: readonly NamedSentence[]): ReadonlyMap<string, number> => {
  const votes = new Map<string, number>();
  const add = (town: string | undefined, weight: number): void => {
    if (town) votes.set(town, (votes.get(town) ?? 0) + weight);
  };
  for (const { words } of sentences)
    for (const { adjectiveOf } of words) if (adjectiveOf?.type === 'Place') add(adjectiveOf.name, 1);
  for (const { type, name, count } of table.entities) if (type === 'Organisation') add(name.split(' ').at(-1), count);
  return votes;
};
