import type { EntityTable, LocalEntity } from './entities';
import type { Chunk, OfficePhrase } from './mention';
import { type OfficeClaim, sameOffice } from './offices/roles';
import { standsFor } from './offices/stands-for';
import type { NamedSentence } from './recognise/sentence';
import { onlyRecent } from './refer-only';
import type { Word } from './word';

/** Whom or what a chunk stands for beside its own name, and how that was found. */
export interface Reference {
  readonly entity: LocalEntity;
  readonly rule: 'office-description' | 'pronoun' | 'person-description' | 'body-description';
  /** Tokens that refer. */
  readonly from: number;
  readonly to: number;
}

export interface Unresolved {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly reason: 'unresolved-pronoun' | 'ambiguous-surname';
}

export interface References {
  readonly of: ReadonlyMap<Chunk, Reference>;
  /** Whose successor, deputy or predecessor a phrase tells of by a pronoun: "his successor". */
  readonly owners: ReadonlyMap<OfficePhrase, LocalEntity>;
  readonly unresolved: readonly Unresolved[];
}

/** What referring words look like in a language. */
export interface ReferGrammar {
  /** "er", "sie" as a subject in the singular: the gender, or undefined for any other word. */
  readonly pronoun: (words: readonly Word[], at: number) => 'm' | 'f' | undefined;
  /** "der 64-Jährige", "die Niedersächsin": a person told by a description; its gender. */
  readonly description: (words: readonly Word[], at: number) => 'm' | 'f' | undefined;
  /** "der 58-jährige Betriebswirt": a person told by what they are, read only where nobody else can be meant. */
  readonly calling?: (words: readonly Word[], at: number) => 'm' | 'f' | 'any' | undefined;
  readonly isDefinite: (word: Word | undefined) => boolean;
  /** "ihm", "ihn": never the one who acts in its own clause. */
  readonly isObject?: (words: readonly Word[], at: number) => boolean;
  /** "By Anna Weber": a line that names who wrote the text. */
  readonly isByline?: (words: readonly Word[]) => boolean;
  /** "his", "her" before an office: the gender of the one who owns. */
  readonly possessor?: (word: Word | undefined, office: OfficePhrase) => 'm' | 'f' | undefined;
}

interface Seen {
  readonly entity: LocalEntity;
  readonly sentence: number;
  /** Token at which it stands. */
  readonly at: number;
  /** The first person of its sentence outside a prepositional phrase is its likeliest subject. */
  readonly subject: boolean;
}

/** How many sentences back a pronoun may look. */
const REACH = 2;

export interface ReferInput {
  readonly sentences: readonly NamedSentence[];
  readonly chunks: readonly (readonly Chunk[])[];
  readonly table: EntityTable;
  readonly claims: readonly OfficeClaim[];
  readonly grammar: ReferGrammar;
}

/** Resolves descriptions and pronouns from left to right; what stays open is returned with its reason. */
export const refer = (input: ReferInput): References => {
  const of = new Map<Chunk, Reference>();
  const owners = new Map<OfficePhrase, LocalEntity>();
  const unresolved: Unresolved[] = [];
  const genders = gendersOf(input);
  const takenIn = officesBySentence(input.claims);
  const seen: Seen[] = [];
  const lost = new Map<'m' | 'f', number>();
  const alike = claimsByOffice(input.claims);
  input.chunks.forEach((row, sentence) => {
    const taken = takenIn.get(sentence) ?? NONE;
    let hasSubject = false;
    const words = input.sentences[sentence]?.words ?? [];
    const byline = input.grammar.isByline?.(words) === true;
    const context: Context = { words, sentence, taken, seen, genders, lost, alike, input };
    row.forEach((chunk, at) => {
      const reference = referenceOf(chunk, context);
      const owner = ownerOf(chunk, context);
      if (owner && chunk.office) owners.set(chunk.office, owner);
      const pronoun = reference ? undefined : input.grammar.pronoun(words, chunk.from);
      if (pronoun && !chunk.name && !chunk.office) lost.set(pronoun, sentence);
      if (reference) of.set(chunk, reference);
      else if (pronoun && chunk.to === chunk.from + 1 && seen.length > 0)
        unresolved.push({ sentence, from: chunk.from, to: chunk.to, reason: 'unresolved-pronoun' });
      const entity =
        reference?.rule !== 'body-description'
          ? (reference?.entity ?? (chunk.name?.type === 'Person' ? input.table.of.get(chunk.name) : undefined))
          : undefined;
      if (entity?.type !== 'Person' || byline) return;
      if (entity.ambiguous) {
        unresolved.push({ sentence, from: chunk.from, to: chunk.to, reason: 'ambiguous-surname' });
        return;
      }
      const before = row[at - 1];
      const governed = before && words[before.from]?.tags.has('prepositions');
      seen.push({ entity, sentence, at: chunk.from, subject: !hasSubject && !governed });
      if (!governed) hasSubject = true;
    });
  });
  return { of, owners, unresolved };
};

