// biome-ignore-all lint/style/noNonNullAssertion: every index is within its array by construction, and a check at each would cost speed
import { EDGE, PATTERN_COUNT, patternFeature, WINDOW } from './context';
import type { Model } from './model';
import { findSlot, type Slots } from './slots';
import { lattice } from './viterbi';
import { KEYS } from './word';
import { addWord, makeRoom, PLACES, wordScores } from './word-scores';

/** Labels a sentence by the best path through a model's weights. Keeps what it knows of each word it met. */
export interface Decoder {
  /** The best label of each word. The array is the decoder's own and good until the next call. */
  decode(words: readonly { readonly text: string }[]): Uint8Array;
  /** How sure the label at a place of the last sentence is, its neighbours' labels given: 0 to 1. */
  certainty(at: number): number;
}

/** @param corpus whose habits to follow, of those that the model was trained on; any other name: what they share. */
export function decoder(model: Model, corpus: string): Decoder {
  const width = model.labels.length;
  const known = wordScores(model);
  const paths = lattice(model);
  const window = new Int32Array(WINDOW);
  const numberOf = (word: string): number => known.numbers.get(word) ?? addWord(known, word, model, corpus);
  let ids = new Int32Array(256);
  let scores = new Int32Array(256 * width);
  return {
    decode(words) {
      const { length } = words;
      if (length + 4 > ids.length) {
        ids = new Int32Array(2 * length + 4);
        scores = new Int32Array((2 * length + 4) * width);
      }
      makeRoom(known);
      ids[0] = ids[1] = ids[length + 2] = ids[length + 3] = numberOf(EDGE);
      for (let at = 0; at < length; at++) ids[at + 2] = numberOf((words[at] as { text: string }).text);
      scores.fill(0, 0, length * width);
      for (let at = 0; at < length; at++) {
        addWords(known, { ids, at, window, scores, width });
        addPatterns(known.slots, model.weights, { at, window, scores, width });
      }
      return paths.best(scores, length);
    },
    certainty: (at) => paths.certainty(scores, at),
  };
}

interface Place {
  readonly at: number;
  readonly window: Int32Array;
  readonly scores: Int32Array;
  readonly width: number;
}

/** Adds what the five words around a place say by themselves, and lays their keys into the window. */
function addWords(known: { scores: Int16Array; keys: Int32Array }, place: Place & { ids: Int32Array }): void {
  const { ids, at, window, scores, width } = place;
  const { scores: wordScores, keys } = known;
  const to = at * width;
  for (let offset = 0; offset < PLACES; offset++) {
    const id = ids[at + offset]!;
    const from = (id * PLACES + offset) * width;
    for (let label = 0; label < width; label++) scores[to + label]! += wordScores[from + label]!;
    for (let key = 0; key < KEYS; key++) window[offset * KEYS + key] = keys[id * KEYS + key]!;
  }
}

/** Adds what the words of the window say together. */
function addPatterns(slots: Slots, weights: Int8Array, { at, window, scores, width }: Place): void {
  const to = at * width;
  for (let index = 0; index < PATTERN_COUNT; index++) {
    const slot = findSlot(slots, patternFeature(index, window));
    if (slot < 0) continue;
    const from = slot * width;
    for (let label = 0; label < width; label++) scores[to + label]! += weights[from + label]!;
  }
}
