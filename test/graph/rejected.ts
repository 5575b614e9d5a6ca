import { NachweisError } from '../../extract/error';

/** The error that a promise fails with; fails itself where it does not. */
export async function rejected(promise: Promise<unknown>): Promise<NachweisError> {
  const result = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (result instanceof NachweisError) return result;
  throw new Error(`expected a NachweisError, got ${result instanceof Error ? result.stack : 'none'}`);
}
