import type { World } from '../lists/world';
import type { OfficePhrase, OfficeTarget } from '../mention';
import { readAfter } from './office-after';
import { type Before, readBefore } from './office-before';
import {
  isNationality,
  ofCountry,
  ownCountry,
  representedBy,
  senderOf,
  targetsOfMany,
  workplaceOf,
} from './office-target';
import { type OfficeHead, type OfficeTables, officeHeadAt } from './office-terms';
import { isPossessive } from './possessive';
import { type EnglishSentence, isNameLike } from './sentence';

/** "the future governor", "a would-be president": no office is held. */
const NOT_YET = /^(?:future|would-be|prospective|potential|aspiring|possible|next|presumptive|candidate)$/;

/** All office phrases of a sentence, left to right. */
export const officePhrases = (
  sentence: EnglishSentence,
  tables: OfficeTables,
  world: World,
): readonly OfficePhrase[] => {
  const found: OfficePhrase[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    const name = sentence.nameAt[at];
    if (name && (name.entry || name.from !== at || name.type === 'Person')) continue;
    const head = officeHeadAt(sentence, at, tables);
    // "National Security Adviser": the office is longer than the name it was taken for
    if (!head || (name && head.to <= name.to) || isPossessive(sentence.words[head.to - 1]?.text ?? '')) continue;
    const phrase = phraseOf(sentence, head, tables, world);
    if (
      found.some((other) => other.to > phrase.from) ||
      isNotYet(sentence, phrase.from) ||
      (sentence.words[phrase.from - 1]?.low === 'not' && sentence.words[phrase.to]?.text === ',') // "Not the minister, he replied"
    )
      continue;
    found.push(phrase);
    at = phrase.to - 1;
  }
  return shared(found, sentence);
};

/** "the next president", but "chose her as its next president", "to be the next dean". */
const isNotYet = ({ words }: EnglishSentence, from: number): boolean => {
  const at = [from, from - 1, from + 1].find((i) => NOT_YET.test(words[i]?.low ?? ''));
  if (at === undefined || (at === from + 1 && words[at]?.low !== 'next')) return false;
  const taken = words
    .slice(Math.max(0, at - 2), at)
    .some(({ low }) => /^(?:as|be|become|becomes|became|becoming|elected|named|chosen|appointed)$/.test(low));
  return !(words[at]?.low === 'next' && taken);
};

const phraseOf = (sentence: EnglishSentence, head: OfficeHead, tables: OfficeTables, world: World): OfficePhrase => {
  const before = readBefore(sentence, head, tables);
  const after = readAfter(sentence, head.to, head.word, tables);
  const marks = head.marks.map((mark) => mark.value);
  const suffixes = head.marks.filter((mark) => mark.word === 'elect' || mark.word === 'designate');
  const joined = head.marks.filter(
    (mark) => (mark.value === 'deputy' || mark.value === 'qualifier') && !suffixes.includes(mark),
  );
  const office =
    [...before.parts, head.word.m].join(' ') + suffixes.map((mark) => `-${mark.word}`).join('') + after.tail;
  const workplace =
    workplaceOf(sentence, before.from) ??
    representedBy(sentence, before.from) ??
    (head.word.scope === 'country' ? senderOf(sentence, before.from, world) : undefined);
  const own = [
    ...(before.targets.length + after.targets.length === 0 ? ownerOfIts(sentence, before, head, world) : []),
    ...(workplace && before.targets.length + after.targets.length === 0 ? [workplace] : []),
    ...before.targets,
    ...after.targets,
    ...(head.word.number === 'pl' && after.targets.length === 0 ? targetsOfMany(sentence, after.to) : []),
  ];
  const targets = own
    .filter((target) => !isNationality(target, head) && target.name.kind !== 'continent') // "European Trade Commissioner"
    .map((target) => ofCountry(target, world, head));
  // "Secretary of State Antony Blinken": with no field behind it the American one
  const alone =
    head.word.m === 'secretary of state' && after.tail === '' && before.parts.length === 0 ? 'US' : undefined;
  const only = targets.length === 0 ? world.countries.get(head.country ?? alone ?? '') : undefined;
  if (only) targets.push(ownCountry(only, head));
  const body = before.body ?? head.body;
  const open = sentence.words[after.to]?.low === 'of' && after.targets.length === 0;
  return {
    from: before.from,
    to: after.to,
    head: head.from,
    // "chairman of the 1922": what it is of was not read, so nothing is taken from the surroundings
    word: {
      ...head.word,
      m: office,
      f: office,
      headM: office,
      headF: office,
      ...(open ? { scope: 'none' as const, of: undefined } : { scope: scopeOf(head, before.parts, targets, sentence) }),
    },
    number: head.word.number === 'pl' ? 'pl' : 'sg',
    gender: head.word.gender,
    former:
      marks.includes('former') || before.former === true
        ? true
        : before.former || (marks.includes('either') ? 'either' : false),
    qualifiers: [...before.qualifiers, ...joined.map((mark) => mark.word)],
    m: office,
    f: office,
    targets,
    article: before.article,
    unread:
      before.unread ||
      isFilmMaker(own, targets, head) ||
      isAbroad(before, targets, head) ||
      isOfPerson(sentence, before, targets, head) ||
      undefined,
    special: head.special,
    ...(body ? { body: body.noun, bodyKind: body.kind } : {}),
  };
};

