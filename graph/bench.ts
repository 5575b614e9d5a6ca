import nlp from 'compromise';
import { Bench } from 'tinybench';
import { extract } from '../extract';
import { packageFile } from '../extract/files';
import { readDocuments } from '../extract/read';

/** Words in all: enough that one run takes a while, as a day of news does. */
const WORDS = 50_000;

/** How many words a second the German pipeline reads, beside compromise on the same text in the same run. */
async function main(): Promise<void> {
  const { documents } = await readDocuments([packageFile('seeds/documents/de')]);
  const words = documents.reduce((sum, { text }) => sum + wordsIn(text), 0);
  const times = Math.ceil(WORDS / words);
  const many = Array.from({ length: times }, (_, n) =>
    documents.map((one) => ({ ...one, id: `${n}/${one.id}` })),
  ).flat();
  const bench = new Bench({ iterations: 5, time: 2000, warmupIterations: 2 });
  bench.add('nachweis: sentences to facts', () => void extract(many));
  bench.add('compromise: tokens and tags', () => {
    for (const { text } of many) nlp(text);
  });
  await bench.run();
  report(bench, words * times, many.length);
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

function report(bench: Bench, words: number, documents: number): void {
  console.log(`${documents} German documents, ${words} words, one core, Node ${process.versions.node}`);
  const speeds = bench.tasks.map(({ name, result }) => {
    if (!('latency' in result)) throw new Error(`${name} did not run: ${result.state}`);
    const speed = Math.round((words / result.latency.p50) * 1000);
    console.log(
      `${name.padEnd(30)} ${speed.toLocaleString('en').padStart(10)} words/s (median of ${result.latency.samplesCount})`,
    );
    return speed;
  });
  const [ours = 0, theirs = 1] = speeds;
  console.log(`ratio ${(ours / theirs).toFixed(1)}`);
}

void main();
