import { join } from 'node:path';
import { expect } from 'chai';
import { readDocuments } from '../extract/read';
import { readGold } from '../graph/score/gold';
import { root } from './helpers/run';

describe('The sample documents', () => {
  const gold = readGold(join(root, 'seeds/gold'));

  it('are read without a word of complaint, their day and language from corpus.yaml', async () => {
    const { documents, problems } = await readDocuments([join(root, 'seeds/documents')]);
    expect(problems.map(({ error }) => error.message)).to.deep.equal([]);
    for (const { id, publishedFrom, language } of documents)
      expect([id.slice(0, 2), publishedFrom]).to.deep.equal([language, 'corpus']);
  });

  it('each have gold, and all gold has its document', async () => {
    const { documents } = await readDocuments([join(root, 'seeds/documents')]);
    const names = documents.map(({ id }) => id.replace(/^.*\//, ''));
    expect(gold.map(({ document }) => document)).to.have.members(names);
    expect(names).to.have.lengthOf.at.least(12);
  });

  it('state facts of every kind, in German and English', () => {
    const meetings = gold.flatMap((one) => one.meetings);
    expect(gold.flatMap(({ roles }) => roles).length).to.be.above(20);
    for (const kind of ['places', 'dates', 'participants'] as const) {
      expect(
        meetings.reduce((sum, one) => sum + one[kind].length, 0),
        kind,
      ).to.be.above(20);
    }
  });
});
