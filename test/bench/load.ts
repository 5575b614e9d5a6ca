import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Extraction } from '../../extract/fact';
import { openEmbedded } from '../../graph/embedded';
import { load } from '../../graph/load';
import { openNeo4j } from '../../graph/neo4j';
import { boltAddress, down, up } from '../../graph/server/server';
import type { Store } from '../../graph/store';
import { type Bare, bareRows, write } from './bare';
import { generate, type Size } from './generate';

/** Seconds of a piece of work. */
async function seconds(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
}

async function empty(store: Store): Promise<void> {
  for (let left = 1; left > 0; ) {
    const { rows } = await store.run('MATCH (n) WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS n');
    left = Number(rows[0]?.n ?? 0);
  }
}

const counted = async (store: Store, pattern: string): Promise<number> =>
  Number((await store.read(`MATCH ${pattern} RETURN count(*) AS n`)).rows[0]?.n);
const amount = (n: number): string => Math.round(n).toLocaleString('en').padStart(9);
const speeds = (name: string, count: readonly [number, number], time: readonly [number, number]): string =>
  `  ${name.padEnd(14)} ${amount(count[0] / time[0])} nodes/s ${amount(count[1] / time[1])} relationships/s   ${(time[0] + time[1]).toFixed(1)} s in all`;

/** One engine: the bare rows, then a load of the same, then the load again. */
async function measure(engine: string, fresh: () => Promise<Store>, work: { extraction: Extraction; bare: Bare }) {
  let store = await fresh();
  await store.prepare();
  const nodes = await seconds(() => write(store, work.bare.nodes));
  const relationships = await seconds(() => write(store, work.bare.relationships));
  const size = [await counted(store, '(n)'), await counted(store, '()-[r]->()')] as const;
  await store.close();
  store = await fresh();
  await store.prepare();
  const first = await seconds(() => load(store, work.extraction));
  const loaded = [await counted(store, '(n)'), await counted(store, '()-[r]->()')] as const;
  if (String(loaded) !== String(size)) throw new Error(`${engine}: ${loaded} loaded, ${size} written bare`);
  const again = await seconds(() => load(store, work.extraction));
  await store.close();
  console.log(`${engine}: ${amount(size[0]).trim()} nodes, ${amount(size[1]).trim()} relationships`);
  console.log(speeds('bare CREATE', size, [nodes, relationships]));
  const share = first / (nodes + relationships);
  console.log(speeds('load', size, [nodes * share, relationships * share]));
  const ratio = (nodes + relationships) / first;
  console.log(`  load / bare ${ratio.toFixed(2)}; again ${again.toFixed(1)} s, ${(first / again).toFixed(1)} × faster`);
}

/** Loads generated facts into both engines, beside a bare `UNWIND … CREATE` of the same rows as the limit. */
async function main(size: Size): Promise<void> {
  const extraction = generate(size);
  const work = { extraction, bare: bareRows(extraction) };
  const small = generate({ entities: 5000, facts: 10000 });
  console.log(
    `${amount(size.entities).trim()} entities, ${amount(size.facts).trim()} facts, Node ${process.versions.node}`,
  );
  const home = mkdtempSync(join(tmpdir(), 'nachweis-bench-'));
  try {
    const server = await up(home, { password: 'nur-fuer-tests', heap: '2g' });
    const open = () => openNeo4j(boltAddress(server), { password: 'nur-fuer-tests' });
    const fresh = async () => {
      const store = await open();
      await empty(store);
      return store;
    };
    // A server that has just started compiles its code: what is measured comes after.
    for (let n = 0; n < 2; n++) {
      const store = await fresh();
      await store.prepare();
      const { nodes, relationships } = bareRows(small);
      await write(store, [...nodes, ...relationships]);
      await empty(store);
      await load(store, small);
      await store.close();
    }
    await measure(`Neo4j ${server.version}`, fresh, work);
    await measure('embedded', () => openEmbedded(), work);
  } finally {
    await down(home);
    rmSync(home, { recursive: true, force: true });
  }
}

void main({ entities: Number(process.argv[2] ?? 100_000), facts: Number(process.argv[3] ?? 200_000) });
