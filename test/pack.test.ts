import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { folder, removeFolders } from './helpers/folder';
import { nachweis, type Ran, root, run } from './helpers/run';

const windows = process.platform === 'win32';
const npm = (args: readonly string[], cwd: string) => run(windows ? 'npm.cmd' : 'npm', args, { cwd });
const ARTICLE = 'NATO-Generalsekretär Jens Stoltenberg hat am Mittwoch in Brüssel mit den Botschaftern gesprochen.\n';

describe('The packed program', function () {
  this.timeout(300_000);
  let files: readonly string[];
  let prefix: string;
  const installed = (args: readonly string[], cwd: string): Promise<Ran> =>
    run(join(prefix, windows ? 'nachweis.cmd' : 'bin/nachweis'), args, {
      cwd,
      env: { COLUMNS: '100', NACHWEIS_HOME: undefined },
    });

  before(async () => {
    const place = folder();
    prefix = folder();
    const packed = await npm(['pack', '--json', '--pack-destination', place], root);
    expect(packed.code, packed.err).to.equal(0);
    const [{ filename, files: within }] = JSON.parse(packed.out.slice(packed.out.search(/^\[/m)));
    files = within.map(({ path }: { path: string }) => path);
    await install(join(place, filename), prefix);
  });
  after(removeFolders);

  it('holds the compiled program, word lists, queries, samples and the licence, and no tests', () => {
    expect(files).to.include.members([
      'package.json',
      'README.md',
      'LICENSE',
      'dist/graph/cli.js',
      'dist/extract/index.js',
      'dist/extract/index.d.ts',
    ]);
    expect(files).to.include.members([
      'seeds/ontology.yaml',
      'seeds/documents/de/corpus.yaml',
      'queries/offices.cypher',
    ]);
    for (const file of filesBelow('seeds/lexicon')) expect(files).to.include(file);
    const data = filesBelow('extract').filter((file) => !/\.ts$|^extract\/train\//.test(file));
    for (const file of data) expect(files).to.include(file);
    expect(files.filter((file) => /(?:^|\/)test\/|\.test\.|(?<!\.d)\.ts$|\.grafeo|\.jsonl$/.test(file))).to.deep.equal(
      [],
    );
  });

  it('says its version', async () => {
    const { version } = require('../package.json');
    expect((await installed(['--version'], folder())).out).to.equal(`${version}\n`);
  });

  it('extracts in an empty folder the same bytes as the checkout', async () => {
    const texts = join(root, 'seeds/documents');
    const { code, out, err } = await installed(['extract', texts], folder());
    expect(code, err).to.equal(0);
    expect(out)
      .to.equal((await nachweis(['extract', texts])).out)
      .and.to.contain('"predicate":"HOLDS_ROLE"');
  });

  it('builds its samples into .nachweis and answers from it', async () => {
    const place = folder();
    const built = await installed(['build'], place);
    expect(built.code, built.err).to.equal(0);
    expect(built.out).to.contain('  nachweis query ');
    expect(readdirSync(place)).to.deep.equal(['.nachweis']);
    const asked = await installed(['query', 'offices', '--format', 'json'], place);
    expect(JSON.parse(asked.out)).to.not.have.lengthOf(0);
  });

  it('explains a sentence of which nobody says the language', async () => {
    const { code, out, err } = await installed(['explain', ARTICLE.trim()], folder());
    expect(code, err).to.equal(0);
    expect(out).to.contain('Jens Stoltenberg');
  });
});

const filesBelow = (path: string): readonly string[] =>
  readdirSync(join(root, path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    );

/** `npm i -g` as a user would; without a network the packed files beside the checkout's own dependencies. */
async function install(tarball: string, prefix: string): Promise<void> {
  const { code, err } = await npm(
    [
      'install',
      '--global',
      '--prefix',
      prefix,
      '--prefer-offline',
      '--fetch-retries=0',
      '--no-audit',
      '--no-fund',
      tarball,
    ],
    prefix,
  );
  if (code === 0) return;
  expect(err, err).to.match(/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ENOTCACHED|network/);
  const unpacked = join(prefix, 'lib/node_modules/nachweis');
  mkdirSync(join(prefix, 'bin'), { recursive: true });
  expect((await run('tar', ['xzf', tarball], { cwd: prefix })).code).to.equal(0);
  cpSync(join(prefix, 'package'), unpacked, { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(unpacked, 'node_modules'));
  await run('chmod', ['+x', join(unpacked, 'dist/graph/cli.js')]);
  symlinkSync(join(unpacked, 'dist/graph/cli.js'), join(prefix, 'bin/nachweis'));
}
