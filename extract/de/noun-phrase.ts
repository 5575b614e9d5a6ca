import type { NameMention } from '../mention';
import type { Word } from '../word';
import { isBuilding, isCapitalAdjective, isOfPlace } from './before-body';
import { bodyPhrase, withBracket } from './body-phrase';
import { type GermanSentence, isAdjective, isDeterminer } from './sentence';

/**
 * The name of an organisation that begins at token `from` (an article may stand there): "der Deutschen Bank", "des
 * Polizeipräsidiums Oberbayern Süd", "der Unternehmens- und Investmentbank", "des Städtenetzwerks ICLEI (…)".
 */
export const organisationAt = (sentence: GermanSentence, from: number): NameMention | undefined => {
  const { words } = sentence;
  let at = from;
  if (isDeterminer(words[at]) || words[at]?.tags.has('prepositions')) at++;
  const start = at;
  const name = sentence.nameAt[at];
  if (name?.entry && name.from === at && !isBuilding(name, words[at])) return withBracket(sentence, name);
  while (isAdjective(words[at]) || isCapitalAdjective(words[at]) || isOfPlace(sentence, at)) at++;
  const inner = sentence.nameAt[at];
  if (inner && inner.from === at && inner.type !== 'Person' && at > start && countryAdjectives(words, start, at))
    return withBracket(sentence, inner);
  const phrase = bodyPhrase(sentence, start, at);
  if (phrase && (!name || phrase.to >= name.to)) return phrase;
  return name && name.from === start && name.type !== 'Person' ? withBracket(sentence, name) : phrase;
};

const countryAdjectives = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).every((word) => word.adjectiveOf || !word.cap);
