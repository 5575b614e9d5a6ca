import type { NameMention, OfficePhrase, OfficeTarget } from '../mention';
import { textBetween } from '../recognise/people';
import type { BodyWord, Word } from '../word';
import { PARTISAN } from './name-runs';
import { bodyPhrase } from './noun-phrase';
import type { OfficeTables } from './office-terms';
import { isPossessive, withoutPossessive } from './possessive';
import { type EnglishSentence, isNameLike, isPlain } from './sentence';

/** What reading an office to the left has found so far. */
export interface Draft {
  at: number;
  from: number;
  former: boolean | 'either';
  article?: OfficePhrase['article'];
  /** "board" in "board president": the noun of a body that belongs to the office. */
  body?: BodyWord;
  /** Whose it is stands there and could not be read. */
  unread?: boolean;
  /** What the office belongs to where it names nothing. */
  readonly scope: string;
  readonly qualifiers: string[];
  readonly parts: string[];
  readonly targets: OfficeTarget[];
  /** A plain profession with a capital, which an unknown name before it does not make an office. */
  readonly isProfession: boolean;
}

/** "NATO secretary general", "Scotland’s first minister", "Labour’s leader". */
export const takeName = (
  sentence: EnglishSentence,
  draft: Draft,
  { name, tables }: { readonly name: NameMention; readonly tables: OfficeTables },
): boolean => {
  const owns = isPossessive(sentence.tokens[name.to - 1]?.text ?? '');
  // "Home Affairs Commissioner": a field that the tagger took for a body
  const fields = sentence.words.slice(name.from, name.to);
  const ministers = /^(?:ministers?|secretary)$/.test(sentence.words[name.to]?.low ?? '');
  if (
    !name.entry &&
    !owns &&
    (ministers || !fields.at(-1)?.body) &&
    fields.every((word) => tables.domains.has(word.low))
  ) {
    draft.parts.unshift(...fields.map((word) => word.low));
    draft.at = name.from - 1;
    return true;
  }
  // "State Higher Education Minister": of the state, whichever
  if (!name.entry && !owns && fields[0]?.low === 'state' && tables.domains.has(fields.at(-1)?.low ?? '')) {
    draft.unread = true;
    draft.at = name.from - 1;
    return true;
  }
  const ministry = owns ? undefined : portfolioOf(sentence, draft, { name, tables });
  if (ministry) return ministry;
  if (name.type === 'Person' && !owns) return false;
  // "the Labour mayor", "Tory MP Anna Weber": his party is not what he is mayor of
  if (!owns && name.kind === 'party' && /^(?:country|region|city)$/.test(draft.scope)) {
    draft.at = name.from - 1;
    return true;
  }
  if (!owns && draft.targets.some((target) => target.how === 'prefix')) return false;
  // "St Mary’s head teacher": a school or a church, not the saint
  const saint = owns && name.type === 'Person' && /^(?:St|Saint)\.? /u.test(name.name);
  const owner: NameMention = saint
    ? { ...name, type: 'Organisation', name: textBetween(sentence.tokens, name.from, name.to), rule: 'name-by-office' }
    : name;
  draft.targets.unshift({ how: owns ? 'genitive-before' : 'prefix', name: owner, from: name.from, to: name.to });
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
  const before = words[name.to - 2]?.low ?? ''; // "Veterans Affairs Secretary"
  draft.parts.unshift(...(field === 'affairs' && name.to - 2 >= name.from ? [before, field] : [field]));
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
export const takeOwner = (sentence: EnglishSentence, draft: Draft): boolean => {
  const { words, tokens } = sentence;
  const end = draft.at + 1;
  const start = phraseStart(sentence, draft.at);
  const body = words[draft.at]?.body ? bodyPhrase(sentence, start) : undefined;
  const from = body?.to === end ? start : capitalsFrom(sentence, draft.at);
  if (from === end) return false;
  // "Saleh’s vice president": whoever may be a person is no body
  if (body?.to !== end && from === draft.at && (words[from]?.surname || words[from]?.given || words[from]?.noun)) {
    draft.article = 'possessive';
    // "the Reds’ director", "the Millers’ chairman"
    draft.unread =
      words[from - 1]?.low === 'the' ||
      (words[from]?.noun !== undefined && !words[from]?.surname && !words[from]?.given);
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

/** "African Union Commission Chairperson": a listed name and the body of it behind. */
export const takeJoint = (sentence: EnglishSentence, draft: Draft): boolean => {
  const { words, nameAt, tokens } = sentence;
  const owner = nameAt[draft.at - 1];
  if (!owner || isPossessive(tokens[owner.to - 1]?.text ?? '')) return takeBody(sentence, draft);
  const [from, to] = [owner.from, draft.at + 1];
  const name: NameMention = {
    type: 'Organisation',
    from,
    to,
    name: textBetween(tokens, from, to),
    kind: words[draft.at]?.body?.kind,
    rule: 'name-by-office',
  };
  draft.targets.unshift({ how: 'prefix', name, from, to });
  draft.at = from - 1;
  return true;
};

/** "Board chair", "finance committee chairman". */
export const takeBody = (sentence: EnglishSentence, draft: Draft): boolean => {
  const end = draft.at + 1;
  const start = phraseStart(sentence, draft.at);
  const name = bodyPhrase(sentence, start);
  if (!name || name.to !== end) return false;
  draft.targets.unshift({ how: 'prefix', name, from: start, to: end });
  draft.at = start - 1;
  return true;
};

/** "WRRF president", "Toshiba director". */
export const takeUnknown = (sentence: EnglishSentence, draft: Draft): boolean => {
  const end = draft.at + 1;
  const from = /^ex[-‑]/u.test(sentence.words[draft.at]?.text ?? '') ? draft.at : capitalsFrom(sentence, draft.at);
  const { words, tokens } = sentence;
  if (from === draft.at && PARTISAN.test(words[from]?.low ?? '')) {
    draft.at--;
    return true; // "Tory MP Anna Weber"
  }
  // "Coldwell Banker Trinity": with a capital, a profession is a part of a name
  if (draft.isProfession) return false;
  if (from === end || words[from]?.given || words[draft.at]?.title) return false;
  // "Nordbahn Names Anna Weber Director": a headline, and no name of a body
  if (!words[draft.at]?.body && words.slice(from, end).some((word) => word.given)) return false;
  // "Worldwide Chairman": one ordinary word with a capital belongs to the office
  if (from === draft.at && words[from]?.noun && isNameLike(words[end])) {
    draft.at--;
    return true;
  }
  // "British Rowing chief executive": a noun made a name by the adjective before it
  const made = words[from]?.noun !== undefined && words[from - 1]?.adjectiveOf !== undefined;
  const text = textBetween(tokens, made ? from - 1 : from, end);
  const past = /^ex[-‑](?=\p{Lu})/iu.test(text); // "ex-Hull manager"
  if (past) draft.former = true;
  const name: NameMention = {
    type: 'Organisation',
    from,
    to: end,
    name: past ? text.slice(3) : text,
    rule: 'name-by-office',
  };
  draft.targets.unshift({ how: 'prefix', name, from, to: end });
  draft.at = made ? from - 2 : from - 1;
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
    !words[at - 1]?.marker &&
    !words[at - 1]?.adjectiveOf &&
    !isPossessive(tokens[at - 1]?.text ?? '')
  )
    at--;
  return at;
};

/** '"We shall see," said board chairman Karl Huber' */
const SAID = /^(?:said|says|added|adds|asked|asks|replied|warned|insisted|told|writes|wrote|argued|joked|recalled)$/;

/** Where the noun phrase that ends at a token begins: back to an article, a preposition, a verb or a mark. */
const phraseStart = ({ words, nameAt, tokens }: EnglishSentence, last: number): number => {
  let at = last;
  while (at > 0 && last - at < 5) {
    const word = words[at - 1] as Word;
    const joins = word.low === 'and' && isPlain(words[at - 2]) && isPlain(words[at]);
    if (nameAt[at - 1] || isPossessive(tokens[at - 1]?.text ?? '') || word.marker || SAID.test(word.low)) break;
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
