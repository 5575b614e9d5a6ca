import { remembering } from './remember';
import { fold, lower } from './words';

/** Letters that have no accent to lose, and Cyrillic ones as English news writes them. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ł: 'l', ø: 'o', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' },
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'yo', є: 'ye', ж: 'zh', з: 'z', и: 'i', і: 'i' },
  ...{ ї: 'yi', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f' },
  ...{ х: 'kh', ц: 'ts', ч: 'tch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
};

/** Spellings of one sound made one, in this order. Capitals are sounds that one letter cannot write. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch/g, 'SC'],
  [/tsch|tch/g, 'C'],
  [/sch|sh|zh/g, 'S'], // "Schukow", "Zhukov"
  [/kh/g, 'h'],
  [/ck|c(?!h)/g, 'k'],
  [/ks/g, 'x'],
  [/w/g, 'v'],
  [/ts|ss?/g, 'z'], // "Kusnezow", "Kuznetsov"
  [/[yij]+e/g, 'e'], // "Umjerow", "Umerov"
  [/ee+/g, 'e'],
  [/[yij]+/g, 'i'],
  [/(?<=[SC])ev(?= |$)/g, 'ov'], // "Gorbatschow", "Gorbachev"
  [/er(?= |$)/g, 'r'], // "Alexander", "Aleksandr"
];

const skeleton = (folded: string): string => SOUNDS.reduce((text, [from, to]) => text.replace(from, to), folded);

const makeKeys = (name: string): readonly string[] => {
  const plain = lower(name).replace(/[^a-z]/gu, (letter) => LETTERS[letter] ?? letter);
  const bare = plain.normalize('NFD').replace(/\p{M}/gu, '');
  const keys = [fold(plain), fold(bare)].map(skeleton);
  return [...new Set(keys.flatMap((key) => [key.replace(/ch/g, 'C'), key.replace(/ch/g, 'h')]))];
};

const MOST_KNOWN = 50_000;

/**
 * Skeletons of a name in which its German, English and Cyrillic spellings meet: "Lawrow", "Lavrov", "Лавров". Several,
 * since "ch" writes two sounds ("Michail", "Chernov") and an umlaut is written in two ways ("Mueller", "Muller").
 */
export const nameKeys: (name: string) => readonly string[] = remembering(makeKeys, MOST_KNOWN);

/** True where the two can be spellings of one name. */
export const isSameName = (a: string, b: string): boolean => {
  const keys = nameKeys(b);
  return nameKeys(a).some((key) => keys.includes(key));
};

/** "Wladimir" and "Wolodymyr": the same but for vowels inside; "Peter" and "Petra" are not. */
export const isKinName = (a: string, b: string): boolean => {
  const keys = nameKeys(b).map(consonants);
  return nameKeys(a).some((key) => keys.includes(consonants(key)));
};

const consonants = (key: string): string => key.slice(0, -1).replace(/[aeiou]/g, '') + key.slice(-1);
