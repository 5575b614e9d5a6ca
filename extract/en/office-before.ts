import type { NameMention, OfficePhrase, OfficeTarget } from '../mention';
import { textBetween } from '../people';
import type { Word } from '../word';
import { bodyPhrase } from './noun-phrase';
import type { OfficeHead, OfficeTables } from './office-terms';
import { isPossessive, withoutPossessive } from './possessive';
import { type EnglishSentence, isDeterminer, isNameLike, isPlain, isPossessivePronoun } from './sentence';

/** What stands before a noun of office and belongs to it. */
export interface Before {
  readonly from: number;
  readonly article?: OfficePhrase['article'];
  readonly former: boolean | 'either';
  /** "deputy", "acting", in the order of the text. */
  readonly qualifiers: readonly string[];
  /** Words of the office itself: "foreign" in "foreign minister". */
  readonly parts: readonly string[];
  readonly targets: readonly OfficeTarget[];
}

interface Draft {
  at: number;
  from: number;
  former: boolean | 'either';
  article?: OfficePhrase['article'];
  readonly qualifiers: string[];
  readonly parts: string[];
  readonly targets: OfficeTarget[];
  /** A plain profession with a capital, which an unknown name before it does not make an office. */
  readonly isProfession: boolean;
}

/** Reads to the left of a noun of office: its own words, marks, and whose it is. */
export const readBefore = (
  sentence: EnglishSentence,
  { from: head, word }: OfficeHead,
  tables: OfficeTables,
): Before => {
  const draft: Draft = {
    at: head - 1,
    from: head,
    former: false,
    qualifiers: [],
    parts: [],
    targets: [],
    isProfession: word.weight === 'low' && isNameLike(sentence.words[head]),
  };
  while (draft.at >= 0 && step(sentence, draft, tables)) draft.from = draft.at + 1;
  introduce(sentence, draft, tables);
  return draft;
};

/** Takes one more word or name to the left; false where the phrase begins. */
const step = (sentence: EnglishSentence, draft: Draft, tables: OfficeTables): boolean => {
  const { words, nameAt, tokens } = sentence;
  const word = words[draft.at] as Word;
  const name = nameAt[draft.at];
  const owned = draft.targets.some((target) => target.how === 'genitive-before');
  if (owned) return false;
  if (name && name.to === draft.at + 1) return takeName(sentence, draft, { name, tables });
  if (name) return false;
  if (isPossessive(tokens[draft.at]?.text ?? '')) return takeOwner(sentence, draft);
  if (word.adjectiveOf) {
    draft.targets.unshift(adjectiveTarget(word, draft.at));
    draft.at--;
    return true;
  }
  if (word.marker && word.low !== 'late') return takeMark(word, draft);
  if (isField(sentence, draft.at, tables)) {
    draft.parts.unshift(word.low);
    draft.at--;
    return true;
  }
  if (
    word.low === 'and' &&
    draft.parts.length > 0 &&
    tables.domains.has(words[draft.at - 1]?.low ?? '') &&
    draft.targets.length === 0
  ) {
    draft.parts.unshift('and');
    draft.at--;
    return true;
  }
  if (word.body && draft.targets.length === 0) return takeBody(sentence, draft);
  if (isNameLike(word) && draft.targets.length === 0 && (draft.at > 0 || /\p{Lu}.*\p{Lu}/u.test(word.text)))
    return takeUnknown(sentence, draft);
  return false;
};

const takeMark = (word: Word, draft: Draft): boolean => {
  if (word.marker === 'former') draft.former = true;
  else if (word.marker === 'either') draft.former = draft.former || 'either';
  else if (word.marker !== 'none') draft.qualifiers.unshift(word.low);
  draft.at--;
  return true;
};

/** A word that belongs to the office: "foreign", "operations", "transportation". */
const isField = ({ words }: EnglishSentence, at: number, tables: OfficeTables): boolean => {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (tables.domains.has(word.low)) return !(word.body && isNameLike(word) && next !== undefined);
  return (
    isPlain(word) &&
    !word.body &&
    !word.office &&
    word.verbs.length === 0 &&
    !/^(?:future|nature|creature)$/.test(word.low) &&
    /(?:tion|ment|ics|logy|ship|ance|ence|ity|ery|ture)s?$/u.test(word.low)
  );
};

