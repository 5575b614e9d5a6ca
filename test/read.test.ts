import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { type Reading, readDocuments } from '../extract/read';
import { LARGEST } from '../extract/read/text';
import { folder, removeFolders } from './helpers/folder';

const GERMAN = 'Der Rat der Stadt hat am Montag nicht getagt, und die Sitzung ist auf den Dienstag verlegt worden.';
const ENGLISH =
  'The council of the city was to meet on Monday, and it has been said that the talks were held for the mayor.';
const FRENCH =
  'Le conseil municipal ne s’est pas réuni lundi, et la séance a été reportée au lendemain par le maire de la ville.';

/** Code of each problem, in order. */
const codes = ({ problems }: Reading): readonly string[] => problems.map(({ error }) => error.code);
const ids = ({ documents }: Reading): readonly string[] => documents.map(({ id }) => id);
const corpus = (entry: string): string => `documents:\n  - file: a.txt\n${entry}`;

async function only(path: string) {
  const reading = await readDocuments([path]);
  expect(reading.problems.map(({ error }) => error.message)).to.deep.equal([]);
  const [document, ...more] = reading.documents;
  if (!document || more.length > 0) throw new Error(`one document was expected, not ${reading.documents.length}`);
  return document;
}

describe('Reading documents', () => {
  after(removeFolders);

  describe('names each', () => {
    it('by its path below the folder, without its ending, in the order of code units', async () => {
      const path = folder({
        'b.txt': GERMAN,
        'a/ä.md': GERMAN,
        'a/z.TXT': GERMAN,
        'B.txt': GERMAN,
        'a/x.v2.txt': GERMAN,
      });
      expect(ids(await readDocuments([path]))).to.deep.equal(['B', 'a/x.v2', 'a/z', 'a/ä', 'b']);
    });

    it('by its bare name, where the file itself is named', async () => {
      expect((await only(join(folder({ 'x/a.txt': GERMAN }), 'x/a.txt'))).id).to.equal('a');
    });

    it('alike wherever the folder lies and however its name spells an umlaut', async () => {
      const [one, other] = [folder({ 'u\u0308ber.txt': GERMAN }), folder({ 'über.txt': GERMAN })];
      expect(ids(await readDocuments([one]))).to.deep.equal(ids(await readDocuments([other])));
    });

    it('and passes over hidden files and other endings', async () => {
      const path = folder({
        'a.txt': GERMAN,
        '.hidden.txt': GERMAN,
        '.git/b.txt': GERMAN,
        'photo.jpg': 'x',
        'a.json': '{}',
      });
      expect(ids(await readDocuments([path]))).to.deep.equal(['a']);
    });
  });

  describe('keeps the text exactly as it stands:', () => {
    const texts: readonly (readonly [string, string, number])[] = [
      ['plain', GERMAN, 0],
      ['a byte order mark', `\uFEFF${GERMAN}`, 1],
      ['Windows line ends', `Titel\r\n\r\n${GERMAN}\r\n`, 0],
      ['decomposed letters', `Gespra\u0308che. ${GERMAN}`, 0],
      ['an emoji', `👩‍👩‍👧 ${GERMAN}`, 0],
    ];
    for (const [what, text, bodyStart] of texts) {
      it(what, async () => {
        const document = await only(folder({ 'a.txt': text }));
        expect(document).to.include({ text, bodyStart, language: 'de' });
      });
    }
  });

  describe('takes what is known beside a text', () => {
    const known = { published: '2022-01-13', publishedFrom: 'corpus', language: 'en', source: 'Bote & Co' };

    it('from corpus.yaml in its folder', async () => {
      const said = corpus('    published: 2022-01-13\n    language: en\n    source: Bote & Co\n');
      expect(await only(folder({ 'a.txt': GERMAN, 'corpus.yaml': said }))).to.include(known);
    });

    it('from corpus.yaml, also where the file itself is named', async () => {
      const said = corpus('    published: "2022-01-13"\n    language: en-GB\n    source: Bote & Co\n');
      expect(await only(join(folder({ 'a.txt': GERMAN, 'corpus.yaml': said }), 'a.txt'))).to.include(known);
    });

    it('from corpus.yaml of the folder above, and more closely of its own', async () => {
      const path = folder({
        'corpus.yaml': 'documents:\n  - file: de/a.txt\n    source: above\n  - file: de/b.txt\n    source: above\n',
        'de/corpus.yaml': 'documents:\n  - file: a.txt\n    source: own\n',
        'de/a.txt': GERMAN,
        'de/b.txt': GERMAN,
      });
      const { documents } = await readDocuments([path]);
      expect(documents.map(({ source }) => source)).to.deep.equal(['own', 'above']);
    });

    it('from corpus.yaml, however many documents it tells of', async () => {
      const said = `# ${'x'.repeat(LARGEST)}\n${corpus('    source: Bote\n')}`;
      expect(await only(folder({ 'a.txt': GERMAN, 'corpus.yaml': said }))).to.include({ source: 'Bote' });
    });

    it('from front matter, which is no part of what is read', async () => {
      const text = `---\npublished: 2022-01-13\nlanguage: de\nsource: Bote\n---\n${GERMAN}`;
      const document = await only(folder({ 'a.md': text }));
      expect(document).to.include({ published: '2022-01-13', publishedFrom: 'front-matter', source: 'Bote', text });
      expect(text.slice(document.bodyStart)).to.equal(GERMAN);
    });

    it('from front matter after a byte order mark and with Windows line ends', async () => {
      const text = `\uFEFF---\r\npublished: 2022-01-13\r\n---\r\n${GERMAN}`;
      const document = await only(folder({ 'a.md': text }));
      expect(document.published).to.equal('2022-01-13');
      expect(text.slice(document.bodyStart)).to.equal(GERMAN);
    });

    it('and believes corpus.yaml before front matter, and that before the text', async () => {
      const text = `---\npublished: 2022-01-02\nsource: Bote\n---\nBerlin, 3. Januar 2022\n${GERMAN}`;
      expect(await only(folder({ 'a.txt': text }))).to.include({ published: '2022-01-02' });
      const said = corpus('    published: 2022-01-01\n');
      const both = await only(folder({ 'a.txt': text, 'corpus.yaml': said }));
      expect(both).to.include({ published: '2022-01-01', publishedFrom: 'corpus', source: 'Bote' });
    });

    it('but takes lines of dashes alone for text', async () => {
      const text = `---\n${GERMAN}\n---\n`;
      expect((await only(folder({ 'a.md': text }))).bodyStart).to.equal(0);
    });

    it('and other keys of front matter for what others may need', async () => {
      const text = `---\ntitle: Ein Titel\ntags: [a, b]\npublished: 2022-01-13\n---\n${GERMAN}`;
      expect((await only(folder({ 'a.md': text }))).published).to.equal('2022-01-13');
    });
  });

  describe('tells the language where nobody says it:', () => {
    const texts: readonly (readonly [string, string, string])[] = [
      ['German', GERMAN, 'de'],
      ['English', ENGLISH, 'en'],
      ['a short German headline, by the detector', 'Bundeskanzlerin Merkel begrüßt Präsident Obama', 'de'],
    ];
    for (const [what, text, language] of texts) {
      it(what, async () => expect((await only(folder({ 'a.txt': text }))).language).to.equal(language));
    }
    it('and says so where it is another', async () => {
      const reading = await readDocuments([folder({ 'a.txt': FRENCH })]);
      expect(reading.documents[0]?.language).to.equal('und');
      expect(reading.problems[0])
        .to.include({ severity: 'warning' })
        .and.have.nested.property('error.code', 'OTHER_LANGUAGE');
    });
  });
});

