import type { NameMention } from '../mention';
import { textBetween } from '../recognise/people';
import type { Word } from '../word';
import { isPossessive, withoutPossessive } from './possessive';
import { type EnglishSentence, isDeterminer, isNameLike, isPlain, isPossessivePronoun } from './sentence';

/** Adjectives that belong to no name: "the new committee". */
const ORDINARY =
  /^(?:new|old|own|big|biggest|large|largest|small|smaller|main|whole|entire|same|other|latest|local|leading|rival|powerful|influential|independent|state-owned|listed|troubled|former|second|third|fourth|next|same|foreign|private|global|top|key|major|tiny|giant|remaining|full|first|last|few|national|(?!united|allied|combined|associated)\p{L}+ed|\d+-\p{L}+|\p{L}+est)$/u;

/**
 * The organisation, country or place that begins at token `from`, where an article may stand: "the Bank of England",
 * "the audit committee", "Ohio’s Brandt College", "the drugmaker Chugai".
 */
export const organisationAt = (sentence: EnglishSentence, from: number): NameMention | undefined => {
  const { words, nameAt } = sentence;
  let at = from;
  if (isDeterminer(words[at]) || isPossessivePronoun(words[at])) at++;
  const name = nameAt[at];
  if (name?.type === 'Person') return undefined;
  if (name && name.from === at) return named(sentence, name);
  // "the Estonian Defence Forces": the adjective is a part of the name
  const own = words[at]?.adjectiveOf ? nameAt[at + 1] : undefined;
  if (own?.type === 'Organisation' && own.from === at + 1)
    return own.entry ? own : { ...own, from: at, name: `${words[at]?.text} ${own.name}` };
  const body = bodyPhrase(sentence, at);
  if (body) {
    const apposed = appositionAt(sentence, body.to);
    return apposed ?? body;
  }
  const rival = words[at]?.adjectiveOf && isPlain(words[at + 1]) ? appositionAt(sentence, at + 2) : undefined;
  return rival ?? unknownName(sentence, at) ?? described(sentence, at);
};

/** "the production house Talbot Brothers": one or two small nouns before the name. */
const described = (sentence: EnglishSentence, at: number): NameMention | undefined => {
  const { words, nameAt } = sentence;
  for (let i = at; i < at + 2 && isPlain(words[i]) && words[i]?.verbs.length === 0; i++) {
    const name = nameAt[i + 1];
    if (name) return name.type === 'Organisation' && name.from === i + 1 ? name : undefined;
    if (isNameLike(words[i + 1])) return unknownName(sentence, i + 1); // "proxy adviser Clearvote"
  }
  return undefined;
};

/** "Ohio’s Brandt College" is the college; "the Toshiba board" is Toshiba’s; "the Labour party" is Labour. */
const named = (sentence: EnglishSentence, name: NameMention): NameMention => {
  const next = sentence.nameAt[name.to];
  const owns = isPossessive(sentence.tokens[name.to - 1]?.text ?? '');
  // "the U.S. Joint Chiefs of Staff"
  if ((owns || name.type === 'Country') && next && next.from === name.to && next.type !== 'Person') return next;
  const phrase = bodyPhrase(sentence, name.to);
  if (!phrase || phrase.from !== name.to) return name;
  if (owns && phrase.rule !== 'bare-body-noun') return phrase;
  const called = sentence.nameAt[phrase.to]; // "the NFL team Houston Texans"
  if (called && called.from === phrase.to && called.type !== 'Country' && called.rule !== 'surname' && !owns)
    return { ...called, type: 'Organisation', rule: 'name-by-office' };
  const site = name.type === 'Place' || name.type === 'Country';
  // "the Zurich insurer Helvetica" is the insurer, "the Zurich insurer" is not Zurich
  if (site && !owns && /^(?:company|bank|club|media)$/.test(phrase.kind ?? ''))
    return appositionAt(sentence, phrase.to) ?? phrase;
  // "the Phoenix VA hospital" is the hospital
  if (!owns && /^(?:hospital|school)$/.test(phrase.kind ?? '') && phrase.rule !== 'body-noun')
    return { ...phrase, from: name.from, name: textBetween(sentence.tokens, name.from, phrase.to), rule: 'body-noun' };
  return { ...name, to: phrase.to };
};

/** "the drugmaker Chugai", "the watchdog Rail Voice": the name behind a noun of body. */
const appositionAt = (sentence: EnglishSentence, at: number): NameMention | undefined => {
  const name = sentence.nameAt[at];
  // "of the theatre group Dulaang Sibol": whatever it was taken for, behind a noun of body it is the body
  if (name?.type === 'Person' && name.from === at && name.rule === 'tagged-name')
    return { ...name, type: 'Organisation', rule: 'name-by-office' };
  if (name) return name.from === at && name.type === 'Organisation' ? name : undefined;
  return sentence.tokens[at]?.spaced ? unknownName(sentence, at) : undefined;
};

