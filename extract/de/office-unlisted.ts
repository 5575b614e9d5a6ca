import type { NameMention } from '../mention';
import type { Word } from '../word';
import { isAcronym } from '../words';
import { joinTokens } from './join-tokens';
import { type GermanSentence, isAdjective, isDeterminer } from './sentence';

/** What may join an office and its body. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(['von', 'vom', 'bei', 'beim', 'im', 'in', 'am', 'an']);

/** "Chefin von Adler Technik": capital words that are no words of the language, nor somebody's name. */
const strangeName = (words: readonly Word[], tokens: GermanSentence['tokens'], at: number): NameMention | undefined => {
  const first = words[at];
  if (!first?.cap || first.noun || first.given || first.surname || first.tags.size > 0 || first.compound)
    return undefined;
  if (first.adjectiveOf || first.office || first.meeting || first.body) return undefined;
  let to = at + 1;
  while (words[to]?.cap && tokens[to]?.spaced && !words[to]?.office && words[to]?.tags.size === 0) to++;
  const name = tokens
    .slice(at, to)
    .map((token) => token.text)
    .join(' ');
  return { type: 'Organisation', from: at, to, name, rule: 'after-preposition' };
};

/** "Sprecher von „Land schafft Verbindung“": a short name in quotation marks. */
const quotedName = (words: readonly Word[], tokens: GermanSentence['tokens'], at: number): NameMention | undefined => {
  if (!/^[„"»]$/u.test(tokens[at]?.text ?? '') || !words[at + 1]?.cap) return undefined;
  const end = tokens.findIndex(({ text }, i) => i > at + 1 && i <= at + 6 && /^[“”"«]$/u.test(text));
  if (end < 0) return undefined;
  const name = joinTokens(tokens.slice(at + 1, end).map(({ text }) => text));
  return { type: 'Organisation', from: at, to: end + 1, name, rule: 'quoted' };
};

/** "der Schweizer Finanzmarktaufsicht Finma", "des Städtenetzwerks ICLEI", "des VCS Solothurn": a noun, then its name. */
export const unlistedAt = ({ words, tokens, nameAt }: GermanSentence, start: number): NameMention | undefined => {
  let at = start + 1;
  if (!isDeterminer(words[start]) && !PREPOSITIONS.has(words[start]?.low ?? '')) return undefined;
  while (words[at]?.adjectiveOf || isAdjective(words[at])) at++;
  const second = words[at + 1];
  if (
    words[at]?.cap &&
    !nameAt[at] &&
    !isAcronym(words[at]?.text ?? '') &&
    !words[at]?.office &&
    (nameAt[at + 1]?.type === 'Organisation' || (second?.cap && isAcronym(second.text)))
  )
    at++;
  const known = nameAt[at];
  if (known?.type === 'Organisation' && known.from === at && at > start + 1) return known;
  const word = words[at];
  if (at === start + 1 && /^(?:von|bei)$/.test(words[start]?.low ?? '') && !known)
    return strangeName(words, tokens, at) ?? quotedName(words, tokens, at);
  if (!word || known || !isAcronym(word.text) || word.text.length < 2) return undefined;
  let to = at + 1;
  while (nameAt[to]?.type === 'Place' && tokens[to]?.spaced) to = nameAt[to]?.to ?? to + 1;
  const name = tokens
    .slice(at, to)
    .map((token) => token.text)
    .join(' ');
  return { type: 'Organisation', from: start, to, name, rule: 'acronym' };
};
