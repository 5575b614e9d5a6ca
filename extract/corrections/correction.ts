import type { EntityType, MeetingStatus, Predicate } from '../fact';

/** Words of a sentence: as they stand in it, or from where to where inside it. */
export type Words = string | readonly [number, number];

/** Which claims of a document are meant: those of this sentence with these words; what is not said may be anything. */
export interface ClaimAt {
  readonly document: string;
  /** The sentence's text. Blanks and line breaks count alike, and so do composed and decomposed letters. */
  readonly sentence: string;
  readonly subject?: Words;
  readonly object?: Words;
  readonly predicate?: Predicate;
  readonly role?: string;
}

/** A name in a sentence. */
export interface MentionAt {
  readonly document: string;
  readonly sentence: string;
  readonly words: Words;
}

/** Someone or something by name; the type where the name is new and could be that of several. */
export interface Named {
  readonly name: string;
  readonly type?: EntityType;
}

/** What a claim says from now on; what is not there stays as it was. */
export interface Says {
  readonly subject?: Named;
  /** Of HELD_ON the date, in EDTF. */
  readonly object?: Named;
  readonly role?: string;
  readonly former?: boolean;
  readonly since?: string;
  readonly until?: string;
  readonly status?: MeetingStatus;
}

export const KINDS = ['reject', 'confirm', 'edit', 'add', 'merge', 'keep-apart'] as const;

export type Decision =
  | { readonly kind: 'reject' | 'confirm'; readonly claim: ClaimAt }
  | { readonly kind: 'edit'; readonly claim: ClaimAt; readonly says: Says }
  | { readonly kind: 'add'; readonly claim: WholeClaim; readonly says: Says }
  | { readonly kind: 'merge' | 'keep-apart'; readonly pair: readonly [MentionAt, MentionAt] };

/** A claim with all that an added fact needs for its evidence. */
export type WholeClaim = ClaimAt & Required<Pick<ClaimAt, 'subject' | 'object' | 'predicate'>>;

/** What a person decided of one claim or one pair of names, and where it is written. */
export interface Correction {
  readonly decision: Decision;
  readonly by?: string;
  readonly reason?: string;
  readonly date?: string;
  readonly file: string;
  readonly line: number;
}

/** What became of a correction in a run. */
export interface Outcome {
  readonly correction: Correction;
  /**
   * `applied`; `overridden` by a later one that says otherwise; `orphaned`: its sentence or its claim is not there any
   * more; `elsewhere`: its document is not among those of this run.
   */
  readonly state: 'applied' | 'overridden' | 'orphaned' | 'elsewhere';
  /** Why it was not applied. */
  readonly why?: string;
}

/** The documents that a decision is about. */
export const documentsOf = (decision: Decision): readonly string[] =>
  'pair' in decision ? [...new Set(decision.pair.map(({ document }) => document))] : [decision.claim.document];
