/** Attempts in all, where an error says that another would help. */
const attempts = 5;

/** Runs a job when all before it are done, whether they went well or not. */
export type Queue = <T>(job: () => Promise<T>) => Promise<T>;

/**
 * One writer at a time, since parallel MERGEs of one key would make two nodes or be turned away.
 * @param again true for an error after which the same job may go well
 */
export function queue(again: (error: unknown) => boolean): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const next = last.then(() => persist(job, again));
    last = next.catch(() => undefined);
    return next;
  };
}

async function persist<T>(job: () => Promise<T>, again: (error: unknown) => boolean): Promise<T> {
  for (let left = attempts - 1; ; left--) {
    try {
      return await job();
    } catch (error) {
      if (left === 0 || !again(error)) throw error;
    }
  }
}
