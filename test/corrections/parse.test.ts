import { expect } from 'chai';
import { parseCorrections } from '../../extract/corrections';
import type { NachweisError } from '../../extract/error';

const at = 'document: d, sentence: "S."';

/** Each fault with the place and the words that say what would be right. */
const faults: readonly (readonly [string, string])[] = [
  ['reject: {document: d}', '1:1: corrections.yaml must be a list'],
  ['- rejct: {}', '1:3: unknown key "rejct" in a correction; did you mean "reject"?'],
  ['- by: me', '1:3: a correction must have one of reject, confirm, edit, add, merge, keep-apart'],
  [`- reject: {${at}}\n  confirm: {${at}}`, '2:3: a correction is "reject" or "confirm", not both'],
  ['- reject: {document: d}', '1:11: reject must have "sentence"'],
  [`- reject: {${at}, predicate: HELD_AT}`, '1:52: unknown predicate "HELD_AT"; did you mean "HELD_IN"?'],
  [
    `- reject: {${at}, subject: [3, 1]}`,
    '1:50: subject must be words of the sentence, or [from, to] inside it, such as [0, 12]',
  ],
  [`- reject: {${at}}\n  says: {role: Chef}`, '2:3: "says" goes with edit or add, not reject'],
  [`- edit: {${at}}`, '1:3: an edit must have "says": what the fact says from now on'],
  [
    `- edit: {${at}}\n  says: {since: gestern}`,
    '2:17: since "gestern" is not a date; write it as 2022-01-12, 2022-01, 2022 or 2022-01-12/2022-01-14',
  ],
  [`- edit: {${at}}\n  says: {former: ja}`, '2:18: former must be true or false'],
  [
    `- add: {${at}, subject: A, object: B}`,
    '1:8: an added fact must have "predicate": one of HOLDS_ROLE, HELD_IN, HELD_ON, PARTICIPATED_IN',
  ],
  [`- add: {${at}, subject: A, object: B, predicate: HOLDS_ROLE}`, '1:8: an office must have "role"'],
  [`- merge: [{${at}, words: A}]`, '1:10: merge must be a list of two, each with document, sentence and words'],
  [`- merge: [{${at}, words: A}, {${at}}]`, '1:52: merge must have "words": the name as it stands in the sentence'],
  [`- reject: {${at}}\n  date: heute`, '2:9: "heute" is not a date; write the day as YYYY-MM-DD'],
  ['- reject: {document: "d', '1:'],
];

describe('A file of corrections', () => {
  for (const [yaml, message] of faults)
    it(`with ${JSON.stringify(yaml)} says where and what: ${message}`, () => {
      let error: NachweisError | undefined;
      try {
        parseCorrections(yaml, 'my.yaml');
      } catch (thrown) {
        error = thrown as NachweisError;
      }
      expect(error?.code).to.equal('BAD_CORRECTION');
      expect(error?.message.startsWith(`my.yaml:${message}`), error?.message).to.equal(true);
    });

  it('that is empty, or has only remarks, has none', () => {
    for (const yaml of ['', '\n', '# nothing yet\n']) expect(parseCorrections(yaml, 'my.yaml')).to.deep.equal([]);
  });

  it('keeps who decided, why and when, and where it is written', () => {
    const yaml = `# two\n- reject: {${at}}\n- confirm: {${at}}\n  by: A. Reader\n  reason: it is so\n  date: 2026-11-25`;
    expect(parseCorrections(yaml, 'my.yaml')[1]).to.deep.equal({
      decision: { kind: 'confirm', claim: { document: 'd', sentence: 'S.' } },
      ...{ by: 'A. Reader', reason: 'it is so', date: '2026-11-25', file: 'my.yaml', line: 3 },
    });
  });
});
