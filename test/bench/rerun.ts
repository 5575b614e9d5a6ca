import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageFile } from '../../extract/files';
import { readDocuments } from '../../extract/read';
import { boltAddress, down, up } from '../../graph/server/server';
import { folder, removeFolders } from '../helpers/folder';
import { nachweis } from '../helpers/run';
import { edit, writeTexts } from './texts';

const password = 'nur-fuer-tests';

/** Seconds of a build, and what it said. */
async function build(texts: string, to: string, home: string): Promise<{ seconds: number; out: string }> {
  const from = performance.now();
  const env = { NACHWEIS_HOME: home, NEO4J_PASSWORD: password };
  const { code, out, err } = await nachweis(['build', texts, '--to', to], { env });
  if (code !== 0) throw new Error(err);
  return { seconds: (performance.now() - from) / 1000, out };
}

const told = (name: string, seconds: number, more = ''): void =>
  console.log(`  ${name.padEnd(26)} ${seconds.toFixed(2).padStart(8)} s${more}`);

/** The quickest of three, as the machine's other work only ever adds. */
async function quickest(work: () => Promise<{ seconds: number; out: string }>) {
  const runs = [await work(), await work(), await work()];
  return runs.reduce((best, run) => (run.seconds < best.seconds ? run : best));
}

/** One engine: the first build, the same again, and again after one text of all has changed. */
async function measure(engine: string, { many, one, count }: Texts, place: (name: string) => string): Promise<void> {
  console.log(engine);
  const home = folder();
  await build(one, place('one'), join(home, 'one'));
  const start = await quickest(() => build(one, place('one'), join(home, 'one')));
  const first = await build(many, place('many'), home);
  told('first build', first.seconds, `   ${Math.round(count / first.seconds)} documents/s`);
  const again = await quickest(() => build(many, place('many'), home));
  const beyond = Math.max(0, again.seconds - start.seconds);
  told('nothing changed', again.seconds, `   ${again.out.split('\n')[0]}`);
  told('  of it start-up', start.seconds, '   (the same of one document)');
  told('  beyond start-up', beyond, `   ${Math.round(count / beyond)} documents/s; bar: 2 s for 10,000`);
  edit(many, 'de/000000.txt');
  const changed = await build(many, place('many'), home);
  told('one text changed', changed.seconds, `   ${/^ +\d+ +text changed.*$/m.exec(changed.out)?.[0].trim()}`);
}

interface Texts {
  readonly many: string;
  readonly one: string;
  readonly count: number;
}

/** How long builds of generated texts take on both engines: the first, and those after it. */
async function main(count: number): Promise<void> {
  const samples = (await readDocuments([packageFile('seeds/documents')])).documents;
  const [many, one] = [folder(), folder()];
  writeTexts(many, samples, count);
  writeTexts(one, samples, 1);
  const texts = { many, one, count };
  console.log(`${count} generated documents, Node ${process.versions.node}`);
  const server = folder();
  try {
    await measure('embedded', texts, (name) => join(server, name));
    const running = await up(join(server, 'neo4j'), { password, heap: '2g' });
    await measure(`Neo4j ${running.version}`, texts, () => boltAddress(running));
  } finally {
    if (readdirSync(server).includes('neo4j')) await down(join(server, 'neo4j'));
    rmSync(server, { recursive: true, force: true });
    removeFolders();
  }
}

void main(Number(process.argv[2] ?? 10_000));
