import type { Draft } from '../draft';
import type { DocumentRecord, EntityType } from '../fact';
import { lookUp } from '../lists/names';
import { isSole } from '../offices/key';
import { byCodeUnit } from '../order';
import { packOf } from '../packs';
import type { PersonKey } from './person-key';
import { isCommonName, isSeat, isWide, personWords } from './person-words';
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
  asked: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly Profile[]> => {
  const all = new Map<string, Profile[]>([...asked.keys()].map((id) => [id, []]));
  const common = new Map([...asked].map(([id, name]) => [id, isCommonName(name)]));
  for (const one of told) {
    const offices = officesIn(one, common);
    const keys = one.people.length > 0 ? new Map(one.people.map((key) => [key.id, key])) : undefined;
    for (const { id } of one.entities) all.get(id)?.push(profileOf(one.record, offices.get(id) ?? [], keys?.get(id)));
  }
  return all;
};

const officesIn = (
  { drafts, record }: Told,
  common: ReadonlyMap<string, boolean>,
): ReadonlyMap<string, readonly Held[]> => {
  const offices = new Map<string, Held[]>();
  for (const draft of drafts) {
    const isCommon = draft.office === undefined ? undefined : common.get(draft.subject.id);
    if (isCommon === undefined) continue;
    const own = offices.get(draft.subject.id);
    const one = held(draft, record, isCommon);
    if (own) own.push(one);
    else offices.set(draft.subject.id, [one]);
  }
  return offices;
};

const profileOf = (
  { id, published, language }: DocumentRecord,
  offices: readonly Held[],
  key?: PersonKey,
): Profile => ({
  document: id,
  ...(published ? { year: Number(published.slice(0, 4)) } : {}),
  ...{ offices, callings: callingsOf(offices, language, key), key },
});

const NONE: readonly string[] = [];

const callingsOf = (offices: readonly Held[], language: string, key?: PersonKey): readonly string[] => {
  if (offices.length === 0) return key?.callings ?? NONE;
  const words = personWords(language);
  const told = offices.flatMap(({ role }) => words?.callingOf(role) ?? []);
  return [...new Set([...told, ...(key?.callings ?? [])])].sort(byCodeUnit);
};

const held = (
  { office = '', role = office, object, former }: Draft,
  { language }: DocumentRecord,
  common: boolean,
): Held => ({
  ...{ office, role, body: object.id, bodyName: object.name, bodyType: object.type, former: former === true },
  ...(common || object.type === 'Country' ? { wide: wideCountry(object, language) } : {}),
});

/** An office of which a country has one holder, and he serves no other. */
export const isOfCountry = ({ office, bodyType, former }: Held): boolean =>
  !former && bodyType === 'Country' && isSole(office);

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
