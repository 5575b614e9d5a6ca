import { type Command, Option } from 'commander';
import { NachweisError } from '../../extract/error';
import type { Extraction } from '../../extract/fact';
import { packageFile } from '../../extract/files';
import type { Diff } from '../diff';
import type { Store } from '../store';
import { BY } from './decided';
import { differenceText } from './difference';
import { comparing, opening } from './lazy';
import { noteOrphans } from './outcomes';
import type { ExitCode } from './program';
import { TO, withStore } from './store';
import { say, width } from './terminal';
import { extractNoted, failed } from './texts';

const AFTER = `
A dry run of "build" with the same paths: the graph that it would leave is made in memory and compared. Nothing is written.
  + a fact that would be new   ~ one that would change   - one that would be withdrawn
Exit codes: 0 no difference, 3 a difference, 1 error (also where a text cannot be read: then nothing is compared).

Examples:
  $ nachweis diff                     the sample documents that come with the program
  $ nachweis diff my-texts/ --prune --format json
  $ nachweis diff my-texts/ || nachweis build my-texts/`;

interface Options {
  readonly to?: string;
  readonly prune?: boolean;
  readonly corrections: readonly string[];
  readonly format: 'table' | 'json';
}

export function addDiff(program: Command): void {
  program
    .command('diff')
    .description('what a build would add, change and withdraw; writes nothing')
    .argument('[path...]', 'texts (.txt, .md) or folders of them (default: the sample documents)')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['table', 'json']).default('table'))
    .option('--prune', 'as a build with --prune, which withdraws the documents that are not named now')
    .option(...TO)
    .option(...BY)
    .addHelpText('after', AFTER)
    .action(async (paths: string[], options: Options) => {
      process.exitCode = await diffCommand(paths, options);
    });
}

async function diffCommand(paths: readonly string[], { to, format, prune, corrections }: Options): Promise<ExitCode> {
  const work = await extractNoted(paths.length > 0 ? paths : [packageFile('seeds/documents')], { corrections, to });
  if (!work) return 1;
  noteOrphans(work.extraction.corrections);
  if (failed(work.reading.problems))
    throw new NachweisError(
      'UNREADABLE',
      'nothing is compared, since a build without those texts would keep what it has',
    );
  const found = await difference(work.extraction, { to, prune });
  await say(format === 'json' ? JSON.stringify(found, null, 2) : differenceText(found, width()));
  return comparing().isSame(found) ? 0 : 3;
}

async function difference(extraction: Extraction, { to, prune }: Pick<Options, 'to' | 'prune'>): Promise<Diff> {
  const { diff, plan } = comparing();
  const planned = await opening().openMemory();
  try {
    const compared = async (store: Store) => {
      await plan(planned, extraction, prune ? undefined : store);
      return diff(store, planned);
    };
    return await withStore(to, { create: false }, compared).catch((error) => notBuiltYet(error, compared));
  } finally {
    await planned.close();
  }
}

/** Where there is no graph yet, a build starts from an empty one. */
async function notBuiltYet<T>(error: unknown, work: (empty: Store) => Promise<T>): Promise<T> {
  if ((error as NachweisError).code !== 'STORE_MISSING') throw error;
  const empty = await opening().openMemory();
  return work(empty).finally(() => empty.close());
}
