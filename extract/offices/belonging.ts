import type { LocalEntity } from '../entities';
import type { NameMention } from '../mention';
import type { NamedSentence } from '../recognise/sentence';
import { type Affiliation, type Surroundings, statedTargets } from './affiliation';
import { bodyMeant } from './body-meant';
import type { OfficeClaim } from './claims';
import { impliedAffiliation } from './implied';
import { isOfParty } from './implied-reading';
import { topic } from './kinds';
import { partyBefore, partyBehind, partyCountry } from './of-party';
import { sameKind } from './stands-for';

/** What a claim belongs to: by its own words, or, where it has none, by its surroundings. */
export const affiliations = (
  claim: OfficeClaim,
  around: Surroundings,
  told: readonly OfficeClaim[] = [],
): readonly Affiliation[] =>
  belongings(claim, around, told).filter(
    ({ entity }) => !entity.generic || !around.words.is('refersOnly', entity.name),
  ); // "Vorsitzende des Gremiums"

const belongings = (claim: OfficeClaim, around: Surroundings, told: readonly OfficeClaim[]): readonly Affiliation[] => {
  const targets = statedTargets(claim.office);
  const stated = targets.flatMap((target) => {
    const entity = bodyMeant(target.name, claim.sentence, around);
    const how = target.name.rule === 'bare-body-noun' ? 'meant' : target.how;
    return entity ? [{ entity, from: target.from, to: target.to, how }] : [];
  });
  const { share } = claim;
  if (share && share.of > 1 && stated.length === share.of) return stated.slice(share.index, share.index + 1);
  if (stated.length > 0) return stated;
  const maker = bodyThatNames(claim, around);
  if (maker) return [maker];
  const party = partyBehind(claim, around) ?? partyBefore(claim, around);
  if (party) return [party];
  const behind = placeInBracket(claim, around) ?? bodyBehind(claim, around) ?? bodySpokenFor(claim, around);
  if (behind) return [behind];
  const beside = bodyBeside(claim, around, told) ?? bodyOfSame(claim, around, told);
  if (beside) return [beside];
  const national = claim.office.word.scope === 'country' && !around.words.is('national', claim.office.m);
  const country = national ? (knownCountry(claim, told, around) ?? partyCountry(claim, around)) : undefined;
  if (country) return [{ entity: country, from: claim.office.head, to: claim.office.head + 1, how: 'known-country' }];
  const implied = impliedAffiliation(claim.office, claim.sentence, around);
  if (implied && targets.some(({ name }) => isOtherKind(name, implied.entity))) return [];
  if (!implied || !isElsewhere(implied.entity, claim, told, around)) return implied ? [implied] : [];
  const about = claim.office.word.of ? topic(claim.office.word.of, around) : undefined;
  return about && about !== implied.entity ? [{ ...implied, entity: about, how: 'topic' }] : [];
};

/** "the museum’s director": not of the club that the text is about, though of which museum it does not say. */
const isOtherKind = ({ rule, kind, name }: NameMention, { type, kind: of }: LocalEntity): boolean =>
  rule === 'bare-body-noun' &&
  type === 'Organisation' &&
  OWN_KINDS.test(kind ?? '') &&
  of !== undefined &&
  !sameKind(of, kind ?? '') &&
  !name.includes(' ');

/** Kinds whose noun stands for no other: a charity may be a foundation, a museum is none. */
const OWN_KINDS = /^(?:culture|hospital|school|university|court|church|police|party|festival|union|association)$/;

/** "The ANC elected Paul Miller deputy president": of the body that gives the office, where it stands right before. */
const bodyThatNames = ({ rule, at, sentence, office }: OfficeClaim, around: Surroundings): Affiliation | undefined => {
  if (!rule.name.endsWith('makes-office') || office.word.scope !== 'body') return undefined;
  const name = around.sentences[sentence]?.names.findLast((one) => one.to < at.from && one.to >= at.from - 3);
  const entity = name?.type === 'Organisation' ? around.table.of.get(name) : undefined;
  const sits = entity?.kind === 'committee' || entity?.kind === 'parliament'; // a board gives the offices of others
  return name && entity && !sits ? { entity, from: name.from, to: name.to, how: 'named-by' } : undefined;
};

/** "Anna Weber, dean at Purdue University, was named provost": what she has just been told to work for is not meant. */
const isElsewhere = (
  entity: LocalEntity,
  claim: OfficeClaim,
  told: readonly OfficeClaim[],
  around: Surroundings,
): boolean =>
  told.some(
    (other) =>
      other.person === claim.person &&
      other.sentence === claim.sentence &&
      other.office.to < claim.office.from &&
      other.office.targets.some((target) => around.table.of.get(target.name) === entity),
  );

