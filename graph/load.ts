import { NachweisError } from '../extract/error';
import type { Extraction } from '../extract/fact';
import { type ChangeKind, inAll } from './fact-change';
import { documentId, documentName } from './id';
import { forgetRun, rememberRun } from './manifest';
import { type Draft, draftsOf, type Part } from './parts';
import { type Change, type Changes, replace } from './replace';
import type { Held } from './seal';
import type { Runner, Store } from './store';
import { readBy, rememberProgram, type Stored, storedDocuments } from './stored';

/** What a load changed; a second load of the same has zeros everywhere but in `unchanged`. */
export interface LoadReport extends Changes {
  readonly documents: {
    readonly added: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly removed: number;
  };
  /** Documents that are in the graph, and not among these. */
  readonly others: number;
  /** Names of the documents that are others now: "de/gipfel". */
  readonly named: Readonly<Record<ChangeKind, readonly string[]>>;
}

export interface LoadOptions {
  /** Withdraw every document that is not in this extraction. */
  readonly only?: boolean;
  /** With `only`: the greatest share of the graph's documents that may be withdrawn. */
  readonly most?: number;
  /** What these documents were read from (`runOf`); the graph remembers it when it holds them whole. */
  readonly run?: string;
  /** The parts of the program that read them (`partsText`), kept beside each document. */
  readonly program?: string;
  /** Told after each transaction: documents that are written, of how many. */
  readonly progress?: (done: number, all: number) => void;
}

/** About so many rows go into the first transaction, always whole documents; later ones follow the server's pace. */
const firstRows = 10_000;
const [fewestRows, mostRows] = [1000, 40_000];
/** A transaction should keep the server busy for about so many milliseconds. */
const pace = 2000;

/**
 * Brings an extraction into the graph. Each document is written, changed or left alone as a unit, by the hash of what it says.
 * @throws NachweisError `BAD_EXTRACTION` and `PRUNE_LIMIT` before anything is written, `STORE_FAILED` with earlier transactions whole.
 */
export async function load(store: Store, extraction: Extraction, options: LoadOptions = {}): Promise<LoadReport> {
  const drafts = draftsOf(extraction).map((draft) => readBy(draft, options.program ?? null));
  await store.prepare();
  const stored = await storedDocuments(store);
  const fresh = drafts.filter((draft) => stored.get(draft.id)?.hash !== draft.hash);
  const listed = new Set(drafts.map(({ id }) => id));
  const others = [...stored.keys()].filter((id) => !listed.has(id));
  const gone = options.only ? others : [];
  checkShare(gone.length, stored.size, options.most);
  if (fresh.length + gone.length > 0) await forgetRun(store);
  const changes = await write(store, fresh, options);
  if (gone.length > 0) changes.push(await store.transaction((tx) => replace(tx, gone, [])));
  if (options.program !== undefined)
    await rememberProgram(store, readOtherwise(drafts, stored, options.program), options.program);
  if (options.run !== undefined) await rememberRun(store, options.run);
  if (changes.length > 0 || options.run !== undefined) await store.checkpoint();
  const [added, changed] = [false, true].map((known) => fresh.filter(({ id }) => stored.has(id) === known));
  const named = { added: namesOf(added ?? []), changed: namesOf(changed ?? []), withdrawn: gone.map(documentName) };
  const unchanged = drafts.length - fresh.length;
  return { documents: { ...counted(named), unchanged }, named, others: others.length - gone.length, ...total(changes) };
}

const namesOf = (drafts: readonly Draft[]): readonly string[] => drafts.map(({ id }) => documentName(id));

const counted = ({ added, changed, withdrawn }: LoadReport['named']) => ({
  ...{ added: added.length, changed: changed.length, removed: withdrawn.length },
});

/** Those that say what they said, though another program read them. */
const readOtherwise = (drafts: readonly Draft[], stored: ReadonlyMap<string, Stored>, program: string): string[] =>
  drafts.flatMap(({ id, hash }) => {
    const before = stored.get(id);
    return before?.hash === hash && before.program !== program ? [id] : [];
  });

/** Texts that all seem to be gone are more often a folder that is not there today. */
function checkShare(gone: number, all: number, most = 1): void {
  if (gone <= all * most) return;
  const limit = `more than ${Math.round(most * 100)} %`;
  const ways = 'nachweis diff --prune tells what would go, --yes withdraws it';
  throw new NachweisError(
    'PRUNE_LIMIT',
    `${gone} of the graph's ${all} documents are not named now, ${limit}: nothing was written (${ways})`,
  );
}

