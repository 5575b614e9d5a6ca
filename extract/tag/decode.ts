import { corpusSalt, EDGE, PATTERN_COUNT, patternFeature, placed } from './context';
import { type Model, slotOf } from './model';
import { KEYS, wordFeatures } from './word';

/** Words beyond this many are forgotten together, so that a long run stays small. */
const MOST_WORDS = 60_000;
const OFFSETS = 5;

/** Labels a sentence by the best path through a model's weights. Keeps what it knows of each word it met. */
export interface Decoder {
  /**
   * The best label of each word. The array is the decoder's own and good until the next call.
   * Afterwards `certainty(at)` says how sure the label at a place is, its neighbours' labels given: 0 to 1.
   */
  decode(words: readonly string[]): Uint8Array;
  certainty(at: number): number;
}

export function decoder(model: Model, corpus: string): Decoder {
  const width = model.labels.length;
  const lexicon = wordScores(model, corpusSalt(corpus));
  const lattice = viterbi(model);
  const window = new Int32Array(OFFSETS * KEYS);
  const edge = () => lexicon.number(EDGE);
  let ids = new Int32Array(128);
  let scores = new Float32Array(128 * width);

  const scoreAt = (at: number): void => {
    for (let offset = 0; offset < OFFSETS; offset++) {
      const id = ids[at + offset] as number;
      const from = (id * OFFSETS + offset) * width;
      for (let label = 0; label < width; label++) scores[at * width + label]! += lexicon.scores[from + label]!;
      for (let key = 0; key < KEYS; key++) window[offset * KEYS + key] = lexicon.keys[id * KEYS + key]!;
    }
    for (let index = 0; index < PATTERN_COUNT; index++) {
      const slot = slotOf(model.checks, patternFeature(index, window));
      if (slot < 0) continue;
      for (let label = 0; label < width; label++) scores[at * width + label]! += model.weights[slot * width + label]!;
    }
  };

  return {
    decode(words) {
      const { length } = words;
      if (length + 4 > ids.length) {
        ids = new Int32Array(2 * length + 4);
        scores = new Float32Array((2 * length + 4) * width);
      }
      lexicon.makeRoom();
      ids.fill(edge(), 0, length + 4);
      for (let at = 0; at < length; at++) ids[at + 2] = lexicon.number(words[at] as string);
      scores.fill(0, 0, length * width);
      for (let at = 0; at < length; at++) scoreAt(at);
      return lattice.best(scores, length);
    },
    certainty: (at) => lattice.certainty(scores, at),
  };
}

/** What each word adds to the labels of its own place and of the two on either side, worked out once a word. */
function wordScores(model: Model, salt: number) {
  const width = model.labels.length;
  const numbers = new Map<string, number>();
  const store = { scores: new Int16Array(1024 * OFFSETS * width), keys: new Int32Array(1024 * KEYS) };

  const add = (word: string): number => {
    const id = numbers.size;
    numbers.set(word, id);
    if ((id + 1) * KEYS > store.keys.length) {
      store.scores = grown(store.scores, new Int16Array(2 * store.scores.length));
      store.keys = grown(store.keys, new Int32Array(2 * store.keys.length));
    }
    const features = wordFeatures(word, model.lists);
    store.keys.set(features.keys, id * KEYS);
    for (let at = 0; at < OFFSETS; at++) {
      for (const feature of placed(features, at - 2, salt)) {
        const slot = slotOf(model.checks, feature);
        if (slot < 0) continue;
        for (let label = 0; label < width; label++) {
          store.scores[(id * OFFSETS + at) * width + label]! += model.weights[slot * width + label]!;
        }
      }
    }
    return id;
  };

  return {
    get scores() {
      return store.scores;
    },
    get keys() {
      return store.keys;
    },
    number: (word: string): number => numbers.get(word) ?? add(word),
    makeRoom(): void {
      if (numbers.size <= MOST_WORDS) return;
      numbers.clear();
      store.scores.fill(0);
    },
  };
}

function grown<T extends Int16Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

function viterbi(model: Model) {
  const width = model.labels.length;
  const wide = width + 1;
  // In units of the emission weights, so that these stay whole numbers.
  const jumps = model.transitions.map((value) => value / model.scale);
  const before = Array.from({ length: width }, (_, to) =>
    Uint8Array.from([...Array(width).keys()].filter((from) => jumps[from * wide + to] !== -Infinity)),
  );
  let path = new Uint8Array(128);
  let back = new Uint8Array(128 * width);
  let column = new Float32Array(width);
  let next = new Float32Array(width);
  let length = 0;

  const advance = (scores: Float32Array, at: number): void => {
    for (let to = 0; to < width; to++) {
      const froms = before[to] as Uint8Array;
      let best = -Infinity;
      let chosen = 0;
      for (let index = 0; index < froms.length; index++) {
        const from = froms[index] as number;
        const score = column[from]! + jumps[from * wide + to]!;
        if (score > best) {
          best = score;
          chosen = from;
        }
      }
      back[at * width + to] = chosen;
      next[to] = best + scores[at * width + to]!;
    }
    [column, next] = [next, column];
  };

  return {
    best(scores: Float32Array, count: number): Uint8Array {
      length = count;
      if (count > path.length) {
        path = new Uint8Array(2 * count);
        back = new Uint8Array(2 * count * width);
      }
      if (!count) return path.subarray(0, 0);
      for (let label = 0; label < width; label++) column[label] = jumps[width * wide + label]! + scores[label]!;
      for (let at = 1; at < count; at++) advance(scores, at);
      let last = 0;
      for (let label = 1; label < width; label++) {
        if (column[label]! + jumps[label * wide + width]! > column[last]! + jumps[last * wide + width]!) last = label;
      }
      for (let at = count - 1; at >= 0; at--) {
        path[at] = last;
        last = back[at * width + last] as number;
      }
      return path.subarray(0, count);
    },
    certainty(scores: Float32Array, at: number): number {
      const left = at > 0 ? path[at - 1]! : width;
      const right = at + 1 < length ? path[at + 1]! : width;
      const score = (label: number): number =>
        (scores[at * width + label]! + jumps[left * wide + label]! + jumps[label * wide + right]!) * model.scale;
      const chosen = score(path[at]!);
      let sum = 0;
      for (let label = 0; label < width; label++) sum += Math.exp(score(label) - chosen);
      return 1 / sum;
    },
  };
}
