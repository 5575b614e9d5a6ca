import type { Span } from './span';

/** A word, a number or a punctuation mark; spans point into the document's text. */
export interface Token extends Span {
  readonly text: string;
  /** `text` in lower case, composed (NFC). */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'punct';
  /** A blank or line break stands before it. */
  readonly spaced: boolean;
}

export interface Sentence extends Span {
  /** From 0, in text order. */
  readonly index: number;
  readonly tokens: readonly Token[];
}
