import type { Command } from 'commander';
import type { Correction } from '../../extract/corrections';
import { packageFile } from '../../extract/files';
import type { Reading } from '../../extract/read';
import { hash } from '../id';
import type { Store } from '../store';
import type { Proof } from '../verify';
import { account } from './account';
import { BY, decided } from './decided';
import { pipeline, proving, rebuilding } from './lazy';
import { loaded } from './load';
import type { ExitCode } from './program';
import { reread } from './reread';
import { folderOf, notesBeside, TO, withStore } from './store';
import { note, plural, progress, say, width } from './terminal';
import { failed, outcome, read } from './texts';
import { complainOf, proven, textsOf } from './verify';

const AFTER = `
A text is read again only where it, what is known beside it, or the program has changed, and why is told; --again does it.
Documents of earlier builds that are not named now stay; with --prune they are withdrawn, and the graph is then as if
built for the first time. More than a tenth of the graph's documents is withdrawn only with --yes as well.
A folder's corpus.yaml, or front matter in a text, says when it was published, in which language, and by whom.
Exit codes: 0 fine, 1 error, 2 partly done.

Examples:
  $ nachweis build                    the sample documents that come with the program
  $ nachweis build my-texts/          a folder of .txt and .md files, with all below it
  $ nachweis build my-texts/ --prune  and withdraw the documents that are no longer there`;

export function addBuild(program: Command): void {
  program
    .command('build')
    .description('read texts, extract facts and load them into the graph: all steps')
    .argument('[path...]', 'texts (.txt, .md) or folders of them (default: the sample documents)')
    .option(...TO)
    .option('--prune', 'withdraw the documents that are not named now')
    .option('--yes', 'with --prune: though it is more than a tenth of them')
    .option('--again', 'read all texts again, though nothing has changed')
    .option(...BY)
    .addHelpText('after', AFTER)
    .action(async (paths: string[], options: Options) => {
      process.exitCode = await buildCommand(paths, options);
    });
}

interface Options {
  readonly to?: string;
  readonly prune?: boolean;
  readonly yes?: boolean;
  readonly again?: boolean;
  readonly corrections: readonly string[];
}

/** A build's options, with what people decided in place of the files that say it. */
interface Wanted extends Omit<Options, 'corrections'> {
  readonly corrections: readonly Correction[];
  /** A hash of each decision. */
  readonly others: readonly string[];
}

/** Documents whose proof costs less than a blink beside the build; for more there is "verify". */
const PROVEN_AT_ONCE = 200;

async function buildCommand(paths: readonly string[], options: Options): Promise<ExitCode> {
  const reading = await read(paths.length > 0 ? paths : [packageFile('seeds/documents')]);
  if (!reading) return 1;
  const wanted = wantedOf(reading, options);
  const { report, proof, told } = standing(reading, wanted) ?? (await built(reading, wanted));
  await say([told, '', report, ...(proof ? [`  evidence   ${proven(proof)}`] : []), '', goOn()].join('\n'));
  if (proof) complainOf(proof, reading);
  return proof && proof.flaws.length > 0 ? 1 : outcome(reading);
}

/** What is to be done with the texts that were read. */
function wantedOf({ corrections: files, problems }: Reading, { corrections, prune, ...options }: Options): Wanted {
  const people = decided({ corrections: files }, corrections);
  const partly = failed(problems);
  if (partly && prune) note('nachweis: no document is withdrawn, since not all could be read this time');
  return {
    ...{ ...options, prune: prune === true && !partly, corrections: people },
    others: people.map(({ decision, by }) => hash([decision, by])),
  };
}

/** What a build says; the proof is there where it was asked for at once. */
interface Outcome {
  readonly told: string;
  readonly report: string;
  readonly proof?: Proof;
}

/** Where the graph is up to date, and not to be proven at once, it is not even opened. */
function standing({ documents }: Reading, wanted: Wanted): Outcome | undefined {
  const folder = folderOf(wanted.to);
  if (folder === undefined || documents.length <= PROVEN_AT_ONCE) return undefined;
  const report = rebuilding().upToDate(folder, documents, wanted);
  return report && { report: loaded(report, { where: folder }), told: asBefore(documents, wanted) };
}

const built = (reading: Reading, wanted: Wanted): Promise<Outcome> =>
  withStore(wanted.to, { create: true }, async (store) => {
    const { report, told } = await build(store, reading, wanted);
    const whole = report.others === 0 && reading.documents.length <= PROVEN_AT_ONCE;
    const proof = whole ? await proving().verify(store, textsOf(reading)) : undefined;
    return { told, report: loaded(report, store), proof };
  });

/** Brings the graph up to the texts; `told` is the account of it. */
async function build(store: Store, { documents }: Reading, { to, corrections, ...wanted }: Wanted) {
  const { report, extraction, read } = await rebuilding().rebuild(store, documents, {
    ...{ ...wanted, progress, notes: notesBeside(to), tell: pipeline().tell },
    conclude: (told) => pipeline().conclude(told, corrections),
  });
  if (!extraction) return { report, told: asBefore(documents, { corrections }) };
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
