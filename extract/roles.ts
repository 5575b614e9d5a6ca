import { type Affiliation, type Surroundings, statedTargets } from './affiliation';
import type { LeftOut, RoleTriple } from './claim';
import type { LocalEntity } from './entities';
import { impliedAffiliation } from './implied';
import type { Chunk, NameMention, OfficePhrase } from './mention';
import { lineOf, matches, type PatternMatch } from './pattern';
import type { CompiledRule } from './rule';
import { standsFor } from './stands-for';
import type { VerbReading } from './word';

/** What a rule found before it is known what the office belongs to. */
export interface OfficeClaim {
  readonly sentence: number;
  readonly rule: CompiledRule;
  readonly office: OfficePhrase;
  readonly person: LocalEntity;
  readonly at: { readonly from: number; readonly to: number };
  /** Where several people share out several organisations: this one's place in the row. */
  readonly share?: { readonly index: number; readonly of: number };
  readonly former: boolean | 'either';
  /** "die Vorgängerin von Weber": whose office it is, for a successor and the like. */
  readonly owner?: LocalEntity;
  /** EDTF. */
  readonly since?: string;
  readonly until?: string;
}

const PERSON_SLOTS = ['person', 'person2', 'person3', 'person4'] as const;

/** Runs the rules over one sentence. `personOf` says whom a chunk stands for, if anybody. */
export const officeClaims = (
  sentence: number,
  chunks: readonly Chunk[],
  rules: readonly CompiledRule[],
  personOf: (chunk: Chunk) => LocalEntity | undefined,
): readonly OfficeClaim[] => {
  if (!chunks.some((chunk) => chunk.office)) return [];
  const line = lineOf(chunks);
  const used = new Set<number>();
  const claims: OfficeClaim[] = [];
  for (const rule of rules) {
    for (const match of matches(rule.compiled, line)) {
      const slot = match.slots.office;
      const office = slot === undefined ? undefined : chunks[slot]?.office;
      if (slot === undefined || !office || used.has(slot)) continue;
      if (office.negated || isGenitive(chunks, slot)) continue;
      if (rule.definite && office.article !== 'definite') continue;
      if (rule.predicate && office.oblique) continue;
      const verb = chunks[match.slots.verb ?? -1]?.verb?.role;
      if (verb && isUncertain(verb)) continue;
      if (office.article === 'indefinite' && chunks[slot + 1]?.symbol === 'PERSON') continue; // "mit einem Präsidenten Huber"
      if (chunks.slice(match.start, match.end + 3).some((chunk) => chunk.symbol === 'v:candidacy')) continue;
      const people = PERSON_SLOTS.map((name) => match.slots[name]).filter((at): at is number => at !== undefined);
      const named = people.flatMap((at) => {
        const chunk = chunks[at];
        const person = chunk && personOf(chunk);
        if (person && at < slot && isOtherGender(office, person)) return [];
        return chunk && person ? [{ person, at: { from: chunk.from, to: chunk.name?.to ?? chunk.to } }] : [];
      });
      if (named.length === 0) continue;
      used.add(slot);
      const owner = chunks[match.slots.owner ?? -1];
      const past = isPast(chunks.slice(match.start, match.end));
      const former = rule.former ?? (past && office.former === false ? true : office.former);
      named.forEach((one, index) => {
        const share = { index, of: named.length };
        const times = timesIn(chunks.slice(match.start, match.end));
        claims.push({ sentence, rule, office, ...one, former, share, owner: owner && personOf(owner), ...times });
      });
    }
  }
  return claims;
};

/** "der Sprecher des Präsidenten, Karl Huber": the second office belongs to the first, not to the person behind it. */
const isGenitive = (chunks: readonly Chunk[], slot: number): boolean => {
  const before = chunks[slot - 1];
  return before?.office !== undefined && !before.office.special && chunks[slot]?.office?.genitive === true;
};

