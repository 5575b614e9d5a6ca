import { load } from '../../graph/load';
import { openNeo4j } from '../../graph/neo4j';
import { partsOf } from '../../graph/parts';
import { boltAddress, running, up } from '../../graph/server/server';
import { generate } from './generate';

(async () => {
  const n = Number(process.argv[2]);
  const x = generate({ entities: n, facts: 2 * n });
  const s = await up('/tmp/neo-bench', { password: 'geheim-1234', heap: '2g' });
  const store = await openNeo4j(boltAddress(s), { password: 'geheim-1234' });
  for (let left = 1; left > 0; )
    left = (await store.run('MATCH (n) WITH n LIMIT 10000 DETACH DELETE n RETURN count(*) AS n')).rows[0]!.n as number;
  const times = new Map<string, [number, number, number]>();
  const timed = {
    ...store,
    transaction: (work: any) =>
      store.transaction((tx) =>
        work({
          run: async (c: string, p: any) => {
            const t = performance.now();
            const r = await tx.run(c, p);
            const k = c.slice(0, 110);
            const o = times.get(k) ?? [0, 0, 0];
            times.set(k, [o[0] + performance.now() - t, o[1] + ((p?.rows ?? p?.ids)?.length ?? 0), o[2] + 1]);
            return r;
          },
        }),
      ),
  };
  const t = performance.now();
  partsOf(x);
  console.log('parts', (performance.now() - t) | 0);
  console.time('load');
  await load(timed as any, x);
  console.timeEnd('load');
  for (const [k, [ms, rows, c]] of [...times].sort((a, b) => b[1][0] - a[1][0]))
    console.log(String(ms | 0).padStart(7), String(rows).padStart(7), c, k);
  await store.close();
})();