/** One transaction after the other: rows are made when the server is ready for them, and as many as it takes well. */
async function write(store: Store, drafts: readonly Draft[], { progress }: LoadOptions): Promise<Changes[]> {
  const changes: Changes[] = [];
  let room = firstRows;
  for (let at = 0; at < drafts.length; ) {
    const chunk = take(drafts.slice(at, at + room), room);
    try {
      let written: Changes | undefined;
      const { change, took } = await store.transaction(async (tx) => {
        const result = await timed(tx, chunk);
        // Nothing left to do at a second try: the first one did it, and the answer to its commit was lost.
        written = changed(result.change) ? result.change : (written ?? result.change);
        return { ...result, change: written };
      });
      changes.push(change);
      at += chunk.length;
      if (took > 0) room = within(room * Math.min(2, Math.max(0.5, pace / took)));
      progress?.(at, drafts.length);
    } catch (error) {
      // Too much for the server's memory: half of it may fit.
      if ((error as NachweisError).code !== 'STORE_MEMORY' || chunk.length === 1) throw error;
      room = Math.max(1, Math.floor(Math.min(room, rowsOf(chunk)) / 2));
    }
  }
  return changes;
}

const within = (rows: number): number => Math.round(Math.min(mostRows, Math.max(fewestRows, rows)));

/** As many documents as fit, and one in any case. */
function take(drafts: readonly Draft[], room: number): readonly Part[] {
  const chunk: Part[] = [];
  for (let left = room, at = 0; at < drafts.length && left > 0; at++) {
    const part = (drafts[at] as Draft).part();
    left -= rowsOf([part]);
    if (left >= 0 || chunk.length === 0) chunk.push(part);
  }
  return chunk;
}

const rowsOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, part) => sum + part.sentences.length + part.mentions.length + part.evidence.length, 0);

/** Writes documents, and tells how long the server was at it. */
async function timed(tx: Runner, parts: readonly Part[]): Promise<{ change: Changes; took: number }> {
  let took = 0;
  const run: Runner['run'] = async (cypher, params) => {
    const result = await tx.run(cypher, params);
    took += result.milliseconds ?? 0;
    return result;
  };
  return { change: await replace({ run }, [], parts), took };
}

/** Takes documents out of the graph by their ids ("de/gipfel"), with every fact and entity that only they spoke of. */
export async function withdraw(store: Store, documents: readonly string[]): Promise<LoadReport> {
  await store.prepare();
  const stored = await storedDocuments(store);
  const gone = [...new Set(documents.map(documentId))].filter((id) => stored.has(id));
  if (gone.length > 0) await forgetRun(store);
  const change = await store.transaction((tx) => replace(tx, gone, []));
  await store.checkpoint();
  const others = stored.size - gone.length;
  const named = { ...none, withdrawn: gone.map(documentName) };
  return { documents: { ...counted(named), unchanged: 0 }, named, others, ...change };
}

/**
 * What a load of `count` documents would report, where the graph holds the outcome of this very run; else nothing.
 */
export function unchanged(
  held: Held | undefined,
  count: number,
  options: Pick<LoadOptions, 'only' | 'run'>,
): LoadReport | undefined {
  if (!held || held.run !== options.run) return undefined;
  const others = held.documents - count;
  if (options.only && others > 0) return undefined;
  return { documents: { ...counted(none), unchanged: count }, named: none, others, ...total([]) };
}

const none: LoadReport['named'] = { added: [], changed: [], withdrawn: [] };

const changed = ({ list, ...counts }: Changes): boolean =>
  list.length > 0 || Object.values(counts).some(({ created, removed }: Change) => created + removed > 0);

const sum = (changes: readonly Change[]): Change => ({
  created: changes.reduce((n, { created }) => n + created, 0),
  removed: changes.reduce((n, { removed }) => n + removed, 0),
});

const total = (changes: readonly Changes[]): Changes => ({
  entities: sum(changes.map(({ entities }) => entities)),
  facts: sum(changes.map(({ facts }) => facts)),
  evidence: sum(changes.map(({ evidence }) => evidence)),
  list: inAll(changes.flatMap(({ list }) => list)),
});
