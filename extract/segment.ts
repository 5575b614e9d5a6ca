import type { Document } from './document';
import type { Span } from './span';
import type { Sentence, Token } from './token';
import { isUpper, lower } from './words';

/** What a language adds to sentence splitting. */
export interface SplitConventions {
  readonly language: 'de' | 'en';
  /** Lower case, without the final dot: "dr", "z.b". A dot after them ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that may end one all the same: "in Norfolk, Va. She left". */
  readonly ending?: ReadonlySet<string>;
  /** Words that are abbreviations before a number alone: "No. 10". */
  readonly numbered?: ReadonlySet<string>;
  /** Lower-case words that begin a sentence, so that "am 3. Der Rat" is two: "der", "die", "im". */
  readonly starters: ReadonlySet<string>;
  /** Lower-case words after "13." that make it an ordinal: "januar", "bundesliga". */
  readonly afterOrdinal: ReadonlySet<string>;
}

/** A sentence longer than this is a list or a page's debris; it is cut here so that no step meets a monster. */
const MAX_TOKENS = 400;
/** How many of Intl's pieces an open quotation mark may join, so that a missing one cannot swallow a paragraph. */
const MAX_JOINED = 4;

/**
 * Cuts a document into sentences with their tokens. Intl.Segmenter cuts too often ("am 13. | Januar"); its pieces
 * are joined again by the conventions of the language. A line break always ends a sentence.
 */
export const segment = (document: Document, conventions: SplitConventions): readonly Sentence[] => {
  const sentences: Sentence[] = [];
  for (const span of sentenceSpans(document.text, document.bodyStart, conventions)) {
    const tokens = tokenise(document.text, span);
    for (let i = 0; i < tokens.length; i += MAX_TOKENS) {
      const part = tokens.slice(i, i + MAX_TOKENS);
      const first = part[0];
      const last = part[part.length - 1];
      if (first && last) sentences.push({ index: sentences.length, start: first.start, end: last.end, tokens: part });
    }
  }
  return sentences;
};

