import type { NameMention } from '../mention';
import type { Word } from '../word';
import { adjectiveStem } from './inflect';
import type { GermanSentence } from './sentence';

/** "Parlamentarische", "Zentrale": endings that only adjectives have. */
export const ADJECTIVE_ENDING = /(?:isch|lich|ig|haft|iell|ial|ional|entral|iv|är)e[nrsm]?$/u;

/** "Deutschen", "Parlamentarischen", "Schweizer": a capital adjective of a name, whatever the dictionary says of a noun. */
export const isCapitalAdjective = (word: Word | undefined): boolean => {
  if (!word?.cap || word.body || word.office || word.given) return false;
  return (
    word.adjectiveOf !== undefined ||
    ADJECTIVE_ENDING.test(word.low) ||
    (word.noun === undefined && !word.surname && adjectiveStem(word.low) !== undefined)
  );
};

/** "Allgäuer Filmtage": a capital word in -er right before a noun of body, inhabitant though it may be elsewhere. */
export const isOfPlace = ({ words, nameAt }: GermanSentence, at: number): boolean => {
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

/** "2. Große Strafkammer": the number belongs to the name. */
export const afterOrdinal = ({ tokens, words }: GermanSentence, at: number): number =>
  tokens[at]?.kind === 'number' && tokens[at + 1]?.text === '.' && words[at + 2]?.cap ? at + 2 : at;

/** "Polizeipräsidium": the lists know it as a place in its town, where more of a name follows it is a body. */
export const isBuilding = (name: NameMention, word: Word | undefined): boolean =>
  name.type === 'Place' && name.to === name.from + 1 && word?.body !== undefined;
