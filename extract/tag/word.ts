import { hashText, mix } from './hash';
import { listed, signs } from './listed';
import { lookUp, type StaticMap } from './static-map';

/** Keys of a word, by which the context patterns name it. */
export const KEY = { word: 0, lower: 1, shape: 2, ending: 3, first: 4, second: 5, third: 6 } as const;
export const KEYS = 7;

/** What a tagger sees of a word by itself: every number is the hash of one feature. */
export interface WordFeatures {
  readonly own: readonly number[];
  /** Seen by the direct neighbours. */
  readonly near: readonly number[];
  /** Seen by the neighbours two words away. */
  readonly far: readonly number[];
  /** One number for each of `KEY`. */
  readonly keys: readonly number[];
}

/** Letters by kind, runs shortened to one: `NATO-Gipfel` is `X-Xx`, `2,5` is `d,d`. */
export function shapeOf(word: string): string {
  let shape = '';
  for (const letter of word) {
    const kind = /\p{Lu}/u.test(letter) ? 'X' : /\p{L}/u.test(letter) ? 'x' : /\p{N}/u.test(letter) ? 'd' : letter;
    if (kind !== shape.at(-1)) shape += kind;
    else if (kind === 'X' && shape.length === 1) shape += 'X';
  }
  return shape.slice(0, 10);
}

const label = (name: string): number => hashText(`feature ${name}`);
const L = {
  word: label('word'),
  lower: label('lower'),
  shape: label('shape'),
  prefix: label('prefix'),
  suffix: label('suffix'),
  length: label('length'),
  head: label('head'),
  tail: label('tail'),
  list: [label('list 0'), label('list 1'), label('list 2')],
  sign: [label('sign 0'), label('sign 1'), label('sign 2')],
  small: [label('small 0'), label('small 1'), label('small 2')],
  piece: label('piece'),
};

/** Features of the parts of `NATO-Generalsekretär`. */
function partFeatures(word: string, lists: readonly StaticMap[]): number[] {
  const dash = word.indexOf('-', 1);
  if (dash < 0) return [];
  const [head, tail] = [word.slice(0, dash), word.slice(word.lastIndexOf('-') + 1)];
  const features = [mix(L.head, hashText(head)), mix(L.tail, hashText(tail)), mix(L.tail, hashText(tail.slice(-4)))];
  lists.forEach((list, index) => {
    features.push(mix(L.head, mix(index, lookUp(list, hashText(head)))));
    features.push(mix(L.tail, mix(index, lookUp(list, hashText(tail)))));
  });
  return features;
}

/** What the lists say of a word: pushed to `features`, and a key for each list to `keys`. */
function addListed(word: string, lists: readonly StaticMap[], features: number[], keys: number[]): void {
  lists.forEach((list, index) => {
    const { value, how } = listed(list, word);
    keys.push(mix(value, how));
    features.push(mix(L.list[index] ?? 0, mix(value, how)));
    for (const sign of signs(list, value)) features.push(mix(L.sign[index] ?? 0, mix(sign, how)));
  });
  while (keys.length < KEYS) keys.push(0);
}

/** Beginnings and ends of a word up to five letters, and all runs of three letters in it. */
function letterFeatures(word: string): number[] {
  const features: number[] = [];
  for (let length = 1; length <= 5 && length <= word.length; length++) {
    features.push(mix(L.prefix, hashText(word, 0, length)), mix(L.suffix, hashText(word, word.length - length)));
  }
  const padded = `<${word.toLowerCase()}>`;
  for (let at = 0; at + 3 <= padded.length; at++) features.push(mix(L.piece, hashText(padded, at, at + 3)));
  return features;
}

/** All that a tagger with these word lists sees of a word. */
export function wordFeatures(word: string, lists: readonly StaticMap[]): WordFeatures {
  const lower = word.toLowerCase();
  const keys = [hashText(word), hashText(lower), hashText(shapeOf(word)), hashText(lower.slice(-3))];
  const key = (at: number): number => keys[at] ?? 0;
  const far = [mix(L.lower, key(KEY.lower)), mix(L.shape, key(KEY.shape))];
  addListed(word, lists, far, keys);
  // `Die` at the head of a sentence is told by what the lists say of `die`.
  const small =
    lower === word ? [] : lists.map((list, index) => mix(L.small[index] ?? 0, lookUp(list, hashText(lower))));
  const own = [
    ...[mix(L.word, key(KEY.word)), mix(L.length, Math.min(word.length, 12)), ...partFeatures(word, lists), ...small],
    ...[mix(key(KEY.first), key(KEY.second)), mix(key(KEY.first), key(KEY.shape))],
    ...[...letterFeatures(word), ...far],
  ];
  return { own, near: [...far, mix(L.suffix, key(KEY.ending))], far, keys };
}
