import { groupBy } from '../extract/group';
import { documentId } from './id';
import type { Part } from './parts';
import { replace } from './replace';
import type { EntityRow, EvidenceRow, FactRow, MentionRow, SentenceRow, SideRow } from './rows';
import { predicates } from './schema';
import type { Row, Runner, Store } from './store';
import { readIds } from './write';

/** Copies documents (by their names, "de/gipfel") with all that they say from one graph to another, as they were loaded. */
export async function copyDocuments(from: Store, to: Store, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const parts = await partsIn(from, names.map(documentId));
  await to.prepare();
  await to.transaction((tx) => replace(tx, [], parts));
}

const home = 'MATCH (d:Document {id: id})<-[:PART_OF]-(s:Sentence)';

async function partsIn(store: Store, ids: readonly string[]): Promise<Part[]> {
  const reader: Runner = { run: (cypher, params) => store.read(cypher, params) };
  const read = async (cypher: string) => groupBy(await readIds<Row>(reader, cypher, ids), ({ home }) => home);
  const documents = await read('MATCH (d:Document {id: id}) RETURN id AS home, properties(d) AS own');
  const sentences = await read(`${home} RETURN id AS home, properties(s) AS own`);
  const evidence = await read(
    `${home}<-[:FROM]-(e:Evidence) RETURN id AS home, s.id AS sentence, properties(e) AS own`,
  );
  const mentions = await read(
    `${home}-[m:MENTIONS]->(n:Entity) RETURN id AS home, s.id AS sentence, n.id AS entity, n.type AS type, properties(m) AS own`,
  );
  const sides = await read(`${home}<-[:NAMED_IN]-(x:Side) RETURN id AS home, s.id AS sentence, properties(x) AS own`);
  const facts = await factsIn(store);
  return [...documents].map(([id, [row]]) => {
    const { day: _made, ...document } = own(row as Row);
    const its = (evidence.get(id) ?? []).map((one) => ({ ...own(one), sentence: one.sentence }) as EvidenceRow);
    const told = new Set(its.map(({ fact }) => fact));
    const named = (mentions.get(id) ?? []).map((one) => ({ ...own(one), ...one }));
    return {
      ...{ id: String(id), hash: String(document.hash), document: { ...document, id: String(id) } },
      sentences: (sentences.get(id) ?? []).map((one) => own(one) as unknown as SentenceRow),
      ...{ evidence: its, facts: facts.filter(({ id }) => told.has(id)) },
      mentions: named.map(mentionRow),
      sides: (sides.get(id) ?? []).map((one) => ({ ...own(one), sentence: one.sentence }) as SideRow),
      entities: named
        .filter(({ name }) => name !== undefined && name !== null)
        .map(
          ({ entity, type, name, aliases, status }: Row) =>
            ({ id: entity, type, name, aliases, status }) as unknown as EntityRow,
        ),
    };
  });
}

const own = (row: Row): Row => row.own as Row;

function mentionRow({ sentence, entity, start, end, text, name, aliases, status = null }: Row): MentionRow {
  const row = { sentence, entity, start, end, text };
  return (name ? { ...row, naming: { name, aliases, status } } : row) as MentionRow;
}

async function factsIn(store: Store): Promise<FactRow[]> {
  const { rows } = await store.read(
    `MATCH (s:Entity)-[r:${predicates.join('|')}]->(o:Entity) ` +
      'RETURN r.id AS id, type(r) AS predicate, s.id AS subject, o.id AS object',
  );
  return rows as unknown as FactRow[];
}