const NONE: ReadonlySet<OfficePhrase> = new Set();

const claimsByOffice = (claims: readonly OfficeClaim[]): ((office: OfficePhrase) => readonly OfficeClaim[]) => {
  const found = new Map<string, readonly OfficeClaim[]>();
  return (office) => {
    const key = `${office.m} ${office.word.headM}`;
    const known = found.get(key) ?? claims.filter((claim) => sameOffice(claim.office, office));
    found.set(key, known);
    return known;
  };
};

const officesBySentence = (claims: readonly OfficeClaim[]): ReadonlyMap<number, ReadonlySet<OfficePhrase>> => {
  const offices = new Map<number, Set<OfficePhrase>>();
  for (const { sentence, office } of claims) offices.set(sentence, (offices.get(sentence) ?? new Set()).add(office));
  return offices;
};

interface Context {
  readonly words: readonly Word[];
  readonly sentence: number;
  readonly taken: ReadonlySet<OfficePhrase>;
  readonly seen: readonly Seen[];
  readonly genders: ReadonlyMap<LocalEntity, 'm' | 'f'>;
  /** The sentence in which a pronoun of that gender found nobody. */
  readonly lost: ReadonlyMap<'m' | 'f', number>;
  /** The claims of an office, under whatever of its names. */
  readonly alike: (office: OfficePhrase) => readonly OfficeClaim[];
  readonly input: ReferInput;
}

const referenceOf = (chunk: Chunk, context: Context): Reference | undefined => {
  const { words, input } = context;
  if (chunk.office) return officeDescription(chunk, chunk.office, context);
  if (chunk.name || chunk.meeting || chunk.date) return undefined;
  const pronoun = input.grammar.pronoun(words, chunk.from);
  if (pronoun) {
    const seen = withoutActor({ ...context, seen: withoutAntecedent(context, chunk.from) }, chunk.from);
    return mostRecent(pronoun, chunk, { ...context, seen }, 'pronoun');
  }
  const description = input.grammar.description(words, chunk.from);
  if (description) return mostRecent(description, chunk, context, 'person-description');
  const calling = input.grammar.calling?.(words, chunk.from);
  const only = calling && onlyRecent(calling, context.seen, context);
  if (only) return { entity: only, rule: 'person-description', from: chunk.from, to: chunk.to };
  return bodyDescription(chunk, context);
};

/** "his successor, Jeremy Hunt": the one told last whom "his" can mean. */
const ownerOf = (chunk: Chunk, context: Context): LocalEntity | undefined => {
  if (chunk.office?.article !== 'possessive') return undefined;
  const gender = context.input.grammar.possessor?.(context.words[chunk.office.from], chunk.office);
  return gender && mostRecent(gender, chunk, context, 'pronoun')?.entity;
};

/** "Rautenberg, mit dem er sich getroffen hatte": whom the relative pronoun stands for is another. */
const withoutAntecedent = (context: Context, at: number): readonly Seen[] => {
  const relative =
    context.words[at - 1]?.tags.has('relativePronouns') &&
    (context.words[at - 2]?.text === ',' || context.words[at - 3]?.text === ',');
  const last = relative ? context.seen.at(-1)?.entity : undefined;
  return last ? context.seen.filter((one) => one.entity !== last) : context.seen;
};

