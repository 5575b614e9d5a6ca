import { hashText, mix } from './hash';
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

const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();

/** The forms under which a word may stand in a list: `Merkels` under `Merkel`, `BERLIN` under `Berlin`, `#Bahn` under `Bahn`. */
function* listForms(word: string): Generator<string> {
  yield word;
  const bare = word.replace(/^[#@]/u, '');
  if (bare !== word) yield bare;
  if (/s$|['’]$/u.test(bare)) yield bare.replace(/s$|['’]$/u, '');
  if (bare === bare.toUpperCase()) yield capitalised(bare);
  if (/^\p{Lu}\p{Ll}+$/u.test(bare)) yield bare.toLowerCase();
}

/** A word's number in a list (0 if it has none), and how it was found: as it stands, as a compound, or not at all. */
interface Listed {
  readonly value: number;
  readonly how: 0 | 1 | 2;
}

function listed(list: StaticMap, word: string): Listed {
  for (const form of listForms(word)) {
    const value = lookUp(list, hashText(form));
    if (value) return { value, how: 2 };
  }
  const value = list.isSet ? 0 : headOfCompound(list, word);
  return { value, how: value ? 1 : 0 };
}

/** The number of the last word of a compound whose first is listed too: `Minister` of `Außenminister`. */
function headOfCompound(list: StaticMap, word: string): number {
  for (let from = 3; from <= word.length - 4; from++) {
    const value = lookUp(list, hashText(capitalised(word.slice(from))));
    if (value && isListed(list, word.slice(0, from).replace(/-$/, ''))) return value;
  }
  return 0;
}

/** `Bundes` and `Außen` count as `Bund` and `außen`. */
function isListed(list: StaticMap, part: string): boolean {
  const forms = [part, part.toLowerCase(), part.replace(/e?s$/, '')];
  return forms.some((form) => form.length > 2 && lookUp(list, hashText(form)) > 0);
}

/** What a number of a list says piece by piece: each meaning of a set, or where in a tree it hangs, coarse to fine. */
function signs(list: StaticMap, value: number): number[] {
  const code = list.codes?.[value] ?? value;
  if (!value || (!list.isSet && !list.codes)) return [];
  if (!list.isSet) return [4, 6, 9].map((depth) => mix(depth, code & ((1 << depth) - 1)));
  return Array.from({ length: 20 }, (_, at) => 1 << at).filter((bit) => code & bit);
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

/** All that a tagger with these word lists sees of a word. */
export function wordFeatures(word: string, lists: readonly StaticMap[]): WordFeatures {
  const lower = word.toLowerCase();
  const keys = [hashText(word), hashText(lower), hashText(shapeOf(word)), hashText(lower.slice(-3))];
  const own = [
    mix(L.word, keys[KEY.word] ?? 0),
    mix(L.length, Math.min(word.length, 12)),
    ...partFeatures(word, lists),
  ];
  const shared = [mix(L.lower, keys[KEY.lower] ?? 0), mix(L.shape, keys[KEY.shape] ?? 0)];
  lists.forEach((list, index) => {
    const { value, how } = listed(list, word);
    keys.push(mix(value, how));
    shared.push(mix(L.list[index] ?? 0, mix(value, how)));
    for (const sign of signs(list, value)) shared.push(mix(L.sign[index] ?? 0, mix(sign, how)));
  });
  while (keys.length < KEYS) keys.push(0);
  if (lower !== word) lists.forEach((list, index) => own.push(mix(L.small[index] ?? 0, lookUp(list, hashText(lower)))));
  own.push(mix(keys[KEY.first] ?? 0, keys[KEY.second] ?? 0), mix(keys[KEY.first] ?? 0, keys[KEY.shape] ?? 0));
  for (let length = 1; length <= 5 && length <= word.length; length++) {
    own.push(mix(L.prefix, hashText(word, 0, length)), mix(L.suffix, hashText(word, word.length - length)));
  }
  const padded = `<${lower}>`;
  for (let at = 0; at + 3 <= padded.length; at++) own.push(mix(L.piece, hashText(padded, at, at + 3)));
  const near = [...shared, mix(L.suffix, keys[KEY.ending] ?? 0)];
  return { own: [...own, ...shared], near, far: shared, keys };
}
