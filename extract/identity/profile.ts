import type { Draft } from '../draft';
import type { DocumentRecord, EntityType } from '../fact';
import { lookUp } from '../names';
import { packOf } from '../packs';
import type { PersonKey } from './person-key';
import { isSeat, isWide, personWords } from './person-words';
import type { Told } from './told';

/** An office that one document tells of somebody. */
export interface Held {
  readonly office: string;
  readonly role: string;
  readonly body: string;
  readonly bodyName: string;
  readonly bodyType: EntityType;
  readonly former: boolean;
  /** The country of a body that a whole country knows. */
  readonly wide?: string;
}

/** All that one document tells of somebody that can be held against another. */
export interface Profile {
  readonly document: string;
  /** Year of publication. */
  readonly year?: number;
  readonly offices: readonly Held[];
  readonly callings: readonly string[];
  readonly key?: PersonKey;
}

/** What each document tells of the people asked for, in the order of documents. */
export const profilesOf = (
  told: readonly Told[],
  asked: ReadonlySet<string>,
): ReadonlyMap<string, readonly Profile[]> => {
  const all = new Map<string, Profile[]>();
  for (const one of told) {
    const own = new Set(one.entities.flatMap(({ id }) => (asked.has(id) ? [id] : [])));
    if (own.size === 0) continue;
    const offices = new Map<string, Held[]>([...own].map((id) => [id, []]));
    for (const draft of one.drafts)
      if (draft.office !== undefined) offices.get(draft.subject.id)?.push(held(draft, one.record));
    const keys = new Map(one.people.map((key) => [key.id, key]));
    for (const [id, held] of offices) {
      const profile = profileOf(one.record, held, keys.get(id));
      const known = all.get(id);
      if (known) known.push(profile);
      else all.set(id, [profile]);
    }
  }
  return all;
};

const profileOf = ({ id, published, language }: DocumentRecord, offices: readonly Held[], key?: PersonKey): Profile => {
  const words = personWords(language);
  const told = offices.flatMap(({ role }) => words?.callingOf(role) ?? []);
  const callings = [...new Set([...told, ...(key?.callings ?? [])])].sort();
  return { document: id, ...(published ? { year: Number(published.slice(0, 4)) } : {}), offices, callings, key };
};

const held = ({ office = '', role = office, object, former }: Draft, { language }: DocumentRecord): Held => ({
  ...{ office, role, body: object.id, bodyName: object.name, bodyType: object.type, former: former === true },
  wide: wideCountry(object, language),
});

/** A town of half a million is known like a state. */
const LARGE = 500_000;

const wideCountry = ({ name, type }: Draft['object'], language: string): string | undefined => {
  const names = packOf(language as 'de')?.world.names;
  const entry = names && lookUp(names, name);
  if (!entry) return undefined;
  const wide = type === 'Country' || isWide(entry.kind ?? '') || (entry.population ?? 0) >= LARGE;
  return wide ? (entry.country ?? entry.key) : undefined;
};

/** The office is a day's work at one place, and not over. */
export const isSeatOf = ({ office, bodyType, former }: Held): boolean => !former && isSeat(office, bodyType);
