import type { NameMention, OfficePhrase, OfficeTarget } from '../mention';
import { adjectiveTarget } from '../recognise/entry-mention';
import type { Word } from '../word';
import { adjectiveStem } from './inflect';
import { isGenitive } from './office-after';
import type { OfficeLists } from './office-lists';
import { type GermanSentence, isAdjective, isCoordinator, isDeterminer } from './sentence';
import { townsOf } from './town-adjective';

export interface Before {
  readonly from: number;
  readonly article?: OfficePhrase['article'];
  readonly former: boolean | 'either';
  readonly qualifiers: readonly string[];
  readonly targets: readonly OfficeTarget[];
  readonly unread?: boolean;
}

export const readBefore = (sentence: GermanSentence, head: number, lists: OfficeLists): Before => {
  const { words, nameAt } = sentence;
  let at = head - 1;
  let former: boolean | 'either' = false;
  const qualifiers: string[] = [];
  const targets: OfficeTarget[] = [];
  for (; at >= 0; at--) {
    const word = words[at];
    if (!word) break;
    if (word.text === '.' && words[at - 1]?.marker) continue; // "stv. Leiter"
    if (word.adjectiveOf && !isDeterminer(word)) targets.unshift(adjectiveTarget(word.adjectiveOf, at));
    else if (isTownAdjective(sentence, at, head)) {
      const town = townNamed(word.text, lists);
      if (!town) break;
      targets.unshift({ how: 'adjective', name: { ...town, from: at, to: at + 1 }, from: at, to: at + 1 });
    } else if (isAge(words, at)) at -= 2;
    else if (word.marker === 'former') former = true;
    else if (word.marker === 'either') former = former || 'either';
    else if (word.marker === 'deputy' && /^(?:stv|stellv)$/.test(word.low)) qualifiers.unshift('stellvertretend');
    else if (word.marker === 'deputy' || word.marker === 'qualifier')
      qualifiers.unshift(adjectiveStem(word.low) ?? word.low);
    else if (isCoordinator(word) && words[at - 1]?.cap && words[at - 1]?.low.endsWith('-') && at === head - 1) at--;
    else if (!isAdjective(word) && !(word.low.endsWith('-') && word.cap)) break;
  }
  const previous = words[at];
  const name = nameAt[at];
  const introduced =
    previous &&
    (isDeterminer(previous) ||
      previous.tags.has('possessives') ||
      previous.tags.has('prepositions') ||
      (name && name.to === at + 1 && isGenitive(sentence, name)));
  if (!introduced) while (at + 1 < head && isOrdinary(words[at + 1])) at++; // "gelten Uefa-Generalsekretär …", "In Ulm trafen SPD-Chef …": a verb, no adjective
  if (name && name.to === at + 1 && isGenitive(sentence, name)) {
    const seat = words[head]?.office?.scope === 'country' && name.type === 'Place' ? lists.seatOf(name) : undefined;
    const owner = seat ? { ...seat, from: name.from, to: name.to } : name; // "Roms Außenministerin" is Italy's
    targets.unshift({ how: 'genitive-before', name: owner, from: name.from, to: name.to });
    return { from: name.from, former, qualifiers, targets, article: 'definite' };
  }
  if (
    name &&
    at === head - 1 &&
    name.type === 'Organisation' &&
    isNamed(sentence, head + 1) &&
    !hasArticle(sentence, name)
  ) {
    targets.unshift({ how: 'prefix', name, from: name.from, to: name.to }); // "RWE Chef Huber"
    return { from: name.from, former, qualifiers, targets };
  }
  if (at === head - 1 && previous && previous === words[at] && isUnknownGenitive(previous, name)) {
    const town = /^(?:city|region)$/.test(words[head]?.office?.scope ?? '')
      ? genitiveTown(previous.text, at)
      : undefined;
    if (town) targets.unshift({ how: 'genitive-before', name: town, from: at, to: head });
    return { from: at, former, qualifiers, targets, article: 'definite', unread: town === undefined };
  }
  if (previous && isDeterminer(previous) && !isRelative(previous, words[at - 1], words[head]))
    // "ein Gipfel, bei dem EZB-Chefin Lagarde …"
    return { from: at, former, qualifiers, targets, article: articleOf(previous) };
  if (previous?.tags.has('possessives') || /^(?:dessen|deren)$/.test(previous?.low ?? ''))
    return { from: at, former, qualifiers, targets, article: 'possessive' };
  return { from: at + 1, former, qualifiers, targets };
};

