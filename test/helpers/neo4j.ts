import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openNeo4j } from '../../graph/neo4j';
import { boltAddress, down, type Running, running } from '../../graph/server/server';
import type { Store } from '../../graph/store';
import { nachweis, type Ran } from './run';

/** The release that the tests run on: NACHWEIS_NEO4J_RELEASE, or the default one. */
const release = process.env.NACHWEIS_NEO4J_RELEASE;
const password = 'nur-fuer-tests';
/** The folder of the one server that all tests share, and the variables that a command needs for it. */
const place = mkdtempSync(join(tmpdir(), 'nachweis-neo4j-'));
export const home = join(place, 'neo4j');
export const env = { NACHWEIS_HOME: place, NEO4J_PASSWORD: password };

const answers = (command: string, option: string): boolean => spawnSync(command, [option]).status === 0;
const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
const missing = [...(answers(java, '-version') ? [] : ['Java']), ...(answers('mvn', '-v') ? [] : ['Maven'])];

/** One line is enough. */
let told = false;

/**
 * A block of tests that need a real Neo4j server. Where Java or Maven is missing one line says that they were left out;
 * with NACHWEIS_NEO4J=required, as in CI, that is a failure.
 */
export function describeNeo4j(name: string, tests: (this: Mocha.Suite) => void): void {
  if (missing.length === 0)
    return void describe(name, function () {
      this.timeout(180_000);
      before(start);
      tests.call(this);
    });
  const why = `left out, since there is no ${missing.join(' and no ')}`;
  if (process.env.NACHWEIS_NEO4J === 'required')
    it(name, () => {
      throw new Error(why);
    });
  else if (!told) it.skip(`The tests with a real Neo4j server and Neo4j Browser: ${why}`);
  told = true;
}

/** What `nachweis neo4j up` said when it started the server. */
export let said: Ran | undefined;

/** Starts the server, as a user would; does nothing where it runs. */
export async function start(): Promise<Running> {
  const already = await running(home);
  if (already) return already;
  const choice = release ? ['--release', release] : [];
  said = await nachweis(['neo4j', 'up', ...choice], { env });
  if (said.code !== 0) throw new Error(said.err);
  return server();
}

export async function server(): Promise<Running> {
  const found = await running(home);
  if (!found) throw new Error('the server is gone');
  return found;
}

/** A store on the server, as it is. */
export const open = async (uri?: string): Promise<Store> =>
  openNeo4j(uri ?? boltAddress(await server()), { user: 'neo4j', password });

/** A store on the server, emptied. */
export async function fresh(): Promise<Store> {
  const store = await open();
  await store.run('MATCH (n) DETACH DELETE n');
  return store;
}

after(async function () {
  this.timeout(180_000);
  if (await running(home)) await down(home);
  rmSync(place, { recursive: true, force: true });
});
