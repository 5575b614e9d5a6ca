import { groupBy } from '../extract/group';
import { batches } from './group';
import type { Part } from './parts';
import type { EntityRow } from './rows';
import { labelsOf } from './schema';
import type { Runner } from './store';

/** Rows of one statement; both engines are fastest between 1,000 and 5,000. */
const batchSize = 2000;

/** Runs one `UNWIND $rows AS row …` statement over all rows. */
export async function writeRows(tx: Runner, cypher: string, rows: readonly unknown[]): Promise<void> {
  for (const batch of batches(rows, batchSize)) await tx.run(`UNWIND $rows AS row ${cypher}`, { rows: batch });
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

/** Writes documents that are not in the graph: all but the facts themselves and what entities are called. */
export async function writeParts(tx: Runner, parts: readonly Part[]): Promise<void> {
  const all = <K extends 'sentences' | 'mentions' | 'evidence' | 'entities'>(key: K) =>
    parts.flatMap((part) => part[key].map((row) => ({ document: part.id, row }))) as {
      document: string;
      row: Part[K][number];
    }[];
  await writeRows(
    tx,
    'MERGE (d:Document {id: row.id}) SET d += row',
    parts.map(({ document }) => document),
  );
  await writeRows(
    tx,
    'MATCH (d:Document {id: row.document}) CREATE (s:Sentence)-[:PART_OF]->(d) SET s = row.row',
    all('sentences'),
  );
  await writeEntities(
    tx,
    all('entities').map(({ row }) => row),
  );
  await writeRows(
    tx,
    'MATCH (d:Document {id: row.document}) MATCH (e:Entity {id: row.row.id}) ' +
      'CREATE (d)-[:NAMES {name: row.row.name, aliases: row.row.aliases, status: row.row.status}]->(e)',
    all('entities'),
  );
  await writeRows(
    tx,
    'MATCH (s:Sentence {id: row.sentence}) MATCH (e:Entity {id: row.entity}) ' +
      'CREATE (s)-[:MENTIONS {start: row.start, end: row.end, text: row.text}]->(e)',
    all('mentions').map(({ row }) => row),
  );
  await writeRows(
    tx,
    'MATCH (s:Sentence {id: row.sentence}) CREATE (e:Evidence)-[:FROM]->(s) SET e = row.properties',
    all('evidence').map(({ row: { sentence, ...properties } }) => ({ sentence, properties })),
  );
}

async function writeEntities(tx: Runner, rows: readonly EntityRow[]): Promise<void> {
  for (const [type, same] of groupBy(rows, (row) => row.type))
    await writeRows(
      tx,
      `MERGE (n:Entity {id: row.id}) SET n:${labelsOf[type].join(':')} SET n.type = '${type}'`,
      [...new Set(same.map(({ id }) => id))].map((id) => ({ id })),
    );
}

/** What documents that were taken out had a part in. */
export interface Withdrawn {
  readonly entities: readonly string[];
  readonly facts: readonly string[];
  readonly evidence: readonly string[];
}

/** Takes documents out, with their sentences and evidence; facts and entities stay until they are refreshed. */
export async function withdrawDocuments(tx: Runner, ids: readonly string[]): Promise<Withdrawn> {
  const sentences = 'MATCH (:Document {id: id})<-[:PART_OF]-(s:Sentence)';
  const entities = await readIds<{ entity: string }>(
    tx,
    'MATCH (:Document {id: id})-[:NAMES]->(n:Entity) RETURN DISTINCT n.id AS entity',
    ids,
  );
  const evidence = await readIds<{ evidence: string; fact: string }>(
    tx,
    `${sentences}<-[:FROM]-(e:Evidence) RETURN e.id AS evidence, e.fact AS fact`,
    ids,
  );
  await readIds(tx, `${sentences}<-[:FROM]-(e:Evidence) DETACH DELETE e`, ids);
  await readIds(tx, `${sentences} DETACH DELETE s`, ids);
  await readIds(tx, 'MATCH (d:Document {id: id}) DETACH DELETE d', ids);
  return {
    entities: entities.map((row) => row.entity),
    facts: evidence.map((row) => row.fact),
    evidence: evidence.map((row) => row.evidence),
  };
}
