import type { Entity } from '../fact';
import { joinMeetings } from '../meetings/join';
import { joinPeople } from '../same-people';
import { union } from '../union';
import type { Decision } from './decision';
import { idOfKey, type MentionKey, type Ruling } from './ruling';
import type { Told } from './told';

export type { Decision, Reason, Side } from './decision';
export type { MentionKey, Ruling } from './ruling';
export type { Told } from './told';

export interface Joined {
  /** What all documents tell, each person, body and meeting under one id. */
  readonly told: readonly Told[];
  /** Sorted by id. */
  readonly decisions: readonly Decision[];
  /** Rulings about what no document names any more. */
  readonly orphans: readonly Ruling[];
}

/** Joins what documents tell. A ruling stands above what the texts say; the order of the documents does not matter. */
export const join = (told: readonly Told[], rulings: readonly Ruling[] = []): Joined => {
  const people = joinPeople(told.map(({ record, ...one }) => ({ language: record.language, ...one })));
  const named = (id: string): string => people.get(id) ?? id;
  const keys = told.flatMap(({ meetings }) => meetings).map((key) => ({ ...key, people: key.people.map(named) }));
  const { join: one, moved } = union();
  for (const [id, to] of [...people, ...joinMeetings(keys)]) one(id, to);
  const orphans = rulings.filter(({ verdict, left, right }) => {
    const [a, b] = [idIn(told, left), idIn(told, right)];
    if (a === undefined || b === undefined) return true;
    if (verdict === 'same') one(a, b);
    return false;
  });
  const ids = moved();
  return { told: ids.size === 0 ? told : told.map((it) => withIds(it, ids)), decisions: [], orphans };
};

const idIn = (told: readonly Told[], key: MentionKey): string | undefined => {
  const home = told.find(({ record }) => record.id === key.document);
  return home && idOfKey(key, home);
};

const withIds = (told: Told, ids: ReadonlyMap<string, string>): Told => {
  const moved = (entity: Entity): Entity => {
    const id = ids.get(entity.id);
    return id === undefined ? entity : { ...entity, id };
  };
  return {
    ...told,
    drafts: told.drafts.map((draft) => ({ ...draft, subject: moved(draft.subject), object: moved(draft.object) })),
    mentions: told.mentions.map((mention) => ({ ...mention, entity: ids.get(mention.entity) ?? mention.entity })),
    entities: told.entities.map(moved),
  };
};
