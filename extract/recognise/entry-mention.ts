import type { NameEntry } from '../lists/names';
import type { NameMention, OfficeTarget } from '../mention';

/** A listed thing other than a person as the name at these tokens. */
export const mentionOf = (entry: NameEntry, at: Pick<NameMention, 'from' | 'to' | 'rule'>): NameMention => ({
  type: entry.type as NameMention['type'],
  name: entry.name,
  aliases: entry.aliases,
  entry,
  kind: entry.kind,
  ...at,
});

/** A part of a compound that the lists know, as "Nato" in "Nato-Russland-Rat": it has no tokens of its own. */
export const partMention = (entry: NameEntry | undefined): NameMention | undefined =>
  entry && entry.type !== 'Person' ? mentionOf(entry, { from: 0, to: 1, rule: 'compound-part' }) : undefined;

/** "russischer", "Berliner": the country or town whose office it is. */
export const adjectiveTarget = (entry: NameEntry, at: number): OfficeTarget => {
  const here = { from: at, to: at + 1 };
  return { how: 'adjective', name: mentionOf(entry, { ...here, rule: 'geographic-adjective' }), ...here };
};
