import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { MEET, SPEAK } from './corrections/world';
import { folder, removeFolders } from './helpers/folder';
import { nachweis, type Ran } from './helpers/run';

const ARTICLE = `Ein Titel\n\nBrüssel, 13. Januar 2022\n\n${MEET} ${SPEAK}\n`;

describe('Corrections on the command line', function () {
  this.timeout(120_000);
  let texts: string;
  let home: string;
  const cli = async (code: number, ...args: string[]): Promise<Ran> => {
    const ran = await nachweis(args, { env: { NACHWEIS_HOME: home } });
    expect(ran.code, `${ran.out}\n${ran.err}`).to.equal(code);
    return ran;
  };
  const file = () => join(texts, 'corrections.yaml');

  before(() => {
    texts = folder({ 'de/gipfel.txt': ARTICLE });
    home = join(folder(), 'store');
  });
  after(removeFolders);

  for (const command of ['correct', 'corrections', 'review'])
    it(`${command} says what it does, with examples`, async () => {
      expect((await cli(0, command, '--help')).out).to.contain(`$ nachweis ${command}`);
    });

  it('correct shows what it would change, and writes nothing in a dry run', async () => {
    const args = ['correct', 'reject', texts, '--sentence', 'traf am Mittwoch', '--object', 'Brüssel'];
    expect((await cli(0, ...args, '--dry-run')).out).to.match(/^- +Treffen .* held in +Brüssel$/m);
    expect(() => readFileSync(file())).to.throw('ENOENT');
    const { out } = await cli(0, ...args, '--by', 'A. Reader');
    expect(out).to.contain(`1 correction written to ${file()}:2; the next build brings it into the graph`);
  });

  it('correct edits and adds below what is there', async () => {
    const macron = ['--subject', 'Macron', '--predicate', 'HOLDS_ROLE'];
    await cli(0, 'correct', 'edit', texts, ...macron, '--set', 'object=Frankreich', '--set', 'role=Staatspräsident');
    const add = ['--sentence', 'in Paris', ...macron, '--object', 'Paris', '--role', 'Ehrenbürger'];
    const { out } = await cli(0, 'correct', 'add', texts, ...add);
    expect(out).to.match(/^\+ +Emmanuel Macron +Ehrenbürger +Paris$/m);
    expect(readFileSync(file(), 'utf8').match(/^- \w+/gm)).to.deep.equal(['- reject', '- edit', '- add']);
  });

  it('diff and build have them, and the graph answers with what they say', async () => {
    const { out: planned } = await cli(3, 'diff', texts);
    expect(planned)
      .to.match(/Emmanuel Macron +Ehrenbürger +Paris/)
      .and.to.not.match(/held in +Brüssel/);
    const { out } = await cli(0, 'build', texts);
    expect(out).to.contain('Corrections\n  3  applied').and.to.contain('1  a person said that it is wrong');
    expect((await cli(0, 'query', 'offices-of', '--param', 'person=Emmanuel Macron')).out)
      .to.match(/Staatspräsident +Frankreich/)
      .and.to.match(/Ehrenbürger +Paris/);
    expect((await cli(0, 'query', 'corrected')).out)
      .to.contain('edited')
      .and.to.contain('added');
    await cli(0, 'diff', texts);
    await cli(0, 'verify', texts);
    expect((await cli(0, 'build', texts)).out).to.contain('not read again');
  });

  it('a new one is enough for a build to work again', async () => {
    await cli(0, 'correct', 'confirm', texts, '--subject', 'Merkel', '--predicate', 'HOLDS_ROLE');
    expect((await cli(3, 'diff', texts)).out).to.contain('confirmed: "');
    expect((await cli(0, 'build', texts)).out).to.contain('4  applied');
  });

  it('one whose sentence changed is told as an orphan, with its place, and stays in the file', async () => {
    writeFileSync(join(texts, 'de/gipfel.txt'), ARTICLE.replace('am Mittwoch', 'am Donnerstag'));
    const before = readFileSync(file(), 'utf8');
    const { out } = await cli(0, 'build', texts);
    expect(out).to.contain('1  orphaned: its sentence or its claim is not there any more');
    expect(out).to.contain(`${file()}:2`.slice(-20)).and.to.contain('its sentence does not stand in the document');
    const { err } = await cli(0, 'extract', texts);
    expect(err).to.contain(`warning: ${file()}:2: is orphaned: its sentence does not stand in the document`);
    const rows = JSON.parse((await cli(2, 'corrections', texts, '--format', 'json')).out);
    expect(rows.map(({ state }: { state: string }) => state)).to.deep.equal([
      'orphaned',
      'applied',
      'applied',
      'applied',
    ]);
    expect(readFileSync(file(), 'utf8')).to.equal(before);
  });

  it('says of what cannot be done what is wrong, and writes nothing', async () => {
    const before = readFileSync(file(), 'utf8');
    const scholz = ['--sentence', 'Merkel', '--subject', 'Scholz', '--predicate', 'HOLDS_ROLE', '--object', 'Paris'];
    const { err } = await cli(1, 'correct', 'add', texts, ...scholz, '--role', 'x');
    expect(err).to.equal('nachweis: cannot be done: "Scholz" does not stand in its sentence\n');
    expect(readFileSync(file(), 'utf8')).to.equal(before);
  });

  it('a faulty file stops a build, with file, line and column', async () => {
    const other = join(folder({ 'my.yaml': '- reject:\n    documnt: x\n' }), 'my.yaml');
    const { err } = await cli(1, 'build', texts, '--corrections', other);
    expect(err).to.match(/my\.yaml:2:5: unknown key "documnt" in reject; did you mean "document"\?\n/);
  });
});
