// biome-ignore-all lint/style/noNonNullAssertion: every index is within its array by construction, and a check at each would cost speed
import { CELLS, PAIR_PATTERNS, patternFeature } from './context';
import type { Model } from './model';
import { findSlot } from './slots';
import { KEYS } from './word';
import { PLACES, type WordScores } from './word-scores';

/** Two words side by side are looked at from four places: the two on either side of the left one's, and its neighbour's. */
export const PAIR_PLACES = PAIR_PATTERNS.length;

/** How many pairs are kept; a new one takes the place of the old one that has its number. */
const PAIR_BITS = 15;
const PAIRS = 2 ** PAIR_BITS;

/** What pairs of words that were met add to the labels around them: news says "in der" and "nach Angaben" all the time. */
export interface PairScores {
  /** The words of each pair by their numbers, -1 where none is kept yet. */
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
  /** Score of a label at `(pair * PAIR_PLACES + place) * labels + label`, in units of the model's weights. */
  readonly scores: Int16Array;
  /** The keys of the pair at hand, as patterns look for them. */
  readonly window: Int32Array;
}

export const pairScores = ({ labels }: Model): PairScores => ({
  lefts: new Int32Array(PAIRS).fill(-1),
  rights: new Int32Array(PAIRS),
  scores: new Int16Array(PAIRS * PAIR_PLACES * labels.length),
  window: new Int32Array((PAIR_PLACES + 1) * CELLS),
});

/** Forgets all pairs, as must be when words get new numbers. */
export const forgetPairs = (pairs: PairScores): void => {
  pairs.lefts.fill(-1);
};

/** Where the scores of a pair begin; works them out where they are not kept. */
export function pairAt(pairs: PairScores, left: number, right: number, from: Source): number {
  const pair = (Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca77)) >>> (32 - PAIR_BITS);
  const row = pair * PAIR_PLACES * from.model.labels.length;
  if (pairs.lefts[pair] === left && pairs.rights[pair] === right) return row;
  pairs.lefts[pair] = left;
  pairs.rights[pair] = right;
  for (let place = 0; place < PAIR_PLACES; place++) addPair(pairs, { left, right, place, row }, from);
  return row;
}

interface Source {
  readonly known: WordScores;
  readonly model: Model;
}

interface Pair {
  readonly left: number;
  readonly right: number;
  readonly place: number;
  readonly row: number;
}

function addPair({ scores, window }: PairScores, { left, right, place, row }: Pair, { known, model }: Source): void {
  const width = model.labels.length;
  const to = row + place * width;
  const word = (left * PLACES + place) * width;
  for (let label = 0; label < width; label++) scores[to + label] = known.scores[word + label]!;
  if (place === PAIR_PLACES - 1) {
    const last = (right * PLACES + PLACES - 1) * width;
    for (let label = 0; label < width; label++) scores[to + label]! += known.scores[last + label]!;
  }
  for (let key = 0; key < KEYS; key++) {
    window[place * CELLS + key] = known.keys[left * KEYS + key]!;
    window[(place + 1) * CELLS + key] = known.keys[right * KEYS + key]!;
  }
  for (const index of PAIR_PATTERNS[place]!) {
    const slot = findSlot(known.slots, patternFeature(index, window, 0));
    if (slot < 0) continue;
    for (let label = 0; label < width; label++) scores[to + label]! += model.weights[slot * width + label]!;
  }
}
