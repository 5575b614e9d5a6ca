import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Document } from '../../extract';
import { openEmbedded } from '../../graph/embedded';
import { load } from '../../graph/load';
import { rebuild, upToDate } from '../../graph/rebuild';
import { breakSeal, heldIn, seal } from '../../graph/seal';
import { folder, removeFolders } from '../helpers/folder';
import { nachweis, root } from '../helpers/run';
import { options, TEXTS } from './changes';
import { german } from './fixture';

const documents: readonly Document[] = [
  { id: 'de/a', language: 'de', text: TEXTS.de[0], published: '2022-01-13', bodyStart: 0 },
  { id: 'en/a', language: 'en', text: TEXTS.en[0], published: '2022-01-13', bodyStart: 0 },
];
const [first] = documents as readonly [Document, Document];

/** A folder with the graph of these documents, closed again. */
async function built(some: readonly Document[] = documents, place = folder()): Promise<string> {
  const store = await openEmbedded(place);
  await rebuild(store, some, options);
  await store.close();
  return place;
}

/** Runs a program in a process of its own, which has the engine as `GrafeoDB`, the program's own way in as `openEmbedded`, and the folder as `place`. */
function elsewhere(place: string, program: string): void {
  const head =
    "require('ts-node/register'); const { GrafeoDB } = require('@grafeo-db/js');" +
    "const { openEmbedded } = require('./graph/embedded'); const place = process.argv[1];";
  const ran = spawnSync(process.execPath, ['-e', `${head}(async () => { ${program} })()`, place], { cwd: root });
  expect(ran.signal ?? String(ran.stderr)).to.be.oneOf(['', 'SIGKILL']);
}

describe('The seal of an embedded graph', function () {
  this.timeout(60_000);
  after(removeFolders);

  it('says what a whole build left in it', async () => {
    const place = await built();
    expect(heldIn(place)).to.include({ documents: 2 });
    expect(upToDate(place, documents, {})?.report.documents).to.deep.equal({
      added: 0,
      changed: 0,
      unchanged: 2,
      removed: 0,
    });
  });

  it('fits no other texts, and no build that withdraws or decides something', async () => {
    const place = await built();
    const other = [{ ...first, text: TEXTS.de[1] }];
    expect(upToDate(place, other, {})).to.equal(undefined);
    expect(upToDate(place, [first], { prune: true })).to.equal(undefined);
    expect(upToDate(place, documents, { others: ['a correction'] })).to.equal(undefined);
    expect(upToDate(place, documents, { again: true })).to.equal(undefined);
  });

  it('is broken while the graph is open, and whole after it was only read', async () => {
    const place = await built();
    const before = heldIn(place);
    const store = await openEmbedded(place);
    expect(heldIn(place)).to.equal(undefined);
    await store.read('MATCH (n) RETURN count(n)');
    await store.close();
    expect(heldIn(place)).to.deep.equal(before).and.not.equal(undefined);
  });

  it('is not there where the graph is of no whole run', async () => {
    const place = await built();
    const store = await openEmbedded(place);
    await load(store, german);
    await store.close();
    expect(heldIn(place)).to.equal(undefined);
  });

  it('holds for no graph that another program changed', async () => {
    const place = await built();
    elsewhere(
      place,
      "const db = GrafeoDB.open(place + '/graph.grafeo'); await db.executeCypher('MATCH (d:Document) DETACH DELETE d'); db.close();",
    );
    expect(heldIn(place)).to.equal(undefined);
  });

  it('holds for no graph whose writer died', async () => {
    const place = await built();
    elsewhere(
      place,
      "const store = await openEmbedded(place); await store.run('MATCH (m:Manifest) DELETE m'); process.kill(process.pid, 'SIGKILL');",
    );
    expect(heldIn(place)).to.equal(undefined);
    expect(heldIn(await built(documents, place))).to.include({ documents: 2 });
  });

  it('holds for no graph that another program has open, or left without closing it', async () => {
    const place = await built();
    elsewhere(place, "GrafeoDB.open(place + '/graph.grafeo'); process.kill(process.pid, 'SIGKILL');");
    expect(existsSync(join(place, 'graph.grafeo.wal'))).to.equal(true);
    expect(heldIn(place)).to.equal(undefined);
  });

  it('holds for no file put in its place, though size and date are the same', async () => {
    const place = await built();
    const file = join(place, 'graph.grafeo');
    const { atime, mtime } = statSync(file);
    const bytes = readFileSync(file);
    bytes.fill(0, bytes.length - 100);
    writeFileSync(file, bytes);
    utimesSync(file, atime, mtime);
    expect(heldIn(place)).to.equal(undefined);
  });

  it('holds for no older graph that was brought back, with its seal or without', async () => {
    const place = await built([first]);
    for (const name of ['graph.grafeo', 'seal.json']) copyFileSync(join(place, name), join(place, `old.${name}`));
    await built(documents, place);
    renameSync(join(place, 'old.graph.grafeo'), join(place, 'graph.grafeo'));
    expect(heldIn(place)).to.equal(undefined);
    renameSync(join(place, 'old.seal.json'), join(place, 'seal.json'));
    expect(heldIn(place)).to.equal(undefined);
  });

  it('is not set where another opened the graph before it could be', async () => {
    const place = await built();
    const held = heldIn(place);
    breakSeal(place);
    writeFileSync(join(place, 'seal.json'), '{"open":1}');
    seal(place, held);
    expect(heldIn(place)).to.equal(undefined);
  });

  for (const [what, text] of [
    ['cut off', '{"run":"'],
    ['empty', ''],
    ['of another make', '{"run":1,"documents":"2"}'],
  ] as const)
    it(`says nothing where it is ${what}`, async () => {
      const place = await built();
      writeFileSync(join(place, 'seal.json'), text);
      expect(heldIn(place)).to.equal(undefined);
    });

  it('spares a build of many texts that nothing changed the opening of the graph, though not --again', async () => {
    const texts = folder(Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`de/${n}.txt`, TEXTS.de[3]])));
    const home = folder();
    const build = (...more: string[]) => nachweis(['build', texts, ...more], { env: { NACHWEIS_HOME: home } });
    const changed = () => statSync(join(home, 'graph.grafeo')).ctimeMs;
    expect(await build()).to.include({ code: 0 });
    const before = changed();
    const again = await build();
    expect(again.out).to.contain('as at the last build').and.contain('201 unchanged');
    expect(changed()).to.equal(before);
    await build('--again');
    expect(changed()).to.be.above(before);
  });
});
