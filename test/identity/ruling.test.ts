import { expect } from 'chai';
import { type Document, tell } from '../../extract';
import { join, type MentionKey, type Ruling } from '../../extract/identity';

const report = (id: string, text: string): Document => ({
  ...{ id, text: `${text}\n`, language: 'de', published: '2021-03-18', bodyStart: 0 },
});
const married = report('a', 'Anna Held ist seit 2015 Präsidentin des Bundesgerichts.');
const before = report('b', 'Anna Kern war bis 2014 Sprecherin des Bundesgerichts.');

const person = (document: string, name: string): MentionKey => ({ document, type: 'Person', name });
const same = (left: MentionKey, right: MentionKey): Ruling => ({ verdict: 'same', left, right, by: 'correction' });
const people = (documents: readonly Document[], rulings: readonly Ruling[]): readonly string[] => [
  ...new Set(join(documents.map(tell), rulings).told.flatMap(({ drafts }) => drafts.map(({ subject }) => subject.id))),
];

describe('a ruling that two are one', () => {
  const one = same(person('a', 'Anna Held'), person('b', 'Anna Kern'));

  it('joins two whom no text joins', () => {
    expect(people([married, before], [])).to.have.length(2);
    expect(people([married, before], [one])).to.have.length(1);
  });

  it('says the same whatever the order of the documents', () => {
    expect(people([before, married], [one])).to.deep.equal(people([married, before], [one]));
  });

  it('joins nobody where a document does not name the one that it is about', () => {
    expect(people([married, before], [same(person('a', 'Anna Berg'), person('b', 'Anna Kern'))])).to.have.length(2);
  });
});
