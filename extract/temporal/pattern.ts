import { isCapitalised } from '../words';
import { type Atom, NUMBER_KINDS, type WordTable } from './atom';

/**
 * Date patterns over atoms, written as a line:
 *
 *     am|vom < {day} . {month} [{year}] !euro
 *
 * `am|vom` is either word; `=morgen` is exactly so written; `{month}` is a word with that sense or a number of that
 * kind, kept under its name, `{from:month}` under another; `[…]` may be absent; `!x` forbids what follows, at the very
 * beginning what stands before; `^` is the beginning of a sentence or quotation; what stands before `<` and after `>`
 * must be there and is not part of the date; `{Word}` is any capitalised word.
 */
export interface DatePattern {
  readonly first: Node;
  /** What must not stand before it. */
  readonly notBefore: ((atom: Atom) => boolean) | undefined;
}

interface Node {
  readonly kind: 'one' | 'not' | 'option' | 'left' | 'right' | 'start';
  readonly test: (atom: Atom) => boolean;
  /** Literal words it takes, where that is all that it takes. */
  readonly words?: readonly string[];
  readonly sense?: string;
  readonly name?: string;
  /** The inside of an option. */
  readonly inside?: Node;
  readonly next: Node | undefined;
}

export type Captures = Readonly<Record<string, number>>;

/** Half-open atom indices of the date itself, and what was kept. */
export interface DateMatch {
  readonly from: number;
  readonly to: number;
  readonly captures: Captures;
  /** How many atoms the whole pattern took, those around the date included. */
  readonly width: number;
}

const MARKS: Readonly<Record<string, 'left' | 'right' | 'start'>> = { '<': 'left', '>': 'right', '^': 'start' };
const never = (): boolean => false;

/** Compiles a pattern. Throws a SyntaxError that names it where a bracket is open. */
export function compileDate(source: string): DatePattern {
  const parts = source.replaceAll('[', ' [ ').replaceAll(']', ' ] ').trim().split(/\s+/);
  const leading = parts[0]?.startsWith('!') ? parts.shift() : undefined;
  const first = chain(parts, undefined, source);
  if (!first) throw new SyntaxError(`date pattern "${source}" is empty`);
  return { first, notBefore: leading ? testOf(leading.slice(1)) : undefined };
}

/** Links the parts, the last to `next`. */
function chain(parts: string[], next: Node | undefined, source: string): Node | undefined {
  const items: (string | string[])[] = [];
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) {
    if (part === ']') throw new SyntaxError(`date pattern "${source}" has a stray bracket`);
    items.push(part === '[' ? takeOption(parts, source) : part);
  }
  return items.reduceRight<Node | undefined>((after, item) => nodeOf(item, after, source), next);
}

function takeOption(parts: string[], source: string): string[] {
  const inside: string[] = [];
  for (let depth = 1; ; ) {
    const part = parts.shift();
    if (part === undefined) throw new SyntaxError(`date pattern "${source}" has an open bracket`);
    if (part === '[') depth++;
    if (part === ']') depth--;
    if (depth === 0) return inside;
    inside.push(part);
  }
}

function nodeOf(item: string | string[], next: Node | undefined, source: string): Node {
  if (typeof item !== 'string') {
    return { kind: 'option', test: never, inside: chain([...item], next, source) as Node, next };
  }
  const mark = MARKS[item];
  if (mark) return { kind: mark, test: never, next };
  if (item.startsWith('!')) return { kind: 'not', test: testOf(item.slice(1)), next };
  const braces = /^\{(?:(?<name>\p{L}+):)?(?<sense>\p{L}+)\}$/u.exec(item)?.groups;
  if (!braces) {
    const words = item.startsWith('=') ? [item.slice(1).toLowerCase()] : item.split('|');
    return { kind: 'one', test: testOf(item), words, next };
  }
  return { kind: 'one', test: testOf(item), sense: braces.sense, name: braces.name ?? braces.sense, next };
}

function testOf(item: string): (atom: Atom) => boolean {
  const sense = /^\{(?:\p{L}+:)?(?<sense>\p{L}+)\}$/u.exec(item)?.groups?.sense;
  if (sense === 'Word') return (atom) => isCapitalised(atom.text);
  if (sense) return (atom) => senseOf(atom, sense) !== undefined;
  if (item.startsWith('=')) return (atom) => atom.text === item.slice(1);
  if (item.includes('{')) return anyOf(item.split('|').map(testOf));
  const words = item.split('|');
  const only = words[0] ?? '';
  if (words.length === 1) return (atom) => atom.lower === only;
  const set = new Set(words);
  return (atom) => set.has(atom.lower);
}

