import { NachweisError } from '../extract/error';
import type { DocumentRecord, Entity, EntityMention, Extraction } from '../extract/fact';
import { groupBy } from '../extract/group';
import { byCodeUnit } from '../extract/order';
import { documentId, hash, sentenceId } from './id';
import { mergeNames } from './names';
import * as rows from './rows';
import { labelsOf, patternOf } from './schema';

/** Raised when the same extraction is to be written differently, so that every document counts as changed. */
export const layout = 4;

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
  /** Of decisions on whether it names the same as another document. */
  readonly sides: readonly rows.SideRow[];
}

/** What an extraction says of one document, and its entities by id. */
interface Content {
  readonly claims: readonly rows.Claim[];
  readonly mentions: readonly EntityMention[];
  readonly sides: readonly rows.SideRow[];
  readonly entities: ReadonlyMap<string, Entity>;
}

/** A document before its rows are made, which most runs need only for what has changed. */
export interface Draft {
  readonly id: string;
  readonly hash: string;
  part(): Part;
}

/**
 * Cuts an extraction by document, in code order of their ids.
 * @throws NachweisError `BAD_EXTRACTION` where a fact or mention points to a document, sentence, type or predicate that is not there.
 */
export function draftsOf(extraction: Extraction): Draft[] {
  check(extraction);
  const claims = extraction.facts.flatMap((fact) => fact.evidence.map((evidence) => ({ fact, evidence })));
  const claimsOf = groupBy(claims, ({ evidence }) => evidence.document);
  const mentionsOf = groupBy(extraction.mentions, (mention) => mention.document);
  const sidesOf = groupBy((extraction.decisions ?? []).flatMap(rows.sideRows), ({ document }) => document);
  const entities = new Map(entitiesIn(extraction).map((entity) => [entity.id, entity]));
  const documents = new Map(extraction.documents.map((document) => [document.id, document]));
  for (const id of [...claimsOf.keys(), ...mentionsOf.keys()])
    if (!documents.has(id)) bad(`a fact or mention names the document "${id}", which the extraction does not list`);
  return [...documents.values()]
    .sort((a, b) => byCodeUnit(a.id, b.id))
    .map((document) => {
      const { id } = document;
      const sides = (sidesOf.get(id) ?? []).map(({ row }) => row);
      return draft(document, { claims: claimsOf.get(id) ?? [], mentions: mentionsOf.get(id) ?? [], sides, entities });
    });
}

export const partsOf = (extraction: Extraction): Part[] => draftsOf(extraction).map((one) => one.part());

function draft(document: DocumentRecord, content: Content): Draft {
  const known = new Set(document.sentences.map(({ index }) => index));
  const told = content.mentions.filter(({ entity }) => content.entities.has(entity));
  for (const { sentence } of [...content.claims.map(({ evidence }) => evidence), ...told])
    if (!known.has(sentence))
      bad(`a fact or mention points to ${sentenceId(document.id, sentence)}, which its document does not have`);
  const digest = digestOf(document, { ...content, mentions: told });
  return {
    id: documentId(document.id),
    hash: digest,
    part: () => part(document, { ...content, mentions: told }, digest),
  };
}

/** A hash of all that the rows are made of, in whatever order it came. */
function digestOf(document: DocumentRecord, { claims, mentions, sides, entities }: Content): string {
  const { id, language, published, source, textHash, words, sentences } = document;
  const named = (entity: Entity | undefined) => [entity?.id, entity?.type, entity?.name, entity?.aliases];
  const lines = [
    ...claims.map(({ fact, evidence }) => {
      const { role, former, since, until, status } = fact;
      const ends = [named(fact.subject), named(fact.object)];
      return JSON.stringify([
        fact.id,
        fact.predicate,
        ends,
        [role, former, since, until, status],
        Object.entries(evidence),
      ]);
    }),
    ...mentions.map(({ sentence, start, end, text, entity }) =>
      JSON.stringify([sentence, start, end, text, named(entities.get(entity))]),
    ),
    ...sides.map((row) => JSON.stringify(Object.entries(row))),
  ];
  return hash([
    layout,
    id,
    language,
    published,
    source,
    textHash,
    words,
    sentences,
    [...new Set(lines)].sort(byCodeUnit),
  ]);
}

function part(document: DocumentRecord, { claims, mentions, sides, entities }: Content, digest: string): Part {
  const { id, language, published = null, source = null, textHash = null, words } = document;
  const sentences = document.sentences.map(({ index, start, end, text }) => ({
    ...{ id: sentenceId(id, index), index, start, end, text },
  }));
  const all = unique([...claims.flatMap(rows.mentionsIn), ...mentions.map(rows.mentionRow)], mentionKey);
  const named = entityRows(all, claims, entities);
  const node = documentId(id);
  return {
    ...{ id: node, hash: digest, sentences, entities: named, mentions: withNamings(all, named) },
    document: { id: node, name: id, language, published, source, textHash, words, hash: digest },
    facts: unique(
      claims.map(({ fact }) => rows.factRow(fact)),
      (row) => row.id,
    ),
    evidence: unique(claims.map(rows.evidenceRow), (row) => row.id),
    sides: unique(sides, (row) => row.id),
  };
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
  `${sentence}\0${entity}\0${start}\0${end}`;

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
