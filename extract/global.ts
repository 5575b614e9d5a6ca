import type { LocalEntity } from './entities';
import type { Entity } from './fact';
import { hashId } from './ids';
import { fold } from './words';

/** One name and all aliases for each entity: the fullest name that any document has. */
export const joinEntities = (entities: readonly Entity[]): ReadonlyMap<string, Entity> => {
  const joined = new Map<string, Entity>();
  for (const entity of new Set(entities)) {
    const known = joined.get(entity.id);
    joined.set(entity.id, known ? merge(known, entity) : entity);
  }
  return joined;
};

const merge = (a: Entity, b: Entity): Entity => {
  const name = [a.name, b.name].sort((x, y) => y.length - x.length || (x < y ? -1 : 1))[0] as string;
  const aliases = [...new Set([a.name, b.name, ...(a.aliases ?? []), ...(b.aliases ?? [])])]
    .filter((alias) => alias !== name)
    .sort();
  return aliases.length > 0 ? { ...a, name, aliases } : { ...a, name };
};

/** Body names that say nothing without their document: "Betriebsrat", "Vorstand". */
const isBare = (entity: LocalEntity): boolean =>
  !entity.key &&
  !entity.name.includes(' ') &&
  !entity.name.includes('-') &&
  entity.type === 'Organisation' &&
  entity.generic === true;

const known = new WeakMap<LocalEntity, Entity>();

/** A document's entity as one of all documents. A surname alone stays inside its document. */
export const globalEntity = (entity: LocalEntity, document: string): Entity => {
  const made = known.get(entity) ?? makeGlobal(entity, document);
  known.set(entity, made);
  return made;
};

const makeGlobal = (entity: LocalEntity, document: string): Entity => {
  const type = entity.type;
  const alone = (type === 'Person' && !entity.name.includes(' ')) || isBare(entity);
  const key = entity.key ?? fold(entity.name);
  const id = hashId(type.toLowerCase(), alone ? [type, key, document] : [type, key]);
  const aliases = [...entity.aliases].sort();
  return aliases.length > 0 ? { id, type, name: entity.name, aliases } : { id, type, name: entity.name };
};
