import type { LeftOut, RoleTriple } from '../claim';
import type { LocalEntity } from '../entities';
import { flatMap } from '../flat-map';
import type { Chunk } from '../mention';
import { cardClaims } from '../offices/cards';
import { describedClaims } from '../offices/described';
import { followTriples } from '../offices/follow';
import { kinTriples, leadTriples, type OfficeClaim, officeClaims, roleTriples } from '../offices/roles';
import type { LanguagePack } from '../pack';
import type { References } from '../refer';
import { withTenures } from '../tenure';
import { nameEntity, type Recognised } from './recognised';
import { type Rows, withReferences } from './referring';
import { surroundingsOf } from './surroundings';

/** What reading roles needs of a document. */
interface Source {
  readonly seen: Recognised;
  readonly pack: LanguagePack;
  readonly published: string | undefined;
}

type PersonOf = (chunk: Chunk) => LocalEntity | undefined;

/** Offices of people who are named where they are told, before pronouns and descriptions are read. */
export const namedClaims = ({ seen, pack, published }: Source): readonly OfficeClaim[] => {
  const { chunks, table } = seen;
  const { offices, described, card } = pack.rules;
  const personOf: PersonOf = (chunk) => (chunk.name?.type === 'Person' ? nameEntity(chunk, table) : undefined);
  const beside = flatMap(chunks, (row, at) =>
    officeClaims(at, row, offices, { personOf: onlyPeople(personOf), published }),
  );
  const found = described
    ? [...beside, ...describedClaims({ chunks, claims: beside, personOf, rule: described })]
    : beside;
  return card ? [...found, ...cardClaims({ chunks, claims: found, personOf, rule: card })] : found;
};

const onlyPeople =
  (entityOf: PersonOf): PersonOf =>
  (chunk) => {
    const entity = entityOf(chunk);
    return entity?.type === 'Person' ? entity : undefined;
  };

/** All that a document says of who holds which office where and when, and what of it is left out. */
export const documentRoles = (
  source: Source,
  first: readonly OfficeClaim[],
  references: References,
): { readonly roles: readonly RoleTriple[]; readonly leftOut: readonly LeftOut[] } => {
  const { seen, pack, published } = source;
  const { chunks, entityOf } = withReferences(seen, references);
  const { led, offices } = ledBy(chunks, pack, entityOf);
  const claims = [...first, ...referredClaims(source, chunks, { first, entityOf })];
  const around = surroundingsOf(seen, pack);
  const unled = claims.filter(({ office }) => !offices.has(office));
  const told = roleTriples(unled, around, pack.inflect, references.owners);
  const stated = [...told.triples, ...led];
  const kinClaims = flatMap(chunks, (row, at) =>
    officeClaims(at, row, pack.rules.kin, { personOf: entityOf, published }),
  );
  // "Karl Huber legt den Aufsichtsratsvorsitz nieder. Der frühere Vorstandschef der Firma …": nobody follows him in that
  const current = stated.filter((one) => !(one.former === true && one.rule === pack.rules.described?.name));
  const kin = kinTriples(kinClaims, current, around, references.owners, pack.inflect);
  const known = [...stated, ...kin];
  const followed = followTriples({ chunks, rules: pack.rules.follow ?? [], personOf: entityOf, told: known });
  const roles = withTenures([...known, ...followed], { ...seen, chunks, published, terms: pack.terms });
  return { roles, leftOut: told.leftOut };
};

/** "Sie ist Direktorin": offices of those whom a pronoun or a description stands for, in the rows that have one. */
const referredClaims = (
  { seen, pack, published }: Source,
  chunks: Rows,
  { first, entityOf }: { readonly first: readonly OfficeClaim[]; readonly entityOf: PersonOf },
): readonly OfficeClaim[] => {
  const taken = new Set(first.map((claim) => claim.office));
  const personOf = onlyPeople(entityOf);
  return flatMap(chunks, (row, at) =>
    row === seen.chunks[at] ? [] : officeClaims(at, row, pack.rules.offices, { personOf, published }),
  ).filter((claim) => !taken.has(claim.office));
};

/** Who leads which body, and the offices that are read with it. */
const ledBy = (chunks: Rows, { rules, home }: LanguagePack, entityOf: PersonOf) => {
  const leads = chunks.map((row, at) => leadTriples(at, row, rules.lead, entityOf));
  // "steht der Kammer vor", which no name of the text stands for, says not of which
  const led = leads
    .flatMap(({ triples }) => triples)
    .filter(
      ({ organisation: { entity } }) =>
        !entity.generic || !(home.is('refersOnly', entity.name) || home.is('board', entity.name)),
    );
  return { led, offices: new Set(leads.flatMap(({ offices }) => [...offices])) };
};
