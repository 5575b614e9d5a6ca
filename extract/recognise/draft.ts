import { flatMap } from '../flat-map';
import { type NameEntry, nameAt } from '../lists/names';
import type { NameMention } from '../mention';
import type { NameSpan } from '../tagger';
import type { Sentence, Token } from '../token';
import type { Word } from '../word';
import { shortened } from '../words';
import { fullNames } from './people';
import type { NameLists } from './sentence';
import { lengthened, taggedPeople } from './tagged-people';

/** All that may be a name in a sentence, before it is decided who wins where two overlap. */
export interface Draft {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly listed: readonly (NameMention & { readonly entry: NameEntry })[];
  readonly people: readonly NameMention[];
  readonly tagged: readonly NameSpan[];
}

/** Looks the words of a sentence up, and finds what may be a name in it. */
export const draft = (sentence: Sentence, lists: NameLists): Draft => {
  const { tokens } = sentence;
  const words = tokens.map((token) => lists.word(shortened(token.text)));
  const listed = listedNames(tokens, words, lists);
  const ends = new Map(listed.map((name) => [name.from, name.to]));
  const bodies = new Set(flatMap(listed, ({ type, from }) => (type === 'Organisation' ? [from] : [])));
  const found = (lists.people ?? fullNames)({
    tokens,
    words,
    knownEnd: (at) => ends.get(at) ?? 0,
    knownOrganisation: (at) => bodies.has(at),
  });
  const tagged = lists.tagger?.tag(tokens) ?? [];
  const people = found.map((person) => lengthened(person, { tokens, words, tagged, bodies }));
  const unlisted = taggedPeople({ tokens, words, tagged, bodies }, people);
  return { sentence, words, listed, people: [...people, ...unlisted], tagged };
};

/** The names of the lists, from left to right, the longest first. */
const listedNames = (tokens: readonly Token[], words: readonly Word[], { world }: NameLists): Draft['listed'] => {
  const found: Draft['listed'][number][] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hit = nameAt(world.names, tokens, at);
    if (!hit || isSmall(hit, tokens, at) || isAbroad(hit.entry, words[at - 1])) continue;
    found.push(listedMention(hit.entry, at, hit.to));
    at = hit.to - 1;
  }
  return found;
};

/** "Indian Coast Guard": the adjective of another country makes it that country’s. */
const isAbroad = (entry: NameEntry, before: Word | undefined): boolean =>
  entry.type === 'Organisation' &&
  entry.country !== undefined &&
  before?.adjectiveOf?.type === 'Country' &&
  before.adjectiveOf.country !== undefined &&
  before.adjectiveOf.country !== entry.country &&
  NATIONAL.test(entry.kind ?? '');

const NATIONAL = /^(?:agency|authority|ministry|court|military|parliament|police|government|centralbank)$/;

/** "The sun came up": a name of several words that is also a phrase is meant only where its last word is written large. */
const isSmall = (
  hit: { readonly entry: NameEntry; readonly to: number },
  tokens: readonly Token[],
  at: number,
): boolean => hit.entry.ambiguous === true && hit.to - at > 1 && /^\p{Ll}/u.test(tokens[hit.to - 1]?.text ?? '');

const listedMention = (entry: NameEntry, from: number, to: number): Draft['listed'][number] => ({
  type: entry.type as NameMention['type'],
  from,
  to,
  name: entry.name,
  aliases: entry.aliases,
  entry,
  kind: entry.kind,
  rule: to - from > 1 ? 'listed-long' : 'listed',
});
