import type { OfficePhrase, OfficeTarget } from '../mention';
import { adjectiveTarget } from '../recognise/entry-mention';
import type { BodyWord, Word } from '../word';
import { type Draft, takeBody, takeJoint, takeName, takeOwner, takeUnknown } from './office-owner';
import { type OfficeHead, type OfficeTables, OWN_BODY } from './office-terms';
import { isPossessive } from './possessive';
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
  readonly unread?: boolean;
  /** "board" in "board president". */
  readonly body?: BodyWord;
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
    scope: word.scope,
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
    draft.targets.unshift(adjectiveTarget(word.adjectiveOf, draft.at));
    draft.at--;
    return true;
  }
  if (word.marker && word.low !== 'late') return takeMark(word, draft);
  if (isOwnBody(sentence, draft) || isField(sentence, draft.at, tables)) {
    if (OWN_BODY.test(word.low)) draft.body ??= word.body;
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
  if (/^ex[-‑]\p{Lu}/u.test(word.text) && draft.targets.length === 0) return takeUnknown(sentence, draft); // "ex-Hull manager"
  if (isNameLike(word) && word.body && nameAt[draft.at - 1]?.type === 'Organisation' && draft.targets.length === 0)
    return takeJoint(sentence, draft);
  if (word.body && draft.targets.length === 0) return takeBody(sentence, draft);
  if (
    isNameLike(word) &&
    draft.targets.length === 0 &&
    (draft.at > 0 || word.noun === undefined || /\p{Lu}.*\p{Lu}/u.test(word.text))
  )
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

/** "Board president", "union leader": what the office is of, by its noun alone, and a part of its title. */
const isOwnBody = ({ words, nameAt }: EnglishSentence, { at, targets, body }: Draft): boolean => {
  const before = words[at - 1];
  // "finance committee chairman": the body has a name of its own
  // "students’ union president"
  const named =
    (isPlain(before) && before?.marker === undefined && !ADJECTIVE.test(before?.low ?? '')) ||
    /s['’]$/u.test(before?.low ?? '');
  return (
    OWN_BODY.test(words[at]?.low ?? '') &&
    targets.length === 0 &&
    body === undefined &&
    !named &&
    !nameAt[at - 1] &&
    (!isNameLike(before) || before?.marker !== undefined)
  );
};

/** A word that belongs to the office: "foreign", "operations", "transportation". */
const isField = ({ words }: EnglishSentence, at: number, tables: OfficeTables): boolean => {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (word.low === 'bank' && /^(?:central|reserve)$/.test(words[at - 1]?.low ?? '')) return false;
  if (tables.domains.has(word.low))
    return !(word.body && isNameLike(word) && next !== undefined) || HAS_FIELD.test(next?.low ?? '');
  // "Midwifery director Anna Weber" at the head of a sentence
  const small = isPlain(word) || (at === 0 && isNameLike(word) && isPlain(next));
  return (
    small &&
    !word.body &&
    !word.office &&
    word.verbs.length === 0 &&
    !/^(?:future|nature|creature)$/.test(word.low) &&
    /(?:tion|ment|ics|logy|ship|ance|ence|ity|ery|ture)s?$/u.test(word.low)
  );
};

/** "Health Minister", "Energy Secretary": before these a field is one, though it is the last word of bodies too. */
const HAS_FIELD =
  /^(?:ministers?|secretary|spokes(?:man|woman|person)|commissioner|editor|correspondent|adviser|advisor|sen|senators?|reps?|representatives?|treasurer|auditor)$/;

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
    /^(?:first|last|only|then|very|most|more|next|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\p{L}+teenth|twentieth)$/u.test(
      word.low,
    ) ||
    (isPlain(word) && word.verbs.length === 0 && !word.body && ADJECTIVE.test(word.low)));
const ADJECTIVE =
  /(?:est|ed|ous|ful|ive|able|ible|al|ic|ary|less|ish|ent|ant|ian|ese|ular|time|serving|standing)$|[-‑]|^(?:new|old|young|top|good|great|big|small|own|other|long|main|main|key|senior|junior|right|left|next|second|third|fourth|fifth|sole|lone|high|low|full|late|hardline|moderate|veteran|popular|powerful|wealthy|rich|poor|black|white|gay|female|male|fellow|part-time|newly|rival|lead|acting)$/u;
