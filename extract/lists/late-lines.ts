import { lower } from '../words';

/** The part of a table that a word is looked up by. */
export type Table<T> = Pick<ReadonlyMap<string, T>, 'get' | 'has'>;

/** The first two letters of a word, small, or of the first word of a line. */
export const beginning = (text: string): string => {
  const [first = ''] = text.slice(0, 2).split(/[\s.]/u); // "A Coruña" begins like "A"
  return lower(first).slice(0, 2);
};

/**
 * The lines of a long list by how they begin. One sentence asks for a dozen of the hundred and fifty thousand words and
 * towns of the lists: what is taken apart only when a word that begins alike is met costs it nothing.
 */
export const byBeginning = (lines: readonly string[]): Map<string, readonly string[]> => {
  const groups = new Map<string, string[]>();
  let before = '';
  let group: string[] = [];
  for (const line of lines) {
    if (before === '' || line.slice(0, 2) !== before) {
      before = line.slice(0, 2);
      const key = beginning(line);
      group = groups.get(key) ?? [];
      groups.set(key, group);
    }
    group.push(line);
  }
  return groups;
};

/** A table out of the lines of a long list, of which those are read that begin like a word that is asked for. */
export const lateTable = <T>(lines: readonly string[], read: (line: string) => readonly [string, T]): Table<T> => {
  const groups = byBeginning(lines);
  const tables = new Map<string, ReadonlyMap<string, T>>();
  const none: ReadonlyMap<string, T> = new Map();
  const tableOf = (word: string): ReadonlyMap<string, T> => {
    const key = beginning(word);
    const known = tables.get(key);
    const group = groups.get(key);
    if (known || !group) return known ?? none;
    const table = new Map(group.map(read));
    tables.set(key, table);
    groups.delete(key);
    return table;
  };
  return { get: (word) => tableOf(word).get(word), has: (word) => tableOf(word).has(word) };
};
