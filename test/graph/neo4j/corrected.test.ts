import { openEmbedded } from '../../../graph/embedded';
import { describeNeo4j, fresh } from '../../helpers/neo4j';
import { correctedContract, correctedDifference } from '../corrected';

describeNeo4j('Corrections in the Neo4j store:', () => {
  correctedContract(fresh);

  it('make a difference that is told', async () => {
    const [before, after] = [await openEmbedded(), await fresh()];
    await correctedDifference(before, after);
    await Promise.all([before.close(), after.close()]);
  });
});
