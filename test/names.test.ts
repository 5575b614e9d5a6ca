import { expect } from 'chai';
import { addName, emptyIndex, lookUp, type NameEntry, nameAt } from '../extract/lists/names';
import { tokenise } from '../extract/segment';

const entry = (name: string): NameEntry => ({ type: 'Organisation', name, key: name, aliases: [] });
const index = emptyIndex();
for (const name of [
  'Europäische Union',
  'Europäische Zentralbank',
  'Deutscher Bundestag',
  'Bundestag',
  'Russland',
  'Niederlande',
  'BER',
  'Internationaler Währungsfonds',
  'New York',
  'St. Gallen',
])
  addName(index, name, entry(name));

const found = (text: string): string | undefined =>
  nameAt(index, tokenise(text, { start: 0, end: text.length }), 0)?.entry.name;

describe('A listed name', () => {
  const rows: readonly [text: string, name: string | undefined][] = [
    ['Europäische Union', 'Europäische Union'],
    ['Europäischen Union', 'Europäische Union'],
    ['Europäischer Zentralbank', 'Europäische Zentralbank'],
    ['Deutschen Bundestages', 'Deutscher Bundestag'],
    ['Internationalen Währungsfonds', 'Internationaler Währungsfonds'],
    ['St. Gallens Stadtrat', 'St. Gallen'],
    ['Yorker Abkommen', undefined],
    ['New Yorker Börse', undefined],
    ['europäische union', undefined],
    ['Union', undefined],
  ];
  for (const [text, name] of rows) it(`${name ?? 'none'} is in "${text}"`, () => expect(found(text)).to.equal(name));

  const words: readonly [word: string, name: string | undefined][] = [
    ['Russlands', 'Russland'],
    ['Russland’s', 'Russland'],
    ['Bundestages', 'Bundestag'],
    ['Niederlanden', 'Niederlande'],
    ['BER', 'BER'],
    ['Ber', undefined],
    ['Russlandreise', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
  ];
  for (const [word, name] of words)
    it(`${name ?? 'none'} is meant by "${word}"`, () => expect(lookUp(index, word)?.name).to.equal(name));

  it('that came first keeps a form that two share', () => {
    const two = emptyIndex();
    addName(two, 'Rat', entry('Erster'));
    addName(two, 'rat', entry('Zweiter'));
    expect(lookUp(two, 'Rat')?.name).to.equal('Erster');
  });
  it('is the longest that begins there', () => {
    const two = emptyIndex();
    for (const name of ['Rat der EU', 'Rat der EU-Minister', 'Rat']) addName(two, name, entry(name));
    const text = 'Rat der EU tagt';
    expect(nameAt(two, tokenise(text, { start: 0, end: text.length }), 0)).to.deep.include({ to: 3 });
  });
});
