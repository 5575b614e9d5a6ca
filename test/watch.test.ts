import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { conclude, tell } from '../extract';
import { readDocuments } from '../extract/read';
import { dumpGraph } from '../graph/dump';
import { openEmbedded } from '../graph/embedded';
import { rebuild } from '../graph/rebuild';
import { folder, removeFolders } from './helpers/folder';
import { root } from './helpers/run';

const SUMMIT = 'NATO-Generalsekretär Jens Stoltenberg traf am Mittwoch in Brüssel Außenminister Sergej Lawrow.\n';
const MAYOR = 'Peter Neumannsen ist Bürgermeister von Ulm.\n';
const RAIN = 'Es regnete den ganzen Tag, und niemand war auf der Straße.\n';

/** `nachweis build --watch` as a process of its own. */
interface Watching {
  readonly child: ChildProcess;
  /** Resolves with the next line that it says, on standard output or as a complaint. */
  next(): Promise<string>;
  readonly ended: Promise<{ readonly code: number | null; readonly signal: string | null }>;
}

function watching(texts: string, home: string, ...more: readonly string[]): Watching {
  const child = spawn(
    process.execPath,
    ['-r', 'ts-node/register', 'graph/cli.ts', 'build', texts, '--watch', ...more],
    { cwd: root, env: { ...process.env, NACHWEIS_HOME: home }, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const lines: string[] = [];
  const waiting: ((line: string) => void)[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream.on('data', (data) => {
      const parts = `${rest}${data}`.split('\n');
      rest = parts.pop() ?? '';
      for (const line of parts) {
        const first = waiting.shift();
        if (first) first(line);
        else lines.push(line);
      }
    });
  }
  const next = (): Promise<string> => {
    const line = lines.shift();
    return line === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(line);
  };
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.on('exit', (code, signal) => resolve({ code, signal })),
  );
  return { child, next, ended };
}

async function dumpOf(home: string): Promise<string> {
  const store = await openEmbedded(home, { create: false });
  return dumpGraph(store).finally(() => store.close());
}

async function cleanDump(texts: string): Promise<string> {
  const clean = await openEmbedded();
  await rebuild(clean, (await readDocuments([texts])).documents, { tell, conclude });
  return dumpGraph(clean).finally(() => clean.close());
}

describe('build --watch', function () {
  this.timeout(120_000);
  let texts: string;
  let home: string;
  let open: Watching[] = [];
  const start = (...more: string[]): Watching => {
    const one = watching(texts, home, ...more);
    open.push(one);
    return one;
  };
  const write = (name: string, text: string): void => writeFileSync(join(texts, name), text);

  beforeEach(() => {
    const rainy = Array.from({ length: 12 }, (_, n) => [`de/rain-${n}.txt`, RAIN] as const);
    texts = folder({ 'de/gipfel.txt': SUMMIT, ...Object.fromEntries(rainy) });
    home = join(folder(), 'store');
  });
  afterEach(() => {
    for (const { child } of open) child.kill('SIGKILL');
    open = [];
  });
  after(removeFolders);

  it('follows every change of a folder, says each in one line, and leaves the graph of a clean build', async () => {
    const { child, next, ended } = start();
    expect(await next()).to.match(/^added de\/gipfel, .* and 8 more: \d+ facts added; watching, Ctrl-C ends$/);
    write('de/ulm.txt', MAYOR);
    expect(await next()).to.equal('added de/ulm: 1 fact added');
    write('de/ulm.txt', MAYOR.replace('Ulm', 'Neu-Ulm'));
    expect(await next()).to.equal('changed de/ulm: 1 fact added, 1 withdrawn');
    write('de/rain-0.txt', `${RAIN}Dann schien die Sonne.\n`);
    expect(await next()).to.equal('changed de/rain-0: no fact changed');
    mkdirSync(join(texts, 'new/deep'), { recursive: true });
    write('new/deep/köln.md', MAYOR.replace('Ulm', 'Köln'));
    expect(await next()).to.equal('added new/deep/köln: 1 fact added');
    write('new/deep/köln.md', MAYOR.replace('Ulm', 'Bonn'));
    expect(await next()).to.equal('changed new/deep/köln: 1 fact added, 1 withdrawn');
    renameSync(join(texts, 'de/ulm.txt'), join(texts, 'de/neu-ulm.txt'));
    expect(await next()).to.match(/^added de\/neu-ulm; withdrawn de\/ulm: 1 fact changed$/);
    rmSync(join(texts, 'new'), { recursive: true });
    expect(await next()).to.equal('withdrawn new/deep/köln: 1 fact withdrawn');
    child.kill('SIGINT');
    expect(await ended).to.deep.equal({ code: 0, signal: null });
    expect(await dumpOf(home)).to.equal(await cleanDump(texts));
  });

  it('follows what is known beside the texts, and what people decide', async () => {
    const { child, next, ended } = start();
    await next();
    write('de/corpus.yaml', 'documents:\n  - {file: gipfel.txt, published: 2022-01-13}\n');
    expect(await next()).to.match(/^changed de\/gipfel: .*added/);
    const claim = `{document: de/gipfel, sentence: "${SUMMIT.trim()}", predicate: HOLDS_ROLE, subject: Jens Stoltenberg}`;
    write('corrections.yaml', `- reject: ${claim}\n`);
    expect(await next()).to.equal('changed de/gipfel: 1 fact withdrawn');
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'corrections.yaml'), `- confirm: ${claim}\n`);
    expect(await next()).to.equal('changed de/gipfel: 1 fact added');
    child.kill('SIGTERM');
    expect(await ended).to.deep.equal({ code: 0, signal: null });
  });

  it('goes on where something is amiss, and withdraws more than a tenth only with --yes', async () => {
    const { child, next, ended } = start();
    await next();
    write('de/corpus.yaml', 'documents: [');
    expect(await next()).to.contain('is not valid YAML');
    rmSync(join(texts, 'de/corpus.yaml'));
    for (const n of [0, 1, 2]) rmSync(join(texts, `de/rain-${n}.txt`));
    let line = await next();
    while (!line.includes("of the graph's 13 documents are not named now")) line = await next();
    child.kill('SIGINT');
    expect((await ended).code).to.equal(0);
    const again = start('--yes');
    expect(await again.next()).to.match(/^withdrawn de\/rain-0, de\/rain-1, de\/rain-2: no fact changed; watching/);
    again.child.kill('SIGTERM');
    expect((await again.ended).code).to.equal(0);
    expect(await dumpOf(home)).to.equal(await cleanDump(texts));
  });

  it('waits for a graph that is in use, and logs each change', async () => {
    const { child, next } = start();
    await next();
    const other = await openEmbedded(home);
    write('de/ulm.txt', MAYOR);
    expect(await next()).to.contain('in use by another process');
    await other.close();
    expect(await next()).to.equal('added de/ulm: 1 fact added');
    child.kill('SIGINT');
    const runs = readFileSync(join(home, 'runs.jsonl'), 'utf8').trimEnd().split('\n');
    expect(runs.map((line) => JSON.parse(line).counts.documents.added)).to.deep.equal([13, 1]);
  });
});
