import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { dumpGraph } from '../graph/dump';
import { openEmbedded } from '../graph/embedded';
import { folder, removeFolders } from './helpers/folder';
import { nachweis, type Ran } from './helpers/run';

const SUMMIT = 'NATO-Generalsekretär Jens Stoltenberg traf Außenminister Sergej Lawrow.\n';
const MAYOR = 'Peter Neumannsen ist Bürgermeister von Ulm.\n';

describe('nachweis runs', function () {
  this.timeout(60_000);
  let texts: string;
  let home: string;
  const cli = (...args: string[]): Promise<Ran> => nachweis(args, { env: { NACHWEIS_HOME: home } });
  const build = async (...more: string[]): Promise<void> => {
    const { code, err } = await cli('build', texts, '--prune', '--yes', ...more);
    expect(code, err).to.equal(0);
  };

  before(async () => {
    texts = folder({ 'gipfel.txt': SUMMIT });
    home = join(folder(), 'store');
    await build();
    writeFileSync(join(texts, 'ulm.txt'), MAYOR);
    await build();
    rmSync(join(texts, 'ulm.txt'));
    await build();
    await build();
  });
  after(removeFolders);

  it('lists each run with what it changed', async () => {
    const { out, code } = await cli('runs');
    expect(code).to.equal(0);
    const rows = out.trimEnd().split('\n').slice(2);
    expect(rows).to.have.length(4);
    expect(rows[0]).to.match(/^1 +\d{4}-\d\d-\d\d \d\d:\d\d:\d\d +build +\+1 +\+\d+$/);
    expect(rows[1]).to.match(/build +\+1 +\+1$/);
    expect(rows[2]).to.match(/build +-1 +-1$/);
    expect(rows[3]).to.match(/build +none +none$/);
  });

  it('tells what one run changed', async () => {
    const { out } = await cli('runs', '2');
    expect(out).to.contain('documents  1 added, 0 changed, 0 withdrawn\n  + ulm\n');
    expect(out).to.match(/^\+ +Peter Neumannsen +Bürgermeister +Ulm$/m);
    expect((await cli('runs', '3')).out).to.match(/^- +Peter Neumannsen +Bürgermeister +Ulm$/m);
  });

  it('tells what changed between two, and not what came and went again', async () => {
    const { out } = await cli('runs', '1', '4');
    expect(out).to.equal('documents  0 added, 0 changed, 0 withdrawn\nfacts      0 added, 0 changed, 0 withdrawn\n');
    const { facts, gaps } = JSON.parse((await cli('runs', '1', '2', '--format', 'json')).out);
    expect(gaps).to.deep.equal([]);
    expect(facts).to.have.length(1);
    expect(facts[0]).to.include({ kind: 'added', predicate: 'HOLDS_ROLE', subject: 'Peter Neumannsen' });
  });

  it('says where something else changed the graph in between', async () => {
    const other = join(folder(), 'store');
    const env = { NACHWEIS_HOME: other };
    await nachweis(['build', texts], { env });
    const store = await openEmbedded(other);
    await store.run('MATCH (m:Manifest) DELETE m');
    await store.close();
    await nachweis(['build', texts], { env });
    const { err, code } = await nachweis(['runs', '1', '2'], { env });
    expect([code, err]).to.deep.equal([0, 'nachweis: between run 1 and 2 the graph was changed by something else\n']);
  });

  for (const [args, message] of [
    [['9'], 'there is no run 9; the log has runs 1 to 4'],
    [['3', '1'], 'run 1 is before run 3: name the earlier one first'],
    [['x'], 'Write the number of a run, such as 3.'],
  ] as const)
    it(`refuses ${args.join(' ')}`, async () => {
      const { code, err } = await cli('runs', ...args);
      expect(code).to.equal(1);
      expect(err).to.contain(message);
    });

  it('says so where there is no run yet', async () => {
    const { code, err } = await nachweis(['runs'], { env: { NACHWEIS_HOME: join(texts, 'none') } });
    expect([code, err]).to.deep.equal([
      1,
      `nachweis: ${join(texts, 'none', 'runs.jsonl')}: no run is logged yet; every build adds one\n`,
    ]);
  });

  it('keeps the time of a run out of the graph', async () => {
    const store = await openEmbedded(home, { create: false });
    const dump = await dumpGraph(store).finally(() => store.close());
    const times = readFileSync(join(home, 'runs.jsonl'), 'utf8').match(/"time":"([^"]+)"/g) ?? [];
    expect(times).to.have.length(4);
    for (const time of times) expect(dump).to.not.contain(time.slice(8, 18));
  });
});
