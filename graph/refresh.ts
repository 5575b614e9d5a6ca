import type { EntityType, MeetingStatus } from '../extract/fact';
import { groupBy } from '../extract/group';
import { byCodeUnit } from '../extract/order';
import { coverage } from './edtf';
import { mergeNames } from './names';
import type { FactRow } from './rows';
import { patternOf, predicates } from './schema';
import type { Runner } from './store';
import { readIds, writeRows } from './write';

interface NamingRow {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly status: MeetingStatus | null;
}

/** Sets what entities are called from the documents that name them, and removes those that none names. */
export async function refreshEntities(tx: Runner, ids: readonly string[]): Promise<void> {
  const namings = await readIds<NamingRow>(
    tx,
    'MATCH (e:Entity {id: id})<-[n:NAMES]-(:Document) ' +
      'RETURN id AS id, e.type AS type, n.name AS name, n.aliases AS aliases, n.status AS status',
    ids,
  );
  const named = groupBy(namings, (row) => row.id);
  await writeRows(
    tx,
    'MATCH (e:Entity {id: row.id}) SET e += row.properties SET e.day = date(row.day)',
    [...named].map(([id, rows]) => entityRow(id, rows)),
  );
  await readIds(
    tx,
    'MATCH (e:Entity {id: id}) DETACH DELETE e',
    ids.filter((id) => !named.has(id)),
  );
}

function entityRow(id: string, rows: readonly NamingRow[]) {
  const { name, names, aliases, status } = mergeNames(rows);
  const common = { name, names, aliases };
  if (rows[0]?.type === 'Meeting') return { id, properties: { ...common, status }, day: null };
  if (rows[0]?.type !== 'Date') return { id, properties: common, day: null };
  const { start = null, end = null, day = null } = coverage(name);
  return { id, properties: { ...common, edtf: name, start, end }, day };
}

interface ClaimRow {
  readonly fact: string;
  readonly document: string;
  readonly sentence: number;
  readonly start: number;
  readonly rule: string;
  readonly quote: string;
  readonly claim: Readonly<Record<string, unknown>>;
}

/** Sets facts from the evidence that is left, and removes those that have none. */
export async function refreshFacts(tx: Runner, facts: readonly FactRow[]): Promise<void> {
  const claims = groupBy(await readClaims(tx, facts), (row) => row.fact);
  for (const [predicate, same] of groupBy(facts, (fact) => fact.predicate)) {
    const rows = same.map((fact) => ({ ...fact, properties: factProperties(fact, claims.get(fact.id) ?? []) }));
    await writeRows(
      tx,
      `MATCH (s:Entity {id: row.subject}) MATCH (o:Entity {id: row.object}) MERGE ${patternOf[predicate]} SET r += row.properties`,
      rows.filter((row) => claims.has(row.id)),
    );
    await writeRows(
      tx,
      `MATCH (:Entity {id: row.subject})-[r:${predicate}]->(:Entity {id: row.object}) WHERE r.id = row.id DELETE r`,
      rows.filter((row) => !claims.has(row.id)),
    );
  }
}

const readClaims = (tx: Runner, facts: readonly FactRow[]): Promise<ClaimRow[]> =>
  readIds(
    tx,
    'MATCH (e:Evidence {fact: id})-[:FROM]->(s:Sentence)-[:PART_OF]->(d:Document) ' +
      'RETURN id AS fact, d.name AS document, s.index AS sentence, e.start AS start, e.rule AS rule, s.text AS quote, ' +
      'e {.role, .former, .since, .until, .status} AS claim',
    facts.map(({ id }) => id),
  );

/** Details come from the first evidence that gives them; the quote and the document from the first of all. */
function factProperties({ predicate }: FactRow, claims: readonly ClaimRow[]) {
  const sorted = [...claims].sort(byPlace);
  const first = (key: string) => sorted.map(({ claim }) => claim[key] ?? null).find((value) => value !== null) ?? null;
  const former = predicate === 'HOLDS_ROLE' ? (first('former') ?? false) : null;
  return {
    ...{ role: first('role'), former, since: first('since'), until: first('until'), status: first('status') },
    ...{ evidence: claims.length, quote: sorted[0]?.quote, document: sorted[0]?.document },
  };
}

const byPlace = (a: ClaimRow, b: ClaimRow): number =>
  byCodeUnit(a.document, b.document) || a.sentence - b.sentence || a.start - b.start || byCodeUnit(a.rule, b.rule);

/** The facts that leave these entities, of those asked for. */
export async function factsFrom(tx: Runner, subjects: readonly string[], ids: ReadonlySet<string>): Promise<FactRow[]> {
  const found: FactRow[] = [];
  for (const predicate of predicates) {
    const rows = await readIds<Omit<FactRow, 'predicate'>>(
      tx,
      `MATCH (s:Entity {id: id})-[r:${predicate}]->(o:Entity) RETURN r.id AS id, s.id AS subject, o.id AS object`,
      subjects,
    );
    for (const row of rows) if (ids.has(row.id)) found.push({ ...row, predicate });
  }
  return found;
}

/** Those of these entities, or facts by their evidence, that the graph has. */
export async function present(
  tx: Runner,
  kind: 'Entity.id' | 'Evidence.fact',
  ids: readonly string[],
): Promise<Set<string>> {
  const [label, key] = kind.split('.');
  const rows = await readIds<{ id: string }>(tx, `MATCH (n:${label} {${key}: id}) RETURN DISTINCT id AS id`, ids);
  return new Set(rows.map(({ id }) => id));
}
