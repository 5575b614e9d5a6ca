import { NachweisError } from '../extract/error';
import type { Store } from './store';

export interface OpenOptions {
  /** False: an embedded store that is not there is an error. */
  readonly create?: boolean;
  readonly user?: string;
  readonly password?: string;
  /** Neo4j only; its default database otherwise. */
  readonly database?: string;
  /** Neo4j only: for how many milliseconds work is tried again while the server is away. */
  readonly patience?: number;
}

const schemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'];

/**
 * Opens the store that `target` names: a folder for the embedded engine, a Bolt address for Neo4j. Each engine is
 * loaded only when it is asked for.
 * @throws NachweisError `STORE_SCHEME`, and what `openEmbedded` and `openNeo4j` throw.
 */
export async function openStore(target: string, options: OpenOptions = {}): Promise<Store> {
  // A single letter is a Windows drive: "C:\data".
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(target)?.[1]?.toLowerCase();
  if (scheme === undefined) return embedded().openEmbedded(target, options);
  if (schemes.includes(scheme)) return neo4j().openNeo4j(target, options);
  const known = schemes.map((name) => `${name}://`).join(', ');
  throw new NachweisError(
    'STORE_SCHEME',
    `no store at ${target}: give a folder, or an address that begins with ${known}`,
  );
}

/** An empty store of the embedded engine in memory, which is gone when it is closed. */
export const openMemory = (): Promise<Store> => embedded().openEmbedded();

// `require` in place of `import()`, which Node would look up with its file ending, and that differs between source and build.
const embedded = () => require('./embedded') as typeof import('./embedded');
const neo4j = () => require('./neo4j') as typeof import('./neo4j');
