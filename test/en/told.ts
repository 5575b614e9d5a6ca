import { extract, type Fact } from '../../extract';

/** Monday. */
const PUBLISHED = '2022-10-17';

const factsOf = (text: string): readonly Fact[] =>
  extract([{ id: 'x', text, language: 'en', published: PUBLISHED, bodyStart: 0 }]).facts;

/** Offices of a text as "person | role | organisation", with a dagger behind a role that is past, sorted. */
export const officesIn = (text: string): readonly string[] =>
  factsOf(text)
    .filter(({ predicate }) => predicate === 'HOLDS_ROLE')
    .map(({ subject, role, former, object }) => `${subject.name} | ${role}${former ? ' †' : ''} | ${object.name}`)
    .sort();

/** What a text tells of meetings as "who takes part", "@ place", "on date", each once, sorted; `status` first where it is not held. */
export const meetingsIn = (text: string): readonly string[] => {
  const told = factsOf(text).filter(({ predicate }) => predicate !== 'HOLDS_ROLE');
  const status = new Set(told.map((fact) => fact.status).filter((one) => one && one !== 'held'));
  const lines = told.map(({ predicate, subject, object }) => {
    if (predicate === 'HELD_IN') return `@ ${object.name}`;
    return predicate === 'HELD_ON' ? `on ${object.name}` : subject.name;
  });
  return [...status, ...[...new Set(lines)].sort()] as readonly string[];
};
