import type { NameMention } from '../mention';
import type { NamedWords } from '../recognise';
import type { Token } from '../token';
import type { BodyWord, Gender, Word } from '../word';
import { isAcronym } from '../words';
import { branchAt } from './branch';
import { clubAt, firmAt } from './firm';
import { adjectiveStem, nominativeAdjective } from './inflect';
import { joinTokens } from './join-tokens';

/** A sentence as the German phrase readers see it. */
export type GermanSentence = NamedWords;

const has = (word: Word | undefined, tag: string): boolean => word?.tags.has(tag) ?? false;
export const isDeterminer = (word: Word | undefined): boolean => has(word, 'determiners');
export const isPreposition = (word: Word | undefined): boolean => has(word, 'prepositions');
export const isCoordinator = (word: Word | undefined): boolean => word?.low === 'und' || word?.low === 'sowie';

/** A small word ending like an adjective that is nothing of a closed class: "neuen", "russischen", "dritten". */
export const isAdjective = (word: Word | undefined): boolean =>
  word !== undefined && !word.cap && word.tags.size === 0 && adjectiveStem(word.low) !== undefined;

/** Kinds of bodies that hold offices by their own name plus a place: "Universität Bonn", "Oberlandesgericht München". */
const PLACED =
  /^(?:court|university|school|police|ministry|agency|hospital|church|theatre|museum|orchestra|club|union|party|association|chamber|prosecution|parliament|fraction|company|bank|research|fire|diocese|military|city|airport|ngo|government|authority|institute|culture|committee)$/;

/**
 * The name of an organisation that begins at token `from` (an article may stand there): "der Deutschen Bank", "des
 * Polizeipräsidiums Oberbayern Süd", "der Unternehmens- und Investmentbank", "des Städtenetzwerks ICLEI (…)".
 */
export const organisationAt = (sentence: GermanSentence, from: number): NameMention | undefined => {
  const { words } = sentence;
  let at = from;
  if (isDeterminer(words[at]) || words[at]?.tags.has('prepositions')) at++;
  const start = at;
  const name = sentence.nameAt[at];
  if (name?.entry && name.from === at && !isBuilding(name, words[at])) return withBracket(sentence, name);
  while (isAdjective(words[at]) || isCapitalAdjective(words[at]) || isOfPlace(sentence, at)) at++;
  const inner = sentence.nameAt[at];
  if (inner && inner.from === at && inner.type !== 'Person' && at > start && countryAdjectives(words, start, at))
    return withBracket(sentence, inner);
  const phrase = bodyPhrase(sentence, start, at);
  if (phrase && (!name || phrase.to >= name.to)) return phrase;
  return name && name.from === start && name.type !== 'Person' ? withBracket(sentence, name) : phrase;
};

/** Organisations that a sentence names by a noun of body and what makes it a name: "Bayerischer Fußball-Verband". */
export const namedBodies = (sentence: GermanSentence): readonly NameMention[] => {
  const found: NameMention[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    if (!sentence.words[at]?.cap && sentence.tokens[at]?.kind !== 'number') continue;
    const known = sentence.nameAt[at];
    if (known?.type === 'Person') continue;
    const firm = firmAt(sentence, at) ?? clubAt(sentence, at);
    if (firm && (!known || known.to < firm.to)) {
      found.push(firm);
      at = firm.to - 1;
      continue;
    }
    const regional = regionalBody(sentence, at) ?? bodyOfRegion(sentence, at) ?? branchAt(sentence, at);
    if (regional) {
      found.push(regional);
      at = regional.to - 1;
      continue;
    }
    if (known?.entry && !isBuilding(known, sentence.words[at])) continue;
    let head = afterOrdinal(sentence, at);
    while (isCapitalAdjective(sentence.words[head]) || isOfPlace(sentence, head)) head++;
    const word = sentence.words[head];
    const person =
      word?.office &&
      (sentence.nameAt[head + 1]?.type === 'Person' || !word.text.includes('-') || /vorstand$/.test(word.low)); // "ORF-Stiftungsrat" is a body
    if (!word?.body || person || word.meeting) continue;
    const phrase = bodyPhrase(sentence, at, head);
    if (!phrase || phrase.rule === 'bare-body-noun' || !(head > at || word.text.includes('-') || phrase.to > head + 1))
      continue;
    found.push({ ...phrase, rule: 'body-noun' });
    at = phrase.to - 1;
  }
  return found;
};

