import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { NachweisError } from '../../extract/error';
import { home } from './home';

/** Where `nachweis neo4j up` keeps its server. */
export const serverHome = (): string => join(home(), 'neo4j');
/** The password of that server, readable by its owner alone. */
export const passwordFile = (): string => join(serverHome(), 'password');

/** The password as the environment gives it: the text itself, or the first line of a file. */
export function givenPassword(): string | undefined {
  const { NEO4J_PASSWORD, NEO4J_PASSWORD_FILE: file } = process.env;
  if (NEO4J_PASSWORD) return NEO4J_PASSWORD;
  if (!file) return undefined;
  if (!existsSync(file)) throw new NachweisError('STORE_AUTH', `NEO4J_PASSWORD_FILE names ${file}, which is not there`);
  return firstLine(file);
}

const firstLine = (file: string): string | undefined => readFileSync(file, 'utf8').split(/\r?\n/, 1)[0] || undefined;

/** The password that was given; for the server of `nachweis neo4j up` the one that it keeps. */
export function knownPassword(address: string): string | undefined {
  return givenPassword() ?? (isOwn(address) && existsSync(passwordFile()) ? firstLine(passwordFile()) : undefined);
}

/** True for the address of the server that was started here. */
function isOwn(address: string): boolean {
  const state = join(serverHome(), 'server.json');
  if (!existsSync(state)) return false;
  const { bolt, auth } = JSON.parse(readFileSync(state, 'utf8'));
  const [, host = '', port = '7687'] = /^[a-z+0-9]+:\/\/(\[::1\]|[^:/]+)(?::(\d+))?/i.exec(address) ?? [];
  return auth && ['localhost', '127.0.0.1', '[::1]'].includes(host) && Number(port) === bolt;
}

/** Asks on the terminal; what is typed is not shown. */
export async function askPassword(user: string): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  // Before the question: from here on the terminal shows nothing by itself.
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  process.stderr.write(`Password of ${user}: `);
  try {
    return await lines.question('');
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}
