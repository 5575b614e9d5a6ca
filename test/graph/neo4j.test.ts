import { expect } from 'chai';
import { dumpGraph } from '../../graph/dump';
import { openEmbedded } from '../../graph/embedded';
import { load } from '../../graph/load';
import { openNeo4j } from '../../graph/neo4j';
import { answerContract } from './answers';
import { storeContract } from './contract';
import { both } from './fixture';

const uri = process.env.NEO4J_URI;

/** An empty database: the server's own, whatever it held. */
async function fresh() {
  const store = await openNeo4j(uri ?? '', { user: process.env.NEO4J_USER, password: process.env.NEO4J_PASSWORD });
  await store.run('MATCH (n) DETACH DELETE n');
  return store;
}

describe(`the Neo4j store${uri ? '' : ' (left out: NEO4J_URI names no server; its database would be emptied)'}`, () => {
  if (!uri) return void it('needs NEO4J_URI');
  it('holds the same graph as the embedded store', async () => {
    const dumps = [];
    for (const store of [await fresh(), await openEmbedded()]) {
      await load(store, both);
      dumps.push(await dumpGraph(store));
      await store.close();
    }
    expect(dumps[0]).to.equal(dumps[1]);
  });
  describe('keeps the contract:', () => storeContract(fresh));
  describe('answers the library:', () => answerContract(fresh));
});
