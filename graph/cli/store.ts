import { join } from 'node:path';
import { NachweisError } from '../../extract/error';
import type { Notes } from '../notes';
import type { Store } from '../store';
import { home } from './home';
import { noting, opening, parting } from './lazy';
import { askPassword, knownPassword } from './password';

/** The option that names a store: its flags and its line of help. */
export const TO = ['--to <store>', 'a folder or bolt:// address instead of the default store'] as const;

/**
 * Opens the store that `to` names (a folder or a bolt:// address; the default one without), works with it, closes it,
 * also where the user interrupts (then with the exit code `interrupted`).
 */
export async function withStore<T>(
  to: string | undefined,
  { interrupted = 130, ...options }: { readonly create: boolean; readonly interrupted?: number },
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const target = to ?? home();
  if (/^[a-z0-9+]+:\/\/[^/]*@/i.test(target))
    throw new NachweisError(
      'STORE_SCHEME',
      'put no name or password into the address; set NEO4J_USER and NEO4J_PASSWORD',
    );
  const store = await open(target, options);
  const stop = () => void store.close().finally(() => process.exit(interrupted));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await work(store);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await store.close();
  }
}

/** Asks for the password where the server wants one, none was given, and somebody is there to type it. */
async function open(target: string, options: { readonly create: boolean }): Promise<Store> {
  const user = process.env.NEO4J_USER || 'neo4j';
  // A server that is started again in the middle of a load is worth two minutes.
  const patient = { ...options, patience: options.create ? 120_000 : 20_000 };
  const password = isAddress(target) ? knownPassword(target) : undefined;
  try {
    return await opening().openStore(target, { ...patient, user, password });
  } catch (error) {
    const asks = error instanceof NachweisError && error.code === 'STORE_AUTH' && password === undefined;
    if (!asks || !process.stdin.isTTY) throw error;
    return opening().openStore(target, { ...patient, user, password: await askPassword(user) });
  }
}

/** The folder of the embedded store that is meant; nothing where it is a server's. */
export const folderOf = (to = home()): string | undefined => (isAddress(to) ? undefined : to);

/** What documents told, noted beside the embedded store; for a server's store in the home folder. */
export function notesBeside(to = home()): Notes {
  const { partsText, programParts } = parting();
  return noting().notesIn(join(folderOf(to) ?? home(), 'notes'), partsText(programParts()));
}

const isAddress = (target: string): boolean => target.includes('://');
