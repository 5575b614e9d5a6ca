import { isOf } from '../closed-class';
import type { NamedWords } from '../recognise';

import type { Word } from '../word';

export { isDeterminer, isPreposition } from '../closed-class';

/** A sentence as the English phrase readers see it. */
export type EnglishSentence = NamedWords;

export const isPossessivePronoun = (word: Word | undefined): boolean => isOf(word, 'possessives');
export const isAuxiliary = (word: Word | undefined): boolean => isOf(word, 'auxiliaries');
export const isPronoun = (word: Word | undefined): boolean => isOf(word, 'personalPronouns');

/** A capitalised word that is no small word, day or month: it may be a part of a name. */
export const isNameLike = (word: Word | undefined): boolean => word?.cap === true && word.tags.size === 0;

/** A small word of no closed class: a noun, an adjective or a verb. */
export const isPlain = (word: Word | undefined): boolean =>
  word !== undefined && !word.cap && word.tags.size === 0 && /^\p{L}/u.test(word.low);
