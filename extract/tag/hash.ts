/** Spreads the bits of a 32-bit number (the finisher of MurmurHash3); every step can be undone, so no two numbers meet. */
export function scramble(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** One 32-bit number out of two; the order counts. */
export const mix = (left: number, right: number): number => scramble(Math.imul(left, 0x9e3779b1) ^ right);

/** A 32-bit number for a text (FNV-1a over UTF-16 units, then scrambled): the same on every machine and in every run. */
export function hashText(text: string, from = 0, to = text.length): number {
  let bits = 0x811c9dc5;
  for (let at = from; at < to; at++) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  return scramble(bits);
}