/** "Polizeipräsidium": the lists know it as a place in its town, where more of a name follows it is a body. */
const isBuilding = (name: NameMention, word: Word | undefined): boolean =>
  name.type === 'Place' && name.to === name.from + 1 && word?.body !== undefined;

/** "Niedersächsischer Landkreistag": the lists know "Landkreistag" as the national one; with a region before it is another. */
const regionalBody = (sentence: GermanSentence, at: number): NameMention | undefined => {
  const { words, nameAt } = sentence;
  const known = nameAt[at + 1];
  const region = words[at]?.cap ? words[at]?.adjectiveOf : undefined;
  if (!region || region.kind === 'country' || !known?.entry || known.from !== at + 1 || known.to !== at + 2)
    return undefined;
  if (known.type !== 'Organisation' || !words[at + 1]?.body || known.entry.country === undefined) return undefined;
  const phrase = bodyPhrase(sentence, at, at + 1);
  return phrase && { ...phrase, rule: 'regional-body' };
};

/** Kinds of national bodies that have others of their name in towns and dioceses. */
const BRANCHED = /^(?:association|ngo|church|union|party|foundation)$/;

/** "Bauernverband Schleswig-Holstein": a listed national body with a region behind it is another. */
const bodyOfRegion = (sentence: GermanSentence, at: number): NameMention | undefined => {
  const { words, nameAt } = sentence;
  const known = nameAt[at];
  const region = known?.from === at ? nameAt[known.to] : undefined;
  const fits = known?.entry && known.to === at + 1 && known.type === 'Organisation' && words[at]?.body;
  if (!known || !fits) return undefined;
  const state = region?.type === 'Country' && region.kind !== 'country';
  const branch = BRANCHED.test(known.kind ?? '') && (region?.type === 'Place' || words[known.to]?.low === 'für');
  if (!state && !branch) return undefined;
  const phrase = bodyPhrase(sentence, at, at);
  return phrase && phrase.to > known.to ? { ...phrase, rule: 'regional-body' } : undefined;
};

/** "2. Große Strafkammer": the number belongs to the name. */
const afterOrdinal = ({ tokens, words }: GermanSentence, at: number): number =>
  tokens[at]?.kind === 'number' && tokens[at + 1]?.text === '.' && words[at + 2]?.cap ? at + 2 : at;

const ADJECTIVE_ENDING = /(?:isch|lich|ig|haft|iell|ial|ional|entral|iv|är)e[nrsm]?$/u;

/** "Deutschen", "Parlamentarischen", "Schweizer": a capital adjective of a name, whatever the dictionary says of a noun. */
const isCapitalAdjective = (word: Word | undefined): boolean => {
  if (!word?.cap || word.body || word.office || word.given) return false;
  return (
    word.adjectiveOf !== undefined ||
    ADJECTIVE_ENDING.test(word.low) ||
    (word.noun === undefined && !word.surname && adjectiveStem(word.low) !== undefined)
  );
};

/** "Allgäuer Filmtage": a capital word in -er right before a noun of body, inhabitant though it may be elsewhere. */
const isOfPlace = ({ words, nameAt }: GermanSentence, at: number): boolean => {
  const [word, next] = [words[at], words[at + 1]];
  return (
    word?.cap === true &&
    next?.cap === true &&
    next.body !== undefined &&
    /\p{L}{3}er$/u.test(word.low) &&
    word.tags.size === 0 &&
    !word.office &&
    !word.body &&
    !word.given &&
    !word.title &&
    nameAt[at]?.type !== 'Person'
  );
};

const countryAdjectives = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).every((word) => word.adjectiveOf || !word.cap);

/** "Internationaler Währungsfonds (IWF)": the bracket is another name of the same body. */
const withBracket = (sentence: GermanSentence, name: NameMention): NameMention => {
  const { tokens, words } = sentence;
  const legal = tokens[name.to]?.lower === 'e' && tokens[name.to + 2]?.lower === 'v' ? 4 : 0; // "e. V. (DWRV)"
  if (legal > 0) return withBracket(sentence, { ...name, to: name.to + legal });
  const inside = words[name.to + 1];
  if (tokens[name.to]?.text !== '(' || tokens[name.to + 2]?.text !== ')' || !inside || !/^\p{Lu}/u.test(inside.text))
    return name;
  if (!isAcronym(inside.text) && !/\p{Lu}.*\p{Lu}/u.test(inside.text)) return name;
  if (name.type === 'Country' || name.type === 'Place') return name;
  return { ...name, to: name.to + 3, aliases: [...(name.aliases ?? []), inside.text] };
};

