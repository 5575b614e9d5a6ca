import type { OfficePhrase } from '../mention';
import type { OfficeWord, Word } from '../word';
import { isUnread, readAfter, suffixEnd } from './office-after';
import { readBefore } from './office-before';
import { bodyPart, readPrefix } from './office-compound';
import type { OfficeLists } from './office-lists';
import { genderOf, numberOf } from './office-number';
import { type GermanSentence, isCoordinator } from './sentence';

export type { OfficeLists } from './office-lists';

/** All office phrases of a sentence, left to right. */
export const officePhrases = (sentence: GermanSentence, lists: OfficeLists): readonly OfficePhrase[] => {
  const found: OfficePhrase[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    const word = sentence.words[at];
    const long = lists.longOffice(sentence.words, at);
    if (long && sentence.nameAt[at]?.type !== 'Person') {
      const phrase = phraseOf(sentence, { first: at, last: at + long.length - 1, office: long.office }, lists);
      found.push(phrase);
      at = phrase.to - 1;
      continue;
    }
    if (!(word?.office || word?.special) || sentence.nameAt[at]?.type === 'Person') continue;
    const phrase = phraseAt(sentence, at, lists);
    if (!phrase) continue;
    found.push(phrase);
    at = phrase.to - 1;
  }
  return found;
};

const phraseAt = (sentence: GermanSentence, head: number, lists: OfficeLists): OfficePhrase | undefined => {
  const word = sentence.words[head] as Word;
  return phraseOf(sentence, { first: head, last: head, office: word.office ?? specialOffice(word) }, lists);
};

interface Head {
  /** Tokens of the noun of office; several for "Chief Executive Officer". */
  readonly first: number;
  readonly last: number;
  readonly office: OfficeWord;
}

const phraseOf = (sentence: GermanSentence, { first: head, last, office }: Head, lists: OfficeLists): OfficePhrase => {
  const word = sentence.words[head] as Word;
  const before = readBefore(sentence, head, lists);
  const prefix = readPrefix(office, lists, head);
  const retired = suffixEnd(sentence, last + 1);
  const after = readAfter(sentence, retired ?? last + 1, office);
  const number = numberOf(office, before.article, sentence, before.from, head);
  return {
    from: before.from,
    to: after.to,
    head,
    word: office,
    number,
    gender: office.gender ?? genderOf(word, sentence, before.from, head),
    former:
      prefix.marks.includes('former') || before.former === true || retired !== undefined
        ? true
        : before.former || prefix.marks.includes('either')
          ? 'either'
          : false,
    qualifiers: [
      ...(prefix.marks.includes('deputy') || word.special === 'deputy' ? ['stellvertretend'] : []),
      ...before.qualifiers,
    ],
    m: paired(sentence, head) + prefix.m,
    f: paired(sentence, head) + prefix.f,
    targets: [...prefix.targets, ...before.targets, ...after.targets],
    article: before.article,
    ...bodyPart(prefix, office, lists),
    unread: before.unread || (after.targets.length === 0 && isUnread(sentence, after.to)) ? true : undefined,
    special: word.special,
    negated:
      // "Von unserer Mitarbeiterin Anna Weber"
      (office.weight === 'low' ? /^(?:kein|unser)/ : /^kein/).test(sentence.words[before.from]?.low ?? '') &&
      before.from < head
        ? true
        : undefined,
    possessor: before.article === 'possessive' ? possessorOf(sentence.words[before.from]?.low ?? '') : undefined,
    oblique: /^(?:dem|den|des|einem|einen|eines)$/.test(sentence.words[before.from]?.low ?? '') ? true : undefined,
    genitive: /^(?:des|der)$/.test(sentence.words[before.from]?.low ?? '') && before.from < head ? true : undefined,
  };
};

const possessorOf = (low: string): 'm' | 'f' | undefined =>
  /^(?:sein|dessen)/.test(low) ? 'm' : /^(?:ihr|deren)/.test(low) ? 'f' : undefined;

/** "Wirtschafts- und " in "die Wirtschafts- und Energieministerin". */
const paired = ({ words, tokens }: GermanSentence, head: number): string =>
  isCoordinator(words[head - 1]) && words[head - 2]?.cap && words[head - 2]?.low.endsWith('-')
    ? `${tokens[head - 2]?.text} ${tokens[head - 1]?.text} `
    : '';

const specialOffice = (word: Word): OfficeWord => ({
  m: word.text,
  f: word.text,
  headM: word.text,
  headF: word.text,
  prefix: word.text.includes('-') ? word.text.slice(0, word.text.lastIndexOf('-')) : undefined,
  hyphen: word.text.includes('-'),
  number: 'sg',
  scope: 'none',
  weight: 'high',
});
