// biome-ignore-all lint/style/noNonNullAssertion: every index is within its array by construction, and a check at each would cost speed
import { corpusSalt, placed } from './context';
import type { Model } from './model';
import { findSlot, type Slots, slotsOf } from './slots';
import { KEYS, wordFeatures } from './word';

/** Words beyond this many are forgotten together, so that a long run stays small. */
const MOST_WORDS = 60_000;

/** A word is looked at from five places: its own and the two on either side. */
export const PLACES = 5;

/** What words that were met add to the labels around them, worked out once a word. */
export interface WordScores {
  /** Score of a label at `(word * PLACES + offset + 2) * labels + label`; in units of the model's weights. */
  scores: Int16Array;
  /** The keys of a word from `word * KEYS` on. */
  keys: Int32Array;
  readonly numbers: Map<string, number>;
  readonly slots: Slots;
}

export function wordScores({ labels, checks }: Model): WordScores {
  const scores = new Int16Array(2048 * PLACES * labels.length);
  return { scores, keys: new Int32Array(2048 * KEYS), numbers: new Map(), slots: slotsOf(checks) };
}

/** Forgets all words where there are too many, and says so. */
export function makeRoom(known: WordScores): boolean {
  if (known.numbers.size <= MOST_WORDS) return false;
  known.numbers.clear();
  known.scores.fill(0);
  return true;
}

/** Works out what a new word adds, and gives it its number. */
export function addWord(known: WordScores, word: string, model: Model, corpus: string): number {
  const width = model.labels.length;
  const id = known.numbers.size;
  known.numbers.set(word, id);
  if ((id + 1) * KEYS > known.keys.length) grow(known);
  const features = wordFeatures(word, model.lists);
  known.keys.set(features.keys, id * KEYS);
  const salt = corpusSalt(corpus);
  for (let place = 0; place < PLACES; place++)
    addFeatures(known, placed(features, place - 2, salt), { model, to: (id * PLACES + place) * width });
  return id;
}

interface Target {
  readonly model: Model;
  /** Where the scores begin that they add to. */
  readonly to: number;
}

function addFeatures({ scores, slots }: WordScores, features: readonly number[], { model, to }: Target): void {
  const { weights, labels } = model;
  const width = labels.length;
  for (let index = 0; index < features.length; index++) {
    const slot = findSlot(slots, features[index]!);
    if (slot < 0) continue;
    const from = slot * width;
    for (let label = 0; label < width; label++) scores[to + label]! += weights[from + label]!;
  }
}

function grow(known: WordScores): void {
  const { scores, keys } = known;
  known.scores = new Int16Array(2 * scores.length);
  known.scores.set(scores);
  known.keys = new Int32Array(2 * keys.length);
  known.keys.set(keys);
}