const anyOf =
  (tests: readonly ((atom: Atom) => boolean)[]) =>
  (atom: Atom): boolean =>
    tests.some((test) => test(atom));

/** A word's sense, or a number of that kind. */
function senseOf(atom: Atom, sense: string): number | undefined {
  if (atom.number >= 0) return NUMBER_KINDS[sense]?.(atom) ? atom.number : undefined;
  return atom.sense?.[sense];
}

/** The words of a table by the senses they have. */
export function wordsBySense(words: WordTable): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [word, senses] of words)
    for (const sense of Object.keys(senses)) found.set(sense, [...(found.get(sense) ?? []), word]);
  return found;
}

/** Words with which a pattern may begin; `number` stands for any digits. */
export function firstWords(
  { first }: DatePattern,
  bySense: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: Node | undefined): void => {
    if (node?.kind === 'option') visit(node.inside);
    if (node && node.kind !== 'one') visit(node.next);
    if (node?.kind !== 'one') return;
    for (const word of node.words ?? []) found.add(word);
    if (!node.sense) return;
    if (NUMBER_KINDS[node.sense]) found.add('number');
    for (const word of bySense.get(node.sense) ?? []) found.add(word);
  };
  visit(first);
  return found;
}

const OPENING = new Set(['„', '»', '"', '“', '«', '‚', '‘', ':', '•', '–', '—', '(']);

/** One try of a pattern. */
interface Attempt {
  readonly atoms: readonly Atom[];
  from: number;
  to: number;
  end: number;
  captures: Record<string, number> | undefined;
}

const NO_CAPTURES: Captures = {};

/** Tries a pattern at atom `at`. */
export function matchDate(
  { first, notBefore }: DatePattern,
  atoms: readonly Atom[],
  at: number,
): DateMatch | undefined {
  if (first.kind === 'one' && !(mayGoOn(first, atoms[at + 1]) && first.test(atoms[at] as Atom))) return undefined;
  const before = atoms[at - 1];
  if (before && notBefore?.(before)) return undefined;
  const attempt: Attempt = { atoms, from: at, to: -1, end: at, captures: undefined };
  if (!(first.kind === 'one' ? taken(first, at, attempt) : walk(first, at, attempt))) return undefined;
  const { from, to, end, captures } = attempt;
  return { from, to, captures: captures ?? NO_CAPTURES, width: end - at };
}

/** The rules are found by their first word, so most of those that fail fail at the second. */
const mayGoOn = ({ next }: Node, atom: Atom | undefined): boolean =>
  next?.kind !== 'one' || (atom !== undefined && next.test(atom));

/** Matches a node and all behind it from atom `i` on; keeps what it captures on the way back from the end. */
function walk(node: Node | undefined, i: number, attempt: Attempt): boolean {
  if (!node) {
    attempt.to = i;
    attempt.end = i;
    return true;
  }
  const { kind, next } = node;
  if (kind === 'option') return walk(node.inside, i, attempt) || walk(next, i, attempt);
  const atom = attempt.atoms[i];
  if (kind === 'one') {
    return atom !== undefined && node.test(atom) && taken(node, i, attempt);
  }
  if (kind === 'not') return !(atom && node.test(atom)) && walk(next, i, attempt);
  if (kind === 'start') return (i === 0 || OPENING.has(attempt.atoms[i - 1]?.lower ?? '')) && walk(next, i, attempt);
  if (!walk(next, i, attempt)) return false;
  if (kind === 'left') attempt.from = i;
  else attempt.to = i;
  return true;
}

/** Matches what is behind a node that has taken atom `i`. */
function taken(node: Node, i: number, attempt: Attempt): boolean {
  if (!walk(node.next, i + 1, attempt)) return false;
  if (node.sense !== undefined) capture(node, attempt.atoms[i] as Atom, attempt);
  return true;
}

function capture({ sense, name }: Node, atom: Atom, attempt: Attempt): void {
  attempt.captures ??= {};
  if (name && sense) attempt.captures[name] = senseOf(atom, sense) ?? 0;
  // "Mittwochabend" is a weekday with a part of the day inside.
  if (sense === 'weekday' && atom.sense?.part !== undefined) attempt.captures.part ??= atom.sense.part;
}
