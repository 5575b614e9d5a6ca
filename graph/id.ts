import { createHash } from 'node:crypto';

/** `<prefix>:<hash of the key fields>`; a JSON array keeps `["a b","c"]` and `["a","b c"]` apart. */
export const hashId = (prefix: string, key: readonly unknown[]): string => `${prefix}:${hash(key).slice(0, 24)}`;

/** SHA-256 of a value's JSON, in hex. */
export const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

export const documentId = (document: string): string => `document:${document}`;

/** The number is digits alone, so the last `#` divides and no two sentences share an id. */
export const sentenceId = (document: string, sentence: number): string => `sentence:${document}#${sentence}`;
