import { meetingLinks } from '../meetings/join';
import { byCodeUnit } from '../order';
import { clusters } from './clusters';
import type { Decision } from './decision';
import { judgementsOf, ledgerOf } from './ledger';
import { partNamesakes } from './parting';
import { peopleLinks } from './people';
import { renamed } from './renamed';
import type { Ruling } from './ruling';
import type { Told } from './told';

export { bySide, type Decision, type Reason, type Side } from './decision';
export type { MentionKey, Ruling } from './ruling';
export type { Told } from './told';

export interface Joined {
  /** What all documents tell, each person, body and meeting under one id. */
  readonly told: readonly Told[];
  /** Sorted by id. */
  readonly decisions: readonly Decision[];
  /** Rulings about what no document names any more. */
  readonly orphans: readonly Ruling[];
}

/**
 * Joins what documents tell. One full name is one person unless something speaks against it; other names are one where
 * named evidence says so. A ruling stands above what the texts say; the order of the documents does not matter.
 */
export const join = (told: readonly Told[], rulings: readonly Ruling[] = []): Joined => {
  const inOrder = [...told].sort((a, b) => byCodeUnit(a.record.id, b.record.id));
  const parted = partNamesakes(inOrder, rulings);
  const own = clusters();
  for (const { verdict, left, right } of parted.rulings) if (verdict === 'different') own.keepApart(left.id, right.id);
  for (const { verdict, left, right } of parted.rulings) if (verdict === 'same') own.join(left.id, right.id);
  for (const { verdict, left, right } of parted.judgements)
    if (verdict === 'different') own.keepApart(left.id, right.id);
  const people = peopleLinks(parted.told, own.join);
  const keys = parted.told.flatMap(({ meetings }) => meetings);
  const meetings = meetingLinks(
    keys.map((key) => ({ ...key, people: key.people.map(own.root) })),
    own.join,
  );
  const links = judgementsOf(parted.told, [...people, ...meetings]);
  const ids = own.moved();
  return {
    told: asGiven(told, inOrder, ids.size === 0 ? parted.told : parted.told.map((one) => renamed(one, ids))),
    decisions: ledgerOf(parted.told, [...parted.rulings, ...parted.judgements, ...links], own.root),
    orphans: parted.orphans,
  };
};

/** In the order of the documents as they came. */
const asGiven = (told: readonly Told[], inOrder: readonly Told[], joined: readonly Told[]): readonly Told[] => {
  const at = new Map(inOrder.map((one, number) => [one, joined[number] as Told]));
  return told.map((one) => at.get(one) as Told);
};
