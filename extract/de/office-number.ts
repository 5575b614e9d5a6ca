import type { OfficePhrase } from '../mention';
import type { OfficeWord, Word } from '../word';
import type { GermanSentence } from './sentence';

export const numberOf = (
  office: OfficeWord,
  article: OfficePhrase['article'],
  sentence: GermanSentence,
  from: number,
  head: number,
): 'sg' | 'pl' => {
  if (office.number !== 'any') return office.number;
  const low = sentence.words[from]?.low ?? '';
  const count = sentence.tokens[from - 1];
  const isYear = /^(?:1[89]|20)\d\d$/.test(count?.text ?? ''); // "bis 2021 Oberbürgermeister"
  if (!article && count?.kind === 'number' && !isYear && Number(count.text) > 1) return 'pl'; // "die 412 Delegierten"
  if (/^(?:beiden?|zwei|drei|vier|fünf|alle|mehrere)$/.test(low)) return 'pl';
  if (from === head) return 'sg';
  if (article === 'definite' || article === 'indefinite')
    return low === 'die' && office.gender !== 'f' && !isFeminineAdjectival(office) ? 'pl' : 'sg';
  return 'sg';
};

const isFeminineAdjectival = (office: OfficeWord): boolean =>
  office.gender === undefined && office.f === office.m.replace(/r$/u, '') && office.f !== office.m;

/** "der Vorsitzende" is a man, "die Vorsitzende" a woman, "Vorsitzender" a man: the ending and the article tell. */
export const genderOf = (word: Word, sentence: GermanSentence, from: number, head: number): 'm' | 'f' | undefined => {
  if (word.low.endsWith('r') && from === head) return 'm';
  const first = from < head ? sentence.words[from]?.low : undefined;
  if (first === 'die' || first === 'eine') return 'f';
  if (first === 'der' || first === 'ein' || first === 'den' || first === 'dem' || first === 'des')
    return word.low.endsWith('n') && first === 'der' ? 'f' : 'm';
  return undefined;
};