/** "NATO secretary general", "Scotland’s first minister", "Labour’s leader". */
const takeName = (
  sentence: EnglishSentence,
  draft: Draft,
  { name, tables }: { readonly name: NameMention; readonly tables: OfficeTables },
): boolean => {
  const owns = isPossessive(sentence.tokens[name.to - 1]?.text ?? '');
  // "Home Affairs Commissioner": a field that the tagger took for a body
  const fields = sentence.words.slice(name.from, name.to);
  if (!name.entry && !owns && fields.every((word) => tables.domains.has(word.low))) {
    draft.parts.unshift(...fields.map((word) => word.low));
    draft.at = name.from - 1;
    return true;
  }
  const ministry = owns ? undefined : portfolioOf(sentence, draft, { name, tables });
  if (ministry) return ministry;
  if (name.type === 'Person' && !owns) return false;
  if (!owns && draft.targets.some((target) => target.how === 'prefix')) return false;
  draft.targets.unshift({ how: owns ? 'genitive-before' : 'prefix', name, from: name.from, to: name.to });
  draft.at = name.from - 1;
  if (owns) draft.article = 'definite';
  return true;
};

/** "US Treasury Secretary": the name of the ministry holds the field and the country. */
const portfolioOf = (
  { words }: EnglishSentence,
  draft: Draft,
  { name, tables }: { readonly name: NameMention; readonly tables: OfficeTables },
): true | undefined => {
  const field = words[name.to - 1]?.low ?? '';
  const country = tables.countryOf(name.entry?.country ?? '');
  const isMinister = /^(?:secretary|minister)$/.test(words[name.to]?.low ?? '');
  if (name.kind !== 'ministry' || !isMinister || !country || !tables.domains.has(field)) return undefined;
  draft.parts.unshift(field);
  draft.targets.unshift({
    how: 'prefix',
    name: { ...country, from: name.from, to: name.to },
    from: name.from,
    to: name.to,
  });
  draft.at = name.from - 1;
  return true;
};

/** "the fund’s managing director", "Brennick’s chief executive". */
const takeOwner = (sentence: EnglishSentence, draft: Draft): boolean => {
  const { words, tokens } = sentence;
  const end = draft.at + 1;
  const start = phraseStart(sentence, draft.at);
  const body = words[draft.at]?.body ? bodyPhrase(sentence, start) : undefined;
  const from = body?.to === end ? start : capitalsFrom(sentence, draft.at);
  if (from === end) return false;
  // "Saleh’s vice president": whoever may be a person is no body
  if (body?.to !== end && from === draft.at && (words[from]?.surname || words[from]?.given || words[from]?.noun)) {
    draft.article = 'possessive';
    draft.at = from - 1;
    return true;
  }
  const name: NameMention =
    body?.to === end
      ? body
      : {
          type: 'Organisation',
          from,
          to: end,
          name: withoutPossessive(textBetween(tokens, from, end)),
          rule: 'name-by-office',
        };
  draft.targets.unshift({ how: 'genitive-before', name, from, to: end });
  draft.at = from - 1;
  draft.article = 'definite';
  return true;
};

/** "Board chair", "finance committee chairman". */
const takeBody = (sentence: EnglishSentence, draft: Draft): boolean => {
  const end = draft.at + 1;
  const start = phraseStart(sentence, draft.at);
  const name = bodyPhrase(sentence, start);
  if (!name || name.to !== end) return false;
  draft.targets.unshift({ how: 'prefix', name, from: start, to: end });
  draft.at = start - 1;
  return true;
};

/** "WRRF president", "Toshiba director". */
const takeUnknown = (sentence: EnglishSentence, draft: Draft): boolean => {
  const end = draft.at + 1;
  const from = capitalsFrom(sentence, draft.at);
  const { words, tokens } = sentence;
  // "Coldwell Banker Trinity": with a capital, a profession is a part of a name
  if (draft.isProfession) return false;
  if (from === end || words[from]?.given || words[draft.at]?.title) return false;
  // "Worldwide Chairman": one ordinary word with a capital belongs to the office
  if (from === draft.at && words[from]?.noun && isNameLike(words[end])) {
    draft.at--;
    return true;
  }
  const name: NameMention = {
    type: 'Organisation',
    from,
    to: end,
    name: textBetween(tokens, from, end),
    rule: 'name-by-office',
  };
  draft.targets.unshift({ how: 'prefix', name, from, to: end });
  draft.at = from - 1;
  return true;
};

