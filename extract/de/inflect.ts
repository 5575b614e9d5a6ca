import type { Gender } from '../word';

/** "russischen" → "russisch": an adjective without its ending, or undefined where the word cannot be an inflected one. */
export const adjectiveStem = (low: string): string | undefined => {
  const ending = low.endsWith('e') ? 1 : /e[nrsm]$/.test(low) ? 2 : 0;
  return ending > 0 && low.length >= ending + 3 ? low.slice(0, -ending) : undefined;
};

const NOMINATIVE: Readonly<Record<Gender | 'pl', string>> = { m: 'er', f: 'e', n: 'es', pl: 'e' };

/** An adjective's nominative without an article: "Deutsch" + m → "Deutscher". */
export const nominativeAdjective = (stem: string, gender: Gender | 'pl'): string => stem + NOMINATIVE[gender];

/** Candidates for the dictionary form of a noun, the likeliest first: "Verbandes" → "Verbandes", "Verband", … */
export const nounStems = (word: string): readonly string[] => {
  const out = [word];
  if (word.endsWith('sses')) out.push(word.slice(0, -3)); // "Bündnisses"
  if (word.endsWith('es')) out.push(word.slice(0, -2));
  if (word.endsWith('s')) out.push(word.slice(0, -1));
  if (word.endsWith('en')) out.push(word.slice(0, -2), word.slice(0, -1));
  else if (word.endsWith('n') || word.endsWith('e')) out.push(word.slice(0, -1));
  return out;
};
