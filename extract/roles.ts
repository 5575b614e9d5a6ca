import { type Surroundings, statedTargets } from './affiliation';
import { affiliations } from './belonging';
import type { LeftOut, RoleTriple } from './claim';
import type { LocalEntity } from './entities';
import type { OfficePhrase } from './mention';
import type { OfficeClaim } from './office-claims';

export { kinTriples } from './kin';
export { leadTriples } from './lead';
export { type OfficeClaim, officeClaims } from './office-claims';

/** The words of the office in the person's gender. */
export const roleText = (
  office: OfficePhrase,
  person: LocalEntity,
  inflect: (stem: string, gender: 'm' | 'f') => string,
): string => {
  return formOf(office, office.gender ?? person.gender ?? 'm', inflect);
};

const formOf = (
  office: OfficePhrase,
  gender: 'm' | 'f',
  inflect: (stem: string, gender: 'm' | 'f') => string,
): string => [...office.qualifiers.map((stem) => inflect(stem, gender)), office[gender]].join(' ');

export interface RoleReading {
  readonly triples: readonly RoleTriple[];
  readonly leftOut: readonly LeftOut[];
}

/** Claims to triples. An office told again without its organisation takes the one it was told with. */
export const roleTriples = (
  claims: readonly OfficeClaim[],
  around: Surroundings,
  inflect: (stem: string, gender: 'm' | 'f') => string,
): RoleReading => {
  const triples: RoleTriple[] = [];
  const leftOut: LeftOut[] = [];
  const told = claims.filter((claim) => statedTargets(claim.office).length > 0);
  for (const claim of claims) {
    const { office, person, sentence, rule } = claim;
    const again =
      statedTargets(office).length === 0 &&
      told.some(
        (other) =>
          other.person === person &&
          sameOffice(other.office, office) &&
          (other.former !== true || claim.former === true), // once "Co-Trainer des …", now "Trainer"
      );
    if (again) continue;
    const homes = affiliations(claim, around, told);
    if (homes.length === 0)
      leftOut.push({ sentence, from: office.from, to: office.to, reason: 'no-organisation', rule: rule.name });
    for (const home of homes) {
      triples.push({
        sentence,
        rule: rule.name,
        person: { entity: person, ...claim.at },
        organisation: { entity: home.entity, from: home.from, to: home.to },
        role: roleText(office, person, inflect),
        forms: { m: formOf(office, 'm', inflect), f: formOf(office, 'f', inflect) },
        former: claim.former,
        since: claim.since,
        until: claim.until,
      });
    }
  }
  return { triples, leftOut };
};

/** "Kanzlerin" and "Bundeskanzlerin", "Minister" and "Finanzminister" tell one office of one person. */
export const sameOffice = (a: OfficePhrase, b: OfficePhrase): boolean => {
  const [long, short] = [a.m.toLowerCase(), b.m.toLowerCase()].sort((x, y) => y.length - x.length) as [string, string];
  return long === short || (long.endsWith(short) && short.length > 3);
};
