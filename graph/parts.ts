import { NachweisError } from '../extract/error';
import type { DocumentRecord, Entity, EntityMention, Extraction } from '../extract/fact';
import { groupBy } from '../extract/group';
import { byCodeUnit } from '../extract/order';
import { documentId, hash, sentenceId } from './id';
import { mergeNames } from './names';
import * as rows from './rows';
import { labelsOf, patternOf } from './schema';

/** Raised when the same extraction is to be written differently, so that every document counts as changed. */
const layout = 2;

/** All that one document brings into the graph: written, changed and withdrawn together. */
export interface Part {
  /** The id of its node. */
  readonly id: string;
  /** Of everything below: equal hash, nothing to write. */
  readonly hash: string;
  readonly document: { readonly id: string; readonly [property: string]: unknown };
  readonly sentences: readonly rows.SentenceRow[];
  readonly entities: readonly rows.EntityRow[];
  readonly mentions: readonly rows.MentionRow[];
  readonly facts: readonly rows.FactRow[];
  readonly evidence: readonly rows.EvidenceRow[];
}

/** What an extraction says of one document, and its entities by id. */
interface Content {
  readonly claims: readonly rows.Claim[];
  readonly mentions: readonly EntityMention[];
  readonly entities: ReadonlyMap<string, Entity>;
}

/**
 * Cuts an extraction by document, in code order of their ids.
 * @throws NachweisError `BAD_EXTRACTION` where a fact or mention points to a document, sentence, type or predicate that is not there.
 */
export function partsOf(extraction: Extraction): Part[] {
  check(extraction);
  const claims = extraction.facts.flatMap((fact) => fact.evidence.map((evidence) => ({ fact, evidence })));
  const claimsOf = groupBy(claims, ({ evidence }) => evidence.document);
  const mentionsOf = groupBy(extraction.mentions, (mention) => mention.document);
  const entities = new Map(entitiesIn(extraction).map((entity) => [entity.id, entity]));
  const documents = new Map(extraction.documents.map((document) => [document.id, document]));
  for (const id of [...claimsOf.keys(), ...mentionsOf.keys()])
    if (!documents.has(id)) bad(`a fact or mention names the document "${id}", which the extraction does not list`);
  return [...documents.values()]
    .sort((a, b) => byCodeUnit(a.id, b.id))
    .map((document) => {
      const { id } = document;
      return part(document, { claims: claimsOf.get(id) ?? [], mentions: mentionsOf.get(id) ?? [], entities });
    });
}

function part(document: DocumentRecord, { claims, mentions, entities }: Content): Part {
  const sentences = document.sentences.map(({ index, start, end, text }) => ({
    ...{ id: sentenceId(document.id, index), index, start, end, text },
  }));
  const told = mentions.filter(({ entity }) => entities.has(entity)).map(rows.mentionRow);
  const content = {
    sentences,
    mentions: unique([...claims.flatMap(rows.mentionsIn), ...told], mentionKey),
    facts: unique(
      claims.map(({ fact }) => rows.factRow(fact)),
      ({ id }) => id,
    ),
    evidence: unique(claims.map(rows.evidenceRow), ({ id }) => id),
  };
  const known = new Set(sentences.map(({ id }) => id));
  for (const { sentence } of content.mentions)
    if (!known.has(sentence)) bad(`a fact or mention points to ${sentence}, which its document does not have`);
  const named = entityRows(content.mentions, claims, entities);
  return hashed(document, { ...content, entities: named, mentions: withNamings(content.mentions, named) });
}

/** The first mention of each entity carries what the document calls it. */
function withNamings(mentions: readonly rows.MentionRow[], entities: readonly rows.EntityRow[]): rows.MentionRow[] {
  const left = new Map(entities.map((row) => [row.id, row]));
  return mentions.map((mention) => {
    const row = left.get(mention.entity);
    left.delete(mention.entity);
    if (!row) return mention;
    const { name, aliases, status = null } = row;
    return { ...mention, naming: { name, aliases, status } };
  });
}

function hashed(document: DocumentRecord, content: Omit<Part, 'id' | 'hash' | 'document'>): Part {
  const { id, language, published = null, source = null, words } = document;
  const node = { id: documentId(id), name: id, language, published, source, words };
  const digest = hash([layout, node, content]);
  return { id: node.id, hash: digest, document: { ...node, hash: digest }, ...content };
}

/** What this document calls its entities: as its own facts have them, else as the extraction does. */
function entityRows(
  mentions: readonly rows.MentionRow[],
  claims: readonly rows.Claim[],
  all: ReadonlyMap<string, Entity>,
): rows.EntityRow[] {
  const ends = claims.flatMap(({ fact }) => [fact.subject, fact.object].map((entity) => ({ entity, fact })));
  const told = groupBy(ends, ({ entity }) => entity.id);
  const ids = [...new Set(mentions.map(({ entity }) => entity))].sort(byCodeUnit);
  return ids.map((id) => {
    const { type, name, aliases = [] } = all.get(id) as Entity;
    const namings = told.get(id)?.map(({ entity, fact }) => {
      const status = type === 'Meeting' ? fact.status : null;
      return { name: entity.name, aliases: entity.aliases ?? [], status };
    });
    const merged = mergeNames(namings ?? [{ name, aliases }]);
    return { id, type, name: merged.name, aliases: merged.aliases, status: merged.status };
  });
}

const entitiesIn = ({ facts, entities = [] }: Extraction): Entity[] => [
  ...entities,
  ...facts.flatMap(({ subject, object }) => [subject, object]),
];

function check(extraction: Extraction): void {
  for (const { type } of entitiesIn(extraction))
    if (!Object.hasOwn(labelsOf, type))
      bad(`"${type}" is no type of entity: use one of ${Object.keys(labelsOf).join(', ')}`);
  for (const { predicate } of extraction.facts)
    if (!Object.hasOwn(patternOf, predicate))
      bad(`"${predicate}" is no predicate: use one of ${Object.keys(patternOf).join(', ')}`);
}

const mentionKey = ({ sentence, entity, start, end }: rows.MentionRow): string =>
  JSON.stringify([sentence, entity, start, end]);

/** One row of each key, in code order of the keys: the same rows whatever order they came in. */
function unique<T>(all: readonly T[], key: (row: T) => string): T[] {
  const byKey = groupBy(all, key);
  const lowest = (same: readonly T[]): T => {
    const [first, ...others] = same as [T, ...T[]];
    return others.reduce((low, row) => (JSON.stringify(row) < JSON.stringify(low) ? row : low), first);
  };
  return [...byKey].sort(([a], [b]) => byCodeUnit(a, b)).map(([, same]) => lowest(same));
}

function bad(message: string): never {
  throw new NachweisError('BAD_EXTRACTION', message);
}
