import { expect } from 'chai';
import { ontology } from '../../extract/lists/ontology';
import { labelsOf, patternOf } from '../../graph/schema';

describe('Labels and relationship types of the graph', () => {
  const { types, relations } = ontology();

  it('are those of the ontology, and no others', () => {
    const named = [...types].map(([type, { labels }]) => [type, labels.length > 0 ? labels : [type]]);
    expect(labelsOf).to.deep.equal(Object.fromEntries(named));
    expect(Object.keys(patternOf)).to.have.members([...relations.keys()]);
  });

  it('are plain words, which no statement needs to quote', () => {
    for (const name of [...Object.values(labelsOf).flat(), ...Object.keys(patternOf)])
      expect(name).to.match(/^[A-Za-z_]+$/);
  });
});
