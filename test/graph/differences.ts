import { expect } from 'chai';
import type { Store, Value } from '../../graph/store';

interface Difference {
  readonly cypher: string;
  readonly embedded: Value;
  readonly neo4j: Value;
  /** Why it does not matter here, or what is done about it. */
  readonly reason: string;
}

/** Where the two engines are known to differ. The library and the loader keep out of all of it. */
const differences: readonly Difference[] = [
  {
    cypher: "RETURN 1 = '1' AS value",
    ...{ embedded: true, neo4j: false },
    reason: 'the embedded engine compares across types: every id begins with a word, so none looks like a number',
  },
  {
    cypher: "RETURN 1 + 'a' AS value",
    ...{ embedded: null, neo4j: '1a' },
    reason: 'the embedded engine adds only like to like: texts are joined with texts',
  },
  {
    cypher: "RETURN toString(date('2022-05')) AS value",
    ...{ embedded: null, neo4j: '2022-05-01' },
    reason: 'Neo4j makes a month its first day: only whole days become dates, the rest stays EDTF text',
  },
  {
    cypher: 'RETURN [null] = [null] AS value',
    ...{ embedded: true, neo4j: null },
    reason: 'null in lists: no list that is stored has one',
  },
  {
    cypher: 'UNWIND [1] AS x WITH x WHERE x > 1 RETURN sum(x) AS value',
    ...{ embedded: null, neo4j: 0 },
    reason: 'the sum of nothing: no query sums',
  },
];

export function differenceContract(fresh: () => Promise<Store>, engine: 'embedded' | 'neo4j'): void {
  for (const { cypher, reason, ...values } of differences)
    it(`${cypher} (${reason})`, async () => {
      const store = await fresh();
      const { rows } = await store.read(cypher);
      await store.close();
      expect(rows).to.deep.equal([{ value: values[engine] }]);
    });
}
