import { checkOf } from './model';

/**
 * A quicker way into a model's table, with the same answers. In a table nine tenths full a feature that is not there
 * costs fifty steps to the next empty slot; here one bit says of most that they are nowhere behind their own slot.
 */
export interface Slots {
  readonly checks: Uint16Array;
  /** A bit for each check that a search from a block of slots may meet, and by chance for some others. */
  readonly marks: Int32Array;
}

const MARK_BITS = 21;
/** Slots are told apart by blocks of 128; a run of full slots is seldom longer. */
const BLOCK = 7;

const markOf = (home: number, check: number): number =>
  Math.imul(Math.imul(home >>> BLOCK, 0x9e3779b1) ^ Math.imul(check, 0x85ebca77), 0xc2b2ae35) >>> (32 - MARK_BITS);

export function slotsOf(checks: Uint16Array): Slots {
  const marks = new Int32Array(2 ** MARK_BITS / 32);
  const { length } = checks;
  let run = checks.lastIndexOf(0) + 1 - length; // a run may go on from the end of the table to its beginning
  for (let slot = 0; slot < length; slot++) {
    const check = checks[slot] as number;
    if (check === 0) run = slot + 1;
    else
      for (let block = run >> BLOCK; block <= slot >> BLOCK; block++)
        setMark(marks, (block << BLOCK) & (length - 1), check);
  }
  return { checks, marks };
}

function setMark(marks: Int32Array, home: number, check: number): void {
  const mark = markOf(home, check);
  marks[mark >>> 5] = (marks[mark >>> 5] as number) | (1 << (mark & 31));
}

/** The slot of a feature, or -1 where the model has no weight for it: what `slotOf` says. */
export function findSlot({ checks, marks }: Slots, feature: number): number {
  const mask = checks.length - 1;
  const check = checkOf(feature);
  const home = feature & mask;
  const mark = markOf(home, check);
  if (((marks[mark >>> 5] as number) & (1 << (mark & 31))) === 0) return -1;
  for (let slot = home; ; slot = (slot + 1) & mask) {
    const found = checks[slot];
    if (found === check) return slot;
    if (found === 0) return -1;
  }
}
