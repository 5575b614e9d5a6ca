/** "Germany’s", "workers’", "NATO's": the word owns what follows. */
export const isPossessive = (text: string): boolean => /['’]s$|s['’]$/iu.test(text);

/** "Germany’s" → "Germany", "workers’" → "workers". */
export const withoutPossessive = (text: string): string => text.replace(/['’]s$/iu, '').replace(/['’]$/u, '');