const segmenters = {
  de: new Intl.Segmenter('de', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
};

function* sentenceSpans(text: string, bodyStart: number, conventions: SplitConventions): Generator<Span> {
  for (const line of lines(text, bodyStart)) {
    let open: Span | undefined;
    let joined = 0;
    for (const piece of segmenters[conventions.language].segment(text.slice(line.start, line.end))) {
      for (const span of splitMissed(text, {
        start: line.start + piece.index,
        end: line.start + piece.index + piece.segment.length,
      })) {
        const joining = open && joins(text.slice(open.start, open.end), text.slice(span.start, span.end), conventions);
        if (open && (joining === 'abbreviation' || (joining === 'open' && joined < MAX_JOINED))) {
          open = { start: open.start, end: span.end };
          if (joining === 'open') joined++;
        } else {
          if (open) yield open;
          open = span;
          joined = 1;
        }
      }
    }
    if (open) yield open;
  }
}

function* lines(text: string, bodyStart: number): Generator<Span> {
  const breaks = /[\n\r\u2028\u2029]+/g;
  breaks.lastIndex = bodyStart;
  let start = bodyStart;
  for (let match = breaks.exec(text); match; match = breaks.exec(text)) {
    if (match.index > start) yield { start, end: match.index };
    start = breaks.lastIndex;
  }
  if (start < text.length) yield { start, end: text.length };
}

/**
 * Cuts where Intl.Segmenter sees no end: "Brüssel.Das Treffen", glued by a page's markup, and "gemacht. 2009 wurde",
 * where it takes the small letter behind the number for the sentence's own. `joins` says which cuts stay.
 */
function* splitMissed(text: string, span: Span): Generator<Span> {
  const piece = text.slice(span.start, span.end);
  if (!/[.!?]["“”»]?(?:[^\s"“”»]|\s+\d)/u.test(piece)) {
    yield span;
    return;
  }
  const missed = /\p{Ll}{2}[.!?](?:(?=\p{Lu}\p{Ll})|["“”»]?(?=\s+\d+\s+\p{Ll}))/gu;
  let start = 0;
  for (let match = missed.exec(piece); match; match = missed.exec(piece)) {
    yield { start: span.start + start, end: span.start + missed.lastIndex };
    start = missed.lastIndex;
  }
  yield { start: span.start + start, end: span.end };
}

const count = (text: string, char: string): number => {
  let found = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) found++;
  return found;
};
const hasOpenBracketOrQuote = (text: string): boolean =>
  (text.includes('„') && count(text, '„') > count(text, '“') + count(text, '”')) ||
  (text.includes('(') && count(text, '(') > count(text, ')')) ||
  (text.includes('»') && count(text, '»') > count(text, '«') + 1);

/** Why `next` goes on with the sentence `previous`: it is inside its quotation or brackets, or no sentence ended there. */
const joins = (previous: string, next: string, conventions: SplitConventions): 'abbreviation' | 'open' | undefined => {
  const before = previous.trimEnd();
  const after = next.trimStart();
  if (after === '' || before === '') return 'open';
  if (/^[,;:)\]–]/u.test(after) || /^\p{Ll}/u.test(after)) return 'open';
  if (hasOpenBracketOrQuote(before)) return 'open';
  if (!before.endsWith('.')) return undefined;
  const word = lastWord(before.slice(0, -1));
  const first = lower(/^[„"»«(]*([\p{L}\p{M}\p{N}]+)/u.exec(after)?.[1] ?? '');
  return joinsAfterDot(word, first, conventions) ? 'abbreviation' : undefined;
};

/** The word at the end, without a blank, bracket or quotation mark before it. */
const lastWord = (text: string): string => {
  let start = text.length;
  while (start > 0 && !/[\s(„"»«“]/u.test(text.charAt(start - 1))) start--;
  return text.slice(start);
};

const joinsAfterDot = (word: string, first: string, conventions: SplitConventions): boolean => {
  const starts = conventions.starters.has(first);
  if (/^\d{1,2}$/.test(word))
    return (
      conventions.afterOrdinal.has(first) ||
      /^\d/.test(first) ||
      (conventions.language === 'de' && !starts && first !== '')
    );
  if (/^\d+$/.test(word)) return false;
  if (/^[IVX]{1,5}$/.test(word) || /^\p{Lu}$/u.test(word)) return !starts;
  const low = lower(word);
  if (conventions.numbered?.has(low)) return /^\d/.test(first);
  if (conventions.ending?.has(low)) return !starts;
  if (conventions.abbreviations.has(low) || conventions.abbreviations.has(low.split(/[-–/]/).at(-1) ?? '')) return true;
  return /^(?:\p{L}\.)+\p{L}$/u.test(word) && !starts;
};

// An abbreviation with inner dots | a number | a word with inner hyphens, apostrophes and a final hyphen | anything else.
const TOKEN =
  /(?:\p{L}\.){2,}|\d+(?:[.,:]\d+)*(?![\p{L}\p{M}\p{N}]|[-‑]\p{L})|[\p{L}\p{M}\p{N}\u00ad]+(?:[-‑'’&.]?[\p{L}\p{M}\p{N}\u00ad]+)*(?:[-‑](?![\p{L}\p{N}])|(?<=[sxzß])['’](?=\s))?|[^\s\p{L}\p{M}\p{N}]|\p{M}/gu;

/** The tokens of one stretch of text; together with the blanks between them they are the text. */
export const tokenise = (text: string, span: Span): Token[] => {
  const stretch = text.slice(span.start, span.end);
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  let previousEnd = span.start;
  for (let match = TOKEN.exec(stretch); match; match = TOKEN.exec(stretch)) {
    const form = formOf(match[0]);
    const start = span.start + match.index;
    const end = start + form.text.length;
    tokens.push({ start, end, text: form.text, lower: form.lower, kind: form.kind, spaced: start > previousEnd });
    previousEnd = end;
  }
  return tokens;
};

type Form = Pick<Token, 'text' | 'lower' | 'kind'>;

/** Words that were met, so that one string stands for all that are alike: later look-ups by it are twice as fast. */
const forms = new Map<string, Form>();
const MOST_FORMS = 100_000;

const formOf = (word: string): Form => {
  const known = forms.get(word);
  if (known) return known;
  if (forms.size >= MOST_FORMS) forms.clear();
  const form = { text: word, lower: lower(word), kind: kindOf(word) };
  forms.set(word, form);
  return form;
};

const kindOf = (word: string): Token['kind'] => {
  const code = word.charCodeAt(0);
  const last = word.charCodeAt(word.length - 1);
  if (code >= 48 && code <= 57 && last >= 48 && last <= 57 && !/\p{L}/u.test(word)) return 'number';
  if ((code >= 97 && code <= 122) || isUpper(word.charAt(0)) || /[\p{L}\p{N}]/u.test(word)) return 'word';
  return 'punct';
};
