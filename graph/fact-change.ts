import type { Predicate } from '../extract/fact';
import { groupBy } from '../extract/group';
import { byCodeUnit } from '../extract/order';
import type { ClaimRow } from './refresh';
import type { FactRow } from './rows';

export const changeKinds = ['added', 'changed', 'withdrawn'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** One fact that a run added, changed or withdrew, in words that stay when the graph has it no more. */
export interface FactChange {
  readonly kind: ChangeKind;
  readonly id: string;
  readonly predicate: Predicate;
  readonly subject: string;
  readonly object: string;
  readonly role?: string;
}

export interface Sides {
  readonly names: (entity: string) => string;
  /** What was claimed of the facts before, and what is after. */
  readonly before: readonly ClaimRow[];
  readonly after: readonly ClaimRow[];
}

/** What became of each fact, by what is claimed of it; a fact that only moved in its text has not changed. */
export function factChanges(facts: readonly FactRow[], { names, before, after }: Sides): FactChange[] {
  const [had, has] = [byFact(before), byFact(after)];
  return facts.flatMap(({ id, predicate, subject, object }) => {
    const [old, now] = [had.get(id), has.get(id)];
    const kind = old ? (now ? 'changed' : 'withdrawn') : 'added';
    if ((!old && !now) || (old && now && said(old) === said(now))) return [];
    const role = roleIn(now ?? old ?? []);
    return [{ kind, id, predicate, subject: names(subject), object: names(object), ...(role && { role }) } as const];
  });
}

const byFact = (claims: readonly ClaimRow[]) => groupBy(claims, ({ fact }) => fact);

/** Where in its sentence or text a claim stands is left aside: an edit further up moves all that follows. */
const said = (claims: readonly ClaimRow[]): string =>
  claims
    .map(({ document, sentence, quote, rule, claim: { role, former, since, until, status, corrected } }) =>
      JSON.stringify([document, sentence, quote, rule, ...[role, former, since, until, status, corrected].map(orNull)]),
    )
    .sort(byCodeUnit)
    .join('\n');

const orNull = (value: unknown): unknown => value ?? null;

const roleIn = (claims: readonly ClaimRow[]): string | undefined =>
  claims.map(({ claim }) => claim.role).find((role) => typeof role === 'string') as string | undefined;

/** Changes one after the other as one; in code order of their ids. */
export function inAll<T extends { readonly id: string; readonly kind: ChangeKind }>(changes: Iterable<T>): T[] {
  const found = new Map<string, T>();
  for (const change of changes) {
    const kind = together(found.get(change.id)?.kind, change.kind);
    if (kind) found.set(change.id, { ...change, kind });
    else found.delete(change.id);
  }
  return [...found.values()].sort((a, b) => byCodeUnit(a.id, b.id));
}

/** Nothing where what came went again. */
function together(first: ChangeKind | undefined, next: ChangeKind): ChangeKind | undefined {
  if (first === 'added') return next === 'withdrawn' ? undefined : 'added';
  if (first === 'withdrawn') return next === 'withdrawn' ? 'withdrawn' : 'changed';
  return next;
}
