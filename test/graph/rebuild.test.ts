import { expect } from 'chai';
import fc from 'fast-check';
import { type Document, extract } from '../../extract';
import { dumpGraph } from '../../graph/dump';
import { openEmbedded } from '../../graph/embedded';
import { load, withdraw } from '../../graph/load';
import { runOf, storedRun } from '../../graph/manifest';
import { rebuild } from '../../graph/rebuild';
import type { Store } from '../../graph/store';
import { verify } from '../../graph/verify';
import { rejected } from './rejected';

// Of one meeting and of one person under two spellings, so that what one says bears on how the others are joined.
const TEXTS = {
  de: [
    'NATO-Generalsekretär Jens Stoltenberg traf am 12. Januar 2022 in Brüssel Außenminister Sergej Lawrow aus Russland.',
    'Der russische Außenminister Sergej Lawrow traf am 12. Januar 2022 in Brüssel NATO-Generalsekretär Jens Stoltenberg.',
    'Frankreichs Präsident Emmanuel Macron sprach am Montag in Paris mit Bundeskanzler Olaf Scholz.',
    'Es regnete.',
  ],
  en: [
    'Russian Foreign Minister Sergei Lavrov met NATO Secretary General Jens Stoltenberg in Brussels on 12 January 2022.',
    'French President Emmanuel Macron met German Chancellor Olaf Scholz in Paris on Monday.',
    'It rained.',
  ],
} as const;

const document = fc.constantFrom('de/a', 'de/b', 'de/c', 'en/a', 'en/b').chain((id) => {
  const language = id.slice(0, 2) as 'de' | 'en';
  return fc.record<Document>({
    id: fc.constant(id),
    language: fc.constant(language),
    text: fc.constantFrom(...TEXTS[language]),
    published: fc.constantFrom('2022-01-13', '2022-01-20'),
    bodyStart: fc.constant(0),
  });
});

type Step =
  | { readonly kind: 'add or edit'; readonly document: Document }
  | { readonly kind: 'delete'; readonly at: number }
  | { readonly kind: 'reorder' | 'rerun' | 'read again' }
  | { readonly kind: 'crash'; readonly at: number; readonly document: Document };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('add or edit' as const), document }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), at: fc.nat(4) }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('reorder' as const, 'rerun' as const, 'read again' as const) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('crash' as const), at: fc.nat(25), document }) },
);

/** The store, as far as a process comes that dies at its statement number `at`. */
function dying(store: Store, at: number): Store {
  let left = at;
  const alive = () => {
    if (left-- <= 0) throw new Error('killed');
  };
  return {
    ...store,
    run: async (cypher, params) => {
      alive();
      return store.run(cypher, params);
    },
    transaction: (work) =>
      store.transaction((tx) =>
        work({
          run: async (cypher, params) => {
            alive();
            return tx.run(cypher, params);
          },
        }),
      ),
  };
}

/** The documents after a step; what dies in the middle has been asked for all the same. */
function after(documents: readonly Document[], next: Step): readonly Document[] {
  if (next.kind === 'delete') return documents.filter((_, at) => at !== next.at);
  if (next.kind === 'reorder') return [...documents].reverse();
  if (!('document' in next)) return documents;
  return [...documents.filter(({ id }) => id !== next.document.id), next.document];
}

const options = { extract, prune: true, yes: true };

describe('A graph is a function of its texts:', () => {
  it('any sequence of add, edit, delete, reorder, crash and rerun gives the dump of one clean run', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 7 }), async (steps) => {
        const [store, clean] = [await openEmbedded(), await openEmbedded()];
        let documents: readonly Document[] = [];
        for (const next of steps) {
          documents = after(documents, next);
          if (next.kind === 'crash') await rebuild(dying(store, next.at), documents, options).catch(() => undefined);
          else await rebuild(store, documents, { ...options, again: next.kind === 'read again' });
        }
        await rebuild(store, documents, options);
        await rebuild(clean, documents, options);
        const [found, wanted] = [await dumpGraph(store), await dumpGraph(clean)];
        const proof = await verify(store, new Map(documents.map(({ id, text }) => [id, text])));
        await Promise.all([store.close(), clean.close()]);
        expect(found).to.equal(wanted);
        expect([proof.proven, proof.flaws]).to.deep.equal([proof.facts, []]);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});

