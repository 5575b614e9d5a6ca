import { openNeo4j } from '../../graph/neo4j';
import { answerContract } from './answers';
import { storeContract } from './contract';

const uri = process.env.NEO4J_URI;

/** An empty database: the server's own, whatever it held. */
async function fresh() {
  const store = await openNeo4j(uri ?? '', { user: process.env.NEO4J_USER, password: process.env.NEO4J_PASSWORD });
  await store.run('MATCH (n) DETACH DELETE n');
  return store;
}

describe(`the Neo4j store${uri ? '' : ' (left out: NEO4J_URI names no server; its database would be emptied)'}`, () => {
  if (!uri) return void it('needs NEO4J_URI');
  describe('keeps the contract:', () => storeContract(fresh));
  describe('answers the library:', () => answerContract(fresh));
});
