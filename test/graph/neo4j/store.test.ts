import { expect } from 'chai';
import { dumpGraph } from '../../../graph/dump';
import { openEmbedded } from '../../../graph/embedded';
import { load } from '../../../graph/load';
import { describeNeo4j, fresh } from '../../helpers/neo4j';
import { answerContract } from '../answers';
import { storeContract } from '../contract';
import { differenceContract } from '../differences';
import { both } from '../fixture';
import { officesOnContract } from '../offices-on';
import { scenarioContract } from '../scenarios';

describeNeo4j('the Neo4j store', () => {
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
  describe('Given, when, then, side effects:', () => scenarioContract(fresh));
  describe('differs as is known:', () => differenceContract(fresh, 'neo4j'));
  describe('answers the library:', () => answerContract(fresh));
  describe('offices on a day:', () => officesOnContract(fresh));
});
