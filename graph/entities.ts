import { byCodeUnit } from '../extract/order';
import { predicates } from './schema';
import type { Row, Store } from './store';

/** An entity with what the graph has of it. */
export interface Known {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly documents: number;
  readonly facts: number;
}

const counted =
  'RETURN e.id AS id, e.type AS type, e.name AS name, e.aliases AS aliases, ' +
  'COUNT { (e)-[:HOLDS_ROLE|HELD_IN|HELD_ON|PARTICIPATED_IN]-() } AS facts';

/** People, bodies, places and meetings with these letters in a name, the most often named first; days are not asked for. */
export async function entitiesNamed(store: Store, name = ''): Promise<readonly Known[]> {
  const { rows } = await store.read(
    `MATCH (e:Entity) WHERE e.type <> 'Date' AND e.search CONTAINS toLower($name) ${counted}`,
    { name: name.normalize('NFC') },
  );
  return inOrder(await withDocuments(store, rows));
}

/** The entity of an id, or those of a name or surname; those with these letters in a name where none is called so. */
export async function entitiesCalled(store: Store, called: string): Promise<readonly Known[]> {
  const { rows } = await store.read(`MATCH (e:Entity {id: $called}) ${counted}`, { called });
  if (rows.length > 0) return withDocuments(store, rows);
  const found = await entitiesNamed(store, called);
  const low = called.normalize('NFC').toLowerCase();
  const isCalled = (name: string): boolean => ` ${name.normalize('NFC').toLowerCase()}`.endsWith(` ${low}`);
  const whole = found.filter(({ name, aliases }) => [name, ...aliases].some(isCalled));
  return whole.length > 0 ? whole : found;
}

const inOrder = (known: readonly Known[]): readonly Known[] =>
  [...known].sort((a, b) => b.documents - a.documents || byCodeUnit(a.name, b.name) || byCodeUnit(a.id, b.id));

/** Each document names an entity once; how many do. */
async function withDocuments(store: Store, rows: readonly Row[]): Promise<readonly Known[]> {
  const { rows: named } = await store.read(
    'MATCH (e:Entity)<-[m:MENTIONS]-(:Sentence) WHERE m.name IS NOT NULL RETURN e.id AS id, count(m) AS documents',
  );
  const documents = new Map(named.map(({ id, documents }) => [id, Number(documents)]));
  return rows.map(
    (row) =>
      ({ ...row, documents: documents.get(row.id as string) ?? 0, facts: Number(row.facts) }) as unknown as Known,
  );
}

/** The words by which documents name an entity, and how many do. */
export async function namesOf(store: Store, id: string): Promise<readonly { name: string; documents: number }[]> {
  const { rows } = await store.read(
    'MATCH (:Entity {id: $id})<-[m:MENTIONS]-(:Sentence)-[:PART_OF]->(d:Document) ' +
      'RETURN m.text AS name, count(DISTINCT d.id) AS documents',
    { id },
  );
  return rows
    .map(({ name, documents }) => ({ name: String(name), documents: Number(documents) }))
    .sort((a, b) => b.documents - a.documents || byCodeUnit(a.name, b.name));
}

/** The two that a fact is about. */
export async function endsOf(store: Store, fact: string): Promise<readonly string[]> {
  const { rows } = await store.read(
    `MATCH (s:Entity)-[r:${predicates.join('|')}]->(o:Entity) WHERE r.id = $fact RETURN s.id AS subject, o.id AS object`,
    { fact },
  );
  return rows.flatMap(({ subject, object }) => [String(subject), String(object)]);
}
