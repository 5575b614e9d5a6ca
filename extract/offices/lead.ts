import type { RoleTriple } from '../claim';
import type { LocalEntity } from '../entities';
import type { Chunk, OfficePhrase } from '../mention';
import { lineOf, matches, type PatternMatch } from '../pattern';
import type { CompiledRule } from '../rule';
import { bareBody, statedTargets } from './affiliation';
import { hasKind } from './kinds';

interface Led {
  readonly triples: readonly RoleTriple[];
  /** Offices whose body the verb has told. */
  readonly offices: ReadonlySet<OfficePhrase>;
}

/** Runs the rules whose verb tells the office: "Huber, der die Gesellschaft … präsidiert". */
export const leadTriples = (
  sentence: number,
  chunks: readonly Chunk[],
  rules: readonly CompiledRule[],
  entityOf: (chunk: Chunk) => LocalEntity | undefined,
): Led => {
  const line = lineOf(chunks);
  const used = new Set<number>();
  const triples: RoleTriple[] = [];
  const offices = new Set<OfficePhrase>();
  for (const rule of rules) {
    for (const match of matches(rule.compiled, line)) {
      const people = [match.slots.person, match.slots.person2].flatMap((at) => chunks[at ?? -1] ?? []);
      const organisation = chunks[match.slots.organisation ?? -1];
      const verb = chunks[match.slots.verb ?? -1];
      const what = organisation && (entityOf(organisation) ?? bodyOfNoun(organisation, sentence));
      const reading = verb?.verb?.role;
      const role = rule.role ?? (reading?.weak ? undefined : reading?.role);
      const key = match.slots.verb ?? match.slots.organisation ?? -1;
      if (!organisation || !what || !role || used.has(key) || !people.some(entityOf)) continue;
      used.add(key);
      const office =
        chunks[match.slots.office ?? -1]?.office ?? ownOffice(chunks, match.slots.person ?? -1, role, what);
      if (office) offices.add(office);
      const former =
        rule.former ??
        (isOver(restOf(chunks, match)) || hadLed(chunks, match) || (reading?.form === 'past' ? 'either' : false));
      for (const person of people) {
        const who = entityOf(person);
        if (!who) continue;
        const forms = office ? { m: office.m, f: office.f } : role;
        triples.push({
          sentence,
          head: (verb ?? organisation).from,
          rule: rule.name,
          person: { entity: who, from: person.from, to: person.name?.to ?? person.to },
          organisation: { entity: what, from: organisation.from, to: organisation.to },
          role: forms[who.gender ?? 'm'],
          forms,
          former,
        });
      }
    }
  }
  return { triples, offices };
};

/** "Superintendentin Eva Lang leitet den Kirchenkreis": she does so as what she is called. */
const ownOffice = (
  chunks: readonly Chunk[],
  person: number,
  role: { readonly m: string },
  body: LocalEntity,
): OfficePhrase | undefined => {
  const office = chunks[person - 1]?.office;
  if (
    !office ||
    office.special ||
    office.article ||
    office.qualifiers.length > 0 || // "Deputy chief executive Karl Huber will lead the bank"
    !/^(?:Leiter|Chef|Präsident|Vorsitzender|head|chair|leader)$/.test(role.m)
  )
    return undefined;
  const { scope, of, weight } = office.word;
  if (role.m === 'leader' && !of) return undefined; // "Vice Chair Anna Weber, who led the search", but a bishop his diocese
  const fits =
    /^(?:body|church|court)$/.test(scope) && (weight === 'high' || of === 'club') && (!of || hasKind(body, of));
  return fits && statedTargets(office).length === 0 ? office : undefined;
};

/** The match and what follows it up to the next mark. */
const restOf = (chunks: readonly Chunk[], { start, end }: PatternMatch): readonly Chunk[] => {
  const rest = chunks.slice(end).findIndex((chunk) => /^[,.;:(–]$/.test(chunk.symbol));
  return chunks.slice(start, rest < 0 ? chunks.length : end + rest);
};

/** "who had led the association for 14 years", "hat das Amt geleitet": over before what the text tells. */
const hadLed = (chunks: readonly Chunk[], { start, slots }: PatternMatch): boolean => {
  const before = chunks.slice(start, slots.verb ?? start).map(({ symbol }) => symbol);
  return before.some((symbol) => /^(?:had|hatte|hat)$/.test(symbol)) && !before.includes('seit');
};

/** "von 1984 bis 2002", "früher": a time that has ended. */
const isOver = (chunks: readonly Chunk[]): boolean =>
  chunks.some((chunk) => chunk.verb?.role?.form === 'past') &&
  chunks.some((chunk) => ONCE.has(chunk.symbol) || /^\d{4}\/\d{4}$/.test(chunk.date?.edtf ?? ''));

/** "der vorher den Verband leitete". */
const ONCE: ReadonlySet<string> = new Set([
  'vorher',
  'zuvor',
  'früher',
  'einst',
  'ehemals',
  'vormals',
  'damals',
  'bis',
  'until',
  'formerly',
  'previously',
  'once',
]);

/** "der Wirtschaftsausschuss", "der Konkurrent Alpina": a noun of body, or a capitalised word that is no word of the language. */
const bodyOfNoun = ({ noun }: Chunk, sentence: number): LocalEntity | undefined => {
  if (!noun || (!noun.body && (noun.noun !== undefined || noun.tags.size > 0 || noun.meeting || noun.adjectiveOf)))
    return undefined;
  if (/^(?:team|crew|firm|company|group|side)$/.test(noun.low)) return undefined; // "who leads the team": which, is not said
  return bareBody(noun.body?.lemma ?? noun.text, noun.body?.kind, sentence);
};
