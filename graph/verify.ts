import { textHash } from '../extract/ids';
import { byCodeUnit } from '../extract/order';
import { flawsOfFacts, remember, type Told } from './fact-proof';
import { batches } from './group';
import { type Flaw, flawsOf, type StoredDocument } from './proof';
import type { Row, Runner, Store } from './store';
import { readIds } from './write';

/** What a graph claims, held against the texts that it was read from. */
export interface Proof {
  readonly facts: number;
  /** Facts of which every piece of evidence stands in its text as the graph has it. */
  readonly proven: number;
  /** In the order of documents, and of places in them. */
  readonly flaws: readonly Flaw[];
}

/** Documents whose sentences are asked for at once. */
const batchSize = 500;

/**
 * Holds every document, sentence, mention and piece of evidence of the graph against the texts, by the ids of their
 * documents ("de/gipfel"), and every fact against its evidence. Only reads.
 */
export async function verify(store: Store, texts: ReadonlyMap<string, string>): Promise<Proof> {
  const reader: Runner = { run: (cypher, params) => store.read(cypher, params) };
  const { rows } = await store.read(
    "MATCH (d:Document) WHERE d.id STARTS WITH 'document:' RETURN d.id AS id, d.name AS name, d.textHash AS textHash",
  );
  const flaws: Flaw[] = [];
  const told = new Map<string, Told>();
  for (const some of batches(rows, batchSize))
    for (const document of await documentsOf(reader, some)) {
      const text = texts.get(document.name);
      flaws.push(...(text === undefined ? [missing(document)] : flawsOf(document, { text, hash: textHash(text) })));
      remember(told, document);
    }
  const facts = await flawsOfFacts(store, told);
  flaws.push(...facts.flaws);
  const unproven = new Set(flaws.flatMap(({ facts }) => facts));
  const proven = facts.ids.filter((id) => !unproven.has(id)).length;
  return { facts: facts.ids.length, proven, flaws: flaws.sort(inOrder) };
}

const inOrder = (a: Flaw, b: Flaw): number =>
  byCodeUnit(a.document, b.document) || (a.at ?? -1) - (b.at ?? -1) || byCodeUnit(a.what, b.what);

const missing = ({ name, evidence }: StoredDocument): Flaw => ({
  document: name,
  code: 'NO_TEXT',
  what: 'is in the graph, and no text of that id was named',
  facts: [...new Set(evidence.map(({ fact }) => fact))],
});

const home = 'MATCH (:Document {id: id})<-[:PART_OF]-(s:Sentence)';
const parts = {
  sentences: `${home} RETURN id AS home, s.id AS sentence, s.start AS start, s.end AS end, s.text AS text`,
  evidence:
    `${home}<-[:FROM]-(e:Evidence) RETURN id AS home, s.id AS sentence, e.fact AS fact, ` +
    'e.start AS start, e.end AS end, e.subject AS subject, e.object AS object',
  mentions:
    `${home}-[m:MENTIONS]->(n:Entity) RETURN id AS home, s.id AS sentence, n.id AS entity, ` +
    'm.start AS start, m.end AS end, m.text AS text',
  sides: `${home}<-[:NAMED_IN]-(x:Side) RETURN id AS home, s.id AS sentence, x.start AS start, x.end AS end, x.name AS text`,
} as const;

/** Documents with their sentences, evidence and mentions. */
async function documentsOf(reader: Runner, rows: readonly Row[]): Promise<StoredDocument[]> {
  const filled = new Map(rows.map(({ id, ...row }) => [String(id), { row, ...empty() }]));
  for (const part of ['sentences', 'evidence', 'mentions', 'sides'] as const)
    for (const found of await readIds<{ home: string }>(reader, parts[part], filled.keys()))
      filled.get(found.home)?.[part].push(found as never);
  return [...filled.values()].map(({ row, ...its }) => ({
    ...{ name: String(row.name), textHash: row.textHash as string | null },
    ...its,
  }));
}

const empty = () => ({ sentences: [], evidence: [], mentions: [], sides: [] });
