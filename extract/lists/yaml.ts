import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import { NachweisError } from '../error';
import { didYouMean } from '../suggest';

/** A parsed YAML text with a way to complain about a part of it at file:line:column. */
export interface Yaml {
  readonly root: Node | null;
  /** The error to throw about `node` (the start of the file for null). */
  fail(node: unknown, message: string): NachweisError;
  /** The line on which `node` begins, from 1. */
  lineOf(node: unknown): number;
}

/** One `key: value` of a map; `node` is the key, for messages. */
export interface Entry {
  readonly key: string;
  readonly node: unknown;
  readonly value: unknown;
}

/**
 * Reads YAML for hand-written checks.
 * @throws NachweisError with `code` and the position, where the text is not YAML
 */
export function readYaml(text: string, file: string, code: string): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' });
  const failAt = (offset: number, message: string): NachweisError => {
    const { line, col } = lines.linePos(offset);
    return new NachweisError(code, message, { file, line: line || 1, column: col || 1, source: text });
  };
  const [error] = document.errors;
  if (error) throw failAt(error.pos[0], `is not valid YAML: ${error.message.split('\n')[0]}`);
  return {
    root: document.contents as Node | null,
    fail: (node, message) => failAt(offsetOf(node), message),
    lineOf: (node) => lines.linePos(offsetOf(node)).line || 1,
  };
}

const offsetOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0;

/** The entries of a map whose keys are all among `known`. */
export function entries(yaml: Yaml, node: unknown, what: string, known?: readonly string[]): readonly Entry[] {
  if (!isMap(node)) throw yaml.fail(node, `${what} must be a map of "key: value"`);
  return node.items.map((pair: Pair) => {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    if (known && !known.includes(key))
      throw yaml.fail(pair.key, `unknown key "${key}" in ${what}${didYouMean(key, known)}`);
    return { key, node: pair.key, value: pair.value };
  });
}

/** The items of a list. */
export function items(yaml: Yaml, node: unknown, what: string): readonly unknown[] {
  if (!isSeq(node)) throw yaml.fail(node, `${what} must be a list`);
  return node.items;
}

/** A text that is not empty. A plain date or number is taken as it is written. */
export function text(yaml: Yaml, node: unknown, what: string): string {
  const written = isScalar(node) && node.value !== null ? (node.source ?? String(node.value)) : '';
  if (written.trim() === '') throw yaml.fail(node, `${what} must be a text`);
  return written;
}
