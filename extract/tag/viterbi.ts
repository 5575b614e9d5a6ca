// biome-ignore-all lint/style/noNonNullAssertion: every index is within its array by construction, and a check at each would cost speed
import type { Model } from './model';

/** Stands for "may not be" among whole numbers: no path is long enough to make up for it. */
const NEVER = -1_000_000_000;

/** Finds the best path of labels through scores in units of a model's weights. */
export interface Lattice {
  /** The labels; the array is the lattice's own and good until the next call. */
  best(scores: Int32Array, length: number): Uint8Array;
}

export function lattice(model: Model): Lattice {
  const width = model.labels.length;
  const wide = width + 1;
  const jumps = Int32Array.from(model.transitions, (value) => Math.max(NEVER, Math.round(value / model.scale)));
  const before = Array.from({ length: width }, (_, to) =>
    Uint8Array.from([...Array(width).keys()].filter((from) => (jumps[from * wide + to] as number) > NEVER)),
  );
  const highest = Int32Array.from(before, (froms, to) =>
    froms.reduce((most, from) => Math.max(most, jumps[from * wide + to] as number), NEVER),
  );
  const state = {
    ...{ width, wide, jumps, before, highest },
    ...{ path: new Uint8Array(128), back: new Uint8Array(128 * width) },
    ...{ column: new Int32Array(width), next: new Int32Array(width) },
  };
  return {
    best: (scores, length) => best(state, scores, length),
  };
}

interface State {
  readonly width: number;
  readonly wide: number;
  readonly jumps: Int32Array;
  /** The labels that may stand before each label. */
  readonly before: readonly Uint8Array[];
  /** The best that a transition to each label adds. */
  readonly highest: Int32Array;
  path: Uint8Array;
  back: Uint8Array;
  column: Int32Array;
  next: Int32Array;
}

function best(state: State, scores: Int32Array, length: number): Uint8Array {
  const { width, wide, jumps } = state;
  if (length > state.path.length) {
    state.path = new Uint8Array(2 * length);
    state.back = new Uint8Array(2 * length * width);
  }
  const { path, back } = state;
  if (!length) return path.subarray(0, 0);
  for (let label = 0; label < width; label++) state.column[label] = jumps[width * wide + label]! + scores[label]!;
  for (let at = 1; at < length; at++) advance(state, scores, at);
  let last = 0;
  for (let label = 1; label < width; label++) {
    if (state.column[label]! + jumps[label * wide + width]! > state.column[last]! + jumps[last * wide + width]!)
      last = label;
  }
  for (let at = length - 1; at >= 0; at--) {
    path[at] = last;
    last = back[at * width + last] as number;
  }
  return path.subarray(0, length);
}

function advance(state: State, scores: Int32Array, at: number): void {
  const { width, wide, jumps, before, highest, back, column, next } = state;
  let leader = 0;
  let second = 2 * NEVER;
  for (let label = 1; label < width; label++) {
    if (column[label]! > column[leader]!) {
      second = column[leader]!;
      leader = label;
    } else if (column[label]! > second) second = column[label]!;
  }
  for (let to = 0; to < width; to++) {
    const direct = column[leader]! + jumps[leader * wide + to]!;
    if (direct > second + highest[to]!) {
      // No other label can catch up with the leader's lead, whatever its transition.
      back[at * width + to] = leader;
      next[to] = Math.max(NEVER, direct + scores[at * width + to]!);
      continue;
    }
    const froms = before[to] as Uint8Array;
    let top = 2 * NEVER;
    let chosen = 0;
    for (let index = 0; index < froms.length; index++) {
      const from = froms[index]!;
      const score = column[from]! + jumps[from * wide + to]!;
      if (score > top) {
        top = score;
        chosen = from;
      }
    }
    back[at * width + to] = chosen;
    next[to] = Math.max(NEVER, top + scores[at * width + to]!);
  }
  state.column = next;
  state.next = column;
}