describe('A build of what the graph holds already', () => {
  const documents: readonly Document[] = [
    { id: 'de/a', language: 'de', text: TEXTS.de[0], published: '2022-01-13', bodyStart: 0 },
    { id: 'en/a', language: 'en', text: TEXTS.en[0], published: '2022-01-13', bodyStart: 0 },
  ];
  const [first, second] = documents as readonly [Document, Document];
  let store: Store;
  let read: number;
  const counted = {
    ...options,
    extract: (some: readonly Document[]) => {
      read += some.length;
      return extract(some);
    },
  };
  const readBy = async (some: readonly Document[]): Promise<number> => {
    read = 0;
    await rebuild(store, some, counted);
    return read;
  };
  beforeEach(async () => {
    store = await openEmbedded();
    await rebuild(store, documents, options);
  });
  afterEach(() => store.close());

  it('reads nothing, in whatever order the texts come', async () => {
    expect(await readBy(documents)).to.equal(0);
    expect(await readBy([second, first])).to.equal(0);
  });
  it('reads where a text, its day, its language or its source is another', async () => {
    const others: readonly Partial<Document>[] = [
      { text: TEXTS.de[1] },
      { published: '2022-01-14' },
      { language: 'und' },
      { source: 'Alpenbote' },
    ];
    for (const other of others) {
      expect(await readBy([{ ...first, ...other }, second]), JSON.stringify(other)).to.equal(2);
      expect(await readBy([{ ...first, ...other }, second])).to.equal(0);
    }
  });
  it('reads where the program is another', () => {
    expect(runOf(documents, 'rules of today')).to.not.equal(runOf(documents, 'rules of yesterday'));
    expect(runOf(documents)).to.equal(runOf(documents));
  });
  it('reads after something else was loaded or withdrawn', async () => {
    await load(store, extract([{ ...first, text: TEXTS.de[2] }]));
    expect(await readBy(documents)).to.equal(2);
    await withdraw(store, ['en/a']);
    expect(await storedRun(store)).to.equal(undefined);
    expect(await readBy(documents)).to.equal(2);
  });
  it('reads after a run that died at any of its statements, though the texts are those of before again', async () => {
    const changed = [{ ...first, text: TEXTS.de[2] }, second];
    for (let at = 0, died = true; died; at++) {
      died = await rebuild(dying(store, at), changed, options).then(
        () => false,
        () => true,
      );
      const forgotten = (await storedRun(store)) === undefined;
      expect(await readBy(documents), `statement ${at}`).to.equal(forgotten || !died ? 2 : 0);
      expect((await verify(store, new Map(documents.map(({ id, text }) => [id, text])))).flaws).to.deep.equal([]);
    }
  });
  it('reads where only a part of the documents is named, and the others go only with prune', async () => {
    const { report } = await rebuild(store, [first], { extract });
    expect([report.documents.removed, report.others]).to.deep.equal([0, 1]);
    expect((await rebuild(store, [first], options)).report.documents.removed).to.equal(1);
  });
  it('refuses to withdraw more than a tenth without a yes, and writes nothing', async () => {
    const before = await dumpGraph(store);
    const error = await rejected(rebuild(store, [{ ...first, text: TEXTS.de[2] }], { extract, prune: true }));
    expect(error.code).to.equal('PRUNE_LIMIT');
    expect(error.message).to.contain("1 of the graph's 2 documents are not named now, more than 10 %");
    expect(await dumpGraph(store)).to.equal(before);
    expect(await readBy(documents)).to.equal(0);
  });
});
