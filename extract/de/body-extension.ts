import type { Token } from '../token';
import type { Word } from '../word';
import { isAcronym } from '../words';
import { type GermanSentence, isAdjective, isCoordinator, isDeterminer, isPreposition } from './sentence';

/** Where the name of a body of that kind ends, behind its head noun. */
export const extension = (sentence: GermanSentence, from: number, kind: string): number => {
  const { words, tokens } = sentence;
  if (/^[„"»]$/u.test(tokens[from]?.text ?? '')) return quotedEnd(tokens, from);
  let at = from;
  while (isOfName(sentence, at, kind)) at++;
  if (at > from && tokens[at]?.text === '&' && words[at + 1]?.cap && /^(?:company|bank)$/.test(kind)) return at + 2; // "Lang & Söhne"
  if (words[at - 1]?.text === 'St' && tokens[at]?.text === '.' && words[at + 1]?.cap) at += 2; // "Pfarrei St. Martin"
  const ofTown = at > from ? behindTown(sentence, at, kind) : behindNoun(sentence, at, kind);
  if (ofTown) return ofTown;
  return at > from ? afterCoordination(sentence, at, kind) : (fieldEnd(sentence, at, kind) ?? from);
};

/** "Universität Bonn", "Rettungsleitstelle West": a capital word right behind the noun that can belong to its name. */
const isOfName = (sentence: GermanSentence, at: number, kind: string): boolean => {
  const word = sentence.words[at];
  return (
    word?.cap === true &&
    !word.office &&
    !word.meeting &&
    !word.title &&
    (word.tags.size === 0 || isPreposition(word)) && // "Gymnasium Am Deister", but "das Kollegium Ihnen"
    sentence.nameAt[at]?.type !== 'Person' &&
    sentence.tokens[at]?.spaced === true &&
    (PLACED.test(kind) || !word.noun || isAcronym(word.text) || COMPASS.test(word.text)) &&
    !isOfOffice(sentence, at) &&
    !isNextPhrase(sentence, at, kind)
  );
};

/** "Universität zu Köln", "Filmfest von Lugano", "Landtag von Brandenburg": with its preposition the place is in the name. */
const withPreposition = ({ words, nameAt }: GermanSentence, at: number, kind: string): number | undefined => {
  const { low } = words[at] ?? {};
  const behind = nameAt[at + 1];
  const place = behind?.type === 'Place' || behind?.type === 'Country';
  const fits =
    (low === 'zu' && words[at + 1]?.cap && /^(?:university|chamber|association)$/.test(kind)) ||
    (low === 'von' && place);
  return fits ? (behind?.to ?? at + 2) : undefined;
};

/** "Marktgemeinde Hirschbach an der Leitha": the river is in the name of the town. */
const behindTown = (sentence: GermanSentence, at: number, kind: string): number | undefined => {
  const { words } = sentence;
  const river = kind === 'country' && /^(?:an|in|ob)$/.test(words[at]?.low ?? '') && words[at + 1]?.low === 'der';
  return withPreposition(sentence, at, kind) ?? (river && words[at + 2]?.cap ? at + 3 : undefined);
};

/** "Kreistag von Spree-Neiße", "Evangelische Kirche von Kurhessen-Waldeck": a region that no list knows. */
const behindNoun = (sentence: GermanSentence, at: number, kind: string): number | undefined => {
  const region = sentence.words[at + 1];
  const fits =
    /^(?:parliament|church)$/.test(kind) &&
    sentence.words[at]?.low === 'von' &&
    region?.cap &&
    !region.noun &&
    sentence.nameAt[at + 1]?.type !== 'Person';
  return withPreposition(sentence, at, kind) ?? (fits ? at + 2 : undefined);
};

/** "Institut für Weltwirtschaft", "Verband der Automobilindustrie": the field of work is in the name. */
const fieldEnd = ({ words, nameAt }: GermanSentence, at: number, kind: string): number | undefined => {
  if (words[at]?.low === 'für') {
    let noun = isDeterminer(words[at + 1]) ? at + 2 : at + 1; // "Caritasverband für die Diözese Osnabrück"
    while (isAdjective(words[noun])) noun++; // "Institut für molekulare Genetik"
    return words[noun]?.cap ? nounsEnd(words, noun) : undefined;
  }
  const fits =
    words[at]?.low === 'der' &&
    words[at + 1]?.cap &&
    nameAt[at + 1]?.type !== 'Person' &&
    (/^(?:association|union|chamber|council|ngo|foundation)$/.test(kind) || words[at - 1]?.body?.lemma === 'Bund') &&
    !/^(?:Stadt|Gemeinde|Region|Regierung|Partei|Firma|Bank|Universität)$/u.test(words[at + 1]?.text ?? '');
  return fits ? nounsEnd(words, at + 1) : undefined;
};

/** Kinds of bodies that hold offices by their own name plus a place: "Universität Bonn", "Oberlandesgericht München". */
const PLACED =
  /^(?:court|university|school|police|ministry|agency|hospital|church|theatre|museum|orchestra|club|union|party|association|chamber|prosecution|parliament|fraction|company|bank|research|fire|diocese|military|city|airport|ngo|government|authority|institute|culture|committee)$/;

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

/** "Verein „Offene Türen“": up to the closing mark. */
const quotedEnd = (tokens: readonly Token[], from: number): number => {
  for (let at = from + 1; at < Math.min(tokens.length, from + 8); at++)
    if (/^[“”"«]$/u.test(tokens[at]?.text ?? '')) return at + 1;
  return from;
};

/** The nouns of a field: "für Maschinenbau", "für Klimaschutz und Energie". */
const nounsEnd = (words: readonly Word[], from: number): number => {
  let at = from + 1;
  while (words[at]?.cap && !(words[at]?.given && !words[at]?.noun)) at++; // "Dekan der Fakultät für Maschinenbau Jean Bergmann"
  if (isCoordinator(words[at]) && words[at + 1]?.cap && words[at + 1]?.noun && !words[at + 1]?.office) at += 2;
  return at;
};
