import { CELLS, corpusSalt, EDGE, PATTERN_COUNT, patternFeature, placed } from '../tag/context';
import type { StaticMap } from '../tag/static-map';
import { wordFeatures } from '../tag/word';

/** Sentences as the trainer sees them: the numbers of the features of every token. */
export interface Dataset {
  /** Features of token `t` are `rows[starts[t]]` up to `rows[starts[t + 1]]`. */
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  /** First token of each sentence, and the end of the last. */
  readonly sentences: Int32Array;
  /** The hash of each feature, by its number. */
  readonly features: Uint32Array;
}

/** Hashes of the features of every place in a sentence. */
export type Extractor = (words: readonly string[], corpus: string) => number[][];

/** Extracts features with these word lists; a word met again is not looked at again. */
export function extractor(lists: readonly StaticMap[]): Extractor {
  const known = new Map<string, { readonly keys: Int32Array; readonly byOffset: readonly (readonly number[])[] }>();
  const look = (word: string, corpus: string) => {
    const name = `${corpus} ${word}`;
    let seen = known.get(name);
    if (!seen) {
      const features = wordFeatures(word, lists);
      const salt = corpusSalt(corpus);
      const byOffset = [-2, -1, 0, 1, 2].map((offset) => placed(features, offset, salt));
      seen = { keys: Int32Array.from(features.keys), byOffset };
      known.set(name, seen);
    }
    return seen;
  };
  const window = new Int32Array(5 * CELLS);
  return (words, corpus) =>
    words.map((_, at) => {
      const found: number[] = [];
      for (let offset = -2; offset <= 2; offset++) {
        const seen = look(words[at + offset] ?? EDGE, corpus);
        window.set(seen.keys, (offset + 2) * CELLS);
        found.push(...(seen.byOffset[offset + 2] ?? []));
      }
      for (let index = 0; index < PATTERN_COUNT; index++) found.push(patternFeature(index, window, 0));
      return found;
    });
}

interface Text {
  readonly words: readonly string[];
  readonly corpus: string;
}

/** Numbers the features that occur at least `atLeast` times, in the order in which they first occur. */
export function buildDataset(texts: readonly Text[], extract: Extractor, atLeast: number): Dataset {
  const sentences = [0];
  const all: Uint32Array[] = [];
  for (const { words, corpus } of texts) {
    for (const found of extract(words, corpus)) all.push(Uint32Array.from(found));
    sentences.push(all.length);
  }
  return number(all, sentences, atLeast);
}

function number(tokens: readonly Uint32Array[], sentences: readonly number[], atLeast: number): Dataset {
  const table = counts(tokens);
  const numbers = new Int32Array(table.keys.length).fill(-1);
  const features: number[] = [];
  const starts = new Int32Array(tokens.length + 1);
  const rows = new Int32Array(tokens.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  tokens.forEach((found, token) => {
    for (const hash of found) {
      const slot = table.slot(hash);
      if ((table.times[slot] ?? 0) < atLeast) continue;
      if (numbers[slot] === -1) numbers[slot] = features.push(hash) - 1;
      rows[at++] = numbers[slot] ?? 0;
    }
    starts[token + 1] = at;
  });
  return {
    rows: rows.slice(0, at),
    starts,
    sentences: Int32Array.from(sentences),
    features: Uint32Array.from(features),
  };
}

/** How often each feature occurs: a table of its own, since a Map of millions of numbers is slow. */
function counts(tokens: readonly Uint32Array[]) {
  const total = tokens.reduce((sum, { length }) => sum + length, 0);
  const size = 2 ** Math.ceil(Math.log2(1.3 * total + 16));
  const keys = new Uint32Array(size);
  const times = new Int32Array(size);
  const slot = (hash: number): number => {
    let place = hash & (size - 1);
    while (times[place] !== 0 && keys[place] !== hash) place = (place + 1) & (size - 1);
    return place;
  };
  for (const found of tokens) {
    for (const hash of found) {
      const place = slot(hash);
      keys[place] = hash;
      times[place] = (times[place] ?? 0) + 1;
    }
  }
  return { keys, times, slot };
}
