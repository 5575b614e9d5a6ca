import { expect } from 'chai';
import type { Document } from '../extract';
import { explain, extract } from '../extract';
import { explained } from '../graph/cli/explanation';

const document = (text: string, published?: string): Document => ({
  id: 'x',
  text,
  language: 'de',
  bodyStart: 0,
  ...(published ? { published } : {}),
});
const TEXT =
  'NATO-Generalsekretär Jens Stoltenberg traf am Mittwoch in Brüssel Alexander Gruschko. Er sprach von einem Erfolg.';

describe('An explanation', () => {
  const { sentences, facts, rejections } = explain(document(TEXT, '2022-01-13'));
  const [first, second] = sentences;

  it('has each sentence with its tokens, and what the lists say of them', () => {
    expect(sentences.map(({ text }) => text).join(' ')).to.equal(TEXT);
    expect(first?.tokens.find(({ text }) => text === 'Jens')?.tag).to.contain('given:m');
    expect(first?.tokens.at(-1)).to.deep.equal({ text: '.', tag: 'punct' });
  });
  it('has what is named, in text order', () => {
    expect(first?.mentions.map(({ type, name }) => [type, name])).to.deep.equal([
      ['Office', 'Generalsekretär'],
      ['Person', 'Jens Stoltenberg'],
      ['Date', '2022-01-12'],
      ['Place', 'Brüssel'],
      ['Person', 'Alexander Gruschko'],
    ]);
  });
  it('has whom a pronoun stands for', () => {
    expect(second?.references.map(({ text, name, rule }) => [text, name, rule])).to.deep.equal([
      ['Er', 'Jens Stoltenberg', 'pronoun'],
    ]);
  });
  it('has the rules that fired with the words in their slots', () => {
    expect(first?.rules[0]?.slots).to.deep.equal([
      { slot: 'office', text: 'NATO-Generalsekretär' },
      { slot: 'person', text: 'Jens Stoltenberg' },
    ]);
  });
  it('has the clauses and the meetings that they tell', () => {
    expect(first?.clauses.map(({ kind }) => kind)).to.deep.equal(['main']);
    expect(first?.meetings[0]).to.deep.include({ status: 'held', places: ['Brüssel'], dates: ['2022-01-12'] });
  });
  it('has the facts that extraction has', () => {
    expect(facts).to.deep.equal(extract([document(TEXT, '2022-01-13')]).facts);
    expect(rejections).to.deep.equal([]);
  });
  it('has what was left out, with the reason', () => {
    const undated = explain(document('Am Freitag tagt der NATO-Russland-Rat in Brüssel.'));
    expect(undated.rejections.map(({ text, reason }) => [text, reason])).to.deep.equal([
      ['Freitag', 'unresolved-date'],
    ]);
  });
  it('has nothing of a language that is not read', () => {
    expect(explain({ ...document(TEXT), language: 'und' })).to.deep.equal({ sentences: [], facts: [], rejections: [] });
  });
  it('is told in lines that name each step', () => {
    const told = explained(explain(document(TEXT, '2022-01-13')));
    for (const line of [
      '  tokens',
      '  mentions',
      '  references',
      '  clauses',
      '  rules that fired',
      '  meetings told',
      '  left out',
    ])
      expect(told.split('\n')).to.include(line);
  });
});

describe('What is only mentioned', () => {
  it('is an entity too, though no fact tells of it', () => {
    const { facts, entities, mentions } = extract([document('Der Siemens-Konzern baut in Berlin.')]);
    expect(facts).to.deep.equal([]);
    const known = new Set(entities?.map(({ id }) => id));
    expect(entities?.map(({ name }) => name)).to.include('Berlin');
    expect(mentions.every(({ entity }) => known.has(entity))).to.equal(true);
  });
});
