import { lowAt, type Row } from './row';

/** A stretch of chunks between two marks or before a clause of its own; half-open. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

const MARKS: ReadonlySet<string> = new Set([...',;:.!?()–„“”"»«']);

/** The stretches of a row, in order. */
export const segmentsOf = (row: Row): readonly Segment[] => {
  const found: Segment[] = [];
  let from = 0;
  const close = (to: number, next: number): void => {
    if (to > from) found.push({ from, to });
    from = next;
  };
  row.chunks.forEach((chunk, at) => {
    if (MARKS.has(chunk.symbol)) close(at, at + 1);
    else if (row.terms.clauses.has(lowAt(row, at))) close(at, at);
  });
  close(row.chunks.length, row.chunks.length);
  return found;
};

export const within = (segment: Segment | undefined, at: number): boolean =>
  segment !== undefined && segment.from <= at && at < segment.to;
