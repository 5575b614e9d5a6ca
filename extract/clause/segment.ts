import type { Chunk } from '../mention';
import type { Clause, ClauseInput } from './grammar';

/** Chunks between two marks, before it is settled which of them make one clause. */
export interface Segment {
  readonly chunks: number[];
  /** A colon, semicolon or full stop stands before it: it begins anew. */
  readonly fresh: boolean;
  /** Stands in brackets or quotation marks inside another clause. */
  readonly inner: boolean;
  /** Begins behind "and". */
  readonly joined?: boolean;
  verbs: number[];
  kind: Clause['kind'];
}

/** Cuts at every mark, and tells what stands in brackets or quotation marks or between two dashes. */
export const cutAtPunctuation = ({ chunks, grammar }: ClauseInput): Segment[] => {
  const segments: Segment[] = [];
  let open: number[] = [];
  let state: Marks = { fresh: true, depth: 0, dash: false };
  const close = (): void => {
    if (open.length === 0) return;
    const { fresh, depth, dash } = state;
    segments.push({ chunks: open, fresh, inner: depth > 0 || dash, verbs: [], kind: 'verbless' });
    state = { ...state, fresh: false };
    open = [];
  };
  chunks.forEach((chunk, at) => {
    if (grammar.breaksBefore?.(chunk)) close();
    if (!BREAKS.has(chunk.symbol) || isOrdinal(at, chunks)) {
      open.push(at);
      return;
    }
    close();
    state = behindMark(state, at, chunks);
  });
  close();
  return segments;
};

const BREAKS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '–',
  '-',
  '(',
  ')',
  '„',
  '“',
  '”',
  '"',
  '»',
  '«',
  '.',
  '!',
  '?',
]);

const FRESH: ReadonlySet<string> = new Set([';', ':', '.', '!', '?']);

const DASH = /^[–-]$/;

const OPENS = /^[(„»]$/u;

const CLOSES = /^[)“”«]$/u;

/** What the marks so far say of what follows. */
interface Marks {
  readonly fresh: boolean;
  /** Brackets and quotation marks that are open. */
  readonly depth: number;
  /** A dash is open, and another closes it. */
  readonly dash: boolean;
}

/** "vom 3. auf den 10. Juni", "Papst Leo XIV. hat": the full stop ends nothing. */
const isOrdinal = (at: number, chunks: readonly Chunk[]): boolean => {
  const before = chunks[at - 1];
  const number = before?.symbol === '#' || / [IVX]+$/.test(before?.name?.name ?? '');
  return chunks[at]?.symbol === '.' && number && at < chunks.length - 1;
};

const behindMark = (marks: Marks, at: number, chunks: readonly Chunk[]): Marks => {
  const { symbol } = chunks[at] as Chunk;
  if (OPENS.test(symbol)) return { ...marks, depth: marks.depth + 1 };
  if (CLOSES.test(symbol)) return { ...marks, depth: Math.max(0, marks.depth - 1) };
  if (FRESH.has(symbol) && marks.depth === 0) return { ...marks, fresh: true };
  if (!DASH.test(symbol)) return marks;
  const dash = !marks.dash && chunks.some((later, i) => i > at + 1 && DASH.test(later.symbol));
  return { ...marks, dash, fresh: marks.fresh || (!dash && isDateline(chunks.slice(0, at))) };
};

/** "Paris, 27. Juli 2014 (apn) –": what stands before the first dash of a report says nothing of its events. */
const isDateline = (chunks: readonly Chunk[]): boolean =>
  chunks.length <= 12 &&
  (chunks[0]?.name?.type === 'Place' || /^\p{Lu}{4,}$/u.test(chunks[0]?.noun?.text ?? '')) && // "BERGEN, Norway –"
  chunks.every((chunk) => !chunk.verb && !chunk.office && !chunk.meeting);
