import type { NameMention, OfficeTarget } from '../mention';
import type { OfficeWord, Word } from '../word';
import { organisationAt } from './noun-phrase';
import type { OfficeTables } from './office-terms';
import { isPossessive } from './possessive';
import { type EnglishSentence, isDeterminer, isNameLike, isPlain, isPossessivePronoun } from './sentence';

/** What stands behind a noun of office: words that belong to it, and whose it is. */
export interface After {
  readonly to: number;
  /** "of economy, trade and industry", "of stewardship", with a blank before. */
  readonly tail: string;
  readonly targets: readonly OfficeTarget[];
  /** Nothing more can follow. */
  readonly closed?: boolean;
}

const OPEN = /^(?:of|for|at|to|in|with|from)$/;
/** Offices that stand for themselves: "president of track" tells no field, "director of operations" does. */
const NO_FIELD =
  /^(?:president|chairman|chairwoman|chair|chairperson|leader|governor|mayor|member|chief executive|ceo|king|queen|prime minister|founder|owner|spokesman|spokeswoman|spokesperson)$/;
/** Those who come from somewhere for it: "bankers from UBS". */
const SENT =
  /^(?:banker|official|representative|delegate|diplomat|executive|lawyer|negotiator|envoy|economist|analyst|researcher|scientist)$/;

export const readAfter = (sentence: EnglishSentence, from: number, office: OfficeWord, tables: OfficeTables): After => {
  let after: After = { to: from, tail: '', targets: [] };
  if (isPossessive(sentence.tokens[from - 1]?.text ?? '')) return after;
  for (let round = 0; round < 3; round++) {
    const next = complement(sentence, after, office, tables) ?? secondTarget(sentence, after);
    if (!next) break;
    after = { to: next.to, tail: after.tail + next.tail, targets: [...after.targets, ...next.targets] };
    if (next.closed) break;
  }
  return after;
};

const complement = (
  sentence: EnglishSentence,
  after: After,
  office: OfficeWord,
  tables: OfficeTables,
): After | undefined => {
  const { words } = sentence;
  const at = after.to;
  const low = words[at]?.low ?? '';
  const beside = low === ',' && after.targets.length === 0 ? listedBehind(sentence, at) : undefined;
  if (beside) return beside;
  if (!OPEN.test(low)) return undefined;
  const field =
    !NO_FIELD.test(office.m) && after.tail === '' && after.targets.length === 0 && (low === 'of' || low === 'for')
      ? (portfolioAt(sentence, at, tables) ?? capitalField(sentence, at, office))
      : undefined;
  if (field) return field;
  const board = low === 'of' && after.targets.length === 0 ? boardAt(words, at) : 0;
  if (board > 0) return { to: board, tail: '', targets: [] };
  if (/^(?:of|for|in)$/.test(low) && /(?:professor|lecturer|reader)$/.test(office.m) && !isWorkplace(sentence, at + 1))
    return chairAt(words, at);
  const name = organisationAt(sentence, at + 1) ?? (low === 'of' ? seeAt(sentence, at + 1, office) : undefined);
  // "Minister of Foreign Affairs Anna Weber": capitals on a field
  if (name && /^(?:minister|secretary)$/.test(office.m) && /^(?:of|for)$/.test(low)) {
    const field = words.slice(name.from, name.to);
    if (field.every((word) => tables.domains.has(word.low) || word.low === 'and'))
      return { to: name.to, tail: textOf(words, at, name.to), targets: [] };
  }
  if (name && name.from === at + 1 && isFieldName(sentence, name, office))
    return { to: name.to, tail: '', targets: [] };
  if (name && fits(name, low, office, after)) {
    const how = low === 'of' ? 'complement' : 'preposition';
    return { to: name.to, tail: '', targets: [{ how, name, from: at, to: name.to }] };
  }
  const person = sentence.nameAt[skipArticle(words, at + 1)];
  // "another deputy of Sergei Lavrov": his name stays outside, for it may have an office behind it
  if ((low === 'of' || low === 'to') && person?.type === 'Person' && after.targets.length === 0)
    return { to: at, tail: '', targets: [{ how: 'complement', name: person, from: at, to: person.to }], closed: true };
  // "special envoy for Sudan": whom or what it is for is read over
  if (name && low === 'for') return { to: name.to, tail: '', targets: [] };
  return undefined;
};

