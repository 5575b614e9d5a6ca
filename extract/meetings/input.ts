import type { Clause } from '../clause';
import type { LocalEntity } from '../entities';
import type { NameEntry } from '../lists/names';
import type { Chunk, NameMention } from '../mention';
import type { NamedSentence } from '../recognise';
import type { DateMention } from '../temporal';
import type { Word } from '../word';
import type { MeetingGrammar, Tense } from './grammar';

/** One sentence, ready for telling its meetings. */
export interface TellInput {
  readonly sentence: number;
  readonly named: NamedSentence;
  readonly chunks: readonly Chunk[];
  readonly clauses: readonly Clause[];
  /** Whom or what a chunk stands for, by name or by reference. */
  readonly entityOf: (chunk: Chunk) => LocalEntity | undefined;
  readonly tense: (token: number) => Tense;
  /** The document's entity for a listed place, named by itself or not. */
  readonly placeOf: (entry: NameEntry) => LocalEntity;
  /** The listed town of that name. */
  readonly placeNamed: (name: string) => LocalEntity | undefined;
  /** The entity of a name inside an office phrase. */
  readonly ofName: (name: NameMention) => LocalEntity | undefined;
  /** A body named only by its noun, as an entity of this document: "Findungskommission". */
  readonly bodyOf: (lemma: string) => LocalEntity;
  /** The place named last before a chunk, for "dort". */
  readonly placeBefore: (chunk: number) => LocalEntity | undefined;
  /** The only day of the sentence before, where that tells no meeting itself and the day is of the last week. */
  readonly dayBefore: DateMention | undefined;
  /** The day named last in the two sentences before. */
  readonly lastDay: DateMention | undefined;
  /** Lines of the document begin with a clock time: what has no day is of the day of publication. */
  readonly ticker: boolean;
  /** Days named in the two sentences before. */
  readonly daysBefore: readonly string[];
  /** The people named last before this sentence, for "beide" and "die drei"; none where there are fewer. */
  readonly lastPeople: (count: number) => readonly LocalEntity[];
  /** That many people told in one list some sentences before, for "das Duo". */
  readonly groupBefore: (count: number) => readonly LocalEntity[];
  /** All people of the sentence before, for "sie" in the plural. */
  readonly peopleBefore: () => readonly LocalEntity[];
  /** The body named last in the sentence before, for "er tagt". */
  readonly lastBody: string | undefined;
  readonly grammar: MeetingGrammar;
  readonly headline: boolean;
  /** Day of publication of the document. */
  readonly published: string | undefined;
}

/** A chunk of a clause with its place in the sentence. */
export interface Row {
  readonly at: number;
  readonly chunk: Chunk;
}

export const wordAt = (at: number, input: TellInput): Word | undefined => {
  const chunk = input.chunks[at];
  return chunk && input.named.words[chunk.from];
};

/** The preposition that governs a chunk, looking back over articles, adjectives and the members of a list. */
export const governorOf = (at: number, input: TellInput): string | undefined => {
  const governor = governorAt(at, input);
  return governor === undefined ? undefined : wordAt(governor, input)?.low;
};

/** The chunk of that preposition. */
export const governorAt = (at: number, input: TellInput): number | undefined => {
  let last = at;
  for (let i = at - 1; i >= Math.max(0, at - 10); i--) {
    const chunk = input.chunks[i];
    const word = wordAt(i, input);
    if (!chunk || !word || isFiniteVerb(i, input) || input.grammar.opensClause?.(word.low)) return undefined;
    if (chunk.symbol === ',' && isApposed(i, input)) {
      i--; // "mit dem Direktor des Amtes, Jürg Röthlisberger,"
      continue;
    }
    if (chunk.date && wordAt(i - 1, input)?.tags.has('determiners')) continue; // "at a Jan. 24 meeting"
    const mention = chunk.name || chunk.office;
    if (!mention && word.tags.has('prepositions')) {
      if (input.grammar.isAdverbial(word.low, wordAt(i + 1, input)?.low)) continue; // "unter anderem"
      if (isSender(i, at, input)) {
        last = i - 1; // "Jochen Kopp von der GdP und Rainer Wendel"
        i--;
        continue;
      }
      return opensRelative(i, input) ? undefined : i;
    }
    const apposed = chunk.symbol === 'N' && i === at - 1 && input.chunks[at]?.name?.type === 'Organisation'; // "vom Konkurrenten Nobilia"
    const listedNoun = apposed || (chunk.symbol === 'N' && isListEnd(i + 1, input));
    const passes =
      mention ||
      listedNoun ||
      chunk.symbol === 'x' ||
      chunk.symbol === ',' ||
      chunk.symbol === '#' ||
      isLink(word, input);
    if (!passes) return undefined;
    if (
      !apposed &&
      (mention || listedNoun || chunk.symbol === ',') &&
      !isListed(i, chunk.symbol === ',' ? at : last, input)
    )
      return undefined;
    if (mention || listedNoun) last = i;
  }
  return undefined;
};