const capitalsFrom = ({ words, nameAt, tokens }: EnglishSentence, last: number): number => {
  let at = last;
  if (!isNameLike(words[at])) return last + 1;
  while (
    at > 0 &&
    isNameLike(words[at - 1]) &&
    !nameAt[at - 1] &&
    !words[at - 1]?.title &&
    !words[at - 1]?.adjectiveOf &&
    !isPossessive(tokens[at - 1]?.text ?? '')
  )
    at--;
  return at;
};

/** Where the noun phrase that ends at a token begins: back to an article, a preposition, a verb or a mark. */
const phraseStart = ({ words, nameAt, tokens }: EnglishSentence, last: number): number => {
  let at = last;
  while (at > 0 && last - at < 5) {
    const word = words[at - 1] as Word;
    const joins = word.low === 'and' && isPlain(words[at - 2]) && isPlain(words[at]);
    if (nameAt[at - 1] || isPossessive(tokens[at - 1]?.text ?? '') || word.marker) break;
    if (
      !joins &&
      !(isPlain(word) && word.verbs.length === 0) &&
      !(word.adjectiveOf && isNameLike(word)) &&
      !(isNameLike(word) && isNameLike(words[at]))
    )
      break;
    at--;
  }
  return words[at]?.low === 'and' ? at + 1 : at;
};

/** The article, possibly before adjectives that say nothing: "the plan’s loudest critic", "the new, young director". */
const introduce = (sentence: EnglishSentence, draft: Draft, tables: OfficeTables): void => {
  const { words, tokens, nameAt } = sentence;
  if (draft.article) {
    if (isDeterminer(words[draft.at])) draft.from = draft.at;
    return;
  }
  let at = draft.at;
  for (let steps = 0; steps < 4 && at >= 0; steps++, at--) {
    const word = words[at];
    if (isDeterminer(word) || isPossessivePronoun(word)) {
      draft.article = isPossessivePronoun(word) ? 'possessive' : word?.tags.has('def') ? 'definite' : 'indefinite';
      draft.from = at;
      return;
    }
    if (steps > 0 && isPossessive(tokens[at]?.text ?? '')) {
      const owner = nameAt[at];
      draft.at = at;
      if (
        owner ? owner.to === at + 1 && takeName(sentence, draft, { name: owner, tables }) : takeOwner(sentence, draft)
      )
        draft.from = isDeterminer(words[draft.at]) ? draft.at : draft.at + 1;
      return;
    }
    if (!isAdjectival(word, tokens[at]?.kind)) return;
  }
};

/** An ordinary adjective by its form, or a number: "12th", "loudest", "young", "long-serving". */
const isAdjectival = (word: Word | undefined, kind: string | undefined): boolean =>
  word !== undefined &&
  (kind === 'number' ||
    /^\d+\p{L}/u.test(word.text) ||
    /^(?:first|last|only|then|very|most|more)$/.test(word.low) ||
    (isPlain(word) && word.verbs.length === 0 && !word.body && ADJECTIVE.test(word.low)));
const ADJECTIVE =
  /(?:est|ed|ous|ful|ive|able|ible|al|ic|ary|less|ish|ent|ant|ian|ese|ular|time|serving|standing)$|[-‑]|^(?:new|old|young|top|good|great|big|small|own|other|long|main|main|key|senior|junior|right|left|next|second|third|fourth|fifth|sole|lone|high|low|full|late|hardline|moderate|veteran|popular|powerful|wealthy|rich|poor|black|white|gay|female|male|fellow|part-time|newly|rival|lead|acting)$/u;

const adjectiveTarget = (word: Word, at: number): OfficeTarget => {
  const entry = word.adjectiveOf;
  const name: NameMention = {
    type: entry?.type === 'Place' ? 'Place' : entry?.type === 'Organisation' ? 'Organisation' : 'Country',
    name: entry?.name ?? '',
    entry,
    aliases: entry?.aliases,
    kind: entry?.kind,
    rule: 'geographic-adjective',
    from: at,
    to: at + 1,
  };
  return { how: 'adjective', name, from: at, to: at + 1 };
};
