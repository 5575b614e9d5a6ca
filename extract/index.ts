import { type Correction, replay } from './corrections';
import type { Document } from './document';
import { draftsOf, meetingEntity } from './draft';
import type { DocumentRecord, EntityMention, Extraction } from './fact';
import { globalEntity, joinEntities } from './global';
import { join, type Told } from './identity';
import { personKeys } from './identity/person-key';
import { textHash } from './ids';
import { ontology } from './lists/ontology';
import { isOccasion } from './meetings/gathering';
import { type MeetingKey, meetingKey } from './meetings/join';
import { byCodeUnit } from './order';
import { confidenceOf, glossOf, packOf } from './packs';
import { type DocumentReading, readDocument } from './reading';
import { rejectionsOf } from './rejections';
import { resolve } from './resolve';

export type { Document } from './document';
export { type Explanation, explain } from './explain';
export type { Extraction, Fact } from './fact';
export type { Told } from './identity';

/**
 * Reads facts out of documents. Pure but for the word lists, which are read from the package once.
 * A document in a language that is not read yields no fact.
 * @param corrections what people decided of what was read, in their order
 */
export const extract = (documents: readonly Document[], corrections: readonly Correction[] = []): Extraction =>
  conclude(documents.map(tell), corrections);

/** The facts of all documents together, out of what each tells alone and what people decided of it. */
export const conclude = (alone: readonly Told[], corrections: readonly Correction[] = []): Extraction => {
  const replayed = replay(alone, corrections);
  const { told, decisions, orphans } = join(replayed.told, replayed.rulings);
  const mentioned = told.flatMap(({ entities }) => entities);
  const facts = resolve(
    told.flatMap(({ drafts }) => drafts),
    mentioned,
  );
  const known = new Set(facts.flatMap(({ subject, object }) => [subject.id, object.id]));
  const others = mentioned.filter(({ id }) => !known.has(id));
  return {
    documents: told.map(({ record }) => record),
    facts,
    mentions: told.flatMap(({ mentions }) => mentions),
    entities: [...joinEntities(others).values()].sort((a, b) => byCodeUnit(a.id, b.id)),
    rejections: told.flatMap(({ rejections }) => rejections),
    decisions,
    corrections: replayed.outcomes(orphans),
  };
};

/**
 * What one document tells, whatever others say: plain data that JSON carries, so that a text that stays as it is need not
 * be read again. Its reading is gone by the next, so that a long run needs no more room than a short one.
 */
export const tell = (document: Document): Told => {
  const pack = packOf(document.language);
  if (!pack)
    return {
      ...{ record: record(document, []), drafts: [], mentions: [], entities: [], rejections: [] },
      ...{ meetings: [], people: [] },
    };
  const reading = readDocument(document, pack);
  const { drafts, refused } = draftsOf(reading, { ontology: ontology(), confidenceOf, glossOf });
  const known = record(document, reading.sentences);
  const mentions = mentionsOf(reading);
  const entities = reading.table.entities.map((entity) => globalEntity(entity, document.id));
  return {
    ...{ record: known, drafts, mentions, entities },
    rejections: [...rejectionsOf(reading), ...refused],
    meetings: meetingKeys(reading),
    people: personKeys(known, mentions, entities),
  };
};

const meetingKeys = ({ gatherings, document, table }: DocumentReading): readonly MeetingKey[] =>
  gatherings.filter(isOccasion).flatMap((gathering) => {
    const { id } = meetingEntity(gathering, document.id);
    const key = meetingKey(gathering, {
      id,
      document: document.id,
      language: document.language,
      idOf: (entity) => globalEntity(entity, document.id).id,
      bodyOf: (name) => {
        const body = table.entities.find((one) => one.key && one.type === 'Organisation' && one.name === name);
        return body && globalEntity(body, document.id).id;
      },
    });
    return key ? [key] : [];
  });

const record = (document: Document, read: DocumentReading['sentences']): DocumentRecord => {
  const { id, language, published, source, text } = document;
  const sentences = read.map(({ sentence: { index, start, end } }) => ({
    index,
    start,
    end,
    text: text.slice(start, end),
  }));
  let words = 0;
  for (const { tokens } of read) for (const { kind } of tokens) if (kind !== 'punct') words++;
  const known = { ...(published ? { published } : {}), ...(source ? { source } : {}), textHash: textHash(text) };
  return { id, language, ...known, sentences, words };
};

const mentionsOf = (reading: DocumentReading): EntityMention[] => {
  const { id, text } = reading.document;
  return reading.sentences.flatMap(({ sentence, tokens, names }) =>
    names.flatMap((name) => {
      const entity = reading.table.of.get(name);
      const start = tokens[name.from]?.start;
      const end = tokens[name.to - 1]?.end;
      if (!entity || start === undefined || end === undefined) return [];
      const mention = { sentence: sentence.index, entity: globalEntity(entity, id).id, start, end };
      return [{ document: id, ...mention, text: text.slice(start, end) }];
    }),
  );
};
