import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect } from 'chai';
import { boltAddress } from '../../../graph/server/server';
import { folder, removeFolders } from '../../helpers/folder';
import { describeNeo4j, env, open, server } from '../../helpers/neo4j';
import { nachweis, root } from '../../helpers/run';
import { rejected } from '../rejected';

const RIGHT = env.NEO4J_PASSWORD;

describeNeo4j('The password of a Neo4j server', () => {
  after(removeFolders);
  let home: string;
  before(() => {
    home = join(folder(), 'store');
  });
  const ask = async (own: Record<string, string | undefined>) => {
    const args = ['query', '--to', boltAddress(await server()), '--cypher', 'RETURN 1 AS one'];
    return nachweis(args, { env: { NACHWEIS_HOME: home, NEO4J_PASSWORD: undefined, ...own } });
  };

  it('comes from NEO4J_PASSWORD', async () => {
    expect((await ask({ NEO4J_PASSWORD: RIGHT })).out).to.equal('one\n───\n1\n');
  });

  it('or from a file', async () => {
    const place = folder({ secret: `${RIGHT}\n` });
    expect((await ask({ NEO4J_PASSWORD_FILE: join(place, 'secret') })).out).to.equal('one\n───\n1\n');
    const { code, err } = await ask({ NEO4J_PASSWORD_FILE: join(place, 'none') });
    expect([code, err]).to.deep.equal([
      1,
      `nachweis: NEO4J_PASSWORD_FILE names ${join(place, 'none')}, which is not there\n`,
    ]);
  });

  it('is asked for where somebody is there to type it, and not shown', async () => {
    const program = `${process.execPath} -r ts-node/register graph/cli.ts`;
    const command = `${program} query --to ${boltAddress(await server())} --cypher 'RETURN 6 * 7 AS n'`;
    const own = { ...process.env, NACHWEIS_HOME: home, NEO4J_PASSWORD: '' };
    const terminal = spawn('script', ['-qefc', command, '/dev/null'], { cwd: root, env: own });
    let shown = '';
    terminal.stdout.on('data', (data) => {
      if (!shown.includes('Password of neo4j: ') && `${shown}${data}`.includes('Password of neo4j: '))
        terminal.stdin.write(`${RIGHT}\r`);
      shown += data;
    });
    const code = await new Promise((resolve) => terminal.on('close', resolve));
    expect(code, shown).to.equal(0);
    expect(shown)
      .to.match(/\b42\b/)
      .and.to.not.contain(RIGHT);
  });

  it('that is missing is said in one line', async () => {
    const { code, out, err } = await ask({});
    expect([code, out]).to.deep.equal([1, '']);
    expect(err).to.match(/^nachweis: Neo4j at bolt:\S+ needs a password: set NEO4J_PASSWORD \(and NEO4J_USER\)\n$/);
  });

  it('that is wrong is tried once, said in one line without it, and locks nobody out', async () => {
    // The server locks a user after three wrong tries: two here would be four.
    for (const wrong of ['falsch-1', 'falsch-2']) {
      const { code, out, err } = await ask({ NEO4J_PASSWORD: wrong });
      expect([code, out]).to.deep.equal([1, '']);
      expect(err).to.match(/^nachweis: Neo4j at bolt:\S+ does not know the user neo4j with this password: [^\n]+\n$/);
      expect(err).to.not.contain(wrong);
    }
    expect((await ask({ NEO4J_PASSWORD: RIGHT })).code).to.equal(0);
  });

  it('opens read transactions for questions: the server itself refuses to write', async () => {
    const store = await open();
    const error = await rejected(store.read('CREATE (:Draft)'));
    await store.close();
    expect(error.message).to.match(/read access mode/i);
  });
});
