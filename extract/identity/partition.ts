import { groupBy } from '../group';
import { byCodeUnit } from '../order';
import { type Clusters, clusters } from './clusters';
import type { Reason } from './decision';

/** What two documents say of two of one name, held against each other. */
export interface Likeness {
  /** They are one: what they have in common besides the name. */
  readonly grounds: readonly Reason[];
  /** They are two: what one cannot be. */
  readonly conflicts: readonly Reason[];
  /** Of a name that many bear, and each is told as somebody, with nothing in common. */
  readonly doubts: readonly Reason[];
}

/** What one document tells of somebody or something. */
export interface Told {
  readonly document: string;
}

/** How those of one kind, people or bodies, are told apart. */
export interface Kind<P extends Told> {
  readonly likeness: (a: P, b: P) => Likeness;
  /** Documents of which this is equal say the same. */
  readonly signature: (profile: P) => string;
  /** The document says who this is, and does not only name it. */
  readonly isTold: (profile: P) => boolean;
  /** False where no two of them can be apart: cheap, since nearly all names have one bearer. */
  readonly mayDiffer: (profiles: readonly P[]) => boolean;
  /** The name alone is not enough, so that what is in common goes into the ledger. */
  readonly common: boolean;
}

/** Documents that say the same of somebody. */
interface Unit<P extends Told = Told> {
  /** Of its first document. */
  readonly id: string;
  readonly profile: P;
  readonly documents: readonly string[];
}

/** Two documents whose bearers of one name were compared, and what came of it. */
export interface Verdict {
  readonly verdict: 'same' | 'different' | 'doubtful';
  readonly left: string;
  readonly right: string;
  readonly reasons: readonly Reason[];
}

export interface Partition {
  /** Documents of one bearer each, the best attested first. */
  readonly parts: readonly (readonly string[])[];
  readonly verdicts: readonly Verdict[];
}

/** Pairs of documents of which a person has ruled. */
export interface Ruled {
  readonly left: string;
  readonly right: string;
  readonly verdict: 'same' | 'different';
}

/** More bearers of one name than that are told apart from the first alone, not each from each. */
const EACH_FROM_EACH = 6;

/**
 * Parts the documents that name one full name by whom they mean. It is one unless something speaks against it:
 * a ruling, a conflict, or a name that many bear with nothing in common.
 */
export const partition = <P extends Told>(
  profiles: readonly P[],
  kind: Kind<P>,
  rulings: readonly Ruled[],
): Partition | undefined => {
  if (profiles.length < 2 || (rulings.length === 0 && !kind.mayDiffer(profiles))) return undefined;
  const units = unitsOf(profiles, kind, rulings);
  const pairs = pairsOf(units, kind);
  const own = clusters();
  const verdicts = [...ruled(rulings, { units, own })];
  for (const { a, b, like } of pairs) if (like.conflicts.length > 0) own.keepApart(a.id, b.id);
  for (const { a, b, like } of [...pairs].sort(byGround))
    if (like.grounds.length > 0 && own.join(a.id, b.id) && kind.common)
      verdicts.push(verdict('same', [a, b], [NAME, ...like.grounds]));
  for (const { a, b, like } of pairs)
    if (like.doubts.length > 0 && own.root(a.id) !== own.root(b.id)) own.keepApart(a.id, b.id);
  byName(units, kind, own);
  const parts = partsOf(units, own);
  return { parts: parts.map(documentsOf), verdicts: [...verdicts, ...apart(parts, kind, rulings)] };
};

interface Pair {
  readonly a: Unit;
  readonly b: Unit;
  readonly like: Likeness;
}

const pairsOf = <P extends Told>(units: readonly Unit<P>[], { likeness }: Kind<P>): readonly Pair[] =>
  units.flatMap((a, at) => units.slice(at + 1).map((b) => ({ a, b, like: likeness(a.profile, b.profile) })));

/** The surest first: what is joined first may keep the rest apart. */
const SURENESS = ['office', 'organisation', 'description', 'country'];
const byGround = ({ like: a }: Pair, { like: b }: Pair): number =>
  SURENESS.indexOf(a.grounds[0]?.kind ?? '') - SURENESS.indexOf(b.grounds[0]?.kind ?? '');

const NAME: Reason = { kind: 'full-name', told: 'the same full name' };