/** "Karl Huber, Director, National Institute of Health, said", "the Secretary, Department of Mines, Anna Weber": in lists of offices. */
const listedBehind = ({ words, nameAt, tokens }: EnglishSentence, at: number): After | undefined => {
  const name = nameAt[at + 1];
  if (name?.type !== 'Organisation' || name.from !== at + 1 || !isNameLike(words[at - 1])) return undefined;
  const ends = /^[,.;)]$/.test(words[name.to]?.text ?? '') || words[name.to] === undefined;
  if (!ends || isPossessive(tokens[name.to - 1]?.text ?? '') || !name.kind || name.kind === 'media') return undefined;
  return { to: name.to, tail: '', targets: [{ how: 'preposition', name, from: at, to: name.to }], closed: true };
};

/** "Archbishop of York", "Dean of Wells": the town of a see, though it is a first name or a noun as well. */
const seeAt = ({ words, nameAt }: EnglishSentence, at: number, { m, scope }: OfficeWord): NameMention | undefined => {
  const word = words[at];
  if (!word || nameAt[at] || !isNameLike(word) || isNameLike(words[at + 1])) return undefined;
  if (scope !== 'church' && m !== 'dean') return undefined;
  return { type: 'Place', from: at, to: at + 1, name: word.text, rule: 'name-by-office' };
};

/** "chairman of the board": the board is that of the organisation named beside it, or around. */
const boardAt = (words: readonly Word[], at: number): number => {
  const start = skipArticle(words, at + 1);
  if (words[start]?.low !== 'board' || isNameLike(words[start + 1])) return 0;
  if (words[start + 1]?.low !== 'of') return start + 1;
  return /^(?:directors|trustees|governors|managers)$/.test(words[start + 2]?.low ?? '') ? start + 3 : start + 1;
};

/** "vice president of International Sales & Marketing": capitals on a field of work. */
const isFieldName = ({ words }: EnglishSentence, name: NameMention, office: OfficeWord): boolean =>
  /^(?:(?:executive |senior )?vice[- ]president|vp|svp|evp|director|manager|head|officer|executive|editor|dean|managing director)$/.test(
    office.m,
  ) &&
  name.entry === undefined &&
  words
    .slice(name.from, name.to)
    .every((word) => !word.cap || (word.noun !== undefined && !word.body) || word.tags.size > 0);

/** "professor in the Department of Physics": the body he works at is named. */
const isWorkplace = (sentence: EnglishSentence, at: number): boolean => {
  const name = organisationAt(sentence, at);
  return name?.kind !== undefined && name.type === 'Organisation' && name.kind !== 'company';
};

/** "professor of modern Greek": the subject he teaches is read over. */
const chairAt = (words: readonly Word[], at: number): After | undefined => {
  let to = at + 1;
  while (to < at + 7 && (isPlain(words[to]) || isNameLike(words[to]) || words[to]?.low === 'and')) to++;
  return to > at + 1 ? { to, tail: '', targets: [] } : undefined;
};

const skipArticle = (words: readonly Word[], at: number): number => (isDeterminer(words[at]) ? at + 1 : at);

/** A place behind "in" is where somebody sits, unless the office is a town’s; "for" a country says what it is about. */
const fits = (name: NameMention, low: string, office: OfficeWord, after: After): boolean => {
  const site = name.type === 'Place' || name.type === 'Country';
  if (/^(?:for|at|with)$/.test(low)) return name.type === 'Organisation' && name.rule !== 'bare-body-noun';
  if (low === 'from') return name.type === 'Organisation' ? SENT.test(office.m) : site && office.m === 'counterpart';
  if (low === 'in')
    return name.type === 'Organisation'
      ? name.rule !== 'bare-body-noun'
      : site && (office.scope === 'city' || office.scope === 'country') && after.targets.length === 0;
  if (low === 'to')
    return /^(?:ambassador|envoy|high commissioner|representative|special envoy|secretary|adviser|advisor|special representative|consul)$/.test(
      office.m,
    );
  return true;
};

