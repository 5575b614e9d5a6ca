import type { NameMention } from '../mention';
import { afterOrdinal, isBuilding, isCapitalAdjective, isOfPlace } from './before-body';
import { bodyPhrase } from './body-phrase';
import { branchAt } from './branch';
import { clubAt, firmAt } from './firm';
import type { GermanSentence } from './sentence';

/** Organisations that a sentence names by a noun of body and what makes it a name: "Bayerischer Fußball-Verband". */
export const namedBodies = (sentence: GermanSentence): readonly NameMention[] => {
  const found: NameMention[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    if (!sentence.words[at]?.cap && sentence.tokens[at]?.kind !== 'number') continue;
    const body = bodyAt(sentence, at);
    if (!body) continue;
    found.push(body);
    at = body.to - 1;
  }
  return found;
};

const bodyAt = (sentence: GermanSentence, at: number): NameMention | undefined => {
  const known = sentence.nameAt[at];
  if (known?.type === 'Person') return undefined;
  const firm = firmAt(sentence, at) ?? clubAt(sentence, at);
  if (firm && (!known || known.to < firm.to)) return firm;
  return regionalBody(sentence, at) ?? bodyOfRegion(sentence, at) ?? branchAt(sentence, at) ?? bodyByNoun(sentence, at);
};

/** "2. Große Strafkammer", "Parlamentarischer Kontrollausschuss": a noun of body with more than an article. */
const bodyByNoun = (sentence: GermanSentence, at: number): NameMention | undefined => {
  const { words, nameAt } = sentence;
  const known = nameAt[at];
  if (known?.entry && !isBuilding(known, words[at])) return undefined;
  let head = afterOrdinal(sentence, at);
  while (isCapitalAdjective(words[head]) || isOfPlace(sentence, head)) head++;
  const word = words[head];
  const person =
    word?.office && (nameAt[head + 1]?.type === 'Person' || !word.text.includes('-') || /vorstand$/.test(word.low)); // "ORF-Stiftungsrat" is a body
  if (!word?.body || person || word.meeting) return undefined;
  const phrase = bodyPhrase(sentence, at, head);
  const named = head > at || word.text.includes('-') || (phrase?.to ?? 0) > head + 1;
  return phrase && phrase.rule !== 'bare-body-noun' && named ? { ...phrase, rule: 'body-noun' } : undefined;
};

/** "Niedersächsischer Landkreistag": the lists know "Landkreistag" as the national one; with a region before it is another. */
const regionalBody = (sentence: GermanSentence, at: number): NameMention | undefined => {
  const { words, nameAt } = sentence;
  const known = nameAt[at + 1];
  const region = words[at]?.cap ? words[at]?.adjectiveOf : undefined;
  if (!region || region.kind === 'country' || !known?.entry || known.from !== at + 1 || known.to !== at + 2)
    return undefined;
  if (known.type !== 'Organisation' || !words[at + 1]?.body || known.entry.country === undefined) return undefined;
  const phrase = bodyPhrase(sentence, at, at + 1);
  return phrase && { ...phrase, rule: 'regional-body' };
};

/** Kinds of national bodies that have others of their name in towns and dioceses. */
const BRANCHED = /^(?:association|ngo|church|union|party|foundation)$/;

/** "Bauernverband Schleswig-Holstein": a listed national body with a region behind it is another. */
const bodyOfRegion = (sentence: GermanSentence, at: number): NameMention | undefined => {
  const { words, nameAt } = sentence;
  const known = nameAt[at];
  const region = known?.from === at ? nameAt[known.to] : undefined;
  const fits = known?.entry && known.to === at + 1 && known.type === 'Organisation' && words[at]?.body;
  if (!known || !fits) return undefined;
  const state = region?.type === 'Country' && region.kind !== 'country';
  const branch = BRANCHED.test(known.kind ?? '') && (region?.type === 'Place' || words[known.to]?.low === 'für');
  if (!state && !branch) return undefined;
  const phrase = bodyPhrase(sentence, at, at);
  return phrase && phrase.to > known.to ? { ...phrase, rule: 'regional-body' } : undefined;
};