/** "New Delhi sent its foreign minister": of the country, or of that whose capital it is. */
const ownerOfIts = (
  { words, nameAt }: EnglishSentence,
  { from, article }: Before,
  { word }: OfficeHead,
  world: World,
): readonly OfficeTarget[] => {
  if (article !== 'possessive' || word.scope !== 'country' || words[from]?.low !== 'its') return [];
  const name = nameAt.slice(0, from).findLast((one) => one !== undefined);
  const state = name?.type === 'Country' || (name?.type === 'Place' && world.capitals.has(name.name.toLowerCase()));
  return name && state ? [{ how: 'genitive-before', name, from: name.from, to: name.to }] : [];
};

/** "her foreign minister, Karl Huber": of the country that she comes from, which the office does not say. */
const isAbroad = (before: Before, targets: readonly OfficeTarget[], head: OfficeHead): boolean =>
  before.article === 'possessive' && targets.length === 0 && head.word.scope === 'country' && !head.special;

/** "his spokesperson, Anna Weber": of a person, not of the body named last. */
const isOfPerson = (
  { words }: EnglishSentence,
  before: Before,
  targets: readonly OfficeTarget[],
  head: OfficeHead,
): boolean =>
  before.article === 'possessive' &&
  targets.length === 0 &&
  !head.special &&
  head.word.of === undefined &&
  /^(?:his|her|my)$/.test(words[before.from]?.low ?? '');

/** "Bosnian director Anna Weber" makes films, and directs no body of the text. */
const isFilmMaker = (own: readonly OfficeTarget[], targets: readonly OfficeTarget[], { word }: OfficeHead): boolean =>
  /^(?:director|producer)$/.test(word.m) && targets.length === 0 && own.some(({ how }) => how === 'adjective');

const NO_PORTFOLIO =
  /^(?:general|regional|national|first|executive|press|party|private|permanent|assistant|district|branch|club|school|company|membership|honorary|social|area|local|international|union|staff|state)$/;

/** "transport secretary" is a government’s, "secretary" any body’s; "President Biden" a country’s. */
const scopeOf = (
  head: OfficeHead,
  parts: readonly string[],
  targets: readonly OfficeTarget[],
  sentence: EnglishSentence,
): OfficePhrase['word']['scope'] => {
  const { word } = head;
  if (word.weight === 'low' && targets.length === 0) return 'none';
  if (
    word.m === 'secretary' &&
    parts.length > 0 &&
    !parts.some((part, i) => NO_PORTFOLIO.test(part) && !(part === 'international' && parts[i + 1]))
  )
    return 'country';
  if (word.m === 'minister' && parts[0] === 'state' && targets.length === 0) return 'region'; // "the State Irrigation Minister"
  if (
    word.m === 'president' &&
    targets.length === 0 &&
    parts.length === 0 &&
    isNameLike(sentence.words[head.from]) &&
    sentence.nameAt[head.to]?.type === 'Person'
  )
    return 'country';
  return word.scope;
};

/** "president and chief executive of X", "Toshiba’s chairman and president": two offices, one organisation. */
const shared = (phrases: readonly OfficePhrase[], { words }: EnglishSentence): readonly OfficePhrase[] => {
  const out = [...phrases];
  for (let i = 0; i + 1 < out.length; i++) {
    const [one, two] = [out[i] as OfficePhrase, out[i + 1] as OfficePhrase];
    const gap = words.slice(one.to, two.from);
    if (gap.length !== 1 || !/^(?:and|&|,|\/)$/.test(gap[0]?.low ?? '')) continue;
    if (gap[0]?.low === ',' && !out.some((other, k) => k > i + 1 && words[other.from - 1]?.low === 'and')) continue;
    const board = two.targets.some((target) => target.name.kind === 'committee');
    // "president of the bishops’ conference": of what, could not be read
    const open = words[two.to]?.low === 'of';
    if (two.targets.length === 0 && !open && (two.article === undefined || two.article === 'definite'))
      out[i + 1] = {
        ...two,
        targets: one.targets,
        former: two.former || one.former,
        article: two.article ?? one.article,
      };
    else if (one.targets.length === 0 && two.article === undefined && !board)
      out[i] = { ...one, targets: two.targets.filter((target) => target.from >= two.head) };
  }
  return out;
};