/** "Am Dienstag war Vondracek mit ihm zusammengetroffen": "ihm" is another than who acts in the clause. */
const withoutActor = (context: Context, at: number): readonly Seen[] => {
  const { words, sentence, input } = context;
  if (!input.grammar.isObject?.(words, at)) return context.seen;
  const near = (one: Seen): boolean =>
    one.sentence === sentence &&
    one.subject &&
    !words.slice(one.at, at).some(({ text }) => /^[,;:–()„“"»«]$/u.test(text));
  const actors = new Set(context.seen.filter(near).map(({ entity }) => entity));
  return context.seen.filter(({ entity }) => !actors.has(entity));
};

/** "der Generalsekretär", "die Kanzlerin": the one person whom the document has given that office. */
const officeDescription = (chunk: Chunk, office: OfficePhrase, context: Context): Reference | undefined => {
  if (
    context.taken.has(office) ||
    office.number === 'pl' ||
    office.special ||
    office.article === 'indefinite' ||
    office.article === 'possessive' ||
    isPredicate(office, context)
  )
    return undefined;
  const own = new Set(office.targets.map((target) => context.input.table.of.get(target.name)));
  const holders = new Set<LocalEntity>();
  for (const claim of context.alike(office)) {
    if (claim.former === true || claim.sentence > context.sentence + 40) continue;
    if (office.gender && context.genders.get(claim.person) && office.gender !== context.genders.get(claim.person))
      continue;
    const theirs = claim.office.targets.map((target) => context.input.table.of.get(target.name));
    if (own.size > 0 && !theirs.some((entity) => own.has(entity))) continue;
    holders.add(claim.person);
  }
  const entity =
    holders.size === 1
      ? [...holders][0]
      : nearest(context.seen.filter((one) => holders.has(one.entity) && one.sentence >= context.sentence - 3));
  return entity && { entity, rule: 'office-description', from: chunk.from, to: chunk.to };
};

/** "ernannten ihn zum Ehrenpräsidenten", "Sie ist dort nun Richterin": a bare office behind a pronoun is what somebody is. */
const isPredicate = (office: OfficePhrase, { words, input }: Context): boolean => {
  if (office.article !== undefined) return false;
  for (let at = office.from - 1; at >= Math.max(0, office.from - 5); at--) {
    if (/^[,.;:–()„“"»«]$/u.test(words[at]?.text ?? '')) return false;
    if (input.grammar.pronoun(words, at)) return true;
  }
  return false;
};

/** The holder named last; of two in one sentence neither. */
const nearest = (holders: readonly Seen[]): LocalEntity | undefined => {
  const last = holders.at(-1);
  return holders.some((one) => one.sentence === last?.sentence && one.entity !== last?.entity)
    ? undefined
    : last?.entity;
};

const mostRecent = (
  gender: 'm' | 'f',
  chunk: Chunk,
  context: Context,
  rule: Reference['rule'],
): Reference | undefined => {
  const fits = (one: Seen): boolean =>
    one.sentence >= context.sentence - REACH && (context.genders.get(one.entity) ?? gender) === gender;
  const inSentence = context.seen.findLast((one) => one.sentence === context.sentence && one.subject && fits(one));
  const beside = context.seen.findLast((one) => one.sentence === context.sentence && fits(one));
  const before = context.seen.findLast((one) => one.sentence < context.sentence)?.sentence;
  const subject = context.seen.find((one) => one.sentence === before && one.subject && fits(one));
  const last = context.seen.findLast(fits);
  const lost = context.lost.get(gender) === context.sentence; // "He studied under Pregl, where he …": whoever "he" is, it is not Pregl
  const entity = lost ? undefined : (inSentence ?? beside ?? subject ?? last)?.entity;
  return entity && { entity, rule, from: chunk.from, to: chunk.to };
};

/** "das Bündnis", "der Konzern": the organisation named before that the word can stand for. */
const bodyDescription = (chunk: Chunk, context: Context): Reference | undefined => {
  const word = context.words[chunk.from];
  const before = context.words[chunk.from - 1];
  const article = before && !before.cap && before.tags.size === 0 ? context.words[chunk.from - 2] : before; // "den kommunalen Betrieb"
  if (!word?.body || chunk.to !== chunk.from + 1 || !context.input.grammar.isDefinite(article)) return undefined;
  const entity = standsFor(word, context.sentence, chunk.from, context.input);
  return entity && { entity, rule: 'body-description', from: chunk.from, to: chunk.to };
};

/** Gender of each person: by first name, by title, or by the office they are given ("Ministerin"). */
const gendersOf = (input: ReferInput): ReadonlyMap<LocalEntity, 'm' | 'f'> => {
  const genders = new Map<LocalEntity, 'm' | 'f'>();
  for (const claim of input.claims) if (claim.office.word.gender === 'f') genders.set(claim.person, 'f');
  for (const entity of input.table.entities) if (entity.gender) genders.set(entity, entity.gender);
  for (const claim of input.claims)
    if (!genders.has(claim.person) && claim.office.word.gender === 'm') genders.set(claim.person, 'm');
  return genders;
};
