import type { LabelledSpan } from '../tag/labels';

/** Counts of names: a name is right where first word, last word and kind are. */
export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

const key = ({ from, to, kind }: LabelledSpan): string => `${from} ${to} ${kind}`;

/** Compares the names found in one sentence with the annotated ones. */
export function compare(found: readonly LabelledSpan[], gold: readonly LabelledSpan[]): Counts {
  const keys = new Set(gold.map(key));
  return { right: found.filter((span) => keys.has(key(span))).length, found: found.length, gold: gold.length };
}

export const add = (a: Counts, b: Counts): Counts => ({
  right: a.right + b.right,
  found: a.found + b.found,
  gold: a.gold + b.gold,
});

export const NONE: Counts = { right: 0, found: 0, gold: 0 };

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and their harmonic mean; 0 where nothing was found or nothing was there. */
export function figures({ right, found, gold }: Counts): Figures {
  return {
    precision: found && right / found,
    recall: gold && right / gold,
    f1: found + gold && (2 * right) / (found + gold),
  };
}

/** One line for people: `P .812 R .770 F .790 (1970 names)`. */
export function line(counts: Counts): string {
  const { precision, recall, f1 } = figures(counts);
  const digits = (value: number): string => value.toFixed(3).replace(/^0/, '');
  return `P ${digits(precision)} R ${digits(recall)} F ${digits(f1)} (${counts.gold} names)`;
}
