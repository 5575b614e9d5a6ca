import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NachweisError } from '../extract/error';
import { byCodeUnit } from '../extract/order';
import { isDay } from '../extract/read/corpus';
import { nearest } from '../extract/suggest';
import { assertReadOnly } from './guard';
import type { Row, Store } from './store';

export type ParameterType = 'text' | 'number' | 'day';

export interface Parameter {
  readonly name: string;
  /** A `text` is a name or id in any case, a `day` is `YYYY-MM-DD`. */
  readonly type: ParameterType;
  readonly optional: boolean;
  /** What an optional one is when it is not given; nothing at all where this is absent. */
  readonly fallback?: string;
  readonly example: string;
  readonly about: string;
}

/** One statement that answers one question. */
export interface NamedQuery {
  /** The file's name without its ending. */
  readonly name: string;
  readonly title: string;
  /** The question in English and German. */
  readonly en: string;
  readonly de: string;
  readonly parameters: readonly Parameter[];
  readonly cypher: string;
  readonly file: string;
}

/**
 * Reads every `*.cypher` of a folder, in order of name.
 * @throws NachweisError `QUERY_HEADER` with file and line, `CYPHER_WRITES` for a statement that changes the graph.
 */
export function readLibrary(folder: string): NamedQuery[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.cypher'));
  return files.sort(byCodeUnit).map((file) => readQuery(join(folder, file), readFileSync(join(folder, file), 'utf8')));
}

/** "// person: text, for example Jens Stoltenberg. Name or alias." or "// limit: number, default 20, for example 5. …" */
const parameterLine =
  /^(?<name>[a-z]+): (?<type>text|number|day)(?:(?<optional>, optional)|, default (?<fallback>\S+))?, for example (?<example>.+?)\. (?<about>.+)$/;

/** A query out of its file's text: comment lines `title:`, `en:`, `de:` and one for each parameter, then the statement. */
export function readQuery(file: string, text: string): NamedQuery {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const length = lines.findIndex((line) => !line.startsWith('//'));
  const head = lines.slice(0, length < 0 ? lines.length : length).map((line) => line.slice(2).trim());
  const field = (key: string): string => {
    const found = head.find((line) => line.startsWith(`${key}: `));
    if (!found) throw new NachweisError('QUERY_HEADER', `the header has no line "// ${key}: …"`, { file, line: 1 });
    return found.slice(key.length + 2);
  };
  const rest = head.map((line, i) => ({ line, number: i + 1 })).filter(({ line }) => !/^(title|en|de): /.test(line));
  const parameters = rest.map(({ line, number }) => readParameter(line, { file, line: number }));
  const cypher = lines.slice(head.length).join('\n').trim();
  const name = file.replace(/^.*[/\\]/, '').replace(/\.cypher$/, '');
  const query = { name, title: field('title'), en: field('en'), de: field('de'), parameters, cypher, file };
  assertReadOnly(cypher);
  checkUse(query, head.length + 1);
  return query;
}

function readParameter(line: string, at: { file: string; line: number }): Parameter {
  const { name = '', type, optional, fallback, example = '', about = '' } = parameterLine.exec(line)?.groups ?? {};
  const left = { optional: (optional ?? fallback) !== undefined, ...(fallback !== undefined && { fallback }) };
  if (type) return { name, type: type as ParameterType, ...left, example, about };
  const right = '"// name: text|number|day[, optional|, default VALUE], for example VALUE. What it means."';
  throw new NachweisError('QUERY_HEADER', `a header line is title, en, de or ${right}, not "${line}"`, at);
}

/** Each parameter of the header is used, and each that is used stands in the header. */
function checkUse({ file, cypher, parameters }: NamedQuery, line: number): void {
  const used = new Set([...cypher.matchAll(/\$([a-z]+)/g)].map(([, name]) => name));
  const told = new Set<string | undefined>(parameters.map(({ name }) => name));
  for (const name of used)
    if (!told.has(name)) throw new NachweisError('QUERY_HEADER', `$${name} has no line in the header`, { file, line });
  for (const name of told)
    if (!used.has(name)) throw new NachweisError('QUERY_HEADER', `the statement never uses $${name}`, { file, line });
}

/**
 * A query by its name, or by a beginning that no other has.
 * @throws NachweisError `QUERY_UNKNOWN` with the nearest name, or all that begin so.
 */
export function findQuery(library: readonly NamedQuery[], name: string): NamedQuery {
  const begun = library.filter((query) => query.name.startsWith(name));
  const found = library.find((query) => query.name === name) ?? (begun.length === 1 ? begun[0] : undefined);
  if (found) return found;
  if (begun.length > 1) {
    const all = begun.map((query) => query.name).join(', ');
    throw new NachweisError('QUERY_UNKNOWN', `several queries begin with "${name}": ${all}`);
  }
  const names = library.map((query) => query.name);
  const near = nearest(name, names);
  throw new NachweisError(
    'QUERY_UNKNOWN',
    `no query "${name}"${near ? `: did you mean "${near}"?` : `; there are ${names.join(', ')}`}`,
  );
}

/**
 * Runs a query of the library; columns are named even where there is no row.
 * @throws NachweisError `QUERY_PARAMETER` for one that is missing, unknown or of another type.
 */
export async function runQuery(
  store: Store,
  query: NamedQuery,
  given: Readonly<Record<string, string | number>> = {},
): Promise<{ readonly columns: readonly string[]; readonly rows: readonly Row[] }> {
  const { columns, rows } = await store.read(query.cypher, readGiven(query, new Map(Object.entries(given))));
  return { columns, rows };
}

function readGiven(query: NamedQuery, given: ReadonlyMap<string, string | number>): Record<string, unknown> {
  const { name, parameters } = query;
  const needs = `"${name}" needs ${parameters.map(usage).join(', ') || 'no parameter'}`;
  const fail = (what: string): never => {
    throw new NachweisError('QUERY_PARAMETER', `${what}; ${needs}`);
  };
  const names = parameters.map((p) => p.name);
  for (const key of given.keys()) {
    const near = names.includes(key) ? undefined : nearest(key, names);
    if (!names.includes(key)) fail(`no parameter "${key}"${near ? `: did you mean "${near}"?` : ''}`);
  }
  const missing = parameters.filter((p) => !p.optional && !given.has(p.name)).map((p) => p.name);
  if (missing.length > 0) fail(`missing ${missing.join(', ')}`);
  return Object.fromEntries(
    parameters.map((p) => {
      const value = given.get(p.name) ?? p.fallback;
      const read = value === undefined ? null : readValue(p.type, value);
      return [p.name, read === undefined ? fail(`${p.name} is a ${p.type}, not "${value}"`) : read];
    }),
  );
}

const usage = ({ name, type, optional, example }: Parameter): string =>
  `${name} (${type}${optional ? ', optional' : ''}, such as ${example})`;

/** Undefined for what is no such thing. */
function readValue(type: ParameterType, value: string | number): string | number | undefined {
  const text = String(value).trim().normalize('NFC');
  if (type === 'text') return text;
  if (type === 'number') return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
  return isDay(text) ? text : undefined;
}
