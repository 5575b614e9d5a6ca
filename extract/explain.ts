import { clausesOf } from './clause';
import type { Document } from './document';
import { draftsOf } from './draft';
import type { Fact, Rejection } from './fact';
import { ontology } from './lists/ontology';
import type { Occurrence } from './meetings/occurrence';
import type { Chunk } from './mention';
import type { LanguagePack } from './pack';
import { confidenceOf, glossOf, packOf } from './packs';
import { matches, symbolLine } from './pattern';
import { type DocumentReading, readDocument } from './reading';
import { referring } from './reading/referring';
import { rejectionsOf } from './rejections';
import { resolve } from './resolve';
import type { Span } from './span';
import type { Token } from './token';
import type { Word } from './word';

/** A stretch of a sentence that names something, or points to it. */
export interface ExplainedMention {
  readonly text: string;
  /** `Person`, `Organisation`, `Place`, `Country`, `Office`, `Meeting` or `Date`. */
  readonly type: string;
  /** What is meant, as a table would write it; a date as EDTF. */
  readonly name?: string;
  readonly rule?: string;
}

/** A rule whose pattern is in the sentence, and the words in its slots, in text order. */
export interface FiredRule {
  readonly name: string;
  readonly slots: readonly { readonly slot: string; readonly text: string }[];
}

export interface ExplainedMeeting {
  readonly name: string;
  readonly status: string;
  readonly rule: string;
  readonly places: readonly string[];
  readonly dates: readonly string[];
  readonly people: readonly string[];
}

export interface ExplainedSentence extends Span {
  readonly index: number;
  readonly text: string;
  readonly tokens: readonly { readonly text: string; readonly tag: string }[];
  readonly mentions: readonly ExplainedMention[];
  /** Pronouns and descriptions ("er", "der Generalsekretär") with whom they stand for. */
  readonly references: readonly ExplainedMention[];
  /** The row of symbols that the patterns of offices are matched with. */
  readonly line: string;
  readonly rules: readonly FiredRule[];
  readonly clauses: readonly { readonly kind: string; readonly text: string }[];
  readonly meetings: readonly ExplainedMeeting[];
}

/** How a text was read, step by step, for whoever asks why a fact is there or is not. */
export interface Explanation {
  readonly sentences: readonly ExplainedSentence[];
  readonly facts: readonly Fact[];
  readonly rejections: readonly Rejection[];
}

/** Reads one document and tells how. Nothing of it where its language is not read. */
export const explain = (document: Document): Explanation => {
  const pack = packOf(document.language);
  if (!pack) return { sentences: [], facts: [], rejections: [] };
  const reading = readDocument(document, pack);
  const { drafts, refused } = draftsOf(reading, { ontology: ontology(), confidenceOf, glossOf });
  return {
    sentences: reading.sentences.map((_, at) => explainSentence(at, reading, pack)),
    facts: resolve(drafts),
    rejections: [...rejectionsOf(reading), ...refused],
  };
};

const explainSentence = (at: number, reading: DocumentReading, pack: LanguagePack): ExplainedSentence => {
  const named = reading.sentences[at] as DocumentReading['sentences'][number];
  const { sentence, tokens, words } = named;
  const { text } = reading.document;
  const chunks = reading.chunks[at] ?? [];
  const of = wordsIn(tokens, text);
  const symbols = chunks.map((chunk) => referring(chunk, reading.references).symbol);
  return {
    index: sentence.index,
    start: sentence.start,
    end: sentence.end,
    text: text.slice(sentence.start, sentence.end),
    tokens: tokens.map((token, i) => ({ text: token.text, tag: tagOf(words[i], token) })),
    mentions: mentionsIn(at, reading, of),
    references: chunks.flatMap((chunk) => {
      const reference = reading.references.of.get(chunk);
      return reference
        ? [{ text: of(reference), type: reference.entity.type, name: reference.entity.name, rule: reference.rule }]
        : [];
    }),
    line: symbols.join(' '),
    rules: firedRules(chunks, symbols, { pack, of }),
    clauses: clausesOf(chunks, pack.clauses(named)).map((clause) => ({
      kind: clause.kind,
      text: clause.chunks.map((i) => of(chunks[i] as Chunk)).join(' '),
    })),
    meetings: reading.occurrences.filter((one) => one.sentence === at).map(meeting),
  };
};