/** "seit 2014", "bis Ende 2019", "von 1984 bis 2002". */
const timesIn = (chunks: readonly Chunk[]): { readonly since?: string; readonly until?: string } => {
  const after = (...symbols: readonly string[]): string | undefined => {
    const at = chunks.findIndex(({ symbol }, i) => symbols.includes(symbol) && chunks[i + 1]?.date?.edtf !== undefined);
    return at < 0 ? undefined : chunks[at + 1]?.date?.edtf;
  };
  const [from, to] = after('von', 'from')?.split('/') ?? [];
  const since = after('seit', 'since') ?? (to ? from : undefined);
  const until = after('bis', 'until') ?? to;
  return { ...(since ? { since } : {}), ...(until ? { until } : {}) };
};

/** "ging", "wird … stürzen": says nothing of an office, or nothing that has happened. */
const isUncertain = ({ weak, form, prefix, reflexive }: VerbReading): boolean =>
  weak === true || form === 'inf' || form === 'zuinf' || (form === 'pres' && !prefix && !reflexive);

/** "die Schauspielerin Anna Weber, der Leiter des Museums": a man's office behind a woman's name is another's. */
const isOtherGender = (office: OfficePhrase, person: LocalEntity): boolean =>
  office.m !== office.f &&
  office.word.gender !== undefined &&
  person.gender !== undefined &&
  office.word.gender !== person.gender;

/** "war Präsident", "served as chairman": past, but "was elected president" is not. */
const isPast = (chunks: readonly Chunk[]): boolean => {
  const readings = chunks.flatMap((chunk) => (chunk.verb?.role ? [chunk.verb.role] : []));
  return (
    readings.some(({ kind, form }) => (kind === 'be' || kind === 'serve') && form === 'past') &&
    !readings.some(({ kind }) => kind === 'become')
  );
};

/** Runs the rules whose verb tells the office: "Huber, der die Gesellschaft … präsidiert". */
export const leadTriples = (
  sentence: number,
  chunks: readonly Chunk[],
  rules: readonly CompiledRule[],
  entityOf: (chunk: Chunk) => LocalEntity | undefined,
): readonly RoleTriple[] => {
  const line = lineOf(chunks);
  const used = new Set<number>();
  const triples: RoleTriple[] = [];
  for (const rule of rules) {
    for (const match of matches(rule.compiled, line)) {
      const person = chunks[match.slots.person ?? -1];
      const organisation = chunks[match.slots.organisation ?? -1];
      const verb = chunks[match.slots.verb ?? -1];
      const who = person && entityOf(person);
      const what = organisation && (entityOf(organisation) ?? bodyOfNoun(organisation, sentence));
      const reading = verb?.verb?.role;
      const role = rule.role ?? (reading?.weak ? undefined : reading?.role);
      const key = match.slots.verb ?? match.slots.organisation ?? -1;
      if (!person || !organisation || !who || !what || !role || used.has(key)) continue;
      used.add(key);
      const office = chunks[match.slots.office ?? -1]?.office;
      const gender = who.gender ?? 'm';
      triples.push({
        sentence,
        rule: rule.name,
        person: { entity: who, from: person.from, to: person.name?.to ?? person.to },
        organisation: { entity: what, from: organisation.from, to: organisation.to },
        role: office ? (gender === 'f' ? office.f : office.m) : role[gender],
        forms: office ? { m: office.m, f: office.f } : role,
        former: rule.former ?? (isOver(restOf(chunks, match)) || (reading?.form === 'past' ? 'either' : false)),
        factuality: 'asserted',
      });
    }
  }
  return triples;
};

/** The match and what follows it up to the next mark. */
const restOf = (chunks: readonly Chunk[], { start, end }: PatternMatch): readonly Chunk[] => {
  const rest = chunks.slice(end).findIndex((chunk) => /^[,.;:(–]$/.test(chunk.symbol));
  return chunks.slice(start, rest < 0 ? chunks.length : end + rest);
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
]);

