import { flatMap } from './flat-map';
import type { NameMention } from './mention';
import { type NameEntry, nameAt } from './names';
import { fullNames, type PeopleInput, textBetween, withoutArticle, withoutGenitive } from './people';
import type { NameSpan, NameTagger } from './tagger';
import type { Sentence, Token } from './token';
import type { Word } from './word';
import { isAcronym, shortened } from './words';
import type { World } from './world';

/** What recognition needs of a language. */
export interface NameLists {
  readonly word: (text: string) => Word;
  readonly world: World;
  readonly tagger?: NameTagger;
  /** Full names of people; where absent those that a first name, an initial or a title begins. */
  readonly people?: (input: PeopleInput) => readonly NameMention[];
  /** Organisations that a sentence names by a noun of body. */
  readonly bodies: (sentence: {
    readonly tokens: readonly Token[];
    readonly words: readonly Word[];
    readonly nameAt: readonly (NameMention | undefined)[];
  }) => readonly NameMention[];
  /** The language writes its nouns small, so that a capital in mid-sentence means a name. */
  readonly smallNouns?: boolean;
  /** A name of several words in the nominative, as a table would write it. */
  readonly nominative: (words: readonly Word[], from: number, to: number, text: string) => string;
}

/** A sentence with the words looked up and the names found on it. */
export interface NamedSentence {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly names: readonly NameMention[];
  readonly nameAt: readonly (NameMention | undefined)[];
}

/** What phrase readers see of a sentence: tokens, their words, and the name that covers each, if one does. */
export type NamedWords = Pick<NamedSentence, 'tokens' | 'words' | 'nameAt'>;

/** People of a document by surname, as their full names showed them. */
export type Surnames = ReadonlyMap<string, readonly NameMention[]>;

/**
 * Finds the names of a document in two passes: first what stands complete (full names of people, names of the lists,
 * spans of the tagger), then the surnames alone that the first pass has made known.
 *
 * Who wins where two overlap, in this order: a listed name of several words · a full name of a person · a listed
 * single word that is no ordinary word · the tagger · a surname alone · a listed word that is also an ordinary one,
 * where the tagger or a preposition of place agrees.
 */
export const recogniseNames = (sentences: readonly Sentence[], lists: NameLists): readonly NamedSentence[] => {
  const drafts = agreed(sentences.map((sentence) => draft(sentence, lists)));
  const surnames = surnameTable(flatMap(drafts, (one) => one.people));
  const bodies = firstWords(drafts, lists);
  return drafts.map((one) => finish(one, { surnames, bodies, lists }));
};

/** "Ponty Vale are looking": a name that one sentence shows to be a body is one in all, unless a first name begins it. */
const agreed = (drafts: readonly Draft[]): readonly Draft[] => {
  const nameOf = ({ sentence }: Draft, { from, to }: { readonly from: number; readonly to: number }): string =>
    withoutOwn(textBetween(sentence.tokens, from, to));
  const spans = drafts.flatMap((one) => one.tagged.map((span) => ({ span, name: nameOf(one, span) })));
  const bodies = new Map(
    spans.flatMap(({ span, name }) =>
      span.type === 'Organisation' && name.includes(' ') ? [[name, span] as const] : [],
    ),
  );
  if (bodies.size === 0) return drafts;
  return drafts.map((one) => ({
    ...one,
    people: one.people.filter((person) => person.rule !== 'tagged-name' || !bodies.has(nameOf(one, person))),
    tagged: one.tagged.map((span) => {
      const body = span.type === 'Person' && !one.words[span.from]?.given ? bodies.get(nameOf(one, span)) : undefined;
      return body ? { ...span, type: body.type, kind: body.kind, whole: body.whole } : span;
    }),
  }));
};

/** What the document has shown of its people and bodies. */
interface Known {
  readonly surnames: Surnames;
  /** First words of the names of bodies, by which they may be called: "Larkfield" for "Larkfield University". */
  readonly bodies: ReadonlySet<string>;
  readonly lists: NameLists;
}

