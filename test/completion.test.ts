import { join } from 'node:path';
import { expect } from 'chai';
import { folder, removeFolders } from './helpers/folder';
import { nachweis, root, run } from './helpers/run';

/** What is offered for the last of these words. */
const offered = async (...words: string[]): Promise<readonly string[]> => {
  const { out, code, err } = await nachweis(['complete', '--', ...words]);
  expect(code, err).to.equal(0);
  return out.split('\n').filter((word) => word !== '');
};

describe('nachweis completion', function () {
  this.timeout(60_000);
  after(removeFolders);

  it('offers the commands', async () => {
    expect(await offered(''))
      .to.include.members(['build', 'query', 'runs', 'completion'])
      .and.not.include('complete');
    expect(await offered('ex')).to.deep.equal(['extract', 'explain']);
  });

  it('offers the questions, and the parameters of the one that is asked', async () => {
    expect(await offered('query', 'offices')).to.deep.equal(['offices-of', 'offices-on', 'offices']);
    expect(await offered('query', 'common-meetings', '--param', '')).to.deep.equal(['other=', 'person=']);
    expect(await offered('query', 'common-meetings', '-p', 'person=Merkel', '-p', '')).to.deep.equal(['other=']);
    expect(await offered('query', 'offices', '')).to.deep.equal([]);
  });

  it('offers options, what they may be, and what belongs to a command', async () => {
    expect(await offered('build', '--w')).to.deep.equal(['--watch']);
    expect(await offered('query', '--format', '')).to.deep.equal(['table', 'json', 'csv']);
    expect(await offered('neo4j', '')).to.include.members(['up', 'down', 'status']);
    expect(await offered('completion', '')).to.deep.equal(['bash', 'zsh', 'fish']);
    expect(await offered('build', 'my')).to.deep.equal([]);
  });

  it('gives a script that bash follows', async () => {
    const { out } = await nachweis(['completion', 'bash']);
    const program = `#!/bin/sh\nexec ${process.execPath} -r ts-node/register graph/cli.ts "$@"\n`;
    const bin = folder({ nachweis: program });
    const asked = `${out}
      COMP_WORDS=(nachweis query offices-o); COMP_CWORD=2; _nachweis; echo "\${COMPREPLY[@]}"
      COMP_WORDS=(nachweis query why --param ''); COMP_CWORD=4; _nachweis; echo "\${COMPREPLY[@]}"`;
    const env = { PATH: `${bin}:${process.env.PATH}` };
    await run('chmod', ['+x', join(bin, 'nachweis')]);
    const said = await run('bash', ['--norc', '-c', asked], { env, cwd: root });
    expect(said.out.split('\n').slice(0, 2)).to.deep.equal(['offices-of offices-on', 'object= subject=']);
  });

  for (const [shell, check] of [
    ['bash', ['-n']],
    ['zsh', ['-n']],
    ['fish', ['--no-execute']],
  ] as const)
    it(`gives a script that ${shell} can read, where it is installed`, async function () {
      const { out } = await nachweis(['completion', shell]);
      const file = join(folder({ script: out }), 'script');
      const there = await run(shell, [...check, file]).catch(() => undefined);
      if (there) expect(there.code, there.err).to.equal(0);
      else this.skip();
    });

  it('refuses a shell that it does not know', async () => {
    const { code, err } = await nachweis(['completion', 'csh']);
    expect(code).to.equal(1);
    expect(err).to.contain('Allowed choices are bash, zsh, fish');
  });
});
