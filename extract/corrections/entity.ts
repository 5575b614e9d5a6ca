import type { Entity, EntityType, Predicate } from '../fact';
import { globalEntity } from '../global';
import type { Told } from '../identity/told';
import { hashId } from '../ids';
import { lookUp } from '../lists/names';
import { ontology } from '../lists/ontology';
import { fromEntry } from '../offices/affiliation';
import { packOf } from '../packs';
import { fold } from '../words';
import type { Named, Words } from './correction';
import { sentencesLike, spanOf } from './place';

type End = 'subject' | 'object';

/** Types that may stand at an end of a predicate, the one to take for a new name first. */
const typesAt = (predicate: Predicate, end: End): readonly EntityType[] =>
  ontology().relations.get(predicate)?.[end === 'subject' ? 'domain' : 'range'] ?? [];

/**
 * Whom a name means in a document: who is so called there, else what the word lists know, else somebody new.
 * Nothing where a meeting of that name is not told there.
 */
export const entityNamed = (
  told: Told,
  { name, type }: Named,
  at: { readonly predicate: Predicate; readonly end: End },
): Entity | undefined => {
  const types = type ? [type] : typesAt(at.predicate, at.end);
  if (types[0] === 'Date') return { id: `date:${name}`, type: 'Date', name };
  const there = entitiesOf(told).filter((entity) => types.includes(entity.type));
  const known = soCalled(there, name);
  if (known || types[0] === 'Meeting') return known;
  const entry = listed(told, name);
  if (entry && types.includes(entry.type)) return entry;
  return types[0] && newEntity(name, types[0], told.record.id);
};

/** Of a name, or, where that is one alone, of an alias. */
const soCalled = (there: readonly Entity[], name: string): Entity | undefined => {
  const key = fold(name);
  const named = there.find((entity) => fold(entity.name) === key);
  const called = there.filter(
    (entity) => entity.type !== 'Meeting' && entity.aliases?.some((alias) => fold(alias) === key),
  );
  return named ?? (called.length === 1 ? called[0] : undefined);
};

const entitiesOf = ({ entities, drafts }: Told): readonly Entity[] => {
  const all = [...entities, ...drafts.flatMap(({ subject, object }) => [subject, object])];
  return [...new Map(all.map((entity) => [entity.id, entity])).values()];
};

const listed = ({ record }: Told, name: string): Entity | undefined => {
  const names = packOf(record.language)?.world.names;
  const entry = names && lookUp(names, name);
  return entry && globalEntity(fromEntry(entry), record.id);
};

const newEntity = (name: string, type: EntityType, document: string): Entity =>
  globalEntity({ type: type as never, name, aliases: [], nicknames: [], first: 0, count: 0 }, document);

/** Whom words of a sentence name: what was read there, else what their text names. */
export const entityAt = (
  told: Told,
  { start, end, text }: { readonly start: number; readonly end: number; readonly text: string },
  at: { readonly predicate: Predicate; readonly end: End },
): Entity | undefined => {
  const types = typesAt(at.predicate, at.end);
  const read = readAt(told, { start, end }).find(({ type }) => types.includes(type));
  if (read) return read;
  const within = types[0] === 'Person' ? personWith(told, { start, end }) : undefined;
  if (within) return within;
  if (types[0] !== 'Meeting') return entityNamed(told, { name: text }, at);
  // a meeting that no rule told is known by its words inside its document
  return { id: hashId('meeting', ['Meeting', told.record.id, 'corrections', fold(text)]), type: 'Meeting', name: text };
};

/** "Macron" of "Emmanuel Macron" is he. */
const personWith = (
  { mentions, entities }: Told,
  { start, end }: { readonly start: number; readonly end: number },
): Entity | undefined => {
  const around = mentions.filter((one) => one.start <= start && end <= one.end).map(({ entity }) => entity);
  return entities.find(({ id, type }) => type === 'Person' && around.includes(id));
};

/** All that was read of the words at a place. */
export const readAt = (
  { mentions, entities, drafts }: Told,
  { start, end }: { readonly start: number; readonly end: number },
): readonly Entity[] => {
  const ids = new Set(mentions.filter((one) => one.start === start && one.end === end).map(({ entity }) => entity));
  const claimed = drafts.flatMap(({ subject, object, evidence }) => [
    ...(evidence.subject[0] === start && evidence.subject[1] === end ? [subject] : []),
    ...(evidence.object[0] === start && evidence.object[1] === end ? [object] : []),
  ]);
  return [...entities.filter(({ id }) => ids.has(id)), ...claimed.filter(({ id }) => !ids.has(id))];
};

/** The words of the sentence that name an entity: its name as it is written there, else a mention of it. */
export const wordsFor = (
  told: Told,
  entity: Entity,
  sentence: { readonly start: number; readonly end: number; readonly text: string },
): readonly [number, number] | undefined => {
  const found =
    spanOf(sentence, entity.name) ??
    told.mentions.find((one) => one.entity === entity.id && one.start >= sentence.start && one.end <= sentence.end);
  return found && [found.start, found.end];
};

/** The entities that words of a sentence, wherever it stands, are read as. */
export const entitiesAt = (told: Told, sentence: string, words: Words): readonly Entity[] =>
  sentencesLike(told.record, sentence).flatMap((one) => {
    const span = spanOf(one, words);
    return span ? readAt(told, span) : [];
  });
