import { join } from 'node:path';
import { expect } from 'chai';
import neo4j, { type Driver, type Plan, type ProfiledPlan } from 'neo4j-driver';
import { load } from '../../../graph/load';
import { type NamedQuery, readLibrary } from '../../../graph/query';
import { boltAddress } from '../../../graph/server/server';
import { describeNeo4j, env, fresh, server } from '../../helpers/neo4j';
import { root } from '../../helpers/run';
import { world } from '../answers';

const library = readLibrary(join(root, 'queries'));
/** Questions about one thing that is told by its name or id. */
const keyed = library.filter(({ parameters }) =>
  parameters.some((p) => p.type === 'text' && !p.optional && !p.fallback),
);

describeNeo4j('The library on a Neo4j server', () => {
  let driver: Driver;
  before(async () => {
    const store = await fresh();
    await load(store, world);
    // The planner then sees the indexes as they are in use.
    await store.run('CALL db.awaitIndexes(60)');
    await store.close();
    driver = neo4j.driver(boltAddress(await server()), neo4j.auth.basic('neo4j', env.NEO4J_PASSWORD));
  });
  after(() => driver.close());

  const explained = async ({ cypher, parameters }: NamedQuery) => {
    const given = parameters.map(({ name, type, example }) => [name, type === 'number' ? neo4j.int(example) : example]);
    const { summary } = await driver.executeQuery(`EXPLAIN ${cypher}`, Object.fromEntries(given));
    return summary;
  };

  for (const query of library)
    it(`${query.name} is planned without a warning`, async () => {
      const { gqlStatusObjects } = await explained(query);
      const told = gqlStatusObjects.filter(({ gqlStatus }) => !/^0[02]/.test(gqlStatus));
      expect(told.map(({ gqlStatus, statusDescription }) => `${gqlStatus} ${statusDescription}`)).to.deep.equal([]);
    });

  for (const query of keyed)
    it(`${query.name} finds what it is asked about by an index`, async () => {
      const { plan } = await explained(query);
      const all = operators(plan as Plan);
      expect(all.filter((name) => /^Node(?:Unique)?Index(?:Seek|ContainsScan)/.test(name))).to.not.deep.equal([]);
      expect(
        all.filter((name) => /^(?:AllNodesScan|NodeByLabelScan|\w*RelationshipType\w*Scan)/.test(name)),
      ).to.deep.equal([]);
    });
});

const operators = ({ operatorType, children }: Plan | ProfiledPlan): readonly string[] => [
  operatorType.replace(/@.*$/, ''),
  ...children.flatMap(operators),
];