const unitsOf = <P extends Told>(
  profiles: readonly P[],
  { signature }: Kind<P>,
  rulings: readonly Ruled[],
): readonly Unit<P>[] => {
  const alone = new Set(rulings.flatMap(({ left, right }) => [left, right]));
  const key = (one: P): string => (alone.has(one.document) ? `document ${one.document}` : signature(one));
  const sorted = [...profiles].sort((a, b) => byCodeUnit(a.document, b.document));
  return [...groupBy(sorted, key).values()].map((same) => ({
    id: (same[0] as P).document,
    profile: same[0] as P,
    documents: same.map(({ document }) => document),
  }));
};

function* ruled(
  rulings: readonly Ruled[],
  { units, own }: { units: readonly Unit[]; own: Clusters },
): Generator<Verdict> {
  const unitOf = (document: string) => units.find(({ documents }) => documents.includes(document)) as Unit;
  const sorted = [...rulings].sort((a, b) => byCodeUnit(b.verdict, a.verdict)); // what is one first
  for (const { left, right, verdict } of sorted) {
    const [a, b] = [unitOf(left), unitOf(right)];
    if (verdict === 'same') own.join(a.id, b.id);
    else own.keepApart(a.id, b.id);
    yield { verdict, left, right, reasons: [RULING] };
  }
}

export const RULING: Reason = { kind: 'ruling', told: 'a correction says so' };

/** Documents that only name somebody, or tell of one who may be any of the others, go by the name alone. */
const byName = <P extends Told>(units: readonly Unit<P>[], { isTold }: Kind<P>, own: Clusters): void => {
  const isSomebody = (part: readonly Unit<P>[]): boolean => part.some(({ profile }) => isTold(profile));
  const done: (readonly Unit[])[] = [];
  for (const part of partsOf(units, own).sort((a, b) => Number(isSomebody(b)) - Number(isSomebody(a)))) {
    const one = part[0] as Unit;
    const able = done.filter(
      ([other]) => other && own.root(other.id) !== own.root(one.id) && !own.areApart(other.id, one.id),
    );
    const [first, second] = able;
    if (first && (!second || weight(first) >= FAR_MORE * weight(second))) own.join((first[0] as Unit).id, one.id);
    done.push(part);
  }
};

/** So many times more documents mean the one than any other that the rest mean him as well. */
const FAR_MORE = 5;

const documentsOf = (part: readonly Unit[]): readonly string[] => part.flatMap(({ documents }) => documents);
const weight = (part: readonly Unit[]): number => part.reduce((sum, { documents }) => sum + documents.length, 0);

const partsOf = <P extends Told>(units: readonly Unit<P>[], own: Clusters): (readonly Unit<P>[])[] =>
  [...groupBy(units, ({ id }) => own.root(id)).values()].sort(
    (a, b) => weight(b) - weight(a) || byCodeUnit((a[0] as Unit).id, (b[0] as Unit).id),
  );

const verdict = (kind: Verdict['verdict'], [a, b]: readonly [Unit, Unit], reasons: readonly Reason[]): Verdict => ({
  ...{ verdict: kind, left: a.id, right: b.id, reasons },
});

/** Why the parts are not one: by the pair of documents that says it best. A ruling has said it already. */
function* apart<P extends Told>(
  parts: readonly (readonly Unit<P>[])[],
  kind: Kind<P>,
  rulings: readonly Ruled[],
): Generator<Verdict> {
  const at = new Map(parts.flatMap((part, number) => documentsOf(part).map((document) => [document, number])));
  const ruled = new Set(rulings.map(({ left, right }) => [at.get(left), at.get(right)].sort().join(' ')));
  for (const [number, part] of parts.entries())
    for (const [before, other] of parts
      .slice(0, parts.length > EACH_FROM_EACH ? Math.min(number, 1) : number)
      .entries())
      if (!ruled.has([before, number].join(' '))) yield against(other, part, kind);
}

const against = <P extends Told>(
  left: readonly Unit<P>[],
  right: readonly Unit<P>[],
  { likeness }: Kind<P>,
): Verdict => {
  const pairs = left.flatMap((a) => right.map((b): Pair => ({ a, b, like: likeness(a.profile, b.profile) })));
  const worst =
    pairs.find(({ like }) => like.conflicts.length > 0) ?? pairs.find(({ like }) => like.doubts.length > 0) ?? pairs[0];
  const { a, b, like } = worst as Pair;
  if (like.conflicts.length > 0) return verdict('different', [a, b], like.conflicts);
  return verdict('doubtful', [a, b], like.doubts.length > 0 ? like.doubts : [UNTOLD]);
};

const UNTOLD: Reason = {
  kind: 'full-name',
  told: 'the same full name, which several bear, and no word of which of them',
};
