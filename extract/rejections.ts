import type { Rejection } from './fact';
import type { DocumentReading } from './reading';

/** What a document's reading saw and left out, in text order. */
export const rejectionsOf = (reading: DocumentReading): readonly Rejection[] => {
  const unresolved = reading.references.unresolved.map((one) => ({ ...one, rule: 'reference' }));
  return [...reading.leftOut, ...unresolved]
    .flatMap(({ sentence, from, to, reason, rule }): Rejection[] => {
      const named = reading.sentences[sentence];
      const start = named?.tokens[from]?.start;
      const end = named?.tokens[to - 1]?.end;
      if (!named || start === undefined || end === undefined) return [];
      const { id, text } = reading.document;
      return [{ document: id, sentence: named.sentence.index, start, end, reason, text: text.slice(start, end), rule }];
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
};
