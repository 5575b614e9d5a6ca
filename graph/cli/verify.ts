import type { Command } from 'commander';
import { NachweisError } from '../../extract/error';
import { packageFile } from '../../extract/files';
import { type Reading, readDocuments } from '../../extract/read';
import type { Flaw } from '../proof';
import type { Proof } from '../verify';
import { proving } from './lazy';
import type { ExitCode } from './program';
import { TO, withStore } from './store';
import { complain, complainAbout, note, plural, say } from './terminal';

const AFTER = `
Name the texts that the graph was built from, as "build" was told them. Each document's text, each sentence, each mention
and each fact of the graph is held against them. What differs is told with its file, line and column.
Exit codes: 0 every fact is proven and no text has changed, 1 something is not, or an error.

Examples:
  $ nachweis verify                   the sample documents that come with the program
  $ nachweis verify my-texts/
  $ nachweis verify my-texts/ --to bolt://localhost:7687`;

export function addVerify(program: Command): void {
  program
    .command('verify')
    .description('prove every fact of the graph: read its texts again and compare')
    .argument('[path...]', 'the texts that the graph was built from (default: the sample documents)')
    .option(...TO)
    .addHelpText('after', AFTER)
    .action(async (paths: string[], { to }: { to?: string }) => {
      process.exitCode = await verifyCommand(paths, to);
    });
}

async function verifyCommand(paths: readonly string[], to?: string): Promise<ExitCode> {
  const reading = await readDocuments(paths.length > 0 ? paths : [packageFile('seeds/documents')]);
  const errors = reading.problems.filter(({ severity }) => severity === 'error');
  complainAbout(errors, true);
  const proof = await withStore(to, { create: false }, (store) => proving().verify(store, textsOf(reading)));
  complainOf(proof, reading);
  await say(proven(proof));
  return proof.flaws.length > 0 || errors.length > 0 ? 1 : 0;
}

export const textsOf = ({ documents }: Reading): ReadonlyMap<string, string> =>
  new Map(documents.map(({ id, text }) => [id, text]));

/** "330 of 330 facts proven". */
export const proven = ({ proven, facts }: Proof): string => `${proven} of ${plural(facts, 'fact')} proven`;

/** Flaws told of each document: one edit at its beginning moves all that follows. */
const SHOWN = 3;

/** Says on standard error what the texts do not bear out. */
export function complainOf({ flaws }: Proof, reading: Reading): void {
  const texts = textsOf(reading);
  const told = new Map<string, number>();
  for (const flaw of flaws) {
    const count = (told.get(flaw.document) ?? 0) + 1;
    told.set(flaw.document, count);
    if (count <= SHOWN) complain(errorOf(flaw, reading.files.get(flaw.document), texts.get(flaw.document)));
  }
  for (const [document, count] of told)
    if (count > SHOWN) note(`nachweis: ${reading.files.get(document) ?? document}: … and ${count - SHOWN} more`);
}

function errorOf({ code, document, at, what }: Flaw, file = document, text = ''): NachweisError {
  if (at === undefined) return new NachweisError(code, what, { file });
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return new NachweisError(code, what, { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
}
