import { cellOf, fingerprint, type StaticMap } from '../tag/static-map';

const ROOM = 1.23;

/**
 * Packs hashed words and their numbers (1 and above) into a StaticMap.
 * Deterministic: seeds are tried from 1 upwards until one allows the packing, mostly the first.
 */
export function packMap(entries: ReadonlyMap<number, number>, about: Omit<StaticMap, 'seed' | 'cells'>): StaticMap {
  const length = Math.ceil((entries.size * ROOM) / 3) + 11;
  for (let seed = 1; seed < 1000; seed += 4) {
    const map: StaticMap = { ...about, seed, cells: new Uint16Array(3 * length) };
    const order = peel(map, [...entries.keys()]);
    if (order) return fill(map, order, entries);
  }
  throw new Error('cannot pack the word map: no seed worked');
}

interface Peeled {
  readonly hash: number;
  /** The cell that this word has for itself once the words after it are set. */
  readonly cell: number;
}

/** Words in the order in which each has a cell of its own, or undefined where some words block each other. */
function peel(map: StaticMap, hashes: readonly number[]): Peeled[] | undefined {
  const users = new Int32Array(map.cells.length);
  const sums = new Int32Array(map.cells.length);
  const toggle = (hash: number, step: number): void => {
    for (let block = 0; block < 3; block++) {
      const cell = cellOf(map, hash, block);
      users[cell] = (users[cell] ?? 0) + step;
      sums[cell] = (sums[cell] ?? 0) ^ hash;
    }
  };
  for (const hash of hashes) toggle(hash, 1);
  const queue = [...users.keys()].filter((cell) => users[cell] === 1);
  const order: Peeled[] = [];
  for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
    if (users[cell] !== 1) continue;
    const hash = (sums[cell] ?? 0) >>> 0;
    order.push({ hash, cell });
    toggle(hash, -1);
    for (let block = 0; block < 3; block++) queue.push(cellOf(map, hash, block));
  }
  return order.length === hashes.length ? order : undefined;
}

function fill(map: StaticMap, order: readonly Peeled[], entries: ReadonlyMap<number, number>): StaticMap {
  for (const { hash, cell } of [...order].reverse()) {
    let value = (entries.get(hash) ?? 0) | fingerprint(map, hash);
    for (let block = 0; block < 3; block++) {
      const other = cellOf(map, hash, block);
      if (other !== cell) value ^= map.cells[other] ?? 0;
    }
    map.cells[cell] = value;
  }
  return map;
}