/** "der Wirtschaftsausschuss", "der Konkurrent Mécatrans": a noun of body, or a capitalised word that is no word of the language. */
const bodyOfNoun = ({ noun }: Chunk, sentence: number): LocalEntity | undefined => {
  if (!noun || (!noun.body && (noun.noun !== undefined || noun.tags.size > 0 || noun.meeting))) return undefined;
  const name = noun.body?.lemma ?? noun.text;
  const kind = noun.body?.kind;
  return { type: 'Organisation', name, aliases: [], kind, nicknames: [], first: sentence, count: 1, generic: true };
};

/** "sein Nachfolger X": X has the office of the other one, or had it. */
export const kinTriples = (
  claims: readonly OfficeClaim[],
  told: readonly RoleTriple[],
  around: Surroundings,
  owners: ReadonlyMap<OfficePhrase, LocalEntity>,
): readonly RoleTriple[] =>
  claims.flatMap((claim) => {
    const source = kinSource(claim, told, around, owners.get(claim.office));
    if (!source) return [];
    const abroad = claim.office.special === 'counterpart' ? statedTargets(claim.office)[0] : undefined;
    if (claim.office.special === 'counterpart' && !abroad) return [];
    const other = abroad && around.table.of.get(abroad.name);
    return [
      {
        ...source,
        sentence: claim.sentence,
        rule: claim.rule.name,
        person: { entity: claim.person, ...claim.at },
        organisation: { entity: other ?? source.organisation.entity, from: claim.office.from, to: claim.office.to },
        role: kinRole(claim, source),
        former: claim.office.special === 'predecessor' || claim.former === true,
      },
    ];
  });

/** The other one's office in this one's gender: "designierter Präsident", "stellvertretende Vorsitzende". */
const kinRole = (claim: OfficeClaim, source: RoleTriple): string => {
  const { special, qualifiers } = claim.office;
  const gender = claim.office.word.gender ?? claim.person.gender ?? 'm';
  const role = source.forms?.[gender] ?? source.role;
  if (special === 'deputy' && qualifiers.length === 0) return `deputy ${role}`;
  const marks = special === 'successor' || special === 'deputy' ? qualifiers : [];
  return [...marks.map((stem) => stem + (gender === 'f' ? 'e' : 'er')), role].join(' ');
};

/** The office meant: that of the named owner ("Hubers"), or of the person told last before. */
const kinSource = (
  claim: OfficeClaim,
  told: readonly RoleTriple[],
  around: Surroundings,
  meant: LocalEntity | undefined,
): RoleTriple | undefined => {
  const named = claim.office.targets.find((target) => target.name.type === 'Person');
  const owner = claim.owner ?? (named && around.table.of.get(named.name)) ?? meant;
  const spoken = owner ? undefined : spokenOf(claim, around);
  const posts =
    claim.office.special === 'counterpart'
      ? []
      : statedTargets(claim.office).map((target) => bodyMeant(target.name, claim.sentence, around));
  const before = told.filter(
    (triple) =>
      triple.person.entity !== claim.person &&
      isPossessor(claim.office, triple.person.entity) &&
      (triple.former === false || claim.office.special === 'successor' || owner !== undefined) &&
      (posts.length === 0 || posts.includes(triple.organisation.entity)) &&
      (posts.length > 0 || !spoken || spoken.has(triple.person.entity)) &&
      (owner
        ? triple.person.entity === owner
        : triple.sentence < claim.sentence ||
          (triple.sentence === claim.sentence && triple.person.from < claim.at.from)),
  );
  const reach = posts.length > 0 ? 8 : 2;
  return owner
    ? (before.find((triple) => triple.former === false) ?? before[0])
    : before.filter((triple) => triple.sentence >= claim.sentence - reach).at(-1);
};

const isPossessor = ({ possessor }: OfficePhrase, person: LocalEntity): boolean =>
  possessor === undefined || person.gender === undefined || person.gender === possessor;

