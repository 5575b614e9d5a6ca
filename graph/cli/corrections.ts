import { type Command, Option } from 'commander';
import type { Outcome } from '../../extract/corrections';
import { packageFile } from '../../extract/files';
import { BY } from './decided';
import { COLUMNS, outcomeRows, states } from './outcomes';
import type { ExitCode } from './program';
import { table } from './table';
import { say, width } from './terminal';
import { extractFrom, outcome } from './texts';

const AFTER = `
Corrections are what people decided of what was read: YAML in corrections.yaml beside the texts, in the graph's folder,
and in files named with --corrections. Every build, extract and diff replays them.

  - reject:                       # or confirm
      document: de/gipfel
      sentence: NATO-Generalsekretär Jens Stoltenberg traf am Mittwoch in Brüssel Alexander Gruschko.
      subject: Jens Stoltenberg   # words of the sentence; without them, and without predicate and role,
      object: Brüssel             # all that is read in the sentence is meant
    reason: why, for others to read; like by and date it may be left out
  - edit: {document: …, sentence: …, subject: …, object: …, predicate: HOLDS_ROLE}
    says: {role: Generalsekretär, former: true, since: 2014-10, until: 2024}   # subject, object, date, place, status
  - add: {document: …, sentence: …, subject: Wendy Sherman, predicate: PARTICIPATED_IN, object: Treffen}
  - merge:                        # or keep-apart
      - {document: de/gipfel, sentence: …, words: Sergej Lawrow}
      - {document: en/summit, sentence: …, words: Sergei Lavrov}

A sentence that stands several times in its document is meant everywhere. Of two that contradict each other the later one
wins: lines further down, the graph's folder after the texts, --corrections last.
Each is: applied · overridden by a later one · orphaned: its sentence or claim is not there any more · elsewhere: no such document now
"nachweis correct" and "nachweis review" write them.
Exit codes: 0 fine, 1 error, 2 some are orphaned, or some texts could not be read.

Examples:
  $ nachweis corrections my-texts/
  $ nachweis corrections my-texts/ --format json`;

interface Options {
  readonly format: 'table' | 'json';
  readonly corrections: readonly string[];
}

export function addCorrections(program: Command): void {
  program
    .command('corrections')
    .description('what became of the corrections: which apply, and which have lost their sentence')
    .argument('[path...]', 'texts (.txt, .md) or folders of them (default: the sample documents)')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['table', 'json']).default('table'))
    .option(...BY)
    .addHelpText('after', AFTER)
    .action(async (paths: string[], options: Options) => {
      process.exitCode = await correctionsCommand(paths, options);
    });
}

async function correctionsCommand(paths: readonly string[], { format, corrections }: Options): Promise<ExitCode> {
  const work = await extractFrom(paths.length > 0 ? paths : [packageFile('seeds/documents')], corrections);
  if (!work) return 1;
  const outcomes = work.extraction.corrections ?? [];
  if (format === 'json') await say(JSON.stringify(outcomes.map(flat), null, 2));
  else if (outcomes.length === 0) await say('no corrections');
  else {
    const counted = states(outcomes).map(([text, count]) => `${String(count).padStart(4)}  ${text}`);
    await say([...counted, '', table(COLUMNS, outcomeRows(outcomes, width()), width())].join('\n'));
  }
  return outcomes.some(({ state }) => state === 'orphaned') ? 2 : outcome(work.reading);
}

const flat = ({ correction: { decision, ...written }, state, why }: Outcome) => ({
  state,
  why,
  ...decision,
  ...written,
});
