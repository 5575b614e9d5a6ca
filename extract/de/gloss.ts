import type { OfficeHead } from './lists';

interface GlossLists {
  readonly heads: readonly OfficeHead[];
  readonly domains: readonly { readonly part?: unknown; readonly en?: unknown }[];
  /** Adjectives before an office. */
  readonly marks: readonly { readonly word: string; readonly en?: string }[];
}

/** The English term of an office: "geschäftsführende Außenministerin" → "acting foreign minister"; none where a part is unknown. */
export const germanGloss = (lists: GlossLists): ((role: string) => string | undefined) => {
  const heads = new Map<string, string>();
  for (const { m, f, en } of lists.heads)
    for (const form of [m, f]) if (form && en && !heads.has(form.toLowerCase())) heads.set(form.toLowerCase(), en);
  const domains = new Map(lists.domains.map(({ part, en }) => [String(part).toLowerCase(), String(en ?? '')]));
  const marks = new Map(lists.marks.flatMap(({ word, en }) => (en ? [[word, en] as const] : [])));
  const officeOf = (noun: string): string | undefined => heads.get(noun) ?? compound(noun, heads, domains);
  const known = new Map<string, string | undefined>();
  const glossOf = (role: string): string | undefined => {
    const words = role.split(' ');
    const office = officeOf((words.pop() ?? '').toLowerCase());
    const before = words.map((word) => marks.get(word.replace(/e[rs]?$/u, '')));
    return office === undefined || before.includes(undefined) ? undefined : [...before, office].join(' ');
  };
  return (role) => {
    if (!known.has(role)) known.set(role, glossOf(role));
    return known.get(role);
  };
};

/** "Verteidigungsminister": a field and an office. */
const compound = (
  noun: string,
  heads: ReadonlyMap<string, string>,
  domains: ReadonlyMap<string, string>,
): string | undefined => {
  for (let at = 2; at < noun.length - 2; at++) {
    const office = heads.get(noun.slice(at));
    const field = office && domains.get(noun.slice(0, at).replace(/-$/u, ''));
    if (office && field) return `${field} ${office}`;
  }
  return undefined;
};
