import { join } from 'node:path';
import { expect } from 'chai';
import { openEmbedded } from '../../graph/embedded';
import { folder, removeFolders } from '../helpers/folder';
import { killBuilds, times } from './kill';

describe('A build that is killed', function () {
  this.timeout(120_000 + times * 20_000);
  after(removeFolders);

  it(`at a random moment, ${times} times, loses nothing`, async function () {
    const to = join(folder(), 'store');
    const { kills, halfway } = await killBuilds(
      { to, env: { NACHWEIS_HOME: to }, open: () => openEmbedded(to) },
      times,
    );
    expect(kills).to.equal(times);
    if (this.test) this.test.title += ` (${halfway} of the kills in the middle of writing)`;
  });
});
