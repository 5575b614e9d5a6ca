import { mix } from '../tag/hash';
import type { Dataset } from './features';
import { random, shuffled } from './random';

/** How a linear-chain CRF is trained: stochastic gradient descent with an L2 prior (as CRFsuite's `l2sgd`). */
export interface TrainOptions {
  readonly labels: number;
  /** Whether label `to` may follow `from`; number `labels` is the edge of the sentence. */
  mayFollow(from: number, to: number): boolean;
  readonly epochs: number;
  readonly seed: number;
  /** Strength of the prior: the higher, the smaller the weights. */
  readonly prior: number;
  /** Length of the first steps. */
  readonly rate: number;
  /** Share of the features of a token that are hidden from each step, so that the model leans on none alone. */
  readonly dropout: number;
  /** How much each sentence counts; 1 where it is left out. */
  readonly importance?: Float32Array;
  progress?(epoch: number, loss: number): void;
}

export interface Weights {
  /** One row of `labels` weights for each feature. */
  readonly emissions: Float32Array;
  /** `from * (labels + 1) + to`; -Infinity where it may not be. */
  readonly transitions: Float32Array;
}

interface State {
  readonly data: Dataset;
  readonly gold: Uint8Array;
  readonly width: number;
  readonly emissions: Float32Array;
  readonly transitions: Float64Array;
  /** The true weights are `scale` times what is stored, so that decay costs one multiplication. */
  scale: number;
  /** A feature place is hidden in this step where its mixed number is below `hidden`. */
  readonly hidden: number;
  turn: number;
}

const shown = (state: State, at: number): boolean => !state.hidden || mix(at, state.turn) >= state.hidden;

/** Trains on sentences whose token `t` has the label `gold[t]`. Deterministic for a seed. */
export function trainCrf(data: Dataset, gold: Uint8Array, options: TrainOptions): Weights {
  const width = options.labels;
  const transitions = new Float64Array((width + 1) ** 2);
  for (let from = 0; from <= width; from++) {
    for (let to = 0; to <= width; to++) {
      if (!options.mayFollow(from, to)) transitions[from * (width + 1) + to] = -Infinity;
    }
  }
  const emissions = new Float32Array(data.features.length * width);
  const state: State = {
    data,
    gold,
    width,
    emissions,
    transitions,
    scale: 1,
    hidden: options.dropout * 2 ** 32,
    turn: 0,
  };
  const count = data.sentences.length - 1;
  const decay = (2 * options.prior) / count;
  const warm = 1 / (decay * options.rate);
  const next = random(options.seed);
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let loss = 0;
    for (const sentence of shuffled(count, next)) {
      const rate = 1 / (decay * (warm + step++));
      state.scale *= 1 - rate * decay;
      state.turn = step;
      loss += learn(state, sentence, rate * (options.importance?.[sentence] ?? 1));
    }
    options.progress?.(epoch + 1, loss / count);
  }
  const finish = (values: Float32Array | Float64Array, by: number) => Float32Array.from(values, (value) => value * by);
  return {
    emissions: finish(emissions, state.scale * (1 - options.dropout)),
    transitions: finish(transitions, state.scale),
  };
}

/** One step on one sentence; returns its loss before the step. */
function learn(state: State, sentence: number, rate: number): number {
  const from = state.data.sentences[sentence] as number;
  const to = state.data.sentences[sentence + 1] as number;
  const scores = emissionScores(state, from, to);
  const lattice = forwardBackward(state, scores, to - from);
  updateTransitions(state, { from, to, rate, lattice });
  updateEmissions(state, { from, to, rate, lattice });
  return lattice.logZ - goldScore(state, from, to, scores);
}

function emissionScores(state: State, from: number, to: number): Float64Array {
  const { data, width, emissions, scale } = state;
  const scores = new Float64Array((to - from) * width);
  for (let token = from; token < to; token++) {
    const base = (token - from) * width;
    const end = data.starts[token + 1] as number;
    for (let at = data.starts[token] as number; at < end; at++) {
      if (!shown(state, at)) continue;
      const row = (data.rows[at] as number) * width;
      for (let label = 0; label < width; label++) scores[base + label]! += emissions[row + label]!;
    }
    for (let label = 0; label < width; label++) scores[base + label]! *= scale;
  }
  return scores;
}

interface Lattice {
  readonly logZ: number;
  /** Forward and backward sums and emissions, each token's scaled to sum 1. */
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  readonly local: Float64Array;
  readonly jumps: Float64Array;
}

