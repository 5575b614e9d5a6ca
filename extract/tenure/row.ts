import type { Chunk } from '../mention';
import type { Word } from '../word';
import type { TermWords } from './words';

/** Words of a sentence that say when something began, ended or was; `from`, `to` are chunks, half-open. */
export interface TimePhrase {
  readonly from: number;
  readonly to: number;
  readonly since?: string;
  readonly until?: string;
  /** A time alone: "im März", "on 1 May". */
  readonly at?: string;
  /** "zum 1. Juli", which dates the office whatever else is dated. */
  readonly starts?: boolean;
  /** Looks back from the telling: "seit 2015", "for five years". */
  readonly back?: boolean;
  /** A length of time: `perfect` where its words alone do not say that it lasts to the telling ("for five years"). */
  readonly counted?: 'telling' | 'perfect';
}

/** A sentence's row of chunks with its words, and how its language speaks of time. */
export interface Row {
  readonly chunks: readonly Chunk[];
  readonly words: readonly Word[];
  readonly published: string | undefined;
  readonly terms: TermWords;
}

/** The word of a chunk of one token, in small letters. */
export const lowAt = ({ chunks, words }: Row, at: number): string => {
  const chunk = chunks[at];
  return chunk && chunk.to === chunk.from + 1 && !chunk.name && !chunk.office ? (words[chunk.from]?.low ?? '') : '';
};
