import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import { queue } from '../../graph/queue';

describe('a queue of jobs', () => {
  const conflict = new Error('conflict');
  const other = new Error('other');
  const waiting = () => queue((error) => error === conflict);
  /** Fails with these errors, one a call, then gives the number of the call. */
  const failing = (...errors: Error[]) => {
    let calls = 0;
    return async () => {
      const error = errors[calls++];
      if (error) throw error;
      return calls;
    };
  };

  it('runs them one after the other, in order', async () => {
    const run = waiting();
    const seen: string[] = [];
    const job = (name: string, ms: number) => async () => {
      seen.push(`${name} begins`);
      await wait(ms);
      seen.push(`${name} ends`);
    };
    await Promise.all([run(job('a', 5)), run(job('b', 0))]);
    expect(seen).to.deep.equal(['a begins', 'a ends', 'b begins', 'b ends']);
  });
  it('goes on after one that fails', async () => {
    const run = waiting();
    const failed = run(failing(other)).catch((error: unknown) => error);
    expect(await run(async () => 'next')).to.equal('next');
    expect(await failed).to.equal(other);
  });
  it('tries again after a conflict, five times in all', async () => {
    const four = [conflict, conflict, conflict, conflict];
    expect(await waiting()(failing(...four))).to.equal(5);
    expect(await waiting()(failing(...four, conflict)).catch((error: unknown) => error)).to.equal(conflict);
  });
  it('does not try again after any other error', async () => {
    expect(await waiting()(failing(other)).catch((error: unknown) => error)).to.equal(other);
    expect(await waiting()(failing(conflict, other)).catch((error: unknown) => error)).to.equal(other);
  });
});
