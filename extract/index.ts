import type { Document } from './document';
import type { DocumentRecord, Entity, EntityMention, Extraction, Fact } from './fact';
import { ontology } from './ontology';
import { confidenceOf, packOf } from './packs';
import { type DocumentReading, readDocument } from './read-document';
import { rejectionsOf } from './rejections';
import { globalEntity, joinEntities, resolve } from './resolve';

export type { Document } from './document';
export { type Explanation, explain } from './explain';
export type { Extraction, Fact } from './fact';

/**
 * Reads facts out of documents. Pure but for the word lists, which are read from the package once.
 * A document in a language that is not read yields no fact.
 */
export const extract = (documents: readonly Document[]): Extraction => {
  const readings = new Map(
    documents.flatMap((document) => {
      const pack = packOf(document.language);
      return pack ? [[document, readDocument(document, pack)] as const] : [];
    }),
  );
  const read = [...readings.values()];
  const { facts, refused } = resolve(read, { ontology: ontology(), confidenceOf });
  return {
    documents: documents.map((document) => record(document, readings.get(document))),
    facts,
    mentions: read.flatMap(mentionsOf),
    entities: mentionedOnly(read, facts),
    rejections: [...read.flatMap(rejectionsOf), ...refused],
  };
};

const record = (document: Document, reading: DocumentReading | undefined): DocumentRecord => {
  const { id, language, published, source, text } = document;
  const sentences = reading?.sentences ?? [];
  const words = sentences.reduce((sum, { tokens }) => sum + tokens.filter(({ kind }) => kind !== 'punct').length, 0);
  return {
    id,
    language,
    ...(published ? { published } : {}),
    ...(source ? { source } : {}),
    sentences: sentences.map(({ sentence: { index, start, end } }) => ({
      index,
      start,
      end,
      text: text.slice(start, end),
    })),
    words,
  };
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

/** Entities that the documents name without a fact about them, by id. */
const mentionedOnly = (readings: readonly DocumentReading[], facts: readonly Fact[]): readonly Entity[] => {
  const told = new Set(facts.flatMap(({ subject, object }) => [subject.id, object.id]));
  const named = readings.flatMap(({ table, document }) =>
    table.entities.map((entity) => globalEntity(entity, document.id)),
  );
  const others = named.filter(({ id }) => !told.has(id));
  return [...joinEntities(others).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
};
