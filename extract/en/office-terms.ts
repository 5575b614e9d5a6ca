import type { World } from '../lists/world';
import type { NameMention } from '../mention';
import { mentionOf } from '../recognise/entry-mention';
import type { BodyWord, Marker, OfficeWord, Word } from '../word';
import { isAcronym } from '../words';
import type { EnglishLists } from './lists';
import { isPossessive, withoutPossessive } from './possessive';
import {
  type EnglishSentence,
  isAuxiliary,
  isDeterminer,
  isNameLike,
  isPlain,
  isPossessivePronoun,
  isPronoun,
} from './sentence';
import { type Terms, termAt, termsOf } from './terms';
import { officeForms } from './word';

type Term = OfficeWord & {
  readonly special?: string;
  readonly never?: boolean;
  readonly country?: string;
  readonly caps?: boolean;
};

/** What an English office phrase needs from the lists beyond its words. */
export interface OfficeTables {
  readonly terms: Terms<Term>;
  readonly domains: ReadonlySet<string>;
  readonly prefixes: ReadonlyMap<string, Marker>;
  readonly suffixes: ReadonlyMap<string, Marker>;
  /** "gov" → "governor". */
  readonly short: ReadonlyMap<string, string>;
  /** A country by its ISO code. */
  readonly countryOf: (iso: string) => NameMention | undefined;
}

export const officeTables = ({ offices }: EnglishLists, world: World): OfficeTables => {
  const marks = [...offices.deputies, ...offices.acting, ...offices.former];
  const of = (kind: string): ReadonlyMap<string, Marker> =>
    new Map(marks.filter((row) => row.kind === kind).map((row) => [row.word, row.value] as const));
  return {
    terms: termsOf<Term>([
      ...offices.heads.flatMap((row) =>
        officeForms(row).map(([form, word]) => [form, { ...word, country: row.country, caps: row.caps }] as const),
      ),
      ...offices.notOffices.flatMap((row) =>
        officeForms(row).map(
          ([form, word]) =>
            [form, { ...word, scope: 'none' as const, special: row.special, never: !row.special }] as const,
        ),
      ),
    ]),
    domains: new Set(offices.domains.map((row) => row.part)),
    prefixes: of('prefix'),
    suffixes: of('suffix'),
    short: new Map(offices.abbreviations.map((row) => [row.word, row.means])),
    countryOf: (iso) => {
      const entry = world.countries.get(iso);
      return entry && mentionOf(entry, { from: 0, to: 1, rule: 'ministry' });
    },
  };
};

/** A noun of office as it stands in a sentence. */
export interface OfficeHead {
  readonly from: number;
  readonly to: number;
  readonly word: OfficeWord;
  readonly special?: string;
  /** The one country that has it. */
  readonly country?: string;
  /** "council" in "council leader", or as the list of offices says it: "councillor". */
  readonly body?: BodyWord;
  /** What is joined to it by a hyphen: "ex-", "-elect". */
  readonly marks: readonly { readonly value: Marker; readonly word: string }[];
}

/** The noun of office that begins at a token, "ex-chancellor" and "president-elect" taken apart. */
export const officeHeadAt = (sentence: EnglishSentence, at: number, tables: OfficeTables): OfficeHead | undefined => {
  const { words } = sentence;
  const short = shortened(sentence, at, tables);
  if (short) return short;
  const plain = termAt(tables.terms, words, at);
  const joined = plain ? undefined : takenApart(words[at], tables);
  const hit = plain ?? (joined && termAt(tables.terms, [joined.word, ...words.slice(at + 1, at + 5)], 0));
  if (!hit || hit.value.never) return undefined;
  if (hit.value.caps && !isAcronym(withoutPossessive(words[at]?.text ?? ''))) return undefined;
  const to = plain ? plain.to : at + hit.to;
  // "Rev Canon Karl Huber": one title of two
  if (words[at]?.title && words[at - 1]?.title && sentence.nameAt[to]?.type === 'Person') return undefined;
  if (hit.value.special === 'deputy' && marksOffice(sentence, to, tables)) return undefined;
  const head = {
    from: at,
    to,
    word: hit.value,
    special: hit.value.special,
    country: hit.value.country,
    body: bodyOf(hit.value, words.slice(at, to)),
    marks: joined?.marks ?? [],
  };
  return isVerb(sentence, head) || modifiesNoun(sentence, head) ? undefined : head;
};

