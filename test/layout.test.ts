import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect } from 'chai';
import { folder, removeFolders } from './helpers/folder';
import { root } from './helpers/run';
import { importsOf, type Source, sources } from './helpers/sources';

const extract = sources('extract');
const graph = sources('graph');
const program = [...extract, ...graph];
/** Tools of the developers, which no run of the program loads. */
const isTool = ({ file }: Source): boolean => file.startsWith('extract/train/') || file === 'graph/bench.ts';

/** Files that fit, as a list that a failing test shows. */
const which = (files: readonly Source[], fits: (source: Source) => boolean): readonly string[] =>
  files.filter(fits).map(({ file }) => file);
const importing = (name: string | RegExp) => (source: Source) =>
  importsOf(source).some((one) => (typeof name === 'string' ? one === name : name.test(one)));

describe('The layout', () => {
  after(removeFolders);

  it('sees the imports it speaks of', () => {
    const source = (text: string): Source => ({ file: 'x.ts', text });
    expect(importsOf(source("import { a } from 'a';\nimport type b from './b';\nexport * from '../c';"))).to.deep.equal(
      ['a', './b', '../c'],
    );
    expect(importsOf(source("const d = await import('d'); require('./e') as typeof import('./e');"))).to.deep.equal([
      'd',
      './e',
      './e',
    ]);
    expect(importsOf(source("import 'f';"))).to.deep.equal(['f']);
  });

  it('lets imports point one way: extract/ never imports graph/', () => {
    const leaves = ({ file }: Source, name: string) =>
      name.startsWith('.') && !posix.join(posix.dirname(file), name).startsWith('extract');
    expect(
      which(extract, (source) => importsOf(source).some((name) => leaves(source, name) && name !== '../package.json')),
    ).to.deep.equal([]);
    expect(which(graph, importing(/extract/))).to.not.deep.equal([]);
  });

  it('leaves the Neo4j driver to graph/neo4j.ts', () => {
    expect(which(program, importing(/^neo4j-driver/))).to.deep.equal(['graph/neo4j.ts']);
  });

  it('leaves the embedded engine to graph/embedded.ts', () => {
    expect(which(program, importing('@grafeo-db/js'))).to.deep.equal(['graph/embedded.ts']);
  });

  it('leaves environment, output and exit to the command line', () => {
    const worldly = /\bprocess\.(?:env|exit|exitCode|argv|stdout|stderr|stdin|on|once)\b|\bconsole\./;
    const outside = program.filter((source) => !isTool(source) && !/^graph\/cli(?:\.ts|\/)/.test(source.file));
    expect(which(outside, ({ text }) => worldly.test(text))).to.deep.equal([]);
  });

  it('leaves the clock and chance alone, but for the time of a run', () => {
    expect(which(program, importing('./clock'))).to.deep.equal(['graph/cli/logged.ts']);
    const uncertain = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\brandomUUID\b|\bperformance\.now\b/;
    expect(
      which(
        program.filter((source) => !isTool(source)),
        ({ text }) => uncertain.test(text),
      ),
    ).to.deep.equal(['graph/cli/clock.ts']); // when a run was, for the log alone
  });

  it('keeps \\b, \\w and \\W, which know no umlauts, out of the patterns of extract/', () => {
    const ascii = /^(?!\s*(?:\/\/|\*|\/\*)).*\\[bBwW]/m;
    expect(ascii.test('const a = /\\bfrüh/;')).to.equal(true);
    expect(
      which(
        extract.filter((source) => !isTool(source)),
        ({ text }) => ascii.test(text),
      ),
    ).to.deep.equal([]);
  });

  it('loads database, driver and compromise only when a command needs them', () => {
    const loaded = `require('ts-node/register'); require('./graph/cli/program');
      for (const file of Object.keys(require.cache)) if (/neo4j-driver|@grafeo-db|compromise|[/]eld[/]/.test(file)) console.log(file);`;
    expect(execFileSync(process.execPath, ['-e', loaded], { cwd: root, encoding: 'utf8' })).to.equal('');
  });

  it('loads no database and no driver to extract, and no detector where the language is clear', () => {
    const facts = join(folder(), 'facts.jsonl');
    const loaded = `require('ts-node/register');
      require('./graph/cli/program').main(['extract', 'test/score/rathaus.txt', '--out', process.argv[1]]).then(() => {
        for (const file of Object.keys(require.cache)) if (/neo4j-driver|@grafeo-db|[/]eld[/]/.test(file)) console.log(file);
      });`;
    const told = execFileSync(process.execPath, ['-e', loaded, facts], { cwd: root, encoding: 'utf8', stdio: 'pipe' });
    expect(told).to.equal('');
    expect(existsSync(facts)).to.equal(true);
  });

  it('has the engine of every platform in the lock file, without which `npm ci` refuses', () => {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
    const platforms = Object.keys(packages['node_modules/@grafeo-db/js'].optionalDependencies);
    expect(platforms).to.have.lengthOf.at.least(6);
    expect(Object.keys(packages)).to.include.members(platforms.map((name) => `node_modules/${name}`));
  });

  it('has the folders that are agreed on and no others', () => {
    const folders = readdirSync(root, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && !entry.name.startsWith('.'),
    );
    const made = ['node_modules', 'dist'];
    expect(folders.map(({ name }) => name).filter((name) => !made.includes(name))).to.have.members([
      'extract',
      'graph',
      'queries',
      'seeds',
      'test',
    ]);
  });
});
