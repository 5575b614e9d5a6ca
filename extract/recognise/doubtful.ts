import type { NameEntry } from '../lists/names';
import type { NameMention } from '../mention';
import type { NameSpan } from '../tagger';
import type { Word } from '../word';
import { isAcronym } from '../words';
import type { Draft } from './draft';
import type { Surnames } from './surnames';

/** A listed single word that is also an ordinary word or somebody's surname in this document. */
export const isDoubtful = (
  name: NameMention & { readonly entry: NameEntry },
  one: Draft,
  surnames: Surnames,
): boolean => {
  const word = one.words[name.from];
  if (!word || name.to - name.from > 1) return false;
  const before = one.words[name.from - 1];
  if (before?.tags.has('conjunctions') && one.words[name.from - 2]?.text.endsWith('-')) return true; // "Gemeinde- und Städtebund"
  if (/^(?:\p{N}|Millionen|Milliarden|Mio|Mrd|Tausend)/u.test(before?.text ?? '')) return true; // "162 Millionen Franken"
  return (
    name.entry.ambiguous === true ||
    (name.type === 'Organisation' && word.noun !== undefined && ORDINARY_KINDS.test(name.kind ?? '')) ||
    surnames.has(word.text) ||
    surnames.has(word.text.replace(/['’]s$/u, '')) || // "Lowe’s" is also a firm
    (name.type === 'Place' && (word.noun !== undefined || word.office !== undefined || word.given !== undefined))
  );
};

/** Names of papers, firms and clubs are often plain nouns: "So viel Welt war selten". */
const ORDINARY_KINDS = /^(?:media|company|club|festival|culture|ngo)$/;

/** What makes a doubtful word a name after all: the tagger, or a preposition of place as in "nach Essen". */
export const agrees = (name: NameMention, one: Draft): boolean =>
  one.tagged.some(
    (span) => span.from === name.from && span.to === name.to && (span.type === name.type || name.type === 'Country'),
  ) ||
  (name.type === 'Place' && (PLACE_BEFORE.test(one.words[name.from - 1]?.low ?? '') || isDateline(name, one)));

const PLACE_BEFORE = /^(?:in|aus|nach|bei|from|at|to|near)$/;

/** "Löhne. Es ist das Ende einer Ära": a word alone before a full stop, or before a dash. */
const isDateline = (name: NameMention, { words }: Draft): boolean =>
  name.from === 0 &&
  ((words[name.to]?.text === '.' && words.length === name.to + 1) || /^[–—]$/.test(words[name.to]?.text ?? ''));

/** "Training Institute of Japan": a listed word inside the longer name of a body that the tagger is sure of. */
export const isInsideBody = (name: NameMention, one: Draft): boolean =>
  one.tagged.some(
    (span) =>
      span.whole === true && span.from <= name.from && name.to <= span.to && span.to - span.from > name.to - name.from,
  );

/** "Wenn der Uwe kommt": a first name alone is no body. */
export const isGivenAlone = ({ from, to, type }: NameSpan, words: readonly Word[]): boolean =>
  to === from + 1 && type === 'Organisation' && words[from]?.given !== undefined && !isAcronym(words[from]?.text ?? '');

/** "Ihre Partei", "Eine Delegation" at the head of a sentence: a small word and a noun are no name. */
export const isCommon = ({ from, to }: NameSpan, words: readonly Word[]): boolean => {
  const [small, noun] = [words[from], words[from + 1]];
  const article = small?.tags.has('determiners') || small?.tags.has('possessives');
  return to - from === 2 && article === true && (noun?.noun !== undefined || noun?.body !== undefined);
};
