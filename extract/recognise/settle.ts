import type { NameMention } from '../mention';
import type { NameSpan } from '../tagger';
import { isAcronym } from '../words';
import { namesAfterOffices } from './after-office';
import { covers, type NameBoard, nameBoard, put, putOver } from './board';
import { agrees, isCommon, isDoubtful, isGivenAlone, isInsideBody } from './doubtful';
import type { Draft } from './draft';
import { textBetween, withoutGenitive } from './people';
import type { NamedSentence, NameLists } from './sentence';
import { isSurname, type Surnames, surnameAlone, withoutOwnGenitive } from './surnames';

/** What the document has shown of its people and bodies. */
interface Known {
  readonly surnames: Surnames;
  /** First words of the names of bodies, by which they may be called: "Larkfield" for "Larkfield University". */
  readonly bodies: ReadonlySet<string>;
  readonly lists: NameLists;
}

/** Decides which of the names that were found in a sentence stand, by the order that `recogniseNames` tells. */
export const settleNames = (one: Draft, known: Known): NamedSentence => {
  const { sentence, words, listed, tagged } = one;
  const { tokens } = sentence;
  const { surnames, lists } = known;
  const board = nameBoard(tokens.length);
  putComplete(board, one, surnames);
  for (const body of lists.bodies({ tokens, words, nameAt: board.at })) putOver(board, body);
  for (const span of tagged) if (isTaggedBody(span, one, surnames)) put(board, taggedName(span, one, lists));
  putAlone(board, one, known);
  for (const span of tagged) if (span.type === 'Person' && span.to - span.from === 1) put(board, singleName(span, one));
  for (const name of listed) if (isDoubtful(name, one, surnames) && agrees(name, one)) put(board, name);
  for (const name of namesAfterOffices(one, board.at, lists)) put(board, name);
  const names = board.names.sort((a, b) => a.from - b.from);
  return { sentence, tokens, words, names, nameAt: board.at };
};

/** Names of several words, people, and the single words that are no ordinary ones. */
const putComplete = (board: NameBoard, one: Draft, surnames: Surnames): void => {
  const { listed, people } = one;
  for (const name of listed)
    if (name.rule === 'listed-long' && !people.some((person) => covers(person, name)) && !isInsideBody(name, one))
      put(board, name);
  for (const person of people) put(board, withoutOwnGenitive(person, surnames));
  for (const name of listed) if (!isDoubtful(name, one, surnames) && !isInsideBody(name, one)) put(board, name);
};

/** One word that the document has shown to name somebody: a surname, or the first word of a body. */
const putAlone = (board: NameBoard, { words }: Draft, { surnames, bodies }: Known): void => {
  words.forEach((word, at) => {
    if (!board.at[at] && word.cap) put(board, surnameAlone(words, at, surnames));
    if (board.at[at] || bodies.size === 0) return;
    const bare = withoutGenitive(word.text, (name) => bodies.has(name));
    if (bodies.has(bare)) put(board, { type: 'Organisation', from: at, to: at + 1, name: bare, rule: 'first-word' });
  });
};

const isTaggedBody = (span: NameSpan, { words }: Draft, surnames: Surnames): boolean =>
  span.type !== 'Person' && !isSurname(span, words, surnames) && !isGivenAlone(span, words) && !isCommon(span, words);

/** A listed word that only the tagger makes a name of, "Bremens Bürgermeister", or one that no list knows. */
const taggedName = ({ type, from, to, kind }: NameSpan, one: Draft, { nominative }: NameLists): NameMention =>
  one.listed.find((name) => name.from === from && name.to === to) ?? {
    type,
    from,
    to,
    name: nominative(one.words, from, to, textBetween(one.sentence.tokens, from, to)),
    kind: kind ?? one.words.slice(from, to).find((word) => word.body)?.body?.kind,
    rule: 'tagged-name',
  };

/** "Huber widersprach": one word that the tagger takes for a person, where it is nothing else. */
const singleName = ({ from, to }: NameSpan, { words }: Draft): NameMention | undefined => {
  const word = words[from];
  if (!word?.cap || word.noun || word.office || word.body || isAcronym(word.text)) return undefined;
  return { type: 'Person', from, to, name: word.text, rule: 'tagged-surname' };
};
