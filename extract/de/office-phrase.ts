import type { NameMention, OfficePhrase, OfficeTarget } from '../mention';
import type { OfficeWord, Word } from '../word';
import { isAcronym } from '../words';
import { adjectiveStem } from './inflect';
import { type GermanSentence, isAdjective, isCoordinator, isDeterminer, organisationAt } from './noun-phrase';

/** What a German office phrase needs from the lists beyond its words. */
export interface OfficeLists {
  /** First parts of compounds that stay in the office, in lower case: "außen". */
  readonly domains: ReadonlySet<string>;
  /** First parts that name a body: "ausschuss" → "Ausschuss". */
  readonly bodies: ReadonlyMap<string, string>;
  /** An office of several words that begins at a token: "Chief Executive Officer". */
  readonly longOffice: (
    words: readonly Word[],
    at: number,
  ) => { readonly office: OfficeWord; readonly length: number } | undefined;
  /** A common noun of the language: "Star" in "Star-Trainer" is nobody's name. */
  readonly isNoun: (text: string) => boolean;
  /** What kind of body a noun names: "Landgericht" → court. */
  readonly bodyOf: (text: string) => { readonly lemma: string; readonly kind: string } | undefined;
  /** First parts that mark: "vize" → deputy, "ex" → former. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** A name the lists or the document know: what a first part such as "NATO" or "Bundesbank" stands for. */
  readonly nameOf: (text: string) => NameMention | undefined;
}

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
  const before = readBefore(sentence, head);
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
    negated: /^kein/.test(sentence.words[before.from]?.low ?? '') && before.from < head ? true : undefined,
    possessor: before.article === 'possessive' ? possessorOf(sentence.words[before.from]?.low ?? '') : undefined,
    oblique: /^(?:dem|den|des|einem|einen|eines)$/.test(sentence.words[before.from]?.low ?? '') ? true : undefined,
    genitive: /^(?:des|der)$/.test(sentence.words[before.from]?.low ?? '') && before.from < head ? true : undefined,
  };
};

const SUFFIXES: readonly (readonly string[])[] = [
  ['a', '.', 'd', '.'],
  ['a.d.'],
  ['i', '.', 'r', '.'],
  ['i.r.'],
  ['im', 'ruhestand'],
  ['außer', 'dienst'],
  ['ausser', 'dienst'],
];

/** "Minister a. D.": where the words behind an office end that say it is past. */
const suffixEnd = ({ words }: GermanSentence, at: number): number | undefined => {
  const suffix = SUFFIXES.find((parts) => parts.every((part, i) => words[at + i]?.low === part));
  return suffix && at + suffix.length;
};

/** The body that the compound names: by its first part, or where the lists know the whole word, by its beginning. */
const bodyPart = (
  prefix: Prefix,
  office: OfficeWord,
  lists: OfficeLists,
): { readonly body?: string; readonly bodyKind?: string } => {
  if (prefix.targets.length > 0) return {};
  const body = firstBody(office.m, lists) ?? prefix.body;
  return body ? { body, bodyKind: lists.bodyOf(body)?.kind } : {};
};

