import type { NamedSentence } from '../recognise/sentence';

/** How often a word is in a text, and in which sentence first. */
export interface Spoken {
  readonly count: number;
  readonly first: number;
}

/** Capitalised words of a document by what they may speak of. */
type Index = ReadonlyMap<string, readonly (readonly [string, Spoken])[]>;

const indexes = new WeakMap<readonly NamedSentence[], Index>();

/** The words of the text that are one of the names or begin with it: "Siemens", "Siemens’" and "Siemens-Aktie". */
export const spoken = (names: readonly string[], sentences: readonly NamedSentence[]): Spoken => {
  let index = indexes.get(sentences);
  if (!index) {
    index = indexOf(sentences);
    indexes.set(sentences, index);
  }
  const words = new Map<string, Spoken>();
  for (const name of names) for (const [word, one] of index.get(name) ?? []) words.set(word, one);
  return [...words.values()].reduce<Spoken>(
    (sum, { count, first }) => ({ count: sum.count + count, first: Math.min(sum.first, first) }),
    { count: 0, first: Number.POSITIVE_INFINITY },
  );
};

const indexOf = (sentences: readonly NamedSentence[]): Index => {
  const all = new Map<string, Spoken>();
  sentences.forEach(({ words }, sentence) => {
    for (const { cap, text } of words) {
      if (!cap) continue;
      const known = all.get(text);
      all.set(text, { count: (known?.count ?? 0) + 1, first: known?.first ?? sentence });
    }
  });
  const index = new Map<string, (readonly [string, Spoken])[]>();
  for (const one of all)
    for (const name of namesIn(one[0])) {
      const words = index.get(name);
      if (words) words.push(one);
      else index.set(name, [one]);
    }
  return index;
};

/** What a word may speak of: itself, without a final s, and all before each of its hyphens. */
const namesIn = (word: string): readonly string[] => {
  const names = [word];
  if (word.endsWith('s')) names.push(word.slice(0, -1));
  for (let at = word.indexOf('-', 1); at > 0; at = word.indexOf('-', at + 1)) names.push(word.slice(0, at));
  return names;
};
