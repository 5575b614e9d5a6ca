import { type Affiliation, bareBody, type Surroundings, statedTargets } from './affiliation';
import type { LocalEntity } from './entities';
import { impliedAffiliation, isOfParty } from './implied';
import { hasKind, topic } from './kinds';
import type { NameMention } from './mention';
import type { OfficeClaim } from './office-claims';
import { standsFor } from './stands-for';
import { homeOf } from './where-in';
import type { Word } from './word';

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
    return entity ? [{ entity, from: target.from, to: target.to, how: target.how }] : [];
  });
  const { share } = claim;
  if (share && share.of > 1 && stated.length === share.of) return stated.slice(share.index, share.index + 1);
  if (stated.length > 0) return stated;
  const maker = bodyThatNames(claim, around);
  if (maker) return [maker];
  const party = partyBehind(claim, around) ?? partyBefore(claim, around);
  if (party) return [party];
  const behind = bodyBehind(claim, around) ?? bodySpokenFor(claim, around);
  if (behind) return [behind];
  const beside = bodyBeside(claim, around, told);
  if (beside) return [beside];
  const national = claim.office.word.scope === 'country' && !around.words.is('national', claim.office.m);
  const country = national ? (knownCountry(claim, told, around) ?? partyCountry(claim, around)) : undefined;
  if (country) return [{ entity: country, from: claim.office.head, to: claim.office.head + 1, how: 'known-country' }];
  const implied = impliedAffiliation(claim.office, claim.sentence, around);
  if (!implied || !isElsewhere(implied.entity, claim, told, around)) return implied ? [implied] : [];
  const about = claim.office.word.of ? topic(claim.office.word.of, around) : undefined;
  return about && about !== implied.entity ? [{ ...implied, entity: about, how: 'topic' }] : [];
};

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
      ? local
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

const isPredicate = ({ compiled }: OfficeClaim['rule']): boolean =>
  compiled.needs.some(([symbol, other]) => !other && (symbol === 'v:be' || symbol === 'v:become'));

/** "für die Liberalen deren Landesvorsitzende Eva Lang": the party that somebody speaks for, just before the office. */
const partyBefore = (claim: OfficeClaim, around: Surroundings): Affiliation | undefined => {
  const named = around.sentences[claim.sentence];
  if (!named || !(isOfParty(claim.office) || claim.office.word.of === 'parliament' || claim.office.m === 'Landeschef'))
    return undefined;
  for (let at = claim.office.from - 1; at >= Math.max(1, claim.office.from - 4); at--) {
    const name = named.nameAt[at];
    const entity = (name && around.table.of.get(name)) ?? partyCalled(named.words[at]?.text ?? '', around);
    const spoken = named.words.slice(at - 2, at).some(({ low }) => around.words.is('speaksFor', low));
    if (entity?.kind === 'party' && spoken) return { entity, from: at, to: at + 1, how: 'party-before' };
  }
  return undefined;
};

/** "Für den Betreiber Alpina erschien Direktorin Eva Lang": the body that somebody stands for, at the head of the sentence. */
const bodySpokenFor = ({ office, sentence }: OfficeClaim, around: Surroundings): Affiliation | undefined => {
  const named = around.sentences[sentence];
  if (!named || office.word.scope !== 'body' || office.body || !around.words.is('standsFor', named.words[0]?.low ?? ''))
    return undefined;
  const name = named.names.find(({ from, to, type }) => type === 'Organisation' && from <= 4 && to <= office.from);
  const entity = name && around.table.of.get(name);
  return name && entity && office.from - name.to <= 4
    ? { entity, from: name.from, to: name.to, how: 'spoken-for' }
    : undefined;
};

/** "die Christdemokraten" for the CDU that the text names as well. */
const partyCalled = (word: string, { table }: Surroundings): LocalEntity | undefined =>
  table.entities.find(({ kind, nicknames }) => kind === 'party' && nicknames.includes(word));

