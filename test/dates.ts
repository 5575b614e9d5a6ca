import type { Language } from '../extract/document';
import { tokenise } from '../extract/segment';
import { type DateMention, findDates } from '../extract/temporal';
import type { Sentence } from '../extract/token';

/** Sentences of one text, told apart by line breaks. */
export function sentencesOf(text: string): readonly Sentence[] {
  let start = 0;
  return text.split('\n').map((line, index) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return { index, ...span, tokens: tokenise(text, span) };
  });
}

/** The date mentions of a text. */
export const mentionsOf = (language: Language, text: string, published?: string): readonly DateMention[] =>
  findDates(
    { id: 'test', text, language, bodyStart: 0, ...(published ? { published } : {}) },
    sentencesOf(text),
  ).flat();

/** Words and EDTF of the mentions that have one: "Mittwoch → 2022-01-12". */
export const datesOf = (language: Language, text: string, published?: string): readonly string[] =>
  mentionsOf(language, text, published)
    .filter(({ edtf }) => edtf !== undefined)
    .map(({ start, end, edtf }) => `${text.slice(start, end)} → ${edtf}`);

/** A line of a table: day of publication, text, what is found. */
export type DateRow = readonly [published: string, text: string, ...dates: readonly string[]];
