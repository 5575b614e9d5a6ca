import type { NameMention } from '../mention';
import { fullNames, type PeopleInput } from '../people';
import type { NameLabel, NameSpan, NameTagger } from '../tagger';
import type { Token } from '../token';
import type { Word } from '../word';
import { isAcronym } from '../words';
import { isTitleCase, type NameRun, nameRuns } from './name-runs';
import { isDeterminer } from './sentence';

/** Where a name is a place by its own last word: "Downing Street", "Mansion House". */
const SITES =
  /^(?:street|avenue|road|square|lane|boulevard|island|islands|river|lake|bay|valley|mountain|mountains|airport|hotel|hall|palace|room|stadium|arena|park|bridge|station|castle|tower|coast|peninsula|beach|harbour|harbor|hills|gardens|plaza)$/;
const PLACE_BEFORE = /^(?:in|near|outside|around|across)$/;
const SPEECH = /^(?:said|says|told|added|replied|wrote|argued|insisted|warned|announced|asked|explained|admitted|claimed|retorted|quipped|recalled|called|described|denied|declined|resigned|apologised|apologized)$/;

/** A stand-in for a trained tagger: capitals, what a name is made of, and what stands beside it. */
export const englishTagger = (word: (text: string) => Word, isKnown: (text: string) => boolean): NameTagger => {
  let last: { readonly tokens: readonly Token[]; readonly spans: readonly NameSpan[] } | undefined;
  return {
  tag: (tokens) => {
    if (last?.tokens !== tokens) last = { tokens, spans: tagged(tokens, word, isKnown) };
    return last.spans;
  },
  };
};

const tagged = (tokens: readonly Token[], word: (text: string) => Word, isKnown: (text: string) => boolean): readonly NameSpan[] => {
  const line = { tokens, words: tokens.map((token) => word(token.text)) };
  if (isTitleCase(line)) return [];
  return nameRuns(line).flatMap((run) => {
    const type = labelOf(run, line, isKnown);
    return type ? [{ ...run, type, score: 1 }] : [];
  });
};

/** Full names of people outside the names of bodies: "Carrick Asset Management" is nobody. */
export const englishPeople =
  (tagger: NameTagger) =>
  (input: PeopleInput): readonly NameMention[] => {
    const bodies = tagger.tag(input.tokens).filter((span) => span.type !== 'Person' && span.to - span.from > 1);
    const ends = new Map(bodies.map((span) => [span.from, span.to]));
    return fullNames({ ...input, knownEnd: (at) => Math.max(input.knownEnd(at), ends.get(at) ?? 0) });
  };

interface Line {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
}

const labelOf = (run: NameRun, line: Line, isKnown: (text: string) => boolean): NameLabel | undefined => {
  const { words } = line;
  const inside = words.slice(run.from, run.to);
  const last = inside.at(-1) as Word;
  const bodyAt = inside.findIndex((word) => word.body !== undefined);
  const first = inside[0] as Word;
  if (inside.length === 1) return singleLabel(run, line, isKnown);
  if (SITES.test(last.low)) return 'Place';
  if (bodyAt > 0 && !(bodyAt === inside.length - 1 && first.given && last.surname && inside.length === 2)) return 'Organisation';
  if (bodyAt === 0 && inside.some((word) => word.low === 'of' || word.low === 'for')) return 'Organisation';
  if (inside.some((word) => /^(?:of|for|and|&)$/.test(word.low))) return 'Organisation';
  if (first.given) return undefined;
  return pairLabel(run, line);
};

/** Two words and more without a body or a first name among them. */
const pairLabel = (run: NameRun, line: Line): NameLabel => {
  const { words } = line;
  const inside = words.slice(run.from, run.to);
  const before = words[run.from - 1];
  if (afterOffice(run, line) || beforePersonWords(run, line)) return 'Person';
  if (PLACE_BEFORE.test(before?.low ?? '')) return 'Place';
  if (inside.some((word) => word.noun !== undefined && !word.surname) || isDeterminer(before)) return 'Organisation';
  if (inside.some((word) => isAcronym(word.text) && word.text.length > 2)) return 'Organisation';
  return inside.length <= 3 && !/^(?:at|of|from|to|by)$/.test(before?.low ?? '') ? 'Person' : 'Organisation';
};

const singleLabel = (run: NameRun, { words }: Line, isKnown: (text: string) => boolean): NameLabel | undefined => {
  const word = words[run.from] as Word;
  if (isKnown(word.text)) return undefined;
  if (/^\p{Lu}[\p{Lu}\p{N}&]{1,6}(?:['’]s)?$/u.test(word.text)) return 'Organisation';
  return undefined;
};

/** "minister Mohamed Abdel Aty", "spokesman Fu Ying": a person noun in small letters or large stands before. */
const afterOffice = (run: NameRun, { words }: Line): boolean => {
  const before = words[run.from - 1];
  return before !== undefined && (before.office !== undefined || PERSON_NOUN.test(before.low));
};
const PERSON_NOUN =
  /(?:minister|president|secretary|chancellor|governor|mayor|senator|chairman|chairwoman|chair|spokesman|spokeswoman|director|leader|chief|executive|ambassador|envoy|mp|ceo|commissioner|manager|coach|judge|premier|officer|head|boss|dean|provost|treasurer|general|successor|predecessor|counterpart|deputy|founder|economist|analyst|lawyer|professor|councillor|councilman|councilwoman)$/;

/** ", 74," · ", who" · ", the chairman" · "said": what follows a person. */
const beforePersonWords = (run: NameRun, { tokens, words }: Line): boolean => {
  const next = words[run.to];
  if (!next) return false;
  if (SPEECH.test(next.low)) return true;
  if (next.text !== ',') return false;
  const second = words[run.to + 1];
  if (second?.low === 'who' || second?.low === 'whose') return true;
  if (tokens[run.to + 1]?.kind === 'number' && /^\d\d$/.test(second?.text ?? '') && words[run.to + 2]?.text === ',') return true;
  return words.slice(run.to + 1, run.to + 7).some((word, i, all) => PERSON_NOUN.test(word.low) && all.slice(0, i).every((one) => one.text !== ','));
};
