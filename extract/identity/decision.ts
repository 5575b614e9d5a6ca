import { byCodeUnit } from '../order';
import type { Span } from '../span';

/** Why two are one, or not: a kind of evidence and what it says. */
export interface Reason {
  readonly kind: string;
  /** "Generalsekretär, NATO" */
  readonly told: string;
}

/** Two ids that name one, and why. */
export interface Link {
  readonly a: string;
  readonly b: string;
  readonly reasons: readonly Reason[];
}

/** One of the two that a decision is about, with the sentence that names it in its document. */
export interface Side extends Span {
  /** Its id after all decisions. */
  readonly entity: string;
  readonly name: string;
  readonly document: string;
  readonly sentence: number;
  readonly quote: string;
}

/** In the order of documents, and of the text. */
export const bySide = (a: Side, b: Side): number => byCodeUnit(a.document, b.document) || a.start - b.start;

/** Whether two that documents name are one. Doubtful ones stay apart and are listed. */
export interface Decision {
  readonly id: string;
  readonly verdict: 'same' | 'different' | 'doubtful';
  readonly left: Side;
  readonly right: Side;
  readonly reasons: readonly Reason[];
}
