import type { Draft } from '../draft';
import { reach } from '../edtf';
import { byCodeUnit } from '../order';

/** One stretch of time that a person held an office for, and the claims that tell of it. */
export interface OfficeTerm {
  readonly drafts: readonly Draft[];
  readonly since?: string;
  readonly until?: string;
}

/**
 * The terms that claims of one person's one office tell, the earliest first. Claims are of two terms where their times
 * cannot be of one: "von 1998 bis 2002" and "von 2005 bis 2009". One without a time belongs to the last.
 */
export const termsOf = (drafts: readonly Draft[]): readonly OfficeTerm[] => {
  const dated = drafts.filter(isDated).sort(byTime);
  const groups: Draft[][] = [];
  for (const draft of dated) {
    const home = groups.find((group) => group.every((other) => isOneTerm(draft, other)));
    if (home) home.push(draft);
    else groups.push([draft]);
  }
  if (groups.length === 0) return [{ drafts }];
  const untimed = drafts.filter((draft) => !isDated(draft));
  return groups.map((group, i) => ({
    drafts: i === groups.length - 1 ? [...group, ...untimed] : group,
    since: mostPrecise(group.map(({ since }) => since)),
    until: mostPrecise(group.map(({ until }) => until)),
  }));
};

const isDated = ({ since, until }: Draft): boolean => since !== undefined || until !== undefined;

interface Stretch {
  readonly since: ReturnType<typeof reach>;
  readonly until: ReturnType<typeof reach>;
  /** First and last day on which the office was held for certain, as far as the claim says. */
  readonly from?: string;
  readonly to?: string;
}

/** An office that is told as a present one goes on to the day of telling. */
const stretchOf = (draft: Draft): Stretch => {
  const [since, until] = [reach(draft.since ?? ''), reach(draft.until ?? '')];
  const told = draft.former ? undefined : draft.published;
  return { since, until, from: since.last ?? until.first, to: until.first ?? told ?? since.last };
};

const isOneTerm = (a: Draft, b: Draft): boolean => {
  const [one, other] = [stretchOf(a), stretchOf(b)];
  if (isBefore(one.until.last, other.since.first) || isBefore(other.until.last, one.since.first)) return false;
  const overlap = !isBefore(one.to, other.from) && !isBefore(other.to, one.from);
  return overlap || (meet(one.since, other.since) && meet(one.until, other.until));
};

const isBefore = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a < b;

/** May be one moment; what is not told may be any. */
const meet = (a: ReturnType<typeof reach>, b: ReturnType<typeof reach>): boolean =>
  !isBefore(a.last, b.first) && !isBefore(b.last, a.first);

/** The value that leaves the fewest days open; of equals the one that most claims tell, then the earlier. */
const mostPrecise = (values: readonly (string | undefined)[]): string | undefined => {
  const told = values.filter((value) => value !== undefined);
  const count = (value: string): number => told.filter((other) => other === value).length;
  return [...told].sort((a, b) => openDays(a) - openDays(b) || count(b) - count(a) || byCodeUnit(a, b))[0];
};

const openDays = (edtf: string): number => {
  const { first, last } = reach(edtf);
  return first && last ? Date.parse(last) - Date.parse(first) : Number.POSITIVE_INFINITY;
};

const byTime = (a: Draft, b: Draft): number => byCodeUnit(sortKey(a), sortKey(b));

const sortKey = ({ since, until, evidence }: Draft): string =>
  JSON.stringify([reach(since ?? until ?? '').first ?? '', since, until, evidence.document, evidence.sentence]);
