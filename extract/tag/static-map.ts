import { mix } from './hash';

/**
 * A map from hashed words to small numbers that keeps no words: three cells, combined by XOR, give number and fingerprint
 * (an XOR filter, Graf and Lemire 2020). A quarter of a million words take 0.6 MB; a word that was never put in is
 * taken for one that was about once in 2^(16 - valueBits) times.
 */
export interface StaticMap {
  readonly seed: number;
  /** Bits of a cell that hold the number; the others are the fingerprint. */
  readonly valueBits: number;
  /** The codes are sums of powers of two, each of which means something by itself; else they are ways through a tree. */
  readonly isSet?: boolean;
  /** What each number stands for, where that is not the number itself; a tree's first branch is the lowest bit. */
  readonly codes?: readonly number[];
  /** Three blocks of equal length. */
  readonly cells: Uint16Array;
}

/** The cell of block 0, 1 or 2 that a hashed word falls into. */
export function cellOf(map: StaticMap, hash: number, block: number): number {
  const length = map.cells.length / 3;
  return block * length + Math.floor((mix(hash, map.seed + block) / 0x100000000) * length);
}

/** What the fingerprint bits of a hashed word must be; already in their place above the number. */
export const fingerprint = (map: StaticMap, hash: number): number =>
  (mix(hash, map.seed + 3) << map.valueBits) & 0xffff;

/** The number of a hashed word, or 0 where the map does not know it. */
export function lookUp(map: StaticMap, hash: number): number {
  const { cells, valueBits } = map;
  const cell =
    (cells[cellOf(map, hash, 0)] ?? 0) ^ (cells[cellOf(map, hash, 1)] ?? 0) ^ (cells[cellOf(map, hash, 2)] ?? 0);
  const value = cell & ((1 << valueBits) - 1);
  return cell - value === fingerprint(map, hash) ? value : 0;
}
