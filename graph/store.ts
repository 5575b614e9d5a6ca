/** What goes into a statement and comes out of it: plain JavaScript on both engines, dates as ISO strings. */
export type Value = null | boolean | number | bigint | string | readonly Value[] | { readonly [key: string]: Value };
/** A row by column name. A node comes as its properties and `_labels`, a relationship as its properties and `_type`. */
export type Row = Readonly<Record<string, Value>>;
/** `undefined` counts as null. */
export type Params = Readonly<Record<string, unknown>>;

/** What a statement changed. */
export interface Counters {
  readonly nodesCreated: number;
  readonly nodesDeleted: number;
  readonly relationshipsCreated: number;
  readonly relationshipsDeleted: number;
  readonly propertiesSet: number;
  readonly labelsAdded: number;
  readonly labelsRemoved: number;
}

export interface Result {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly counters: Counters;
  /** How long the server was at it, where it says so. */
  readonly milliseconds?: number;
}

/**
 * Runs one statement; throws a NachweisError that carries the engine's own words, with code `STORE_FAILED`, or
 * `STORE_MEMORY` where the transaction is more than the server's memory holds.
 */
export interface Runner {
  run(cypher: string, params?: Params): Promise<Result>;
}

/** The seam between Nachweis and a graph database. */
export interface Store extends Runner {
  /** Folder or URI, for messages. */
  readonly where: string;
  /**
   * Runs a statement whose writes are refused or undone. Indexes and `LOAD CSV` are beyond its reach, so text that a user
   * typed goes through `assertReadOnly` first.
   */
  read(cypher: string, params?: Params): Promise<Result>;
  /**
   * All of `work` or nothing of it. `work` may run again after a conflict, so it must return its findings and not
   * collect them outside; and it must use `tx` alone, since the store itself waits until it is done.
   */
  transaction<T>(work: (tx: Runner) => Promise<T>): Promise<T>;
  /** Indexes and constraints; again and again without effect. */
  prepare(): Promise<void>;
  /** Makes all that was written safe against a loss of power. */
  checkpoint(): Promise<void>;
  /** Safe to call twice. */
  close(): Promise<void>;
}

/**
 * Runs `work` as all or nothing: one failed statement fails the whole, even where the work went on after it. Left to
 * themselves the embedded engine commits the rest, and the Neo4j driver drops it without a word.
 */
export async function strictly<T>(run: Runner['run'], work: (tx: Runner) => Promise<T>): Promise<T> {
  const errors: unknown[] = [];
  const remember = (error: unknown): never => {
    errors.push(error);
    throw error;
  };
  const result = await work({ run: (cypher, params) => run(cypher, params).catch(remember) });
  if (errors.length > 0) throw errors[0];
  return result;
}
