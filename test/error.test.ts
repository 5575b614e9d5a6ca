import { expect } from 'chai';
import { NachweisError } from '../extract/error';

describe('An error', () => {
  it('says where before it says what', () => {
    const error = new NachweisError('BAD', 'wrong', { file: 'a.yaml', line: 3, column: 7 });
    expect(error.message).to.equal('a.yaml:3:7: wrong');
  });

  it('leaves out what is not known of the place', () => {
    expect(new NachweisError('BAD', 'wrong', { file: 'a.yaml' }).message).to.equal('a.yaml: wrong');
    expect(new NachweisError('BAD', 'wrong').message).to.equal('wrong');
  });

  it('shows the line with a caret under the column', () => {
    const error = new NachweisError('BAD', 'wrong', { file: 'a', line: 2, column: 4, source: 'one\r\ntwo 2\r\nthree' });
    expect(error.excerpt).to.equal('two 2\n   ^');
  });

  it('cuts a long line around the column', () => {
    const source = `${'x'.repeat(500)}HERE${'y'.repeat(500)}`;
    const [line = '', caret = ''] = (
      new NachweisError('BAD', 'wrong', { file: 'a', line: 1, column: 501, source }).excerpt ?? ''
    ).split('\n');
    expect(line).to.have.lengthOf(100);
    expect(line.slice(caret.indexOf('^'))).to.match(/^HERE/);
  });

  it('shows no line where the text or the line is not at hand', () => {
    expect(new NachweisError('BAD', 'wrong', { file: 'a', line: 1 }).excerpt).to.equal(undefined);
    expect(new NachweisError('BAD', 'wrong', { file: 'a', line: 9, source: 'one' }).excerpt).to.equal(undefined);
  });
});
