import { expect } from 'chai';
import fc from 'fast-check';
import type { DocumentRecord, Fact } from '../../extract/fact';
import { dumpGraph } from '../../graph/dump';
import { openEmbedded } from '../../graph/embedded';
import { load, withdraw } from '../../graph/load';
import { document, entity, extraction, fact } from './fixture';

const people = ['Anna', 'Bela', 'Cora'];
const bodies = ['Rat', 'Bund'];
const text = 'Anna, Bela und Cora vom Rat und vom Bund.';
const claims = people.flatMap((person) => bodies.map((body) => [person, body] as const));

/** One state of one document: which of the six claims it makes, under which spelling, and with which role. */
interface State {
  readonly id: string;
  readonly makes: readonly boolean[];
  readonly alias: string;
  readonly former: boolean;
}

const extracted = ({ id, makes, alias, former }: State): { document: DocumentRecord; facts: Fact[] } => {
  const record = document(id, '2022-01-13', [text]);
  const made = claims.filter((_, i) => makes[i]);
  const facts = made.map(([person, body]) => {
    const whole = fact(
      [entity('Person', person, [alias]), 'HOLDS_ROLE', entity('Organisation', body)],
      [[record, 0, person, body]],
      { role: 'Mitglied', former },
    );
    // The same fact whether past or not, as a later document may say.
    return { ...whole, id: `fact:${person} ${body}` };
  });
  return { document: record, facts };
};

/** A fact told by several documents is one, with all their evidence. */
const together = (states: readonly State[]) => {
  const parts = states.map(extracted);
  return extraction(
    parts.map((part) => part.document),
    parts.flatMap((part) => part.facts),
  );
};

const state = fc.record({
  id: fc.constantFrom('de/a', 'de/b', 'de/c'),
  makes: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  alias: fc.constantFrom('X', 'Y'),
  former: fc.boolean(),
});
const step = fc.oneof(
  { weight: 4, arbitrary: state },
  { weight: 1, arbitrary: fc.constantFrom('de/a', 'de/b', 'de/c') },
);

describe('after any sequence of loads and withdrawals', () => {
  it('the graph is that of one clean load of what is left', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const store = await openEmbedded();
        const left = new Map<string, State>();
        for (const next of steps) {
          if (typeof next === 'string') {
            await withdraw(store, [next]);
            left.delete(next);
          } else {
            await load(store, together([next]));
            left.set(next.id, next);
          }
        }
        const clean = await openEmbedded();
        await load(clean, together([...left.values()]));
        const [found, wanted] = [await dumpGraph(store), await dumpGraph(clean)];
        await Promise.all([store.close(), clean.close()]);
        expect(found).to.equal(wanted);
      }),
      { numRuns: 60, seed: 3 },
    );
  });
});

describe('two thousand facts', () => {
  it('around one hub load whole, and again without a write', async () => {
    const hub = entity('Country', 'Freiland');
    const documents: DocumentRecord[] = [];
    const facts: Fact[] = [];
    for (let n = 0; n < 2000; n++) {
      const record = document(`de/${n}`, '2022-01-13', [`Frau Nr. ${n} aus Freiland.`]);
      documents.push(record);
      facts.push(
        fact([entity('Person', `Nr. ${n}`), 'HOLDS_ROLE', hub], [[record, 0, `Nr. ${n}`, 'Freiland']], {
          role: 'Rätin',
        }),
      );
    }
    const store = await openEmbedded();
    const report = await load(store, extraction(documents, facts));
    expect([report.documents.added, report.entities.created, report.facts.created]).to.deep.equal([2000, 2001, 2000]);
    const { rows } = await store.read("MATCH (:Person)-[r:HOLDS_ROLE]->(o {name: 'Freiland'}) RETURN count(r) AS n");
    expect(rows).to.deep.equal([{ n: 2000 }]);
    expect((await load(store, extraction(documents, facts))).documents.unchanged).to.equal(2000);
    await store.close();
  });
});
