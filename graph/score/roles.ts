import type { Fact } from '../../extract/fact';
import type { DocumentScore, Mistake } from '../score';
import type { Gold, GoldRole } from './gold';
import { firstName, isNamed, nameKey, roleKey } from './keys';

const predicate = 'HOLDS_ROLE';

/** Who holds which office: a gold row is found where any fact fits it, a fact is wrong where it fits no row. */
export function scoreRoles(gold: Gold, facts: readonly Fact[]): Pick<DocumentScore, 'right' | 'mistakes'> {
  const { document } = gold;
  const roles = distinct(facts.filter((fact) => fact.predicate === predicate));
  const wrong = roles.filter((fact) => !gold.roles.some((row) => fits(gold, fact, row)));
  const required = gold.roles.filter((row) => !row.optional);
  const missed = required.filter((row) => !roles.some((fact) => fits(gold, fact, row)));
  return {
    right: Array(required.length - missed.length).fill(predicate),
    mistakes: [
      ...wrong.map((fact): Mistake => ({ document, kind: 'wrong', predicate, what: said(fact) })),
      ...missed.map((row): Mistake => ({ document, kind: 'missed', predicate, what: stated(gold, row) })),
    ],
  };
}

/** A fact says what the row of gold says: person, office, organisation, and whether it is past. */
export const fits = (gold: Gold, fact: Fact, row: GoldRole): boolean =>
  isNamed(gold, fact.subject, row.person) &&
  row.organisations.some((organisation) => isNamed(gold, fact.object, organisation)) &&
  row.roles.some((role) => roleKey(role) === roleKey(fact.role)) &&
  (row.former === 'either' || !!row.former === !!fact.former);

/** The first of those that say the same. */
function distinct(facts: readonly Fact[]): readonly Fact[] {
  const seen = new Map<string, Fact>();
  for (const fact of facts) {
    const key = [nameKey(fact.subject.name), roleKey(fact.role), nameKey(fact.object.name)].join('|');
    if (!seen.has(key)) seen.set(key, fact);
  }
  return [...seen.values()];
}

const said = ({ subject, role, former, object }: Fact): string =>
  `${subject.name} | ${role}${former ? ' (former)' : ''} | ${object.name}`;

const stated = (gold: Gold, { person, roles, organisations }: GoldRole): string =>
  `${firstName(gold, person)} | ${roles[0]} | ${firstName(gold, organisations[0] ?? '')}`;