/** A noun that heads an organisation, with what belongs to its name before and after. */
const bodyPhrase = (sentence: GermanSentence, start: number, head: number): NameMention | undefined => {
  const { words, tokens } = sentence;
  let at = head;
  if (words[at]?.text.endsWith('-') && isCoordinator(words[at + 1]) && words[at + 2]?.cap) at += 2; // "Unternehmens- und Investmentbank"
  const word = words[at];
  if (!word?.cap || !word.body) return undefined;
  const branch = word.body.kind === 'party' && /(?:verband|verein)$/iu.test(word.body.lemma); // "Landesverband der Gartenfreunde"
  const after = extension(sentence, at + 1, branch ? 'association' : word.body.kind);
  if (after === at + 1 && (UNNAMED.test(word.body.lemma) || words.slice(start, at).some(isOther))) return undefined;
  const gender = word.body.gender;
  const before: string[] = [];
  for (let i = afterOrdinal(sentence, start); i < at; i++) before.push(beforeHead(words[i] as Word, gender));
  if (afterOrdinal(sentence, start) > start) before.unshift(`${tokens[start]?.text}.`);
  const parts = [...before, word.body.lemma, ...tokens.slice(at + 1, after).map((token) => token.text)].filter(Boolean);
  const described = after === at + 1 && isDescription(words, start, at);
  const specific = !described && (parts.length > 1 || word.body.lemma !== word.body.noun);
  const aliases = aliasesOf(sentence, at, after);
  const proper = properName(sentence, at, after);
  const name = proper ?? joinTokens(parts);
  const mention: NameMention = {
    type: 'Organisation',
    from: start,
    to: after,
    name,
    aliases: proper ? [joinTokens(parts)] : aliases,
    kind: kindOf(word.body, before, parts),
    rule: specific ? 'body-noun' : 'bare-body-noun',
  };
  return withBracket(sentence, mention);
};

/** What a body is by the rest of its name. */
const kindOf = ({ kind, lemma }: BodyWord, before: readonly string[], parts: readonly string[]): string => {
  if (isParish(before, lemma)) return 'church';
  const branch = kind === 'party' && /(?:verband|verein)$/iu.test(lemma) && parts.length > 1;
  return branch && !parts.some((part) => PARTY.test(part)) ? 'association' : kind; // "Landesverband der Gartenfreunde"
};

const PARTY = /CDU|SPD|CSU|FDP|AfD|BSW|Grün|Linke|ÖVP|SPÖ|FPÖ|Neos|SVP|Partei|Piraten|Freie/u;

/** "Jüdische Gemeinde": of a creed, no town. */
const isParish = (before: readonly string[], noun: string): boolean =>
  noun === 'Gemeinde' &&
  before.some((word) =>
    /^(?:jüdisch|israelitisch|evangelisch|katholisch|islamisch|muslimisch|alevitisch|orthodox|reformiert|freikirchlich)/iu.test(
      word,
    ),
  );

/** "der neuen Tochtergesellschaft": another body than any that was named. */
const UNNAMED = /(?:tochter(?:gesellschaft|firma|unternehmen)?|ableger|sparte|niederlassung|filiale|konkurrent)$/iu;

/** "des dortigen Theaters", "einer anderen Bank". */
const isOther = (word: Word): boolean =>
  /^(?:dortig|hiesig|ander|weiter|zweit|fremd|befreundet|benachbart)/u.test(word.low);

/** Nouns that only say what a firm or club is: behind them stands its name. */
const DESCRIBES =
  /(?:konzern|hersteller|zulieferer|unternehmen|firma|gesellschaft|betreiber|anbieter|versorger|versicherer|händler|riese|kette|ligist|spezialist|airline|fluglinie|fluggesellschaft|geldhaus|dienstleister|investor|denkfabrik|startup|eigner|bauer|verband|gewerkschaft)$/iu;

/** "des Stuttgarter Autozulieferers", "der Kölner Konzern": says what and where a firm is, not what it is called. */
const isDescription = (words: readonly Word[], start: number, head: number): boolean => {
  const body = words[head]?.body;
  return (
    body !== undefined &&
    /^(?:company|club|bank)$/.test(body.kind) &&
    (DESCRIBES.test(body.lemma) || (body.nickname && !words[head]?.text.includes('-'))) &&
    words.slice(start, head).every((word) => word.adjectiveOf?.type === 'Place' || !word.cap)
  );
};

