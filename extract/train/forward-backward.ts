// biome-ignore-all lint/style/noNonNullAssertion: every index is within its array by construction, and a check at each would cost speed

/** Sums over all paths of labels through a sentence; `at * width + label` is the place of a label. */
export interface Lattice {
  readonly width: number;
  /** Logarithm of the sum over all paths. */
  readonly logZ: number;
  /** Over the paths up to a label, and over those after it; each token's by a factor of its own. */
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  /** What the token itself says for a label. */
  readonly local: Float64Array;
  /** `from * (width + 1) + to`; number `width` is the edge of the sentence. */
  readonly jumps: Float64Array;
}

/** The forward-backward algorithm over scores and transitions that are logarithms. */
export function forwardBackward(scores: Float64Array, transitions: Float64Array, width: number): Lattice {
  const length = scores.length / width;
  const [local, alpha, beta] = [0, 1, 2].map(() => new Float64Array(scores.length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const lattice = { width, logZ: 0, alpha, beta, local, jumps: transitions.map(Math.exp) };
  let logZ = 0;
  for (let at = 0; at < length; at++) logZ += forward(lattice, scores, at);
  const last = (length - 1) * width;
  let sum = 0;
  for (let label = 0; label < width; label++) {
    beta[last + label] = lattice.jumps[label * (width + 1) + width]!;
    sum += alpha[last + label]! * beta[last + label]!;
  }
  for (let at = length - 2; at >= 0; at--) backward(lattice, at);
  return { ...lattice, logZ: logZ + Math.log(sum) };
}

/** Returns the logarithm of the factor that was taken out. */
function forward({ alpha, local, jumps, width }: Lattice, scores: Float64Array, at: number): number {
  const [base, wide] = [at * width, width + 1];
  let top = -Infinity;
  for (let label = 0; label < width; label++) top = Math.max(top, scores[base + label]!);
  let sum = 0;
  for (let label = 0; label < width; label++) {
    local[base + label] = Math.exp(scores[base + label]! - top);
    let arrive = at === 0 ? jumps[width * wide + label]! : 0;
    for (let from = 0; at > 0 && from < width; from++)
      arrive += alpha[base - width + from]! * jumps[from * wide + label]!;
    alpha[base + label] = arrive * local[base + label]!;
    sum += alpha[base + label]!;
  }
  for (let label = 0; label < width; label++) alpha[base + label]! /= sum;
  return top + Math.log(sum);
}

function backward({ beta, local, jumps, width }: Lattice, at: number): void {
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

/** How likely each label is at a place. */
export function marginals({ alpha, beta, width }: Lattice, at: number): Float64Array {
  const base = at * width;
  let sum = 0;
  for (let label = 0; label < width; label++) sum += alpha[base + label]! * beta[base + label]!;
  return Float64Array.from({ length: width }, (_, label) => (alpha[base + label]! * beta[base + label]!) / sum);
}

/** How likely each pair of labels is at a place and the one before it: `left * width + right`. */
export function pairMarginals({ alpha, beta, local, jumps, width }: Lattice, at: number): Float64Array {
  const [before, base] = [(at - 1) * width, at * width];
  const pairs = new Float64Array(width * width);
  let sum = 0;
  for (let left = 0; left < width; left++) {
    for (let right = 0; right < width; right++) {
      const value =
        alpha[before + left]! * jumps[left * (width + 1) + right]! * local[base + right]! * beta[base + right]!;
      pairs[left * width + right] = value;
      sum += value;
    }
  }
  for (let pair = 0; pair < pairs.length; pair++) pairs[pair]! /= sum;
  return pairs;
}
