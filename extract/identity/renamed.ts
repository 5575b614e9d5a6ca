import type { Entity } from '../fact';
import type { Told } from './told';

/** What a document tells, with other ids for some that it names. */
export const renamed = (told: Told, ids: ReadonlyMap<string, string>): Told => {
  const idOf = (id: string): string => ids.get(id) ?? id;
  const moved = (entity: Entity): Entity => (ids.has(entity.id) ? { ...entity, id: idOf(entity.id) } : entity);
  return {
    ...told,
    drafts: told.drafts.map((draft) => ({ ...draft, subject: moved(draft.subject), object: moved(draft.object) })),
    mentions: told.mentions.map((mention) => ({ ...mention, entity: idOf(mention.entity) })),
    entities: told.entities.map(moved),
    meetings: told.meetings.map((key) => ({ ...key, people: key.people.map(idOf), bodies: key.bodies.map(idOf) })),
    people: told.people.map((key) => ({ ...key, id: idOf(key.id) })),
  };
};