/** "Voestalpine" of "des Linzer Stahlkonzerns Voestalpine": a name that is no word of the language and no place. */
const properName = ({ words, tokens, nameAt }: GermanSentence, head: number, to: number): string | undefined => {
  const body = words[head]?.body;
  if (!body || to === head + 1 || !/^(?:company|club|bank)$/.test(body.kind) || !DESCRIBES.test(body.lemma))
    return undefined;
  const own = words
    .slice(head + 1, to)
    .every(
      (word, i) =>
        word.cap &&
        !word.adjectiveOf &&
        (i > 0 || (!word.noun && nameAt[head + 1]?.type !== 'Place' && nameAt[head + 1]?.type !== 'Country')),
    );
  return own ? joinTokens(tokens.slice(head + 1, to).map((token) => token.text)) : undefined;
};

const beforeHead = (word: Word, gender: Gender | undefined): string => {
  if (word.cap) {
    const stem = adjectiveStem(word.low);
    if (!stem || !gender || /er$/u.test(word.low)) return word.text; // "Berliner", and "Deutscher" is one already
    return !word.noun || ADJECTIVE_ENDING.test(word.low) || word.adjectiveOf
      ? nominativeAdjective(word.text.slice(0, stem.length), gender)
      : word.text;
  }
  if (isCoordinator(word)) return word.low;
  return ''; // "der neuen Behörde": an ordinary adjective is no part of the name
};

/** "ICLEI" in "des Städtenetzwerks ICLEI": the proper name alone is a name as well. */
const aliasesOf = (sentence: GermanSentence, head: number, to: number): readonly string[] => {
  const rest = sentence.tokens.slice(head + 1, to).map((token) => token.text);
  if (rest.length === 0 || isDeterminer(sentence.words[head + 1]) || isPreposition(sentence.words[head + 1])) return [];
  const behind = sentence.nameAt[head + 1];
  if (behind && behind.from <= head) return behind.aliases ?? []; // read before
  const body = sentence.words[head]?.body;
  if (
    behind?.type === 'Place' ||
    behind?.type === 'Country' ||
    (body && OF_TOWNS.test(body.kind)) ||
    OF_TOWN.test(body?.lemma ?? '')
  )
    return []; // "Bremen" is no other name of "Hochschule Bremen"
  const inner = joinTokens(rest).replace(/^[„"»«]|[“”"«»]$/gu, '');
  return sentence.words[head + 1]?.adjectiveOf || /^[\p{Lu}]/u.test(inner) ? [inner] : [];
};

/** Kinds of bodies that are called by their town. */
const OF_TOWNS =
  /^(?:court|university|school|police|hospital|church|parliament|prosecution|diocese|fire|city|authority|government|country|service)$/;
const OF_TOWN = /^(?:Stadt|Kreis|Gemeinde|Land|Volksbank|Raiffeisen|Sparkasse|VR)/u;