/** "Gov. Anna Weber", "Cllr Anna Weber": only before a name. */
const shortened = ({ words, nameAt }: EnglishSentence, at: number, tables: OfficeTables): OfficeHead | undefined => {
  const second = words[at]?.low === 'lt' ? (words[at + 1]?.text === '.' ? at + 2 : at + 1) : at; // "Lt. Gov."
  const title = tables.short.get(words[second]?.low ?? '');
  const means = !words[at]?.cap || (second > at && title !== 'governor') ? undefined : title;
  const to = words[second + 1]?.text === '.' ? second + 2 : second + 1;
  const named = nameAt[to]?.type === 'Person';
  const term = second > at ? ['lieutenant', 'governor'] : [means ?? ''];
  const meant =
    means && named
      ? tables.terms.byFirst.get(term[0] ?? '')?.find((one) => one.words.join(' ') === term.join(' '))
      : undefined;
  return (
    meant && {
      from: at,
      to,
      word: meant.value,
      special: undefined,
      country: undefined,
      body: bodyOf(meant.value, []),
      marks: [],
    }
  );
};

/** Nouns of bodies that make the title of their offices with them: "board president", "union leader". */
export const OWN_BODY =
  /^(?:board|council|committee|commission|union|club|jury|panel|caucus|inquiry|township|town|village|borough|city)$/;

/** "council leader", "city councilwoman": the council is a part of the term. */
const bodyOf = ({ of }: OfficeWord, term: readonly Word[]): BodyWord | undefined => {
  if (of === 'council') return { noun: 'council', lemma: 'council', kind: 'council', nickname: true };
  return term.length > 1
    ? term.slice(0, -1).find(({ low }) => OWN_BODY.test(low) || /^senate$/.test(low))?.body
    : undefined;
};

/** "deputy foreign minister": a deputy with an office behind it is a mark, no noun. */
const marksOffice = (sentence: EnglishSentence, from: number, tables: OfficeTables): boolean => {
  for (let at = from; at < from + 5; at++) {
    if (officeHeadAt(sentence, at, tables)) return true;
    const word = sentence.words[at];
    const links =
      word !== undefined &&
      (tables.domains.has(word.low) || word.low === 'and' || isPlain(word) || word.adjectiveOf || sentence.nameAt[at]);
    if (!links || isPossessive(word.text)) return false;
  }
  return false;
};

const takenApart = (
  word: Word | undefined,
  tables: OfficeTables,
): { word: Word; marks: OfficeHead['marks'] } | undefined => {
  const [first = '', ...rest] = (word?.low ?? '').split(/[-‑]/u);
  if (!word || rest.length === 0) return undefined;
  const prefix = tables.prefixes.get(first);
  if (prefix) return { word: { ...word, low: rest.join('-') }, marks: [{ value: prefix, word: first }] };
  const last = rest.at(-1) ?? '';
  const suffix = tables.suffixes.get(last);
  return (
    suffix && {
      word: { ...word, low: [first, ...rest.slice(0, -1)].join('-') },
      marks: [{ value: suffix, word: last }],
    }
  );
};

/** "to chair the board", "who heads the union", "Büchli heads Amnesty": a verb, no office. */
const isVerb = ({ words, nameAt }: EnglishSentence, { from, to }: OfficeHead): boolean => {
  const word = words[from];
  if (to !== from + 1 || !word || word.verbs.length === 0) return false;
  const before = words[from - 1];
  if (isDeterminer(words[to]) || isPossessivePronoun(words[to])) return !isDeterminer(before);
  if (before?.low === 'to' || isAuxiliary(before) || isPronoun(before) || before?.tags.has('relativePronouns'))
    return !/^(?:is|are|was|were|been|be)$/.test(before?.low ?? '');
  return (
    word.low.endsWith('s') &&
    nameAt[from - 1]?.type === 'Person' &&
    !isPossessive(before?.text ?? '') &&
    words[to]?.low !== 'of'
  );
};

/** Words that are adjectives as well: "general elections", "an official visit", "the chief aim". */
const ADJECTIVES =
  /^(?:general|official|chief|executive|premier|major|principal|representative|fellow|head|host|patron|metropolitan|primate|anchor|judge|member|private|partner|academic|captain|minister|chair|leader|speaker|manager|patient)$/;

const modifiesNoun = ({ words, nameAt }: EnglishSentence, { from, to }: OfficeHead): boolean => {
  const next = words[to];
  if (!next || to !== from + 1 || !ADJECTIVES.test(words[from]?.low ?? '')) return false;
  if (next.meeting && isPlain(next)) return true; // "an official visit"
  if (isPlain(next))
    return (
      next.verbs.length === 0 &&
      !/(?:ed|ing)$/u.test(next.low) &&
      next.marker === undefined &&
      !IRREGULAR.test(next.low)
    );
  // "Premier League", "General Motors"
  return (
    isNameLike(next) &&
    isNameLike(words[from]) &&
    !nameAt[to] &&
    !next.given &&
    next.noun !== undefined &&
    !next.surname
  );
};
const IRREGULAR =
  /^(?:said|told|went|came|took|gave|made|saw|left|began|held|wrote|stood|let|met|ran|sat|spoke|led|became|won|thought|wants|says|tells|knows|sees|hopes|believes|speaks|leaves|makes|takes|goes|comes|gets|gives)$/;
