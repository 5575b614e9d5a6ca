import { hashText, mix } from './hash';
import { lookUp, type StaticMap } from './static-map';

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
export interface Listed {
  readonly value: number;
  readonly how: 0 | 1 | 2;
}

export function listed(list: StaticMap, word: string): Listed {
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
export function signs(list: StaticMap, value: number): number[] {
  const code = list.codes?.[value] ?? value;
  if (!value || (!list.isSet && !list.codes)) return [];
  if (!list.isSet) return [4, 6, 9].map((depth) => mix(depth, code & ((1 << depth) - 1)));
  return Array.from({ length: 20 }, (_, at) => 1 << at).filter((bit) => code & bit);
}
