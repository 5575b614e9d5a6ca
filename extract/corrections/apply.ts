import { refusal } from '../draft';
import type { Told } from '../identity/told';
import { addedDraft } from './add';
import type { ClaimAt, Correction, Decision, Says } from './correction';
import { current, fits, isRejected, type Live, live } from './live';
import { sentencesLike } from './place';
import { settled } from './settled';

/** What became of the corrections of one document, by their numbers. */
export interface Findings {
  readonly why: Map<number, string>;
  readonly overriddenBy: Map<number, number>;
  readonly applied: Set<number>;
}

export interface Corrected {
  readonly told: Told;
  readonly findings: Findings;
}

type Claims = { readonly told: Told; readonly lives: Live[]; readonly corrections: readonly Correction[] } & Pick<
  Findings,
  'why' | 'overriddenBy'
>;

/** Applies corrections to what one document tells, in their order; `numbers` are those that concern this document. */
export const applied = (told: Told, corrections: readonly Correction[], numbers: readonly number[]): Corrected => {
  const claims: Claims = {
    ...{ told, corrections, lives: told.drafts.map((draft) => live(draft)) },
    ...{ why: new Map(), overriddenBy: new Map() },
  };
  for (const number of numbers) {
    const { decision } = corrections[number] as Correction;
    if (!('claim' in decision)) continue;
    const why = decide(claims, number, decision);
    if (why !== undefined) claims.why.set(number, why);
  }
  return outcome(claims);
};

const outcome = ({ told, lives, corrections, why, overriddenBy }: Claims): Corrected => {
  const standing = new Set(lives.flatMap(({ by }) => [...by.values()].flat()));
  const kept = lives.filter((one) => !isRejected(one));
  const drafts = kept.flatMap((one) => current(told, one, corrections) ?? []);
  const refused = lives
    .filter((one) => isRejected(one) && !one.by.has('added'))
    .map(({ draft }) => refusal(draft, 'corrected'));
  return {
    told: settled(told, { before: kept.map(({ draft }) => draft), drafts, refused }),
    findings: { why, overriddenBy, applied: standing },
  };
};

/** Does one decision; gives the reason where it cannot be done. */
function decide(claims: Claims, number: number, decision: Extract<Decision, { claim: unknown }>): string | undefined {
  const { told, lives } = claims;
  const { claim } = decision;
  const sentences = sentencesLike(told.record, claim.sentence);
  if (sentences.length === 0) return 'its sentence does not stand in the document';
  if (decision.kind === 'add') {
    const drafts = sentences.map((sentence) => addedDraft(told, decision, sentence));
    for (const draft of drafts) if (typeof draft !== 'string') lives.push(live(draft, number));
    return drafts.find((draft) => typeof draft === 'string');
  }
  const indices = new Set(sentences.map(({ index }) => index));
  const there = lives.filter(({ draft }) => indices.has(draft.evidence.sentence));
  const meant = there.filter((one) => fits(told, one, claim));
  if (meant.length === 0) return `no such claim is read in its sentence; ${tells(there, claim)}`;
  if (decision.kind === 'edit') return edit(claims, meant, { number, says: decision.says });
  for (const one of meant) decision.kind === 'reject' ? reject(claims, one, number) : confirm(claims, one, number);
  return undefined;
}

/** Claims told to whoever has to mend a correction. */
const TOLD = 4;

const tells = (there: readonly Live[], { predicate }: ClaimAt): string => {
  const like = there.filter(({ draft }) => draft.predicate === predicate);
  const told = (like.length > 0 ? like : there).map(({ draft }) => {
    const { evidence, role } = draft;
    const words = ([from, to]: readonly [number, number]) =>
      evidence.quote.slice(from - evidence.start, to - evidence.start);
    return `"${words(evidence.subject)}" ${draft.predicate} "${words(evidence.object)}"${role === undefined ? '' : ` (${role})`}`;
  });
  const more = told.length > TOLD ? ` and ${told.length - TOLD} more` : '';
  return told.length > 0 ? `read is ${told.slice(0, TOLD).join('; ')}${more}` : 'nothing is read in it';
};

/** All that was decided of a claim before, but for what `kept` names, gives way. */
function giveWay(
  { overriddenBy }: Claims,
  one: Live,
  { number, keys }: { number: number; keys: readonly string[] },
): void {
  for (const [aspect, numbers] of [...one.by]) {
    if (!keys.includes(aspect)) continue;
    for (const before of numbers) overriddenBy.set(before, number);
    one.by.delete(aspect);
  }
}

const note = (one: Live, aspect: Parameters<Live['by']['get']>[0], number: number): void =>
  void one.by.set(aspect, [...(one.by.get(aspect) ?? []), number]);

function reject(claims: Claims, one: Live, number: number): void {
  const added = one.by.get('added') ?? [];
  giveWay(claims, one, { number, keys: [...one.by.keys()].filter((key) => key !== 'rejected') });
  if (added.length > 0) one.by.set('added', []); // stays out of the account of what the rules read
  one.says = {};
  note(one, 'rejected', number);
}

function confirm(claims: Claims, one: Live, number: number): void {
  giveWay(claims, one, { number, keys: ['rejected'] });
  note(one, 'confirmed', number);
}

function edit(
  claims: Claims,
  meant: readonly Live[],
  { number, says }: { number: number; says: Says },
): string | undefined {
  const fitting = meant.filter((one) =>
    current(claims.told, { ...one, by: new Map([['confirmed', []]]), says: { ...one.says, ...says } }, []),
  );
  for (const one of fitting) {
    const fields = Object.keys(says) as (keyof Says)[];
    const others = fields.filter((field) => JSON.stringify(one.says[field]) !== JSON.stringify(says[field]));
    giveWay(claims, one, { number, keys: ['rejected', ...others] });
    one.says = { ...one.says, ...says };
    for (const field of fields) note(one, field, number);
  }
  return fitting.length > 0 ? undefined : 'what it says cannot be said of the fact, or nobody of that name is known';
}
