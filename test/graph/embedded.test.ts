import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { NachweisError } from '../../extract/error';
import { dumpGraph } from '../../graph/dump';
import { openEmbedded } from '../../graph/embedded';
import { load } from '../../graph/load';
import { openStore } from '../../graph/open';
import type { Store } from '../../graph/store';
import { folder as emptyFolder, removeFolders } from '../helpers/folder';
import { root } from '../helpers/run';
import { storeContract } from './contract';
import { differenceContract } from './differences';
import { both, german } from './fixture';
import { rejected } from './rejected';
import { scenarioContract } from './scenarios';

describe('the embedded store', () => {
  storeContract(() => openEmbedded());
  describe('Given, when, then, side effects:', () => scenarioContract(() => openEmbedded()));
  describe('differs as is known:', () => differenceContract(() => openEmbedded(), 'embedded'));

  it('takes less at a time where the memory of a server does not hold more', async () => {
    const store = await openEmbedded();
    const narrow: Store = {
      ...store,
      transaction: (work) =>
        store.transaction((tx) =>
          work({
            run: (cypher, params) => {
              const rows = (params?.rows as readonly unknown[] | undefined) ?? [];
              if (rows.length > 10) throw new NachweisError('STORE_MEMORY', 'too much');
              return tx.run(cypher, params);
            },
          }),
        ),
    };
    const told: number[] = [];
    const report = await load(narrow, both, { progress: (done) => told.push(done) });
    expect([told, report.facts.created]).to.deep.equal([[1, 2], 14]);
    const clean = await openEmbedded();
    await load(clean, both);
    expect(await dumpGraph(store)).to.equal(await dumpGraph(clean));
    await Promise.all([store.close(), clean.close()]);
  });

  describe('in a folder', () => {
    let parent: string;
    let folder: string;
    beforeEach(() => {
      parent = emptyFolder();
      folder = join(parent, 'new', 'store');
    });
    afterEach(removeFolders);

    it('is made with its folders, and is there the next time', async () => {
      const store = await openStore(folder);
      await load(store, both);
      const before = await dumpGraph(store);
      await store.close();
      const again = await openStore(folder, { create: false });
      expect(await dumpGraph(again)).to.equal(before);
      expect((await load(again, both)).documents.unchanged).to.equal(2);
      await again.close();
    });
    it('is not made where it must be there', async () => {
      const error = await rejected(openStore(folder, { create: false }));
      expect(error.code).to.equal('STORE_MISSING');
      expect(error.message).to.include(folder);
      expect(existsSync(folder)).to.equal(false);
    });
    it('that another process holds says so', async () => {
      const store = await openStore(folder);
      const script = `require('./graph/open').openStore(process.argv[1]).then(() => console.log('open'), (e) => console.log(e.code + ' ' + e.message))`;
      const other = execFileSync(process.execPath, ['-r', 'ts-node/register', '-e', script, folder], { cwd: root });
      expect(String(other).trim()).to.equal(`STORE_LOCKED in use by another process: ${folder}`);
      await store.close();
    });
    it('that is a file, or holds something else, is refused and left as it is', async () => {
      const file = join(parent, 'notes.txt');
      writeFileSync(file, 'notes');
      expect((await rejected(openStore(file))).code).to.equal('STORE_PATH');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'graph.grafeo'), 'no graph at all');
      const error = await rejected(openStore(folder));
      expect(error.code).to.equal('STORE_PATH');
      expect(error.message).to.not.match(/GRAFEO|\n/);
    });
    it('keeps what was loaded when the process ends without closing it', async () => {
      const store = await openStore(folder);
      await load(store, german);
      const before = await dumpGraph(store);
      await store.close();
      const killed = join(parent, 'killed');
      const script = `Promise.all([require('./graph/open').openStore(process.argv[1]), require('./test/graph/fixture')])
        .then(([store, { german }]) => require('./graph/load').load(store, german)).then(() => process.kill(process.pid, 'SIGKILL'))`;
      try {
        execFileSync(process.execPath, ['-r', 'ts-node/register', '-e', script, killed], { cwd: root });
      } catch (error) {
        expect((error as { signal: string }).signal).to.equal('SIGKILL');
      }
      const survivor = await openStore(killed, { create: false });
      expect(await dumpGraph(survivor)).to.equal(before);
      await survivor.close();
    });
    it('closes twice without complaint', async () => {
      const store = await openStore(folder);
      await store.close();
      await store.close();
    });
  });
});

describe('the address of a store', () => {
  for (const target of ['http://localhost:7474', 'https://x', 'postgres://x', 'neo4j+x://h', 'file:///tmp/x'])
    it(`"${target}" is refused, with the ones that are known`, async () => {
      const error = await rejected(openStore(target));
      expect(error.code).to.equal('STORE_SCHEME');
      expect(error.message).to.include('bolt://').and.include('neo4j+s://');
    });
  it('where no Neo4j server answers says so', async () => {
    const error = await rejected(openStore('bolt://127.0.0.1:9'));
    expect(error.code).to.equal('STORE_UNREACHABLE');
    expect(error.message).to.include('bolt://127.0.0.1:9');
  });
  it('that names no server is refused', async () => {
    expect((await rejected(openStore('bolt://'))).code).to.equal('STORE_PATH');
  });
});
