import { type Affiliation, bareBody, fromEntry, type Surroundings } from './affiliation';
import type { LocalEntity } from './entities';
import { hasKind, topic } from './kinds';
import type { OfficePhrase } from './mention';
import { standsFor } from './stands-for';
import { countryOf, districtOf, regionOf, seatOf, townOf } from './where-in';
import type { BodyWord, Word } from './word';

/** Where an office belongs that names no organisation itself, read from its sentence and its document. */
export const impliedAffiliation = (
  phrase: OfficePhrase,
  sentence: number,
  around: Surroundings,
): Affiliation | undefined => {
  const here = { from: phrase.head, to: phrase.head + 1 };
  for (const [how, read] of READINGS) {
    const entity = read(phrase, sentence, around);
    if (entity === 'none') return undefined;
    if (entity) return { entity, ...here, how };
  }
  return undefined;
};

type Reading = (phrase: OfficePhrase, sentence: number, around: Surroundings) => LocalEntity | 'none' | undefined;

/** "Hubers Sprecher": whose office that is, is not said. */
const ofPerson: Reading = (phrase) =>
  phrase.targets.some((target) => target.how === 'genitive-before' && target.name.type === 'Person')
    ? 'none'
    : undefined;

/** "Kuratorin am Haus für Bewegtbild": what is named there could not be read, so nothing else may stand in for it. */
const ofUnread: Reading = (phrase) =>
  phrase.unread ||
  (phrase.word.scope === 'body' &&
    phrase.bodyKind !== 'country' &&
    phrase.targets.some((target) => target.how === 'preposition' && target.name.type === 'Place')) // "Präsident von Munster"
    ? 'none'
    : undefined;

/** "Markenforscher", "Brigadegeneral": what somebody is rather than an office; only a club's captain needs no more words. */
const ofLow: Reading = ({ word, article, m, head }, sentence, { words, sentences }) =>
  word.weight === 'low' &&
  word.of !== 'club' &&
  article !== 'possessive' &&
  !words.is('member', m) &&
  // "the clerk, Hilary Stroud", "Hilary Stroud, Clerk"
  !(words.is('sitting', m) && (article === 'definite' || (!article && sentences[sentence]?.words[head]?.cap)))
    ? 'none'
    : undefined;

/** "ihr Sprecher", "deren Vorsitzende": that of the body named just before. */
const ofOwner: Reading = (phrase, sentence, around) =>
  phrase.article === 'possessive' && phrase.word.scope === 'body' && (!phrase.body || isOfParty(phrase))
    ? (ownerBefore(phrase, sentence, around) ?? (isOfTopic(phrase, sentence, around) ? undefined : 'none'))
    : undefined;

/** "Delegates made her their president": of the body that the text is about, where no person can be meant by the pronoun. */
const isOfTopic = ({ from, possessor }: OfficePhrase, sentence: number, around: Surroundings): boolean => {
  const { words = [], names = [] } = around.sentences[sentence] ?? {};
  const person = possessor !== undefined && names.some((name) => name.type === 'Person' && name.to <= from);
  return words[from]?.tags.has('possessives') === true && !person && topic('any', around) !== undefined;
};

