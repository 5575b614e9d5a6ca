import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, type FSWatcher, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'chai';
import { conclude, type Document, tell } from '../../extract';
import { packageFile } from '../../extract/files';
import { textHash } from '../../extract/ids';
import { readDocuments } from '../../extract/read';
import { dumpGraph } from '../../graph/dump';
import { openEmbedded } from '../../graph/embedded';
import { heldBy, storedRun } from '../../graph/manifest';
import { rebuild } from '../../graph/rebuild';
import { heldIn } from '../../graph/seal';
import type { Store } from '../../graph/store';
import { verify } from '../../graph/verify';
import { folder } from '../helpers/folder';
import { nachweis, root } from '../helpers/run';

/** How often a build is killed: NACHWEIS_REPEAT=200 for the bar. */
export const times = Number(process.env.NACHWEIS_REPEAT ?? 3);
/** Kills between two builds that come to their end. */
const ROUND = 4;

/** Where the builds of a test write to, and how the test looks into it. */
export interface Place {
  /** What stands after "--to". */
  readonly to: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly open: () => Promise<Store>;
  /** Its folder, where it has one: a change in it shows that a build begins to write. */
  readonly folder?: string;
}

/** When the kills came. */
export interface Account {
  kills: number;
  /** Kills that came after the first write and before the last. */
  halfway: number;
}

/**
 * Changes a folder of texts and kills the build of it, again and again. What no change touched must be there after each
 * kill, and each build that comes to its end must leave the graph of one clean run.
 */
export async function killBuilds(place: Place, kills: number): Promise<Account> {
  const texts = await library();
  const command = ['build', texts.folder, '--to', place.to, '--prune', '--yes'];
  const account = { kills: 0, halfway: 0 };
  const whole = async (): Promise<number> => {
    const from = performance.now();
    const { code, err } = await nachweis(command, { env: place.env });
    const took = performance.now() - from;
    expect(code, err).to.equal(0);
    await holdsTheGraphOf(place, texts.folder);
    await holdsWhatItHeld(place, texts);
    return took;
  };
  let took = await whole();
  while (account.kills < kills) {
    for (let n = 0; n < ROUND && account.kills < kills; n++) {
      texts.change();
      const when = await killed(command, place, took);
      const halfway = await holdsWhatItHeld(place, texts);
      if (when !== 'never') account.kills++;
      if (when === 'writing' || (when === 'any time' && halfway)) account.halfway++;
    }
    took = Math.max(500, (took + (await whole())) / 2);
  }
  return account;
}

/** A folder of texts whose files are added, changed and taken away. */
interface Library {
  readonly folder: string;
  /** Every text that a document ever had, by its hash. */
  readonly versions: ReadonlyMap<string, string>;
  /** Ids of documents that were in the graph when it was last looked at. */
  seen: readonly string[];
  readonly has: (id: string) => boolean;
  /** Adds, edits or takes away about a quarter of the texts. */
  readonly change: () => void;
}

async function library(): Promise<Library> {
  const samples = (await readDocuments([packageFile('seeds/documents')])).documents;
  const documents = [1, 2].flatMap((copy) => samples.map((one) => ({ ...one, id: `${copy}/${one.id}` })));
  const place = folder(Object.fromEntries(documents.map(({ id, text }) => [`${id}.txt`, text])));
  const versions = new Map(documents.map(({ text }) => [textHash(text), text]));
  const has = (id: string) => existsSync(join(place, `${id}.txt`));
  let number = 0;
  const change = () => {
    for (const { id, text } of documents.filter(() => Math.random() < 0.25)) {
      const file = join(place, `${id}.txt`);
      const now = `${text}\n\nPeter Neumannsen ist Bürgermeister von Ulm (${++number}).\n`;
      versions.set(textHash(now), now);
      if (has(id) && Math.random() < 0.4) rmSync(file);
      else writeFileSync(file, now);
    }
  };
  return { folder: place, versions, seen: [], has, change };
}

/** Starts a build and kills it, every second time when it begins to write or soon after. It was never killed where it was done before. */
async function killed(
  command: readonly string[],
  { env, folder }: Place,
  took: number,
): Promise<'never' | 'writing' | 'any time'> {
  const child = spawn(process.execPath, ['-r', 'ts-node/register', 'graph/cli.ts', ...command], {
    ...{ cwd: root, stdio: 'ignore', env: { ...process.env, ...env } },
  });
  const end = ended(child);
  const aimed = folder !== undefined && Math.random() < 0.5;
  if (aimed) await begins(folder, end);
  await Promise.race([pause(aimed ? Math.random() ** 2 * 0.03 * took : Math.random() * took), end]);
  child.kill('SIGKILL');
  if ((await end) !== 'SIGKILL') return 'never';
  return aimed ? 'writing' : 'any time';
}

/** Resolves when something other than a note is written in a folder, or at the end. */
async function begins(folder: string, end: Promise<unknown>): Promise<void> {
  let watcher: FSWatcher | undefined;
  const begun = new Promise<void>((resolve) => {
    watcher = watch(folder, { recursive: true }, (event, name) => {
      if (event === 'change' && !name?.startsWith('notes')) resolve();
    });
  });
  await Promise.race([begun, end]);
  watcher?.close();
}

const ended = (child: ChildProcess): Promise<string | null> =>
  new Promise((resolve) => child.on('exit', (_, signal) => resolve(signal)));

/**
 * Every document that the graph had and the folder has must be there, be it as it was or as it is, with every fact proven.
 * @returns true where the graph is that of no whole run
 */
async function holdsWhatItHeld({ open, folder }: Place, texts: Library): Promise<boolean> {
  const sealed = folder === undefined ? undefined : heldIn(folder);
  const store = await open();
  try {
    if (sealed) expect(await heldBy(store.read)).to.deep.equal(sealed);
    const { rows } = await store.read('MATCH (d:Document) RETURN d.name AS name, d.textHash AS hash');
    const now = rows.map(({ name }) => String(name));
    expect(now).to.include.members(texts.seen.filter(texts.has));
    texts.seen = now;
    const read = new Map(rows.map(({ name, hash }) => [String(name), texts.versions.get(String(hash)) ?? '']));
    expect((await verify(store, read)).flaws).to.deep.equal([]);
    return (await storedRun(store)) === undefined;
  } finally {
    await store.close();
  }
}

async function holdsTheGraphOf({ open }: Place, texts: string): Promise<void> {
  const { documents } = await readDocuments([texts]);
  const [store, clean] = [await open(), await openEmbedded()];
  try {
    await rebuild(clean, documents, { tell: told, conclude, prune: true, yes: true });
    expect(await dumpGraph(store)).to.equal(await dumpGraph(clean));
  } finally {
    await Promise.all([store.close(), clean.close()]);
  }
}

const memory = new Map<string, ReturnType<typeof tell>>();

/** The test's own memory of what a text told, for speed; the program under test knows nothing of it. */
function told(document: Document): ReturnType<typeof tell> {
  const key = JSON.stringify(document);
  const known = memory.get(key) ?? tell(document);
  memory.set(key, known);
  return known;
}
