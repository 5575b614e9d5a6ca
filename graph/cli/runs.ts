import { type Command, InvalidArgumentError, Option } from 'commander';
import { NachweisError } from '../../extract/error';
import type { ChangeKind } from '../fact-change';
import type { Run, RunChanges } from '../run-log';
import { logging, parting } from './lazy';
import { logFile } from './logged';
import type { ExitCode } from './program';
import { TO } from './store';
import { table } from './table';
import { note, safe, say, width } from './terminal';

const AFTER = `
Every build and load adds a line to runs.jsonl in the graph's folder: when it was, by which parts of the program, and which
documents and facts it added, changed and withdrew. With one number: what that run changed. With two: what changed after
the first of them up to the second; what came and went again in between is not told.
  + added   ~ changed: its sentences or details are others   - withdrawn

Examples:
  $ nachweis runs
  $ nachweis runs 3
  $ nachweis runs 3 7 --format json`;

interface Options {
  readonly to?: string;
  readonly format: 'table' | 'json';
}

export function addRuns(program: Command): void {
  program
    .command('runs')
    .description('the runs that made the graph, and what changed from one to another')
    .argument('[a]', 'a run, by its number', number)
    .argument('[b]', 'a later one', number)
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['table', 'json']).default('table'))
    .option(...TO)
    .addHelpText('after', AFTER)
    .action(async (a: number | undefined, b: number | undefined, options: Options) => {
      process.exitCode = await runsCommand([a, b], options);
    });
}

function number(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('Write the number of a run, such as 3.');
  return Number(text);
}

type Pair = readonly [number | undefined, number | undefined];

async function runsCommand([a, b]: Pair, { to, format }: Options): Promise<ExitCode> {
  const runs = logging().readRuns(logFile(to));
  if (runs.length === 0)
    throw new NachweisError('NO_RUNS', 'no run is logged yet; every build adds one', { file: logFile(to) });
  if (a === undefined) {
    await say(format === 'json' ? JSON.stringify(runs.map(summary), null, 2) : listText(runs));
    return 0;
  }
  const [from, until] = b === undefined ? [a - 1, a] : [a, b];
  check(runs, [a, until]);
  const gaps = gapsIn(runs, from, until);
  const changes = logging().changesOf(runs.slice(from, until));
  for (const gap of gaps) note(`nachweis: between run ${gap - 1} and ${gap} the graph was changed by something else`);
  await say(format === 'json' ? JSON.stringify({ from, until, gaps, ...changes }, null, 2) : changesText(changes));
  return 0;
}

function check(runs: readonly Run[], [a, b]: readonly [number, number]): void {
  const missing = [a, b].find((one) => one > runs.length);
  if (missing !== undefined)
    throw new NachweisError('NO_SUCH_RUN', `there is no run ${missing}; the log has runs 1 to ${runs.length}`);
  if (b < a) throw new NachweisError('NO_SUCH_RUN', `run ${b} is before run ${a}: name the earlier one first`);
}

/** Numbers of the runs that began from another graph than the run before left. */
const gapsIn = (runs: readonly Run[], from: number, until: number): readonly number[] =>
  runs.flatMap((run, at) =>
    at >= Math.max(from, 1) && at < until && logging().isGap(runs[at - 1], run) ? [at + 1] : [],
  );

const summary = ({ time, command, run, program, counts }: Run, at: number) => ({
  ...{ number: at + 1, time, command, run, program, ...counts },
});

/** Runs shown; JSON has all. */
const SHOWN = 30;
/** Changes shown. */
const TOLD = 60;

function listText(runs: readonly Run[]): string {
  const rows = runs.map((run, at) => ({ cells: [String(at + 1), ...cellsOf(run, runs[at - 1])] }));
  const more = rows.length > SHOWN ? `… and ${rows.length - SHOWN} before; --format json has all\n` : '';
  return `${more}${table(['run', 'when (UTC)', 'what', 'documents', 'facts', 'program'], rows.slice(-SHOWN), width())}`;
}

const cellsOf = (run: Run, before: Run | undefined): readonly string[] => [
  run.time.slice(0, 19).replace('T', ' '),
  run.command,
  counted(run.counts.documents),
  counted(run.counts.facts),
  parts(run, before),
];

/** "+3 ~1 -2". */
const counted = ({ added, changed, withdrawn }: Readonly<Record<ChangeKind, number>>): string =>
  [['+', added] as const, ['~', changed] as const, ['-', withdrawn] as const]
    .flatMap(([mark, count]) => (count > 0 ? [`${mark}${count}`] : []))
    .join(' ') || 'none';

/** The parts of the program that are others than in the run before. */
function parts({ program }: Run, before: Run | undefined): string {
  if (program === undefined || before?.program === undefined) return '';
  return parting().differingParts(before.program, program).join(', ');
}

const MARKS: Readonly<Record<ChangeKind, string>> = { added: '+', changed: '~', withdrawn: '-' };
const ORDER = Object.keys(MARKS);

function changesText({ documents, facts }: RunChanges): string {
  const rows = inOrder(facts).map(({ kind, subject, predicate, role, object }) => ({
    cells: [MARKS[kind], subject, role ?? predicate.toLowerCase().replace('_', ' '), object],
  }));
  const more = rows.length > TOLD ? `\n… and ${rows.length - TOLD} more; --format json has all` : '';
  return [
    `documents  ${tally(documents)}`,
    ...inOrder(documents)
      .slice(0, TOLD)
      .map(({ kind, id }) => `  ${MARKS[kind]} ${safe(id)}`),
    `facts      ${tally(facts)}`,
    ...(rows.length > 0
      ? ['', `${table(['', 'subject', 'says', 'object'], rows.slice(0, TOLD), width())}${more}`]
      : []),
  ].join('\n');
}

const inOrder = <T extends { readonly kind: ChangeKind }>(changes: readonly T[]): readonly T[] =>
  [...changes].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));

const tally = (changes: readonly { readonly kind: ChangeKind }[]): string =>
  ORDER.map((kind) => `${changes.filter((one) => one.kind === kind).length} ${kind}`).join(', ');
