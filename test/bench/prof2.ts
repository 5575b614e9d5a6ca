import { generate } from './generate';
import { load } from '../../graph/load';
import { openEmbedded } from '../../graph/embedded';
(async () => {
  const n = Number(process.argv[2]);
  const x = generate({ entities: n, facts: 2 * n });
  const store = await openEmbedded();
  const times = new Map<string, [number, number, number]>();
  const timed = { ...store, transaction: (work: any) => store.transaction((tx) => work({ run: async (c: string, p: any) => {
    const t = performance.now(); const r = await tx.run(c, p); const k = c.slice(0, 110); const o = times.get(k) ?? [0, 0, 0];
    times.set(k, [o[0] + performance.now() - t, o[1] + ((p?.rows ?? p?.ids)?.length ?? 0), o[2] + 1]); return r; } })) };
  console.time('load'); await load(timed as any, x); console.timeEnd('load');
  for (const [k, [ms, rows, c]] of [...times].sort((a, b) => b[1][0] - a[1][0])) console.log(String(ms | 0).padStart(7), String(rows).padStart(7), c, k);
  await store.close();
})();
