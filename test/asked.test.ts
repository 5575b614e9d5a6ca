import { expect } from 'chai';
import type { Decision } from '../extract/corrections/correction';
import type { NachweisError } from '../extract/error';
import { type Asked, asked } from '../graph/cli/asked';
import { MEET, read, SPEAK } from './corrections/world';

const ask = (
  kind: Decision['kind'],
  { set = {}, ...options }: Omit<Partial<Asked>, 'set'> & { set?: Record<string, string> },
  yaml = '',
) => asked(kind, { ...options, set: new Map(Object.entries(set)) }, { now: read(yaml), alone: () => read('') });

const merkel = { subject: 'Merkel', predicate: 'HOLDS_ROLE' } as const;

describe('What "nachweis correct" is asked for', () => {
  it('is written in the words of the sentence, whatever part of it was named', () => {
    expect(ask('reject', { sentence: 'TRAF am  Mittwoch', object: 'brüssel', by: 'A. Reader' })).to.deep.equal([
      {
        decision: {
          kind: 'reject',
          claim: { document: 'de/gipfel', sentence: MEET, subject: 'traf', predicate: 'HELD_IN', object: 'Brüssel' },
        },
        by: 'A. Reader',
      },
    ]);
  });

  it('may be named by the beginning of its id', () => {
    const { id } = read('').facts.find(({ role }) => role === 'Bundeskanzlerin') ?? { id: '' };
    const [one] = ask('confirm', { fact: id.slice(0, 14) });
    expect(one?.decision).to.deep.include({ kind: 'confirm' });
    expect(JSON.stringify(one)).to.contain('"subject":"Angela Merkel"').and.to.contain(SPEAK);
  });

  it('is one correction for each sentence that tells the fact', () => {
    const gruschko = { subject: 'Gruschko', predicate: 'HOLDS_ROLE' } as const;
    expect(ask('reject', gruschko).map(({ decision }) => 'claim' in decision && decision.claim.document)).to.deep.equal(
      ['de/gipfel', 'en/talks'],
    );
  });

  it('may be all that fit', () => {
    expect(ask('reject', { sentence: SPEAK, all: true }).length).to.be.above(4);
  });

  it('finds again what was rejected', () => {
    const yaml = `- reject: {document: de/gipfel, sentence: "${SPEAK}", subject: Angela Merkel, predicate: HOLDS_ROLE}`;
    expect(ask('confirm', merkel, yaml)).to.have.length(1);
  });

  const faults: readonly (readonly [Decision['kind'], Parameters<typeof ask>[1], RegExp])[] = [
    ['reject', {}, /^reject needs --fact, or --sentence, --subject or --object: which fact is meant$/],
    ['reject', { sentence: 'Merkel' }, /^\d facts fit: name one with --fact, or mean all of them with --all: fact:/],
    [
      'reject',
      { subject: 'Wladimir Putin' },
      /^no such fact is read; "nachweis extract" prints all facts with their ids$/,
    ],
    [
      'reject',
      { sentence: 'sprach am Dienstag', subject: 'Putin' },
      /^no such fact is read; in that sentence it is .*Merkel HOLDS_ROLE/,
    ],
    ['reject', { ...merkel, set: { role: 'x' } }, /^--set goes with edit or add, not reject$/],
    ['edit', merkel, /^edit needs --set: what the fact says from now on$/],
    ['edit', { ...merkel, set: { rol: 'x' } }, /unknown key "rol" in says; did you mean "role"\?/],
    ['edit', { ...merkel, set: { former: 'ja' } }, /former must be true or false/],
    ['edit', { ...merkel, set: { since: 'gestern' } }, /since "gestern" is not a date; write it as 2022-01-12/],
    ['add', { sentence: 'Merkel' }, /^add needs --subject, --predicate, --object$/],
    ['add', { ...merkel, sentence: 'in', object: 'x', role: 'x' }, /^\d sentences have these words: de\/gipfel "/],
    ['add', { ...merkel, sentence: 'nirgends', object: 'x', role: 'x' }, /^no sentence has the words "nirgends"$/],
    ['merge', { one: 'Angela Merkel' }, /^merge needs --one and --other: names or ids of the two$/],
    ['merge', { one: 'Angela Merkel', other: 'Niemand' }, /^nobody and nothing is called "Niemand" in these texts$/],
  ];
  for (const [kind, options, message] of faults)
    it(`is refused where ${kind} is asked for ${JSON.stringify(options)}: ${message.source}`, () => {
      let error: NachweisError | undefined;
      try {
        ask(kind, options);
      } catch (thrown) {
        error = thrown as NachweisError;
      }
      expect(error?.message).to.match(message);
    });
});
