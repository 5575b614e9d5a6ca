import type { Chunk } from '../mention';
import type { VerbReading } from '../word';

/** A claim of an office as it stands in its row; all numbers are chunks. */
export interface Telling {
  /** The noun of office, or the verb that tells it. */
  readonly head: number;
  readonly person: number;
  /** The verb that the office is taken up or left by, where its rule names one. */
  readonly verb?: number;
  readonly former: boolean;
}

const ROLE_VERBS = new Set(['be', 'become', 'serve', 'leave', 'succeed', 'lead']);

export const verbAt = (chunk: Chunk | undefined): VerbReading | undefined => {
  const role = chunk?.verb?.role;
  return role && ROLE_VERBS.has(role.kind) ? role : undefined;
};
