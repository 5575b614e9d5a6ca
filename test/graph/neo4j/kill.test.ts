import { expect } from 'chai';
import { boltAddress } from '../../../graph/server/server';
import { folder, removeFolders } from '../../helpers/folder';
import { describeNeo4j, env, fresh, open, server } from '../../helpers/neo4j';
import { killBuilds, times } from '../kill';

describeNeo4j('A build into Neo4j that is killed', function () {
  this.timeout(120_000 + times * 20_000);
  after(removeFolders);

  it(`at a random moment, ${times} times, loses nothing`, async function () {
    await (await fresh()).close();
    const place = { to: boltAddress(await server()), env: { ...env, NACHWEIS_HOME: folder() }, open: () => open() };
    const { kills, halfway } = await killBuilds(place, times);
    expect(kills).to.equal(times);
    if (this.test) this.test.title += ` (${halfway} of the kills in the middle of writing)`;
  });
});