/** "der 58 Jahre alte Richter": an age, which makes nobody a former one. */
const isAge = (words: readonly Word[], at: number): boolean =>
  /^alte[nr]?$/.test(words[at]?.low ?? '') &&
  words[at - 1]?.text === 'Jahre' &&
  /^\d+$/.test(words[at - 2]?.text ?? '');

/** "ein Gipfel, bei dem EZB-Chefin Lang …", "der Verein, den Präsident Huber führt": the pronoun is no article of the office. */
const isRelative = (article: Word, before: Word | undefined, head: Word | undefined): boolean =>
  /^(?:dem|des|das|den)$/.test(article.low) &&
  (head?.office?.gender === 'f' ||
    (before?.text === ',' && /(?:präsident|dirigent|dezernent|intendant|superintendent)$/.test(head?.low ?? '')));

/** "die Wiesentaler Bürgermeisterin": a capital word in -er that no list knows, between an article and an office. */
const isTownAdjective = ({ words, nameAt }: GermanSentence, at: number, head: number): boolean => {
  const word = words[at];
  const before = words[at - 1];
  return (
    at === head - 1 &&
    word?.cap === true &&
    word.low.endsWith('er') &&
    !word.low.endsWith('ischer') &&
    word.tags.size === 0 &&
    !word.office &&
    !nameAt[at] &&
    (isDeterminer(before) ||
      before?.tags.has('possessives') === true ||
      (isAdjective(before) && isDeterminer(words[at - 2]))) // "dem damaligen Elzberger Bürgermeister"
  );
};

const townNamed = (adjective: string, lists: OfficeLists): NameMention | undefined => {
  for (const town of townsOf(adjective)) {
    const named = lists.placeOf(town);
    if (named) return named;
  }
  return undefined;
};

const hasArticle = ({ words }: GermanSentence, name: NameMention): boolean =>
  isDeterminer(words[name.from - 1]) || words[name.from - 1]?.tags.has('prepositions') === true;

/** "Reals Kapitän": whose it is stands there, though nobody knows the name. */
const isUnknownGenitive = (word: Word | undefined, name: NameMention | undefined): boolean =>
  word !== undefined &&
  !name &&
  word.cap &&
  /\p{Ll}(?:s|['’])$/u.test(word.text) &&
  word.tags.size === 0 &&
  !word.given &&
  !word.office;

/** "Reichentals Ortsvorsteherin": whoever has such an office is a town. */
const genitiveTown = (text: string, at: number): NameMention => ({
  type: 'Place',
  name: text.replace(/(?:s|['’])$/u, ''),
  kind: 'city',
  from: at,
  to: at + 1,
  rule: 'genitive-town',
});

const isNamed = ({ nameAt, words, tokens }: GermanSentence, at: number): boolean =>
  nameAt[at]?.type === 'Person' || (words[at]?.title === true && tokens[at + 1] !== undefined);

/** Neither a marker nor an adjective of a country: it belongs to the phrase only behind an article. */
const isOrdinary = (word: Word | undefined): boolean => word !== undefined && !word.adjectiveOf && !word.marker;

const articleOf = (word: Word): OfficePhrase['article'] =>
  word.tags.has('def') || /^(?:der|die|das|den|dem|des)$/.test(word.low) ? 'definite' : 'indefinite';
