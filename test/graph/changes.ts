import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { conclude, type Document, tell } from '../../extract';
import { dumpGraph } from '../../graph/dump';
import { openEmbedded } from '../../graph/embedded';
import { notesIn } from '../../graph/notes';
import { rebuild } from '../../graph/rebuild';
import type { Store } from '../../graph/store';
import { verify } from '../../graph/verify';

// Of one meeting and of one person under two spellings, so that what one says bears on how the others are joined.
export const TEXTS = {
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
  | { readonly kind: 'reorder' | 'rerun' | 'read again' | 'lose all notes' }
  | { readonly kind: 'cut off a note'; readonly at: number; readonly share: number }
  | { readonly kind: 'crash'; readonly at: number; readonly document: Document };

const kinds = ['reorder', 'rerun', 'read again', 'lose all notes'] as const;
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('add or edit' as const), document }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('delete' as const), at: fc.nat(4) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom(...kinds) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('cut off a note' as const),
      ...{ at: fc.nat(9), share: fc.double({ min: 0, max: 0.99, noNaN: true }) },
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('crash' as const), at: fc.nat(25), document }) },
);

/** The store, as far as a process comes that dies at its statement number `at`. */
export function dying(store: Store, at: number): Store {
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

/** As a full disk or a lost cable would leave a note. */
function cutOff(folder: string, { at, share }: { at: number; share: number }): void {
  if (!existsSync(folder)) return;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.gz'));
  const file = files.length > 0 ? join(folder, files[at % files.length] as string) : undefined;
  if (file) truncateSync(file, Math.floor(statSync(file).size * share));
}

export const options = { tell, conclude, prune: true, yes: true };

async function walk(store: Store, steps: readonly Step[], folder: string): Promise<readonly Document[]> {
  const notes = notesIn(folder, 'the rules of today');
  let documents: readonly Document[] = [];
  for (const next of steps) {
    documents = after(documents, next);
    if (next.kind === 'lose all notes') rmSync(folder, { recursive: true, force: true });
    else if (next.kind === 'cut off a note') cutOff(folder, next);
    else if (next.kind === 'crash')
      await rebuild(dying(store, next.at), documents, { ...options, notes }).catch(() => undefined);
    else await rebuild(store, documents, { ...options, notes, again: next.kind === 'read again' });
  }
  await rebuild(store, documents, { ...options, notes });
  return documents;
}

/** Holds a store after any sequence of changes against one clean run without notes in an embedded store. */
export function sameAsClean(fresh: () => Promise<Store>, runs: fc.Parameters<[Step[]]>): Promise<void> {
  const property = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 7 }), async (steps) => {
    const [store, clean] = [await fresh(), await openEmbedded()];
    const folder = mkdtempSync(join(tmpdir(), 'nachweis-notes-'));
    try {
      const documents = await walk(store, steps, folder);
      await rebuild(clean, documents, options);
      expect(await dumpGraph(store)).to.equal(await dumpGraph(clean));
      const proof = await verify(store, new Map(documents.map(({ id, text }) => [id, text])));
      expect([proof.proven, proof.flaws]).to.deep.equal([proof.facts, []]);
    } finally {
      await Promise.all([store.close(), clean.close()]);
      rmSync(folder, { recursive: true, force: true });
    }
  });
  return fc.assert(property, runs);
}
