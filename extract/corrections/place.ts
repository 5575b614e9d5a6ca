import type { DocumentRecord, Evidence } from '../fact';
import type { Span } from '../span';
import type { Words } from './correction';

type Sentence = DocumentRecord['sentences'][number];

/** A text as it is compared: composed letters, and one blank for any blanks and line breaks. */
export const flat = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** The sentences of that text. One that stands in its document several times is meant everywhere: it says the same there. */
export const sentencesLike = ({ sentences }: DocumentRecord, text: string): readonly Sentence[] => {
  const wanted = flat(text);
  return sentences.filter((sentence) => flat(sentence.text) === wanted);
};

/** Where in a sentence the words stand, the first time. */
export const spanOf = ({ start, text }: Pick<Sentence, 'start' | 'text'>, words: Words): Span | undefined => {
  if (typeof words !== 'string')
    return words[1] <= text.length ? { start: start + words[0], end: start + words[1] } : undefined;
  const wanted = words.trim().split(/\s+/u).map(escaped).join('\\s+');
  const whole = `(?<![\\p{L}\\p{N}])${wanted}(?![\\p{L}\\p{N}])`;
  for (const pattern of [whole, wanted])
    for (const spelling of ['NFC', 'NFD'] as const) {
      const found = new RegExp(pattern.normalize(spelling), 'u').exec(text);
      if (found) return { start: start + found.index, end: start + found.index + found[0].length };
    }
  return undefined;
};

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Whether evidence has these words at this end. */
export const hasWords = (evidence: Evidence, end: 'subject' | 'object', words: Words): boolean => {
  const [from, to] = evidence[end].map((at) => at - evidence.start) as [number, number];
  if (typeof words !== 'string') return words[0] === from && words[1] === to;
  return flat(evidence.quote.slice(from, to)) === flat(words);
};
