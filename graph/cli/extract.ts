import type { Command } from 'commander';
import { NachweisError } from '../../extract/error';
import { replaceFile } from '../disk';
import { counts } from './account';
import { BY } from './decided';
import { noteOrphans } from './outcomes';
import type { ExitCode } from './program';
import { note, say } from './terminal';
import { extractFrom, outcome } from './texts';

const AFTER = `
Each line is one fact: {id, subject, predicate, object, role?, evidence: [{document, sentence, start, end, quote, rule, …}]}.

Examples:
  $ nachweis extract my-texts/ --out facts.jsonl
  $ nachweis extract article.txt | head -n 1`;

export function addExtract(program: Command): void {
  program
    .command('extract')
    .description('read texts and write their facts as JSON lines')
    .argument('<path...>', 'texts (.txt, .md) or folders of them')
    .option('-o, --out <file>', 'write to a file instead of standard output')
    .option(...BY)
    .addHelpText('after', AFTER)
    .action(async (paths: string[], options: Options) => {
      process.exitCode = await extractCommand(paths, options);
    });
}

interface Options {
  readonly out?: string;
  readonly corrections: readonly string[];
}

async function extractCommand(paths: readonly string[], { out, corrections }: Options): Promise<ExitCode> {
  const work = await extractFrom(paths, corrections);
  if (!work) return 1;
  noteOrphans(work.extraction.corrections);
  const lines = work.extraction.facts.map((fact) => JSON.stringify(fact));
  if (out === undefined) for (const line of lines) await say(line);
  else writeWhole(out, lines.map((line) => `${line}\n`).join(''));
  note(counts(work.extraction));
  return outcome(work.reading);
}

function writeWhole(file: string, text: string): void {
  try {
    replaceFile(file, text);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new NachweisError('OUTPUT', `cannot be written (${code})`, { file });
  }
}
