import type { LocalEntity } from '../entities';
import type { Affiliation, Surroundings } from './affiliation';
import type { OfficeClaim } from './claims';
import { isOfParty } from './implied-reading';
import { homeOf } from './where-in';

/** "für die Liberalen deren Landesvorsitzende Eva Lang": the party that somebody speaks for, just before the office. */
export const partyBefore = (claim: OfficeClaim, around: Surroundings): Affiliation | undefined => {
  const named = around.sentences[claim.sentence];
  if (!named || !(isOfParty(claim.office) || claim.office.word.of === 'parliament' || claim.office.m === 'Landeschef'))
    return undefined;
  for (let at = claim.office.from - 1; at >= Math.max(1, claim.office.from - 4); at--) {
    const name = named.nameAt[at];
    const entity = (name && around.table.of.get(name)) ?? partyCalled(named.words[at]?.text ?? '', around);
    const spoken = named.words.slice(at - 2, at).some(({ low }) => around.words.is('speaksFor', low));
    if (entity?.kind === 'party' && spoken) return { entity, from: at, to: at + 1, how: 'party-before' };
  }
  return undefined;
};

/** "die Christdemokraten" for the CDU that the text names as well. */
const partyCalled = (word: string, { table }: Surroundings): LocalEntity | undefined =>
  table.entities.find(({ kind, nicknames }) => kind === 'party' && nicknames.includes(word));

/** "Außenminister Karl Huber (ÖVP)": a national office is of the party's country. */
export const partyCountry = (claim: OfficeClaim, around: Surroundings): LocalEntity | undefined => {
  const named = around.sentences[claim.sentence];
  const name = named?.tokens[claim.at.to]?.text === '(' ? named.nameAt[claim.at.to + 1] : undefined;
  const party = name && around.table.of.get(name);
  if (party?.kind !== 'party' || !party.country || claim.office.word.scope !== 'country') return undefined;
  if (party.country !== around.home) return countryNamed(party.country, around);
  return homeOf(claim.office, around);
};

const countryNamed = (iso: string, { table }: Surroundings): LocalEntity | undefined =>
  table.entities.find(({ type, key }) => type === 'Country' && key === iso);

/** "Fraktionschef Karl Huber (CDU)": the bracket says whose group it is. */
export const partyBehind = (claim: OfficeClaim, around: Surroundings): Affiliation | undefined => {
  if (!isOfParty(claim.office)) return undefined;
  const named = around.sentences[claim.sentence];
  const name = named?.tokens[claim.at.to]?.text === '(' ? named.nameAt[claim.at.to + 1] : undefined;
  const entity = name && around.table.of.get(name);
  return name && entity?.kind === 'party' ? { entity, from: name.from, to: name.to, how: 'party' } : undefined;
};
