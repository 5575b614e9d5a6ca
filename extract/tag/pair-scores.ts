// biome-ignore-all lint/style/noNonNullAssertion: every index is within its array by construction, and a check at each would cost speed
import { CELLS, PAIR_PATTERNS, patternFeature } from './context';
import type { Model } from './model';
import { findSlot } from './slots';
import { KEYS } from './word';
import { PLACES, type WordScores } from './word-scores';

/** Two words side by side are looked at from four places: the two on either side of the left one's, and its neighbour's. */
export const PAIR_PLACES = PAIR_PATTERNS.length;

/** Pairs beyond this many are forgotten together, so that a long run stays small. */
const MOST_PAIRS = 30_000;
const BITS = 16;

/** What pairs of words that were met add to the labels around them: news says "in der" and "nach Angaben" all the time. */
export interface PairScores {
  /** The words of the pair in each slot of an open-addressed table, by their numbers; -1 where there is none. */
  lefts: Int32Array;
  rights: Int32Array;
  /** Score of a label at `(slot * PAIR_PLACES + place) * labels + label`, in units of the model's weights. */
  scores: Int16Array;
  /** The keys of the pair at hand, as patterns look for them. */
  readonly window: Int32Array;
  size: number;
  /** The table has 2 to the power of this many slots. */
  bits: number;
}

export const pairScores = ({ labels }: Model, bits = BITS): PairScores => ({
  lefts: new Int32Array(2 ** bits).fill(-1),
  rights: new Int32Array(2 ** bits),
  scores: new Int16Array(2 ** bits * PAIR_PLACES * labels.length),
  window: new Int32Array((PAIR_PLACES + 1) * CELLS),
  size: 0,
  bits,
});

/** Forgets all pairs where `more` would be too many, or where their words have new numbers. */
export function makeRoomForPairs(pairs: PairScores, more: number, { model, renumbered }: Room): void {
  if (!renumbered && pairs.size + more <= MOST_PAIRS) return;
  pairs.lefts.fill(-1);
  pairs.size = 0;
  if (2 * more > pairs.lefts.length) Object.assign(pairs, pairScores(model, Math.ceil(Math.log2(2 * more))));
}

interface Room {
  readonly model: Model;
  readonly renumbered: boolean;
}

/** What a decoder knows of words, and the model it knows it from. */
interface Source {
  readonly known: WordScores;
  readonly model: Model;
}

/** Where the scores of a pair begin; works them out where the pair is new. */
export function pairAt(pairs: PairScores, left: number, right: number, source: Source): number {
  const { lefts, rights } = pairs;
  const size = PAIR_PLACES * source.model.labels.length;
  let slot = (Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca77)) >>> (32 - pairs.bits);
  for (; lefts[slot] !== -1; slot = (slot + 1) & (lefts.length - 1))
    if (lefts[slot] === left && rights[slot] === right) return slot * size;
  lefts[slot] = left;
  rights[slot] = right;
  pairs.size++;
  for (let place = 0; place < PAIR_PLACES; place++) addPair(pairs, { left, right, place, row: slot * size }, source);
  return slot * size;
}

interface Pair {
  readonly left: number;
  readonly right: number;
  readonly place: number;
  readonly row: number;
}

/** Adds up what a pair says to the label seen from one place: its left word, at the last place its right one too, and both together. */
function addPair({ scores, window }: PairScores, { left, right, place, row }: Pair, { known, model }: Source): void {
  const { weights, labels } = model;
  const { scores: own, keys, slots } = known;
  const width = labels.length;
  const to = row + place * width;
  const word = (left * PLACES + place) * width;
  for (let label = 0; label < width; label++) scores[to + label] = own[word + label]!;
  if (place === PAIR_PLACES - 1) {
    const last = (right * PLACES + PLACES - 1) * width;
    for (let label = 0; label < width; label++) scores[to + label]! += own[last + label]!;
  }
  for (let key = 0; key < KEYS; key++) {
    window[place * CELLS + key] = keys[left * KEYS + key]!;
    window[(place + 1) * CELLS + key] = keys[right * KEYS + key]!;
  }
  for (const index of PAIR_PATTERNS[place]!) {
    const slot = findSlot(slots, patternFeature(index, window, 0));
    if (slot < 0) continue;
    const from = slot * width;
    for (let label = 0; label < width; label++) scores[to + label]! += weights[from + label]!;
  }
}
