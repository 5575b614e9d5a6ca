import type { LocalEntity } from '../entities';
import type { Chunk } from '../mention';
import type { NamedSentence } from '../recognise';
import type { Word } from '../word';
import { SITS } from './body-at';
import type { MeetingGrammar } from './grammar';
import { additionEnd, labelOf } from './label';

interface Sight {
  readonly named: NamedSentence;
  readonly chunks: readonly Chunk[];
  readonly grammar: MeetingGrammar;
  readonly entityOf: (chunk: Chunk) => LocalEntity | undefined;
  /** The text is of minutes, or tells a meeting in the sentence before: this one may go on about it. */
  readonly goesOn: boolean;
}

/** Whether a sentence may tell a meeting, so that others cost nothing: by a noun or verb for one, or by what is said or decided in one. */
export const mayTell = (sight: Sight): boolean =>
  sight.chunks.some(({ meeting, verb }) => meeting || verb?.meeting) ||
  isThere(sight) ||
  ((sight.goesOn || isNear(sight)) &&
    (saysOrDecides(sight) || labelOf(sight) !== undefined || additionEnd(sight) !== undefined));

/** "war am Montag in Ulm bei Quandt", "der Tag der Versammlung": a day beside words for being with somebody, or for a meeting's day. */
const isThere = ({ chunks, named: { words }, grammar }: Sight): boolean =>
  chunks.some(({ date }) => date) &&
  (chunks.some(({ from }) => grammar.isMeetingDay?.(words[from]?.low ?? '')) ||
    (chunks.some(({ symbol }) => symbol === 'v:be') && words.some(({ low }) => grammar.atBefore.has(low))));

/** It has a colon, words of a session, or a body beside a day or "in". */
const isNear = ({ chunks, named: { words }, grammar }: Sight): boolean => {
  if (chunks.some(({ symbol }) => symbol === ':')) return true;
  if (grammar.isInHall?.(words.map(({ low }) => low))) return true;
  const dated = chunks.some(({ date }) => date);
  if (dated && words.some(({ low }) => grammar.isElection?.(low))) return true; // "am Samstag wählte der Verband"
  return chunks.some(
    ({ symbol, name, from }) =>
      grammar.isAudience(words[from]?.low ?? '', words[from - 1]?.low ?? '', words[from - 2]?.low) ||
      grammar.isTelling?.(words[from]?.low ?? '') ||
      grammar.isHostNoun(words[from]?.low ?? '') ||
      grammar.isAudienceObject?.(words[from]?.low ?? '') ||
      (((symbol === 'N' && words[from]?.body) || name?.kind === 'parliament' || name?.kind === 'committee') &&
        (dated || [1, 2, 3].some((back) => grammar.sitsBefore.has(words[from - back]?.low ?? '')))),
  );
};

/** What the rules for clauses without a noun or verb of meeting look for: a word of saying or deciding, a body or its members, a host, a place to speak from. */
const saysOrDecides = ({ chunks, named: { words }, grammar, entityOf }: Sight): boolean =>
  words.some((word, at) => isOfSession(word, { at, words, grammar })) ||
  chunks.some((chunk) => SITS.test(entityOf(chunk)?.kind ?? words[chunk.from]?.body?.kind ?? '')) ||
  speaksOfSession(
    words.map(({ low }) => low),
    grammar,
  );

const isOfSession = (
  { low }: Word,
  { at, words, grammar }: { readonly at: number; readonly words: readonly Word[]; readonly grammar: MeetingGrammar },
): boolean =>
  grammar.isDecision(low) ||
  grammar.isSaying?.(low) === true ||
  grammar.isTelling?.(low) === true ||
  grammar.isHostNoun(low) ||
  grammar.isAudienceObject?.(low) === true ||
  grammar.isAudience(low, words[at - 1]?.low ?? '', words[at - 2]?.low);

const speaksOfSession = (words: readonly string[], grammar: MeetingGrammar): boolean =>
  grammar.isInHall?.(words) === true || grammar.goesOn?.(words) === true;

/** Bodies that sit, or hear somebody. */
