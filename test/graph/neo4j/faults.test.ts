import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { dumpGraph } from '../../../graph/dump';
import { openEmbedded } from '../../../graph/embedded';
import { load } from '../../../graph/load';
import { openNeo4j } from '../../../graph/neo4j';
import { running } from '../../../graph/server/server';
import { generate } from '../../bench/generate';
import { type BoltProxy, boltProxy } from '../../helpers/bolt-proxy';
import { folder, removeFolders } from '../../helpers/folder';
import { describeNeo4j, env, fresh, home, open, server, start } from '../../helpers/neo4j';
import { nachweis } from '../../helpers/run';
import { both, english, german } from '../fixture';
import { rejected } from '../rejected';

/** How often each is tried: NACHWEIS_REPEAT=20 for the bar. */
const times = Number(process.env.NACHWEIS_REPEAT ?? 1);
/** Some transactions of rows, with names that are shared all over. */
const many = generate({ entities: 1500, facts: 6000 });

/** The graph after one undisturbed load, which the embedded store gives as well. */
async function clean(...steps: Parameters<typeof load>[1][]): Promise<string> {
  const store = await openEmbedded();
  for (const step of steps) await load(store, step);
  const dump = await dumpGraph(store);
  await store.close();
  return dump;
}

async function graph(): Promise<string> {
  const store = await open();
  const dump = await dumpGraph(store);
  await store.close();
  return dump;
}

/** Resolves when the server's process is no more. */
async function gone(): Promise<void> {
  while (await running(home)) await pause(50);
}

const through = (proxy: BoltProxy, scheme = 'bolt') =>
  openNeo4j(`${scheme}://localhost:${proxy.port}`, { user: 'neo4j', password: env.NEO4J_PASSWORD });

describeNeo4j(`A load into Neo4j${times > 1 ? ` (${times} times)` : ''}`, function () {
  this.timeout(120_000 + times * 120_000);
  after(removeFolders);
  let whole: string;
  before(async () => {
    whole = await clean(many);
  });
  const repeated = (name: string, test: () => Promise<void>) =>
    it(name, async () => {
      for (let n = 0; n < times; n++) await test();
    });

  repeated('ends complete where the server is killed in the middle and started again', async () => {
    await (await fresh()).close();
    const { pid } = await server();
    const store = await openNeo4j(`bolt://localhost:${(await server()).bolt}`, {
      ...{ user: 'neo4j', password: env.NEO4J_PASSWORD, patience: 120_000 },
    });
    let restarted: Promise<unknown> | undefined;
    const report = await load(store, many, {
      progress: () => {
        if (restarted) return;
        process.kill(pid, 'SIGKILL');
        restarted = gone().then(start);
      },
    });
    await restarted;
    await store.close();
    expect((await server()).pid).to.not.equal(pid);
    expect(report.facts).to.deep.equal({ created: many.facts.length, removed: 0 });
    expect(await graph()).to.equal(whole);
  });

  repeated('writes nothing twice where the connection drops after a commit', async () => {
    await (await fresh()).close();
    const proxy = await boltProxy((await server()).bolt, { cut: 2 });
    const store = await through(proxy);
    const report = await load(store, both);
    await store.close();
    await proxy.close();
    expect(proxy.cuts()).to.equal(2);
    expect(report.facts.created).to.equal(both.facts.length);
    expect(await graph()).to.equal(await clean(both));
  });

  repeated('beside another of the same documents gives the graph of one', async () => {
    const stores = [await fresh(), await open()];
    await Promise.all(stores.map((store) => load(store, many)));
    await Promise.all(stores.map((store) => store.close()));
    expect(await graph()).to.equal(whole);
  });

  repeated('beside another of documents that speak of the same gives the graph of both', async () => {
    const odd = { ...many, documents: many.documents.filter((_, n) => n % 2 === 1) };
    const even = { ...many, documents: many.documents.filter((_, n) => n % 2 === 0).reverse() };
    const only = ({ documents }: typeof many) => {
      const ids = new Set(documents.map(({ id }) => id));
      return many.facts.filter(({ evidence }) => ids.has(evidence[0]?.document ?? ''));
    };
    const [a, b] = [await fresh(), await open()];
    await Promise.all([load(a, { ...odd, facts: only(odd) }), load(b, { ...even, facts: only(even) })]);
    expect(await graph()).to.equal(whole);
    await Promise.all([load(a, german), load(b, english)]);
    await Promise.all([a.close(), b.close()]);
    expect(await graph()).to.equal(await clean(many, both));
  });

  it('that cannot reach a server says so in one line', async () => {
    const closed = createServer();
    await new Promise<void>((resolve) => closed.listen(0, '127.0.0.1', resolve));
    const { port } = closed.address() as { port: number };
    await new Promise((resolve) => closed.close(resolve));
    const error = await rejected(openNeo4j(`bolt://localhost:${port}`));
    expect(error.code).to.equal('STORE_UNREACHABLE');
    expect(error.message).to.match(/^no Neo4j server answers at bolt:\/\/localhost:\d+: [^\n]*ECONNREFUSED/);
    const told = await nachweis(['query', 'offices', '--to', `neo4j://localhost:${port}`], { env });
    expect([told.code, told.out]).to.deep.equal([1, '']);
    expect(told.err).to.match(/^nachweis: no Neo4j server answers at neo4j:\/\/localhost:\d+: [^\n]+\n$/);
  });

  it('that meets another program at the address says so in one line', async () => {
    const error = await rejected(openNeo4j(`bolt://localhost:${(await server()).http}`));
    expect(error.code).to.equal('STORE_UNREACHABLE');
    expect(error.message).to.not.contain('\n');
  });

  describe('over TLS', () => {
    let proxy: BoltProxy;
    before(async () => {
      proxy = await boltProxy((await server()).bolt, { tls: { pfx: ownCertificate(), passphrase: 'changeit' } });
    });
    after(() => proxy.close());

    it('takes a certificate of its own with +ssc', async () => {
      const store = await through(proxy, 'bolt+ssc');
      expect((await store.read('RETURN 1 AS one')).rows).to.deep.equal([{ one: 1 }]);
      await store.close();
    });
    it('refuses it with +s, in clear words', async () => {
      const error = await rejected(through(proxy, 'bolt+s'));
      expect(error.code).to.equal('STORE_UNREACHABLE');
      expect(error.message).to.match(
        /^this machine does not trust .*SELF_SIGNED_CERT\); bolt\+ssc:\S+ takes it as it is$/,
      );
    });
    it('fails in one line where the server speaks none', async () => {
      const error = await rejected(openNeo4j(`bolt+s://localhost:${(await server()).bolt}`));
      expect(error.code).to.equal('STORE_UNREACHABLE');
      expect(error.message).to.not.contain('\n');
    });
  });
});

/** A certificate that nobody vouches for, made by the JDK's own tool. */
function ownCertificate(): Buffer {
  const file = join(folder(), 'own.p12');
  const keytool = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'keytool') : 'keytool';
  const names = ['-dname', 'CN=localhost', '-ext', 'san=dns:localhost', '-alias', 'own'];
  const store = ['-keystore', file, '-storetype', 'PKCS12', '-storepass', 'changeit'];
  execFileSync(keytool, ['-genkeypair', '-keyalg', 'RSA', '-keysize', '2048', ...names, ...store], { stdio: 'pipe' });
  return readFileSync(file);
}
