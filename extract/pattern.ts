/**
 * Patterns over the chunks of a sentence. A sentence is written as a line of symbols, one a chunk — `OFFICE PERSON v:be
 * , der ORG` — and a pattern is a line of the same symbols:
 *
 *     office=OFFICE ,? person=PERSON !OFFICE
 *
 * `slot=SYMBOL` keeps the chunk; `A|B` is either; `?`, `*` and `{0,3}` after a symbol repeat it; `!A|B` forbids what
 * follows; `_` is any chunk that is neither a name nor punctuation, `__` any that is no person. Patterns are compiled once into one RegExp.
 */
export interface Pattern {
  readonly source: string;
  /** Says whether it is in a line at all, at a third of the cost of the next. */
  readonly quick: RegExp;
  /** The same with the places of its slots. */
  readonly regex: RegExp;
  /** Symbols of which it must find one in each row to match; a sentence that has none of a row is skipped unread. */
  readonly needs: readonly (readonly string[])[];
}

const ANY_WORD = '(?!v:)[\\p{Ll}#N][^ ]*';
const ANY_BUT_PERSON = '(?!PERSON )[^ ]+';

/** Compiles a pattern. Throws a `SyntaxError` that names the pattern where it is malformed. */
export const compile = (source: string): Pattern => {
  const needs: string[][] = [];
  const parts = source
    .trim()
    .split(/\s+/)
    .map((part) => compilePart(part, needs));
  const regex = `(?<= )${parts.join('')}`;
  needs.sort((a, b) => frequency(a) - frequency(b));
  return { source, quick: new RegExp(regex, 'u'), regex: new RegExp(regex, 'dgu'), needs };
};

/** Symbols of most sentences, which are asked for last. */
const COMMON: ReadonlySet<string> = new Set(['OFFICE', 'PERSON', 'ORG', ',', '.', 'der', 'die']);

const frequency = (symbols: readonly string[]): number => symbols.filter((symbol) => COMMON.has(symbol)).length;

const compilePart = (part: string, needs: string[][]): string => {
  const match = /^(?<not>!)?(?:(?<slot>[a-z][a-z0-9]*)=)?(?<symbols>.+?)(?<times>\?|\*|\{\d+,\d*\})?$/u.exec(part);
  const groups = match?.groups;
  if (!groups?.symbols || /[={}]/.test(groups.symbols)) throw new SyntaxError(`pattern part "${part}" is none`);
  const alternatives = groups.symbols.split('|');
  const symbols = alternatives.map((symbol) =>
    symbol === '_' ? ANY_WORD : symbol === '__' ? ANY_BUT_PERSON : literal(symbol),
  );
  const body = `(?:${symbols.join('|')}) `;
  if (groups.not) return `(?!${body})`;
  if (!groups.times && !alternatives.some((symbol) => /^__?$/.test(symbol))) needs.push(alternatives);
  const kept = groups.slot ? `(?<${groups.slot}>${body})` : `(?:${body})`;
  return kept + (groups.times ?? '');
};

const literal = (symbol: string): string => symbol.replace(/[.*+?^${}()[\]\\]/g, '\\$&');

/** A sentence's line of symbols with one blank before, between and behind them. */
export interface SymbolLine {
  readonly line: string;
  readonly symbols: ReadonlySet<string>;
}

export const symbolLine = (symbols: readonly string[]): SymbolLine => ({
  line: ` ${symbols.join(' ')} `,
  symbols: new Set(symbols),
});

const lines = new WeakMap<readonly unknown[], SymbolLine>();

/** The line of a row of chunks, written once for all the rules that are matched with it. */
export const lineOf = (chunks: readonly { readonly symbol: string }[]): SymbolLine => {
  const known = lines.get(chunks);
  if (known) return known;
  const line = symbolLine(chunks.map(({ symbol }) => symbol));
  lines.set(chunks, line);
  return line;
};

/** Which chunk begins at a place of the line: as many as blanks stand before it, less the first. */
const chunkAt = (line: string, at: number): number => {
  let chunk = -1;
  for (let blank = line.indexOf(' '); blank >= 0 && blank < at; blank = line.indexOf(' ', blank + 1)) chunk++;
  return chunk;
};

/** The chunk that each slot of a match stands for; `start` and `end` are the chunks it covers, half-open. */
export interface PatternMatch {
  readonly slots: Readonly<Record<string, number>>;
  readonly start: number;
  readonly end: number;
}

const NO_MATCH: readonly PatternMatch[] = [];

const hasOneOf = (symbols: ReadonlySet<string>, row: readonly string[]): boolean => {
  for (const symbol of row) if (symbols.has(symbol)) return true;
  return false;
};

/** All matches, left to right; they do not overlap. */
export const matches = (pattern: Pattern, line: SymbolLine): readonly PatternMatch[] => {
  for (const row of pattern.needs) if (!hasOneOf(line.symbols, row)) return NO_MATCH;
  if (!pattern.quick.test(line.line)) return NO_MATCH;
  const found: PatternMatch[] = [];
  pattern.regex.lastIndex = 0;
  for (let match = pattern.regex.exec(line.line); match; match = pattern.regex.exec(line.line)) {
    const slots: Record<string, number> = {};
    const places = match.indices?.groups;
    for (const slot in places) {
      const at = places[slot];
      if (at) slots[slot] = chunkAt(line.line, at[0]);
    }
    const start = chunkAt(line.line, match.index);
    found.push({ slots, start, end: chunkAt(line.line, match.index + match[0].length) });
  }
  return found;
};
