import { expect } from 'chai';
import type { Extraction } from '../../extract/fact';
import { type Diff, diff, isSame } from '../../graph/diff';
import { openEmbedded } from '../../graph/embedded';
import { load } from '../../graph/load';
import { both, english, german, office } from './fixture';

/** The difference between the graphs of two extractions. */
async function between(one: Extraction, other: Extraction): Promise<Diff> {
  const [before, after] = [await openEmbedded(), await openEmbedded()];
  await load(before, one);
  await load(after, other);
  const found = await diff(before, after);
  await Promise.all([before.close(), after.close()]);
  return found;
}

describe('The difference of two graphs', () => {
  it('is nothing where both are of the same texts', async () => {
    const found = await between(both, both);
    expect(isSame(found)).to.equal(true);
    expect(found.facts).to.deep.equal({ added: [], changed: [], withdrawn: [] });
  });

  it('of one more document is what it tells alone as new, and its evidence for what is known as a change', async () => {
    const { documents, facts } = await between(german, both);
    expect(documents).to.deep.equal({ added: ['en/geneva'], changed: [], withdrawn: [] });
    expect([facts.added.length, facts.changed.length, facts.withdrawn.length]).to.deep.equal([6, 1, 0]);
    const [{ before, after } = expect.fail()] = facts.changed;
    expect(after.id).to.equal(office.id);
    expect([before, after].map(({ evidence }) => evidence.map(({ document }) => document))).to.deep.equal([
      ['de/rat'],
      ['de/rat', 'en/geneva'],
    ]);
  });

  it('is the other way round what goes', async () => {
    const { documents, facts } = await between(both, english);
    expect(documents).to.deep.equal({ added: [], changed: [], withdrawn: ['de/rat'] });
    expect([facts.added.length, facts.changed.length, facts.withdrawn.length]).to.deep.equal([0, 1, 7]);
  });

  it('of a detail is a change of the fact and of the documents that tell it', async () => {
    const since = { ...both, facts: both.facts.map((fact) => ({ ...fact, ...(fact.since && { since: '2014-10' }) })) };
    const { documents, facts } = await between(both, since);
    expect(documents.changed).to.deep.equal(['de/rat', 'en/geneva']);
    expect(facts.changed.map(({ before, after }) => [before.since, after.since])).to.deep.equal([
      ['2014-10-01', '2014-10'],
    ]);
    expect(facts.changed[0]?.after.subject).to.equal('Jens Stoltenberg');
  });
});
