import type { Token } from './token';

/** Words of a web page that are no news, as the lists give them. */
export interface DebrisLists {
  readonly starts: readonly string[];
  readonly lines: readonly string[];
  readonly buttons?: readonly string[];
  readonly counters: readonly string[];
}

/** Compiled once: phrases as rows of words, by their first word. */
export interface Debris {
  readonly starts: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly lines: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly buttons: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly counters: ReadonlySet<string>;
}

export const compileDebris = (lists: DebrisLists): Debris => ({
  starts: byFirst(lists.starts),
  lines: byFirst(lists.lines),
  buttons: byFirst(lists.buttons ?? []),
  counters: new Set(lists.counters),
});

const byFirst = (phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> => {
  const table = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const list = table.get(words[0] ?? '') ?? [];
    list.push(words);
    table.set(words[0] ?? '', list);
  }
  return table;
};

/** A line of buttons is no longer than this, in tokens. */
const BUTTON = 9;

/** The token from which a sentence is debris to its end; its length where it is none. "Foto: dpa" gives 0. */
export const debrisFrom = (tokens: readonly Token[], debris: Debris): number => {
  if (
    startsWith(tokens, 0, debris.lines) ||
    (tokens.length <= BUTTON && startsWith(tokens, 0, debris.buttons)) ||
    (tokens[0]?.kind === 'number' && debris.counters.has(tokens[1]?.text ?? ''))
  )
    return 0;
  if (!tokens.some((token) => /\p{L}/u.test(token.text)) || isOtherScript(tokens)) return 0;
  for (let at = 0; at < tokens.length; at++) if (startsWith(tokens, at, debris.starts)) return at;
  return tokens.length;
};

const startsWith = (
  tokens: readonly Token[],
  at: number,
  table: ReadonlyMap<string, readonly (readonly string[])[]>,
): boolean =>
  table.get(tokens[at]?.text ?? '')?.some((words) => words.every((word, i) => tokens[at + i]?.text === word)) ?? false;

/** A line in Cyrillic or another script inside a German or English page belongs to the page, not to the text. */
const isOtherScript = (tokens: readonly Token[]): boolean => {
  const words = tokens.filter((token) => token.kind === 'word');
  return words.length > 0 && words.every((token) => !/\p{Script=Latin}/u.test(token.text));
};
