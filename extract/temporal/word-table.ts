import type { WordTable } from './atom';

/** Lines of words a sense: `table({ month: ['januar jänner', 'februar'] })` gives "jänner" `{ month: 1 }`. */
export type SenseLists = Readonly<Record<string, readonly string[]>>;

/**
 * Builds a word table. The position in a list is the value, from 1 or from what `from` says for the sense.
 * Words that stand in several lists keep every sense.
 */
export function wordTable(lists: SenseLists, from: Readonly<Record<string, number>> = {}): WordTable {
  const table = new Map<string, Record<string, number>>();
  for (const [sense, lines] of Object.entries(lists)) {
    lines.forEach((line, index) => {
      for (const word of line.split(' ').filter(Boolean)) {
        table.set(word, { ...table.get(word), [sense]: index + (from[sense] ?? 1) });
      }
    });
  }
  return table;
}
