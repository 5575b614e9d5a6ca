import { join } from 'node:path';
import { expect } from 'chai';
import { dumpGraph } from '../../graph/dump';
import { openEmbedded } from '../../graph/embedded';
import { folder, removeFolders } from '../helpers/folder';
import { buildIn, type Surroundings, surroundings } from './surroundings';

describe('A build leaves the same bytes as a dump', function () {
  this.timeout(120_000);
  let wanted: string;
  const dumpIn = async (where: Surroundings): Promise<string> => {
    const to = join(folder(), 'store');
    await buildIn(where, to);
    const store = await openEmbedded(to);
    return dumpGraph(store).finally(() => store.close());
  };
  before(async () => {
    wanted = await dumpIn({ told: 'here and now' });
    expect(wanted.split('\n').length).to.be.above(1000);
  });
  after(removeFolders);

  for (const where of surroundings)
    it(where.told, async () => {
      expect((await dumpIn(where)) === wanted).to.equal(true);
    });
});
