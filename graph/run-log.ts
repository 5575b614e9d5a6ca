import { appendFileSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Predicate } from '../extract/fact';
import { groupBy } from '../extract/group';
import { type ChangeKind, changeKinds, type FactChange, inAll } from './fact-change';
import type { LoadReport } from './load';

/** One run, as a line of the log. When it was stands here alone: a graph and its dump know no time of a run. */
export interface Run {
  readonly time: string;
  readonly command: 'build' | 'load';
  /** The state of the graph after it and before it (`runOf`); nothing where that is of no whole build. */
  readonly run?: string;
  readonly from?: string;
  /** The parts of the program that read (`partsText`). */
  readonly program?: string;
  readonly counts: {
    readonly documents: Readonly<Record<ChangeKind | 'unchanged' | 'others', number>>;
    readonly facts: Readonly<Record<ChangeKind, number>>;
  };
  readonly documents: Readonly<Record<ChangeKind, readonly string[]>>;
  readonly facts: Readonly<Record<ChangeKind, Partial<Record<Predicate, readonly LoggedFact[]>>>>;
}

type LoggedFact = Omit<FactChange, 'kind' | 'predicate'>;

/** What runs changed in all. */
export interface RunChanges {
  readonly documents: readonly { readonly id: string; readonly kind: ChangeKind }[];
  readonly facts: readonly FactChange[];
}

/** A run, out of what a load reports. */
export function runLine(
  { documents, named, others, list }: LoadReport,
  about: Pick<Run, 'time' | 'command' | 'run' | 'from' | 'program'>,
): Run {
  const kinds = groupBy(list, ({ kind }) => kind);
  const each = <T>(value: (kind: ChangeKind) => T) =>
    Object.fromEntries(changeKinds.map((kind) => [kind, value(kind)])) as Record<ChangeKind, T>;
  return {
    ...about,
    counts: {
      documents: { ...each((kind) => named[kind].length), unchanged: documents.unchanged, others },
      facts: each((kind) => kinds.get(kind)?.length ?? 0),
    },
    documents: named,
    facts: each((kind) => byPredicate(kinds.get(kind) ?? [])),
  };
}

const byPredicate = (changes: readonly FactChange[]) =>
  Object.fromEntries(
    [...groupBy(changes, ({ predicate }) => predicate)].map(([predicate, some]) => [
      predicate,
      some.map(({ kind: _kind, predicate: _predicate, ...fact }) => fact),
    ]),
  );

/** Adds a run at the end of a log; a line that a crash cut off stays alone. */
export function addRun(file: string, run: Run): void {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${endsWhole(file) ? '' : '\n'}${JSON.stringify(run)}\n`);
}

function endsWhole(file: string): boolean {
  const size = existsSync(file) ? statSync(file).size : 0;
  if (size === 0) return true;
  const [last, log] = [Buffer.alloc(1), openSync(file, 'r')];
  readSync(log, last, 0, 1, size - 1);
  closeSync(log);
  return last.toString() === '\n';
}

/** The runs of a log, the first one first; a line that is cut off is none. */
export const readRuns = (file: string): readonly Run[] =>
  (existsSync(file) ? readFileSync(file, 'utf8') : '').split('\n').flatMap((line) => {
    try {
      const run: Run = JSON.parse(line);
      return run.counts && run.documents && run.facts ? [run] : [];
    } catch {
      return [];
    }
  });

/** What all these runs, one after the other, changed. */
export const changesOf = (runs: readonly Run[]): RunChanges => ({
  documents: inAll(
    runs.flatMap(({ documents }) => changeKinds.flatMap((kind) => documents[kind].map((id) => ({ id, kind })))),
  ),
  facts: inAll(runs.flatMap(({ facts }) => changeKinds.flatMap((kind) => factsOf(facts[kind], kind)))),
});

const factsOf = (facts: Run['facts'][ChangeKind], kind: ChangeKind): FactChange[] =>
  Object.entries(facts).flatMap(([predicate, some]) =>
    some.map((fact) => ({ kind, predicate: predicate as Predicate, ...fact })),
  );

/** True where between a run and the one before it something changed the graph that is not logged: a run cut off, or other hands. */
export const isGap = (before: Run | undefined, { from }: Run): boolean => before !== undefined && before.run !== from;
