import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type Session } from 'neo4j-driver';
import { NachweisError } from '../extract/error';
import { neo4jSchema } from './schema';
import { type Params, type Result, type Row, type Store, strictly, type Value } from './store';

export interface Neo4jOptions {
  readonly user?: string;
  readonly password?: string;
  readonly database?: string;
  /** For how many milliseconds work is tried again while the server is away; 20 seconds. */
  readonly patience?: number;
}

/**
 * Connects to a Neo4j server (5.26 or later) and makes sure that it answers.
 * @param uri `bolt://` or `neo4j://`, also with `+s` or `+ssc`
 * @throws NachweisError `STORE_UNREACHABLE`, `STORE_AUTH`, `STORE_PATH` (no such address or database).
 */
export async function openNeo4j(uri: string, options: Neo4jOptions = {}): Promise<Store> {
  const driver = connect(uri, options);
  try {
    await driver.verifyConnectivity();
    // A statement too, since the driver's own check passes for a database that is not there.
    await driver.executeQuery('RETURN 1 AS one', {}, { database: options.database });
    return neo4jStore(driver, uri, options.database);
  } catch (error) {
    await driver.close();
    throw connectError(error as Neo4jError, uri, options);
  }
}

function connect(uri: string, { user = 'neo4j', password, patience = 20_000 }: Neo4jOptions): Driver {
  try {
    const auth = password === undefined ? undefined : neo4j.auth.basic(user, password);
    return neo4j.driver(uri, auth, {
      telemetryDisabled: true,
      connectionTimeout: 10_000,
      maxTransactionRetryTime: patience,
    });
  } catch (error) {
    throw new NachweisError('STORE_PATH', `not an address of a Neo4j server: ${uri} (${line(error)})`);
  }
}

function connectError(error: Neo4jError, uri: string, { user = 'neo4j', password }: Neo4jOptions): NachweisError {
  if (/RateLimit/.test(error.code))
    return new NachweisError('STORE_AUTH', `Neo4j at ${uri} had too many wrong passwords: wait some seconds`);
  if (/Security|Unauthorized/.test(error.code)) {
    const what = password === undefined ? 'needs a password' : `does not know the user ${user} with this password`;
    return new NachweisError('STORE_AUTH', `Neo4j at ${uri} ${what}: set NEO4J_PASSWORD (and NEO4J_USER)`);
  }
  if (/certificate is not trusted/.test(error.message)) {
    const [why] = /[A-Z_]+$/.exec(line(error)) ?? [];
    const hint = uri.replace('+s:', '+ssc:');
    return new NachweisError(
      'STORE_UNREACHABLE',
      `this machine does not trust the certificate of ${uri} (${why}); ${hint} takes it as it is`,
    );
  }
  if (/Database/.test(error.code)) return new NachweisError('STORE_PATH', `Neo4j at ${uri}: ${line(error)}`);
  return new NachweisError(
    'STORE_UNREACHABLE',
    `no Neo4j server answers at ${uri}: ${line(error).replace(/^.*Caused by: /, '')}`,
  );
}

const line = (error: unknown): string => (error as Error).message.replace(/\s*[\r\n][\s\S]*$/, '').trim();

function failed(cause: unknown): never {
  if (!(cause instanceof Neo4jError)) throw cause;
  const code = /OutOfMemory/.test(cause.code) ? 'STORE_MEMORY' : 'STORE_FAILED';
  throw Object.assign(new NachweisError(code, line(cause)), { cause });
}

type Work = (tx: ManagedTransaction) => Promise<Result>;

function neo4jStore(driver: Driver, uri: string, database: string | undefined): Store {
  const within = async <T>(work: (session: Session) => Promise<T>): Promise<T> => {
    const session = driver.session({ database });
    // The driver retries on its own errors alone, so they turn into ours only out here.
    return work(session)
      .catch(failed)
      .finally(() => session.close());
  };
  const one =
    (cypher: string, params?: Params): Work =>
    (tx) =>
      runOn(tx, cypher, params);
  return {
    where: uri,
    run: (cypher, params) => within((session) => session.executeWrite(one(cypher, params))),
    read: (cypher, params) => within((session) => session.executeRead(one(cypher, params))),
    transaction: (work) =>
      within((session) => session.executeWrite((tx) => strictly((cypher, params) => runOn(tx, cypher, params), work))),
    prepare: async () => {
      for (const statement of neo4jSchema) await within((session) => session.executeWrite(one(statement)));
    },
    // The server syncs every commit.
    checkpoint: async () => undefined,
    close: () => driver.close(),
  };
}

async function runOn(tx: ManagedTransaction, cypher: string, params: Params = {}): Promise<Result> {
  const result = tx.run(cypher, toParameters(params));
  const columns = (await result.keys()) as string[];
  const { records, summary } = await result;
  const counts = summary.counters.updates();
  const milliseconds = summary.resultAvailableAfter.toNumber() + summary.resultConsumedAfter.toNumber();
  return {
    ...{ columns, milliseconds },
    rows: records.map((record): Row => Object.fromEntries(columns.map((key) => [key, toValue(record.get(key))]))),
    counters: {
      ...{ nodesCreated: counts.nodesCreated ?? 0, nodesDeleted: counts.nodesDeleted ?? 0 },
      relationshipsCreated: counts.relationshipsCreated ?? 0,
      relationshipsDeleted: counts.relationshipsDeleted ?? 0,
      propertiesSet: counts.propertiesSet ?? 0,
      ...{ labelsAdded: counts.labelsAdded ?? 0, labelsRemoved: counts.labelsRemoved ?? 0 },
    },
  };
}

const toParameters = (params: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(params).map(([key, value]) => [key, toParameter(value)]));

/** The driver sends every JavaScript number as a FLOAT unless told otherwise. */
function toParameter(value: unknown): unknown {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(toParameter);
  if (typeof value === 'object' && value !== null) return toParameters(value);
  return value ?? null;
}

function toValue(value: unknown): Value {
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toBigInt();
  if (Array.isArray(value)) return value.map(toValue);
  if (typeof value !== 'object' || value === null) return (value ?? null) as Value;
  if (neo4j.isNode(value)) return { _labels: [...value.labels].sort(), ...toMap(value.properties) };
  if (neo4j.isRelationship(value)) return { _type: value.type, ...toMap(value.properties) };
  if (neo4j.isPath(value)) {
    const nodes = [value.start, ...value.segments.map(({ end }) => end)];
    return {
      nodes: nodes.map(toValue),
      relationships: value.segments.map(({ relationship }) => toValue(relationship)),
    };
  }
  // Dates, times, durations and points print themselves as Cypher writes them.
  if (Object.getPrototypeOf(value) !== Object.prototype) return String(value);
  return toMap(value);
}

const toMap = (value: object): Record<string, Value> =>
  Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toValue(inner)]));
