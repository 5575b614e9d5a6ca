import { remembering } from '../remember';
import type { Word } from '../word';

/** Reads the words of a language one by one. */
export type WordReader = (text: string) => Word;

const MOST_WORDS = 200_000;

/** Analyses every distinct word once. */
export const readingOnce = (analyse: WordReader): WordReader => remembering(analyse, MOST_WORDS);
