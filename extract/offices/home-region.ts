import type { EntityTable, LocalEntity } from '../entities';
import { isLandscape, lookUp } from '../lists/names';
import type { World } from '../lists/world';
import type { NamedSentence } from '../recognise/sentence';
import { fromEntry, type Surroundings } from './affiliation';

interface RegionSources {
  readonly world: World;
  readonly town: LocalEntity | undefined;
  readonly sentences: readonly NamedSentence[];
}

/**
 * The region that a text is about: named by itself or in the name of its bodies ("Landtag von Sachsen-Anhalt"), early
 * rather than late; of a Swiss text without one, the canton called like its town ("der Solothurner Regierungsrat").
 */
export const homeRegion = (
  table: EntityTable,
  iso: string | undefined,
  { world, town, sentences }: RegionSources,
): LocalEntity | undefined => {
  const votes = new Map<string, { readonly entity: LocalEntity; weight: number }>();
  for (const entity of table.entities) {
    const region = isRegionOf(entity, iso) ? entity : regionInName(entity, iso, { table, world });
    if (!region) continue;
    const known = votes.get(region.name) ?? { entity: region, weight: 0 };
    known.weight += entity.count + (entity.first <= 4 ? 3 : 0);
    votes.set(region.name, known);
  }
  sentences.forEach(({ words }, first) => {
    for (const { adjectiveOf: state } of words) {
      if (state?.type !== 'Country' || state.kind !== 'state' || state.country !== iso) continue;
      const named = table.entities.find(({ key }) => key === state.key) ?? { ...fromEntry(state), first };
      const known = votes.get(state.name) ?? { entity: named, weight: 0 };
      known.weight += first <= 4 ? 3 : 1; // "die niedersächsischen Grünen"
      votes.set(state.name, known);
    }
  });
  const [best] = [...votes.values()].sort((a, b) => b.weight - a.weight || a.entity.first - b.entity.first);
  if (best || iso !== 'CH' || !town) return best?.entity;
  const name = town.name.toLowerCase().replace(/^sankt /, 'st. ');
  const canton = world.names.long
    .get('kanto')
    ?.find(({ words }) => words[0] === 'kanton' && words.slice(1).join(' ').replace(' .', '.') === name);
  return canton && fromEntry(canton.entry);
};

/** The state whose government sits in the one such town that a text names: "Ministerpräsident Huber" in a text from Mainz. */
export const capitalRegion = (
  table: EntityTable,
  iso: string | undefined,
  { stateCapitals }: Pick<World, 'stateCapitals'>,
): LocalEntity | undefined => {
  const states = table.entities.flatMap(({ type, name, first }) => {
    const state = type === 'Place' ? stateCapitals.get(name) : undefined;
    return state && state.country === iso && (iso !== 'US' || first <= EARLY) ? [state] : []; // "went to Columbus"
  });
  const [only] = states;
  return only && states.length === 1
    ? (table.entities.find(({ key }) => key === only.key) ?? fromEntry(only))
    : undefined;
};

/** A state or canton; a landscape such as "Franken" governs nothing. */
const isRegionOf = (entity: LocalEntity, iso: string | undefined): boolean =>
  entity.type === 'Country' && entity.kind !== 'country' && !isLandscape(entity) && entity.country === iso;

const regionInName = (
  entity: LocalEntity,
  iso: string | undefined,
  { table, world }: { readonly table: EntityTable; readonly world: World },
): LocalEntity | undefined => {
  if (entity.type !== 'Organisation' || (entity.key && entity.kind === 'police')) return undefined; // "Scotland Yard" is in London
  const words = entity.name.split(' ');
  const entry = [words.at(-1), words[0]] // "Landtag von Sachsen-Anhalt", "Oregon Capitol"
    .map((word) => lookUp(world.names, word ?? ''))
    .find((one) => one?.type === 'Country');
  if (!entry) return undefined;
  const region = table.entities.find((one) => one.key === entry.key) ?? fromEntry(entry);
  return isRegionOf(region, iso) ? region : undefined;
};

/** True where a text speaks of the national government. */
export const isFederal = ({ sentences, words: home, table }: Surroundings): boolean => {
  const academic = table.entities.some(({ kind }) => kind === 'university'); // whose "Kanzlerin" is no head of government
  return sentences.some(({ words }) =>
    words.some(
      ({ cap, text, office }) => cap && home.is('federal', text) && !(academic && office?.of === 'university'),
    ),
  );
};

/** True where a text is about a regional government, or about that region from the start and not about the country's. */
export const isRegional = ({ sentences, words: home }: Surroundings, region: LocalEntity): boolean => {
  let votes = 0;
  for (const { words } of sentences)
    for (const { cap, text } of words)
      if (cap) votes += home.is('regional', text) ? 1 : home.is('federal', text) ? -1 : 0;
  return votes > 0 || (votes === 0 && region.first <= EARLY);
};

const EARLY = 3;
