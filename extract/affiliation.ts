import type { EntityTable, LocalEntity } from './entities';
import type { NameMention, OfficePhrase, OfficeTarget } from './mention';
import type { NamedSentence } from './recognise';

/** What an office without words of its own for its organisation can be read from. */
export interface Surroundings {
  readonly sentences: readonly NamedSentence[];
  readonly table: EntityTable;
  /** ISO code of the country that the document is at home in. */
  readonly home?: string;
  /** The home country as an entity, named in the document or not. */
  readonly homeEntity?: LocalEntity;
  /** The town of the dateline, or the one most named. */
  readonly town?: LocalEntity;
  /** The region most named. */
  readonly region?: LocalEntity;
}

export interface Affiliation {
  readonly entity: LocalEntity;
  readonly from: number;
  readonly to: number;
  /** How it was read: a target of the phrase, or the rule that inferred it. */
  readonly how: string;
}

/**
 * The organisations an office belongs to by its own words. What follows the noun wins over what stands before: "der
 * deutsche Präsident des IOK" is the IOK's. A sender beside a post ("der US-Botschafter bei der OSZE") is left out.
 */
export const statedTargets = (phrase: OfficePhrase): readonly OfficeTarget[] => {
  for (const how of ['complement', 'preposition', 'prefix', 'genitive-before', 'adjective'] as const) {
    const targets = phrase.targets.filter((target) => target.how === how);
    if (targets.length === 0 || (how === 'adjective' && phrase.article === 'possessive')) continue;
    if (how === 'complement') {
      const post = phrase.targets.filter(
        (target) => target.how === 'preposition' && target.name.type === 'Organisation',
      );
      if (post.length > 0 && targets.every((target) => target.name.type === 'Country')) return post;
    }
    if (
      how === 'preposition' &&
      targets.every((target) => target.name.type === 'Place') &&
      phrase.word.scope !== 'city'
    )
      continue;
    return targets.filter((target) => target.name.type !== 'Person');
  }
  return [];
};

/** Where an office belongs that names no organisation itself, read from its sentence and its document. */
export const impliedAffiliation = (
  phrase: OfficePhrase,
  sentence: number,
  around: Surroundings,
): Affiliation | undefined => {
  const here = { from: phrase.head, to: phrase.head + 1 };
  const found = (entity: LocalEntity | undefined, how: string): Affiliation | undefined =>
    entity && { entity, ...here, how };
  const { word } = phrase;
  if (/^Bundes/.test(phrase.m) && phrase.word.scope !== 'none') return found(around.homeEntity, 'federal-office');
  if (phrase.body) {
    const body = bodyBefore(phrase.body, sentence, phrase, around);
    if (body) return found(body, 'named-body');
  }
  if (word.scope === 'country')
    return (
      found(countryInSentence(sentence, phrase, around), 'country-of-sentence') ??
      found(around.homeEntity, 'home-country')
    );
  if (word.scope === 'region') return found(regionInSentence(sentence, phrase, around) ?? around.region, 'region');
  if (word.scope === 'city') return found(around.town, 'town');
  if (word.scope === 'none' || word.weight === 'low') return undefined;
  return found(organisationBefore(sentence, phrase, around), 'organisation-before');
};

/** "Ausschussvorsitzender": the nearest organisation before it whose name ends in that body's noun. */
const bodyBefore = (
  body: string,
  sentence: number,
  phrase: OfficePhrase,
  around: Surroundings,
): LocalEntity | undefined =>
  nearest(sentence, phrase, around, (_entity, name) => {
    const low = name.toLowerCase();
    return low.endsWith(body.toLowerCase()) && low !== body.toLowerCase();
  });

const countryInSentence = (sentence: number, phrase: OfficePhrase, around: Surroundings): LocalEntity | undefined => {
  const named = around.sentences[sentence];
  const before =
    named?.names.filter((name) => name.to <= phrase.from && name.type === 'Country' && name.kind === 'country') ?? [];
  const adjective = named?.words
    .slice(0, phrase.from)
    .findLast((word) => word.adjectiveOf?.kind === 'country' && !word.cap)?.adjectiveOf;
  if (adjective) return entityOfKey(adjective.key, around) ?? fromEntry(adjective);
  return before.length === 1 && before[0] ? around.table.of.get(before[0]) : undefined;
};

const regionInSentence = (sentence: number, phrase: OfficePhrase, around: Surroundings): LocalEntity | undefined => {
  const name = around.sentences[sentence]?.names.findLast(
    (one) => one.to <= phrase.from && one.type === 'Country' && one.kind !== 'country',
  );
  return name && around.table.of.get(name);
};

const HOLDERS =
  /^(?:association|company|bank|centralbank|club|sportsbody|union|university|party|church|agency|ngo|festival|culture|research|court|police|international|alliance|eu|media|hospital|authority|school|military|theatre|museum|chamber|foundation|orchestra|federation|group|institute|airport|council|parliament|committee)$/;

/** The nearest organisation before the office, in its sentence or the two before; else the one the document is about. */
const organisationBefore = (sentence: number, phrase: OfficePhrase, around: Surroundings): LocalEntity | undefined =>
  nearest(
    sentence,
    phrase,
    around,
    (entity) => entity.type === 'Organisation' && entity.kind !== 'media' && entity.kind !== 'party',
    2,
  ) ?? topic(around);

const topic = (around: Surroundings): LocalEntity | undefined =>
  around.table.entities
    .filter(
      (entity) =>
        entity.type === 'Organisation' &&
        HOLDERS.test(entity.kind ?? '') &&
        entity.kind !== 'media' &&
        entity.kind !== 'party',
    )
    .sort((a, b) => b.count - a.count || a.first - b.first)[0];

const nearest = (
  sentence: number,
  phrase: OfficePhrase,
  around: Surroundings,
  wanted: (entity: LocalEntity, name: string) => boolean,
  reach = 30,
): LocalEntity | undefined => {
  for (let at = sentence; at >= Math.max(0, sentence - reach); at--) {
    const names = around.sentences[at]?.names ?? [];
    const candidates = at === sentence ? names.filter((name) => name.to <= phrase.from) : names;
    const hit = candidates.findLast((name: NameMention) => {
      const entity = around.table.of.get(name);
      return entity !== undefined && wanted(entity, name.name);
    });
    if (hit) return around.table.of.get(hit);
  }
  return undefined;
};

const entityOfKey = (key: string, around: Surroundings): LocalEntity | undefined =>
  around.table.entities.find((entity) => entity.key === key);

const fromEntry = (entry: {
  readonly type: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly key: string;
  readonly kind?: string;
  readonly country?: string;
}): LocalEntity => ({
  type: entry.type as LocalEntity['type'],
  name: entry.name,
  aliases: entry.aliases,
  kind: entry.kind,
  country: entry.country,
  key: entry.key,
  nicknames: [],
  first: 0,
  count: 0,
});

export { fromEntry };
