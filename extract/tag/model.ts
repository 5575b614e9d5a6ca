import type { StaticMap } from './static-map';

/** A trained tagger: how much each feature speaks for each label. */
export interface Model {
  readonly labels: readonly string[];
  readonly lists: readonly StaticMap[];
  /** Weight of label `to` after `from` at `from * (labels + 1) + to`; number `labels.length` is the edge of the sentence. */
  readonly transitions: Float32Array;
  /** Open-addressed table by feature hash: 0 is empty, anything else the check of the feature that lives there. */
  readonly checks: Uint16Array;
  /** One row of `labels.length` weights for each slot of `checks`, to be multiplied by `scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
}

/** The check that a feature leaves in its slot: never 0. */
export const checkOf = (feature: number): number => (feature >>> 16) | 1;

/** The slot of a feature, or -1 where the model has no weight for it. */
export function slotOf(checks: Uint16Array, feature: number): number {
  const mask = checks.length - 1;
  const check = checkOf(feature);
  for (let slot = feature & mask; ; slot = (slot + 1) & mask) {
    const found = checks[slot];
    if (found === check) return slot;
    if (found === 0) return -1;
  }
}

const MAGIC = 'NACHWEIS TAGGER 1';

interface Header {
  readonly labels: readonly string[];
  readonly scale: number;
  readonly lists: readonly (Omit<StaticMap, 'cells'> & { readonly cells: number })[];
  readonly slots: number;
}

/** Writes a model: one line of magic, one line of JSON, padding to 8 bytes, then the arrays in little-endian order. */
export function encodeModel(model: Model): Uint8Array {
  const header: Header = {
    labels: model.labels,
    scale: model.scale,
    lists: model.lists.map(({ cells, ...list }) => ({ ...list, cells: cells.length })),
    slots: model.checks.length,
  };
  const head = `${MAGIC}\n${JSON.stringify(header)}`;
  const arrays = [model.transitions, ...model.lists.map((list) => list.cells), model.checks, model.weights];
  const bytes = arrays.map((array) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  const text = new TextEncoder().encode(`${head.padEnd(Math.ceil((head.length + 1) / 8) * 8 - 1)}\n`);
  const file = new Uint8Array(text.length + bytes.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of [text, ...bytes]) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}

/**
 * Reads what `encodeModel` wrote.
 * @throws Error where the bytes are no model or are cut short.
 */
export function decodeModel(file: Uint8Array): Model {
  const second = file.indexOf(10) + 1;
  const end = file.indexOf(10, second) + 1;
  const text = new TextDecoder().decode(file.subarray(0, end));
  if (!text.startsWith(`${MAGIC}\n`)) throw new Error(`no tagger model: the file does not begin with "${MAGIC}"`);
  const header = JSON.parse(text.slice(second)) as Header;
  // A copy of its own, since a Buffer may begin anywhere and the arrays below must not.
  const { buffer } = new Uint8Array(file);
  const width = header.labels.length;
  const transitions = new Float32Array(buffer, end, (width + 1) ** 2);
  let at = end + transitions.byteLength;
  const take = (length: number): Uint16Array => {
    at += 2 * length;
    return new Uint16Array(buffer, at - 2 * length, length);
  };
  const lists = header.lists.map(({ cells, ...list }) => ({ ...list, cells: take(cells) }));
  const checks = take(header.slots);
  const weights = new Int8Array(buffer, at, header.slots * width);
  return { labels: header.labels, lists, transitions, checks, weights, scale: header.scale };
}
