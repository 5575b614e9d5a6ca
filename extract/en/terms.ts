import type { Word } from '../word';
import { withoutPossessive } from './possessive';

/** Terms of one word or of several, found by their first word. */
export interface Terms<T> {
  readonly byFirst: ReadonlyMap<string, readonly Term<T>[]>;
}
interface Term<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Builds an index of terms; of two that are written alike the first is found. */
export const termsOf = <T>(entries: readonly (readonly [term: string, value: T])[]): Terms<T> => {
  const byFirst = new Map<string, Term<T>[]>();
  for (const [term, value] of entries) {
    const words = term.toLowerCase().split(' ');
    const list = byFirst.get(words[0] ?? '') ?? [];
    list.push({ words, value });
    byFirst.set(words[0] ?? '', list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byFirst };
};

/** The longest term that begins at a word: its value and where it ends. Only its last word may be a possessive. */
export const termAt = <T>(
  terms: Terms<T>,
  words: readonly Word[],
  at: number,
): { value: T; to: number } | undefined => {
  const first = words[at];
  if (!first) return undefined;
  const bare = withoutPossessive(first.low);
  for (const candidate of bare === first.low ? [bare] : [first.low, bare]) {
    for (const { words: parts, value } of terms.byFirst.get(candidate) ?? [])
      if (parts.every((part, i) => matches(part, words[at + i], i === parts.length - 1)))
        return { value, to: at + parts.length };
  }
  return undefined;
};

const matches = (part: string, word: Word | undefined, last: boolean): boolean =>
  word !== undefined && (word.low === part || (last && withoutPossessive(word.low) === part));
