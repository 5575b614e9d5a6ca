import type { Chunk } from '../mention';

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
  /** The verb may stand right behind a relative pronoun: "who chairs"; where it may not, "der ist" is no relative clause. */
  readonly relativeBeforeVerb?: boolean;
  /** The subject stands before its verb, and is not said again behind "and": "X visited Y and met Z". */
  readonly subjectFirst?: boolean;
  /** Verbs of speech, which stand before their subject behind what was said: "…, said Karl Huber". */
  readonly isSpeech?: (chunk: Chunk) => boolean;
  /** A clause begins here without a comma: "a meeting which took place". */
  readonly breaksBefore?: (chunk: Chunk) => boolean;
  readonly isPreposition: (chunk: Chunk) => boolean;
  readonly isCoordinator: (chunk: Chunk) => boolean;
}

/** The chunks of a sentence, and how its language builds clauses. */
export interface ClauseInput {
  readonly chunks: readonly Chunk[];
  readonly grammar: ClauseGrammar;
}
