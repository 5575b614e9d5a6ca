import type { EntityType } from '../fact';
import type { Told } from './told';

/** Somebody or something as one document names it: what stays the same when texts are read again. */
export interface MentionKey {
  readonly document: string;
  readonly type: EntityType;
  /** Any name that the document has for it: "Jens Stoltenberg", "Stoltenberg". */
  readonly name: string;
  /** A sentence that names it; where it is not there any more, the ruling is an orphan. */
  readonly quote?: string;
}

/** What a person has decided of two; it stands above all that the texts tell. */
export interface Ruling {
  readonly verdict: 'same' | 'different';
  readonly left: MentionKey;
  readonly right: MentionKey;
  readonly by: 'correction';
}

/** The id that a document has for what a key names; nothing where it does not name it, or two of that name. */
export const idOfKey = (
  { type, name, quote }: MentionKey,
  { record, entities, mentions }: Told,
): string | undefined => {
  const known = new Set(entities.filter((one) => one.type === type).map(({ id }) => id));
  const called = new Set(
    entities
      .filter((one) => known.has(one.id) && (one.name === name || one.aliases?.includes(name)))
      .map(({ id }) => id),
  );
  for (const { entity, text } of mentions) if (text === name && known.has(entity)) called.add(entity);
  const quoted = new Set(record.sentences.filter(({ text }) => text === quote).map(({ index }) => index));
  const there = (id: string): boolean =>
    quote === undefined || mentions.some(({ entity, sentence }) => entity === id && quoted.has(sentence));
  const [found, ...more] = [...called].filter(there);
  return more.length === 0 ? found : undefined;
};
