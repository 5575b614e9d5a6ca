import { groupBy } from '../extract/group';
import { byCodeUnit } from '../extract/order';
import { type FactChange, factChanges } from './fact-change';
import { fits, type Naming } from './names';
import type { Part } from './parts';
import { claimsOf, entityRow, factsFrom, type NamingRow, readClaims, refreshEntities, writeFacts } from './refresh';
import type { EntityRow, FactRow } from './rows';
import type { Runner } from './store';
import { createEntities, emptyDocuments, inOrder, partsIn, readIds, writeParts } from './write';

/** What came into the graph and what went out of it. */
export interface Change {
  readonly created: number;
  readonly removed: number;
}

export interface Changes {
  readonly entities: Change;
  readonly facts: Change;
  readonly evidence: Change;
  /** The facts that are others now, one by one. */
  readonly list: readonly FactChange[];
}

/**
 * Takes documents out, writes others, and refreshes the facts and entities that either had a part in.
 * Documents and entities are locked first, in one order, so that two loaders at once take turns at what they share.
 * A document that stands as it should is left alone: this may run again after a commit whose answer was lost.
 */
export async function replace(tx: Runner, gone: readonly string[], parts: readonly Part[]): Promise<Changes> {
  const hashes = await lockDocuments(tx, gone, parts);
  const fresh = parts.filter((part) => hashes.get(part.id) !== part.hash);
  const stale = [...gone, ...fresh.map(({ id }) => id)].filter((id) => hashes.has(id));
  const old = await partsIn(tx, stale);
  const before = new Set(old.facts);
  const namings = groupBy(
    fresh.flatMap((part) => part.entities as readonly NamingRow[]),
    ({ id }) => id,
  );
  const entities = [...old.entities, ...[...namings.values()].map(([row]) => row as NamingRow)];
  const known = await lockEntities(tx, entities);
  const naming = new Map(known);
  const facts = new Map(fresh.flatMap((part) => part.facts).map((fact) => [fact.id, fact]));
  const oldEntities = old.entities.map(({ id }) => id);
  for (const fact of await factsFrom(tx, oldEntities, before)) facts.set(fact.id, fact);
  const created = [...namings].filter(([id]) => !known.has(id)).map(([, rows]) => entityRow(rows));
  if ((await createEntities(tx, created)) > 0) for (const { id } of created) known.set(id, undefined);
  const had = await present(tx, known, [...facts.values()]);
  const earlier = await readClaims(tx, [...had]);
  await emptyDocuments(tx, stale);
  await readIds(tx, 'MATCH (d:Document {id: id}) DETACH DELETE d', gone);
  await writeParts(tx, fresh);
  const claims = [...claimsOf(fresh).filter(({ fact }) => !had.has(fact)), ...(await readClaims(tx, [...had]))];
  await writeFacts(tx, [...facts.values()], { claims, known: had });
  const touched = new Set([
    ...oldEntities,
    ...[...namings].filter(([id, rows]) => !fits(known.get(id), rows)).map(([id]) => id),
  ]);
  const renewed = [...known.keys()].filter((id) => touched.has(id));
  const left = await refreshEntities(tx, renewed);
  const told = new Set(claims.map(({ fact }) => fact));
  const names = (id: string): string => namings.get(id)?.[0]?.name ?? naming.get(id)?.name ?? id;
  return {
    list: factChanges([...facts.values()], { names, before: earlier, after: claims }),
    entities: { created: created.filter(({ id }) => !known.has(id)).length, removed: renewed.length - left },
    facts: change(had, told),
    evidence: change(new Set(old.evidence), new Set(fresh.flatMap((part) => part.evidence.map(({ id }) => id)))),
  };
}

/** Of each document that is there its hash; those that are not there yet are made, so that no other loader makes them. */
async function lockDocuments(
  tx: Runner,
  gone: readonly string[],
  parts: readonly Part[],
): Promise<ReadonlyMap<string, string>> {
  const tell = 'SET d.name = d.name WITH d WHERE d.hash IS NOT NULL RETURN d.id AS id, d.hash AS hash';
  const ids = [...gone, ...parts.map(({ id }) => id)].sort(byCodeUnit);
  const there = await readIds<{ id: string; hash: string }>(tx, `MATCH (d:Document {id: id}) ${tell}`, ids);
  const found = new Set(there.map(({ id }) => id));
  const others = parts.map(({ id }) => id).filter((id) => !found.has(id));
  const made = await readIds<{ id: string; hash: string }>(tx, `MERGE (d:Document {id: id}) ${tell}`, others);
  return new Map([...there, ...made].map(({ id, hash }) => [id, hash]));
}

/** What the graph calls an entity; nothing where that is not known. */
type Known = ReadonlyMap<string, Naming | undefined>;

/** Those of the entities that the graph has; no other loader touches them until this one is done. */
async function lockEntities(
  tx: Runner,
  rows: readonly Pick<EntityRow, 'id' | 'type'>[],
): Promise<Map<string, Naming | undefined>> {
  const ids = [...new Set(inOrder(rows).map(({ id }) => id))];
  const found = await readIds<{ id: string } & Naming>(
    tx,
    'MATCH (n:Entity {id: id}) SET n.type = n.type ' +
      'RETURN id AS id, n.name AS name, n.aliases AS aliases, n.status AS status',
    ids,
  );
  return new Map(found.map(({ id, ...naming }) => [id, naming]));
}

/** Those of the facts that the graph has; a fact between new entities is new. */
async function present(tx: Runner, known: Known, facts: readonly FactRow[]): Promise<Set<string>> {
  const ids = facts.filter(({ subject, object }) => known.has(subject) && known.has(object)).map(({ id }) => id);
  const rows = await readIds<{ id: string }>(tx, 'MATCH (n:Evidence {fact: id}) RETURN DISTINCT id AS id', ids);
  return new Set(rows.map(({ id }) => id));
}

const change = (before: ReadonlySet<string>, after: ReadonlySet<string>): Change => ({
  created: [...after].filter((id) => !before.has(id)).length,
  removed: [...before].filter((id) => !after.has(id)).length,
});
