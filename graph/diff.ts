import type { Extraction } from '../extract/fact';
import { groupBy } from '../extract/group';
import { byCodeUnit } from '../extract/order';
import { copyDocuments } from './copy';
import { load } from './load';
import { predicates } from './schema';
import type { Row, Store, Value } from './store';

/** A fact as a graph tells it, with where it was read. */
export interface ToldFact {
  readonly id: string;
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly role: Value;
  readonly former: Value;
  readonly since: Value;
  readonly until: Value;
  readonly status: Value;
  readonly evidence: readonly ToldEvidence[];
}

export interface ToldEvidence {
  readonly document: string;
  readonly sentence: number;
  readonly quote: string;
  readonly rule: string;
  /** What a person decided of it. */
  readonly corrected: Value;
}

/** What one graph has and another has not. */
export interface Diff {
  /** Ids of documents; "changed" is one that is read as something else now. */
  readonly documents: Kinds<string, string>;
  readonly facts: Kinds<ToldFact, { readonly before: ToldFact; readonly after: ToldFact }>;
}

interface Kinds<T, C> {
  readonly added: readonly T[];
  readonly changed: readonly C[];
  readonly withdrawn: readonly T[];
}

/** Makes in an empty store the graph that a load would leave; of `before`, if given, the documents that stay. */
export async function plan(planned: Store, extraction: Extraction, before?: Store): Promise<void> {
  const named = new Set(extraction.documents.map(({ id }) => id));
  const there = before ? [...(await hashes(before)).keys()] : [];
  if (before)
    await copyDocuments(
      before,
      planned,
      there.filter((id) => !named.has(id)),
    );
  await load(planned, extraction);
}

/** Compares two graphs, on whatever engines; only reads. All lists are in code order of their ids. */
export async function diff(before: Store, after: Store): Promise<Diff> {
  const { added, changed, withdrawn } = compare(await hashes(before), await hashes(after));
  const facts = compare(await toldFacts(before), await toldFacts(after));
  return { documents: { added, changed: changed.map(({ id }) => id), withdrawn }, facts: withValues(facts) };
}

/** True where nothing at all would be written. */
export const isSame = ({ documents, facts }: Diff): boolean =>
  [documents, facts].every(({ added, changed, withdrawn }) => added.length + changed.length + withdrawn.length === 0);

type Change<T> = { readonly id: string; readonly before: T; readonly after: T };

function compare<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>) {
  const changed: Change<T>[] = [];
  for (const [id, old] of [...before].sort(([a], [b]) => byCodeUnit(a, b))) {
    const now = after.get(id);
    if (now !== undefined && JSON.stringify(now) !== JSON.stringify(old)) changed.push({ id, before: old, after: now });
  }
  const without = (some: ReadonlyMap<string, T>, others: ReadonlyMap<string, T>) =>
    [...some.keys()].filter((id) => !others.has(id)).sort(byCodeUnit);
  return { before, after, added: without(after, before), changed, withdrawn: without(before, after) };
}

const withValues = (found: ReturnType<typeof compare<ToldFact>>): Diff['facts'] => ({
  added: found.added.map((id) => found.after.get(id) as ToldFact),
  changed: found.changed.map(({ before, after }) => ({ before, after })),
  withdrawn: found.withdrawn.map((id) => found.before.get(id) as ToldFact),
});

async function hashes(store: Store): Promise<ReadonlyMap<string, Value>> {
  const { rows } = await store.read(
    "MATCH (d:Document) WHERE d.id STARTS WITH 'document:' RETURN d.name AS name, d.hash AS hash",
  );
  return new Map(rows.map(({ name, hash }) => [String(name), hash ?? null]));
}

/** One fact with its evidence, by its id. */
export const toldFact = async (store: Store, id: string): Promise<ToldFact | undefined> =>
  (await toldFacts(store, id)).get(id);

async function toldFacts(store: Store, id: string | null = null): Promise<ReadonlyMap<string, ToldFact>> {
  const facts = await store.read(
    `MATCH (s:Entity)-[r:${predicates.join('|')}]->(o:Entity) WHERE $id IS NULL OR r.id = $id ` +
      'RETURN r.id AS id, s.name AS subject, type(r) AS predicate, o.name AS object, ' +
      'r.role AS role, r.former AS former, r.since AS since, r.until AS until, r.status AS status',
    { id },
  );
  const { rows } = await store.read(
    'MATCH (e:Evidence) WHERE $id IS NULL OR e.fact = $id MATCH (e)-[:FROM]->(s:Sentence)-[:PART_OF]->(d:Document) ' +
      'RETURN e.fact AS fact, d.name AS document, s.index AS sentence, s.text AS quote, e.rule AS rule, e.corrected AS corrected',
    { id },
  );
  const evidence = groupBy(rows, ({ fact }) => fact);
  return new Map(
    facts.rows.map((row) => [
      String(row.id),
      {
        ...row,
        evidence: (evidence.get(row.id as string) ?? []).map(toldEvidence).sort(byPlace),
      } as unknown as ToldFact,
    ]),
  );
}

const toldEvidence = ({ document, sentence, quote, rule, corrected }: Row): ToldEvidence =>
  ({ document, sentence, quote, rule, corrected: corrected ?? null }) as unknown as ToldEvidence;

const byPlace = (a: ToldEvidence, b: ToldEvidence): number =>
  byCodeUnit(a.document, b.document) || a.sentence - b.sentence || byCodeUnit(a.rule, b.rule);
