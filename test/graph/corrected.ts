import { expect } from 'chai';
import { diff, isSame } from '../../graph/diff';
import { dumpGraph } from '../../graph/dump';
import { load } from '../../graph/load';
import type { Store } from '../../graph/store';
import { verify } from '../../graph/verify';
import { documents, MEET, read, SPEAK } from '../corrections/world';

const meet = `document: de/gipfel, sentence: "${MEET}"`;
const speak = `document: de/gipfel, sentence: "${SPEAK}"`;
const YAML = `
- reject: {${meet}, object: Brüssel}
- edit: {${speak}, subject: Emmanuel Macron, predicate: HOLDS_ROLE}
  says: {object: Frankreich, role: Staatspräsident}
  by: A. Reader
- confirm: {${speak}, subject: Angela Merkel, predicate: HOLDS_ROLE}
- add: {${speak}, subject: Macron, predicate: HOLDS_ROLE, object: Paris, role: Ehrenbürger}
`;

/** What a graph tells of facts that people rejected, edited, confirmed and added. */
export function correctedContract(fresh: () => Promise<Store>): void {
  let store: Store;
  beforeEach(async () => {
    store = await fresh();
    await load(store, read(''));
    await load(store, read(YAML));
  });
  afterEach(() => store.close());
  const rows = async (cypher: string) => (await store.read(cypher)).rows;

  it('a question finds what they say now, and nothing that was rejected', async () => {
    const offices = await rows(
      "MATCH (p:Person)-[r:HOLDS_ROLE]->(o) WHERE p.name = 'Emmanuel Macron' RETURN r.role AS role, o.name AS at ORDER BY role",
    );
    expect(offices).to.deep.equal([
      { role: 'Ehrenbürger', at: 'Paris' },
      { role: 'Staatspräsident', at: 'Frankreich' },
    ]);
    expect(await rows("MATCH (m)-[:HELD_IN]->(p) WHERE p.name = 'Brüssel' RETURN m.name AS meeting")).to.deep.equal([]);
  });

  it('the evidence says what was decided, and who did', async () => {
    const cypher =
      'MATCH (e:Evidence) WHERE e.corrected IS NOT NULL RETURN e.role AS role, e.corrected AS corrected, e.correctedBy AS by ORDER BY role';
    expect(await rows(cypher)).to.deep.equal([
      { role: 'Bundeskanzlerin', corrected: 'confirmed', by: null },
      { role: 'Ehrenbürger', corrected: 'added', by: null },
      { role: 'Staatspräsident', corrected: 'edited', by: 'A. Reader' },
    ]);
  });

  it('it is the graph of one clean load, and every fact is proven by its text', async () => {
    const dump = await dumpGraph(store);
    const { proven, facts, flaws } = await verify(store, new Map(documents.map(({ id, text }) => [id, text])));
    expect([flaws, proven]).to.deep.equal([[], facts]);
    await store.close();
    store = await fresh();
    await store.run('MATCH (n) DETACH DELETE n');
    await load(store, read(YAML));
    expect(await dumpGraph(store)).to.equal(dump);
  });

  it('without the corrections it is again as the rules read it', async () => {
    await load(store, read(''));
    const after = await dumpGraph(store);
    await store.run('MATCH (n) DETACH DELETE n');
    await load(store, read(''));
    expect(await dumpGraph(store)).to.equal(after);
  });
}

/** The difference that corrections make, between the graphs of two stores. */
export async function correctedDifference(before: Store, after: Store): Promise<void> {
  await load(before, read(''));
  await load(after, read(YAML));
  const found = await diff(before, after);
  expect(isSame(found)).to.equal(false);
  expect(found.documents.changed).to.deep.equal(['de/gipfel']);
  const says = (facts: readonly { subject: string; object: string; role: unknown }[]) =>
    facts.map(({ subject, object, role }) => `${subject} ${role ?? '–'} ${object}`).sort();
  expect(says(found.facts.added)).to.deep.equal([
    'Emmanuel Macron Ehrenbürger Paris',
    'Emmanuel Macron Staatspräsident Frankreich',
  ]);
  expect(says(found.facts.withdrawn)).to.deep.equal([
    'Emmanuel Macron Präsident Russia',
    'Treffen (Jens Stoltenberg, Alexander Gruschko) – Brüssel',
  ]);
  expect(found.facts.changed.map(({ after }) => after.evidence.map(({ corrected }) => corrected))).to.deep.equal([
    ['confirmed'],
  ]);
}
