import { hashText, mix, scramble } from './hash';
import { KEY, KEYS, type WordFeatures } from './word';

/** Features that join words: which key of which neighbour must come together, at most three. */
const PATTERNS: readonly string[] = [
  '-1.lower 0.lower',
  '0.lower +1.lower',
  '-2.lower -1.lower',
  '+1.lower +2.lower',
  '-1.lower 0.shape',
  '0.shape +1.lower',
  '-1.lower 0.first',
  '0.first +1.lower',
  '-1.lower 0.second',
  '0.second +1.lower',
  '-1.shape 0.shape +1.shape',
  '-1.first 0.first',
  '0.first +1.first',
  '-1.first +1.first',
  '-1.first 0.shape',
  '0.shape +1.first',
  '-1.first 0.first +1.first',
  '-2.first -1.first 0.first',
  '-1.second 0.second',
  '0.second +1.second',
  '-1.second 0.second +1.second',
  '-1.ending 0.ending',
  '-1.third 0.third',
  '0.third +1.third',
  '-1.third +1.third',
];

export const PATTERN_COUNT = PATTERNS.length;

/** Which neighbours a pattern joins. */
const OFFSETS = PATTERNS.map((pattern) => pattern.split(' ').map((part) => Number(part.split('.')[0])));

/** Patterns of two words side by side, by where the left one stands: two words before the label, one, in its place, one behind. */
export const PAIR_PATTERNS: readonly (readonly number[])[] = [-2, -1, 0, 1].map((left) =>
  OFFSETS.flatMap((offsets, index) => (offsets.join() === `${left},${left + 1}` ? [index] : [])),
);

/** All other patterns. */
export const WIDE_PATTERNS: readonly number[] = OFFSETS.flatMap((_, index) =>
  PAIR_PATTERNS.some((pair) => pair.includes(index)) ? [] : [index],
);

/** Cells that a word takes among the keys of a sentence: its own, and one that stays 0 for patterns of two parts. */
export const CELLS = KEYS + 1;

const SALTS = Int32Array.from(PATTERNS, (pattern) => hashText(pattern));
const PARTS = [0, 1, 2].map((index) => Int32Array.from(PATTERNS, (pattern) => cellOf(pattern.split(' ')[index])));
const [FIRST, SECOND, THIRD] = PARTS as [Int32Array, Int32Array, Int32Array];

function cellOf(part: string | undefined): number {
  const [offset, key] = part?.split('.') ?? [];
  return key === undefined ? KEYS : (Number(offset) + 2) * CELLS + KEY[key as keyof typeof KEY];
}

/** The hash of one pattern's feature, out of the cells of five words from `from` on. */
export function patternFeature(index: number, cells: Int32Array, from: number): number {
  const cell = (part: Int32Array): number => cells[from + (part[index] as number)] as number;
  let bits = Math.imul((SALTS[index] as number) ^ cell(FIRST), 0x9e3779b1);
  bits = Math.imul(bits ^ cell(SECOND), 0x85ebca77);
  return scramble(bits ^ cell(THIRD));
}

/** Turns a feature of a word into that of its neighbour `offset` words away. */
const atOffset = (feature: number, offset: number): number => (offset ? mix(feature, 101 + offset) : feature);

/** The number that tells the habits of one corpus from those of the others (`Leipziger` is a place in some). */
export const corpusSalt = (corpus: string): number => hashText(`corpus ${corpus}`);

/**
 * The features of a word seen from `offset` words away: each for all corpora, and again for the corpus at hand,
 * which is how a model learns both what they share and where they part (Daumé 2007).
 */
export function placed({ own, near, far }: WordFeatures, offset: number, salt: number): number[] {
  const features = [far, near, own, near, far][offset + 2] ?? [];
  const general = features.map((feature) => atOffset(feature, offset));
  return Math.abs(offset) > 1 ? general : [...general, ...general.map((feature) => mix(feature, salt))];
}

/** Stands before the first and after the last word. */
export const EDGE = '\u0002';
