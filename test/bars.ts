/** `npm run bars`: every figure the project holds itself to, set by set, as one table. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../extract';
import { readDocuments } from '../extract/read';
import { type Count, rates, type Score, score } from '../graph/score';
import { readGold } from '../graph/score/gold';
import { root } from './helpers/run';

type AnnotatedSet = readonly [name: string, docs: string, gold: string, language?: 'de' | 'en'];

/** Sets of annotated documents; what lies beside the repository is told as missing where it is not there. */
const SETS: readonly AnnotatedSet[] = [
  ['shared seeds', '../shared/seeds', '../shared/gold'],
  ['shared dev, German', '../shared/dev/docs', '../shared/dev/gold', 'de'],
  ['shared dev, English', '../shared/dev/docs', '../shared/dev/gold', 'en'],
  ['own round 1, German', 'test/gold/round-1/docs', 'test/gold/round-1/gold', 'de'],
  ['own round 1, English', 'test/gold/round-1/docs', 'test/gold/round-1/gold', 'en'],
  ['own round 2, German', 'test/gold/round-2/docs', 'test/gold/round-2/gold', 'de'],
  ['own round 3, English', 'test/gold/round-3/docs', 'test/gold/round-3/gold', 'en'],
  ['own round 4, German', 'test/gold/round-4/docs', 'test/gold/round-4/gold', 'de'],
  ['own round 5, German', 'test/gold/round-5/docs', 'test/gold/round-5/gold'],
  ['own round 6, English', 'test/gold/round-6/docs', 'test/gold/round-6/gold'],
  ['own round 7, German', 'test/gold/round-7/docs', 'test/gold/round-7/gold'],
  ['own round 8, English', 'test/gold/round-8/docs', 'test/gold/round-8/gold'],
  ['own round 9, English', 'test/gold/round-9/docs', 'test/gold/round-9/gold'],
  ['own round 10, German', 'test/gold/round-10/docs', 'test/gold/round-10/gold'],
  ['own held half, German', 'test/gold/held/de/docs', 'test/gold/held/de/gold'],
  ['own held half, English', 'test/gold/held/en/docs', 'test/gold/held/en/gold'],
  ['second held, German', 'test/gold/held-2/de/docs', 'test/gold/held-2/de/gold'],
  ['second held, English', 'test/gold/held-2/en/docs', 'test/gold/held-2/en/gold'],
  ['third held, German', 'test/gold/held-3/de/docs', 'test/gold/held-3/de/gold'],
  ['third held, English', 'test/gold/held-3/en/docs', 'test/gold/held-3/en/gold'],
];

/** Further measures, each by its own script over a corpus of `../shared/data`. */
const SCRIPTS: readonly (readonly [name: string, script: string, ...args: string[]])[] = [
  ['Names, by corpus', 'extract/train/evaluate-names.ts'],
  ['Dates beside HeidelTime', 'extract/train/krauts.ts', '../shared/data/krauts-dev'],
  ['SmartData, leadership', 'extract/train/smartdata.ts', '../shared/data/smartdata/v3-dev.compact.jsonl'],
];

const at = (path: string): string => join(root, path);

const measure = async (docs: string, gold: string, language?: 'de' | 'en'): Promise<Score> => {
  const read = await readDocuments([docs]);
  const documents = read.documents.filter((document) => language === undefined || document.language === language);
  const ids = new Set(documents.map(({ id }) => id));
  return score(
    readGold(gold).filter(({ document }) => ids.has(document)),
    extract(documents).facts,
  );
};

const figure = (count: Count | undefined): string => {
  const { precision, recall, f1 } = rates(count ?? { right: 0, wrong: 0, missed: 0 });
  return `${[precision, recall, f1].map((rate) => rate.toFixed(3).replace(/^0/u, '')).join(' ')}   `;
};

const rowOf = async ([name, docs, gold, language]: AnnotatedSet): Promise<string> => {
  if (!existsSync(at(docs))) return `${name.padEnd(24)}not here: ${docs}`;
  const found = await measure(at(docs), at(gold), language);
  const kinds = [...found.predicates.values(), found.all].map(figure).join('');
  const pieces = `${found.split}/${found.meetings}`;
  return `${name.padEnd(24)}${String(found.documents).padStart(4)}  ${kinds}${pieces}`;
};

const main = async (): Promise<void> => {
  const heads = ['role', 'place', 'date', 'participant', 'all'].map((head) => `${head} P R F1`.padEnd(17)).join('');
  console.log(`${'set'.padEnd(24)}docs  ${heads}in pieces`);
  for (const set of SETS) console.log(await rowOf(set));
  for (const [name, script, ...args] of SCRIPTS) {
    console.log(`\n${name} (npx ts-node ${[script, ...args].join(' ')})`);
    if (!existsSync(at('../shared/data'))) console.log('not here: ../shared/data');
    else if (spawnSync('npx', ['ts-node', script, ...args], { cwd: root, stdio: 'inherit' }).status !== 0)
      console.log('could not be measured: see above');
  }
};

void main();
