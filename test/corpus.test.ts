import { expect } from 'chai';
import { parse } from 'yaml';
import { flatCorpus } from '../extract/read/flat-corpus';

/** What the quick reader makes of a corpus file, in the form in which the `yaml` package gives it. */
const flat = (source: string): unknown => {
  const found = flatCorpus(source);
  return found && { documents: found.map((entry) => Object.fromEntries(entry)) };
};

describe('The quick reader of corpus.yaml', () => {
  const narrow: readonly [string, string][] = [
    [
      'entries on one line',
      'documents:\n  - {file: de/a.txt, published: 2022-01-13, language: de}\n  - {file: b.md}\n',
    ],
    [
      'entries of several lines',
      'documents:\n  - file: a.txt\n    source: Bote & Co\n  - file: b.txt\n    language: en-GB\n',
    ],
    ['both', 'documents:\n- {file: a.txt}\n- file: b.txt\n  source: The Daily\n- {file: c.txt}\n'],
    [
      'comments, empty lines and CRLF',
      '# ours\r\n\r\ndocuments:\r\n  # the first\r\n  - file: a.txt\r\n\r\n    # its day\r\n    language: de\r\n',
    ],
    ['blanks at the end', 'documents:\n  - file: a.txt  \n    source: Bote \n  - {file: b c.txt , source: Bote}  \n'],
    [
      'quotes',
      'documents:\n  - file: "a, b: c.txt"\n    source: "Bote #1, \'Süd\'"\n  - {file: "b.txt", source: " x "}\n',
    ],
    ['letters of all kinds', 'documents:\n  - {file: Übung_1/é (neu).txt, source: Ведомости}\n'],
  ];
  for (const [what, source] of narrow)
    it(`reads ${what} as YAML is read`, () =>
      expect(flat(source)).to.deep.equal(parse(source, { schema: 'failsafe' })));

  const others: readonly [string, string][] = [
    ['a list on one line', 'documents: [{file: a.txt}]\n'],
    ['an escape', 'documents:\n  - file: "a\\u0041.txt"\n'],
    ['single quotes', "documents:\n  - file: 'it''s.txt'\n"],
    ['a comment behind a value', 'documents:\n  - file: a.txt # the first\n'],
    ['a value of two lines', 'documents:\n  - file: a.txt\n    source: Bote\n      und Co\n'],
    ['a block of text', 'documents:\n  - file: a.txt\n    source: |\n      Bote\n'],
    ['an alias', 'documents:\n  - &a {file: a.txt}\n  - *a\n'],
    ['a tab', 'documents:\n  - file: a.txt\n\t  source: Bote\n'],
    ['an entry further in', 'documents:\n  - file: a.txt\n    - file: b.txt\n'],
    ['a line further in', 'documents:\n  - file: a.txt\n     source: Bote\n'],
    ['a line after an entry on one line', 'documents:\n  - {file: a.txt}\n    source: Bote\n'],
    ['an entry further out', 'documents:\n  - file: a.txt\n- file: b.txt\n'],
    ['nothing', 'documents:\n'],
    ['another key first', 'texts:\n  - file: a.txt\n'],
    ['an unknown key', 'documents:\n  - file: a.txt\n    publised: 2022-01-13\n'],
    ['a key without a value', 'documents:\n  - file: a.txt\n    source:\n'],
    ['a value that is nothing', 'documents:\n  - {file: a.txt, source: null}\n'],
    ['an empty text', 'documents:\n  - {file: a.txt, source: " "}\n'],
    ['a key that comes twice', 'documents:\n  - {file: a.txt, file: b.txt}\n'],
    ['a second document of YAML', 'documents:\n  - file: a.txt\n---\n  - file: b.txt\n'],
  ];
  for (const [what, source] of others)
    it(`leaves ${what} to the full one`, () => expect(flat(source)).to.equal(undefined));
});