/** Capitalised words that no list knows, beside a word that makes them an organisation. */
export const unknownName = (sentence: EnglishSentence, from: number): NameMention | undefined => {
  const { words, nameAt, tokens } = sentence;
  let to = from;
  while (isNameLike(words[to]) && !nameAt[to] && !words[to]?.title && !words[to]?.adjectiveOf && !words[to]?.office) {
    to++;
    const many = /s['’]$/u.test(tokens[to - 1]?.text ?? '') && isNameLike(words[to]) && words[to]?.body !== undefined; // "Athletes’ Commission"
    if (isPossessive(tokens[to - 1]?.text ?? '') && !many) break;
  }
  if (to === from || to - from > 5 || words[from]?.given) return undefined;
  return {
    type: 'Organisation',
    from,
    to,
    name: withoutPossessive(textBetween(tokens, from, to)),
    rule: 'name-by-office',
  };
};

/** A noun of body with what stands before it: "strategic review committee", "Brazilian confederation", "the fund". */
export const bodyPhrase = (sentence: EnglishSentence, start: number): NameMention | undefined => {
  const { words, tokens, nameAt } = sentence;
  let end = start;
  let head = -1;
  for (; end < Math.min(words.length, start + 7); end++) {
    const word = words[end] as Word;
    if (nameAt[end] && head >= 0) break;
    if (nameAt[end]?.type === 'Person') return undefined;
    const small = word.low === 'and' && isPlain(words[end + 1]) && end > start && head < 0;
    const opens = end === start && isNameLike(word) && (word.adjectiveOf !== undefined || isPlain(words[end + 1]));
    if (!isPlain(word) && !word.body && !opens && !small) break;
    if (head >= 0 && !word.body && !modifiesBody(words, end)) break;
    if (word.body && !(opens && !word.adjectiveOf)) head = end; // "the Commons health committee"
    const many = /s['’]$/u.test(word.low) && isPlain(words[end + 1]) && words[end + 1]?.body !== undefined; // "train drivers’ union Aslef"
    if (isPossessive(tokens[end]?.text ?? '') && !many) {
      end++;
      break;
    }
  }
  if (head < 0 || goesOn(sentence, head)) return undefined;
  return phraseOf(sentence, start, head);
};

/** "the township planning commission": between two nouns of body. */
const modifiesBody = (words: readonly Word[], at: number): boolean =>
  isPlain(words[at]) &&
  /(?:ing|ive|ory|ary|al|ance|ion|ment|ure|ics|ity)$/u.test(words[at]?.low ?? '') &&
  /^(?:committee|council|agency|authority)$/.test(words[at + 1]?.body?.kind ?? '');

/** "a board meeting", "a stuffy Committee Room": the noun of body belongs to another noun behind it. */
const goesOn = ({ words, tokens, nameAt }: EnglishSentence, head: number): boolean => {
  const next = words[head + 1];
  if (!next || isPossessive(tokens[head]?.text ?? '')) return false;
  return (
    next.meeting !== undefined ||
    (isNameLike(words[head]) &&
      isNameLike(next) &&
      !nameAt[head + 1] &&
      !next.given &&
      !next.office &&
      next.noun !== undefined)
  );
};

const phraseOf = (sentence: EnglishSentence, start: number, head: number): NameMention | undefined => {
  const { words, tokens } = sentence;
  const body = (words[head] as Word).body;
  if (!body) return undefined;
  const from = start + leadingOrdinary(words, start, head + 1);
  const to = membersEnd(sentence, head + 1);
  const name = withoutPossessive(textBetween(tokens, from, to));
  // "the law firm", "a Swedish carmaker" describe a body and do not name it; "the audit committee" does
  const described =
    !NAMED_KINDS.test(body.kind) && words.slice(from, to).every((word) => !isNameLike(word) || word.adjectiveOf);
  const bare = (from === head && to === head + 1) || described;
  return { type: 'Organisation', from: start, to, name, kind: body.kind, rule: bare ? 'bare-body-noun' : 'body-noun' };
};

/** "board of directors", "board of trustees". */
const membersEnd = ({ words }: EnglishSentence, at: number): number =>
  words[at]?.low === 'of' &&
  /^(?:directors|trustees|governors|regents|ministers|deputies|elders|supervisors|education|inquiry|commons)$/.test(
    words[at + 1]?.low ?? '',
  )
    ? at + 2
    : at;

const NAMED_KINDS =
  /^(?:committee|ministry|association|sportsbody|union|party|parliament|court|council|authority|agency|police|government|military|centralbank|church|diocese)$/;

/** Bodies that a sentence names in small letters: "the audit committee", "the Brazilian confederation", "the 1922 Committee". */
export const namedBodies = (sentence: EnglishSentence): readonly NameMention[] => {
  const { words, tokens, nameAt } = sentence;
  const found: NameMention[] = [];
  for (let at = 0; at < words.length; at++) {
    if (nameAt[at]) continue;
    if (tokens[at]?.kind === 'number' && words[at + 1]?.cap && words[at + 1]?.body) {
      found.push({
        type: 'Organisation',
        from: at,
        to: at + 2,
        name: withoutPossessive(textBetween(tokens, at, at + 2)),
        kind: words[at + 1]?.body?.kind,
        rule: 'body-noun',
      });
      at++;
      continue;
    }
    const seated = seatedBody(sentence, at);
    if (seated) {
      found.push(seated);
      at = seated.to - 1;
      continue;
    }
    const before = words[at - 1];
    const opens =
      isDeterminer(before) ||
      isPossessivePronoun(before) ||
      nameAt[at - 1] !== undefined ||
      words[at]?.adjectiveOf ||
      (before !== undefined && ORDINARY.test(before.low)) ||
      isPossessive(before?.text ?? '');
    const unknown = isNameLike(words[at]) && isPlain(words[at + 1]);
    if (!opens || !(isPlain(words[at]) || words[at]?.adjectiveOf || unknown)) continue;
    const phrase = bodyPhrase(sentence, at);
    if (!phrase || phrase.rule === 'bare-body-noun' || !NAMED_KINDS.test(phrase.kind ?? '')) continue;
    const owner = nameAt[at - 1];
    const placed =
      owner !== undefined && (owner.type === 'Place' || owner.type === 'Country') && !isPossessive(before?.text ?? '');
    if (
      !words[at]?.adjectiveOf &&
      !placed &&
      !(unknown && words[phrase.to - 1]?.low === 'branch') && // "the Calderdale branch"
      !/^(?:committee|ministry|council|court|agency|authority|international|parliament)$/.test(phrase.kind ?? '')
    )
      continue;
    if (
      isNameLike(words[phrase.to - 1]) &&
      /^(?:of|for)$/.test(words[phrase.to]?.low ?? '') &&
      isNameLike(words[phrase.to + 1])
    )
      continue; // "American Society for Civil Aviation" is the tagger’s
    if (phrase.to - 1 === at || isOrdinaryPhrase(words, phrase) || words[phrase.to - 1]?.meeting) continue;
    const from = at + leadingOrdinary(words, at, phrase.to);
    found.push({ ...phrase, from, name: placed ? `${owner.name} ${phrase.name}` : phrase.name });
    at = phrase.to - 1;
  }
  return found;
};

/** "the diocese of Bathurst", "the university of Leeds", written small: a body that is named by its seat. */
const seatedBody = ({ words, tokens, nameAt }: EnglishSentence, at: number): NameMention | undefined => {
  const word = words[at];
  if (!word?.body || word.cap || words[at + 1]?.low !== 'of' || !SEATED.test(word.low)) return undefined;
  const known = nameAt[at + 2];
  if (known ? known.type === 'Person' && known.to > at + 3 : !isNameLike(words[at + 2])) return undefined;
  let to = known?.to ?? at + 3;
  while (!known && isNameLike(words[to]) && !isPossessive(tokens[to - 1]?.text ?? '')) to++;
  const name = withoutPossessive(textBetween(tokens, at, to));
  return { type: 'Organisation', from: at, to, name, kind: word.body.kind, rule: 'body-noun' };
};
const SEATED = /^(?:(?:arch)?diocese|university|borough|presbytery|archdeaconry|deanery|kirk|see)$/;

const leadingOrdinary = (words: readonly Word[], from: number, to: number): number => {
  let at = from;
  while (at < to - 1 && ORDINARY.test(words[at]?.low ?? '') && !words[at]?.adjectiveOf) at++;
  return at - from;
};

/** "the Russian side": an adjective of a country and nothing more than a word for any body of it. */
const isOrdinaryPhrase = (words: readonly Word[], phrase: NameMention): boolean =>
  /^(?:side|team|giant|group|firm|business|company|state|nation|country|city|town|village|government)$/.test(
    words[phrase.to - 1]?.low ?? '',
  ) && phrase.to - phrase.from <= 2;

/** A name as a table would write it: without the ending of a possessive, but "St. Mark’s" is a church. */
export const plainName = (_words: readonly Word[], _from: number, _to: number, text: string): string =>
  /^(?:St|Saint|Ste)\.? /u.test(text) ? text : withoutPossessive(text);
