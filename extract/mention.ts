import type { NameEntry } from './lists/names';
import type { DateMention } from './temporal';
import type { MeetingWord, OfficeWord, VerbUse, Word } from './word';

/** A stretch of tokens of one sentence, half-open, that names something. */
interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** A person, organisation, place or country by name. */
export interface NameMention extends TokenSpan {
  readonly type: 'Person' | 'Organisation' | 'Place' | 'Country';
  /** Nominative, without titles: "Jens Stoltenberg", "Deutsche Bank". */
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Where the word lists know it. */
  readonly entry?: NameEntry;
  readonly kind?: string;
  readonly gender?: 'm' | 'f';
  /** Which reading found it. */
  readonly rule: string;
}

/** What an office belongs to, as the phrase itself says it. */
export interface OfficeTarget extends TokenSpan {
  readonly how: 'prefix' | 'adjective' | 'genitive-before' | 'complement' | 'preposition';
  readonly name: NameMention;
}

/** "den stellvertretenden russischen Außenminister": an office with its markers and what it belongs to. */
export interface OfficePhrase extends TokenSpan {
  /** Token of the noun of office. */
  readonly head: number;
  readonly word: OfficeWord;
  readonly number: 'sg' | 'pl';
  readonly gender?: 'm' | 'f';
  readonly former: boolean | 'either';
  /** Stems of adjectives that stay in the role: "stellvertretend". */
  readonly qualifiers: readonly string[];
  /** The noun's own compound parts that only point elsewhere ("NATO-") are gone: the lemma by gender. */
  readonly m: string;
  readonly f: string;
  readonly targets: readonly OfficeTarget[];
  /** "der", "ein", "sein": how it is introduced. */
  readonly article?: 'definite' | 'indefinite' | 'possessive';
  /** A noun of the compound that names the body it belongs to: "Ausschuss" in "Ausschussvorsitzender". */
  readonly body?: string;
  /** Its kind: `committee`, `court`. */
  readonly bodyKind?: string;
  /** "kein Präsident". */
  readonly negated?: boolean;
  /** "sein Vorgänger", "ihre Nachfolgerin": the gender of whom the possessive means, where it tells one. */
  readonly possessor?: 'm' | 'f';
  /** Its article is an object's: "dem Präsidenten", "einen Chef". */
  readonly oblique?: boolean;
  /** Its article is a genitive's (or could be): "des Präsidenten". */
  readonly genitive?: boolean;
  /** A body stands behind it that could not be read: "am Zürcher Haus für Bewegtbild". */
  readonly unread?: boolean;
  /** "Nachfolger", "Vorgänger": the office is that of another. */
  readonly special?: string;
}

export interface MeetingMention extends TokenSpan {
  readonly head: number;
  readonly word: MeetingWord;
  /** As a reader would name it: "Treffen des NATO-Russland-Rats". */
  readonly name: string;
  readonly definite: boolean;
  /** "no meeting took place": the phrase itself denies it. */
  readonly negated?: boolean;
  /** "zweitägig": how many days it lasts, where the phrase says so. */
  readonly days?: number;
  /** "die dritte Runde": which of several it is, as a number in digits. */
  readonly ordinal?: string;
}

/** One piece of a sentence as the rules see it: a mention, or a single token. */
export interface Chunk extends TokenSpan {
  readonly symbol: string;
  readonly name?: NameMention;
  readonly office?: OfficePhrase;
  readonly meeting?: MeetingMention;
  readonly date?: DateMention;
  readonly verb?: VerbUse;
  /** A capitalised word that is no name: "Wirtschaftsausschuss". */
  readonly noun?: Word;
}
