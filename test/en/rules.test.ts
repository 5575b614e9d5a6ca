import { expect } from 'chai';
import type { Document } from '../../extract';
import { englishPack } from '../../extract/en';
import { matches, symbolLine } from '../../extract/pattern';
import { readDocument } from '../../extract/reading';

const pack = englishPack();
const all = [...pack.rules.offices, ...pack.rules.lead, ...pack.rules.kin, ...(pack.rules.follow ?? [])];

/** The line of symbols of an example, pronouns read as people since nobody is named before them. */
const lineOf = (example: string): ReturnType<typeof symbolLine> => {
  const document: Document = { id: 'x', text: `${example}.`, language: 'en', published: '2022-10-17', bodyStart: 0 };
  const chunks = readDocument(document, pack).chunks.flat();
  return symbolLine(chunks.map(({ symbol }) => (/^(?:he|she|him|her)$/.test(symbol) ? 'PERSON' : symbol)));
};

describe('The English rules of offices', () => {
  it('bear names of their own that say their language', () => {
    const names = all.map(({ name }) => name);
    expect(new Set(names).size).to.equal(names.length);
    expect(names.filter((name) => !name.startsWith('en-'))).to.deep.equal([]);
  });

  for (const rule of all)
    it(`${rule.name} reads "${rule.example}"`, () => {
      expect(matches(rule.compiled, lineOf(rule.example))).to.have.length.greaterThan(0);
    });
});
