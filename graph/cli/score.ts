import type { Command } from 'commander';
import type { Fact } from '../../extract/fact';
import type { Count, Score } from '../score';
import { rates, score } from '../score';
import { readGold } from '../score/gold';
import { readFacts } from './jsonl';
import type { ExitCode } from './program';
import { safe, say } from './terminal';
import { extractFrom, outcome } from './texts';

const AFTER = `
A gold file says which facts a careful reader takes from one document; it names the document by its file's name.
Each fact counts once for each document; precision, recall and F1 are over all facts of all documents.

Examples:
  $ nachweis score seeds/gold seeds/documents
  $ nachweis score seeds/gold facts.jsonl --errors`;

export function addScore(program: Command): void {
  program
    .command('score')
    .description('compare facts with gold: precision, recall and F1 of each kind')
    .argument('<gold>', 'a folder of gold files (.json)')
    .argument('<path...>', 'texts or folders of them, or facts (.jsonl)')
    .option('--errors', 'also name every fact that is wrong or missed')
    .option('--json', 'print the figures as JSON')
    .addHelpText('after', AFTER)
    .action(async (gold: string, paths: string[], options: Options) => {
      process.exitCode = await scoreCommand(gold, paths, options);
    });
}

interface Options {
  readonly errors?: boolean;
  readonly json?: boolean;
}

async function scoreCommand(folder: string, paths: readonly string[], { errors, json }: Options): Promise<ExitCode> {
  const gold = readGold(folder);
  const [facts, texts] = [paths.filter(isFacts), paths.filter((path) => !isFacts(path))];
  const work = texts.length > 0 ? await extractFrom(texts) : undefined;
  if (texts.length > 0 && !work) return 1;
  const all: readonly Fact[] = [...facts.flatMap(readFacts), ...(work?.extraction.facts ?? [])];
  const result = score(gold, all);
  if (errors)
    for (const { document, kind, predicate, what } of result.mistakes)
      await say(safe(`${document}  ${kind.padEnd(6)}  ${predicate}  ${what}`));
  await say(json ? figures(result) : report(result));
  return work ? outcome(work.reading) : 0;
}

const isFacts = (path: string): boolean => /\.jsonl$/i.test(path);

const report = ({ predicates, all, meetings, split }: Score): string =>
  [...[...predicates, ['all', all] as const].map(row), `gold meetings ${meetings}, found in pieces ${split}`].join(
    '\n',
  );

function row([name, count]: readonly [string, Count]): string {
  const { precision, recall, f1 } = rates(count);
  const figures = `P ${precision.toFixed(3)}  R ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;
  return `${name.padEnd(16)} ${figures}   (${count.right} right, ${count.wrong} wrong, ${count.missed} missed)`;
}

function figures({ documents, predicates, all, meetings, split }: Score): string {
  const kinds = [...predicates, ['all', all] as const].map(([name, count]) => [name, { ...rates(count), ...count }]);
  return JSON.stringify({ documents, ...Object.fromEntries(kinds), meetings: { gold: meetings, split } });
}
