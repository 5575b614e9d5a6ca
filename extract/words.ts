/** The only place that knows about letters, case and folding. */

/** Lower case, composed: the form in which words are compared. */
export const lower = (word: string): string => {
  const low = word.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII needs no composing
  return /^[\x00-\x7f]*$/.test(low) ? low : low.normalize('NFC');
};

/** No word of any language is longer; a row of letters that is, a page's debris, is read by its beginning alone. */
const LONGEST = 120;
export const shortened = (word: string): string => (word.length > LONGEST ? word.slice(0, LONGEST) : word);

export const isUpper = (char: string): boolean => char !== char.toLowerCase();

/** True where a word begins with a capital letter: "Rat", not "rat" or "7". */
export const isCapitalised = (word: string): boolean => word.length > 0 && isUpper(word.charAt(0));

/** True for "NATO", "EU", "G7": at least two characters and no small letter. */
export const isAcronym = (word: string): boolean =>
  word.length > 1 && isCapitalised(word) && word === word.toUpperCase();

const folded = new Map<string, string>();
const MOST_FOLDED = 50_000;

/** Spellings of one name made equal: case, umlauts, accents, hyphens and dots. Used for keys, never shown. */
export const fold = (text: string): string => {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= MOST_FOLDED) folded.clear();
  const made = makeFolded(text);
  folded.set(text, made);
  return made;
};

const makeFolded = (text: string): string =>
  lower(text)
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[-‑–—/.'’„“”"»«]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The words of a list that stands as one text: "in im auf". */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
