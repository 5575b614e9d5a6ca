/** Words of a name as one line, marks close to their words. */
export const joinTokens = (parts: readonly string[]): string =>
  parts
    .join(' ')
    .replace(/ ([,.)“”"])/gu, '$1')
    .replace(/([(„]) /gu, '$1');
