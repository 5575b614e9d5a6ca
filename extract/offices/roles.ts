import type { LeftOut, RoleTriple } from '../claim';
import type { LocalEntity } from '../entities';
import type { OfficePhrase } from '../mention';
import { type Affiliation, isInferred, type Surroundings, statedTargets } from './affiliation';
import { affiliations } from './belonging';
import type { OfficeClaim } from './claims';

export { type OfficeClaim, officeClaims } from './claims';
export { kinTriples } from './kin';
export { leadTriples } from './lead';

/** The words of the office in the person's gender. */
export const roleText = (
  office: OfficePhrase,
  person: LocalEntity,
  inflect: (stem: string, gender: 'm' | 'f') => string,
): string => {
  const own = office.number === 'pl' ? (person.gender ?? office.gender) : (office.gender ?? person.gender); // "die Landräte Eva Lang und …"
  return formOf(office, own ?? 'm', inflect);
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
  owners: ReadonlyMap<OfficePhrase, LocalEntity> = new Map(),
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
          !(other.sentence === sentence && other.office.m !== office.m) && // "wählte Superintendentin Lang zur Landessuperintendentin"
          (other.former !== true || claim.former === true), // once "Co-Trainer des …", now "Trainer"
      );
    if (again) continue;
    const owner = owners.get(office);
    const theirs = (): readonly Affiliation[] =>
      statedTargets(office).length > 0
        ? []
        : bodyOfOwner(claim, owner ?? namedOwner(office, around), { told: triples, around });
    const own = (): readonly Affiliation[] => affiliations(claim, around, told);
    const [first, second] = mayOwn(office, sentence, around) ? [own, theirs] : [theirs, own];
    const found = first();
    const homes = found.length > 0 ? found : second();
    if (homes.length === 0)
      leftOut.push({ sentence, from: office.from, to: office.to, reason: 'no-organisation', rule: rule.name });
    for (const home of homes) {
      triples.push({
        sentence,
        rule: rule.name,
        ...(isInferred(home) ? { inferred: home.how } : {}),
        person: { entity: person, ...claim.at },
        organisation: { entity: home.entity, from: home.from, to: home.to },
        role: roleText(office, person, inflect),
        forms: { m: formOf(office, 'm', inflect), f: formOf(office, 'f', inflect) },
        former: claim.former,
        head: office.head,
        verb: claim.verb,
      });
    }
  }
  return { triples, leftOut };
};

/** "ihr Geschäftsführer": where a body may be meant by the pronoun as well as a person, the body goes first. */
const mayOwn = ({ from }: OfficePhrase, sentence: number, { sentences, words }: Surroundings): boolean =>
  words.is('ownerToo', sentences[sentence]?.words[from]?.low ?? '');

/** "Weber’s vice chairman, Karl Huber": whose he is, by name. */
const namedOwner = ({ targets, special }: OfficePhrase, { table }: Surroundings): LocalEntity | undefined => {
  const owner = special
    ? undefined
    : targets.find(({ how, name }) => how === 'genitive-before' && name.type === 'Person');
  return owner && table.of.get(owner.name);
};

/** "he and his operations director, Fiona Lennox": of the body that he himself has an office in. */
const bodyOfOwner = (
  { office, person, sentence }: OfficeClaim,
  owner: LocalEntity | undefined,
  { told, around }: { readonly told: readonly RoleTriple[]; readonly around: Surroundings },
): readonly Affiliation[] => {
  const type = office.word.scope === 'country' ? 'Country' : 'Organisation';
  // a country's ministers are taken for those of whom the sentence itself names
  const named = around.sentences[sentence]?.names.some((name) => around.table.of.get(name) === owner) === true;
  if ((type === 'Country' && (!named || owner?.gender === undefined)) || around.words.is('personal', office.m))
    return [];
  const theirs = told.findLast(
    (one) => one.person.entity === owner && one.former === false && one.organisation.entity.type === type,
  );
  if (!owner || owner === person || !theirs || office.word.weight === 'low') return [];
  return [{ entity: theirs.organisation.entity, from: office.from, to: office.head, how: 'of-owner' }];
};

/** "Kanzlerin" and "Bundeskanzlerin", "Minister" and "Finanzminister" tell one office of one person. */
export const sameOffice = (a: OfficePhrase, b: OfficePhrase): boolean => {
  const [long, short] = [a.m.toLowerCase(), b.m.toLowerCase()].sort((x, y) => y.length - x.length) as [string, string];
  return long === short || (long.endsWith(short) && short.length > 3);
};
