import { expect } from 'chai';
import { NachweisError } from '../extract/error';
import { allows, loadOntology, parseOntology } from '../extract/lists/ontology';

describe('The ontology', () => {
  const ontology = loadOntology();

  const may: readonly (readonly [string, string, string, boolean])[] = [
    ['Person', 'HOLDS_ROLE', 'Organisation', true],
    ['Person', 'HOLDS_ROLE', 'Country', true],
    ['Person', 'HOLDS_ROLE', 'Place', true], // the mayor of a town
    ['Person', 'HOLDS_ROLE', 'Meeting', false],
    ['Organisation', 'HOLDS_ROLE', 'Organisation', false],
    ['Meeting', 'HELD_IN', 'Place', true],
    ['Meeting', 'HELD_IN', 'Country', true],
    ['Meeting', 'HELD_IN', 'Organisation', false],
    ['Meeting', 'HELD_ON', 'Date', true],
    ['Date', 'HELD_ON', 'Meeting', false],
    ['Organisation', 'PARTICIPATED_IN', 'Meeting', true],
    ['Country', 'PARTICIPATED_IN', 'Meeting', true],
    ['Place', 'PARTICIPATED_IN', 'Meeting', false],
    ['Person', 'MARRIED', 'Person', false],
    ['Person', 'constructor', 'Person', false],
  ];
  for (const [subject, predicate, object, expected] of may) {
    it(`${expected ? 'allows' : 'refuses'} ${subject} ${predicate} ${object}`, () => {
      expect(allows(ontology, predicate, subject, object)).to.equal(expected);
    });
  }

  it('takes a country for a place and an organisation', () => {
    expect(ontology.types.get('Country')?.labels).to.deep.equal(['Place', 'Organisation']);
  });

  it('names everything in German and English', () => {
    const all = [...ontology.types.values(), ...ontology.relations.values()];
    expect(all).to.have.lengthOf(10);
    for (const { name } of all) expect([name.de, name.en]).to.not.include('');
  });
});

describe('A broken ontology is refused at the fault:', () => {
  const types = 'types:\n  Person: { name: { de: Person, en: person } }\n';
  const faults: readonly (readonly [string, string, string])[] = [
    ['no YAML', 'types: [', '1:9: is not valid YAML'],
    ['a key twice', `${types}types: {}\nrelations: {}`, '3:1: is not valid YAML'],
    [
      'an unknown section',
      `${types}relatons: {}`,
      '3:1: unknown key "relatons" in the ontology; did you mean "relations"?',
    ],
    ['a missing section', types, '1:1: the ontology must have "relations"'],
    [
      'an unknown type',
      'types:\n  Persn: {}\nrelations: {}',
      '2:3: unknown key "Persn" in types; did you mean "Person"?',
    ],
    ['a name in one language', 'types:\n  Person: { name: { de: x } }\nrelations: {}', '2:19: name must have "en"'],
    [
      'a list that is none',
      `${types}relations:\n  HELD_ON: { name: { de: x, en: y }, domain: Person, range: [] }`,
      '4:46: domain must be a list',
    ],
    [
      'a type that is not declared',
      `${types}relations:\n  HELD_ON:\n    name: { de: x, en: y }\n    domain: [Person]\n    range: [Dat]`,
      '7:13: unknown type "Dat" in range; known are Person',
    ],
    ['an empty file', '', '1:1: the ontology must be a map'],
  ];
  for (const [what, source, expected] of faults) {
    it(what, () => {
      expect(() => parseOntology(source, 'o.yaml'))
        .to.throw(NachweisError, `o.yaml:${expected}`)
        .with.property('code', 'BAD_ONTOLOGY');
    });
  }
});
