import { existsSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import type { Decision } from '../../extract/corrections/correction';
import { packageFile } from '../../extract/files';
import { groupBy } from '../../extract/group';
import { BY } from './decided';
import { type Doubt, doubtsIn } from './doubts';
import { type Around, fileFor, keep } from './keep';
import { keys } from './keys';
import { marked } from './marked';
import type { ExitCode } from './program';
import { plural, safe, say, width } from './terminal';
import { extractFrom, outcome, type Work } from './texts';
import { type Walked, walk } from './walk';

const AFTER = `
Asked are pairs of names that may be one, with both sentences, then facts of rules that are often wrong, the least certain
first. Each takes one key:
  y  right, or the same     n  wrong, or two
  s  later                  b  back to the one before
  q  quit (Ctrl-C as well)  ?  what the keys do
Each answer is written at once at the end of corrections.yaml in the folder of texts (of the sample documents: in the
graph's folder; or where --corrections says), as "nachweis correct" does; the next build brings it into the graph. What has
an answer is not asked again. To change a fact instead of rejecting it: nachweis correct edit.
Exit codes: 0 fine, 1 error, 2 some texts could not be read, 130 stopped with Ctrl-C.

Examples:
  $ nachweis review my-texts/
  $ nachweis review my-texts/ --below 0.95 --by "A. Reader"
  $ yes s | nachweis review my-texts/     only shows them`;

interface Options {
  readonly below: number;
  readonly by?: string;
  readonly corrections: readonly string[];
}

export function addReview(program: Command): void {
  program
    .command('review')
    .description('walk through doubtful pairs and facts, one key each')
    .argument('[path...]', 'texts (.txt, .md) or folders of them (default: the sample documents)')
    .option('--below <confidence>', 'ask about facts that are less certain than this', confidence, 0.9)
    .option('--by <name>', 'who decides')
    .option(...BY)
    .addHelpText('after', AFTER)
    .action(async (paths: string[], options: Options) => {
      process.exitCode = await reviewCommand(paths, options);
    });
}

function confidence(text: string): number {
  const value = Number(text);
  if (!(text.trim() !== '' && value >= 0 && value <= 1))
    throw new InvalidArgumentError('Write it as 0 to 1, such as 0.9.');
  return value;
}

async function reviewCommand(paths: readonly string[], { below, by, corrections }: Options): Promise<ExitCode | 130> {
  const named = corrections.filter((file) => existsSync(file)); // one that is not there yet is made
  const work = await extractFrom(paths.length > 0 ? paths : [packageFile('seeds/documents')], named);
  if (!work) return 1;
  const doubts = doubtsIn(work.extraction, below);
  if (doubts.length === 0) await say(`nothing to review: no doubtful pair, and no fact less certain than ${below}`);
  else if (await reviewed(doubts, work, { by, paths, named: corrections })) return 130;
  return outcome(work.reading);
}

/** Walks, and says what came of it; true where the user stopped it with Ctrl-C. */
async function reviewed(
  doubts: readonly Doubt[],
  { reading }: Work,
  { by, paths, named }: Pick<Around, 'paths' | 'named'> & { readonly by?: string },
): Promise<boolean> {
  const written = new Set<string>();
  const pressed = keys();
  const walked = await walk(doubts, {
    keys: pressed,
    show: (doubt, at) => show(doubt, `${at + 1} of ${doubts.length}`),
    prompt,
    tell: (text) => say(text),
    decide(decisions: readonly Decision[]) {
      const files = groupBy(decisions, (decision) => fileFor(decision, { reading, paths, named }));
      for (const [file, some] of files) {
        keep(
          file,
          some.map((decision) => ({ decision, ...(by && { by }) })),
        );
        written.add(file);
      }
    },
  }).finally(() => pressed.return(undefined));
  await say(summary(walked, [...written]));
  return walked.interrupted;
}

async function show({ question, what, sentences, why }: Doubt, number: string): Promise<void> {
  const plain = Boolean(process.env.NO_COLOR) || process.env.TERM === 'dumb' || !process.stdout.isTTY;
  const style = { width: width(), bold: !plain };
  const shown = sentences.slice(0, SHOWN).map((one) => marked(one, style));
  const more = sentences.length > SHOWN ? [`  … and ${sentences.length - SHOWN} more sentences`] : [];
  const lines = [`${number}  ${question}`, safe(what), ...shown, ...more, ...why.map((one) => `  ${safe(one)}`)];
  await say(`\n${lines.join('\n')}`);
}

const prompt = ({ answers: [yes, no] }: Doubt): Promise<void> =>
  new Promise((resolve) => {
    process.stdout.write(`y ${yes} · n ${no} · s later · b back · q quit · ? help > `, () => resolve());
  });

/** Sentences shown of a fact that many tell. */
const SHOWN = 4;

const summary = ({ yes, no, left }: Walked, files: readonly string[]): string => {
  const told = `\n${plural(yes + no, 'answer')}: ${yes} yes, ${no} no; ${left} left`;
  return files.length === 0
    ? told
    : `${told}. Written to ${files.join(', ')}; the next build brings them into the graph`;
};
