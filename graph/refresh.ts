import { coverage, reach } from '../extract/edtf';
import type { EntityType, MeetingStatus } from '../extract/fact';
import { groupBy } from '../extract/group';
import { byCodeUnit } from '../extract/order';
import { mergeNames } from './names';
import type { Part } from './parts';
import type { FactRow } from './rows';
import { patternOf, predicates } from './schema';
import type { Runner } from './store';
import { readIds, writeRows } from './write';

/** What one document calls an entity. */
export interface NamingRow {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly status?: MeetingStatus | null;
}

/**
 * Sets what entities are called from the documents that name them, and removes those that none names.
 * @returns how many are left
 */
export async function refreshEntities(tx: Runner, ids: readonly string[]): Promise<number> {
  const namings = await readIds<NamingRow>(
    tx,
    'MATCH (e:Entity {id: id})<-[n:MENTIONS]-(:Sentence) WHERE n.name IS NOT NULL ' +
      'RETURN id AS id, e.type AS type, n.name AS name, n.aliases AS aliases, n.status AS status',
    ids,
  );
  const named = groupBy(namings, (row) => row.id);
  await writeRows(
    tx,
    'MATCH (e:Entity {id: row.id}) SET e += row.properties SET e.day = date(row.day)',
    [...named].map(([, rows]) => entityRow(rows)),
  );
  await readIds(
    tx,
    'MATCH (e:Entity {id: id}) DETACH DELETE e',
    ids.filter((id) => !named.has(id)),
  );
  return named.size;
}

/** An entity out of all namings of it. */
export function entityRow(namings: readonly NamingRow[]) {
  const [{ id, type }] = namings as [NamingRow, ...NamingRow[]];
  const { name, names, aliases, status } = mergeNames(namings);
  const properties = { name, names, aliases, search: searchText(names) };
  if (type === 'Meeting') return { id, type, properties: { ...properties, status }, day: null };
  if (type !== 'Date') return { id, type, properties, day: null };
  const { start = null, end = null, day = null } = coverage(name);
  return { id, type, properties: { ...properties, edtf: name, start, end }, day };
}

/** "|nato|nordatlantikpakt|": one text for an index, in which a whole name stands between two bars. */
const searchText = (names: readonly string[]): string => `|${names.join('|').toLowerCase()}|`;

/** What one piece of evidence says of its fact, and where it stands. */
export interface ClaimRow {
  readonly fact: string;
  readonly document: string;
  readonly sentence: number;
  readonly start: number;
  readonly rule: string;
  readonly quote: string;
  readonly claim: Readonly<Record<string, unknown>>;
}

/** The claims that documents make, as the graph would tell them after they are written. */
export const claimsOf = (parts: readonly Part[]): ClaimRow[] =>
  parts.flatMap(({ document, sentences, evidence }) => {
    const home = new Map(sentences.map((row) => [row.id, row]));
    return evidence.map(({ sentence, fact, start, rule, role, former, since, until, status, corrected }) => ({
      ...{ fact, document: String(document.name), start: Number(start), rule: String(rule) },
      ...{ sentence: home.get(sentence)?.index ?? 0, quote: home.get(sentence)?.text ?? '' },
      claim: { role, former, since, until, status, corrected },
    }));
  });

/** The claims of all evidence that the graph has of these facts. */
export const readClaims = (tx: Runner, facts: readonly string[]): Promise<ClaimRow[]> =>
  readIds(
    tx,
    'MATCH (e:Evidence {fact: id})-[:FROM]->(s:Sentence)-[:PART_OF]->(d:Document) ' +
      'RETURN id AS fact, d.name AS document, s.index AS sentence, e.start AS start, e.rule AS rule, s.text AS quote, ' +
      'e {.role, .former, .since, .until, .status, .corrected} AS claim',
    facts,
  );

/** Writes facts as their claims have them, and removes those without a claim; `known` are in the graph already. */
export async function writeFacts(
  tx: Runner,
  facts: readonly FactRow[],
  { claims, known }: { readonly claims: readonly ClaimRow[]; readonly known: ReadonlySet<string> },
): Promise<void> {
  const claimed = groupBy(claims, (row) => row.fact);
  for (const [predicate, same] of groupBy(facts, (fact) => fact.predicate)) {
    const rows = same.map((fact) => ({ ...fact, ...factProperties(fact, claimed.get(fact.id) ?? []) }));
    const kept = rows.filter((row) => claimed.has(row.id));
    const ends = 'MATCH (s:Entity {id: row.subject}) MATCH (o:Entity {id: row.object})';
    const days = predicate === 'HOLDS_ROLE' ? ' SET r.sinceDay = date(row.since) SET r.untilDay = date(row.until)' : '';
    for (const [verb, some] of groupBy(kept, ({ id }) => (known.has(id) ? 'MERGE' : 'CREATE')))
      await writeRows(tx, `${ends} ${verb} ${patternOf[predicate]} SET r += row.properties${days}`, some);
    await writeRows(
      tx,
      `MATCH (:Entity {id: row.subject})-[r:${predicate}]->(:Entity {id: row.object}) WHERE r.id = row.id DELETE r`,
      rows.filter((row) => !claimed.has(row.id)),
    );
  }
}

/** Details come from the first evidence that gives them; the quote and the document from the first of all. */
function factProperties({ predicate }: FactRow, claims: readonly ClaimRow[]) {
  const sorted = [...claims].sort(byPlace);
  const first = (key: string) => sorted.map(({ claim }) => claim[key] ?? null).find((value) => value !== null) ?? null;
  const former = predicate === 'HOLDS_ROLE' ? (first('former') ?? false) : null;
  const [since, until] = [first('since'), first('until')];
  return {
    ...{ since: dayOf(since), until: dayOf(until) },
    properties: {
      ...{ role: first('role'), former, since, until, status: first('status') },
      ...(predicate === 'HOLDS_ROLE' ? reachesOf(since, until) : {}),
      ...{ evidence: claims.length, quote: sorted[0]?.quote ?? null, document: sorted[0]?.document ?? null },
    },
  };
}

/** The days that the beginning and the end of an office can be, so that a query can tell certain from possible. */
function reachesOf(since: unknown, until: unknown) {
  const [begun, over] = [since, until].map((edtf) => (typeof edtf === 'string' ? reach(edtf) : {}));
  return {
    ...{ sinceFirst: begun?.first ?? null, sinceLast: begun?.last ?? null },
    ...{ untilFirst: over?.first ?? null, untilLast: over?.last ?? null },
  };
}

/** Where the whole day is known; EDTF of a month or "about" has none. */
const dayOf = (edtf: unknown): string | null => (typeof edtf === 'string' ? (coverage(edtf).day ?? null) : null);

const byPlace = (a: ClaimRow, b: ClaimRow): number =>
  byCodeUnit(a.document, b.document) || a.sentence - b.sentence || a.start - b.start || byCodeUnit(a.rule, b.rule);

/** The facts that leave these entities, of those asked for. */
export async function factsFrom(tx: Runner, subjects: readonly string[], ids: ReadonlySet<string>): Promise<FactRow[]> {
  const found: FactRow[] = [];
  for (const predicate of ids.size > 0 ? predicates : []) {
    const rows = await readIds<Omit<FactRow, 'predicate'>>(
      tx,
      `MATCH (s:Entity {id: id})-[r:${predicate}]->(o:Entity) RETURN r.id AS id, s.id AS subject, o.id AS object`,
      subjects,
    );
    for (const row of rows) if (ids.has(row.id)) found.push({ ...row, predicate });
  }
  return found;
}
