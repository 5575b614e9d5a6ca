import { expect } from 'chai';
import { COMMANDS } from './helpers/commands';
import { removeFolders } from './helpers/folder';
import { readme, refreshed, words, workplace } from './helpers/readme';
import { nachweis } from './helpers/run';

describe('The README', function () {
  this.timeout(120_000);
  after(removeFolders);

  it('begins with the two lines of a newcomer, which the package knows', () => {
    const lines = readme().split('\n').slice(0, 6).join('\n');
    expect(lines)
      .to.match(/^npm ci && npm start\b/m)
      .and.to.match(/^npm ci && npm test\b/m);
    expect(require('../package.json').scripts).to.include.keys(['start', 'test', 'nachweis', 'readme', 'bench']);
  });

  it('shows what the commands print now (`npm run -s readme` brings it up to date)', async () => {
    expect(readme()).to.contain('<!-- $ nachweis build -->').and.to.contain('<!-- $ nachweis score ');
    expect(readme()).to.equal(await refreshed(readme()));
  });

  const lines = [...readme().matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) => block.split('\n'));
  const commands = lines.filter((line) => line.startsWith('nachweis '));

  it('shows commands that run, one after the other', async () => {
    expect(commands).to.have.lengthOf.at.least(5);
    const cwd = workplace();
    for (const command of commands) {
      const { code, err } = await nachweis(words(command).slice(1), { cwd, env: { NACHWEIS_HOME: undefined } });
      expect(code, `${command}\n${err}`).to.equal(0);
    }
  });

  it('names every command', async () => {
    const { out } = await nachweis(['--help']);
    const known = [...out.matchAll(/^ {2}([a-z0-9]+) \[?(?:options|<)/gm)].map(([, name = '']) => name);
    expect(known).to.have.members(COMMANDS);
    for (const name of known) expect(readme()).to.contain(`| \`nachweis ${name} `);
  });

  it('reads a command line as a shell does', () => {
    expect(words('query why --param subject="A B" --cypher \'a "b"\'')).to.deep.equal([
      'query',
      'why',
      '--param',
      'subject=A B',
      '--cypher',
      'a "b"',
    ]);
  });
});