describe('What could not be read', () => {
  after(removeFolders);

  const faults: readonly (readonly [string, Record<string, string | Buffer>, string, string])[] = [
    ['a folder without texts', { 'a.jpg': 'x' }, 'NO_TEXTS', 'has no text (.txt, .md) in it'],
    ['an empty file', { 'a.txt': '' }, 'EMPTY', 'a.txt: is empty'],
    ['a file of blanks', { 'a.txt': '\uFEFF \r\n' }, 'EMPTY', 'a.txt: is empty'],
    ['front matter alone', { 'a.txt': '---\nsource: x\n---\n' }, 'EMPTY', 'a.txt: is empty'],
    ['UTF-16', { 'a.txt': Buffer.from(`\uFEFF${GERMAN}`, 'utf16le') }, 'NOT_UTF8', 'a.txt: is UTF-16, not UTF-8'],
    ['UTF-16 without a mark', { 'a.txt': Buffer.from(GERMAN, 'utf16le') }, 'NOT_UTF8', 'a.txt: holds NUL bytes'],
    [
      'Latin-1',
      { 'a.txt': Buffer.from('Zeile\nJürgen', 'latin1') },
      'NOT_UTF8',
      'a.txt:2:2: is not UTF-8 (perhaps Latin-1',
    ],
    ['one byte that is no text', { 'a.txt': Buffer.from([0xff]) }, 'NOT_UTF8', 'a.txt:1:1: is not UTF-8'],
    [
      'a huge file',
      { 'a.txt': 'x'.repeat(LARGEST + 1) },
      'TOO_LARGE',
      `is ${LARGEST + 1} bytes long; one document may have ${LARGEST}`,
    ],
    [
      'a corpus file that is no YAML',
      { 'a.txt': GERMAN, 'corpus.yaml': 'documents: [' },
      'BAD_CORPUS',
      'corpus.yaml:1:13: is not valid YAML',
    ],
    [
      'a corpus file without documents',
      { 'a.txt': GERMAN, 'corpus.yaml': '{}' },
      'BAD_CORPUS',
      'corpus.yaml:1:1: corpus.yaml must have "documents"',
    ],
    [
      'a document without a file',
      { 'a.txt': GERMAN, 'corpus.yaml': 'documents:\n  - source: x' },
      'BAD_CORPUS',
      'corpus.yaml:2:5: a document must have "file"',
    ],
    [
      'an unknown key',
      { 'a.txt': GERMAN, 'corpus.yaml': corpus('    publised: 2022-01-13') },
      'BAD_CORPUS',
      'corpus.yaml:3:5: unknown key "publised" in a document; did you mean "published"?',
    ],
    [
      'a day that is none',
      { 'a.txt': GERMAN, 'corpus.yaml': corpus('    published: 2022-02-30') },
      'BAD_CORPUS',
      'corpus.yaml:3:16: "2022-02-30" is not a date',
    ],
    [
      'a day in another order',
      { 'a.txt': GERMAN, 'corpus.yaml': corpus('    published: 13.01.2022') },
      'BAD_CORPUS',
      'corpus.yaml:3:16: "13.01.2022" is not a date; write the day as YYYY-MM-DD',
    ],
    [
      'a language that is none',
      { 'a.txt': GERMAN, 'corpus.yaml': corpus('    language: Deutsch!') },
      'BAD_CORPUS',
      'corpus.yaml:3:15: "Deutsch!" is not a language; write de or en',
    ],
    [
      'a document described twice',
      { 'a.txt': GERMAN, 'corpus.yaml': corpus('  - file: ./a.txt') },
      'BAD_CORPUS',
      'corpus.yaml:3:11: "a.txt" is described twice',
    ],
    [
      'a document that is not there',
      { 'a.txt': GERMAN, 'corpus.yaml': corpus('  - file: b.txt') },
      'BAD_CORPUS',
      'corpus.yaml:3:11: there is no text "b.txt"',
    ],
    [
      'front matter with a bad date',
      { 'a.txt': `---\npublished: gestern\n---\n${GERMAN}` },
      'BAD_FRONT_MATTER',
      'a.txt:2:12: "gestern" is not a date',
    ],
    [
      'a mistyped key of front matter',
      { 'a.txt': `---\nlanguge: de\n---\n${GERMAN}` },
      'UNKNOWN_KEY',
      'a.txt: the key "languge" is not read; did you mean "language"?',
    ],
    ['two documents of one id', { 'a.md': GERMAN, 'a.txt': GERMAN }, 'SAME_ID', 'a.txt: would be called "a" like '],
  ];
  for (const [what, files, code, message] of faults) {
    it(`is said: ${what}`, async () => {
      const reading = await readDocuments([folder(files)]);
      expect(codes(reading)).to.deep.equal([code]);
      expect(reading.problems[0]?.error.message).to.contain(message);
    });
  }

  it('is said: a path that is not there', async () => {
    expect(codes(await readDocuments([join(folder(), 'nope')]))).to.deep.equal(['NO_SUCH_FILE']);
  });

  it('is said: a file that is no text', async () => {
    expect(codes(await readDocuments([join(folder({ 'a.pdf': 'x' }), 'a.pdf')]))).to.deep.equal(['NOT_A_TEXT']);
  });

  it('is said: a link in a circle, a link to nothing, a pipe', async function () {
    if (process.platform === 'win32') this.skip();
    const path = folder({ 'a.txt': GERMAN });
    mkdirSync(join(path, 'below'));
    symlinkSync('..', join(path, 'below/circle'));
    symlinkSync('nothing', join(path, 'dead.txt'));
    execFileSync('mkfifo', [join(path, 'pipe.txt')]);
    const reading = await readDocuments([path]);
    expect(ids(reading)).to.deep.equal(['a']);
    expect(codes(reading)).to.deep.equal(['SKIPPED', 'SKIPPED', 'SKIPPED']);
    expect(reading.problems.map(({ severity }) => severity)).to.deep.equal(['warning', 'warning', 'warning']);
  });

  it('does not keep the rest from being read', async () => {
    const path = folder({ 'a.txt': GERMAN, 'b.txt': Buffer.from([0xff]), 'c.txt': '' });
    const reading = await readDocuments([path, join(path, 'nope')]);
    expect(ids(reading)).to.deep.equal(['a']);
    expect(codes(reading)).to.deep.equal(['NOT_UTF8', 'EMPTY', 'NO_SUCH_FILE']);
  });

  it('is no fault where one file is named twice', async () => {
    const path = folder({ 'a.txt': GERMAN });
    const reading = await readDocuments([path, join(path, 'a.txt')]);
    expect([ids(reading), codes(reading)]).to.deep.equal([['a'], []]);
  });
});

