import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Document } from '../../extract/document';
import { NachweisError } from '../../extract/error';
import { isDay } from '../../extract/read/corpus';
import { detectLanguage } from '../../extract/read/language';
import { explained } from './explanation';
import { pipeline } from './lazy';
import type { ExitCode } from './program';
import { say } from './terminal';

const AFTER = `
Shows the tokens with their tags, what was recognised, the rules that fired, the facts, and what was left out and why.

Examples:
  $ nachweis explain "NATO-Generalsekretär Jens Stoltenberg traf am Mittwoch in Brüssel Alexander Gruschko." --published 2022-01-13
  $ nachweis explain "The foreign minister met her French counterpart in Paris on Monday." --lang en`;

const UNCLEAR = 'cannot tell whether the sentence is German or English; say --lang de or --lang en';

interface Options {
  readonly published?: string;
  readonly lang?: 'de' | 'en';
}

export function addExplain(program: Command): void {
  program
    .command('explain')
    .description('show how a sentence is read, step by step')
    .argument('<sentence>', 'one sentence or more, in quotation marks')
    .option('--published <date>', 'the day from which "yesterday" is counted, as YYYY-MM-DD', day)
    .addOption(new Option('--lang <language>', 'its language (default: found out)').choices(['de', 'en']))
    .addHelpText('after', AFTER)
    .action(async (sentence: string, options: Options) => {
      process.exitCode = await explainCommand(sentence, options);
    });
}

function day(text: string): string {
  if (!isDay(text)) throw new InvalidArgumentError('Write the day as YYYY-MM-DD, such as 2022-01-13.');
  return text;
}

async function explainCommand(text: string, { published, lang }: Options): Promise<ExitCode> {
  const language = lang ?? (await detectLanguage(text));
  if (language === 'und') throw new NachweisError('OTHER_LANGUAGE', UNCLEAR);
  const document: Document = { id: 'sentence', text, language, bodyStart: 0, ...(published && { published }) };
  await say(explained(pipeline().explain(document)));
  return 0;
}
