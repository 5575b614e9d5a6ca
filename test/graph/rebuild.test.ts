import { expect } from 'chai';
import { conclude, type Document, extract, tell } from '../../extract';
import { dumpGraph } from '../../graph/dump';
import { openEmbedded } from '../../graph/embedded';
import { load, withdraw } from '../../graph/load';
import { runOf, storedRun } from '../../graph/manifest';
import { notesIn } from '../../graph/notes';
import { rebuild } from '../../graph/rebuild';
import type { Store } from '../../graph/store';
import { verify } from '../../graph/verify';
import { folder, removeFolders } from '../helpers/folder';
import { dying, options, sameAsClean, TEXTS } from './changes';
import { rejected } from './rejected';

describe('A graph is a function of its texts:', () => {
  it('any sequence of add, edit, delete, reorder, crash and rerun gives the dump of one clean run', () =>
    sameAsClean(() => openEmbedded(), { numRuns: 60, seed: 7 })).timeout(60_000);
});

describe('A build of what the graph holds already', () => {
  const documents: readonly Document[] = [
    { id: 'de/a', language: 'de', text: TEXTS.de[0], published: '2022-01-13', bodyStart: 0 },
    { id: 'en/a', language: 'en', text: TEXTS.en[0], published: '2022-01-13', bodyStart: 0 },
  ];
  const [first, second] = documents as readonly [Document, Document];
  let store: Store;
  let place: string;
  let told: string[];
  const noted = () => ({
    ...options,
    notes: notesIn(place, 'the rules of today'),
    tell: (document: Document) => {
      told.push(document.id);
      return tell(document);
    },
  });
  /** Which documents a build sends through the pipeline. */
  const readBy = async (some: readonly Document[]): Promise<readonly string[]> => {
    told = [];
    await rebuild(store, some, noted());
    return told;
  };
  /** The same of a build that has no notes, and so must read all or nothing. */
  const readWithout = async (some: readonly Document[]): Promise<number> => {
    told = [];
    await rebuild(store, some, { ...noted(), notes: undefined });
    return told.length;
  };
  beforeEach(async () => {
    store = await openEmbedded();
    place = folder();
    told = [];
    await rebuild(store, documents, noted());
  });
  afterEach(() => store.close());
  after(removeFolders);

  it('reads nothing, in whatever order the texts come, with notes or without', async () => {
    expect(await readBy(documents)).to.deep.equal([]);
    expect(await readWithout([second, first])).to.equal(0);
  });
  it('reads the one document whose text, day, language or source is another', async () => {
    const others: readonly Partial<Document>[] = [
      { text: TEXTS.de[1] },
      { published: '2022-01-14' },
      { language: 'und' },
      { source: 'Alpenbote' },
    ];
    for (const other of others) {
      expect(await readBy([{ ...first, ...other }, second]), JSON.stringify(other)).to.deep.equal(['de/a']);
      expect(await readBy([{ ...first, ...other }, second])).to.deep.equal([]);
    }
  });
  it('reads nothing where an edit is undone', async () => {
    await rebuild(store, [{ ...first, text: TEXTS.de[2] }, second], { ...noted(), prune: false });
    expect(await readBy(documents)).to.deep.equal([]);
  });
  it('concludes anew, and reads nothing, where something else has a say, such as corrections', async () => {
    told = [];
    const { extraction } = await rebuild(store, documents, { ...noted(), others: ['a correction'] });
    expect([told, extraction?.documents.length]).to.deep.equal([[], 2]);
    expect((await rebuild(store, documents, { ...noted(), others: ['a correction'] })).extraction).to.equal(undefined);
  });
  it('reads all where the program is another', async () => {
    const [today, yesterday] = [{ program: 'rules of today' }, { program: 'rules of yesterday' }];
    expect(runOf(documents, today)).to.not.equal(runOf(documents, yesterday));
    expect(runOf(documents)).to.equal(runOf(documents));
    expect(notesIn(place, 'the rules of tomorrow').get(first)).to.equal(undefined);
    expect(notesIn(place, 'the rules of today').get(first)?.record).to.deep.equal(tell(first).record);
  });
  it('says of each document that it reads why', async () => {
    const why = async (some: readonly Document[], more = {}) =>
      Object.fromEntries((await rebuild(store, some, { ...noted(), ...more })).read);
    expect(
      await why([
        { ...first, text: TEXTS.de[1] },
        { ...second, published: '2022-01-14' },
      ]),
    ).to.deep.equal({
      'de/a': ['text'],
      'en/a': ['metadata'],
    });
    expect(
      await why([
        { ...first, text: TEXTS.de[2], source: 'Alpenbote' },
        { ...second, id: 'en/b' },
      ]),
    ).to.deep.equal({
      'de/a': ['text', 'metadata'],
      'en/b': ['new'],
    });
    await rebuild(store, documents, noted());
    expect(await why(documents, { again: true })).to.deep.equal({ 'de/a': ['asked'], 'en/a': ['asked'] });
    await store.run('MATCH (m:Manifest) DELETE m');
    expect(await why(documents, { notes: undefined })).to.deep.equal({ 'de/a': ['unnoted'], 'en/a': ['unnoted'] });
  });
  it('says which part of the program is another', async () => {
    const [{ program }] = (await store.read('MATCH (d:Document) RETURN DISTINCT d.program AS program')).rows as [
      { program: string },
    ];
    const old = program.replace(/rules:\w+/, 'rules:of-yesterday').replace(/model:\w+/, 'model:small');
    await store.run('MATCH (d:Document) SET d.program = $old', { old });
    await store.run('MATCH (m:Manifest) DELETE m');
    const { read } = await rebuild(store, documents, { ...options });
    expect(Object.fromEntries(read)).to.deep.equal({ 'de/a': ['rules', 'model'], 'en/a': ['rules', 'model'] });
    const now = await store.read('MATCH (d:Document) RETURN DISTINCT d.program AS program');
    expect(now.rows).to.deep.equal([{ program }]);
  });
  it('concludes after something else was loaded or withdrawn', async () => {
    await load(store, extract([{ ...first, text: TEXTS.de[2] }]));
    expect(await readWithout(documents)).to.equal(2);
    await withdraw(store, ['en/a']);
    expect(await storedRun(store)).to.equal(undefined);
    expect(await readBy(documents)).to.deep.equal([]);
    expect((await store.read("MATCH (d:Document {id: 'document:en/a'}) RETURN count(d) AS n")).rows).to.deep.equal([
      { n: 1 },
    ]);
  });
  it('is whole after a run that died at any of its statements, though the texts are those of before again', async () => {
    const changed = [{ ...first, text: TEXTS.de[2] }, second];
    for (let at = 0, died = true; died; at++) {
      died = await rebuild(dying(store, at), changed, options).then(
        () => false,
        () => true,
      );
      const forgotten = (await storedRun(store)) === undefined;
      expect(await readWithout(documents), `statement ${at}`).to.equal(forgotten || !died ? 2 : 0);
      expect((await verify(store, new Map(documents.map(({ id, text }) => [id, text])))).flaws).to.deep.equal([]);
    }
  });
  it('concludes where only a part of the documents is named, and the others go only with prune', async () => {
    const { report } = await rebuild(store, [first], { tell, conclude });
    expect([report.documents.removed, report.others]).to.deep.equal([0, 1]);
    expect((await rebuild(store, [first], options)).report.documents.removed).to.equal(1);
  });
  it('refuses to withdraw more than a tenth without a yes, and writes nothing', async () => {
    const before = await dumpGraph(store);
    const changed = [{ ...first, text: TEXTS.de[2] }];
    const error = await rejected(rebuild(store, changed, { ...noted(), yes: false }));
    expect(error.code).to.equal('PRUNE_LIMIT');
    expect(error.message).to.contain("1 of the graph's 2 documents are not named now, more than 10 %");
    expect(await dumpGraph(store)).to.equal(before);
    expect(await readWithout(documents)).to.equal(0);
  });
});