/** The people named last before: in the sentence itself or, where it names none, in the nearest one before it. */
const spokenOf = (claim: OfficeClaim, around: Surroundings): ReadonlySet<LocalEntity> | undefined => {
  for (let at = claim.sentence; at >= Math.max(0, claim.sentence - 2); at--) {
    const people = (around.sentences[at]?.names ?? []).flatMap((name) => {
      const before = at < claim.sentence || name.to <= Math.min(claim.office.from, claim.at.from);
      const entity = name.type === 'Person' && before ? around.table.of.get(name) : undefined;
      return entity && entity !== claim.person ? [entity] : [];
    });
    if (people.length > 0) return new Set(people);
  }
  return undefined;
};

/** The words of the office in the person's gender. */
export const roleText = (
  office: OfficePhrase,
  person: LocalEntity,
  inflect: (stem: string, gender: 'm' | 'f') => string,
): string => {
  return formOf(office, office.gender ?? person.gender ?? 'm', inflect);
};

const formOf = (
  office: OfficePhrase,
  gender: 'm' | 'f',
  inflect: (stem: string, gender: 'm' | 'f') => string,
): string => [...office.qualifiers.map((stem) => inflect(stem, gender)), office[gender]].join(' ');

/** What a claim belongs to: by its own words, or, where it has none, by its surroundings. */
export const affiliations = (
  claim: OfficeClaim,
  around: Surroundings,
  told: readonly OfficeClaim[] = [],
): readonly Affiliation[] => {
  const targets = statedTargets(claim.office);
  const stated = targets.flatMap((target) => {
    const entity = bodyMeant(target.name, claim.sentence, around);
    return entity ? [{ entity, from: target.from, to: target.to, how: target.how }] : [];
  });
  const { share } = claim;
  if (share && share.of > 1 && stated.length === share.of) return stated.slice(share.index, share.index + 1);
  if (stated.length > 0) return stated;
  const party = partyBehind(claim, around);
  if (party) return [party];
  const behind = bodyBehind(claim, around);
  if (behind) return [behind];
  const country = claim.office.word.scope === 'country' ? knownCountry(claim, told, around) : undefined;
  if (country) return [{ entity: country, from: claim.office.head, to: claim.office.head + 1, how: 'known-country' }];
  const implied = impliedAffiliation(claim.office, claim.sentence, around);
  return implied ? [implied] : [];
};

/** "Landesgeschäftsführer Karl Huber von der SPÖ", "Präsidentin Eva Lang vom Deutschen Ruderverband". */
const bodyBehind = (claim: OfficeClaim, around: Surroundings): Affiliation | undefined => {
  const named = around.sentences[claim.sentence];
  const { of, scope, weight } = claim.office.word;
  const local = scope === 'body' || of === 'party' || of === 'partyunion' || of === 'fraction';
  if (!named || !local || weight === 'low' || claim.at.to <= claim.office.head) return undefined;
  let at = claim.at.to;
  if (!/^(?:von|vom|from|of)$/.test(named.words[at]?.low ?? '')) return undefined;
  at += named.words[at + 1]?.tags.has('determiners') ? 2 : 1;
  const name = named.nameAt[at];
  const entity = name?.type === 'Organisation' && name.from === at ? around.table.of.get(name) : undefined;
  return name && entity ? { entity, from: name.from, to: name.to, how: 'behind-name' } : undefined;
};

/** "Fraktionschef Karl Huber (CDU)": the bracket says whose group it is. */
const partyBehind = (claim: OfficeClaim, around: Surroundings): Affiliation | undefined => {
  if (!/^(?:fraction|party|partyunion)$/.test(claim.office.word.of ?? '')) return undefined;
  const named = around.sentences[claim.sentence];
  const name = named?.tokens[claim.at.to]?.text === '(' ? named.nameAt[claim.at.to + 1] : undefined;
  const entity = name && around.table.of.get(name);
  return name && entity?.kind === 'party' ? { entity, from: name.from, to: name.to, how: 'party' } : undefined;
};

