import { hash } from 'node:crypto';

/** `<prefix>:<hash>` over a JSON array of the key fields, so that `["a.b","c"]` and `["a","b.c"]` stay two. */
export const hashId = (prefix: string, fields: readonly (string | number | boolean | null)[]): string =>
  `${prefix}:${hash('sha256', JSON.stringify(fields), 'base64url').slice(0, 20)}`;

/** SHA-256 of a document's text exactly as it was read, in hex: whoever has the text can prove that it is the one. */
export const textHash = (text: string): string => hash('sha256', text, 'hex');