/** Where the name ends after its head noun. */
const extension = (sentence: GermanSentence, from: number, kind: string): number => {
  const { words, tokens, nameAt } = sentence;
  let at = from;
  if (/^[„"»]$/u.test(tokens[at]?.text ?? '')) return quotedEnd(tokens, at);
  while (
    words[at]?.cap &&
    !words[at]?.office &&
    !words[at]?.meeting &&
    !words[at]?.title &&
    (words[at]?.tags.size === 0 || isPreposition(words[at])) && // "Gymnasium Am Deister", but "das Kollegium Ihnen"
    nameAt[at]?.type !== 'Person' &&
    tokens[at]?.spaced &&
    (PLACED.test(kind) ||
      !words[at]?.noun ||
      isAcronym(words[at]?.text ?? '') ||
      COMPASS.test(words[at]?.text ?? '')) &&
    !isOfOffice(sentence, at) &&
    !isNextPhrase(sentence, at, kind)
  )
    at++;
  if (words[at - 1]?.text === 'St' && tokens[at]?.text === '.' && words[at + 1]?.cap) at += 2; // "Pfarrei St. Martin"
  if (words[at]?.low === 'zu' && words[at + 1]?.cap && /^(?:university|chamber|association)$/.test(kind))
    return nameAt[at + 1]?.to ?? at + 2; // "Universität zu Köln"
  if (words[at]?.low === 'von' && (nameAt[at + 1]?.type === 'Place' || nameAt[at + 1]?.type === 'Country'))
    return nameAt[at + 1]?.to ?? at + 2; // "Filmfest von Lugano", "Landtag von Brandenburg"
  if (
    at === from &&
    /^(?:parliament|church)$/.test(kind) &&
    words[at]?.low === 'von' &&
    words[at + 1]?.cap &&
    !words[at + 1]?.noun &&
    nameAt[at + 1]?.type !== 'Person'
  )
    return at + 2; // "Kreistag von Spree-Neiße", "Evangelische Kirche von Kurhessen-Waldeck"
  if (
    at > from &&
    kind === 'country' &&
    /^(?:an|in|ob)$/.test(words[at]?.low ?? '') &&
    words[at + 1]?.low === 'der' &&
    words[at + 2]?.cap
  )
    return at + 3; // "Marktgemeinde Hirschbach an der Leitha"
  if (at > from) return afterCoordination(sentence, at, kind);
  if (words[at]?.low === 'für') {
    let noun = isDeterminer(words[at + 1]) ? at + 2 : at + 1; // "Caritasverband für die Diözese Osnabrück"
    while (isAdjective(words[noun])) noun++; // "Institut für molekulare Genetik"
    if (words[noun]?.cap) return nounsEnd(words, noun); // "Institut für Weltwirtschaft"
  }
  if (
    words[at]?.low === 'der' &&
    words[at + 1]?.cap &&
    nameAt[at + 1]?.type !== 'Person' &&
    (/^(?:association|union|chamber|council|ngo|foundation)$/.test(kind) || words[at - 1]?.body?.lemma === 'Bund') &&
    !/^(?:Stadt|Gemeinde|Region|Regierung|Partei|Firma|Bank|Universität)$/u.test(words[at + 1]?.text ?? '')
  )
    return nounsEnd(words, at + 1); // "Verband der Automobilindustrie"
  return from;
};

/** "Rettungsleitstelle West". */
const COMPASS = /^(?:Nord|Süd|West|Ost|Mitte|Nordwest|Nordost|Südwest|Südost)$/u;

/** "zieht das Klinikum Konsequenzen", "gibt sein Amt Ende März ab": such bodies are called by towns and people, not by plain nouns. */
const isNextPhrase = ({ words, nameAt }: GermanSentence, at: number, kind: string): boolean => {
  const word = words[at];
  if (!word?.cap || nameAt[at] || words[at - 1]?.text.includes('-')) return false;
  if (/^(?:Ende|Anfang)$/.test(word.text)) return true;
  const plain = word.noun !== undefined && !word.surname && !word.adjectiveOf && !isAcronym(word.text);
  return plain && /^(?:hospital|government|parliament|city)$/.test(kind);
};

/** "im Gästehaus der Landesregierung Dänemarks Botschafterin": the genitive belongs to the office behind it. */
const isOfOffice = ({ words, nameAt }: GermanSentence, at: number): boolean =>
  nameAt[at]?.type === 'Country' && words[at]?.low.endsWith('s') === true && words[at + 1]?.office !== undefined;

/** "Gewerkschaft Verkehr und Logistik", "Ministerium Arbeit und Soziales": fields of work go in pairs. */
const afterCoordination = ({ words }: GermanSentence, at: number, kind: string): number => {
  const next = words[at + 1];
  const fits =
    /^(?:union|ministry|authority|committee|agency)$/.test(kind) &&
    words[at - 1]?.noun &&
    isCoordinator(words[at]) &&
    next?.cap &&
    next.noun &&
    !next.office &&
    !next.body;
  return fits ? at + 2 : at;
};

const quotedEnd = (tokens: readonly Token[], from: number): number => {
  for (let at = from + 1; at < Math.min(tokens.length, from + 8); at++)
    if (/^[“”"«]$/u.test(tokens[at]?.text ?? '')) return at + 1;
  return from;
};

const nounsEnd = (words: readonly Word[], from: number): number => {
  let at = from + 1;
  while (words[at]?.cap && !(words[at]?.given && !words[at]?.noun)) at++; // "Dekan der Fakultät für Maschinenbau Jean Bergmann"
  if (isCoordinator(words[at]) && words[at + 1]?.cap && words[at + 1]?.noun && !words[at + 1]?.office) at += 2;
  return at;
};

/** A name that was met in an oblique case, as a table would write it: "Deutschen Fußball-Bundes" → "Deutscher Fußball-Bund". */
export const nominativeName = (words: readonly Word[], from: number, to: number, text: string): string => {
  const first = words[from];
  let head = from;
  while (head < to - 1 && isCapitalAdjective(words[head])) head++;
  const body = words[head]?.body;
  if (!first || !body) return text;
  const before = words.slice(from, head).map((word) => beforeHead(word, body.gender));
  const rest = words.slice(head + 1, to).map((word) => word.text);
  return joinTokens([...before, body.lemma, ...rest].filter(Boolean));
};
