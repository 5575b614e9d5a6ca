import type { Draft } from '../draft';
import type { Told } from '../identity/told';
import { byCodeUnit } from '../order';
import type { ClaimAt, Correction, Says, Words } from './correction';
import { hasWords } from './place';
import { said } from './said';

/** What of a claim a correction settles. */
type Aspect = 'rejected' | 'confirmed' | 'added' | keyof Says;

/** A claim with all that was decided of it so far. */
export interface Live {
  /** As the rules told it, or as it was added. */
  readonly draft: Draft;
  says: Says;
  /** Which corrections settle what of it, by their numbers. */
  readonly by: Map<Aspect, number[]>;
}

export const live = (draft: Draft, added?: number): Live => ({
  draft,
  says: {},
  by: new Map(added === undefined ? [] : [['added', [added]]]),
});

export const isRejected = ({ by }: Live): boolean => by.has('rejected');

/** The claim as it is after the corrections; nothing where what they say cannot be. */
export const current = (
  told: Told,
  { draft, says, by }: Live,
  corrections: readonly Correction[],
): Draft | undefined => {
  const settled = [...by].filter(([aspect]) => aspect !== 'rejected');
  if (settled.length === 0) return draft;
  const changed = said(told, draft, says);
  const people = new Set(settled.flatMap(([, all]) => all.flatMap((at) => corrections[at]?.by ?? [])));
  const corrected = by.has('added') ? 'added' : Object.keys(says).length > 0 ? 'edited' : 'confirmed';
  const correctedBy = [...people].sort(byCodeUnit).join(', ');
  return (
    changed && {
      ...changed,
      evidence: { ...changed.evidence, confidence: 1, corrected, ...(correctedBy && { correctedBy }) },
    }
  );
};

/** Whether a claim has the words and says what a correction asks for, as it was told or as it is by now. */
export const fits = (told: Told, one: Live, at: ClaimAt): boolean =>
  isMeant(one.draft, at) || (Object.keys(one.says).length > 0 && isMeant(said(told, one.draft, one.says), at));

const isMeant = (draft: Draft | undefined, { subject, object, predicate, role }: ClaimAt): boolean =>
  draft !== undefined &&
  isEnd(draft, 'subject', subject) &&
  isEnd(draft, 'object', object) &&
  (predicate === undefined || draft.predicate === predicate) &&
  (role === undefined || draft.role === role);

/** By the words of the sentence, or by the name of whom they mean: "russischen" or "Russland". */
const isEnd = (draft: Draft, end: 'subject' | 'object', words: Words | undefined): boolean =>
  words === undefined ||
  hasWords(draft.evidence, end, words) ||
  words === draft[end].name ||
  draft[end].aliases?.some((alias) => alias === words) === true;
