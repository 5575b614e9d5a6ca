import { existsSync } from 'node:fs';
import { Argument, type Command, Option } from 'commander';
import { type Decision, KINDS } from '../../extract/corrections/correction';
import type { NewCorrection } from '../../extract/corrections/write';
import { NachweisError } from '../../extract/error';
import { packageFile } from '../../extract/files';
import { groupBy } from '../../extract/group';
import { predicates } from '../schema';
import { type Asked, asked } from './asked';
import { BY, decided } from './decided';
import { factsText } from './difference';
import { effect } from './effect';
import { type Around, fileFor, keep } from './keep';
import { keyValue } from './key-value';
import { pipeline } from './lazy';
import type { ExitCode } from './program';
import { plural, say, width } from './terminal';
import { outcome, read } from './texts';

const AFTER = `
What is decided is written at the end of corrections.yaml in the folder of texts (of the sample documents: in the graph's
folder; or where --corrections says), in the words of its sentence. It is tried before it is written, and the facts that it
changes are shown. The next build brings them into the graph. Nothing in the file is changed or taken away: of two that
contradict each other the later one wins.
  reject, confirm, edit  a fact, by --fact, or by what it says and parts of its sentence
  add                    --sentence, --subject and --object (words of the sentence), --predicate, --set
  merge, keep-apart      --one and --other: names or ids of those who are one, or are two
  --set KEY=VALUE        of an edit or add: subject, object, place, date, role, former, since, until, status
Exit codes: 0 written, 1 error, and nothing is written.

Examples:
  $ nachweis correct reject my-texts/ --sentence "traf am Mittwoch" --subject Stoltenberg --predicate HELD_IN
  $ nachweis correct edit my-texts/ --fact fact:1f0c --set role=Generalsekretär --set until=2024-10
  $ nachweis correct add my-texts/ --sentence "nahm Wendy Sherman teil" --subject "Wendy Sherman" \\
      --predicate PARTICIPATED_IN --object Gespräche
  $ nachweis correct merge my-texts/ --one "Sergej Lawrow" --other "Sergei Lavrov" --reason "two spellings"`;

interface Options extends Asked {
  readonly dryRun?: boolean;
  readonly corrections: readonly string[];
}

export function addCorrect(program: Command): void {
  program
    .command('correct')
    .description('decide that a fact is wrong, right or other, that one is missing, that two are one')
    .addArgument(new Argument('<kind>', 'what is decided').choices(KINDS))
    .argument('[path...]', 'texts (.txt, .md) or folders of them (default: the sample documents)')
    .option('--fact <id>', 'the id of the fact, or its beginning')
    .option('--document <id>', 'the document, such as de/gipfel')
    .option('--sentence <words>', 'words of the sentence')
    .option('--subject <words>', 'who holds, takes part, or the meeting')
    .option('--object <words>', 'the organisation, meeting, place or day')
    .addOption(new Option('--predicate <name>', 'what kind of fact').choices(predicates))
    .option('--role <office>', 'the office')
    .option('--all', 'all facts that fit, not only one')
    .option('--one <name>', 'one of the two, a name or an id')
    .option('--other <name>', 'the other')
    .option('--set <key=value>', 'what the fact says from now on (repeatable)', keyValue, new Map())
    .option('--by <name>', 'who decides')
    .option('--reason <text>', 'why, for others to read')
    .option('-n, --dry-run', 'only show what it would change')
    .option(...BY)
    .addHelpText('after', AFTER)
    .action(async (kind: Decision['kind'], paths: string[], options: Options) => {
      process.exitCode = await correctCommand(kind, paths, options);
    });
}

async function correctCommand(kind: Decision['kind'], paths: readonly string[], options: Options): Promise<ExitCode> {
  const reading = await read(paths.length > 0 ? paths : [packageFile('seeds/documents')]);
  if (!reading) return 1;
  const { tell, conclude } = pipeline();
  const told = reading.documents.map(tell);
  const named = options.corrections.filter((file) => existsSync(file)); // one that is not there yet is made
  const before = decided(reading, named);
  const now = conclude(told, before);
  const added = asked(kind, options, { now, alone: () => conclude(told) });
  const then = conclude(told, [...before, ...added.map((one) => ({ ...one, file: '', line: 0 }))]);
  const lost = then.corrections?.slice(before.length).find(({ state }) => state !== 'applied');
  if (lost) throw new NachweisError('NOT_APPLICABLE', `cannot be done: ${lost.why ?? lost.state}`);
  const changes = factsText(effect(now.facts, then.facts), width());
  await say(changes === '' ? 'no fact changes' : changes);
  if (!options.dryRun) await write(added, { reading, paths, named: options.corrections });
  return outcome(reading);
}

/** Says where it is written, and how it gets into the graph. */
async function write(added: readonly NewCorrection[], around: Around): Promise<void> {
  const files = groupBy(added, ({ decision }) => fileFor(decision, around));
  for (const [file, some] of files) {
    const line = keep(file, some);
    await say(
      `\n${plural(some.length, 'correction')} written to ${file}:${line}; the next build brings it into the graph`,
    );
  }
}
