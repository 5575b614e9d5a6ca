import type { Command } from 'commander';
import { packageFile } from '../../extract/files';
import type { Reading } from '../../extract/read';
import type { Store } from '../store';
import type { Proof } from '../verify';
import { account } from './account';
import { type BuildOptions, bring, standing, type Wanted, wantedOf } from './bring';
import { BY } from './decided';
import { proving } from './lazy';
import { loaded } from './load';
import { logged } from './logged';
import type { ExitCode } from './program';
import { reread } from './reread';
import { TO, withStore } from './store';
import { plural, say, width } from './terminal';
import { outcome, read } from './texts';
import { complainOf, proven, textsOf } from './verify';
import { watchTexts } from './watch';

const AFTER = `
A text is read again only where it, what is known beside it, or the program has changed, and why is told; --again does it.
Documents of earlier builds that are not named now stay; with --prune they are withdrawn, and the graph is then as if
built for the first time. More than a tenth of the graph's documents is withdrawn only with --yes as well.
With --watch the build goes on until Ctrl-C: whenever a text, a corpus.yaml or a correction changes, the graph follows, as
with --prune, and one line says what changed. Between changes the graph is free for "query" and all else.
A folder's corpus.yaml, or front matter in a text, says when it was published, in which language, and by whom.
Exit codes: 0 fine, 1 error, 2 partly done.

Examples:
  $ nachweis build                    the sample documents that come with the program
  $ nachweis build my-texts/          a folder of .txt and .md files, with all below it
  $ nachweis build my-texts/ --prune  and withdraw the documents that are no longer there
  $ nachweis build my-texts/ --watch  and follow the folder`;

export function addBuild(program: Command): void {
  program
    .command('build')
    .description('read texts, extract facts and load them into the graph: all steps')
    .argument('[path...]', 'texts (.txt, .md) or folders of them (default: the sample documents)')
    .option(...TO)
    .option('--prune', 'withdraw the documents that are not named now')
    .option('--watch', 'go on: follow the texts until Ctrl-C; withdraws like --prune')
    .option('--yes', 'with --prune or --watch: though it is more than a tenth of them')
    .option('--again', 'read all texts again, though nothing has changed')
    .option(...BY)
    .addHelpText('after', AFTER)
    .action(async (paths: string[], options: Options) => {
      process.exitCode = await buildCommand(paths, options);
    });
}

type Options = BuildOptions & { readonly watch?: boolean };

/** Documents whose proof costs less than a blink beside the build; for more there is "verify". */
const PROVEN_AT_ONCE = 200;

async function buildCommand(named: readonly string[], { watch, ...options }: Options): Promise<ExitCode> {
  const paths = named.length > 0 ? named : [packageFile('seeds/documents')];
  return watch ? watchTexts(paths, { ...options, prune: true }) : buildOnce(paths, options);
}

async function buildOnce(paths: readonly string[], options: BuildOptions): Promise<ExitCode> {
  const reading = await read(paths);
  if (!reading) return 1;
  const wanted = wantedOf(reading, options);
  const { report, proof, told } = asItStands(reading, wanted) ?? (await built(reading, wanted));
  await say([told, '', report, ...(proof ? [`  evidence   ${proven(proof)}`] : []), '', goOn()].join('\n'));
  if (proof) complainOf(proof, reading);
  return proof && proof.flaws.length > 0 ? 1 : outcome(reading);
}

/** What a build says; the proof is there where it was asked for at once. */
interface Outcome {
  readonly told: string;
  readonly report: string;
  readonly proof?: Proof;
}

/** Where the graph is up to date, and not to be proven at once, it is not even opened. */
function asItStands({ documents }: Reading, wanted: Wanted): Outcome | undefined {
  const found = documents.length > PROVEN_AT_ONCE ? standing(documents, wanted) : undefined;
  if (!found) return undefined;
  const { report, run, folder } = found;
  logged(wanted.to, report, { command: 'build', run, from: run });
  return { report: loaded(report, { where: folder }), told: asBefore(documents, wanted) };
}

const built = (reading: Reading, wanted: Wanted): Promise<Outcome> =>
  withStore(wanted.to, { create: true }, async (store) => {
    const { report, told } = await build(store, reading, wanted);
    const whole = report.others === 0 && reading.documents.length <= PROVEN_AT_ONCE;
    const proof = whole ? await proving().verify(store, textsOf(reading)) : undefined;
    return { told, report: loaded(report, store), proof };
  });

/** Brings the graph up to the texts; `told` is the account of it. */
async function build(store: Store, { documents }: Reading, wanted: Wanted) {
  const { report, extraction, read, run, from } = await bring(store, documents, wanted);
  logged(wanted.to, report, { command: 'build', run, from });
  if (!extraction) return { report, told: asBefore(documents, wanted) };
  return { report, told: [account(documents, extraction, width()), ...reread(read, documents)].join('\n\n') };
}

function asBefore(documents: Reading['documents'], { corrections }: Pick<Wanted, 'corrections'>): string {
  const replayed = corrections.length > 0 ? `, with the same ${plural(corrections.length, 'correction')}` : '';
  return `${plural(documents.length, 'document')}, as at the last build${replayed}: not read again (--again does it)`;
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
