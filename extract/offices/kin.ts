import type { RoleTriple } from '../claim';
import type { LocalEntity } from '../entities';
import type { OfficePhrase } from '../mention';
import { type Surroundings, statedTargets } from './affiliation';
import { bodyMeant } from './body-meant';
import type { OfficeClaim } from './claims';

/** "sein Nachfolger X": X has the office of the other one, or had it. */
export const kinTriples = (
  claims: readonly OfficeClaim[],
  told: readonly RoleTriple[],
  around: Surroundings,
  owners: ReadonlyMap<OfficePhrase, LocalEntity>,
  inflect: (stem: string, gender: 'm' | 'f') => string,
): readonly RoleTriple[] =>
  claims.flatMap((claim) => {
    const source = kinSource(claim, told, around, owners.get(claim.office));
    if (!source) return [];
    const abroad = claim.office.special === 'counterpart' ? statedTargets(claim.office)[0] : undefined;
    if (claim.office.special === 'counterpart' && !abroad) return [];
    const other = abroad && around.table.of.get(abroad.name);
    return [
      {
        ...source,
        sentence: claim.sentence,
        head: claim.office.head,
        verb: claim.verb,
        rule: claim.rule.name,
        person: { entity: claim.person, ...claim.at },
        organisation: { entity: other ?? source.organisation.entity, from: claim.office.from, to: claim.office.to },
        role: other
          ? around.words.abroad(kinRole(claim, source, inflect), other.country)
          : kinRole(claim, source, inflect),
        former: /^(?:predecessor|incumbent)$/.test(claim.office.special ?? '') || claim.former === true,
      },
    ];
  });

/** The other one's office in this one's gender: "designierter Präsident", "stellvertretende Vorsitzende". */
const kinRole = (
  claim: OfficeClaim,
  source: RoleTriple,
  inflect: (stem: string, gender: 'm' | 'f') => string,
): string => {
  const { special, qualifiers } = claim.office;
  const gender = claim.office.word.gender ?? claim.person.gender ?? 'm';
  const role = source.forms?.[gender] ?? source.role;
  if (special === 'deputy' && qualifiers.length === 0) return `deputy ${role}`;
  const marks = special === 'successor' || special === 'deputy' ? qualifiers : [];
  return [...marks.map((stem) => inflect(stem, gender)), role].join(' ');
};

/** The office meant: that of the named owner ("Hubers"), or of the person told last before. */
const kinSource = (
  claim: OfficeClaim,
  told: readonly RoleTriple[],
  around: Surroundings,
  meant: LocalEntity | undefined,
): RoleTriple | undefined => {
  const named = claim.office.targets.find((target) => target.name.type === 'Person');
  const owner = claim.owner ?? (named && around.table.of.get(named.name)) ?? meant;
  const spoken = owner ? undefined : spokenOf(claim, around);
  const posts =
    claim.office.special === 'counterpart'
      ? []
      : statedTargets(claim.office).map((target) => bodyMeant(target.name, claim.sentence, around));
  const before = told.filter(
    (triple) =>
      triple.person.entity !== claim.person &&
      isPossessor(claim.office, triple.person.entity) &&
      !(
        claim.office.special === 'deputy' &&
        triple.organisation.entity.kind === 'parliament' &&
        around.words.seatOf(around.home ?? '', triple.role)
      ) &&
      (triple.former === false || claim.office.special === 'successor' || owner !== undefined) &&
      (posts.length === 0 || posts.includes(triple.organisation.entity)) &&
      (claim.office.special !== 'incumbent' || /become/.test(triple.rule)) && // who takes the office from whom it is said
      (posts.length > 0 || !spoken || spoken.has(triple.person.entity)) &&
      (owner
        ? triple.person.entity === owner
        : triple.sentence < claim.sentence ||
          (triple.sentence === claim.sentence && triple.person.from < claim.at.from)),
  );
  const reach = posts.length > 0 ? 8 : 2;
  return owner
    ? (before.find((triple) => triple.former === false) ?? before[0])
    : (before.filter((triple) => triple.sentence >= claim.sentence - reach).at(-1) ?? elected(claim, told));
};

/** How many sentences back the only election of a text may be told. */
const FAR = 7;

/** "wählten Eva Lang zur Präsidentin. … Ihr Vorgänger Karl Huber": the one man or woman who has just taken an office. */
const elected = (claim: OfficeClaim, told: readonly RoleTriple[]): RoleTriple | undefined => {
  const { office, sentence, person } = claim;
  if (!/^(?:predecessor|deputy)$/.test(office.special ?? '')) return undefined;
  const before = told.filter((one) => one.sentence < sentence && one.sentence >= sentence - FAR);
  const taken = before.filter(({ rule, former }) => /become/.test(rule) && former === false);
  const [first] = taken;
  const only = first && taken.every((one) => one.person.entity === first.person.entity && one.role === first.role);
  const fits = first?.person.entity.gender !== undefined && first.person.entity.gender === office.possessor;
  return only && fits && office.targets.length === 0 && first.person.entity !== person ? first : undefined;
};

const isPossessor = ({ possessor }: OfficePhrase, person: LocalEntity): boolean =>
  possessor === undefined || person.gender === undefined || person.gender === possessor;

/** The people named last before: in the sentence itself or, where it names none, in the nearest one before it. */
const spokenOf = (claim: OfficeClaim, around: Surroundings): ReadonlySet<LocalEntity> | undefined => {
  for (let at = claim.sentence; at >= Math.max(0, claim.sentence - 2); at--) {
    const people = (around.sentences[at]?.names ?? []).flatMap((name) => {
      const before = at < claim.sentence || name.to <= Math.min(claim.office.from, claim.at.from);
      const entity = name.type === 'Person' && before ? around.table.of.get(name) : undefined;
      return entity && entity !== claim.person ? [entity] : [];
    });
    if (people.length > 0) return new Set(people);
  }
  return undefined;
};