/** "Außenminister Karl Huber (ÖVP)": a national office is of the party's country. */
const partyCountry = (claim: OfficeClaim, around: Surroundings): LocalEntity | undefined => {
  const named = around.sentences[claim.sentence];
  const name = named?.tokens[claim.at.to]?.text === '(' ? named.nameAt[claim.at.to + 1] : undefined;
  const party = name && around.table.of.get(name);
  if (party?.kind !== 'party' || !party.country || claim.office.word.scope !== 'country') return undefined;
  if (party.country !== around.home) return countryNamed(party.country, around);
  return homeOf(claim.office, around);
};

const countryNamed = (iso: string, { table }: Surroundings): LocalEntity | undefined =>
  table.entities.find(({ type, key }) => type === 'Country' && key === iso);

/** "Fraktionschef Karl Huber (CDU)": the bracket says whose group it is. */
const partyBehind = (claim: OfficeClaim, around: Surroundings): Affiliation | undefined => {
  if (!isOfParty(claim.office)) return undefined;
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
  /^\p{Ll}/u.test(name.name) && !/^(?:committee|council|parliament|court|police)$/.test(name.kind ?? '');

/** "the company’s chairman", "der Chef des Konzerns": a bare noun of body stands for one that was named before. */
export const bodyMeant = (name: NameMention, sentence: number, around: Surroundings): LocalEntity | undefined => {
  if (name.rule !== 'bare-body-noun') return around.table.of.get(name);
  const place = placeMeant(name.name, around);
  if (place) return place;
  if (around.words.is('refersOnly', name.name)) return committeeBefore(sentence, name.from, around);
  if (around.words.is('executive', name.name)) return boardOf(sentence, name, around); // "Sprecher des Vorstands"
  const word = around.sentences[sentence]?.words[name.to - 1];
  const meant = word && standsFor(word, sentence, name.from, around);
  if (word && !meant && /^(?:company|club|bank)$/.test(name.kind ?? '')) return undefined; // "der Chef der Airline": of which?
  if (!meant && isPlainNoun(name)) return undefined;
  return meant ?? around.table.of.get(name);
};

/** "Der Caritasrat tagte. Die Vorsitzende des Gremiums, Eva Lang": the committee named last, be it by its noun alone. */
const committeeBefore = (sentence: number, before: number, around: Surroundings): LocalEntity | undefined => {
  for (let at = sentence; at >= Math.max(0, sentence - 2); at--) {
    const { words = [], nameAt = [] } = around.sentences[at] ?? {};
    for (let i = (at === sentence ? before : words.length) - 1; i >= 0; i--) {
      const name = nameAt[i];
      const entity = name && around.table.of.get(name);
      if (entity?.kind === 'committee') return entity;
      const { body, cap } = words[i] as Word;
      if (!name && cap && body?.kind === 'committee' && !around.words.is('refersOnly', body.lemma))
        return bareBody(body.lemma, body.kind, at);
    }
  }
  return undefined;
};

/** A board is its company's or association's; where the text is about none it says nothing. */
const boardOf = (sentence: number, { from, name }: NameMention, around: Surroundings): LocalEntity | undefined => {
  const before = around.sentences[sentence]?.names.findLast((one) => {
    const entity = one.to <= from ? around.table.of.get(one) : undefined;
    return entity?.type === 'Organisation' && hasKind(entity, 'managed');
  });
  return (before && around.table.of.get(before)) ?? topic('managed', around) ?? bareBody(name, 'committee', sentence);
};

/** "die Beauftragte des Landes", "der Kämmerer der Stadt": the region and the town of the text. */
const placeMeant = (noun: string, around: Surroundings): LocalEntity | undefined => {
  if (around.words.is('regionNoun', noun)) return around.region;
  if (around.words.is('townNoun', noun)) return around.town;
  return around.words.is('countryNoun', noun) ? around.homeEntity : undefined;
};
