import type { LocalEntity } from '../entities';
import type { Chunk, OfficePhrase } from '../mention';
import type { CompiledRule } from '../rule';
import { statedTargets } from './affiliation';
import type { OfficeClaim } from './roles';

/** How many sentences back the name may stand; none of those between may name another person. */
const REACH = 2;

interface DescribedInput {
  readonly chunks: readonly (readonly Chunk[])[];
  /** What the document says of offices beside names. */
  readonly claims: readonly OfficeClaim[];
  readonly personOf: (chunk: Chunk) => LocalEntity | undefined;
  readonly rule: CompiledRule;
}

/**
 * "Leer blieb der Stuhl von Karl Huber. Der Generalsekretär der Kammer ließ sich entschuldigen": who was named last
 * without an office is told by a definite one at the beginning of the next sentence.
 */
export const describedClaims = ({ chunks, claims, personOf, rule }: DescribedInput): readonly OfficeClaim[] => {
  const taken = new Set(claims.map((claim) => claim.office));
  const known = new Set(claims.filter((claim) => claim.former !== true).map((claim) => claim.person));
  return chunks.flatMap((row, sentence) => {
    const at = openingOffice(row);
    const chunk = row[at];
    const office = chunk?.office;
    if (!chunk || !office || taken.has(office) || !isTelling(office)) return [];
    const named = lastNamed(chunks, sentence, personOf);
    const fresh = named.filter((person) => !known.has(person) || office.former === true);
    const people = fresh.length > 0 ? fresh : named;
    const [person] = people;
    if (
      !person ||
      people.length > 1 ||
      (fresh.length === 0 && !isOther(office, person, claims)) ||
      !agrees(office, person) ||
      isHeld(office, claims)
    )
      return [];
    if (isNational(office) && !(isSure(office, person) && peopleIn(chunks[sentence - 1], personOf).length === 1))
      return [];
    return [{ sentence, rule, office, person, at: { from: chunk.from, to: chunk.to }, former: office.former }];
  });
};

/** The office that the sentence begins with, before any name and with none behind it; -1 where there is none. */
const openingOffice = (row: readonly Chunk[]): number => {
  const at = row.findIndex((chunk) => chunk.office !== undefined || chunk.symbol === 'PERSON');
  const [next, second] = row.slice(at + 1);
  const named = next?.symbol === 'PERSON' || (next?.symbol === ',' && second?.symbol === 'PERSON');
  return at < 0 || at > 3 || row[at]?.symbol !== 'OFFICE' || named ? -1 : at;
};

/** Definite, and of a body or country that it names. */
const isTelling = (office: OfficePhrase): boolean => {
  const targets = statedTargets(office);
  return (
    office.article === 'definite' &&
    office.number === 'sg' &&
    !office.special &&
    targets.length > 0 &&
    targets.every((target) => target.name.type === 'Organisation' || target.name.type === 'Country')
  );
};

/** "Am Tisch saß Eva Lang. Die belgische Energieministerin …": of the one person of the sentence before, man or woman as the office says. */
const isNational = (office: OfficePhrase): boolean =>
  office.former !== true && statedTargets(office).some((target) => target.name.type === 'Country');

const isSure = (office: OfficePhrase, person: LocalEntity): boolean =>
  person.gender !== undefined && office.gender === person.gender;

const peopleIn = (row: readonly Chunk[] | undefined, personOf: DescribedInput['personOf']): readonly LocalEntity[] => [
  ...new Set((row ?? []).flatMap((chunk) => personOf(chunk) ?? [])),
];

const lastNamed = (
  chunks: DescribedInput['chunks'],
  sentence: number,
  personOf: DescribedInput['personOf'],
): readonly LocalEntity[] => {
  for (let at = sentence - 1; at >= Math.max(0, sentence - REACH); at--) {
    const people = peopleIn(chunks[at], personOf);
    if (people.length > 0) return people;
  }
  return [];
};

const agrees = (office: OfficePhrase, person: LocalEntity): boolean =>
  person.gender === undefined || office.gender === undefined || office.gender === person.gender;

/** "Gewählt wurde der Unternehmer Karl Huber. Der Gesellschafter der Huber AG …": who has an office has this one besides. */
const isOther = (office: OfficePhrase, person: LocalEntity, claims: readonly OfficeClaim[]): boolean =>
  claims.every(
    (claim) =>
      claim.person !== person || (claim.office.m !== office.m && claim.office.word.headM !== office.word.headM),
  );

/** Somebody else is said to hold the same office. */
const isHeld = (office: OfficePhrase, claims: readonly OfficeClaim[]): boolean => {
  const own = new Set(statedTargets(office).map((target) => target.name.name));
  return claims.some(
    (claim) => claim.office.m === office.m && statedTargets(claim.office).some((target) => own.has(target.name.name)),
  );
};