describe('The day of publication', () => {
  after(removeFolders);
  const body = `\n\n${GERMAN}\n\n${GERMAN}`;
  const stated: readonly (readonly [string, string])[] = [
    ['Von BOTE   13. Januar 2022 00:04 Uhr', '2022-01-13'],
    ['Berlin, 22. April 2021', '2021-04-22'],
    ['26 June 2021    47 comments    Print', '2021-06-26'],
    ['Sat 15 Oct 2022 07.10 BST    Share', '2022-10-15'],
    ['12.01.2022', '2022-01-12'],
    ['Stand: 3. März 2020, 14:05 Uhr', '2020-03-03'],
    ['Mittwoch, 12. Jänner 2022 | Politik', '2022-01-12'],
    ['June 26, 2021 – Tokyo', '2021-06-26'],
    ['Published on 2021-06-26', '2021-06-26'],
    ['Bern, 1. März 2019. – Der Rat hat getagt.', '2019-03-01'],
    ['1. Ma\u0308rz 2019', '2019-03-01'],
  ];
  for (const [line, day] of stated) {
    it(`is read from the head: ${line}`, async () => {
      expect(await only(folder({ 'a.txt': `Ein Titel\n\n${line}${body}` }))).to.include({
        published: day,
        publishedFrom: 'text',
      });
    });
  }

  it('is read from a notice in the last line', async () => {
    const text = `Titel${body}\n\nDiese Nachricht wurde am 12.01.2022 im Programm gesendet.\n`;
    expect(await only(folder({ 'a.txt': text }))).to.include({ published: '2022-01-12', publishedFrom: 'text' });
  });

  const others: readonly string[] = [
    'Am 3. März 2014 hat der Rat zum ersten Mal getagt.',
    '26 June 2021 was a day that nobody forgets.',
    'Der Vertrag vom 12.01.2022 gilt nicht mehr.',
    'Krün/Berlin, 6. Juni. Die Gäste sind da.',
    'Berlin, 31. Februar 2021',
    'Die Wahl am Sonntag',
    'Foto: Archiv, aufgenommen 1. Mai 2019 in Bonn',
  ];
  for (const line of others) {
    it(`is not guessed from: ${line}`, async () => {
      expect((await only(folder({ 'a.txt': `Titel\n\n${line}${body}` }))).published).to.equal(undefined);
    });
  }

  it('is not looked for deep in the text', async () => {
    const text = `${'Zeile ohne Datum, die nicht kurz ist und für sich steht.\n'.repeat(8)}Berlin, 22. April 2021\n${GERMAN}\n${GERMAN}\n${GERMAN}`;
    expect((await only(folder({ 'a.txt': text }))).published).to.equal(undefined);
  });
});
