import { expect } from 'chai';
import { beginning, byBeginning, lateTable } from '../extract/lists/late-lines';

describe('A long list', () => {
  const read: string[] = [];
  const table = lateTable(['Rat\tm', 'Rathaus\tn', 'Ärztin\tf', 'räumlich\t-', 'Rat\tf'], (line) => {
    read.push(line);
    return line.split('\t') as [string, string];
  });

  it('is read only as far as a word asks that begins alike', () => {
    expect(table.has('Zug')).to.equal(false);
    expect(read).to.deep.equal([]);
    expect(table.get('Rathaus')).to.equal('n');
    expect(read).to.deep.equal(['Rat\tm', 'Rathaus\tn', 'Rat\tf']);
  });
  it('is read once', () => {
    expect(table.has('Rathaus')).to.equal(true);
    expect(read).to.have.length(3);
  });
  it('says what its last line for a word says, wherever it stands', () => expect(table.get('Rat')).to.equal('f'));
  it('finds words with umlauts', () => expect(table.get('Ärztin')).to.equal('f'));
  it('knows no inherited names', () => expect(table.get('constructor')).to.equal(undefined));
  it('puts a name whose first word has one letter where that word is looked for', () => {
    expect([...byBeginning(['A Coruña', 'Aachen', 'A Estrada'])]).to.deep.equal([
      ['a', ['A Coruña', 'A Estrada']],
      ['aa', ['Aachen']],
    ]);
    expect(beginning('a')).to.equal('a');
  });
  it('puts a word where its small form is', () => {
    for (const word of ['İzmir', 'Öhringen', 'ULM', 'é'])
      expect(beginning(word.toLowerCase())).to.equal(beginning(word));
  });
});
