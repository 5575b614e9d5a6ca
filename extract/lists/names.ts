import type { EntityType } from '../fact';
import type { Token } from '../token';
import { isAcronym, isCapitalised, lower } from '../words';
import { beginning } from './late-lines';

/** Something that the word lists know by name. */
export interface NameEntry {
  readonly type: EntityType;
  /** The name a reader would write, in the language of the index. */
  readonly name: string;
  /** The same in every language: an ISO code, or the name in the list. */
  readonly key: string;
  /** Further names, in any language, shown as aliases. */
  readonly aliases: readonly string[];
  /** What it is: `party`, `bank`, `city`, `state` … as in the lists. */
  readonly kind?: string;
  /** ISO 3166-1 code of its country. */
  readonly country?: string;
  /** Words that stand for it once it was named: "Bündnis" for NATO. */
  readonly nicknames?: readonly string[];
  /** Also an ordinary word or name ("Essen", "Union"): needs help from its neighbours. */
  readonly ambiguous?: boolean;
  readonly population?: number;
  /** The town in which a body is that is called by its building: "White House". */
  readonly house?: string;
}

/** "Franken", "die Prignitz": part of a state that is none itself and says nothing of the state a text is about. */
export const isLandscape = ({ kind }: { readonly kind?: string }): boolean => kind === 'region' || kind === 'district';

/** A listed form of one word. `exact` where only this spelling counts: "BER" is an airport, "Ber" nothing. */
interface SingleName {
  readonly entry: NameEntry;
  readonly exact?: string;
}

interface LongName {
  readonly words: readonly string[];
  readonly entry: NameEntry;
}

/** What a word may begin: names of several words, and what it names alone. */
interface Met {
  readonly long: readonly LongName[];
  readonly entry: NameEntry | undefined;
}

/** Finds the names of the lists in a row of tokens, inflected forms included. */
export interface NameIndex {
  readonly single: Map<string, SingleName>;
  readonly long: Map<string, LongName[]>;
  /** Adds names that were left for later, when a word that begins like them is first looked up; by `beginning`. */
  readonly later: Map<string, () => void>;
  /** Words that were looked up before. */
  readonly met: Map<string, Met>;
  /** German names take endings ("Niederlanden"), English ones only the ’s of a possessive: "Russian" is no form of "Russia". */
  readonly endings: boolean;
}

export const emptyIndex = (endings = true): NameIndex => ({
  single: new Map(),
  long: new Map(),
  later: new Map(),
  met: new Map(),
  endings,
});

/** "Europäischen" and "Europäische", "Bundestages" and "Bundestag": one stem, good enough to compare within a name. */
export const stem = (word: string): string => (word.length > 4 ? word.replace(/(?:e[nrsm]|[ens])$/u, '') : word);

/** Adds one written form. An entry that came first keeps a form that two share. */
export const addName = (index: NameIndex, form: string, entry: NameEntry): void => {
  const words = tokensOf(form.toLowerCase().normalize('NFC'));
  const first = words[0];
  if (!first) return;
  if (words.length === 1) {
    const exact = isAcronym(form) ? form : undefined;
    const known = index.single.get(first);
    if (!known || (known.exact && !exact)) index.single.set(first, { entry, exact });
    return;
  }
  const key = stem(first);
  const list = index.long.get(key) ?? [];
  const shorter = list.findLastIndex((one) => one.words.length >= words.length) + 1;
  list.splice(shorter, 0, { words, entry }); // the longest first, so that the first hit is the best
  index.long.set(key, list);
};

/** "St. Paul" is three tokens to the tokeniser, "U.S." one. */
const tokensOf = (form: string): readonly string[] => (/[\s.]/u.test(form) ? manyTokens(form) : [form]);

const manyTokens = (form: string): readonly string[] =>
  form
    .split(/\s+/u)
    .flatMap((word) => (/^\p{L}+\.$/u.test(word) ? [word.slice(0, -1), '.'] : word === '' ? [] : [word]));

const addLater = (index: NameIndex, low: string): void => {
  const key = beginning(low);
  const add = index.later.get(key);
  index.later.delete(key);
  add?.();
};

/** One word as written, bare or in the genitive or dative: "Russlands", "Bundestages", "Niederlanden". */
export const lookUp = (index: NameIndex, text: string): NameEntry | undefined => {
  const hit = single(index, text);
  if (hit || text.length < 3) return hit;
  if (/['’]s?$/u.test(text)) return single(index, text.replace(/['’]s?$/u, ''));
  if (!index.endings) return undefined;
  if (text.endsWith('es')) return single(index, text.slice(0, -1)) ?? single(index, text.slice(0, -2));
  if (text.endsWith('s') || (text.endsWith('n') && text.length > 5)) return single(index, text.slice(0, -1));
  return undefined;
};

const single = (index: NameIndex, text: string): NameEntry | undefined => {
  const low = lower(text);
  addLater(index, low);
  const hit = index.single.get(low);
  return hit && (hit.exact === undefined || hit.exact === text) ? hit.entry : undefined;
};

/** The longest known name that begins at token `from`: its entry and where it ends. */
export const nameAt = (
  index: NameIndex,
  tokens: readonly Token[],
  from: number,
): { entry: NameEntry; to: number } | undefined => {
  const token = tokens[from];
  if (!token) return undefined;
  const small = !isCapitalised(token.text) && !token.text.includes('.'); // "ver.di"
  if (small && !(index.endings && isRegional(token.text) && isCapitalised(tokens[from + 1]?.text ?? '')))
    return undefined;
  const { long, entry } = namesOf(index, token);
  for (const one of long)
    if ((!small || one.entry.kind === 'parliament') && isHere(one.words, tokens, from))
      return { entry: one.entry, to: from + one.words.length };
  return small ? undefined : entry && { entry, to: from + 1 };
};

/** "der rheinland-pfälzische Landtag": the adjective of a parliament's name may be written small. */
const isRegional = (word: string): boolean => word.includes('ische') && /^\p{Ll}.*isch(?:e[nrs]?)$/u.test(word);

const NO_NAMES: readonly LongName[] = [];
const MOST_MET = 100_000;

/** The names that a word may begin, looked up once for each word that is met. */
const namesOf = (index: NameIndex, token: Token): Met => {
  const known = index.met.get(token.text);
  if (known) return known;
  if (index.met.size >= MOST_MET) index.met.clear();
  const entry = lookUp(index, token.text); // first, since it adds what was left for later
  const met = { long: index.long.get(stem(token.lower)) ?? NO_NAMES, entry };
  index.met.set(token.text, met);
  return met;
};

const isHere = (words: readonly string[], tokens: readonly Token[], from: number): boolean => {
  for (let i = words.length - 1; i >= 0; i--) if (!isFormOf(tokens[from + i]?.lower, words[i] as string)) return false;
  return true;
};

const ADJECTIVE_ENDING = /e[nrsm]?$/u;

/** "Europäischen" for "Europäische", "Bundes" for "Bund"; but "York" is no form of "Yorker". */
const isFormOf = (token: string | undefined, word: string): boolean => {
  if (token === undefined || token.charCodeAt(0) !== word.charCodeAt(0)) return false;
  if (token === word) return true;
  if (token.startsWith(word) && /^(?:s|es|n|en|['’]s?)$/u.test(token.slice(word.length))) return true;
  return (
    ADJECTIVE_ENDING.test(word) &&
    ADJECTIVE_ENDING.test(token) &&
    token.replace(ADJECTIVE_ENDING, '') === word.replace(ADJECTIVE_ENDING, '')
  );
};
