import type { Outcome } from './corrections/correction';
import type { Language } from './document';
import type { Decision } from './identity/decision';
import type { Span } from './span';

/** What an entity can be; a country is a place and an organisation at once (`seeds/ontology.yaml` has the list). */
export type EntityType = 'Person' | 'Organisation' | 'Place' | 'Country' | 'Meeting' | 'Date';
export const PREDICATES = ['HOLDS_ROLE', 'HELD_IN', 'HELD_ON', 'PARTICIPATED_IN'] as const;
export type Predicate = (typeof PREDICATES)[number];
export type MeetingStatus = 'planned' | 'held' | 'cancelled' | 'denied';
export type Factuality = 'asserted' | 'reported' | 'denied' | 'hypothetical';

/** The thing itself. `id` is `<type in lower case>:<hash>`; a date's is `date:<EDTF>` and its name the EDTF text. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** The sentence a fact was read from and the words in it. All offsets are UTF-16 units into the document's text. */
export interface Evidence extends Span {
  readonly document: string;
  /** Number of the sentence in its document, from 0. `start`/`end` are the sentence's, `quote` its text. */
  readonly sentence: number;
  readonly quote: string;
  /** Spans `[start, end]` of the words that name subject and object; both inside the sentence. */
  readonly subject: readonly [number, number];
  readonly object: readonly [number, number];
  /** Name of the rule that read it. */
  readonly rule: string;
  /** 0 to 1: the share of this rule's facts that were right on annotated text. */
  readonly confidence: number;
  readonly factuality: Factuality;
  /** Who says so, where the sentence names it. */
  readonly source?: string;
  /** What a person decided of it, where one did, */
  readonly corrected?: 'confirmed' | 'edited' | 'added';
  /** and who, where that is written down. */
  readonly correctedBy?: string;
}

/** A resolved, deduplicated claim with at least one piece of evidence. */
export interface Fact {
  readonly id: string;
  readonly subject: Entity;
  readonly predicate: Predicate;
  readonly object: Entity;
  /** HOLDS_ROLE: the office, nominative, as written ("stellvertretende Außenministerin"). */
  readonly role?: string;
  readonly former?: boolean;
  readonly since?: string;
  readonly until?: string;
  readonly status?: MeetingStatus;
  readonly evidence: readonly Evidence[];
}

/** A claim that was seen and left out, with the reason: counted, never dropped in silence. */
export interface Rejection extends Span {
  readonly document: string;
  readonly sentence: number;
  /** Why: one of a small closed set, such as `no-organisation`, `unresolved-date`. */
  readonly reason: string;
  /** The words concerned. */
  readonly text: string;
  readonly rule: string;
}

/** A span of a document that names an entity, after resolution. */
export interface EntityMention extends Span {
  readonly document: string;
  readonly sentence: number;
  readonly entity: string;
  readonly text: string;
}

/** What is known of a document that was read, without its text. */
export interface DocumentRecord {
  readonly id: string;
  readonly language: Language;
  readonly published?: string;
  readonly source?: string;
  /** SHA-256 of its text as it was read; not known where facts came without their texts. */
  readonly textHash?: string;
  readonly sentences: readonly (Span & { readonly index: number; readonly text: string })[];
  readonly words: number;
}

/** All that one run reads out of a set of documents. */
export interface Extraction {
  readonly documents: readonly DocumentRecord[];
  readonly facts: readonly Fact[];
  readonly mentions: readonly EntityMention[];
  /** Entities that are mentioned and have no fact; one that is in neither gets no mention in the graph. */
  readonly entities?: readonly Entity[];
  readonly rejections: readonly Rejection[];
  /** Which entities of several documents are one, and which are not; sorted by id. */
  readonly decisions?: readonly Decision[];
  /** What became of the corrections, in their order. */
  readonly corrections?: readonly Outcome[];
}
