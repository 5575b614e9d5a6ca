import { join } from 'node:path';
import { expect } from 'chai';
import { dumpGraph } from '../../graph/dump';
import { openEmbedded } from '../../graph/embedded';
import { fromFacts } from '../../graph/facts';
import { load } from '../../graph/load';
import { findQuery, readLibrary, runQuery } from '../../graph/query';
import { both } from './fixture';

describe('an extraction out of facts alone', () => {
  it('takes documents and sentences from the evidence', () => {
    const { documents, facts } = fromFacts(both.facts);
    expect(facts).to.equal(both.facts);
    expect(
      documents.map(({ id, language, sentences }) => [id, language, sentences.map(({ index }) => index)]),
    ).to.deep.equal([
      ['de/rat', 'und', [0, 1, 2]],
      ['en/geneva', 'und', [0, 1, 2]],
    ]);
    expect(documents.map(({ sentences }) => sentences)).to.deep.equal(both.documents.map(({ sentences }) => sentences));
  });
  it('counts the words of the sentences that it knows', () => {
    const [first] = fromFacts(both.facts.slice(5, 6)).documents;
    // "Für Russland nahm Vize-Außenminister Alexander Gruschko an der Sitzung teil."
    expect(first?.words).to.equal(11);
  });
  it('of nothing is nothing', () => {
    expect(fromFacts([])).to.deep.equal({ documents: [], facts: [], mentions: [], rejections: [] });
  });
  it('answers as the whole does', async () => {
    const answers = [];
    for (const extraction of [both, fromFacts(both.facts)]) {
      const store = await openEmbedded();
      await load(store, extraction);
      answers.push(await runQuery(store, findQuery(readLibrary(join(__dirname, '..', '..', 'queries')), 'offices')));
      await store.close();
    }
    expect(answers[0]?.rows.length).to.equal(4);
    expect(answers[1]).to.deep.equal(answers[0]);
  });
  it('is the same in any order, where two lines on one fact differ', async () => {
    const [first] = both.facts;
    if (!first) throw new Error('no fact');
    const since = (year: string) => ({ ...first, since: year });
    const dumps = [];
    for (const facts of [
      [since('2014'), since('2015')],
      [since('2015'), since('2014')],
    ]) {
      const store = await openEmbedded();
      await load(store, fromFacts(facts));
      dumps.push(await dumpGraph(store));
      await store.close();
    }
    expect(dumps[1]).to.equal(dumps[0]);
  });
  it('joins a fact that stands in two lines', async () => {
    const dumps = [];
    const split = both.facts.flatMap((fact) => fact.evidence.map((evidence) => ({ ...fact, evidence: [evidence] })));
    for (const facts of [both.facts, split, [...split, ...split]]) {
      const store = await openEmbedded();
      await load(store, fromFacts(facts));
      dumps.push(await dumpGraph(store));
      await store.close();
    }
    expect(dumps[1]).to.equal(dumps[0]);
    expect(dumps[2]).to.equal(dumps[0]);
  });
});
