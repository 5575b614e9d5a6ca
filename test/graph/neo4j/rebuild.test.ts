import { describeNeo4j, fresh } from '../../helpers/neo4j';
import { sameAsClean } from '../changes';

describeNeo4j('A graph in Neo4j is a function of its texts:', () => {
  it('any sequence of add, edit, delete, reorder, crash and rerun gives the dump of one clean run', () =>
    sameAsClean(fresh, { numRuns: 15, seed: 7 }));
});
