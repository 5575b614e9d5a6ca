import type { NamedSentence } from './recognise';

/** Capitalised words of a document, each with how often it is there, by what they may speak of. */
type Index = ReadonlyMap<string, ReadonlyMap<string, number>>;

const indexes = new WeakMap<readonly NamedSentence[], Index>();

/** How many words of the text are one of the names or begin with it: "Siemens", "Siemens’" and "Siemens-Aktie". */
export const spoken = (names: readonly string[], sentences: readonly NamedSentence[]): number => {
  const index = indexes.get(sentences) ?? indexOf(sentences);
  indexes.set(sentences, index);
  const words = new Map(names.flatMap((name) => [...(index.get(name) ?? [])]));
  return [...words.values()].reduce((sum, count) => sum + count, 0);
};

const indexOf = (sentences: readonly NamedSentence[]): Index => {
  const counts = new Map<string, number>();
  for (const { words } of sentences)
    for (const { cap, text } of words) if (cap) counts.set(text, (counts.get(text) ?? 0) + 1);
  const index = new Map<string, Map<string, number>>();
  for (const [word, count] of counts)
    for (const name of namesIn(word)) index.set(name, (index.get(name) ?? new Map()).set(word, count));
  return index;
};

/** What a word may speak of: itself, without a final s, and all before each of its hyphens. */
const namesIn = (word: string): readonly string[] => {
  const names = [word];
  if (word.endsWith('s')) names.push(word.slice(0, -1));
  for (let at = word.indexOf('-', 1); at > 0; at = word.indexOf('-', at + 1)) names.push(word.slice(0, at));
  return names;
};
