import type { Language } from '../document';
import { isSole } from '../offices/key';
import { byCodeUnit } from '../order';
import { fold } from '../words';
import type { PersonKey } from './person-key';
import { isSeat } from './person-words';
import type { Told } from './told';

/** One of a name, with all that the documents which use the name tell. */
export interface Someone {
  readonly id: string;
  readonly first: string;
  readonly surname: string;
  readonly languages: Set<Language>;
  /** Offices with their organisation, as one key, and how they are told. */
  readonly offices: Map<string, string>;
  /** Those of them that one person at a time holds. */
  readonly sole: Set<string>;
  readonly keys: PersonKey[];
  readonly told: Told[];
}

/** All people that documents name; of those without a first name the ones with an office that one person holds. */
export const someones = (told: readonly Told[]): readonly Someone[] => {
  const people = new Map<string, Someone>();
  for (const one of told) {
    for (const { id, type, name } of one.entities) {
      if (type !== 'Person') continue;
      const known = people.get(id);
      const someone = known ?? stranger(id, name);
      if (!known) people.set(id, someone);
      someone.languages.add(one.record.language);
      someone.told.push(one);
    }
    for (const key of one.people) people.get(key.id)?.keys.push(key);
    for (const { subject, object, office, role } of one.drafts) {
      const someone = office === undefined ? undefined : people.get(subject.id);
      if (!someone || office === undefined) continue;
      const key = `${object.id} ${office}`;
      someone.offices.set(key, `${role}, ${object.name}`);
      const isOnly = (object.type === 'Country' && isSole(office)) || isSeat(office, object.type);
      if (isOnly) someone.sole.add(key);
    }
  }
  return [...people.values()]
    .filter(({ first, sole }) => first !== '' || sole.size > 0) // all others stay alone
    .sort((a, b) => byCodeUnit(a.id, b.id));
};

const stranger = (id: string, name: string): Someone => {
  const at = name.lastIndexOf(' ');
  const [first, surname] = [name.slice(0, Math.max(at, 0)), name.slice(at + 1)];
  return { id, first, surname, languages: new Set(), offices: new Map(), sole: new Set(), keys: [], told: [] };
};

/** A body, or another by a full name, that documents of both name. */
export const companyOf = (a: Someone, b: Someone): string | undefined => {
  const known = new Set(a.told.flatMap((one) => beside(one, [a.id, b.id])).map(fold));
  return b.told.flatMap((one) => beside(one, [a.id, b.id])).find((name) => known.has(fold(name)));
};

const beside = ({ entities }: Told, own: readonly string[]): readonly string[] =>
  entities
    .filter(
      ({ id, type, name }) => !own.includes(id) && (type === 'Organisation' || type === 'Person') && name.includes(' '),
    )
    .map(({ name }) => name);
