import { type Command, Option } from 'commander';
import type { Decision } from '../../extract/identity';
import type { Known } from '../entities';
import type { Store } from '../store';
import { decisionLines } from './decision';
import { identity } from './lazy';
import type { ExitCode } from './program';
import { TO, withStore } from './store';
import { resultTable } from './table';
import { plural, say, width } from './terminal';

const AFTER = `
One full name is one person, unless documents say what cannot be of one. Where a name is one that many bear, and two
documents tell of two offices with nothing in common, it stays open: --doubtful lists such pairs with both sentences.

Examples:
  $ nachweis entities                 the most often named
  $ nachweis entities müller          all with these letters in a name
  $ nachweis entities --doubtful`;

interface Options {
  readonly doubtful?: boolean;
  readonly format: 'table' | 'json';
  readonly to?: string;
}

/** Rows shown; JSON has all. */
const SHOWN = 50;

export function addEntities(program: Command): void {
  program
    .command('entities')
    .description('who and what the graph knows, by name; and which of one name may be two')
    .argument('[name]', 'letters of a name')
    .option('--doubtful', 'pairs of one name that may be one or two, with both sentences')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['table', 'json']).default('table'))
    .option(...TO)
    .addHelpText('after', AFTER)
    .action(async (name: string | undefined, options: Options) => {
      process.exitCode = await entitiesCommand(name, options);
    });
}

async function entitiesCommand(name: string | undefined, { doubtful, format, to }: Options): Promise<ExitCode> {
  const { decisionsOf, entitiesNamed } = identity();
  const ask = async (store: Store): Promise<string> => {
    if (!doubtful) return listing(await entitiesNamed(store, name), format);
    const found = (await decisionsOf(store, { verdict: 'doubtful' })).filter((one) => isAbout(one, name));
    return format === 'json' ? JSON.stringify(found, null, 2) : doubts(found);
  };
  await say(await withStore(to, { create: false }, ask));
  return 0;
}

const isAbout = ({ left, right }: Decision, name = ''): boolean =>
  [left, right].some((side) => side.name.toLowerCase().includes(name.normalize('NFC').toLowerCase()));

function listing(found: readonly Known[], format: Options['format']): string {
  if (format === 'json') return JSON.stringify(found, null, 2);
  if (found.length === 0) return 'nothing found';
  const cells = found
    .slice(0, SHOWN)
    .map(({ name, type, documents, facts, aliases, id }) => [
      name,
      type,
      `${documents}`,
      `${facts}`,
      aliases.join(', '),
      id,
    ]);
  const more = found.length > SHOWN ? `\n… and ${found.length - SHOWN} more; --format json has all` : '';
  return `${resultTable(['name', 'type', 'documents', 'facts', 'also called', 'id'], cells, width())}${more}`;
}

const doubts = (found: readonly Decision[]): string =>
  found.length === 0
    ? 'no doubtful pairs'
    : [`${plural(found.length, 'doubtful pair')}`, ...found.map((one) => decisionLines(one, width()).join('\n'))].join(
        '\n\n',
      );
