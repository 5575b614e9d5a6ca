import type { MeetingStatus } from '../extract/fact';
import { byCodeUnit } from '../extract/order';

/** What one document calls an entity. */
export interface Naming {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Meetings only. */
  readonly status?: MeetingStatus | null;
}

/** What all documents together call it. */
export interface Names extends Naming {
  /** The name first, then the aliases; composed (NFC), since a reader types "ü" as one letter. */
  readonly names: readonly string[];
}

/** Of two reports the one that knows more: a plan is overtaken by what came of it. */
const rank: readonly MeetingStatus[] = ['planned', 'denied', 'cancelled', 'held'];

/** One naming out of many, whatever their order: the commonest name, of equals the longest, then the first in code order. */
export function mergeNames(namings: readonly Naming[]): Names {
  const counts = new Map<string, number>();
  for (const { name } of namings) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || b.length - a.length || byCodeUnit(a, b));
  const name = first?.[0] ?? '';
  const others = new Set(namings.flatMap((naming) => [naming.name, ...naming.aliases]));
  others.delete(name);
  const aliases = [...others].sort(byCodeUnit);
  const status = rank.findLast((candidate) => namings.some((naming) => naming.status === candidate)) ?? null;
  return { name, aliases, names: [...new Set([name, ...aliases].map((text) => text.normalize('NFC')))], status };
}

/**
 * True where further namings change nothing of what an entity is called: the commonest name only gets commoner, and the
 * others are known. So a load need not ask for all that ten thousand documents call one country.
 */
export function fits(known: Naming | undefined, namings: readonly Naming[]): boolean {
  if (!known) return false;
  const others = new Set(known.aliases);
  const status = rank.indexOf(known.status as MeetingStatus);
  return namings.every(
    (naming) =>
      naming.name === known.name &&
      naming.aliases.every((alias) => alias === known.name || others.has(alias)) &&
      rank.indexOf(naming.status as MeetingStatus) <= status,
  );
}
