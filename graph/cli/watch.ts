import type { NachweisError } from '../../extract/error';
import type { Reading } from '../../extract/read';
import { changeKinds, type FactChange } from '../fact-change';
import type { LoadReport } from '../load';
import { type BuildOptions, bring, standing, type Wanted, wantedOf } from './bring';
import { homeFile } from './decided';
import { follow } from './follow';
import { home } from './home';
import { logged } from './logged';
import { folderOf, withStore } from './store';
import { complain, plural, safe, say } from './terminal';
import { read } from './texts';

/** Keeps the graph in step with texts until a signal ends it; one line for each change. */
export async function watchTexts(paths: readonly string[], options: BuildOptions): Promise<0> {
  const followed = {
    ...{ paths, files: [homeFile(), ...options.corrections], except: folderOf(options.to) ?? home() },
  };
  let first = true;
  let complaint = '';
  await follow(followed, async () => {
    try {
      const report = await step(paths, first ? options : { ...options, again: false });
      if (report && (first || isChange(report))) await say(`${line(report)}${first ? '; watching, Ctrl-C ends' : ''}`);
      if (report) first = false;
      complaint = '';
      return false;
    } catch (error) {
      const { message, code } = error as NachweisError;
      if (message !== complaint) complain(error);
      complaint = message;
      return code === 'STORE_LOCKED';
    }
  });
  return 0;
}

/** Brings the graph up to the texts as they are now; nothing where none can be read. */
async function step(paths: readonly string[], options: BuildOptions): Promise<LoadReport | undefined> {
  const reading = await read(paths);
  if (!reading) return undefined;
  const wanted = wantedOf(reading, options);
  return standing(reading.documents, wanted)?.report ?? (await brought(reading, wanted));
}

const brought = ({ documents }: Reading, wanted: Wanted): Promise<LoadReport> =>
  withStore(wanted.to, { create: true, interrupted: 0 }, async (store) => {
    const { report, run, from } = await bring(store, documents, wanted);
    return isChange(report) ? logged(wanted.to, report, { command: 'build', run, from }) : report;
  });

const isChange = ({ named, list }: LoadReport): boolean =>
  list.length + Object.values(named).reduce((sum, ids) => sum + ids.length, 0) > 0;

/** "added de/gipfel; withdrawn en/summit: 3 facts added, 5 withdrawn". */
function line({ named, list, documents }: LoadReport): string {
  const told = changeKinds.filter((kind) => named[kind].length > 0).map((kind) => `${kind} ${ids(named[kind])}`);
  if (told.length === 0) return `${plural(documents.unchanged, 'document')}, nothing changed`;
  return `${told.join('; ')}: ${facts(list)}`;
}

function facts(list: readonly FactChange[]): string {
  const counts = changeKinds.map((kind) => ({ kind, count: list.filter((one) => one.kind === kind).length }));
  const [first, ...others] = counts.filter(({ count }) => count > 0);
  if (!first) return 'no fact changed';
  return [`${plural(first.count, 'fact')} ${first.kind}`, ...others.map(({ kind, count }) => `${count} ${kind}`)].join(
    ', ',
  );
}

/** Documents named; the rest is counted. */
const SHOWN = 5;

const ids = (some: readonly string[]): string =>
  some.slice(0, SHOWN).map(safe).join(', ') + (some.length > SHOWN ? ` and ${some.length - SHOWN} more` : '');
