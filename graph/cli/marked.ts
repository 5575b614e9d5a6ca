import { wrap } from './table';
import { safe } from './terminal';

/** A sentence, and which words of it count. */
export interface Quotation {
  readonly document: string;
  readonly quote: string;
  /** From where to where inside the sentence. */
  readonly marks: readonly (readonly [number, number])[];
}

// Signs that no text needs stand for the beginning and the end of the words while lines are cut.
const [OPEN, CLOSE] = ['\uE000', '\uE001'] as const;

/** The sentence in lines of at most `width` columns, its words in bold or between asterisks, its document at the end. */
export function marked(
  { document, quote, marks }: Quotation,
  { width, bold }: { width: number; bold: boolean },
): string {
  const text = quote.replace(/[\uE000\uE001]/g, '\uFFFD');
  let at = 0;
  let told = '';
  for (const [from, to] of [...marks].sort(([a], [b]) => a - b)) {
    if (from < at || to > text.length) continue;
    told += `${text.slice(at, from)}${OPEN}${text.slice(from, to)}${CLOSE}`;
    at = to;
  }
  const lines = wrap(safe(`"${told}${text.slice(at)}" ${document}`), width);
  const [open, close] = bold ? ['\u001B[1m', '\u001B[22m'] : ['*', '*'];
  return lines.join('\n').replaceAll(OPEN, open).replaceAll(CLOSE, close);
}
