import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { GrafeoDB, type QueryResult, type Transaction } from '@grafeo-db/js';
import { NachweisError } from '../extract/error';
import { heldBy } from './manifest';
import { queue } from './queue';
import { embeddedSchema } from './schema';
import { breakSeal, seal } from './seal';
import { type Params, type Result, type Row, type Runner, type Store, strictly, type Value } from './store';

/** Two transactions touched the same node: the one thing that is worth another try. Disk full has the same GQLSTATUS and is not. */
const conflict = 'GRAFEO-T001';
/** After so many bytes of log the engine writes its main file by itself. */
const walBytes = 64_000_000;

export interface EmbeddedOptions {
  /** False: a store that is not there is an error, as reading what was never built must be. */
  readonly create?: boolean;
}

/**
 * Opens the graph in `<folder>/graph.grafeo`, or an empty one in memory when no folder is named.
 * @throws NachweisError `STORE_MISSING`, `STORE_PATH` (not a graph, not a folder), `STORE_LOCKED` (one process at a time).
 */
export async function openEmbedded(folder?: string, options: EmbeddedOptions = {}): Promise<Store> {
  if (folder === undefined) return embeddedStore(GrafeoDB.create(), folder);
  const db = openFile(folder, options.create ?? true);
  breakSeal(folder);
  return embeddedStore(db, folder);
}

function openFile(folder: string, create: boolean): GrafeoDB {
  const file = join(folder, 'graph.grafeo');
  const there = existsSync(file);
  if (!there && !create) throw new NachweisError('STORE_MISSING', `no graph in ${folder}: build one first`);
  try {
    if (!there) mkdirSync(folder, { recursive: true });
    if (!statSync(folder).isDirectory()) throw new Error('not a folder');
    const db = there ? GrafeoDB.open(file) : GrafeoDB.create(file);
    db.setCheckpointTriggers({ walBytes });
    return db;
  } catch (error) {
    throw openError(error as Error, folder);
  }
}

function openError(error: Error, folder: string): NachweisError {
  if (/cannot be locked/.test(error.message))
    return new NachweisError('STORE_LOCKED', `in use by another process: ${folder}`);
  return new NachweisError('STORE_PATH', `cannot open a graph in ${folder}: ${plain(error.message)}`);
}

/** The engine's message on one line, without its own names for errors: "syntax error: … at 1:11". */
const plain = (message: string): string =>
  message
    .replace(/^(?:\w+ error: )?GRAFEO-\w+: /, '')
    .replace(/\n\s*-->\s*query:(\d+:\d+)[\s\S]*$/, ' at $1')
    .trim();

/** Keeps the engine's error as the cause, since only its message carries the code that says "try again". */
function failed(cause: unknown): never {
  throw Object.assign(new NachweisError('STORE_FAILED', plain((cause as Error).message)), { cause });
}

/** A call that the engine answers at once. */
function attempt(call: () => unknown): void {
  try {
    call();
  } catch (error) {
    failed(error);
  }
}

const isConflict = (error: unknown): boolean => (error as { cause?: Error }).cause?.message.includes(conflict) ?? false;

function embeddedStore(db: GrafeoDB, folder: string | undefined): Store {
  const inTurn = queue(isConflict);
  let open = true;
  return {
    where: folder ?? 'memory',
    run: (cypher, params) => inTurn(() => runOn(db, cypher, params)),
    read: (cypher, params) => undone(db.beginTransaction(), (tx) => runOn(tx, cypher, params)),
    transaction: (work) => inTurn(() => committed(db.beginTransaction(), work)),
    prepare: () => inTurn(() => prepare(db)),
    checkpoint: () => inTurn(async () => attempt(() => folder !== undefined && db.walCheckpoint())),
    close: () =>
      inTurn(async () => {
        if (!open) return;
        open = false;
        if (folder === undefined) return attempt(() => db.close());
        const held = await heldBy((cypher) => runOn(db, cypher)).catch(() => undefined);
        attempt(() => db.close());
        seal(folder, held);
      }),
  };
}

type Engine = Pick<GrafeoDB, 'executeCypher'> | Pick<Transaction, 'executeCypher'>;

async function runOn(engine: Engine, cypher: string, params: Params = {}): Promise<Result> {
  const result = await engine.executeCypher(cypher, nulls(params)).catch(failed);
  const { edgesCreated, edgesDeleted, ...counters } = result.counters;
  return {
    columns: result.columns,
    rows: rowsOf(result),
    counters: { ...counters, relationshipsCreated: edgesCreated, relationshipsDeleted: edgesDeleted },
  };
}

const nulls = (params: Params) =>
  Object.fromEntries(Object.entries(params).map(([key, value]) => [key, value ?? null]));

function rowsOf(result: QueryResult): Row[] {
  const { columns } = result;
  return result.rows().map((cells) => Object.fromEntries(columns.map((column, i) => [column, toValue(cells[i])])));
}

const internal = new Set(['_id', '_source', '_target']);

function toValue(value: unknown): Value {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(toValue);
  if (typeof value !== 'object' || value === null) return (value ?? null) as Value;
  const entity = '_id' in value;
  const kept = Object.entries(value).filter(([key]) => !entity || !internal.has(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key === 'edges' ? 'relationships' : key, toValue(inner)]));
}

async function committed<T>(tx: Transaction, work: (tx: Runner) => Promise<T>): Promise<T> {
  try {
    const result = await strictly((cypher, params) => runOn(tx, cypher, params), work);
    attempt(() => tx.commit());
    return result;
  } catch (error) {
    if (tx.isActive) tx.rollback();
    throw error;
  }
}

async function undone(tx: Transaction, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  try {
    return await work(tx);
  } finally {
    if (tx.isActive) tx.rollback();
  }
}

/** Also makes sure that the indexes exist, since without them a load of ten thousand facts takes minutes. */
async function prepare(db: GrafeoDB): Promise<void> {
  for (const statement of embeddedSchema) await runOn(db, statement);
  const indexes = (await runOn(db, 'SHOW INDEXES')).rows.map((row) => row.name);
  const missing = embeddedSchema
    .map((s) => /INDEX (\w+)/.exec(s)?.[1])
    .filter((name) => name && !indexes.includes(name));
  if (missing.length > 0) throw new NachweisError('STORE_FAILED', `the store has no index ${missing.join(', ')}`);
}
