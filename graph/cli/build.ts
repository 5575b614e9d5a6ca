import type { Command } from 'commander';
import { packageFile } from '../../extract/files';
import { account } from './account';
import { loading, proving } from './lazy';
import { loaded } from './load';
import type { ExitCode } from './program';
import { TO, withStore } from './store';
import { note, progress, say, width } from './terminal';
import { extractFrom, failed, outcome } from './texts';
import { complainOf, proven, textsOf } from './verify';

const AFTER = `
The graph then holds these documents and no others, as if built for the first time; with --keep, earlier ones stay.
A folder's corpus.yaml, or front matter in a text, says when it was published, in which language, and by whom.

Examples:
  $ nachweis build                    the sample documents that come with the program
  $ nachweis build my-texts/          a folder of .txt and .md files, with all below it
  $ nachweis build more/ --keep       add to what is there`;

export function addBuild(program: Command): void {
  program
    .command('build')
    .description('read texts, extract facts and load them into the graph: all steps')
    .argument('[path...]', 'texts (.txt, .md) or folders of them (default: the sample documents)')
    .option(...TO)
    .option('--keep', 'keep the documents of earlier runs that are not named now')
    .addHelpText('after', AFTER)
    .action(async (paths: string[], options: Options) => {
      process.exitCode = await buildCommand(paths, options);
    });
}

interface Options {
  readonly to?: string;
  readonly keep?: boolean;
}

async function buildCommand(paths: readonly string[], { to, keep }: Options): Promise<ExitCode> {
  const work = await extractFrom(paths.length > 0 ? paths : [packageFile('seeds/documents')]);
  if (!work) return 1;
  const { reading, extraction } = work;
  const partly = failed(reading.problems);
  if (partly && !keep) note('nachweis: earlier documents stay in the graph, since not all could be read this time');
  const only = !keep && !partly;
  const { report, proof } = await withStore(to, { create: true }, async (store) => ({
    report: loaded(await loading().load(store, extraction, { only, progress }), store),
    // Earlier documents that stay are not at hand to be held against the graph.
    proof: only ? await proving().verify(store, textsOf(reading)) : undefined,
  }));
  await say(account(reading.documents, extraction, width()));
  await say(['', report, ...(proof ? [`  evidence   ${proven(proof)}`] : []), '', goOn()].join('\n'));
  if (proof) complainOf(proof, reading);
  return proof && proof.flaws.length > 0 ? 1 : outcome(reading);
}

/** As a user of the checkout or of the installed program would type it. */
function goOn(): string {
  const command = __filename.endsWith('.ts') ? 'npm run -s nachweis -- ' : 'nachweis ';
  return [
    'Go on with:',
    `  ${command}query                          the questions that the graph answers`,
    `  ${command}explain "Jens Stoltenberg ist Generalsekretär der NATO."`,
    `  ${command}build my-texts/                your own texts`,
  ].join('\n');
}
