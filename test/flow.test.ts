import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { parse } from 'yaml';
import { parseLists } from '../extract/lists/flow';
import { root } from './helpers/run';

const lexicon = join(root, 'seeds/lexicon');
const lists = readdirSync(lexicon, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));

describe('The quick reader of word lists', () => {
  it('has lists to read in both languages and of the world', () => {
    for (const folder of ['de', 'en', 'world']) expect(lists.some((file) => file.startsWith(folder))).to.equal(true);
  });
  for (const file of lists)
    it(`reads ${file} as YAML is read`, () => {
      const text = readFileSync(join(lexicon, file), 'utf8');
      expect(parseLists(text)).to.deep.equal(parse(text));
    });

  const texts: readonly string[] = [
    'a: [x, y]\n',
    'a:\n  AT: [x, y]\n  # a comment\n  CH: z\nb: 1\n',
    'a:\n  AT:\n    - x\n  CH: z\n',
    'a:\n  AT: x\n  CH:\n    y\n',
    "a:\n  - {m: 'Minister', f: Ministerin, n: 3}\n  - plain words # and a comment\n",
    '- one\n- {a: true, b: null}\n',
    'a:\n  - "say: \\"yes\\""\n',
    "a:\n  - 'it''s'\n",
    'a:\n  b:\n    - nested\n',
    'a: |\n  many\n  lines\n',
    'a:\n  - &x {b: 1}\n  - *x\n',
    '# nothing but a comment\na: []\n',
  ];
  for (const text of texts)
    it(`reads ${JSON.stringify(text)} as YAML is read`, () => expect(parseLists(text)).to.deep.equal(parse(text)));
  it('says where a list is no YAML', () =>
    expect(() => parseLists('a: [x\nb: }', 'verbs.yaml')).to.throw(/^verbs\.yaml:\d+:\d+: is not valid YAML/));
});
