import { join } from 'node:path';
import type { LoadReport } from '../load';
import type { Run } from '../run-log';
import { now } from './clock';
import { home } from './home';
import { logging, parting } from './lazy';
import { folderOf } from './store';
import { note } from './terminal';

/** The log of a store's runs: beside an embedded graph, for a server's in the home folder. */
export const logFile = (to?: string): string => join(folderOf(to) ?? home(), 'runs.jsonl');

/** Logs a run; where that fails it is said, and the graph is as good. */
export function logged(
  to: string | undefined,
  report: LoadReport,
  about: Pick<Run, 'command' | 'run' | 'from'>,
): LoadReport {
  const { partsText, programParts } = parting();
  const program = about.command === 'build' ? { program: partsText(programParts()) } : {};
  try {
    logging().addRun(logFile(to), logging().runLine(report, { time: now(), ...about, ...program }));
  } catch (error) {
    note(`nachweis: ${logFile(to)}: the run is not logged (${(error as NodeJS.ErrnoException).code ?? error})`);
  }
  return report;
}
