import type { Chunk } from './mention';

/** Chunks of one sentence that hang on one finite verb. */
export interface Clause {
  /** Chunks, in order; they need not be contiguous: an inserted relative clause is left out. */
  readonly chunks: readonly number[];
  readonly kind: 'main' | 'subordinate' | 'relative' | 'verbless';
  /** Chunks of its finite verbs. */
  readonly verbs: readonly number[];
}

/** What cutting clauses needs of a language. */
export interface ClauseGrammar {
  /** A finite verb, auxiliary or modal. */
  readonly isFinite: (chunk: Chunk) => boolean;
  readonly isAuxiliary: (chunk: Chunk) => boolean;
  /** Opens a subordinate clause when it stands first: "dass", "als", "when". */
  readonly opensSubordinate: (chunk: Chunk) => boolean;
  /** Opens a relative clause when it stands first, or second behind a preposition: "der", "who". */
  readonly opensRelative: (chunk: Chunk) => boolean;
  readonly isPreposition: (chunk: Chunk) => boolean;
  readonly isCoordinator: (chunk: Chunk) => boolean;
}

interface Segment {
  readonly chunks: number[];
  verbs: number[];
  kind: Clause['kind'];
}

const BREAKS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '–',
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

/**
 * Cuts a sentence into clauses: at punctuation, and at "und" between two finite verbs. What has no verb of its own —
 * an apposition, the members of a list — goes with the main clause before it, or, where none is, with the next.
 */
export const clausesOf = (chunks: readonly Chunk[], grammar: ClauseGrammar): readonly Clause[] => {
  const segments = cutAtCoordinators(cutAtPunctuation(chunks), chunks, grammar);
  for (const segment of segments) classify(segment, chunks, grammar);
  return join(segments, chunks);
};

const cutAtPunctuation = (chunks: readonly Chunk[]): Segment[] => {
  const segments: Segment[] = [];
  let open: number[] = [];
  chunks.forEach((chunk, at) => {
    if (!BREAKS.has(chunk.symbol)) open.push(at);
    else if (open.length > 0) {
      segments.push({ chunks: open, verbs: [], kind: 'verbless' });
      open = [];
    }
  });
  if (open.length > 0) segments.push({ chunks: open, verbs: [], kind: 'verbless' });
  return segments;
};

/** A form like "erwartet" at the end of a clause with an auxiliary is its participle, no finite verb. */
const finiteVerbs = (segment: readonly number[], chunks: readonly Chunk[], grammar: ClauseGrammar): number[] => {
  const verbs = segment.filter((at) => grammar.isFinite(chunks[at] as Chunk));
  const last = segment.at(-1);
  const auxiliary = verbs.find((at) => grammar.isAuxiliary(chunks[at] as Chunk));
  return auxiliary !== undefined && auxiliary !== last
    ? verbs.filter((at) => at !== last || grammar.isAuxiliary(chunks[at] as Chunk))
    : verbs;
};

/** "traf Merkel und reiste ab": the second verb begins a clause of its own. */
const cutAtCoordinators = (segments: readonly Segment[], chunks: readonly Chunk[], grammar: ClauseGrammar): Segment[] =>
  segments.flatMap((segment) => {
    const verbs = finiteVerbs(segment.chunks, chunks, grammar);
    if (verbs.length < 2) return [segment];
    const subordinate = grammar.opensSubordinate(chunks[segment.chunks[0] ?? 0] as Chunk);
    const cut = segment.chunks.findIndex(
      (at, i) =>
        i > 0 &&
        grammar.isCoordinator(chunks[at] as Chunk) &&
        verbs.some((verb) => verb < at) &&
        verbs.some((verb) => verb > at && (verb - at <= 4 || subordinate)),
    );
    if (cut < 0) return [segment];
    const parts = [segment.chunks.slice(0, cut), segment.chunks.slice(cut + 1)].map(
      (part): Segment => ({ chunks: part, verbs: [], kind: 'verbless' }),
    );
    return cutAtCoordinators(parts, chunks, grammar);
  });

const classify = (segment: Segment, chunks: readonly Chunk[], grammar: ClauseGrammar): void => {
  segment.verbs = finiteVerbs(segment.chunks, chunks, grammar);
  const [first, second] = segment.chunks.map((at) => chunks[at] as Chunk);
  if (!first) return;
  const verbFirst = segment.verbs[0] === segment.chunks[0];
  if (grammar.opensSubordinate(first)) segment.kind = 'subordinate';
  else if (!verbFirst && segment.chunks[0] !== 0 && opensRelative(first, second, segment, grammar))
    segment.kind = 'relative';
  else if (segment.verbs.length > 0) segment.kind = 'main';
};

/** A relative pronoun first, and the verb not right behind it: "der die Asiatische Konföderation als Präsident anführt". */
const opensRelative = (first: Chunk, second: Chunk | undefined, segment: Segment, grammar: ClauseGrammar): boolean => {
  if (segment.verbs.length === 0) return false;
  const pronounAt = grammar.opensRelative(first)
    ? 0
    : second && grammar.isPreposition(first) && grammar.opensRelative(second)
      ? 1
      : -1;
  return pronounAt >= 0 && segment.verbs[0] !== segment.chunks[pronounAt + 1];
};

const join = (segments: readonly Segment[], chunks: readonly Chunk[]): Clause[] => {
  const clauses: { chunks: number[]; kind: Clause['kind']; verbs: number[] }[] = [];
  let waiting: number[] = [];
  let main: (typeof clauses)[number] | undefined;
  let open: (typeof clauses)[number] | undefined;
  for (const segment of segments) {
    if (segment.kind === 'verbless') {
      if (open && open.kind !== 'main' && open.verbs.length === 0) open.chunks.push(...segment.chunks);
      else if (main) main.chunks.push(...segment.chunks);
      else waiting.push(...segment.chunks);
      continue;
    }
    const resumed =
      open && open.kind === 'subordinate' && open.verbs.length === 0 && segment.kind === 'main' ? open : undefined;
    if (resumed) {
      resumed.chunks.push(...segment.chunks);
      resumed.verbs.push(...segment.verbs);
      continue;
    }
    const clause = {
      chunks: segment.kind === 'main' ? [...waiting, ...segment.chunks] : [...segment.chunks],
      kind: segment.kind,
      verbs: [...segment.verbs],
    };
    if (segment.kind === 'main') {
      waiting = [];
      main = clause;
    }
    clauses.push(clause);
    open = clause;
  }
  if (waiting.length > 0) {
    const last = clauses.find((clause) => clause.kind === 'main');
    if (last) last.chunks.unshift(...waiting);
    else clauses.push({ chunks: waiting, kind: 'verbless', verbs: [] });
  }
  return clauses.map((clause) => ({
    ...clause,
    chunks: [...new Set(clause.chunks)].sort((a, b) => a - b).filter((at) => chunks[at]),
  }));
};