/** "Staatschef Huber" in a text that has "Ecuadors Präsident Huber": a national office is that of the same country. */
const knownCountry = (
  claim: OfficeClaim,
  told: readonly OfficeClaim[],
  around: Surroundings,
): LocalEntity | undefined => {
  for (const other of told) {
    if (other.person !== claim.person || !/^(?:country|body)$/.test(other.office.word.scope)) continue;
    for (const target of statedTargets(other.office)) {
      const entity = around.table.of.get(target.name);
      if (entity?.type === 'Country' && (entity.kind === 'country' || !entity.kind)) return entity;
    }
  }
  return undefined;
};

/** "the country’s president", "the foundation’s founder", where nothing says which one. */
const isPlainNoun = (name: NameMention): boolean =>
  name.rule === 'bare-body-noun' &&
  /^\p{Ll}/u.test(name.name) &&
  !/^(?:committee|council|parliament|court|police)$/.test(name.kind ?? '');

/** "the company’s chairman", "der Chef des Konzerns": a bare noun of body stands for one that was named before. */
const bodyMeant = (name: NameMention, sentence: number, around: Surroundings): LocalEntity | undefined => {
  const place = name.rule === 'bare-body-noun' ? placeMeant(name.name, around) : undefined;
  if (place) return place;
  const word = name.rule === 'bare-body-noun' ? around.sentences[sentence]?.words[name.to - 1] : undefined;
  const meant = word && standsFor(word, sentence, name.from, around);
  if (word && !meant && /^(?:company|club|bank)$/.test(name.kind ?? '')) return undefined; // "der Chef der Airline": of which?
  if (!meant && isPlainNoun(name)) return undefined;
  return meant ?? around.table.of.get(name);
};

/** "die Beauftragte des Landes", "der Kämmerer der Stadt": the region and the town of the text. */
const placeMeant = (noun: string, around: Surroundings): LocalEntity | undefined => {
  if (/^(?:Land|Bundesland|Freistaat|Kanton)$/u.test(noun)) return around.region;
  if (/^(?:Stadt|Gemeinde|Kommune)$/u.test(noun)) return around.town;
  return /^(?:Bund|Staat|Republik)$/u.test(noun) ? around.homeEntity : undefined;
};

export interface RoleReading {
  readonly triples: readonly RoleTriple[];
  readonly leftOut: readonly LeftOut[];
}

/** Claims to triples. An office told again without its organisation takes the one it was told with. */
export const roleTriples = (
  claims: readonly OfficeClaim[],
  around: Surroundings,
  inflect: (stem: string, gender: 'm' | 'f') => string,
): RoleReading => {
  const triples: RoleTriple[] = [];
  const leftOut: LeftOut[] = [];
  const told = claims.filter((claim) => statedTargets(claim.office).length > 0);
  for (const claim of claims) {
    const { office, person, sentence, rule } = claim;
    const again =
      statedTargets(office).length === 0 &&
      told.some((other) => other.person === person && sameOffice(other.office, office));
    if (again) continue;
    const homes = affiliations(claim, around, told);
    if (homes.length === 0)
      leftOut.push({ sentence, from: office.from, to: office.to, reason: 'no-organisation', rule: rule.name });
    for (const home of homes) {
      triples.push({
        sentence,
        rule: rule.name,
        person: { entity: person, ...claim.at },
        organisation: { entity: home.entity, from: home.from, to: home.to },
        role: roleText(office, person, inflect),
        forms: { m: formOf(office, 'm', inflect), f: formOf(office, 'f', inflect) },
        former: claim.former,
        since: claim.since,
        until: claim.until,
        factuality: 'asserted',
      });
    }
  }
  return { triples, leftOut };
};

/** "Kanzlerin" and "Bundeskanzlerin", "Minister" and "Finanzminister" tell one office of one person. */
export const sameOffice = (a: OfficePhrase, b: OfficePhrase): boolean => {
  const [long, short] = [a.m.toLowerCase(), b.m.toLowerCase()].sort((x, y) => y.length - x.length) as [string, string];
  return long === short || (long.endsWith(short) && short.length > 3) || a.word.headM === b.word.headM;
};
