import type { Word } from '../word';
import { isNameLike } from './sentence';

/** "Sprinter", "Olympian", "Midfielder", "Pensioner": what somebody does, by its ending. */
const AGENT = /(?:er|or|ist|ian|man|woman|eer)$/;
/** "Mum-of-two", "Ex-mayor", "Speaker-elect": a capital before small words. */
const JOINED = /^\p{Lu}\p{Ll}+(?:[-‑]\p{Ll}+)+$/u;

/** "Sprinter Anna Weber", "Mum-of-two Anna Weber", "Kiwi Karl Huber": a word before a full name says what somebody is. */
export const isDescriptor = (words: readonly Word[], at: number): boolean => {
  const [word, first, second] = [words[at], words[at + 1], words[at + 2]];
  if (!word || word.given || word.title || word.body || !isNameLike(first)) return false;
  if (JOINED.test(word.text)) return first?.given !== undefined;
  if (word.adjectiveOf || /^\p{Lu}(?:\.|$)/u.test(word.text)) return false;
  const agent = AGENT.test(word.low);
  if (isInitials(first)) return agent && !word.surname;
  const next = words[at + 3];
  const isName =
    isNameLike(second) &&
    !second?.body &&
    (!second?.noun || second.surname) &&
    (!isNameLike(next) || next?.surname === true);
  if (!isName) return false;
  if (first?.given) return word.noun !== undefined ? !word.surname || agent : agent && !word.surname;
  return agent && word.noun !== undefined && !word.surname && first?.noun === undefined; // "Sprinter Lakeisha Morton"
};

const isInitials = (word: Word | undefined): boolean => /^\p{Lu}$|^(?:\p{Lu}\.)+$/u.test(word?.text ?? '');
