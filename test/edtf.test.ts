import { expect } from 'chai';
import { coverage, reach } from '../extract/edtf';

describe('the days that a date covers', () => {
  const rows: [string, string | undefined, string | undefined][] = [
    ['2022-01-12', '2022-01-12', '2022-01-12'],
    ['2019-07', '2019-07-01', '2019-07-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2002', '2002-01-01', '2002-12-31'],
    ['2021-12~', '2021-12-01', '2021-12-31'],
    ['2021-12-XX', '2021-12-01', '2021-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['2022-01-09/2022-01-10', '2022-01-09', '2022-01-10'],
    ['2021/2022-03', '2021-01-01', '2022-03-31'],
    ['2022-01-09/..', '2022-01-09', undefined],
    ['../2022-01', undefined, '2022-01-31'],
    ['2021-22', '2021-06-01', '2021-08-31'],
    ['2021-24', '2021-12-01', '2022-02-28'],
    ['2022-02-30', undefined, undefined],
    ['2022-13', undefined, undefined],
    ['irgendwann', undefined, undefined],
    ['', undefined, undefined],
  ];
  for (const [edtf, start, end] of rows)
    it(`"${edtf}" is ${start ?? 'open'} to ${end ?? 'open'}`, () => {
      const covered = coverage(edtf);
      expect([covered.start, covered.end]).to.deep.equal([start, end]);
    });

  it('only a whole day is a day', () => {
    expect(coverage('2022-01-12').day).to.equal('2022-01-12');
    expect(coverage('2022-01-12~').day).to.equal(undefined);
    expect(coverage('2022-01-12/2022-01-12').day).to.equal(undefined);
    expect(coverage('2022-02-30').day).to.equal(undefined);
  });
});

describe('the days that a moment can be', () => {
  const rows: [string, string | undefined, string | undefined][] = [
    ['2022-01-12', '2022-01-12', '2022-01-12'],
    ['2022-01-12~', '2022-01-11', '2022-01-13'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2020-03~', '2020-02-01', '2020-04-30'],
    ['2020-01~', '2019-12-01', '2020-02-29'],
    ['2017', '2017-01-01', '2017-12-31'],
    ['2017~', '2016-01-01', '2018-12-31'],
    ['2019~', '2018-01-01', '2020-12-31'],
    ['2021-22', '2021-06-01', '2021-08-31'],
    ['2010/2014', undefined, undefined],
    ['einst', undefined, undefined],
  ];
  for (const [edtf, first, last] of rows)
    it(`"${edtf}" is ${first ?? 'untold'} to ${last ?? 'untold'}`, () => {
      const reached = reach(edtf);
      expect([reached.first, reached.last]).to.deep.equal([first, last]);
    });
});
