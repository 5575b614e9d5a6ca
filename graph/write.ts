import { groupBy } from '../extract/group';
import { byCodeUnit } from '../extract/order';
import { batches } from './group';
import type { Part } from './parts';
import type { EntityRow } from './rows';
import { labelsOf } from './schema';
import type { Runner } from './store';

/** Rows of one statement; both engines are fastest between 1,000 and 5,000. */
const batchSize = 2000;

/** Runs one `UNWIND $rows AS row …` statement over all rows; gives how many nodes that made. */
export async function writeRows(tx: Runner, cypher: string, rows: readonly unknown[]): Promise<number> {
  let created = 0;
  for (const batch of batches(rows, batchSize)) {
    const { counters } = await tx.run(`UNWIND $rows AS row ${cypher}`, { rows: batch });
    created += counters.nodesCreated;
  }
  return created;
}

/** Runs one statement over `$ids` (`UNWIND $ids AS id …`) and gives the rows of all batches. */
export async function readIds<T>(tx: Runner, cypher: string, ids: Iterable<string>): Promise<T[]> {
  const found: T[] = [];
  for (const batch of batches([...ids], batchSize)) {
    const { rows } = await tx.run(`UNWIND $ids AS id ${cypher}`, { ids: batch });
    for (const row of rows) found.push(row as T);
  }
  return found;
}

/** Writes the sentences of documents with their evidence and mentions; documents and entities are in the graph. */
export async function writeParts(tx: Runner, parts: readonly Part[]): Promise<void> {
  await writeRows(
    tx,
    'MATCH (d:Document {id: row.document}) CREATE (s:Sentence)-[:PART_OF]->(d) SET s = row.sentence ' +
      'FOREACH (one IN row.evidence | CREATE (e:Evidence)-[:FROM]->(s) SET e = one)',
    parts.flatMap(sentenceRows),
  );
  // A statement of its own: the embedded engine finds an entity by its index from a row alone, not from a row's list.
  await writeRows(
    tx,
    'MATCH (s:Sentence {id: row.sentence}) MATCH (e:Entity {id: row.entity}) ' +
      'CREATE (s)-[m:MENTIONS]->(e) SET m = row.properties',
    parts
      .flatMap(({ mentions }) => mentions)
      .map(({ sentence, entity, naming, ...place }) => ({ sentence, entity, properties: { ...place, ...naming } })),
  );
  await writeRows(
    tx,
    'MATCH (s:Sentence {id: row.sentence}) CREATE (x:Side)-[:NAMED_IN]->(s) SET x = row.side',
    parts.flatMap(({ sides }) => sides).map(({ sentence, ...side }) => ({ sentence, side })),
  );
  await writeRows(
    tx,
    'MATCH (d:Document {id: row.id}) SET d += row SET d.day = date(row.published)',
    parts.map(({ document }) => document),
  );
}

/** One row for each sentence, with its evidence. */
function sentenceRows({ id: document, sentences, evidence }: Part) {
  const evidenceOf = groupBy(evidence, ({ sentence }) => sentence);
  return sentences.map((sentence) => ({
    ...{ document, sentence },
    evidence: (evidenceOf.get(sentence.id) ?? []).map(({ sentence: _home, ...properties }) => properties),
  }));
}

/** Entities in the one order in which every loader locks them, so that no two wait for each other. */
export const inOrder = <T extends Pick<EntityRow, 'id' | 'type'>>(entities: readonly T[]): T[] =>
  [...entities].sort((a, b) => byCodeUnit(a.type, b.type) || byCodeUnit(a.id, b.id));

/**
 * Creates entities with all that is known of them.
 * @returns how many were there all the same, from another loader
 */
export async function createEntities(
  tx: Runner,
  rows: readonly { readonly id: string; readonly type: EntityRow['type'] }[],
): Promise<number> {
  let created = 0;
  for (const [type, same] of groupBy(inOrder(rows), (row) => row.type))
    created += await writeRows(
      tx,
      `MERGE (n:Entity {id: row.id}) ON CREATE SET n:${labelsOf[type].join(':')}, n += row.properties, n.day = date(row.day) ` +
        `SET n.type = '${type}'`,
      same,
    );
  return rows.length - created;
}

/** What documents that were taken out had a part in. */
export interface Withdrawn {
  readonly entities: readonly Pick<EntityRow, 'id' | 'type'>[];
  readonly facts: readonly string[];
  readonly evidence: readonly string[];
}

const sentences = 'MATCH (:Document {id: id})<-[:PART_OF]-(s:Sentence)';

/** What these documents have a part in. */
export async function partsIn(tx: Runner, ids: readonly string[]): Promise<Withdrawn> {
  const entities = await readIds<Pick<EntityRow, 'id' | 'type'>>(
    tx,
    `${sentences}-[:MENTIONS]->(n:Entity) RETURN DISTINCT n.id AS id, n.type AS type`,
    ids,
  );
  const evidence = await readIds<{ evidence: string; fact: string }>(
    tx,
    `${sentences}<-[:FROM]-(e:Evidence) RETURN e.id AS evidence, e.fact AS fact`,
    ids,
  );
  return {
    entities,
    facts: evidence.map((row) => row.fact),
    evidence: evidence.map((row) => row.evidence),
  };
}

/** Takes the sentences and evidence of documents out; facts and entities stay until they are refreshed. */
export async function emptyDocuments(tx: Runner, ids: readonly string[]): Promise<void> {
  await readIds(tx, `${sentences}<-[:FROM]-(e:Evidence) DETACH DELETE e`, ids);
  await readIds(tx, `${sentences}<-[:NAMED_IN]-(x:Side) DETACH DELETE x`, ids);
  await readIds(tx, `${sentences} DETACH DELETE s`, ids);
}
