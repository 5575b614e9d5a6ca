/** English adjectives have one form: "acting", "deputy". */
export const unchanged = (word: string): string => word;

/** The plural of a noun as most form it: "committee" → "committees", "secretary" → "secretaries". */
export const regularPlural = (noun: string): string => {
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
};