/** "Kommissionschef" → "Kommission": the longest first part of a listed compound that names a body. */
const firstBody = (lemma: string, lists: OfficeLists): string | undefined => {
  const low = lemma.toLowerCase();
  for (let at = low.length - 4; at >= 3; at--) {
    const body = lists.bodies.get(low.slice(0, at));
    if (body) return body;
  }
  return undefined;
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

// ---- what stands inside the compound

interface Prefix {
  readonly m: string;
  readonly f: string;
  readonly targets: readonly OfficeTarget[];
  readonly marks: readonly string[];
  readonly body?: string;
}

/** "NATO-Generalsekretär" gives the office to NATO; "Außenminister" keeps its first part; "Vize-", "Ex-" mark. */
const readPrefix = (office: OfficeWord, lists: OfficeLists, head: number): Prefix => {
  const plain = { m: office.m, f: office.f, targets: [], marks: [] };
  if (!office.prefix) return plain;
  const low = office.prefix.toLowerCase();
  if (!office.hyphen && /^Fraktion/u.test(office.headM) && !lists.domains.has(low)) {
    const name: NameMention = {
      type: 'Organisation',
      name: `${office.prefix}fraktion`,
      kind: 'fraction',
      from: head,
      to: head + 1,
      rule: 'compound-part',
    }; // "Linksfraktionschefin"
    return {
      m: office.headM,
      f: office.headF,
      targets: [{ how: 'prefix', name, from: head, to: head + 1 }],
      marks: [],
    };
  }
  const mark = lists.prefixes.get(low) ?? lists.prefixes.get(low.split('-')[0] ?? '');
  if (mark && (office.hyphen || /^(?:alt|ex|vize)$/.test(low))) {
    const rest = low.includes('-') ? office.prefix.slice(office.prefix.indexOf('-') + 1) : '';
    const inner = rest
      ? readPrefix({ ...office, prefix: rest, m: `${rest}-${office.headM}`, f: `${rest}-${office.headF}` }, lists, head)
      : undefined;
    return {
      ...(inner ?? {
        m: keepMark(mark, office.prefix) + office.headM,
        f: keepMark(mark, office.prefix) + office.headF,
        targets: [],
      }),
      marks: [mark, ...(inner?.marks ?? [])],
    };
  }
  const name = lists.domains.has(low)
    ? undefined
    : (lists.nameOf(office.prefix) ?? (office.hyphen ? undefined : lists.nameOf(office.prefix.replace(/s$/u, ''))));
  if (name?.type === 'Country' && name.kind === 'state' && /^(?:club|company)$/.test(office.of ?? '')) return plain; // "Bayern-Trainer" is no trainer of the state
  if (name && name.type !== 'Person') {
    const target: OfficeTarget = {
      how: 'prefix',
      name: { ...name, from: head, to: head + 1 },
      from: head,
      to: head + 1,
    };
    return { m: office.headM, f: office.headF, targets: [target], marks: [] };
  }
  const body =
    lists.bodies.get(low) ?? lists.bodies.get(low.split('-').at(-1) ?? '') ?? bodyOfPart(office.prefix, lists);
  const outer = low.includes('-') ? lists.nameOf(office.prefix.slice(0, office.prefix.indexOf('-'))) : undefined;
  if (outer && office.prefix.includes('-')) {
    const rest = office.prefix.slice(office.prefix.indexOf('-') + 1); // "EU-Kommissions-Präsident"
    return {
      m: `${rest}-${office.headM}`,
      f: `${rest}-${office.headF}`,
      targets: [{ how: 'prefix', name: { ...outer, from: head, to: head + 1 }, from: head, to: head + 1 }],
      marks: [],
      body,
    };
  }
  if (
    !body &&
    office.hyphen &&
    office.scope !== 'none' &&
    !lists.domains.has(low) &&
    isUnknownName(office.prefix, lists)
  ) {
    const name: NameMention = {
      type: 'Organisation',
      name: office.prefix,
      from: head,
      to: head + 1,
      rule: 'compound-part',
    };
    return {
      m: office.headM,
      f: office.headF,
      targets: [{ how: 'prefix', name, from: head, to: head + 1 }],
      marks: [],
    };
  }
  return { ...plain, body };
};

/** "Landgerichts", "Hochschulrats": any noun of body with a linking s. */
const bodyOfPart = (part: string, lists: OfficeLists): string | undefined =>
  lists.domains.has(part.toLowerCase()) || part.length < 4 ? undefined : lists.bodyOf(part)?.lemma;

/** "Wirecard-Chef": a first part that no list knows and that looks like a name. */
const isUnknownName = (prefix: string, lists: OfficeLists): boolean =>
  /^\p{Lu}[\p{L}\p{N}]+(?:-\p{Lu}[\p{L}\p{N}]+)*$/u.test(prefix) &&
  !/^(?:GmbH|AG|SE|KG|UG|eG|Co)$/.test(prefix) &&
  !lists.isNoun(prefix.split('-')[0] ?? '');

/** A deputy or a former one is told by a field of its own; "Interims-" and "Co-" stay in the office. */
const keepMark = (mark: string, prefix: string): string =>
  mark === 'former' || mark === 'deputy' || mark === 'either' ? '' : `${prefix}-`;

// ---- what stands before

interface Before {
  readonly from: number;
  readonly article?: OfficePhrase['article'];
  readonly former: boolean | 'either';
  readonly qualifiers: readonly string[];
  readonly targets: readonly OfficeTarget[];
  readonly unread?: boolean;
}

const readBefore = (sentence: GermanSentence, head: number): Before => {
  const { words, nameAt } = sentence;
  let at = head - 1;
  let former: boolean | 'either' = false;
  const qualifiers: string[] = [];
  const targets: OfficeTarget[] = [];
  for (; at >= 0; at--) {
    const word = words[at];
    if (!word) break;
    if (word.text === '.' && words[at - 1]?.marker) continue; // "stv. Leiter"
    if (word.adjectiveOf && !isDeterminer(word)) targets.unshift(adjectiveTarget(word, at));
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
    targets.unshift({ how: 'genitive-before', name, from: name.from, to: name.to });
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
  if (at === head - 1 && isUnknownGenitive(previous, name))
    return { from: at, former, qualifiers, targets, article: 'definite', unread: true };
  if (
    previous &&
    isDeterminer(previous) &&
    !(sentence.words[head]?.office?.gender === 'f' && /^(?:dem|des|das|den)$/.test(previous.low))
  )
    // "ein Gipfel, bei dem EZB-Chefin Lagarde …"
    return { from: at, former, qualifiers, targets, article: articleOf(previous) };
  if (previous?.tags.has('possessives') || /^(?:dessen|deren)$/.test(previous?.low ?? ''))
    return { from: at, former, qualifiers, targets, article: 'possessive' };
  return { from: at + 1, former, qualifiers, targets };
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

const isNamed = ({ nameAt, words, tokens }: GermanSentence, at: number): boolean =>
  nameAt[at]?.type === 'Person' || (words[at]?.title === true && tokens[at + 1] !== undefined);

/** Neither a marker nor an adjective of a country: it belongs to the phrase only behind an article. */
const isOrdinary = (word: Word | undefined): boolean => word !== undefined && !word.adjectiveOf && !word.marker;

const articleOf = (word: Word): OfficePhrase['article'] =>
  word.tags.has('def') || /^(?:der|die|das|den|dem|des)$/.test(word.low) ? 'definite' : 'indefinite';

const adjectiveTarget = (word: Word, at: number): OfficeTarget => {
  const entry = word.adjectiveOf;
  const name: NameMention = {
    type: entry?.type === 'Place' ? 'Place' : 'Country',
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

/** "Russlands Präsident", "Krüns Bürgermeister", "Paris’ Bürgermeisterin": the name before is a genitive. */
const isGenitive = (sentence: GermanSentence, name: NameMention): boolean => {
  const last = sentence.tokens[name.to - 1]?.text ?? '';
  return /(?:s|['’])$/u.test(last) && !name.name.endsWith(last);
};

// ---- what stands after

interface After {
  readonly to: number;
  readonly targets: readonly OfficeTarget[];
}

const PREPOSITIONS: ReadonlySet<string> = new Set(['von', 'vom', 'bei', 'beim', 'im', 'in', 'am', 'an']);

const readAfter = (sentence: GermanSentence, from: number, office: OfficeWord): After => {
  const targets: OfficeTarget[] = [];
  let to = from;
  for (let round = 0; round < 6; round++) {
    const next =
      bracketAt(sentence, to, targets) ??
      bareGenitive(sentence, to) ??
      (round === 0 ? bareName(sentence, to) : undefined) ??
      complementAt(sentence, to, office, round > 0) ??
      portfolioAt(sentence, to) ??
      coordinationAt(sentence, to, targets);
    if (!next) break;
    targets.push(...next.targets);
    to = next.to;
  }
  return { to, targets };
};

/** "Präsident Frankreichs", "die Regierungschefs Italiens": a genitive without article. */
const bareGenitive = (sentence: GermanSentence, at: number): After | undefined => {
  const name = sentence.nameAt[at];
  if (!name || name.from !== at || name.type === 'Person' || !isGenitive(sentence, name)) return undefined;
  return { to: name.to, targets: [{ how: 'complement', name, from: at, to: name.to }] };
};

/** "(Präsident Zweckverband Rhein)", "Anna Weber, CEO Weber Gruppe": the style of captions and press releases. */
const bareName = ({ nameAt, words }: GermanSentence, at: number): After | undefined => {
  const name = nameAt[at];
  if (!name || name.from !== at || name.type !== 'Organisation' || isDeterminer(words[at - 2])) return undefined;
  if (nameAt[name.to]?.type === 'Person' || words[name.to]?.office) return undefined;
  return { to: name.to, targets: [{ how: 'complement', name, from: at, to: name.to }] };
};

/** "der NATO", "des Polizeipräsidiums …", "von Wirecard", "bei der OSZE", "im Bundesfinanzministerium". */
const complementAt = (sentence: GermanSentence, at: number, office: OfficeWord, later: boolean): After | undefined => {
  const word = sentence.words[at];
  if (!word) return undefined;
  const genitive = word.low === 'der' || word.low === 'des';
  const preposition = PREPOSITIONS.has(word.low) || (word.low === 'aus' && office.scope === 'none');
  if (!genitive && !preposition) return undefined;
  const start = preposition && isDeterminer(sentence.words[at + 1]) ? at + 1 : at;
  const name = organisationAt(sentence, start) ?? unlistedAt(sentence, start);
  if (!name || !fits(name, word, office, later)) return undefined;
  if (preposition && sentence.words[name.to]?.office && isGenitive(sentence, name)) return undefined; // "von Siemens’ Chef Huber"
  return { to: name.to, targets: [{ how: preposition ? 'preposition' : 'complement', name, from: at, to: name.to }] };
};

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

/** "der Schweizer Finanzmarktaufsicht Finma", "des Städtenetzwerks ICLEI", "des VCS Solothurn": a noun, then its name. */
const unlistedAt = ({ words, tokens, nameAt }: GermanSentence, start: number): NameMention | undefined => {
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
    return strangeName(words, tokens, at);
  if (!word || known || !isAcronym(word.text) || word.text.length < 2) return undefined;
  let to = at + 1;
  while (nameAt[to]?.type === 'Place' && tokens[to]?.spaced) to = nameAt[to]?.to ?? to + 1;
  const name = tokens
    .slice(at, to)
    .map((token) => token.text)
    .join(' ');
  return { type: 'Organisation', from: start, to, name, rule: 'acronym' };
};

const LOCAL = /^(?:in|im|am|an|bei|beim)$/;

/** A place after "in" is where somebody sits, unless the office is a town's: "Bürgermeister in Krün". */
const fits = (name: NameMention, word: Word, office: OfficeWord, later: boolean): boolean => {
  if (name.type === 'Place' || (name.type === 'Country' && name.kind !== 'country' && LOCAL.test(word.low))) {
    if (LOCAL.test(word.low))
      return (
        !later &&
        (office.scope === 'city' || office.scope === 'church' || office.scope === 'region') &&
        word.low !== 'bei'
      );
    return true;
  }
  if (name.type === 'Country' && LOCAL.test(word.low)) return /(?:botschafter|konsul|gesandter)$/iu.test(office.m);
  return !(name.rule === 'bare-body-noun' && later);
};

/** "(CDU)" after an office, "(IWF)" after its body: another name, or a party. */
const bracketAt = (_sentence: GermanSentence, _at: number, _targets: readonly OfficeTarget[]): After | undefined =>
  undefined;

/** "für Inneres und Sport": the portfolio is read over, so that the person behind it is reached. */
const portfolioAt = (sentence: GermanSentence, at: number): After | undefined => {
  const { words } = sentence;
  if (isField(sentence, at)) return { to: at + 1, targets: [] };
  if (words[at]?.low !== 'für') return undefined;
  let to = at + 1;
  if (isDeterminer(words[to])) to++;
  while (isAdjective(words[to])) to++;
  if (!words[to]?.cap || sentence.nameAt[to]?.type === 'Person') return undefined;
  while (words[to]?.cap && !words[to]?.given) to++;
  if (words[to]?.text === ',' && words[to + 1]?.cap && isCoordinator(words[to + 2]) && words[to + 3]?.cap) to += 4;
  else if (isCoordinator(words[to]) && words[to + 1]?.cap && words[to + 1]?.noun) to += 2;
  return { to, targets: [] };
};

/** "Leiterin Marketing bei", "Vizepräsident Finanzen": a bare noun for the field of work. */
const isField = ({ words, nameAt }: GermanSentence, at: number): boolean => {
  const word = words[at];
  return (
    words[at - 1]?.office !== undefined &&
    word?.cap === true &&
    !nameAt[at] &&
    (word.noun !== undefined || word.compound === true) &&
    !word.surname &&
    !word.office &&
    !word.body &&
    !word.meeting &&
    word.tags.size === 0
  );
};

/** "CEO von Euronews und Africanews", "die Regierungschefs Italiens und Kanadas". */
const coordinationAt = (sentence: GermanSentence, at: number, targets: readonly OfficeTarget[]): After | undefined => {
  const last = targets.at(-1);
  if (!last || last.to !== at) return undefined;
  if (sentence.tokens[at]?.text === ',' && last.name.type === 'Country') {
    const next = sentence.nameAt[at + 1];
    const goes = next?.type === 'Country' && next.from === at + 1 && isGenitive(sentence, next); // "Großbritanniens, Italiens und"
    return goes ? { to: next.to, targets: [{ how: last.how, name: next, from: at + 1, to: next.to }] } : undefined;
  }
  if (!isCoordinator(sentence.words[at])) return undefined;
  const name = sentence.nameAt[at + 1];
  const ends = name && sentence.tokens[name.to]?.text;
  if (
    name &&
    name.from === at + 1 &&
    name.type !== 'Person' &&
    (isGenitive(sentence, name) || last.how === 'preposition') &&
    (ends === undefined || !sentence.words[name.to]?.cap)
  ) {
    return { to: name.to, targets: [{ how: last.how, name, from: at + 1, to: name.to }] };
  }
  const article = sentence.words[at + 1];
  if (article?.low !== 'des' && article?.low !== 'der') return undefined;
  const organisation = organisationAt(sentence, at + 1);
  if (!organisation || sentence.words[organisation.to]?.cap) return undefined;
  return { to: organisation.to, targets: [{ how: last.how, name: organisation, from: at + 1, to: organisation.to }] };
};

/** A genitive or a "von", "am", "im" with a noun follows that was not read as a body. */
const isUnread = ({ words, tokens, nameAt }: GermanSentence, at: number): boolean => {
  const low = words[at]?.low ?? '';
  if (words[at]?.cap && !nameAt[at] && !words[at]?.noun && tokens[at + 1]?.text === ')') return true; // "(Gemeindepräsident Au)"
  const genitive = /^(?:des|der|eines|einer|dieses|dieser|seines|ihres|seiner|ihrer)$/.test(low);
  if (!genitive && !/^(?:von|vom|am|beim|bei|im)$/.test(low)) return false;
  let next = at + 1;
  while (isDeterminer(words[next]) || isAdjective(words[next])) next++;
  const word = words[next];
  if (!word?.cap || (!genitive && nameAt[next]?.type === 'Person')) return false;
  return genitive || !(nameAt[next]?.type === 'Place' || word.tags.size > 0 || WHEN.test(word.text));
};

/** "im März", "am Montag": a time, no body. */
const WHEN =
  /^(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jänner|Jahr|Jahre|Frühjahr|Sommer|Herbst|Winter|Abend|Morgen|Mittag|Vormittag|Nachmittag|Anschluss|Rahmen|Rande|Gespräch|Interview|Zuge|Ende|Beginn|Alter|Amt)/u;

// ---- number and gender

const numberOf = (
  office: OfficeWord,
  article: OfficePhrase['article'],
  sentence: GermanSentence,
  from: number,
  head: number,
): 'sg' | 'pl' => {
  if (office.number !== 'any') return office.number;
  const low = sentence.words[from]?.low ?? '';
  const count = sentence.tokens[from - 1];
  if (!article && count?.kind === 'number' && Number(count.text) > 1) return 'pl'; // "die 412 Delegierten"
  if (/^(?:beiden?|zwei|drei|vier|fünf|alle|mehrere)$/.test(low)) return 'pl';
  if (from === head) return 'sg';
  if (article === 'definite' || article === 'indefinite')
    return low === 'die' && office.gender !== 'f' && !isFeminineAdjectival(office) ? 'pl' : 'sg';
  return 'sg';
};

const isFeminineAdjectival = (office: OfficeWord): boolean =>
  office.gender === undefined && office.f === office.m.replace(/r$/u, '') && office.f !== office.m;

/** "der Vorsitzende" is a man, "die Vorsitzende" a woman, "Vorsitzender" a man: the ending and the article tell. */
const genderOf = (word: Word, sentence: GermanSentence, from: number, head: number): 'm' | 'f' | undefined => {
  if (word.low.endsWith('r') && from === head) return 'm';
  const first = from < head ? sentence.words[from]?.low : undefined;
  if (first === 'die' || first === 'eine') return 'f';
  if (first === 'der' || first === 'ein' || first === 'den' || first === 'dem' || first === 'des')
    return word.low.endsWith('n') && first === 'der' ? 'f' : 'm';
  return undefined;
};
