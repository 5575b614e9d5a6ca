/** The one look at the clock: of a run, for its log. Nothing that is read from a text, or written to a graph, goes by it. */
export const now = (): string => new Date().toISOString();
