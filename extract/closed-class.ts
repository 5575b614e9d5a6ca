import type { Word } from './word';

/** True for a word of that closed class, as `closed.yaml` of its language lists them. */
export const isOf = (word: Word | undefined, tag: string): boolean => word?.tags.has(tag) ?? false;

export const isDeterminer = (word: Word | undefined): boolean => isOf(word, 'determiners');

export const isPreposition = (word: Word | undefined): boolean => isOf(word, 'prepositions');