/** The body named last before, be it by a bare noun: "mit dem Betriebsrat und seinem Vorsitzenden". */
const ownerBefore = (phrase: OfficePhrase, sentence: number, around: Surroundings): LocalEntity | undefined => {
  for (let at = sentence; at >= Math.max(0, sentence - 1); at--) {
    const named = around.sentences[at];
    if (!named) continue;
    for (let i = (at === sentence ? phrase.from : named.words.length) - 1; i >= 0; i--) {
      const name = named.nameAt[i];
      const entity = name && around.table.of.get(name);
      // "Carrick, Brennick’s biggest investor, …; its head …": the owner of another is passed over
      if (entity && isHolder(entity) && !/['’]s$/u.test(named.tokens[name.to - 1]?.text ?? '')) return entity;
      const word = name ? undefined : named.words[i];
      if (!word?.body || word.body.kind === 'country' || word.meeting || (word.office && !word.office.ambiguous))
        continue; // "hielt zum Landrat"
      if (word.cap) return bareBody(pairedName(named.words, i) + word.body.lemma, word.body.kind, at);
      const meant = standsFor(word, at, i, around); // written small it names nobody by itself: "the firm"
      if (meant) return meant;
    }
  }
  return undefined;
};

/** "Industrie- und " of "mit der Industrie- und Handelskammer, deren Präsident". */
const pairedName = (words: readonly Word[], at: number): string => {
  const [first, and] = [words[at - 2], words[at - 1]];
  return first?.text.endsWith('-') && and?.tags.has('conjunctions') ? `${first.text} ${and.text} ` : '';
};

/** "Ausschussvorsitzende", "Landgerichtspräsident": the body of the compound, by the name the document gives it. */
const ofBody: Reading = (phrase, sentence, around) => {
  if (!phrase.body) return undefined;
  const place = placeOf(phrase.body, around);
  if (place) return place;
  const named = namedBody(phrase.body, phrase.bodyKind, around);
  if (named) return named;
  if (phrase.bodyKind === 'police') return bareBody(phrase.body, 'police', sentence); // "Polizeisprecherin": of the police, whichever
  const union = around.words.is('unionBody', phrase.body) ? unionOf(around) : undefined;
  if (union) return union;
  if (/^(?:committee|parliament|association|union|chamber)$/.test(phrase.bodyKind ?? '') && !partOf(phrase, around)) {
    const bare = bareNamed(phrase.body, around);
    if (bare) return bare;
  }
  const about = around.words.is('board', phrase.body) ? topic('any', around) : undefined;
  if (about && hasKind(about, 'managed') && !hasKind(about, 'company')) return about; // "Aufsichtsratschefin" in a text on a club
  const kind = phrase.word.of ?? partOf(phrase, around);
  const found = kind && kindred(kind, phrase, { sentence, around });
  if (found) return found;
  if (
    SELF_NAMED.test(phrase.bodyKind ?? '') &&
    !around.words.is('board', phrase.body) &&
    !isShared(phrase.body, around)
  )
    return bareBody(phrase.body, phrase.bodyKind, sentence);
  return SCOPED.has(phrase.word.scope) && phrase.bodyKind !== 'parliament' ? undefined : 'none';
};

/** "Nationalratspräsident", "Stadtwerke-Leiter": bodies that are called by their noun, there being one of them in a text. */
const SELF_NAMED = /^(?:parliament|committee|court|company|union|chamber)$/;

/** Two bodies of the text have the noun in their names: whose office it is, it does not say. */
const isShared = (body: string, { table }: Surroundings): boolean =>
  table.entities.filter(({ type, name }) => type === 'Organisation' && hasNoun(name, body.toLowerCase())).length > 1;

/** "township solicitor": of the town that the text is about. */
const placeOf = (noun: string, { words, town, region }: Surroundings): LocalEntity | undefined =>
  words.is('townNoun', noun) ? town : words.is('regionNoun', noun) ? region : undefined;

/** "Kommissionschefin", "Ratspräsident" in a text that speaks of the EU. */
const unionOf = (around: Surroundings): LocalEntity | undefined =>
  around.table.entities.find((entity) => entity.kind === 'eu' && entity.key === 'Europäische Union') ??
  (around.table.entities.some((entity) => entity.kind === 'eu') ? listedUnion(around) : undefined);

const listedUnion = (around: Surroundings): LocalEntity | undefined => {
  const entry = around.listed?.('EU');
  return entry && fromEntry(entry);
};

const SCOPED: ReadonlySet<string> = new Set(['country', 'region', 'city']);

/** A party's office belongs to no region or country where the party is not told. */
const isScoped = ({ word }: OfficePhrase): boolean => SCOPED.has(word.scope) && !isOfParty({ word });

export const isOfParty = ({ word }: Pick<OfficePhrase, 'word'>): boolean =>
  /^(?:party|partyunion|fraction)$/.test(word.of ?? '');

/** A board belongs to the company that has it; other bodies are what their own noun says. */
const partOf = (phrase: OfficePhrase, { words }: Surroundings): string | undefined =>
  words.is('board', phrase.body ?? '')
    ? 'company'
    : words.is('anyBoard', phrase.body ?? '')
      ? 'any'
      : phrase.bodyKind === 'committee'
        ? undefined
        : phrase.bodyKind;

const namedBody = (body: string, kind: string | undefined, around: Surroundings): LocalEntity | undefined => {
  const noun = body.toLowerCase();
  const fitting = around.table.entities.filter(
    (entity) =>
      entity.type === 'Organisation' &&
      !entity.generic &&
      !(kind === 'parliament' && !/^(?:parliament|council)$/.test(entity.kind ?? '')) && // "House speaker" is none of the "White House"
      !(kind === 'police' && entity.kind === 'union') && // "Polizeisprecherin" is none of the "Gewerkschaft der Polizei"
      [entity.name, ...entity.aliases].some((name) => hasNoun(name, noun)),
  );
  const exact = fitting.filter((entity) =>
    [entity.name, ...entity.aliases].some((name) =>
      name
        .toLowerCase()
        .split(/[\s-]+/u)
        .includes(noun),
    ),
  );
  if (exact.length === 1) return exact[0];
  return fitting.length === 1 && !fitting[0]?.key && kind !== 'parliament' ? fitting[0] : undefined; // no "Kreistag" in "Landkreistag"
};

/** "die Kommission", "der Umweltausschuss", "die Handwerkskammer": named by its noun alone, and no other like it. */
const bareNamed = (body: string, around: Surroundings): LocalEntity | undefined => {
  const noun = body.toLowerCase();
  const lemmas = new Map<string, { readonly body: BodyWord; readonly at: number }>();
  around.sentences.forEach(({ words, nameAt }, at) => {
    words.forEach((word, i) => {
      const low = word.body?.lemma.toLowerCase();
      if (word.body && low && !nameAt[i] && low.endsWith(noun) && !word.meeting && !lemmas.has(low))
        lemmas.set(low, { body: word.body, at });
    });
  });
  const compounds = [...lemmas].filter(([low]) => low !== noun);
  const [only] = compounds.length > 0 ? compounds : [...lemmas];
  return only && compounds.length <= 1 ? bareBody(only[1].body.lemma, only[1].body.kind, only[1].at) : undefined;
};

const hasNoun = (name: string, noun: string): boolean => {
  const words = name.toLowerCase().split(/[\s-]+/u);
  return (words.length > 1 || name.length > noun.length) && words.some((word) => word === noun || word.endsWith(noun));
};

/** "Rektor", "CEO", "Oberstaatsanwalt": the body of the right kind that the document is about, or that stands near. */
const ofKind: Reading = (phrase, sentence, around) => {
  const kind = phrase.word.of;
  if (!kind) return undefined;
  if (kind === 'diocese' && isBesideOffice(phrase, around.sentences[sentence]?.words ?? [])) return 'none';
  const found = kindred(kind, phrase, { sentence, around });
  // "Finanzchef" in a text on a theatre that speaks of no firm
  const other = found || kind !== 'company' || hasAny('company', around) ? undefined : topic('employer', around);
  const see = kind === 'diocese' && !found ? seeOfTown(around) : undefined;
  return found ?? other ?? see ?? (isScoped(phrase) ? undefined : 'none');
};

/** "der Nuntius, Erzbischof Huber", "deren Vorsitzender, Bischof Huber": who is known by another office sits elsewhere. */
const isBesideOffice = ({ from }: OfficePhrase, words: readonly Word[]): boolean =>
  words[from - 1]?.text === ',' && words.slice(Math.max(0, from - 5), from).some(({ office }) => office !== undefined);

/** "Bischof Huber" in a text from Osnabrück that names no diocese: the one that is listed for the town. */
const seeOfTown = ({ town, townOnly, listed, words }: Surroundings): LocalEntity | undefined => {
  if (!town || !townOnly) return undefined;
  const entry = words.dioceseNames
    .map((noun) => listed?.(`${noun} ${town.name}`))
    .find((one) => one?.kind === 'diocese');
  return entry && fromEntry(entry);
};

const hasAny = (kind: string, { table }: Surroundings): boolean =>
  table.entities.some((entity) => hasKind(entity, kind));

const kindred = (
  kind: string,
  phrase: OfficePhrase,
  { sentence, around }: { readonly sentence: number; readonly around: Surroundings },
): LocalEntity | undefined => {
  // "(Reuters) - Finance chief Karl Huber": whoever reports is not what is reported on
  const wanted = (entity: LocalEntity): boolean =>
    hasKind(entity, kind) && (kind === 'media' || entity.kind !== 'media');
  return (
    nearest(phrase, sentence, around, wanted) ??
    topic(kind, around) ??
    (phrase.word.weight === 'low' ? undefined : onlyOne(sentence - 1, around, wanted))
  );
};

const ofPlace: Reading = (phrase, sentence, around) => {
  const { scope } = phrase.word;
  const seat = seatOf(phrase, around);
  if (seat) return seat;
  if (around.words.is('unionOffice', phrase.m)) {
    const union = unionOf(around); // "die Außenbeauftragte"
    if (union) return union;
  }
  if (around.words.is('districtOffice', phrase.m)) return districtOf(around);
  if (scope === 'body' && topic('any', around)) return undefined;
  if (scope === 'country' || around.words.is('maybeNational', phrase.m)) return countryOf(phrase, sentence, around);
  if (scope === 'region') return regionOf(phrase, sentence, around);
  return scope === 'city' ? townOf(phrase, sentence, around) : undefined;
};

/** "Bundeskanzlerin": the office says of itself that it is the country's. */
const ofNation: Reading = (phrase, _, { words, homeEntity }) =>
  phrase.word.scope === 'country' && words.is('national', phrase.m) ? homeEntity : undefined;

/** "der Geschäftsführer", "die Präsidentin": of the one body that the document is about. */
const ofTopic: Reading = (phrase, sentence, around) => {
  if (phrase.word.scope !== 'body' || phrase.word.weight !== 'high') return undefined;
  const sits = around.words.is('sitting', phrase.m);
  const entity = topic('any', around) ?? (sits ? (topic('sitting', around) ?? theBoard(around)) : undefined);
  if (entity?.kind === 'court' && around.words.is('notJudicial', phrase.m)) return undefined;
  return entity && !isOutdone(entity, phrase, { sentence, around }) ? entity : undefined;
};

/** "the board", told of twice and no other body beside it: a text on a body that it never names. */
const theBoard = ({ sentences }: Surroundings): LocalEntity | undefined => {
  const times = new Map<string, number>();
  for (const { words, nameAt } of sentences)
    words.forEach(({ body, meeting, cap }, at) => {
      const alone = body && !cap && !meeting && !nameAt[at] && words[at - 1]?.tags.has('def');
      if (alone && /^(?:committee|council)$/.test(body.kind)) times.set(body.noun, (times.get(body.noun) ?? 0) + 1);
    });
  const [only, other] = [...times];
  return only && !other && only[1] > 1 ? bareBody(only[0], 'committee', 0) : undefined;
};

/** "Solange Fifa-Präsident Berg gesperrt ist, führt Interimspräsident Huber …": the sentence is about another body. */
const isOutdone = (
  { name, aliases }: LocalEntity,
  phrase: OfficePhrase,
  { sentence, around }: { readonly sentence: number; readonly around: Surroundings },
): boolean => {
  const own = [name, ...aliases].map((one) => one.toLowerCase());
  const words = around.sentences[sentence]?.words.slice(0, phrase.from) ?? [];
  return words.some(({ office }) => office?.hyphen && office.prefix && !own.includes(office.prefix.toLowerCase()));
};

/** "Der Stiftungsrat tagt. Vorsitzender Huber …": the chair of the one committee spoken of just before. */
const ofCommittee: Reading = (phrase, sentence, around) => {
  if (!around.words.is('chair', phrase.m) || phrase.article === 'possessive') return undefined;
  const names = [...(around.sentences[sentence - 1]?.names ?? []), ...(around.sentences[sentence]?.names ?? [])];
  const committees = new Set(
    names.flatMap((name) => {
      const entity = around.table.of.get(name);
      return entity?.kind === 'committee' ? [entity] : [];
    }),
  );
  return committees.size === 1 ? [...committees][0] : undefined;
};

const READINGS: readonly (readonly [string, Reading])[] = [
  ['of-person', ofPerson],
  ['unread', ofUnread],
  ['low', ofLow],
  ['owner', ofOwner],
  ['named-body', ofBody],
  ['body-of-kind', ofKind],
  ['committee', ofCommittee],
  ['national', ofNation],
  ['place', ofPlace],
  ['topic', ofTopic],
];

/** The only body of the kind that one sentence names. */
const onlyOne = (
  sentence: number,
  around: Surroundings,
  wanted: (entity: LocalEntity) => boolean,
): LocalEntity | undefined => {
  const found = new Set((around.sentences[sentence]?.names ?? []).map((name) => around.table.of.get(name)));
  const fitting = [...found].filter((entity) => entity !== undefined && !entity.generic && wanted(entity));
  return fitting.length === 1 ? fitting[0] : undefined;
};

const isHolder = (entity: LocalEntity): boolean => entity.type === 'Organisation' && entity.kind !== 'media';

/** The last body before the office, in its sentence, that fits. */
const nearest = (
  phrase: OfficePhrase,
  sentence: number,
  around: Surroundings,
  wanted: (entity: LocalEntity) => boolean,
): LocalEntity | undefined => {
  const name = around.sentences[sentence]?.names.findLast((one) => {
    const entity = one.to <= phrase.from ? around.table.of.get(one) : undefined;
    return entity !== undefined && !entity.generic && wanted(entity);
  });
  return name && around.table.of.get(name);
};
