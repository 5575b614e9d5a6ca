import { groupBy } from '../group';
import { byCodeUnit } from '../order';
import { type Clusters, clusters } from './clusters';
import type { Reason } from './decision';
import { isTold, type Likeness, likenessOf } from './namesakes';
import { isSeatOf, type Profile } from './profile';

/** Documents that say the same of somebody. */
interface Unit {
  /** Of its first document. */
  readonly id: string;
  readonly profile: Profile;
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
 * Parts the documents that name one full name by whom they mean. It is one person unless something speaks against it:
 * a ruling, a conflict, or a name that many bear with nothing in common.
 */
export const partition = (
  profiles: readonly Profile[],
  { common, rulings }: { readonly common: boolean; readonly rulings: readonly Ruled[] },
): Partition | undefined => {
  if (rulings.length === 0 && !mayConflict(profiles, common)) return undefined;
  const units = unitsOf(profiles, rulings);
  const pairs = units.flatMap((a, at) =>
    units.slice(at + 1).map((b) => ({ a, b, like: likenessOf(a.profile, b.profile, common) })),
  );
  const own = clusters();
  const verdicts = [...ruled(rulings, { units, own })];
  for (const { a, b, like } of pairs) if (like.conflicts.length > 0) own.keepApart(a.id, b.id);
  for (const { a, b, like } of [...pairs].sort(byGround))
    if (like.grounds.length > 0 && own.join(a.id, b.id) && common)
      verdicts.push(verdict('same', [a, b], [NAME, ...like.grounds]));
  for (const { a, b, like } of pairs)
    if (like.doubts.length > 0 && own.root(a.id) !== own.root(b.id)) own.keepApart(a.id, b.id);
  byName(units, own);
  const parts = partsOf(units, own);
  return { parts: parts.map(documentsOf), verdicts: [...verdicts, ...apart(parts, { common, rulings })] };
};

interface Pair {
  readonly a: Unit;
  readonly b: Unit;
  readonly like: Likeness;
}

/** The surest first: what is joined first may keep the rest apart. */
const SURENESS = ['office', 'organisation', 'country'];
const byGround = ({ like: a }: Pair, { like: b }: Pair): number =>
  SURENESS.indexOf(a.grounds[0]?.kind ?? '') - SURENESS.indexOf(b.grounds[0]?.kind ?? '');

const NAME: Reason = { kind: 'full-name', told: 'the same full name' };

/** Cheap, since nearly all names have one bearer. */
const mayConflict = (profiles: readonly Profile[], common: boolean): boolean => {
  if (profiles.length < 2) return false;
  if (common && profiles.filter(isTold).length > 1) return true;
  const several = (found: readonly unknown[]): boolean => new Set(found).size > 1;
  return (
    several(profiles.flatMap(({ key }) => key?.born ?? [])) ||
    several(profiles.flatMap(({ key }) => key?.generation ?? [])) ||
    several(profiles.flatMap(({ callings }) => callings)) ||
    several(profiles.flatMap(({ offices }) => offices.filter(isSeatOf).map(({ body }) => body)))
  );
};

const unitsOf = (profiles: readonly Profile[], rulings: readonly Ruled[]): readonly Unit[] => {
  const alone = new Set(rulings.flatMap(({ left, right }) => [left, right]));
  const key = (one: Profile): string => {
    if (alone.has(one.document)) return one.document;
    const offices = one.offices.map(({ office, body, former }) => [office, body, former].join(' '));
    const told = isTold(one) || one.key?.died;
    return JSON.stringify([[...new Set(offices)].sort(byCodeUnit), one.callings, one.key, told && one.year]);
  };
  return [...groupBy([...profiles].sort(byDocument), key).values()].map((same) => ({
    id: (same[0] as Profile).document,
    profile: same[0] as Profile,
    documents: same.map(({ document }) => document),
  }));
};

const byDocument = (a: Profile, b: Profile): number => byCodeUnit(a.document, b.document);

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
const byName = (units: readonly Unit[], own: Clusters): void => {
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

const isSomebody = (part: readonly Unit[]): boolean => part.some(({ profile }) => isTold(profile));
const documentsOf = (part: readonly Unit[]): readonly string[] => part.flatMap(({ documents }) => documents);
const weight = (part: readonly Unit[]): number => part.reduce((sum, { documents }) => sum + documents.length, 0);

const partsOf = (units: readonly Unit[], own: Clusters): (readonly Unit[])[] =>
  [...groupBy(units, ({ id }) => own.root(id)).values()].sort(
    (a, b) => weight(b) - weight(a) || byCodeUnit((a[0] as Unit).id, (b[0] as Unit).id),
  );

const verdict = (kind: Verdict['verdict'], [a, b]: readonly [Unit, Unit], reasons: readonly Reason[]): Verdict => ({
  ...{ verdict: kind, left: a.id, right: b.id, reasons },
});

/** Why the parts are not one: by the pair of documents that says it best. A ruling has said it already. */
function* apart(
  parts: readonly (readonly Unit[])[],
  { common, rulings }: { readonly common: boolean; readonly rulings: readonly Ruled[] },
): Generator<Verdict> {
  const at = new Map(parts.flatMap((part, number) => documentsOf(part).map((document) => [document, number])));
  const ruled = new Set(rulings.map(({ left, right }) => [at.get(left), at.get(right)].sort().join(' ')));
  for (const [number, part] of parts.entries())
    for (const [before, other] of parts
      .slice(0, parts.length > EACH_FROM_EACH ? Math.min(number, 1) : number)
      .entries())
      if (!ruled.has([before, number].join(' '))) yield against(other, part, common);
}

const against = (left: readonly Unit[], right: readonly Unit[], common: boolean): Verdict => {
  const pairs = left.flatMap((a) => right.map((b) => ({ a, b, like: likenessOf(a.profile, b.profile, common) })));
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
