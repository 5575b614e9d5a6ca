import type { Language } from './document';
import type { Draft } from './draft';
import type { Entity } from './fact';
import { isKinName, isSameName, nameKeys } from './name-key';
import { isSole } from './office-key';
import { union } from './union';

/** What one document tells of people. */
export interface PeopleTold {
  readonly language: Language;
  readonly entities: readonly Entity[];
  readonly drafts: readonly Draft[];
}

interface Someone {
  readonly id: string;
  readonly first: string;
  readonly surname: string;
  readonly languages: Set<Language>;
  /** Offices with their organisation, as one key. */
  readonly offices: Set<string>;
  /** Those of them that one person at a time holds. */
  readonly sole: Set<string>;
}

/**
 * One person under two spellings, "Sergej Lawrow" and "Sergei Lavrov": the same surname by its key, and besides it the
 * same first name by its key in another language, or the same office at the same organisation. Never by surname alone.
 */
export const joinPeople = (told: readonly PeopleTold[]): ReadonlyMap<string, string> => {
  const people = peopleOf(told);
  const { join, moved } = union();
  for (const bearers of bySurname(people))
    for (const [at, a] of bearers.entries())
      for (const b of bearers.slice(at + 1)) if (isOne(a, b, bearers)) join(a.id, b.id);
  return moved();
};

const peopleOf = (told: readonly PeopleTold[]): readonly Someone[] => {
  const people = new Map<string, Someone>();
  for (const { language, entities } of told)
    for (const { id, type, name } of entities) {
      if (type !== 'Person') continue;
      const someone = people.get(id) ?? stranger(id, name);
      someone.languages.add(language);
      people.set(id, someone);
    }
  for (const { subject, object, office } of told.flatMap(({ drafts }) => drafts)) {
    if (office === undefined) continue;
    const someone = people.get(subject.id);
    someone?.offices.add(JSON.stringify([object.id, office]));
    if (object.type === 'Country' && isSole(office)) someone?.sole.add(JSON.stringify([object.id, office]));
  }
  return [...people.values()].filter(({ first, sole }) => first !== '' || sole.size > 0); // all others stay alone
};

const stranger = (id: string, name: string): Someone => {
  const at = name.lastIndexOf(' ');
  const [first, surname] = [name.slice(0, Math.max(at, 0)), name.slice(at + 1)];
  return { id, first, surname, languages: new Set(), offices: new Set(), sole: new Set() };
};

/** Those whose surnames have a key in common; one with two keys stands in two rows. */
const bySurname = (people: readonly Someone[]): readonly (readonly Someone[])[] => {
  const rows = new Map<string, Someone[]>();
  for (const one of people)
    for (const key of nameKeys(one.surname)) {
      const row = rows.get(key);
      if (row) row.push(one);
      else rows.set(key, [one]);
    }
  return [...rows.values()].filter((row) => row.length > 1);
};

const isOne = (a: Someone, b: Someone, bearers: readonly Someone[]): boolean => {
  if (!a.first || !b.first) return isOnlyHolder(a, b, bearers);
  if (shares(a.offices, b.offices)) return isSameName(a.first, b.first) || isKinName(a.first, b.first);
  return isSameName(a.first, b.first) && isOnlySpelling(a, b, bearers);
};

/** A surname beside an office that one person holds, who is named in full elsewhere. */
const isOnlyHolder = (a: Someone, b: Someone, bearers: readonly Someone[]): boolean => {
  const [alone, full] = a.first ? [b, a] : [a, b];
  const holders = bearers.filter((one) => one.first && shares(one.sole, alone.sole));
  return holders.includes(full) && holders.every((one) => isSameName(one.first, full.first));
};

/** Two languages spell one name in two ways; where one language has both spellings, they are two people. */
const isOnlySpelling = (a: Someone, b: Someone, bearers: readonly Someone[]): boolean => {
  const alike = bearers.filter((one) => one.first && isSameName(one.first, a.first));
  const spelt = (languages: Iterable<Language>): boolean =>
    [...languages].every((language) => alike.filter((one) => one.languages.has(language)).length === 1);
  return !shares(a.languages, b.languages) && spelt(a.languages) && spelt(b.languages);
};

const shares = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean => [...a].some((one) => b.has(one));
