import type { NamedWords } from '../recognise/sentence';
import type { Word } from '../word';
import { adjectiveStem } from './inflect';

/** A sentence as the German phrase readers see it. */
export type GermanSentence = NamedWords;

export { isDeterminer, isPreposition } from '../closed-class';

export const isCoordinator = (word: Word | undefined): boolean => word?.low === 'und' || word?.low === 'sowie';

/** A small word ending like an adjective that is nothing of a closed class: "neuen", "russischen", "dritten". */
export const isAdjective = (word: Word | undefined): boolean =>
  word !== undefined && !word.cap && word.tags.size === 0 && adjectiveStem(word.low) !== undefined;