/** "It denies that Forth and its rivals met": nouns that stand in mid-sentence with a capital and by themselves. */
const wordsAlone = ({ words, tagged }: Draft): readonly string[] =>
  flatMap(words, (word, at) => {
    const [before, next] = [words[at - 1], words[at + 1]];
    const stands = word.cap && word.noun && before && next && !before.cap && !next.cap && /^\p{L}/u.test(before.text);
    const body = word.body !== undefined || word.office !== undefined || word.meeting !== undefined;
    return stands && !body && !tagged.some((span) => span.from <= at && at < span.to) ? [withoutOwn(word.text)] : [];
  });

const withoutOwn = (text: string): string => text.replace(/['’]s?$/u, '');

const firstWords = (drafts: readonly Draft[], lists: NameLists): ReadonlySet<string> => {
  const firsts = new Map<string, Set<string>>();
  const alone = lists.smallNouns ? new Set(flatMap(drafts, wordsAlone)) : new Set<string>();
  for (const { tagged, words, sentence } of drafts)
    for (const span of tagged) {
      const first = words[span.from];
      if (!span.whole || !first || first.adjectiveOf || first.given || first.tags.size > 0) continue;
      if (first.noun && !alone.has(first.text)) continue;
      const names = firsts.get(first.text) ?? new Set();
      firsts.set(first.text, names.add(textBetween(sentence.tokens, span.from, span.to)));
    }
  return new Set([...firsts].filter(([, names]) => names.size === 1).map(([first]) => first));
};

interface Draft {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly listed: readonly (NameMention & { readonly entry: NameEntry })[];
  readonly people: readonly NameMention[];
  readonly tagged: readonly NameSpan[];
}

const draft = (sentence: Sentence, lists: NameLists): Draft => {
  const { tokens } = sentence;
  const words = tokens.map((token) => lists.word(shortened(token.text)));
  const listed: Draft['listed'][number][] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hit = nameAt(lists.world.names, tokens, at);
    if (!hit || isSmall(hit, tokens, at) || isAbroad(hit.entry, words[at - 1])) continue;
    listed.push(listedMention(hit.entry, at, hit.to));
    at = hit.to - 1;
  }
  const ends = new Map(listed.map((name) => [name.from, name.to]));
  const bodies = new Set(flatMap(listed, ({ type, from }) => (type === 'Organisation' ? [from] : [])));
  const found = (lists.people ?? fullNames)({
    tokens,
    words,
    knownEnd: (at) => ends.get(at) ?? 0,
    knownOrganisation: (at) => bodies.has(at),
  });
  const tagged = lists.tagger?.tag(tokens) ?? [];
  const people = found.map((person) => lengthened(person, { tokens, words, tagged, bodies }));
  return {
    sentence,
    words,
    listed,
    people: [...people, ...taggedPeople({ tokens, words, tagged, bodies }, people)],
    tagged,
  };
};

/** "Indian Coast Guard": the adjective of another country makes it that country’s. */
const isAbroad = (entry: NameEntry, before: Word | undefined): boolean =>
  entry.type === 'Organisation' &&
  entry.country !== undefined &&
  before?.adjectiveOf?.type === 'Country' &&
  before.adjectiveOf.country !== undefined &&
  before.adjectiveOf.country !== entry.country &&
  NATIONAL.test(entry.kind ?? '');

const NATIONAL = /^(?:agency|authority|ministry|court|military|parliament|police|government|centralbank)$/;

/** "The sun came up": a name of several words that is also a phrase is meant only where its last word is written large. */
const isSmall = (
  hit: { readonly entry: NameEntry; readonly to: number },
  tokens: readonly Token[],
  at: number,
): boolean => hit.entry.ambiguous === true && hit.to - at > 1 && /^\p{Ll}/u.test(tokens[hit.to - 1]?.text ?? '');

const listedMention = (entry: NameEntry, from: number, to: number): Draft['listed'][number] => ({
  type: entry.type as NameMention['type'],
  from,
  to,
  name: entry.name,
  aliases: entry.aliases,
  entry,
  kind: entry.kind,
  rule: to - from > 1 ? 'listed-long' : 'listed',
});

interface Tagged {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly tagged: readonly NameSpan[];
  /** Tokens at which a listed organisation begins. */
  readonly bodies: ReadonlySet<number>;
}

/** Full names that only the tagger sees: "Li Keqiang", "Kwasi Kwarteng". */
const taggedPeople = ({ tokens, words, tagged, bodies }: Tagged, known: readonly NameMention[]): NameMention[] =>
  tagged
    .filter(
      (span) =>
        span.type === 'Person' &&
        span.to - span.from > 1 &&
        !known.some((name) => name.from < span.to && span.from < name.to),
    )
    .map((span) => trimmed(span, words, bodies))
    .filter((span) => span.to - span.from > 1)
    .map((span) => ({
      type: 'Person' as const,
      from: span.from,
      to: span.to,
      name: textBetween(tokens, span.from, span.to),
      gender: undefined,
      rule: 'tagged-name',
    }));

/** "Jon Andri Caduff": the tagger sees that one more word belongs to the name. */
const lengthened = (person: NameMention, { tokens, words, tagged }: Tagged): NameMention => {
  const span = tagged.find(({ type, from, to }) => type === 'Person' && from === person.from && to === person.to + 1);
  const last = span && words[span.to - 1];
  if (!span || !last?.cap || last.noun || last.office || last.body || last.adjectiveOf || last.tags.size > 0)
    return person;
  return { ...person, to: span.to, name: textBetween(tokens, span.from, span.to) };
};

/** Titles and offices that a tagger took for a part of the name are left out again. */
const trimmed = (span: NameSpan, words: readonly Word[], bodies: ReadonlySet<number>): NameSpan => {
  let from = span.from;
  while (from < span.to && (words[from]?.title || (words[from]?.office && !words[from]?.given) || !words[from]?.cap))
    from++;
  let to = from + 1;
  while (to < span.to && !(words[to]?.particle && bodies.has(to + 1))) to++; // "Eva Lang von Verdi"
  return { ...span, from, to };
};

const surnameOf = (name: string): string => name.split(' ').at(-1) ?? name;

const surnameTable = (people: readonly NameMention[]): Surnames => {
  const table = new Map<string, NameMention[]>();
  const known = new Set(people.map((person) => surnameOf(person.name)));
  for (const person of people) {
    const surname = withoutGenitive(
      surnameOf(person.name),
      (name) => known.has(name) && name !== surnameOf(person.name),
    );
    const [family = '', given] = person.name.split(' '); // "Xi Jinping" is "Xi": who has no known first name may go by either
    const either = person.rule === 'tagged-name' && given === surnameOf(person.name) ? [family] : [];
    for (const form of new Set([surname, withoutArticle(surname), ...either])) {
      const list = table.get(form) ?? [];
      list.push(person);
      table.set(form, list);
    }
  }
  return table;
};

const finish = (one: Draft, { surnames, bodies, lists }: Known): NamedSentence => {
  const { sentence, words } = one;
  const { tokens } = sentence;
  const at: (NameMention | undefined)[] = new Array(tokens.length).fill(undefined);
  const kept: NameMention[] = [];
  const put = (name: NameMention): void => {
    for (let i = name.from; i < name.to; i++) if (at[i]) return;
    for (let i = name.from; i < name.to; i++) at[i] = name;
    kept.push(name);
  };
  for (const name of one.listed)
    if (name.rule === 'listed-long' && !one.people.some((person) => covers(person, name)) && !isInsideBody(name, one))
      put(name);
  for (const person of one.people) put(normalised(person, surnames));
  for (const name of one.listed) if (!isDoubtful(name, one, surnames) && !isInsideBody(name, one)) put(name);
  for (const body of lists.bodies({ tokens, words, nameAt: at })) {
    takeOver(body, at, kept);
    put(body);
  }
  for (const span of one.tagged)
    if (
      span.type !== 'Person' &&
      !isSurname(span, words, surnames) &&
      !isGivenAlone(span, words) &&
      !isCommon(span, words)
    )
      put(listedAt(span, one) ?? taggedMention(span, one, lists));
  words.forEach((word, i) => {
    if (!at[i] && word.cap) surnameAlone(words, i, surnames, put);
    if (at[i] || bodies.size === 0) return;
    const bare = withoutGenitive(word.text, (name) => bodies.has(name));
    if (bodies.has(bare)) put({ type: 'Organisation', from: i, to: i + 1, name: bare, rule: 'first-word' });
  });
  for (const span of one.tagged) if (span.type === 'Person' && span.to - span.from === 1) putSingle(span, one, put);
  for (const name of one.listed) if (isDoubtful(name, one, surnames) && agrees(name, one)) put(name);
  afterOffices(one, at, put, lists);
  kept.sort((a, b) => a.from - b.from);
  return { sentence, tokens, words, names: kept, nameAt: at };
};

/** "Training Institute of Japan": a listed word inside the longer name of a body that the tagger is sure of. */
const isInsideBody = (name: NameMention, one: Draft): boolean =>
  one.tagged.some(
    (span) =>
      span.whole === true && span.from <= name.from && name.to <= span.to && span.to - span.from > name.to - name.from,
  );

/** "Wenn der Uwe kommt": a first name alone is no body. */
const isGivenAlone = ({ from, to, type }: NameSpan, words: readonly Word[]): boolean =>
  to === from + 1 && type === 'Organisation' && words[from]?.given !== undefined && !isAcronym(words[from]?.text ?? '');

/** "Kwarteng’s": one word that the document has shown to be somebody's surname is no body. */
const isSurname = (span: NameSpan, words: readonly Word[], surnames: Surnames): boolean =>
  span.to === span.from + 1 &&
  surnames.has(withoutGenitive(words[span.from]?.text ?? '', (name) => surnames.has(name)));

/** "Ihre Partei", "Eine Delegation" at the head of a sentence: a small word and a noun are no name. */
const isCommon = ({ from, to }: NameSpan, words: readonly Word[]): boolean => {
  const [small, noun] = [words[from], words[from + 1]];
  const article = small?.tags.has('determiners') || small?.tags.has('possessives');
  return to - from === 2 && article === true && (noun?.noun !== undefined || noun?.body !== undefined);
};

/** "Polizeipräsidium Oberbayern Süd": the places that a body is called by are no names of their own there. */
const takeOver = (body: NameMention, at: (NameMention | undefined)[], kept: NameMention[]): void => {
  const inner = new Set(at.slice(body.from, body.to).filter((name) => name !== undefined));
  const inside = [...inner].every(
    (name) =>
      (body.rule === 'regional-body' ||
        (name.from === body.to - 2 && name.to === body.to - 1) || // "Deutscher Ruderverband (DRV)", whoever else is called so
        name.type === 'Place' ||
        name.type === 'Country' ||
        /^(?:legal-form|club-form|regional-body)$/.test(body.rule)) &&
      name.type !== 'Person' &&
      body.from <= name.from &&
      name.to <= body.to &&
      name.to - name.from < body.to - body.from,
  );
  if (!inside) return;
  for (const name of inner) {
    kept.splice(kept.indexOf(name), 1);
    at.fill(undefined, name.from, name.to);
  }
};

const covers = (a: NameMention, b: NameMention): boolean =>
  a.from <= b.from && b.to <= a.to && a.to - a.from > b.to - b.from;

const normalised = (person: NameMention, surnames: Surnames): NameMention => {
  const surname = surnameOf(person.name);
  const bare = withoutGenitive(
    surname,
    (name) => surnames.has(name) && (name !== surname || (surnames.get(name)?.length ?? 0) > 1),
  );
  return bare === surname
    ? person
    : { ...person, name: person.name.slice(0, person.name.length - surname.length) + bare };
};

/** A listed single word that is also an ordinary word or somebody's surname in this document. */
const isDoubtful = (name: NameMention & { readonly entry: NameEntry }, one: Draft, surnames: Surnames): boolean => {
  const word = one.words[name.from];
  if (!word || name.to - name.from > 1) return false;
  const before = one.words[name.from - 1];
  if (before?.tags.has('conjunctions') && one.words[name.from - 2]?.text.endsWith('-')) return true; // "Gemeinde- und Städtebund"
  if (/^(?:\p{N}|Millionen|Milliarden|Mio|Mrd|Tausend)/u.test(before?.text ?? '')) return true; // "162 Millionen Franken"
  return (
    name.entry.ambiguous === true ||
    (name.type === 'Organisation' && word.noun !== undefined && ORDINARY_KINDS.test(name.kind ?? '')) ||
    surnames.has(word.text) ||
    surnames.has(word.text.replace(/['’]s$/u, '')) || // "Lowe’s" is also a firm
    (name.type === 'Place' && (word.noun !== undefined || word.office !== undefined || word.given !== undefined))
  );
};

/** Names of papers, firms and clubs are often plain nouns: "So viel Welt war selten". */
const ORDINARY_KINDS = /^(?:media|company|club|festival|culture|ngo)$/;

const PLACE_BEFORE = /^(?:in|aus|nach|bei|from|at|to|near)$/;

const agrees = (name: NameMention, one: Draft): boolean =>
  one.tagged.some(
    (span) => span.from === name.from && span.to === name.to && (span.type === name.type || name.type === 'Country'),
  ) ||
  (name.type === 'Place' && (PLACE_BEFORE.test(one.words[name.from - 1]?.low ?? '') || isDateline(name, one)));

/** "Löhne. Es ist das Ende einer Ära": a word alone before a full stop, or before a dash. */
const isDateline = (name: NameMention, { words }: Draft): boolean =>
  name.from === 0 &&
  ((words[name.to]?.text === '.' && words.length === name.to + 1) || /^[–—]$/.test(words[name.to]?.text ?? ''));

/** A listed word that only the tagger makes a name of: "Bremens Bürgermeister". */
const listedAt = (span: NameSpan, one: Draft): NameMention | undefined =>
  one.listed.find((name) => name.from === span.from && name.to === span.to);

const taggedMention = (span: NameSpan, one: Draft, lists: NameLists): NameMention => ({
  type: span.type,
  from: span.from,
  to: span.to,
  name: lists.nominative(one.words, span.from, span.to, textBetween(one.sentence.tokens, span.from, span.to)),
  kind: span.kind ?? one.words.slice(span.from, span.to).find((word) => word.body)?.body?.kind,
  rule: 'tagged-name',
});

const surnameAlone = (
  words: readonly Word[],
  at: number,
  surnames: Surnames,
  put: (name: NameMention) => void,
): void => {
  if (surnames.size === 0) return;
  const word = words[at] as Word;
  const bare = withoutGenitive(word.text, (name) => surnames.has(name));
  const people = surnames.get(bare);
  if (!people) return;
  const before = words[at - 1];
  if (word.noun && (before?.tags.has('determiners') || before?.tags.has('possessives'))) return; // "der Koch" is none of the Kochs
  put({ type: 'Person', from: at, to: at + 1, name: bare, gender: undefined, rule: 'surname' });
};

const putSingle = (span: NameSpan, one: Draft, put: (name: NameMention) => void): void => {
  const word = one.words[span.from];
  if (!word?.cap || word.noun || word.office || word.body || isAcronym(word.text)) return;
  put({ type: 'Person', from: span.from, to: span.to, name: word.text, rule: 'tagged-surname' });
};

/** "Premierminister Bainimarama": after an office a capitalised word that is nothing else is a name. */
const afterOffices = (
  one: Draft,
  at: readonly (NameMention | undefined)[],
  put: (name: NameMention) => void,
  lists: NameLists,
): void => {
  const { words } = one;
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as Word;
    const office = words[i - 1]?.office;
    if (!office || office.weight === 'low' || at[i] || at[i - 1] || !canBeName(word)) continue;
    if (isAcronym(word.text) && word.text.length < 4) continue; // "chief executive of Philip Morris USA"
    const next = words[i + 1];
    const to = next && !at[i + 1] && canBeName(next) ? i + 2 : i + 1;
    const name = textBetween(one.sentence.tokens, i, to);
    if (to === i + 1 && word.given && !word.surname && !ONE_NAME.test(office.scope)) continue; // "Fraktionsvize Stefan"
    put({
      type: 'Person',
      from: i,
      to,
      name: withoutGenitive(name, (form) => lists.world.surnames.has(form)),
      rule: 'name-after-office',
    });
  }
};

/** Monarchs and clergy go by their first name. */
const ONE_NAME = /^(?:country|church)$/;

const canBeName = (word: Word): boolean =>
  word.cap &&
  !word.title &&
  word.tags.size === 0 &&
  !word.office &&
  !word.body &&
  !word.meeting &&
  !word.adjectiveOf &&
  !isAcronym(word.text) &&
  (!word.noun || word.surname) &&
  !word.compound &&
  !word.low.endsWith('-');
