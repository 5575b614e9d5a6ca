import { join } from 'node:path';
import { expect } from 'chai';
import { dumpGraph } from '../../../graph/dump';
import { openEmbedded } from '../../../graph/embedded';
import { boltAddress } from '../../../graph/server/server';
import { folder, removeFolders } from '../../helpers/folder';
import { describeNeo4j, env, fresh, server } from '../../helpers/neo4j';
import { buildIn } from '../surroundings';

describeNeo4j('A build into Neo4j', function () {
  this.timeout(120_000);
  after(removeFolders);

  it('leaves the same bytes as a dump as one into the embedded store, in Turkish and a day ahead', async () => {
    const turkish = { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' };
    const store = await fresh();
    await buildIn({ told: 'there', env: turkish, backwards: true }, boltAddress(await server()), {
      ...{ ...env, NACHWEIS_HOME: folder() },
    });
    const to = join(folder(), 'store');
    await buildIn({ told: 'here' }, to);
    const embedded = await openEmbedded(to);
    const [found, wanted] = [await dumpGraph(store), await dumpGraph(embedded)];
    await Promise.all([store.close(), embedded.close()]);
    expect(found === wanted).to.equal(true);
  });
});
