import type { Entity } from '../fact';
import type { Told } from './told';

/** What a document tells, with other ids for some that it names; most name none of those, and stay as they are. */
export const renamed = (told: Told, ids: ReadonlyMap<string, string>): Told => {
  const { drafts, mentions, entities, meetings, people } = told;
  const named = entities.some(({ id }) => ids.has(id));
  if (!named && !drafts.some(({ subject, object }) => ids.has(subject.id) || ids.has(object.id))) return told;
  const idOf = (id: string): string => ids.get(id) ?? id;
  const moved = (entity: Entity): Entity => (ids.has(entity.id) ? { ...entity, id: idOf(entity.id) } : entity);
  return {
    ...told,
    drafts: drafts.map((draft) =>
      ids.has(draft.subject.id) || ids.has(draft.object.id)
        ? { ...draft, subject: moved(draft.subject), object: moved(draft.object) }
        : draft,
    ),
    mentions: mentions.map((one) => (ids.has(one.entity) ? { ...one, entity: idOf(one.entity) } : one)),
    entities: entities.map(moved),
    meetings: meetings.map((key) => ({ ...key, people: key.people.map(idOf), bodies: key.bodies.map(idOf) })),
    people: people.map((key) => ({ ...key, id: idOf(key.id) })),
  };
};
