import type { Gender, Word } from '../word';
import { ADJECTIVE_ENDING, isCapitalAdjective } from './before-body';
import { adjectiveStem, nominativeAdjective } from './inflect';
import { joinTokens } from './join-tokens';
import { type GermanSentence, isCoordinator, isDeterminer, isPreposition } from './sentence';

/** What stands before the noun, as a table would write it: "Bayerischen" of "des Bayerischen Landtags" is "Bayerischer". */
export const beforeHead = (word: Word, gender: Gender | undefined): string => {
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
export const aliasesOf = (sentence: GermanSentence, head: number, to: number): readonly string[] => {
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

/** Nouns that only say what a firm or club is: behind them stands its name. */
const DESCRIBES =
  /(?:konzern|hersteller|zulieferer|unternehmen|firma|gesellschaft|betreiber|anbieter|versorger|versicherer|händler|riese|kette|ligist|spezialist|airline|fluglinie|fluggesellschaft|geldhaus|dienstleister|investor|denkfabrik|startup|eigner|bauer|verband|gewerkschaft)$/iu;

/** "des Stuttgarter Autozulieferers", "der Kölner Konzern": says what and where a firm is, not what it is called. */
export const isDescription = (words: readonly Word[], start: number, head: number): boolean => {
  const body = words[head]?.body;
  return (
    body !== undefined &&
    /^(?:company|club|bank)$/.test(body.kind) &&
    (DESCRIBES.test(body.lemma) || (body.nickname && !words[head]?.text.includes('-'))) &&
    words.slice(start, head).every((word) => word.adjectiveOf?.type === 'Place' || !word.cap)
  );
};

/** "Voestalpine" of "des Linzer Stahlkonzerns Voestalpine": a name that is no word of the language and no place. */
export const properName = ({ words, tokens, nameAt }: GermanSentence, head: number, to: number): string | undefined => {
  const body = words[head]?.body;
  if (!body || to === head + 1 || !/^(?:company|club|bank)$/.test(body.kind) || !DESCRIBES.test(body.lemma))
    return undefined;
  const own = words
    .slice(head + 1, to)
    .every(
      (word, i) =>
        (word.cap || word.text === '&') &&
        !word.adjectiveOf &&
        (i > 0 || (!word.noun && nameAt[head + 1]?.type !== 'Place' && nameAt[head + 1]?.type !== 'Country')),
    );
  return own ? joinTokens(tokens.slice(head + 1, to).map((token) => token.text)) : undefined;
};