/** "of economy, trade and industry", "of stewardship", "for health": small words or fields with no article before. */
const portfolioAt = (
  { words, nameAt, tokens }: EnglishSentence,
  at: number,
  tables: OfficeTables,
): After | undefined => {
  const isPart = (i: number): boolean => {
    const word = words[i];
    if (!word || isPossessive(tokens[i]?.text ?? '')) return false;
    // "head of UK equities", "director of European affairs", but not "of Swedish rival Norrpump"
    const next = isNameLike(words[i + 2]) ? undefined : words[i + 1];
    const site = word.adjectiveOf !== undefined || (nameAt[i]?.type === 'Country' && nameAt[i]?.to === i + 1);
    if (site && i > at)
      return isPlain(next) && !next?.body && !next?.office && next?.verbs.length === 0 && !/ed$/u.test(next.low);
    if (nameAt[i]) return false;
    return (
      tables.domains.has(word.low) ||
      (isPlain(word) && !word.office && word.verbs.length === 0 && !/ed$/u.test(word.low))
    );
  };
  // "minister for the interior"
  const field =
    words[at]?.low === 'for' && words[at + 1]?.low === 'the' && tables.domains.has(words[at + 2]?.low ?? '');
  if (field) return { to: at + 3, tail: textOf(words, at, at + 3), targets: [] };
  if (!isPart(at + 1) || describesName({ words, nameAt, tokens }, at + 1, tables)) return undefined;
  // "director for eleven years" tells a time
  if (words.slice(at + 1, at + 4).some((word) => /^(?:years?|months?|decades?|weeks?|days?)$/.test(word.low)))
    return undefined;
  if (words.slice(at + 1, at + 4).some((word, i, all) => word.body && isPlain(word) && all.slice(0, i).every(isPlain)))
    return undefined;
  let to = at + 1;
  while (to < at + 9) {
    if (isPart(to)) to++;
    else if (words[to]?.text === ',' && isPart(to + 1) && listGoesOn(words, to + 1)) to++;
    else if ((words[to]?.low === 'and' || words[to]?.text === '&') && isPart(to + 1)) to++;
    else break;
  }
  return { to, tail: textOf(words, at, to), targets: [] };
};

/** "of proxy adviser Clearvote": one or two small words before a name say what it is. */
const describesName = (
  { words, nameAt }: Pick<EnglishSentence, 'words' | 'nameAt' | 'tokens'>,
  at: number,
  tables: OfficeTables,
): boolean => {
  for (let i = at; i < at + 2; i++) {
    if (!isPlain(words[i]) || nameAt[i]) return false;
    const name = nameAt[i + 1];
    if (!name && !isNameLike(words[i + 1])) continue;
    return !tables.domains.has(words[i]?.low ?? '') && (name ? name.type === 'Organisation' : !words[i + 1]?.given);
  }
  return false;
};

/** "Minister of State for Higher Education": a field in capitals, up to a comma. */
const capitalField = ({ words, nameAt }: EnglishSentence, at: number, { m }: OfficeWord): After | undefined => {
  if (!/^(?:minister|secretary)(?: |$)/.test(m) || words[at]?.low !== 'for') return undefined;
  let to = at + 1;
  while (isNameLike(words[to]) && words[to]?.noun && !words[to]?.body && !words[to]?.given && !nameAt[to]) to++;
  return to > at + 1 && words[to]?.text === ',' ? { to, tail: textOf(words, at, to), targets: [] } : undefined;
};

/** "economy, trade and industry": a comma goes on only where an "and" ends the list. */
const listGoesOn = (words: readonly Word[], from: number): boolean =>
  words
    .slice(from, from + 5)
    .some(
      (word, i, all) => word.low === 'and' && all.slice(0, i).every((one) => one.text === ',' || one.tags.size === 0),
    );

const textOf = (words: readonly Word[], from: number, to: number): string =>
  words
    .slice(from, to)
    .map((word) => (word.text === ',' ? ',' : ` ${isProper(word) ? word.text : word.low}`))
    .join('');

/** "UK equities", "European affairs": what keeps its capitals in the name of a field. */
const isProper = ({ text, adjectiveOf }: Word): boolean => adjectiveOf !== undefined || /^\p{Lu}{2}/u.test(text);

/** "chief executive of Euronews and Africanews": a second name behind "and". */
const secondTarget = (sentence: EnglishSentence, after: After): After | undefined => {
  const last = after.targets.at(-1);
  const { words, nameAt, tokens } = sentence;
  if (!last || last.to !== after.to || words[after.to]?.low !== 'and') return undefined;
  const start = skipArticle(words, after.to + 1);
  const name = nameAt[start];
  if (!name || name.from !== start || name.type === 'Person' || name.type !== last.name.type) return undefined;
  if (
    isPossessive(tokens[name.to - 1]?.text ?? '') ||
    isNameLike(words[name.to]) ||
    isPossessivePronoun(words[name.to])
  )
    return undefined;
  return { to: name.to, tail: '', targets: [{ how: last.how, name, from: start, to: name.to }] };
};
