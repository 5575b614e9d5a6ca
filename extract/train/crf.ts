// biome-ignore-all lint/style/noNonNullAssertion: every index is within its array by construction, and a check at each would cost speed
import { mix } from '../tag/hash';
import type { Dataset } from './features';
import { forwardBackward, type Lattice, marginals, pairMarginals } from './forward-backward';
import { random, shuffled } from './random';

/** How a linear-chain CRF is trained: stochastic gradient descent with an L2 prior (as CRFsuite's `l2sgd`). */
export interface TrainOptions {
  readonly labels: number;
  /** Whether label `to` may follow `from`; number `labels` is the edge of the sentence. */
  mayFollow(from: number, to: number): boolean;
  readonly epochs: number;
  readonly seed: number;
  /** The result is the mean of what the weights were after each of this many last epochs, which evens out their noise. */
  readonly averaged: number;
  /** Strength of the prior: the higher, the smaller the weights. */
  readonly prior: number;
  /** Length of the first steps. */
  readonly rate: number;
  /** Share of the features of a token that are hidden from each step, so that the model leans on none alone. */
  readonly dropout: number;
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
  /** A feature's place is hidden in a step where its number mixed with the step's is below `hidden`. */
  readonly hidden: number;
  turn: number;
}

/** Trains on sentences whose token `t` has the label `gold[t]`. Deterministic for a seed. */
export function trainCrf(data: Dataset, gold: Uint8Array, options: TrainOptions): Weights {
  const state = start(data, gold, options);
  const count = data.sentences.length - 1;
  const decay = (2 * options.prior) / count;
  const warm = 1 / (decay * options.rate);
  const next = random(options.seed);
  const mean = {
    emissions: new Float32Array(state.emissions.length),
    transitions: new Float32Array(state.transitions.length),
  };
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let loss = 0;
    for (const sentence of shuffled(count, next)) {
      const rate = 1 / (decay * (warm + state.turn++));
      state.scale *= 1 - rate * decay;
      loss += learn(state, sentence, rate / state.scale);
    }
    options.progress?.(epoch + 1, loss / count);
    if (epoch >= options.epochs - options.averaged) addTo(mean, state, 1 / Math.min(options.averaged, options.epochs));
  }
  // Hidden features were missed in training; now that all are seen, each has to say less.
  return { ...mean, emissions: mean.emissions.map((value) => value * (1 - options.dropout)) };
}

function addTo({ emissions, transitions }: Weights, state: State, share: number): void {
  const factor = share * state.scale;
  for (let at = 0; at < emissions.length; at++) emissions[at]! += factor * state.emissions[at]!;
  for (let at = 0; at < transitions.length; at++) transitions[at]! += factor * state.transitions[at]!;
}

function start(data: Dataset, gold: Uint8Array, { labels, mayFollow, dropout }: TrainOptions): State {
  const wide = labels + 1;
  const allowed = (_: unknown, at: number): number => (mayFollow(Math.floor(at / wide), at % wide) ? 0 : -Infinity);
  return {
    ...{ data, gold, width: labels, scale: 1, hidden: dropout * 2 ** 32, turn: 0 },
    emissions: new Float32Array(data.features.length * labels),
    transitions: Float64Array.from({ length: wide * wide }, allowed),
  };
}

/** One step on one sentence; returns its loss before the step. */
function learn(state: State, sentence: number, step: number): number {
  const from = state.data.sentences[sentence]!;
  const scores = emissionScores(state, from, state.data.sentences[sentence + 1]!);
  const transitions = state.transitions.map((value) => value * state.scale);
  const lattice = forwardBackward(scores, transitions, state.width);
  const loss = lattice.logZ - goldScore(state, from, scores, transitions);
  updateTransitions(state, { from, step, lattice });
  updateEmissions(state, { from, step, lattice });
  return loss;
}

/** Calls `use` with the first weight of every feature of a token that is shown in this step. */
function eachRow({ data, hidden, turn, width }: State, token: number, use: (row: number) => void): void {
  const end = data.starts[token + 1]!;
  for (let at = data.starts[token]!; at < end; at++) {
    if (!hidden || mix(at, turn) >= hidden) use(data.rows[at]! * width);
  }
}

function emissionScores(state: State, from: number, to: number): Float64Array {
  const { width, emissions, scale } = state;
  const scores = new Float64Array((to - from) * width);
  for (let token = from; token < to; token++) {
    const base = (token - from) * width;
    eachRow(state, token, (row) => {
      for (let label = 0; label < width; label++) scores[base + label]! += emissions[row + label]!;
    });
    for (let label = 0; label < width; label++) scores[base + label]! *= scale;
  }
  return scores;
}

function goldScore({ gold, width }: State, from: number, scores: Float64Array, transitions: Float64Array): number {
  let total = 0;
  let before = width;
  for (let at = 0; at < scores.length / width; at++) {
    const label = gold[from + at]!;
    total += scores[at * width + label]! + transitions[before * (width + 1) + label]!;
    before = label;
  }
  return total + transitions[before * (width + 1) + width]!;
}

interface Update {
  readonly from: number;
  readonly step: number;
  readonly lattice: Lattice;
}

function updateEmissions(state: State, { from, step, lattice }: Update): void {
  const { gold, width, emissions } = state;
  for (let at = 0; at < lattice.local.length / width; at++) {
    const pull = marginals(lattice, at).map((chance, label) => (label === gold[from + at] ? 1 : 0) - chance);
    // A token that is all but certain teaches nothing: most are.
    if (pull.every((miss) => Math.abs(miss) < 1e-4)) continue;
    eachRow(state, from + at, (row) => {
      for (let label = 0; label < width; label++) emissions[row + label]! += step * pull[label]!;
    });
  }
}

function updateTransitions({ gold, width, transitions }: State, { from, step, lattice }: Update): void {
  for (let at = 1; at < lattice.local.length / width; at++) {
    const pairs = pairMarginals(lattice, at);
    for (let pair = 0; pair < pairs.length; pair++) {
      transitions[Math.floor(pair / width) * (width + 1) + (pair % width)]! -= step * pairs[pair]!;
    }
    transitions[gold[from + at - 1]! * (width + 1) + gold[from + at]!]! += step;
  }
}
