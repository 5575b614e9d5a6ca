import { readdirSync } from 'node:fs';
import { join as path } from 'node:path';
import { tell } from '../../extract';
import { packageFile } from '../../extract/files';
import { join, type Told } from '../../extract/identity';
import { readDocuments } from '../../extract/read';

/** The sample texts and the open ones of the gold sets, told so many times that every name is shared. */
async function copies(count: number): Promise<readonly Told[]> {
  const gold = packageFile('test/gold');
  const rounds = readdirSync(gold).filter((name) => name.startsWith('round-'));
  const folders = [packageFile('seeds/documents'), ...rounds.map((name) => path(gold, name, 'docs'))];
  const read = await Promise.all(folders.map((folder) => readDocuments([folder])));
  const texts = read.flatMap(({ documents }, at) => documents.map((one) => ({ ...one, id: `${at}/${one.id}` })));
  return Array.from({ length: count }, (_, n) => {
    const text = texts[n % texts.length] as (typeof texts)[number];
    return tell({ ...text, id: `${text.id}~${Math.floor(n / texts.length)}` });
  });
}

/** CPU seconds of joining documents, the quickest of five: what other work the machine has does not count. */
async function main(count: number): Promise<void> {
  const told = await copies(count);
  const runs = Array.from({ length: 5 }, () => {
    const from = process.cpuUsage();
    const { decisions } = join(told);
    const { user, system } = process.cpuUsage(from);
    return { seconds: (user + system) / 1e6, decisions: decisions.length };
  });
  const { seconds, decisions } = runs.reduce((best, run) => (run.seconds < best.seconds ? run : best));
  console.log(
    `${told.length} documents joined in ${seconds.toFixed(2)} s of CPU (first run ${runs[0]?.seconds.toFixed(2)} s)`,
  );
  console.log(`${decisions} decisions; bar: 1 s for 10,000`);
}

void main(Number(process.argv[2] ?? 10_000));
