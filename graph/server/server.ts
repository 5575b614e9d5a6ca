import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { NachweisError } from '../../extract/error';
import { packageFile } from '../../extract/files';
import { openNeo4j } from '../neo4j';
import { assertJava, classpath, javaOf } from './java';
import { type Release, releases } from './releases';
import { confOf, freePorts, type Settings } from './settings';

/** A server that was started from a folder, as the folder remembers it. */
export interface Running extends Settings {
  readonly pid: number;
  readonly version: string;
}

export interface UpOptions {
  /** Of the user neo4j; none: anyone on this machine may come in. */
  readonly password?: string;
  readonly release?: Release;
  readonly javaHome?: string;
  /** Java's heap, such as "1g". */
  readonly heap?: string;
}

export const boltAddress = ({ bolt }: Running): string => `bolt://localhost:${bolt}`;
export const browserAddress = ({ http }: Running): string => `http://localhost:${http}/browser/`;

const stateFile = (home: string): string => join(home, 'server.json');
/** What the server printed, where its start failed. */
const outputFile = (home: string): string => join(home, 'output.log');

/** The server that was started last from a folder, alive or not. */
const remembered = (home: string): Running | undefined =>
  existsSync(stateFile(home)) ? JSON.parse(readFileSync(stateFile(home), 'utf8')) : undefined;

/** The server of a folder, where its process is alive. */
export async function running(home: string): Promise<Running | undefined> {
  const state = remembered(home);
  return state && (await isServer(state.pid)) ? state : undefined;
}

/** Alive, and not another program that got the number after it. */
async function isServer(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const told = await promisify(execFile)('ps', ['-o', 'command=', '-p', String(pid)]).catch(() => undefined);
  return told === undefined || told.stdout.includes('Neo4jServer');
}

/**
 * Starts the server of a folder and waits until Bolt answers; one that runs already is left as it is.
 * @throws NachweisError `JAVA_MISSING`, `MAVEN_MISSING`, `MAVEN_FAILED`, `SERVER_FAILED`
 */
export async function up(folder: string, options: UpOptions = {}): Promise<Running> {
  const home = resolve(folder);
  const already = await running(home);
  if (already) return already;
  const { password, release = releases[0], heap = '1g' } = options;
  const java = javaOf(options.javaHome);
  await assertJava(java, release);
  const jars = await classpath(release, home);
  const settings = { ...(await freePorts(remembered(home))), auth: password !== undefined };
  mkdirSync(join(home, 'conf'), { recursive: true });
  writeFileSync(join(home, 'conf', 'neo4j.conf'), confOf(settings));
  writeFileSync(join(home, 'java-arguments'), javaArguments(jars, heap));
  const child = start(java, home, password);
  if (child.pid === undefined) throw new NachweisError('SERVER_FAILED', `${java} could not be started`);
  const server = { ...settings, pid: child.pid, version: release.version };
  writeFileSync(stateFile(home), `${JSON.stringify(server)}\n`);
  await answered(home, { server, child, password });
  return server;
}

/** In a file, since Windows has no room for them on a command line. */
const javaArguments = (jars: string, heap: string): string =>
  [
    `-Xmx${heap}`,
    ...['nio', 'io', 'lang', 'util.concurrent'].map((name) => `--add-opens=java.base/java.${name}=ALL-UNNAMED`),
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    `-cp "${jars.replaceAll('\\', '\\\\')}"`,
    '',
  ].join('\n');

function start(java: string, home: string, password: string | undefined): ChildProcess {
  const output = openSync(outputFile(home), 'w');
  const launcher = packageFile('graph/server/Neo4jServer.java');
  const args = [`@${join(home, 'java-arguments')}`, launcher, home];
  const child = spawn(java, args, { cwd: home, detached: true, stdio: ['pipe', output, output] });
  closeSync(output);
  child.stdin?.end(`${password ?? ''}\n`);
  child.unref();
  return child;
}

/** Times of a quarter second to wait for a start, or for an end. */
const patience = 480;

interface Start {
  readonly server: Running;
  readonly child: ChildProcess;
  readonly password: string | undefined;
}

async function answered(home: string, { server, child, password }: Start): Promise<void> {
  for (let left = patience; left > 0; left--) {
    await pause(250);
    const output = readFileSync(outputFile(home), 'utf8');
    if (/^Started\.$/m.test(output)) {
      const store = await openNeo4j(boltAddress(server), { password });
      return store.close();
    }
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new NachweisError('SERVER_FAILED', `Neo4j did not start: ${reason(output)} (${outputFile(home)})`);
    }
  }
  process.kill(server.pid, 'SIGTERM');
  throw new NachweisError('SERVER_FAILED', `Neo4j gave no answer for two minutes; see ${outputFile(home)}`);
}

/** The last cause of a Java exception, or the last line. */
function reason(output: string): string {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const cause =
    lines.findLast((line) => line.startsWith('Caused by: ')) ?? lines.find((line) => /Exception/.test(line));
  return (cause ?? lines.at(-1) ?? 'it said nothing').replace(/^Caused by: |^Exception in thread "\w+" /, '');
}

/** Ends the server of a folder and waits until it is gone; its data stays. False where none runs. */
export async function down(home: string): Promise<boolean> {
  const server = await running(home);
  if (!server) return false;
  process.kill(server.pid, 'SIGTERM');
  for (let left = patience; left > 0; left--) {
    if (!(await isServer(server.pid))) return true;
    await pause(250);
  }
  throw new NachweisError('SERVER_FAILED', `Neo4j (process ${server.pid}) does not end`);
}