type WordsOf = (at: { readonly from: number; readonly to: number }) => string;

const wordsIn =
  (tokens: readonly Token[], text: string): WordsOf =>
  ({ from, to }) =>
    text.slice(tokens[from]?.start, tokens[to - 1]?.end);

const mentionsIn = (at: number, reading: DocumentReading, of: WordsOf): ExplainedMention[] =>
  [
    ...(reading.sentences[at]?.names ?? []).map((name) => ({
      from: name.from,
      mention: {
        text: of(name),
        type: name.type,
        name: reading.table.of.get(name)?.name ?? name.name,
        rule: name.rule,
      },
    })),
    ...(reading.offices[at] ?? []).map((office) => ({
      from: office.from,
      mention: {
        text: of(office),
        type: 'Office',
        name: [...office.qualifiers, office.gender === 'f' ? office.f : office.m].join(' '),
        rule: targetsOf(office.targets),
      },
    })),
    ...(reading.meetings[at] ?? []).map((one) => ({
      from: one.from,
      mention: { text: of(one), type: 'Meeting', name: one.name, rule: one.word.kind },
    })),
    ...(reading.dates[at] ?? []).map((date) => ({
      from: date.from,
      mention: { text: of(date), type: 'Date', name: date.edtf ?? `no date (${date.grain})`, rule: date.rule },
    })),
  ]
    .sort((a, b) => a.from - b.from)
    .map(({ mention }) => mention);

const targetsOf = (targets: readonly { readonly how: string; readonly name: { readonly name: string } }[]): string =>
  targets.length === 0 ? 'of nobody named here' : targets.map(({ how, name }) => `${how}: ${name.name}`).join(', ');

const firedRules = (
  chunks: readonly Chunk[],
  symbols: readonly string[],
  { pack, of }: { readonly pack: LanguagePack; readonly of: WordsOf },
): FiredRule[] => {
  const line = symbolLine(symbols);
  return [...pack.rules.offices, ...pack.rules.lead, ...pack.rules.kin, ...(pack.rules.follow ?? [])].flatMap(
    ({ name, compiled }) =>
      matches(compiled, line).map(({ slots }) => ({
        name,
        slots: Object.entries(slots)
          .sort(([, a], [, b]) => a - b)
          .map(([slot, at]) => ({ slot, text: of(chunks[at] as Chunk) })),
      })),
  );
};

const meeting = ({ name, head, status, rule, places, dates, people }: Occurrence): ExplainedMeeting => ({
  name: name || head || 'the meeting told before',
  status,
  rule,
  places: places.map(({ entity }) => entity.name),
  dates: dates.map(({ edtf }) => edtf),
  people: people.map(({ entity }) => entity.name),
});

/** What the word lists say of a word apart from its sentence: `given:m+surname`, `office`, `noun:f`, `determiners`. */
const tagOf = (word: Word | undefined, token: Token): string => {
  if (!word || token.kind !== 'word') return token.kind;
  const tags = [
    word.office && (word.special ?? 'office'),
    word.marker,
    word.meeting && 'meeting',
    word.body && 'body',
    word.adjectiveOf && `of:${word.adjectiveOf.name}`,
    ...new Set(word.verbs.map(({ kind, form }) => `${kind}:${form}`)),
    word.title && 'title',
    word.given && `given:${word.given}`,
    word.surname && 'surname',
    word.noun && `noun:${word.noun}`,
    ...word.tags,
  ].filter(Boolean);
  return tags.length > 0 ? tags.join('+') : 'word';
};