/** "die Landräte Karl Huber (Oder-Spree) und Eva Lang (Barnim)": the bracket says where. */
const placeInBracket = ({ office, sentence, at }: OfficeClaim, around: Surroundings): Affiliation | undefined => {
  const { tokens, nameAt } = around.sentences[sentence] ?? {};
  const name = tokens?.[at.to]?.text === '(' ? nameAt?.[at.to + 1] : undefined;
  const entity = name && around.table.of.get(name);
  if (!name || !entity || tokens?.[name.to]?.text !== ')' || !/^(?:city|region|country)$/.test(office.word.scope))
    return undefined;
  const fits = entity.type === 'Country' || (entity.type === 'Place' && office.word.scope !== 'country');
  return fits ? { entity, from: name.from, to: name.to, how: 'behind-name' } : undefined;
};

/** "Landesgeschäftsführer Karl Huber von der SPÖ", "Präsidentin Eva Lang vom Deutschen Ruderverband". */
const bodyBehind = (claim: OfficeClaim, around: Surroundings): Affiliation | undefined => {
  const named = around.sentences[claim.sentence];
  const { scope, weight } = claim.office.word;
  if (!named || weight === 'low' || claim.at.to <= claim.office.head) return undefined;
  const local = /^(?:body|church|court)$/.test(scope) || isOfParty(claim.office);
  let at = claim.at.to;
  if (!around.words.is('belongs', named.words[at]?.low ?? '')) return undefined;
  at += named.words[at + 1]?.tags.has('determiners') ? 2 : 1;
  const name = named.nameAt[at];
  const entity = name?.from === at ? around.table.of.get(name) : undefined;
  const fits =
    entity?.type === 'Organisation'
      ? local || (/^(?:region|city)$/.test(scope) && /^(?:authority|fire|police)$/.test(entity.kind ?? '')) // "Sheriff Dale Hutchins of Marion County"
      : entity?.type === 'Country'
        ? /^(?:country|region)$/.test(scope) // "Gov. Anna Weber of Ohio"
        : entity?.type === 'Place' && /^(?:city|church)$/.test(scope);
  return name && entity && fits ? { entity, from: name.from, to: name.to, how: 'behind-name' } : undefined;
};

/** "Schriftführerin des Vereins wurde Eva Lang, Kassierer bleibt Karl Huber": offices told in a row are of one body. */
const bodyBeside = (
  { office, sentence, person, rule }: OfficeClaim,
  around: Surroundings,
  told: readonly OfficeClaim[],
): Affiliation | undefined => {
  if (office.article || office.body || office.word.scope !== 'body' || !isPredicate(rule)) return undefined;
  const other = told.findLast(
    (one) =>
      one.sentence === sentence && one.office.to <= office.from && one.person !== person && isPredicate(one.rule),
  );
  const target = other && statedTargets(other.office)[0];
  const entity = target?.name.type === 'Organisation' ? bodyMeant(target.name, sentence, around) : undefined;
  return target && entity ? { entity, from: target.from, to: target.to, how: 'beside' } : undefined;
};

/** "… as president of the college. She follows Karl Huber, the interim president": the same office, told just before. */
const bodyOfSame = (
  { office, sentence, person }: OfficeClaim,
  around: Surroundings,
  told: readonly OfficeClaim[],
): Affiliation | undefined => {
  if (office.qualifiers.length === 0 || office.body || office.word.scope !== 'body' || office.article === 'possessive')
    return undefined;
  const other = told.findLast(
    (one) =>
      one.office.m === office.m && one.person !== person && sentence - one.sentence <= 1 && one.sentence <= sentence,
  );
  const target = other && statedTargets(other.office)[0];
  const entity =
    target?.name.type === 'Organisation' ? bodyMeant(target.name, other?.sentence ?? 0, around) : undefined;
  return entity ? { entity, from: office.from, to: office.head + 1, how: 'same-office' } : undefined;
};

const isPredicate = ({ compiled }: OfficeClaim['rule']): boolean =>
  compiled.needs.some(([symbol, other]) => !other && (symbol === 'v:be' || symbol === 'v:become'));

/** "Für den Betreiber Alpina erschien Direktorin Eva Lang": the body that somebody stands for, at the head of the sentence. */
const bodySpokenFor = ({ office, sentence }: OfficeClaim, around: Surroundings): Affiliation | undefined => {
  const named = around.sentences[sentence];
  const government = named && office.word.scope === 'country' ? governmentSpokenFor(named, around) : undefined;
  if (government) return { entity: government, from: office.head, to: office.head + 1, how: 'spoken-for' };
  if (!named || office.word.scope !== 'body' || office.body || !around.words.is('standsFor', named.words[0]?.low ?? ''))
    return undefined;
  const name = named.names.find(({ from, to, type }) => type === 'Organisation' && from <= 4 && to <= office.from);
  const entity = name && around.table.of.get(name);
  return name && entity && office.from - name.to <= 4
    ? { entity, from: name.from, to: name.to, how: 'spoken-for' }
    : undefined;
};

/** "Für die Bundesregierung kam Staatssekretärin Lang": the country's own, whatever other countries the text names. */
const governmentSpokenFor = ({ words }: NamedSentence, around: Surroundings): LocalEntity | undefined => {
  const [first, , noun] = words;
  const federal = noun?.body?.kind === 'government' && around.words.is('federal', noun.text);
  return federal && around.words.is('standsFor', first?.low ?? '') ? around.homeEntity : undefined;
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
