/** A half-open stretch `[start, end)` of a document's text, in UTF-16 units of the text exactly as it was read. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a span covers. */
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** True where `outer` covers all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** True where the two share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Text order; of two that begin together the longer first. */
export const byStart = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The longest first, then text order: the order in which overlapping readings are kept. */
export const longestFirst = (a: Span, b: Span): number => b.end - b.start - (a.end - a.start) || a.start - b.start;

/** The smallest span that covers both. */
export const hull = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });
