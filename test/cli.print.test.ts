import { expect } from 'chai';
import type { Evidence } from '../extract/fact';
import { csv } from '../graph/cli/csv';
import { dayText } from '../graph/cli/day-text';
import { quoted, shorten } from '../graph/cli/quote';
import { reasonText } from '../graph/cli/reasons';
import { resultTable, table } from '../graph/cli/table';
import { safe } from '../graph/cli/terminal';

describe('Texts of the world in the terminal', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['colours and cursor moves are spelt out', 'a\u001b[31mred', 'a\\u001b[31mred'],
    ['so are eight-bit control characters', 'a\u009b31m', 'a\\u009b31m'],
    ['and marks that turn the direction of writing', 'a\u202egpj.exe', 'a\\u202egpj.exe'],
    ['and the bell and delete', '\u0007\u007f', '\\u0007\\u007f'],
    ['line breaks and tabs become one blank', 'a\r\n\tb\u2028c', 'a b c'],
    ['letters, umlauts, quotes and emoji stay', 'Größe „x“ 👩‍👧', 'Größe „x“ 👩‍👧'],
  ];
  for (const [what, text, expected] of rows) it(what, () => expect(safe(text)).to.equal(expected));
});

describe('CSV', () => {
  const cells: readonly (readonly [string, string, string])[] = [
    ['leaves a plain cell', 'Müller', 'Müller'],
    ['quotes a comma', 'a, b', '"a, b"'],
    ['doubles quotation marks', 'say "no"', '"say ""no"""'],
    ['quotes a line break', 'a\nb', '"a\nb"'],
    ['guards =', '=1+1', "'=1+1"],
    ['guards +', '+49', "'+49"],
    ['guards -', '-1', "'-1"],
    ['guards @', '@sum', "'@sum"],
    ['guards a tab', '\tx', "'\tx"],
    ['guards a line feed, and quotes it', '\nx', '"\'\nx"'],
    ['guards a formula that needs quotes', '=a,"b"', '"\'=a,""b"""'],
    ['leaves = inside a cell', 'a=b', 'a=b'],
  ];
  for (const [what, cell, expected] of cells) {
    it(what, () => expect(csv(['c'], [[cell]])).to.equal(`c\r\n${expected}`));
  }
  it('separates cells by commas and rows by CR LF', () => {
    expect(
      csv(
        ['a', 'b'],
        [
          ['1', ''],
          ['', '2'],
        ],
      ),
    ).to.equal('a,b\r\n1,\r\n,2');
  });
});

describe('A table', () => {
  it('is as wide as its cells need', () => {
    expect(table(['name', 'n'], [{ cells: ['Ä', '10'] }], 80)).to.equal('name  n\n────  ──\nÄ     10');
  });

  it('takes from the widest column what the terminal lacks', () => {
    const [, , line] = table(['a', 'b'], [{ cells: ['x'.repeat(50), 'short'] }], 30).split('\n');
    expect(line).to.equal(`${'x'.repeat(22)}…  short`);
  });

  it('puts a line below its row', () => {
    expect(table(['a'], [{ cells: ['1'], below: ['why\u001b', 'a b'] }, { cells: ['2'] }], 80)).to.equal(
      'a\n─\n1\n  why\\u001b\n  a b\n2',
    );
  });

  it('counts East Asian signs as two columns', () => {
    expect(table(['name'], [{ cells: ['習近平主席'] }], 80)).to.contain('習近平主席');
  });
});

describe('A table of results', () => {
  const long = 'Der Rat der Stadt hat am Montag lange getagt.';
  it('is a plain table where all fits', () => {
    expect(resultTable(['a', 'text'], [['1', long]], 80)).to.equal(
      `a  text\n─  ${'─'.repeat(long.length)}\n1  ${long}`,
    );
  });
  it('puts a long text below its row where not, in full, cut between words', () => {
    const below = '  Der Rat der Stadt hat am Montag lange\n  getagt.';
    expect(
      resultTable(
        ['a', 'text', 'b'],
        [
          ['1', long, '2'],
          ['3', '', '4'],
        ],
        40,
      ),
    ).to.equal(`a  b\n─  ─\n1  2\n${below}\n3  4`);
  });
  it('puts the last columns there too, with their names', () => {
    const cells = [['Anna Weber', long, 'Präsidentin', 'Verband', '2015']];
    expect(
      resultTable(['person', 'text', 'office', 'body', 'since'], cells, 50).split('\n').slice(2).join('\n'),
    ).to.equal(`Anna Weber  Präsidentin  Verband  2015\n  ${long}`);
    expect(
      resultTable(
        ['person', 'office', 'body', 'since'],
        cells.map(([a = '', , ...more]) => [a, ...more]),
        30,
      )
        .split('\n')
        .at(-1),
    ).to.equal('  body Verband · since 2015');
  });
  it('never puts its only column there', () => {
    expect(resultTable(['text'], [[long]], 30).split('\n')).to.have.lengthOf(3);
  });
});

describe('A sentence is shortened', () => {
  const text = 'Am Rande der Tagung sprach Kanzlerin Merkel lange mit Präsident Obama über den Handel.';
  const at = (word: string): [number, number] => [text.indexOf(word), text.indexOf(word) + word.length];

  it('not at all where it fits', () => expect(shorten(text, text.length)).to.equal(text));
  it('at its end, where its words are at the start', () =>
    expect(shorten(text, 20, [0, 8])).to.equal('Am Rande der Tagung…'));
  it('at both ends, where they are in the middle', () => {
    const short = shorten(text, 40, at('Merkel'));
    expect(short).to.match(/^….*Merkel.*…$/);
    expect(short.length).to.be.at.most(40);
  });
  it('at its start, where they are at the end', () => {
    const short = shorten(text, 40, at('Handel.'));
    expect(short).to.match(/^….*Handel\.$/);
    expect(short.length).to.be.at.most(40);
  });
  it('so that subject and object stay in view, with the document behind', () => {
    const offset = 1000;
    const [subject, object] = ([at('Merkel'), at('Obama')] as const).map(
      ([from, to]) => [from + offset, to + offset] as const,
    );
    if (!subject || !object) throw new Error('two spans were expected');
    const evidence = {
      document: 'de/gipfel',
      quote: text,
      start: offset,
      end: offset + text.length,
      subject,
      object,
    } as unknown as Evidence;
    const line = quoted(evidence, 70);
    expect(line).to.match(/^"….*Merkel.*Obama.*…" {2}de\/gipfel$/);
    expect(line.length).to.be.at.most(70);
  });
});

describe('A date is told', () => {
  const rows: readonly [edtf: string, words: string][] = [
    ['2022-01-12', '12 Jan 2022'],
    ['2019-07', 'Jul 2019'],
    ['2002', '2002'],
    ['2021-12~', 'about Dec 2021'],
    ['2017-11-06/2017-11-17', '6–17 Nov 2017'],
    ['2022-01-30/2022-02-02', '30 Jan–2 Feb 2022'],
    ['2021-12-30/2022-01-02', '30 Dec 2021–2 Jan 2022'],
    ['2019/2021', '2019–2021'],
    ['199X', '199X'],
    ['2022-21', '2022-21'],
    ['2022-01-12/..', '2022-01-12/..'],
  ];
  for (const [edtf, words] of rows) it(`${edtf} as ${words}`, () => expect(dayText(edtf)).to.equal(words));
});

describe('A reason', () => {
  it('is told in plain words', () => expect(reasonText('no-organisation')).to.contain('of which body'));
  it('that is unknown stays as it is', () => expect(reasonText('__proto__')).to.equal('__proto__'));
});
