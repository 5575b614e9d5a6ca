import { NachweisError } from '../../extract/error';
import type { Store } from '../store';
import { opening } from './lazy';

/** The option that names a store: its flags and its line of help. */
export const TO = ['--to <store>', 'a folder or bolt:// address instead of the default store'] as const;

/** The folder of the graph where no other store is named. */
export const home = (): string => process.env.NACHWEIS_HOME || '.nachweis';

/**
 * Opens the store that `to` names (a folder or a bolt:// address; the default one without), works with it, closes it,
 * also where the user interrupts.
 */
export async function withStore<T>(
  to: string | undefined,
  options: { readonly create: boolean },
  work: (store: Store) => Promise<T>,
): Promise<T> {
  const target = to ?? home();
  if (/^[a-z0-9+]+:\/\/[^/]*@/i.test(target)) {
    throw new NachweisError(
      'STORE_SCHEME',
      'put no name or password into the address; set NEO4J_USER and NEO4J_PASSWORD',
    );
  }
  const { NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password } = process.env;
  const store = await opening().openStore(target, { ...options, user, password });
  const stop = () => void store.close().finally(() => process.exit(130));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    return await work(store);
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    await store.close();
  }
}
