import type { Span } from '../span';
import type { Sentence, Token } from '../token';
import { isCapitalised } from '../words';

/** What a word means to date rules: `{ month: 5 }`, `{ weekday: 3, part: 4 }`. */
export type WordSense = Readonly<Record<string, number>>;
/** Lower-case words of a language with their senses. */
export type WordTable = ReadonlyMap<string, WordSense>;

/** The smallest piece that a date rule looks at: "13", ".", "Jan", "." where a tokenizer may have one token. */
export interface Atom extends Span {
  readonly text: string;
  readonly lower: string;
  /** Index of its token in the sentence. */
  readonly token: number;
  readonly sense: WordSense | undefined;
  /** The number, or -1 where it is none. */
  readonly number: number;
}

const PIECES = /\d+|\p{L}[\p{L}\p{M}]*|[^\s\d\p{L}]/gu;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Asked of every token; "’s" is told without a pattern. */
export const isOwner = (lower: string): boolean => lower.endsWith('’s') || lower.endsWith("'s");

/** True where a token must be taken apart: "13.01.2022", "1990er-Jahren", "Jan.". */
const isCompound = ({ text, kind }: Token): boolean =>
  text.length > 1 &&
  (kind === 'number' || isDigit(text.charCodeAt(0)) || (text.endsWith('.') && text.indexOf('.') === text.length - 1));

/** The atoms of a sentence. */
export function atomsOf(sentence: Sentence, words: WordTable): readonly Atom[] {
  const atoms: Atom[] = [];
  sentence.tokens.forEach((token, index) => {
    const owner = ownerOf(sentence, index, words);
    if (owner) atoms.push({ ...atomOf({ ...token, text: token.text.slice(0, -2), lower: owner }, index, words) });
    else if (!isCompound(token)) atoms.push(atomOf(token, index, words));
    else for (const piece of piecesOf(token)) atoms.push(atomOf(piece, index, words));
  });
  return atoms;
}

/** "Tuesday’s council meeting", "last week’s summit": the day that an occasion behind it is of. */
function ownerOf({ tokens }: Sentence, index: number, words: WordTable): string | undefined {
  const { lower } = tokens[index] as Token;
  if (!isOwner(lower)) return undefined;
  const word = lower.slice(0, -2);
  const near = tokens.slice(index + 1, index + 4);
  return words.has(word) && near.some((next) => words.get(next.lower)?.occasion !== undefined) ? word : undefined;
}

function atomOf(piece: Span & { text: string; lower: string }, token: number, words: WordTable): Atom {
  const number = isDigit(piece.text.charCodeAt(0)) ? Number(piece.text) : -1;
  return {
    start: piece.start,
    end: piece.end,
    text: piece.text,
    lower: piece.lower,
    token,
    sense: senseOf(piece, words),
    number: Number.isNaN(number) ? -1 : number,
  };
}

/** A word with the sense `proper` means a date only with a capital: "May", not "may". */
function senseOf({ text, lower }: { text: string; lower: string }, words: WordTable): WordSense | undefined {
  const sense = words.get(lower);
  return sense?.proper !== undefined && !isCapitalised(text) ? undefined : sense;
}

function* piecesOf(token: Token): Generator<Span & { text: string; lower: string }> {
  for (const match of token.text.matchAll(PIECES)) {
    const start = token.start + match.index;
    yield { start, end: start + match[0].length, text: match[0], lower: match[0].toLowerCase() };
  }
}

/** Kinds of number that a pattern may ask for. */
export const NUMBER_KINDS: Readonly<Record<string, (atom: Atom) => boolean>> = {
  day: ({ number, text }) => number >= 1 && number <= 31 && text.length <= 2,
  monthnumber: ({ number, text }) => number >= 1 && number <= 12 && text.length <= 2,
  year: ({ number, text }) => number >= 1000 && number <= 2199 && text.length === 4,
  shortyear: ({ number, text }) => number >= 0 && text.length === 2,
  hour: ({ number, text }) => number >= 0 && number <= 24 && text.length <= 2,
  minute: ({ number, text }) => number >= 0 && number <= 59 && text.length === 2,
  number: ({ number }) => number >= 0,
};
