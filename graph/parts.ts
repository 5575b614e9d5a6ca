import { NachweisError } from '../extract/error';
import type { DocumentRecord, Entity, EntityMention, Evidence, Extraction, Fact, Predicate } from '../extract/fact';
import { groupBy } from './group';
import { documentId, hash, hashId, sentenceId } from './id';
import { inOrder, mergeNames, type Naming } from './names';
import { labelsOf, patternOf } from './schema';

/** Raised when the same extraction is to be written differently, so that every document counts as changed. */
const layout = 1;

/** All that one document brings into the graph: written, changed and withdrawn together. */
export interface Part {
  /** The id of its node. */
  readonly id: string;
  /** Of everything below: equal hash, nothing to write. */
  readonly hash: string;
  readonly document: { readonly id: string; readonly [property: string]: unknown };
  readonly sentences: readonly SentenceRow[];
  readonly entities: readonly EntityRow[];
  readonly mentions: readonly MentionRow[];
  readonly facts: readonly FactRow[];
  readonly evidence: readonly EvidenceRow[];
}

export interface SentenceRow {
  readonly id: string;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
export interface EntityRow extends Naming {
  readonly id: string;
  readonly type: Entity['type'];
}
export interface MentionRow {
  readonly sentence: string;
  readonly entity: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
export interface FactRow {
  readonly id: string;
  readonly predicate: Predicate;
  readonly subject: string;
  readonly object: string;
}
/** Carries what its document says of the fact, so that the fact can be put together again when another document goes. */
export interface EvidenceRow {
  readonly id: string;
  readonly sentence: string;
  readonly fact: string;
  readonly [property: string]: unknown;
}

/**
 * Cuts an extraction by document, in code order of their ids.
 * @throws NachweisError `BAD_EXTRACTION` where a fact or mention points to a document, sentence, type or predicate that is not there.
 */
export function partsOf(extraction: Extraction): Part[] {
  const facts = extraction.facts.flatMap((fact) => fact.evidence.map((evidence) => ({ fact, evidence })));
  const factsOf = groupBy(facts, ({ evidence }) => evidence.document);
  const mentionsOf = groupBy(extraction.mentions, (mention) => mention.document);
  const entities = entitiesOf(extraction);
  const documents = new Map(extraction.documents.map((document) => [document.id, document]));
  for (const id of [...factsOf.keys(), ...mentionsOf.keys()])
    if (!documents.has(id)) bad(`a fact or mention names the document "${id}", which the extraction does not list`);
  return [...documents.values()]
    .sort((a, b) => inOrder(a.id, b.id))
    .map((document) =>
      part(document, { claims: factsOf.get(document.id) ?? [], mentions: mentionsOf.get(document.id) ?? [], entities }),
    );
}

interface Claim {
  readonly fact: Fact;
  readonly evidence: Evidence;
}
interface Content {
  readonly claims: readonly Claim[];
  readonly mentions: readonly EntityMention[];
  readonly entities: ReadonlyMap<string, Entity>;
}

function part(document: DocumentRecord, { claims, mentions, entities }: Content): Part {
  const rows = {
    sentences: document.sentences.map(({ index, start, end, text }) => ({
      id: sentenceId(document.id, index),
      index,
      start,
      end,
      text,
    })),
    mentions: unique(
      [...claims.flatMap(mentionsIn), ...mentions.filter(({ entity }) => entities.has(entity)).map(mentionRow)],
      mentionKey,
    ),
    facts: unique(
      claims.map(({ fact }) => factRow(fact)),
      ({ id }) => id,
    ),
    evidence: unique(claims.map(evidenceRow), ({ id }) => id),
  };
  const known = new Set(rows.sentences.map(({ id }) => id));
  for (const { sentence } of rows.mentions)
    if (!known.has(sentence)) bad(`a fact or mention points to ${sentence}, which its document does not have`);
  const named = [...new Set(rows.mentions.map(({ entity }) => entity))].sort(inOrder);
  const all = { ...rows, entities: named.map((id) => entityRow(entities.get(id) as Entity, claims)) };
  const { id, language, published = null, source = null, words } = document;
  const node = { id: documentId(id), name: id, language, published, source, words };
  const digest = hash([layout, node, all]);
  return { id: node.id, hash: digest, document: { ...node, hash: digest }, ...all };
}

/** Entities by id; one that is told twice is merged, whatever the order. */
function entitiesOf({ facts, entities = [] }: Extraction): Map<string, Entity> {
  const told = groupBy([...facts.flatMap(({ subject, object }) => [subject, object]), ...entities], ({ id }) => id);
  return new Map([...told].map(([id, [first, ...others]]) => [id, merged(first as Entity, others)]));
}

function merged(first: Entity, others: readonly Entity[]): Entity {
  if (!Object.hasOwn(labelsOf, first.type))
    bad(`"${first.type}" is no type of entity: use one of ${Object.keys(labelsOf).join(', ')}`);
  const { name, aliases } = mergeNames(
    [first, ...others].map((entity) => ({ name: entity.name, aliases: entity.aliases ?? [] })),
  );
  return { id: first.id, type: first.type, name, aliases };
}

function entityRow({ id, type, name, aliases = [] }: Entity, claims: readonly Claim[]): EntityRow {
  const about = claims.filter(({ fact }) => type === 'Meeting' && (fact.subject.id === id || fact.object.id === id));
  const { status } = mergeNames(about.map(({ fact }) => ({ name, aliases, status: fact.status })));
  return { id, type, name, aliases: [...aliases], status };
}

function factRow({ id, predicate, subject, object }: Fact): FactRow {
  if (!Object.hasOwn(patternOf, predicate))
    bad(`"${predicate}" is no predicate: use one of ${Object.keys(patternOf).join(', ')}`);
  return { id, predicate, subject: subject.id, object: object.id };
}

function evidenceRow({ fact, evidence }: Claim): EvidenceRow {
  const { document, sentence, subject, object, rule } = evidence;
  const { start, end, confidence, factuality, source = null } = evidence;
  const { role = null, former = null, since = null, until = null, status = null } = fact;
  return {
    id: hashId('evidence', [fact.id, document, sentence, subject, object, rule]),
    sentence: sentenceId(document, sentence),
    fact: fact.id,
    ...{ start, end, subject: [...subject], object: [...object], rule, confidence, factuality, source },
    ...{ role, former, since, until, status },
  };
}

/** The words that name subject and object are mentions of them, so an entity with a fact always has one. */
function mentionsIn({ fact, evidence }: Claim): MentionRow[] {
  const row = (entity: string, [start, end]: readonly [number, number]): MentionRow => ({
    sentence: sentenceId(evidence.document, evidence.sentence),
    entity,
    ...{ start, end, text: evidence.quote.slice(start - evidence.start, end - evidence.start) },
  });
  return [row(fact.subject.id, evidence.subject), row(fact.object.id, evidence.object)];
}

const mentionRow = ({ document, sentence, entity, start, end, text }: EntityMention): MentionRow => ({
  ...{ sentence: sentenceId(document, sentence), entity, start, end, text },
});

const mentionKey = ({ sentence, entity, start, end }: MentionRow): string =>
  JSON.stringify([sentence, entity, start, end]);

/** The first of each key, in code order of the keys: the same rows whatever order they came in. */
function unique<T>(rows: readonly T[], key: (row: T) => string): T[] {
  const byKey = new Map([...rows].reverse().map((row) => [key(row), row]));
  return [...byKey].sort(([a], [b]) => inOrder(a, b)).map(([, row]) => row);
}

function bad(message: string): never {
  throw new NachweisError('BAD_EXTRACTION', message);
}
