import { type Command, Option } from 'commander';
import { packageFile } from '../../extract/files';
import { assertReadOnly } from '../guard';
import type { NamedQuery } from '../query';
import type { Counters, Row, Value } from '../store';
import { csv } from './csv';
import { keyValue } from './key-value';
import { asking } from './lazy';
import type { ExitCode } from './program';
import { TO, withStore } from './store';
import { resultTable } from './table';
import { note, say, width } from './terminal';

const AFTER = `
Without a name it lists the library: each question with its parameters. The beginning of a name is enough.

Examples:
  $ nachweis query
  $ nachweis query offices-of --param person=Stoltenberg
  $ nachweis query offices-of --show
  $ nachweis query --lang de
  $ nachweis query --cypher 'MATCH (p:Person) RETURN p.name AS name ORDER BY name LIMIT 5' --format csv`;

interface Options {
  readonly param: ReadonlyMap<string, string>;
  readonly cypher?: string;
  readonly write?: boolean;
  readonly show?: boolean;
  readonly lang: 'de' | 'en';
  readonly format: 'table' | 'json' | 'csv';
  readonly to?: string;
}

export function addQuery(program: Command): void {
  program
    .command('query')
    .description('ask the graph: a question of the library, or your own Cypher')
    .argument('[name]', 'a question of the library')
    .option(
      '-p, --param <key=value>',
      'a parameter of the question (repeatable); with --cypher, digits are a number',
      keyValue,
      new Map(),
    )
    .option('--cypher <text>', 'ask this instead; it may only read, unless --write stands beside it')
    .option('--write', 'with --cypher: let it change the graph, which the next build may undo')
    .option('--show', 'only show the question: its parameters and its Cypher')
    .addOption(new Option('--lang <language>', 'the language of the questions').choices(['de', 'en']).default('en'))
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['table', 'json', 'csv']).default('table'))
    .option(...TO)
    .addHelpText('after', AFTER)
    .action(async (name: string | undefined, options: Options, command: Command) => {
      if (name !== undefined && options.cypher !== undefined) command.error('error: give a name or --cypher, not both');
      if (options.write && options.cypher === undefined) command.error('error: --write goes with --cypher');
      process.exitCode = await queryCommand(name, options);
    });
}

async function queryCommand(name: string | undefined, options: Options): Promise<ExitCode> {
  const { param, cypher, write, show, lang, format, to } = options;
  const { findQuery, readLibrary, runQuery } = asking();
  const library = readLibrary(packageFile('queries'));
  const params = Object.fromEntries(param);
  if (cypher !== undefined && write) {
    const result = await withStore(to, { create: false }, (store) => store.run(cypher, typed(params)));
    if (result.columns.length > 0) await print(result, format);
    note(`nachweis: ${changes(result.counters)}`);
  } else if (cypher !== undefined) {
    assertReadOnly(cypher);
    await print(await withStore(to, { create: false }, (store) => store.read(cypher, typed(params))), format);
  } else if (name !== undefined && show) {
    await say(shown(findQuery(library, name)));
  } else if (name !== undefined) {
    const query = findQuery(library, name);
    await print(await withStore(to, { create: false }, (store) => runQuery(store, query, params)), format);
  } else await say(listing(library, { format, lang }));
  return 0;
}

/** What a statement changed, in words: "nodesCreated 2, propertiesSet 1". */
function changes(counters: Counters): string {
  const told = Object.entries(counters).filter(([, count]) => count > 0);
  return told.length > 0 ? told.map(([what, count]) => `${what} ${count}`).join(', ') : 'nothing changed';
}

/** In your own Cypher a parameter that looks like a number is one. */
const typed = (params: Readonly<Record<string, string>>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(params).map(([key, value]) => [key, /^-?\d{1,15}(?:\.\d+)?$/.test(value) ? Number(value) : value]),
  );

async function print(
  { columns, rows }: { columns: readonly string[]; rows: readonly Row[] },
  format: string,
): Promise<void> {
  if (format === 'json') return say(JSON.stringify(rows, plain, 2));
  const cells = rows.map((row) => columns.map((column) => text(row[column])));
  if (format === 'csv') return say(csv(columns, cells));
  if (rows.length === 0) return say('nothing found');
  await say(resultTable(columns, cells, width()));
}

const plain = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);

/** A value as one cell: lists of plain values with commas, anything deeper as JSON. */
function text(value: Value | undefined): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join(', ');
  return typeof value === 'object' ? JSON.stringify(value, plain) : String(value);
}

/** All that is known of a question, to read or to paste into Neo4j Browser. */
function shown({ name, title, en, de, parameters, cypher }: NamedQuery): string {
  const told = parameters.map(({ name, type, optional, fallback, example, about }) => {
    const may = fallback !== undefined ? `, ${fallback} where it is not given` : optional ? ', optional' : '';
    return `  ${name}: ${type}${may}, such as ${example}. ${about}`;
  });
  return [`${name}: ${title}`, `  ${en}`, `  ${de}`, ...told, '', cypher].join('\n');
}

function listing(library: readonly NamedQuery[], { format, lang }: Pick<Options, 'format' | 'lang'>): string {
  const rows = library.map(({ name, en, de, parameters }) => {
    return {
      name,
      parameters: parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(' '),
      question: { de, en }[lang],
    };
  });
  if (format === 'json') return JSON.stringify(rows, null, 2);
  const cells = rows.map((row) => [row.name, row.parameters, row.question]);
  if (format === 'csv') return csv(['name', 'parameters', 'question'], cells);
  return resultTable(['name', 'parameters', 'question'], cells, Math.max(width(), 60));
}
