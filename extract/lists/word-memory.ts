import type { Word } from '../word';

/** Reads the words of a language one by one. */
export type WordReader = (text: string) => Word;

const MOST_WORDS = 200_000;

/** Analyses every distinct word once and then remembers it. */
export const remembering = (analyse: WordReader): WordReader => {
  const memory = new Map<string, Word>();
  return (text) => {
    const known = memory.get(text);
    if (known) return known;
    const word = analyse(text);
    if (memory.size > MOST_WORDS) memory.clear();
    memory.set(text, word);
    return word;
  };
};
