import { expect } from 'chai';
import { compile, matches, symbolLine } from '../extract/pattern';

const found = (pattern: string, line: string): readonly Readonly<Record<string, number>>[] =>
  matches(compile(pattern), symbolLine(line.split(' '))).map(({ slots }) => ({ ...slots }));

describe('A pattern over the symbols of a sentence', () => {
  const rows: readonly [pattern: string, line: string, slots: readonly Readonly<Record<string, number>>[]][] = [
    ['office=OFFICE person=PERSON', 'x OFFICE PERSON .', [{ office: 1, person: 2 }]],
    ['office=OFFICE person=PERSON', 'OFFICE , PERSON', []],
    ['office=OFFICE ,? person=PERSON', 'OFFICE , PERSON', [{ office: 0, person: 2 }]],
    ['office=OFFICE person=PERSON !OFFICE', 'OFFICE PERSON OFFICE', []],
    ['office=OFFICE person=PERSON !OFFICE', 'OFFICE PERSON', [{ office: 0, person: 1 }]],
    ['person=PERSON , der|die als office=OFFICE', 'PERSON , die als OFFICE', [{ person: 0, office: 4 }]],
    ['person=PERSON x{0,2} office=OFFICE', 'PERSON x x OFFICE', [{ person: 0, office: 3 }]],
    ['person=PERSON x{0,2} office=OFFICE', 'PERSON x x x OFFICE', []],
    ['person=PERSON _ office=OFFICE', 'PERSON und OFFICE', [{ person: 0, office: 2 }]],
    ['person=PERSON _ office=OFFICE', 'PERSON ORG OFFICE', []],
    ['person=PERSON _ office=OFFICE', 'PERSON , OFFICE', []],
    ['person=PERSON _ office=OFFICE', 'PERSON v:be OFFICE', []],
    ['person=PERSON ( office=OFFICE', 'PERSON ( OFFICE )', [{ person: 0, office: 2 }]],
    ['person=PERSON', 'PERSONEN', []],
    [
      'office=OFFICE person=PERSON',
      'OFFICE PERSON und OFFICE PERSON',
      [
        { office: 0, person: 1 },
        { office: 3, person: 4 },
      ],
    ],
  ];
  for (const [pattern, line, slots] of rows)
    it(`${pattern} ${slots.length > 0 ? 'is' : 'is not'} in ${line}`, () =>
      expect(found(pattern, line)).to.deep.equal(slots));

  it('says which chunks it covers', () => {
    const [match] = matches(compile('OFFICE person=PERSON'), symbolLine(['x', 'OFFICE', 'PERSON', '.']));
    expect([match?.start, match?.end]).to.deep.equal([1, 3]);
  });
  it('covers the last chunk too', () => {
    const [match] = matches(compile('person=PERSON'), symbolLine(['PERSON']));
    expect([match?.start, match?.end]).to.deep.equal([0, 1]);
  });
  it('asks for its rarest symbols first, and not for those that may be absent', () => {
    expect(compile('person=PERSON , v:be x? office=OFFICE').needs[0]).to.deep.equal(['v:be']);
    expect(compile('person=PERSON x? noch|auch office=OFFICE').needs).to.have.deep.members([
      ['noch', 'auch'],
      ['PERSON'],
      ['OFFICE'],
    ]);
  });
  for (const part of ['office=', 'x{2', 'x{,2}', '=OFFICE'])
    it(`with the part "${part}" says that it is none`, () =>
      expect(() => compile(`PERSON ${part}`)).to.throw(SyntaxError, `"${part}"`));
});
