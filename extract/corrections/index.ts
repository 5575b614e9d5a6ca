import type { MentionKey, Ruling } from '../identity/ruling';
import type { Told } from '../identity/told';
import { byCodeUnit } from '../order';
import { applied, type Findings } from './apply';
import { type Correction, documentsOf, type MentionAt, type Outcome } from './correction';
import { entitiesAt } from './entity';
import { sentencesLike } from './place';

export type { Correction, Outcome } from './correction';
export { type CorrectionFile, readCorrections } from './files';
export { parseCorrections } from './parse';

export interface Replayed {
  readonly told: readonly Told[];
  readonly rulings: readonly Ruling[];
  /** What became of each correction, in their order; `unheard` are the rulings that those who join could not follow. */
  outcomes(unheard: readonly Ruling[]): readonly Outcome[];
}

/** Replays what people decided on what documents tell: later decisions win over earlier ones. */
export const replay = (told: readonly Told[], corrections: readonly Correction[]): Replayed => {
  if (corrections.length === 0) return { told, rulings: [], outcomes: () => [] };
  const numbers = new Map<string, number[]>();
  for (const [number, { decision }] of corrections.entries())
    for (const id of documentsOf(decision)) numbers.set(id, [...(numbers.get(id) ?? []), number]);
  const findings: Findings = { why: new Map(), overriddenBy: new Map(), applied: new Set() };
  const after = told.map((one) => {
    const own = numbers.get(one.record.id);
    if (!own) return one;
    const done = applied(one, corrections, own);
    gather(findings, done.findings);
    return { ...one, ...done.told };
  });
  const rulings = rule(after, corrections, findings);
  const run = { ...findings, corrections, told: new Map(told.map((one) => [one.record.id, one])) };
  const outcomes = (unheard: readonly Ruling[]): readonly Outcome[] => {
    for (const ruling of unheard)
      for (const number of rulings.get(ruling) ?? [])
        findings.why.set(number, 'its document has two of that name, or none any more');
    return corrections.map((one, at) => outcomeOf(one, at, run));
  };
  return { told: after, rulings: [...rulings.keys()], outcomes };
};

function gather(all: Findings, some: Findings): void {
  for (const [number, why] of some.why) all.why.set(number, why);
  for (const [number, by] of some.overriddenBy) all.overriddenBy.set(number, by);
  for (const number of some.applied) all.applied.add(number);
}

/** Of two decisions on one pair the later one is passed on, with the numbers of those that say it. */
function rule(
  told: readonly Told[],
  corrections: readonly Correction[],
  findings: Findings,
): ReadonlyMap<Ruling, readonly number[]> {
  const byId = new Map(told.map((one) => [one.record.id, one]));
  const last = new Map<string, { readonly numbers: readonly number[]; readonly ruling: Ruling }>();
  for (const [number, { decision }] of corrections.entries()) {
    if (!('pair' in decision) || !decision.pair.every(({ document }) => byId.has(document))) continue;
    const sides = decision.pair.map((at) => sideOf(byId.get(at.document) as Told, at));
    const lost = sides.indexOf(undefined);
    if (lost >= 0) findings.why.set(number, whyNot(byId, decision.pair[lost] as MentionAt));
    const [left, right] = sides;
    if (!left || !right) continue;
    const key = [left, right]
      .map((side) => JSON.stringify([side.document, side.type, side.name]))
      .sort(byCodeUnit)
      .join();
    const before = last.get(key);
    const verdict = decision.kind === 'merge' ? 'same' : 'different';
    const agreeing = before?.ruling.verdict === verdict ? before.numbers : [];
    for (const other of agreeing.length === 0 ? (before?.numbers ?? []) : []) {
      findings.overriddenBy.set(other, number);
      findings.applied.delete(other);
    }
    findings.applied.add(number);
    last.set(key, { numbers: [...agreeing, number], ruling: { verdict, left, right, by: 'correction' } });
  }
  return new Map([...last.values()].map(({ ruling, numbers }) => [ruling, numbers]));
}

const sideOf = (told: Told, { document, sentence, words }: MentionAt): MentionKey | undefined => {
  const [there] = sentencesLike(told.record, sentence);
  const [entity] = entitiesAt(told, sentence, words);
  return there && entity && { document, type: entity.type, name: entity.name, quote: there.text };
};

const whyNot = (told: ReadonlyMap<string, Told>, { document, sentence, words }: MentionAt): string =>
  sentencesLike((told.get(document) as Told).record, sentence).length === 0
    ? `its sentence does not stand in ${document}`
    : `no name is read in ${document} in ${typeof words === 'string' ? `"${words}"` : `the words at ${words.join('–')}`}`;

type Run = Findings & {
  readonly corrections: readonly Correction[];
  readonly told: ReadonlyMap<string, Told>;
};

function outcomeOf(
  correction: Correction,
  number: number,
  { why, overriddenBy, applied, corrections, told }: Run,
): Outcome {
  const gone = documentsOf(correction.decision).filter((id) => !told.has(id));
  if (gone.length > 0) return { correction, state: 'elsewhere', why: `not read in this run: ${gone.join(', ')}` };
  const reason = why.get(number);
  if (reason !== undefined) return { correction, state: 'orphaned', why: reason };
  if (applied.has(number)) return { correction, state: 'applied' };
  const later = corrections[overriddenBy.get(number) ?? -1];
  return { correction, state: 'overridden', ...(later && { why: `by ${later.file}:${later.line}` }) };
}
