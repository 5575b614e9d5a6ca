import { statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect } from 'chai';
import { assertJava } from '../../../graph/server/java';
import { releases } from '../../../graph/server/releases';
import { confOf, freePorts } from '../../../graph/server/settings';
import { folder, removeFolders } from '../../helpers/folder';
import { describeNeo4j, env, home, open, said, server, start } from '../../helpers/neo4j';
import { nachweis } from '../../helpers/run';
import { rejected } from '../rejected';

describe('A server of Neo4j', () => {
  after(removeFolders);

  it('listens on this machine alone, with and without a password', () => {
    for (const auth of [true, false]) {
      const lines = confOf({ bolt: 7687, http: 7474, auth }).split('\n');
      expect(lines).to.include.members(['server.default_listen_address=127.0.0.1', 'server.https.enabled=false']);
      expect(lines).to.include(`dbms.security.auth_enabled=${auth}`);
      expect(lines.filter((line) => /listen_address=[^:1]/.test(line))).to.deep.equal([]);
    }
  });

  it('takes another port where its own is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.once('error', () => resolve()).listen(7687, '127.0.0.1', resolve));
    const { bolt } = await freePorts();
    expect(bolt).to.be.above(1023).and.not.equal(7687);
    other.close();
  });

  const [{ version }] = releases;
  it('says what to install where there is no Java, or one that is too old', async () => {
    const none = await rejected(assertJava('/no/such/java', releases[0]));
    expect(none.code).to.equal('JAVA_MISSING');
    expect(none.message).to.contain(`Neo4j ${version} needs a JDK 17 or newer, and there is no /no/such/java: install`);
    expect(none.message).to.contain('with Docker: docker run ');
  });

  it('says so in one line where PATH has neither Java nor Maven', async () => {
    const bare = { ...{ PATH: folder(), JAVA_HOME: undefined }, NACHWEIS_HOME: join(folder(), 'store') };
    const { code, out, err } = await nachweis(['neo4j', 'up'], { env: bare });
    expect([code, out]).to.deep.equal([1, '']);
    expect(err.trimEnd().split('\n').at(-1)).to.match(/^nachweis: Neo4j .* there is no java: install openjdk-17/);
  });

  it('that does not run is told as such', async () => {
    const bare = { NACHWEIS_HOME: join(folder(), 'store') };
    const status = await nachweis(['neo4j', 'status'], { env: bare });
    expect([status.code, status.out]).to.deep.equal([1, `no Neo4j runs in ${bare.NACHWEIS_HOME}/neo4j\n`]);
    expect((await nachweis(['neo4j', 'down'], { env: bare })).code).to.equal(0);
  });
});

describeNeo4j('The server of `nachweis neo4j up`', () => {
  it('tells its addresses, and a given password never', async () => {
    const { bolt, http, pid } = await server();
    expect(said?.out).to.contain(`bolt://localhost:${bolt}\n`).and.to.contain(`http://localhost:${http}/browser/\n`);
    expect(`${said?.out}${said?.err}`).to.not.contain(env.NEO4J_PASSWORD);
    const processes = await nachweis(['neo4j', 'status'], { env });
    expect([processes.code, processes.out]).to.deep.equal([0, said?.out.replace(/\n {2}password .*/, '')]);
    expect(processes.out).to.contain(`(process ${pid})`);
  });

  it('is Neo4j Community, and serves Neo4j Browser', async () => {
    const store = await open();
    const { rows } = await store.read('CALL dbms.components() YIELD name, versions, edition RETURN *');
    await store.close();
    expect(rows).to.deep.include({
      ...{ name: 'Neo4j Kernel', edition: 'community' },
      versions: [(await server()).version],
    });
    const page = await fetch(`http://localhost:${(await server()).http}/browser/`);
    expect([page.status, await page.text()]).to.satisfy(
      ([status, text]: [number, string]) => status === 200 && /<title>Neo4j Browser/.test(text),
    );
  });

  it('is left alone by a second `up`', async () => {
    const { pid } = await server();
    const again = await nachweis(['neo4j', 'up'], { env });
    expect([again.code, again.err]).to.deep.equal([0, 'nachweis: it runs already\n']);
    expect((await server()).pid).to.equal(pid);
  });

  it('ends with `down`, keeps its data, and comes back with a new password that is shown once', async () => {
    const draft = await open();
    await draft.run("MERGE (:Draft {name: 'bleibt'})");
    await draft.close();
    expect((await nachweis(['neo4j', 'down'], { env })).out).to.contain('has ended; its data stay');
    const own = { ...env, NEO4J_PASSWORD: undefined };
    const first = await nachweis(['neo4j', 'up'], { env: own });
    const [, secret] = /password {2}(\S+) {3}\(shown this once; kept in /.exec(first.out) ?? [];
    expect(secret, first.out).to.match(/^[\w-]{16}$/);
    expect(statSync(join(home, 'password')).mode & 0o777).to.equal(0o600);
    const { bolt } = await server();
    const cypher = 'MATCH (d:Draft) RETURN d.name AS name';
    const asked = await nachweis(['query', '--to', `bolt://localhost:${bolt}`, '--cypher', cypher], { env: own });
    expect(asked.out, asked.err).to.contain('bleibt');
    const again = await nachweis(['neo4j', 'up'], { env: own });
    expect(again.out).to.not.contain(secret);
    expect((await nachweis(['neo4j', 'down'], { env: own })).code).to.equal(0);
    await start();
    const store = await open();
    await store.run('MATCH (d:Draft) DELETE d');
    await store.close();
  });
});
