import type { Extraction } from '../../extract/fact';
import { groupBy } from '../../extract/group';
import { batches } from '../../graph/group';
import { partsOf } from '../../graph/parts';
import { claimsOf, entityRow, type NamingRow } from '../../graph/refresh';
import { labelsOf } from '../../graph/schema';
import type { Store } from '../../graph/store';

const batchSize = 5000;

/** The rows that a load writes, statement by statement, and nothing else: no locks, no questions, no second look. */
export interface Bare {
  readonly nodes: readonly Statement[];
  readonly relationships: readonly Statement[];
}

interface Statement {
  readonly cypher: string;
  readonly rows: readonly unknown[];
}

export function bareRows(extraction: Extraction): Bare {
  const parts = partsOf(extraction);
  const namings = groupBy(
    parts.flatMap((part) => part.entities as readonly NamingRow[]),
    ({ id }) => id,
  );
  const entities = groupBy([...namings.values()].map(entityRow), ({ type }) => type);
  const create = (labels: string) => `CREATE (n:${labels}) SET n = row`;
  const nodes = [
    { cypher: create('Document'), rows: parts.map(({ document }) => document) },
    { cypher: create('Sentence'), rows: parts.flatMap(({ sentences }) => sentences) },
    { cypher: create('Evidence'), rows: parts.flatMap(({ evidence }) => evidence.map(({ sentence, ...row }) => row)) },
    ...[...entities].map(([type, same]) => ({
      cypher: create(['Entity', ...labelsOf[type]].join(':')),
      rows: same.map(({ id, properties }) => ({ id, type, ...properties })),
    })),
  ];
  return { nodes, relationships: [...within(parts), ...facts(parts)] };
}

const between = (from: string, type: string, to: string): string =>
  `MATCH (a:${from} {id: row.a}) MATCH (b:${to} {id: row.b}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`;

const within = (parts: ReturnType<typeof partsOf>): readonly Statement[] => [
  {
    cypher: between('Sentence', 'PART_OF', 'Document'),
    rows: parts.flatMap(({ id: b, sentences }) => sentences.map(({ id: a }) => ({ a, b, properties: {} }))),
  },
  {
    cypher: between('Sentence', 'MENTIONS', 'Entity'),
    rows: parts.flatMap(({ mentions }) =>
      mentions.map(({ sentence: a, entity: b, naming, ...place }) => ({ a, b, properties: { ...place, ...naming } })),
    ),
  },
  {
    cypher: between('Evidence', 'FROM', 'Sentence'),
    rows: parts.flatMap(({ evidence }) => evidence.map(({ id: a, sentence: b }) => ({ a, b, properties: {} }))),
  },
];

function facts(parts: ReturnType<typeof partsOf>): readonly Statement[] {
  const claims = new Map(claimsOf(parts).map((row) => [row.fact, row]));
  const rows = parts
    .flatMap((part) => part.facts)
    .map(({ id, predicate, subject: a, object: b }) => {
      const { claim, quote = '', document = '' } = claims.get(id) ?? {};
      return { predicate, a, b, properties: { id, ...claim, evidence: 1, quote, document } };
    });
  return [...groupBy(rows, ({ predicate }) => predicate)].map(([type, same]) => ({
    cypher: between('Entity', type, 'Entity'),
    rows: same,
  }));
}

export async function write(store: Store, statements: readonly Statement[]): Promise<void> {
  for (const { cypher, rows } of statements)
    for (const batch of batches(rows, batchSize)) await store.run(`UNWIND $rows AS row ${cypher}`, { rows: batch });
}
