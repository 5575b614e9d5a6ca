import { expect } from 'chai';
import { copyDocuments } from '../../graph/copy';
import { dumpGraph } from '../../graph/dump';
import { openEmbedded } from '../../graph/embedded';
import { load } from '../../graph/load';
import { both, english, german } from './fixture';

describe('Documents that are copied to another graph', () => {
  it('are there as if they had been loaded', async () => {
    const [store, all, one, clean] = await Promise.all([
      openEmbedded(),
      openEmbedded(),
      openEmbedded(),
      openEmbedded(),
    ]);
    await load(store, both);
    await copyDocuments(store, all, ['de/rat', 'en/geneva']);
    expect(await dumpGraph(all)).to.equal(await dumpGraph(store));
    await load(clean, german);
    await copyDocuments(clean, one, ['de/rat']);
    expect(await dumpGraph(one)).to.equal(await dumpGraph(clean));
    await load(one, english);
    await load(clean, english);
    expect(await dumpGraph(one)).to.equal(await dumpGraph(clean));
    await Promise.all([store, all, one, clean].map((each) => each.close()));
  });
});
