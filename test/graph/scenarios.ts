import { expect } from 'chai';
import type { Extraction } from '../../extract/fact';
import { dumpGraph } from '../../graph/dump';
import { type LoadReport, load, withdraw } from '../../graph/load';
import type { Counters, Result, Store } from '../../graph/store';
import { both, english, german } from './fixture';

type SideEffects = Partial<Record<'+nodes' | '-nodes' | '+relationships' | '-relationships', number>>;

interface Scenario {
  readonly name: string;
  readonly given: readonly Extraction[];
  readonly when: (store: Store) => Promise<LoadReport>;
  readonly reports: Partial<LoadReport>;
  readonly sideEffects: SideEffects;
  /** That the server is told to write nothing at all. */
  readonly noWrites?: true;
}

const documents = (counts: Partial<LoadReport['documents']>) => ({
  documents: { ...{ added: 0, changed: 0, unchanged: 0, removed: 0 }, ...counts },
});
const none = { created: 0, removed: 0 };

const scenarios: readonly Scenario[] = [
  {
    name: 'a first load',
    given: [],
    when: (store) => load(store, english),
    reports: { ...documents({ added: 1 }), facts: { created: 7, removed: 0 } },
    // A document, 3 sentences, 7 pieces of evidence, 9 entities; 3 PART_OF, 7 FROM, 10 MENTIONS, 7 facts.
    sideEffects: { '+nodes': 20, '+relationships': 27 },
  },
  {
    name: 'a load again',
    given: [both],
    when: (store) => load(store, both),
    reports: { ...documents({ unchanged: 2 }), entities: none, facts: none, evidence: none },
    sideEffects: {},
    noWrites: true,
  },
  {
    name: 'a second document that tells of what is known',
    given: [english],
    when: (store) => load(store, german),
    reports: { ...documents({ added: 1 }), entities: { created: 5, removed: 0 }, facts: { created: 7, removed: 0 } },
    // A document, 3 sentences, 8 pieces of evidence, 5 entities; 3 PART_OF, 8 FROM, 10 MENTIONS, 7 facts: one is known.
    sideEffects: { '+nodes': 17, '+relationships': 28 },
  },
  {
    name: 'a withdrawal',
    given: [both],
    when: (store) => withdraw(store, ['en/geneva']),
    reports: { ...documents({ removed: 1 }), entities: { created: 0, removed: 6 }, facts: { created: 0, removed: 6 } },
    sideEffects: { '-nodes': 17, '-relationships': 26 },
  },
  {
    name: 'a withdrawal of what is not there',
    given: [both],
    when: (store) => withdraw(store, ['en/none']),
    reports: documents({}),
    sideEffects: {},
    noWrites: true,
  },
  {
    name: 'a load of "only these"',
    given: [both],
    when: (store) => load(store, german, { only: true }),
    reports: documents({ unchanged: 1, removed: 1 }),
    sideEffects: { '-nodes': 17, '-relationships': 26 },
  },
];

/** Given a graph, when something is done, then it reports this, and the graph has changed by that and by nothing else. */
export function scenarioContract(fresh: () => Promise<Store>): void {
  for (const { name, given, when, reports, sideEffects, noWrites } of scenarios)
    it(name, async () => {
      const store = await fresh();
      for (const extraction of given) await load(store, extraction);
      await store.run(
        "CREATE (:Person:Entity {name: 'Fremd'})-[:HOLDS_ROLE {role: 'x'}]->(:Organisation {name: 'Fremd'})",
      );
      const before = await identities(store);
      const { counted, writes } = counting(store);
      expect(await when(counted)).to.deep.include(reports);
      expect(difference(before, await identities(store))).to.deep.equal(sideEffects);
      if (noWrites) expect(writes()).to.equal(0);
      await store.close();
    });

  it('tells how far a load is', async () => {
    const store = await fresh();
    const told: [number, number][] = [];
    await load(store, both, { progress: (done, all) => told.push([done, all]) });
    expect(told).to.deep.equal([[2, 2]]);
    await store.close();
  });
}

/** What there is, nodes and relationships, each by all that does not change when others come and go. */
async function identities(store: Store): Promise<ReadonlySet<string>> {
  const lines = (await dumpGraph(store)).split('\n').filter((line) => line !== '');
  const own = lines.map((line) => {
    const [kind, ...rest] = JSON.parse(line);
    const properties = Object.fromEntries(rest.at(-1));
    if (kind === 'node') return `node ${properties.id}`;
    return `relationship ${JSON.stringify([...rest.slice(0, 3), properties.id, properties.start, properties.end])}`;
  });
  const { rows } = await store.read("MATCH (n {name: 'Fremd'})-[r]-() RETURN n.name AS n, type(r) AS r ORDER BY n");
  return new Set([...own, ...rows.map((row, at) => `foreign ${at} ${JSON.stringify(row)}`)]);
}

function difference(before: ReadonlySet<string>, after: ReadonlySet<string>): Record<string, number> {
  const found: Record<string, number> = {};
  const tell = (sign: string, lines: ReadonlySet<string>, others: ReadonlySet<string>) => {
    for (const line of lines)
      if (!others.has(line)) {
        const key = `${sign}${line.split(' ')[0]}s`;
        found[key] = (found[key] ?? 0) + 1;
      }
  };
  tell('+', after, before);
  tell('-', before, after);
  return found;
}

/** The store, and how much its statements have written according to the server. */
function counting(store: Store): { counted: Store; writes: () => number } {
  let writes = 0;
  const count = (result: Result): Result => {
    writes += Object.values(result.counters as unknown as Record<keyof Counters, number>).reduce((a, b) => a + b, 0);
    return result;
  };
  const counted: Store = {
    ...store,
    run: async (cypher, params) => count(await store.run(cypher, params)),
    transaction: (work) =>
      store.transaction((tx) => work({ run: async (cypher, params) => count(await tx.run(cypher, params)) })),
  };
  return { counted, writes: () => writes };
}
