import { createHash } from 'node:crypto';
import type { Evidence } from '../extract/fact';

/** SHA-256 of a value's JSON, in hex. */
export const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

export const documentId = (document: string): string => `document:${document}`;
/** The other way round. */
export const documentName = (id: string): string => id.slice(documentId('').length);

/** The number is digits alone, so the last `#` divides and no two sentences share an id. */
export const sentenceId = (document: string, sentence: number): string => `sentence:${document}#${sentence}`;

/** Of one fact, read by one rule from the same words of one sentence, there is one piece of evidence. */
export const evidenceId = (fact: string, { document, sentence, subject, object, rule }: Evidence): string =>
  `evidence:${hash([fact, document, sentence, subject, object, rule]).slice(0, 24)}`;
