import { expect } from 'chai';
import fc from 'fast-check';
import { parseCorrections } from '../../extract/corrections';
import type { Decision } from '../../extract/corrections/correction';
import { claimAt } from '../../extract/corrections/decide';
import { continued, type NewCorrection } from '../../extract/corrections/write';
import type { NachweisError } from '../../extract/error';
import { changes, german, read } from './world';

const claim = { document: 'de/gipfel', sentence: 'Ein Satz.', subject: 'Ein' };
const reject: NewCorrection = { decision: { kind: 'reject', claim } };
const decisions = (yaml: string) => parseCorrections(yaml, 'my.yaml').map(({ decision }) => decision);

describe('A decision written down', () => {
  it('stands below what is there, which stays as it is, remarks and all', () => {
    const before = '# mine\n- confirm: {document: d, sentence: "S."}   # sure';
    const after = before + continued(before, 'my.yaml', [reject]);
    expect(after.startsWith(`${before}\n- reject:\n`)).to.equal(true);
    expect(decisions(after)).to.deep.equal([...decisions(before), reject.decision]);
  });

  it('is set in as far as those before it', () => {
    const before = '  - confirm: {document: d, sentence: "S."}\n';
    expect(decisions(before + continued(before, 'my.yaml', [reject]))).to.have.length(2);
  });

  it('in a new file begins with a remark that says what it is', () => {
    expect(continued('', 'my.yaml', [reject])).to.match(/^# What people decided/);
  });

  it('is refused where a list cannot be continued, or the file is faulty', () => {
    for (const before of [
      '[]\n',
      `[{reject: {document: d, sentence: s}}]\n`,
      '- reject: {document: d, sentence: s}\n...\n',
      '- nonsense: 1\n',
    ])
      expect(() => continued(before, 'my.yaml', [reject]), before)
        .to.throw(/^my\.yaml/)
        .with.property('code', 'BAD_CORRECTION' satisfies NachweisError['code']);
  });

  it('is read as it was meant, whatever its words', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom(
        '- reject: {}',
        '#',
        '"',
        "'",
        ': ',
        '\u001B[31m',
        '\u202E',
        'null',
        'true',
        '2022',
        '1e3',
        '~',
        '{',
        '&a',
        '*a',
        '!!x',
        '|',
        '>',
      ),
    );
    const usable = words
      .map((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim())
      .filter((text) => text !== '' && !/[\0\uFEFF]/.test(text));
    const decision: fc.Arbitrary<Decision> = fc.record({
      kind: fc.constant('edit' as const),
      claim: fc.record({
        document: usable,
        sentence: usable,
        subject: usable,
        object: fc.constant([0, 3] as const),
        role: usable,
      }),
      says: fc.record({
        subject: fc.record({ name: usable }),
        role: usable,
        former: fc.boolean(),
        since: fc.constantFrom('2014', '2014-10'),
      }),
    });
    fc.assert(
      fc.property(decision, usable, (decision, by) => {
        const text = continued('', 'my.yaml', [{ decision, by }]);
        expect(parseCorrections(text, 'my.yaml')[0]).to.deep.include({ decision, by });
        expect(text.includes('\u001B')).to.equal(false);
      }),
      { numRuns: 300 },
    );
  });

  it('names every fact that is read so that it is found again, and no other', () => {
    const { facts } = read('');
    for (const fact of facts) {
      const added = fact.evidence.map(
        (evidence) => ({ decision: { kind: 'reject', claim: claimAt(fact, evidence, facts) } }) as const,
      );
      const yaml = continued('', 'my.yaml', added);
      expect((read(yaml).corrections ?? []).map(({ state }) => state)).to.deep.equal(added.map(() => 'applied'));
      const gone = changes(yaml).filter((one) => one.startsWith('-'));
      expect(gone, yaml).to.have.length(1);
    }
  });

  it('says from where to where, where words stand twice in their sentence', () => {
    const text = 'Angela Merkel traf am Dienstag in Paris Emmanuel Macron, und Angela Merkel blieb in Paris.';
    const { facts } = read('', [{ ...german, text }]);
    const paris = facts.find(({ predicate }) => predicate === 'HELD_IN');
    const [evidence] = paris?.evidence ?? [];
    expect(paris && evidence && claimAt(paris, evidence).object).to.deep.equal([
      text.indexOf('Paris'),
      text.indexOf('Paris') + 5,
    ]);
  });
});