/** "Kopp von der GdP": the body behind the preposition is whom the person before it belongs to, not the list's first member. */
const isSender = (preposition: number, at: number, { chunks }: TellInput): boolean =>
  chunks[at]?.name?.type === 'Person' &&
  chunks[preposition - 1]?.name?.type === 'Person' &&
  chunks.slice(preposition + 1, at).find(({ name }) => name)?.name?.type === 'Organisation';

/** "in Ulm stritten A und B": a list does not go on across its verb. */
const isFiniteVerb = (at: number, { clauses }: TellInput): boolean => clauses.some(({ verbs }) => verbs.includes(at));

/** "eine Tagung, an der Quandt teilnahm": the preposition governs the pronoun alone. */
const opensRelative = (at: number, { clauses }: TellInput): boolean =>
  clauses.some(({ kind, chunks }) => kind === 'relative' && chunks[0] === at);

/** The comma between an office and the name or second office that goes with it. */
const isApposed = (comma: number, input: TellInput): boolean =>
  input.chunks[comma - 1]?.office !== undefined &&
  (input.chunks[comma + 1]?.name !== undefined || input.chunks[comma + 1]?.office !== undefined);

/** "mit dem Betriebsrat und dessen Vorsitzendem …": a noun before "und" or a comma is a member of a list. */
const isListEnd = (at: number, input: TellInput): boolean =>
  input.chunks[at]?.symbol === ',' || input.grammar.isCoordinator(wordAt(at, input)?.low ?? '');

const isLink = (word: Word, input: TellInput): boolean =>
  word.tags.has('determiners') ||
  word.tags.has('possessives') ||
  word.adjectiveOf !== undefined ||
  input.grammar.isCoordinator(word.low);

/** Two members of one list: an office right before its name, or "und" or only commas and offices between. */
const isListed = (first: number, second: number, input: TellInput): boolean => {
  if (isPlace(first, input) !== isPlace(second, input) && input.chunks[first]?.name && input.chunks[second]?.name)
    return false; // "in Ulm den Direktor des Amtes, Jürg Röthlisberger, sowie …"
  if (second - first === 1)
    return input.chunks[first]?.office !== undefined && input.chunks[second]?.name !== undefined;
  for (let i = first + 1; i < second; i++) if (input.grammar.isCoordinator(wordAt(i, input)?.low ?? '')) return true;
  const between = input.chunks.slice(first + 1, second);
  return (
    between.every((chunk) => chunk.symbol === ',' || chunk.office || chunk.name) &&
    between.some((chunk) => chunk.symbol === ',') && // not "in Finnland die Minister A und B"
    hasCoordinatorAfter(second, input)
  );
};

const isPlace = (at: number, { chunks }: TellInput): boolean =>
  /^(?:Place|Country)$/.test(chunks[at]?.name?.type ?? '');

/** "mit A, B und C": the comma is one of a list when "und" comes before the clause ends. */
const hasCoordinatorAfter = (at: number, input: TellInput): boolean => {
  for (let i = at + 1; i < Math.min(input.chunks.length, at + 8); i++) {
    const chunk = input.chunks[i];
    if (input.grammar.isCoordinator(wordAt(i, input)?.low ?? ''))
      return input.chunks[i + 1]?.name !== undefined || input.chunks[i + 1]?.office !== undefined;
    if (!chunk || !(chunk.symbol === ',' || chunk.office || chunk.name)) return false;
  }
  return false;
};
