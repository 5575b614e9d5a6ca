import type { LocalEntity } from './entities';
import { isEverywhere } from './everywhere';
import type { Entity } from './fact';
import { groupBy } from './group';
import { hashId } from './ids';
import { byCodeUnit } from './order';
import { fold } from './words';

/** One name and all aliases for each entity. */
export const joinEntities = (entities: readonly Entity[]): ReadonlyMap<string, Entity> => {
  const groups = groupBy(new Set(entities), ({ id }) => id);
  return new Map([...groups].map(([id, group]) => [id, group.length === 1 ? (group[0] as Entity) : merge(group)]));
};

const merge = (group: readonly Entity[]): Entity => {
  const first = group[0] as Entity;
  const name = first.type === 'Person' || first.type === 'Meeting' ? fullest(group) : commonest(group);
  const aliases = [...new Set(group.flatMap((one) => [one.name, ...(one.aliases ?? [])]))]
    .filter((alias) => alias !== name)
    .sort(byCodeUnit);
  return { id: first.id, type: first.type, name, ...(aliases.length > 0 ? { aliases } : {}) };
};

/** A person or a meeting has the fullest name that any document gives. */
const fullest = (group: readonly Entity[]): string =>
  group.map(({ name }) => name).sort((a, b) => b.length - a.length || byCodeUnit(a, b))[0] as string;

/** A country or body has the name that most documents give: "USA" in German news, "United States" in English. */
const commonest = (group: readonly Entity[]): string => {
  const counts = new Map<string, number>();
  for (const { name } of group) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || byCodeUnit(a, b))[0]?.[0] as string;
};

/** Body names that say nothing without their document: "Betriebsrat", "Vorstand". */
const isBare = (entity: LocalEntity): boolean => isNoun(entity) || isBareNoun(entity) || isOfMany(entity);

const isOfMany = ({ key, type, name }: LocalEntity): boolean => !key && type === 'Organisation' && isEverywhere(name);

/** "the parish council", "the supreme court": in small letters a body has no name of its own. */
const isNoun = ({ key, type, name }: LocalEntity): boolean => !key && type === 'Organisation' && !/\p{Lu}/u.test(name);

const isBareNoun = (entity: LocalEntity): boolean =>
  !entity.key &&
  !entity.name.includes(' ') &&
  !entity.name.includes('-') &&
  entity.type === 'Organisation' &&
  entity.generic === true;

const known = new WeakMap<LocalEntity, Entity>();

/** A document's entity as one of all documents. A surname alone stays inside its document. */
export const globalEntity = (entity: LocalEntity, document: string): Entity => {
  const old = known.get(entity);
  if (old) return old;
  const made = makeGlobal(entity, document);
  known.set(entity, made);
  return made;
};

const ids = new Map<string, string>();
const MOST_IDS = 50_000;

/** The id of what has the same name in all documents: news names the same people and places again and again. */
const sharedId = (type: string, key: string): string => {
  const name = `${type} ${key}`;
  const old = ids.get(name);
  if (old) return old;
  if (ids.size >= MOST_IDS) ids.clear();
  const id = hashId(type.toLowerCase(), [type, key]);
  ids.set(name, id);
  return id;
};

const makeGlobal = (entity: LocalEntity, document: string): Entity => {
  const type = entity.type;
  const alone = (type === 'Person' && !entity.name.includes(' ')) || isBare(entity);
  const key = entity.key ?? fold(entity.name);
  const id = alone ? hashId(type.toLowerCase(), [type, key, document]) : sharedId(type, key);
  const aliases = entity.aliases.length > 1 ? [...entity.aliases].sort() : entity.aliases;
  return aliases.length > 0 ? { id, type, name: entity.name, aliases } : { id, type, name: entity.name };
};