function forwardBackward(state: State, scores: Float64Array, length: number): Lattice {
  const { width, transitions, scale } = state;
  const wide = width + 1;
  const jumps = transitions.map((value) => Math.exp(value * scale));
  const local = new Float64Array(length * width);
  const alpha = new Float64Array(length * width);
  const beta = new Float64Array(length * width);
  let logZ = 0;
  for (let at = 0; at < length; at++) {
    const base = at * width;
    let top = -Infinity;
    for (let label = 0; label < width; label++) top = Math.max(top, scores[base + label]!);
    let sum = 0;
    for (let label = 0; label < width; label++) {
      let arrive = at === 0 ? jumps[width * wide + label]! : 0;
      if (at > 0)
        for (let before = 0; before < width; before++)
          arrive += alpha[base - width + before]! * jumps[before * wide + label]!;
      local[base + label] = Math.exp(scores[base + label]! - top);
      sum += alpha[base + label] = arrive * local[base + label]!;
    }
    for (let label = 0; label < width; label++) alpha[base + label]! /= sum;
    logZ += top + Math.log(sum);
  }
  let last = 0;
  for (let label = 0; label < width; label++) {
    const leave = jumps[label * wide + width]!;
    beta[(length - 1) * width + label] = leave;
    last += alpha[(length - 1) * width + label]! * leave;
  }
  for (let at = length - 2; at >= 0; at--) backward({ alpha, beta, local, jumps, logZ }, at, width);
  return { logZ: logZ + Math.log(last), alpha, beta, local, jumps };
}

function backward({ beta, local, jumps }: Lattice, at: number, width: number): void {
  const [base, next, wide] = [at * width, (at + 1) * width, width + 1];
  let sum = 0;
  for (let label = 0; label < width; label++) {
    let value = 0;
    for (let to = 0; to < width; to++) value += jumps[label * wide + to]! * local[next + to]! * beta[next + to]!;
    beta[base + label] = value;
    sum += value;
  }
  for (let label = 0; label < width; label++) beta[base + label]! /= sum;
}

function goldScore(state: State, from: number, to: number, scores: Float64Array): number {
  const { gold, width, transitions, scale } = state;
  let total = 0;
  let before = width;
  for (let token = from; token < to; token++) {
    const label = gold[token] as number;
    total += scores[(token - from) * width + label]! + scale * transitions[before * (width + 1) + label]!;
    before = label;
  }
  return total + scale * transitions[before * (width + 1) + width]!;
}

interface Update {
  readonly from: number;
  readonly to: number;
  readonly rate: number;
  readonly lattice: Lattice;
}

function updateEmissions(state: State, { from, to, rate, lattice }: Update): void {
  const { data, gold, width, emissions } = state;
  const pull = new Float64Array(width);
  const step = rate / state.scale;
  for (let token = from; token < to; token++) {
    const base = (token - from) * width;
    let sum = 0;
    for (let label = 0; label < width; label++)
      sum += pull[label] = lattice.alpha[base + label]! * lattice.beta[base + label]!;
    let largest = 0;
    for (let label = 0; label < width; label++) {
      const miss = (label === gold[token] ? 1 : 0) - pull[label]! / sum;
      largest = Math.max(largest, Math.abs(miss));
      pull[label] = miss * step;
    }
    // A token that is all but certain teaches nothing: most are.
    if (largest < 1e-4) continue;
    const end = data.starts[token + 1] as number;
    for (let at = data.starts[token] as number; at < end; at++) {
      if (!shown(state, at)) continue;
      const row = (data.rows[at] as number) * width;
      for (let label = 0; label < width; label++) emissions[row + label]! += pull[label]!;
    }
  }
}

function updateTransitions(state: State, { from, to, rate, lattice }: Update): void {
  const { gold, width, transitions } = state;
  const { alpha, beta, local, jumps } = lattice;
  const wide = width + 1;
  const step = rate / state.scale;
  const length = to - from;
  const expected = new Float64Array(width * width);
  for (let at = 1; at < length; at++) {
    const [before, base] = [(at - 1) * width, at * width];
    let sum = 0;
    for (let left = 0; left < width; left++) {
      for (let label = 0; label < width; label++) {
        sum += expected[left * width + label] =
          alpha[before + left]! * jumps[left * wide + label]! * local[base + label]! * beta[base + label]!;
      }
    }
    for (let left = 0; left < width; left++) {
      for (let label = 0; label < width; label++)
        transitions[left * wide + label]! -= (step * expected[left * width + label]!) / sum;
    }
    transitions[gold[from + at - 1]! * wide + gold[from + at]!]! += step;
  }
}
