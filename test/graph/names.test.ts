import { expect } from 'chai';
import { nearest } from '../../extract/suggest';
import { mergeNames } from '../../graph/names';

const naming = (name: string, ...aliases: string[]) => ({ name, aliases });

describe('what documents together call an entity', () => {
  it('is the commonest name', () => {
    expect(mergeNames([naming('Anna'), naming('Anna'), naming('Anna Lang')]).name).to.equal('Anna');
  });
  it('is of equals the longest, then the first in code order', () => {
    expect(mergeNames([naming('Anna'), naming('Anna Lang')]).name).to.equal('Anna Lang');
    expect(mergeNames([naming('Bern'), naming('Aare')]).name).to.equal('Aare');
  });
  it('keeps every other name as an alias, once and in order', () => {
    expect(mergeNames([naming('B', 'D', 'A'), naming('B', 'A'), naming('C')])).to.deep.include({
      ...{ name: 'B', aliases: ['A', 'C', 'D'], names: ['B', 'A', 'C', 'D'] },
    });
  });
  it('composes letters in the names to search by, not in the name to show', () => {
    const { name, names } = mergeNames([naming('Mu\u0308ller')]);
    expect(name).to.equal('Mu\u0308ller');
    expect(names).to.deep.equal(['M\u00fcller']);
  });
  it('takes the status that knows most: a plan is overtaken', () => {
    const status = (...all: ('planned' | 'held' | 'cancelled' | 'denied' | undefined)[]) =>
      mergeNames(all.map((one) => ({ ...naming('x'), status: one }))).status;
    expect(status('planned', 'held')).to.equal('held');
    expect(status('cancelled', 'planned')).to.equal('cancelled');
    expect(status('held', 'cancelled')).to.equal('held');
    expect(status(undefined, 'planned')).to.equal('planned');
    expect(status(undefined)).to.equal(null);
  });
});

describe('the nearest word', () => {
  const words = ['offices', 'offices-of', 'meetings', 'path', 'why'];
  const rows: [string, string | undefined][] = [
    ['office', 'offices'],
    ['Meeting', 'meetings'],
    ['ofices-of', 'offices-of'],
    ['pfad', undefined],
    ['quux', undefined],
    ['__proto__', undefined],
  ];
  for (const [word, near] of rows)
    it(`to "${word}" is ${near ?? 'none'}`, () => expect(nearest(word, words)).to.equal(near));
  it('of none is none', () => expect(nearest('x', [])).to.equal(undefined));
});
