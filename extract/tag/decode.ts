// biome-ignore-all lint/style/noNonNullAssertion: every index is within its array by construction, and a check at each would cost speed
import { shortened } from '../words';
import { CELLS, EDGE, patternFeature, WIDE_PATTERNS } from './context';
import type { Model } from './model';
import { makeRoomForPairs, pairAt, pairScores } from './pair-scores';
import { findSlot, type Slots } from './slots';
import { lattice } from './viterbi';
import { KEYS } from './word';
import { addWord, makeRoom, wordScores } from './word-scores';

/** Labels a sentence by the best path through a model's weights. Keeps what it knows of each word it met. */
export interface Decoder {
  /** The best label of each word. The array is the decoder's own and good until the next call. */
  decode(words: readonly { readonly text: string }[]): Uint8Array;
}

/** @param corpus whose habits to follow, of those that the model was trained on; any other name: what they share. */
export function decoder(model: Model, corpus: string): Decoder {
  const width = model.labels.length;
  const known = wordScores(model);
  const pairs = pairScores(model);
  const source = { known, model };
  const paths = lattice(model);
  let cells = new Int32Array(256 * CELLS);
  const numberOf = (word: string): number => known.numbers.get(word) ?? addWord(known, word, model, corpus);
  let ids = new Int32Array(256);
  let rows = new Int32Array(256);
  let scores = new Int32Array(256 * width);
  return {
    decode(words) {
      const { length } = words;
      if (length + 4 > ids.length) {
        ids = new Int32Array(2 * length + 4);
        rows = new Int32Array(2 * length + 4);
        cells = new Int32Array((2 * length + 4) * CELLS);
        scores = new Int32Array((2 * length + 4) * width);
      }
      makeRoomForPairs(pairs, length + 3, { model, renumbered: makeRoom(known) });
      ids[0] = ids[1] = ids[length + 2] = ids[length + 3] = numberOf(EDGE);
      for (let at = 0; at < length; at++) ids[at + 2] = numberOf(shortened((words[at] as { text: string }).text));
      layKeys(known.keys, { ids, cells, length: length + 4 });
      for (let at = 0; at < length + 3; at++) rows[at] = pairAt(pairs, ids[at]!, ids[at + 1]!, source);
      for (let at = 0; at < length; at++) {
        layPairs(pairs.scores, { at, rows, scores, width });
        addPatterns(known.slots, model.weights, { at, cells, scores, width });
      }
      return paths.best(scores, length);
    },
  };
}

/** Lays the keys of a sentence's words in one row, so that a pattern finds them by its place alone. */
function layKeys(
  keys: Int32Array,
  { ids, cells, length }: { readonly ids: Int32Array; readonly cells: Int32Array; readonly length: number },
): void {
  for (let at = 0; at < length; at++) {
    const from = ids[at]! * KEYS;
    for (let key = 0; key < KEYS; key++) cells[at * CELLS + key] = keys[from + key]!;
  }
}

/** A place in the sentence, and the scores of all places to add to. */
interface Place {
  readonly at: number;
  readonly scores: Int32Array;
  readonly width: number;
}

/** Sets a place's scores to what the four pairs of words around it say. */
function layPairs(known: Int16Array, { at, rows, scores, width }: Place & { readonly rows: Int32Array }): void {
  const to = at * width;
  const first = rows[at]!;
  const second = rows[at + 1]! + width;
  const third = rows[at + 2]! + 2 * width;
  const fourth = rows[at + 3]! + 3 * width;
  for (let label = 0; label < width; label++)
    scores[to + label] =
      known[first + label]! + known[second + label]! + known[third + label]! + known[fourth + label]!;
}

/** Adds what words further apart or more than two say together. */
function addPatterns(
  slots: Slots,
  weights: Int8Array,
  { at, cells, scores, width }: Place & { readonly cells: Int32Array },
): void {
  const to = at * width;
  for (let pattern = 0; pattern < WIDE.length; pattern++) {
    const slot = findSlot(slots, patternFeature(WIDE[pattern]!, cells, at * CELLS));
    if (slot < 0) continue;
    const from = slot * width;
    for (let label = 0; label < width; label++) scores[to + label]! += weights[from + label]!;
  }
}

const WIDE = Int32Array.from(WIDE_PATTERNS);
