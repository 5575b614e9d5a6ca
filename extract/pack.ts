import type { ClauseGrammar } from './clause/grammar';
import type { Debris } from './debris';
import type { HomeWords } from './lists/home-words';
import type { World } from './lists/world';
import type { MeetingGrammar, Tense } from './meetings/grammar';
import type { MeetingMention, NameMention, OfficePhrase } from './mention';
import type { Cues } from './modality';
import type { PeopleInput } from './recognise/people';
import type { NamedSentence, NamedWords } from './recognise/sentence';
import type { ReferGrammar } from './refer';
import type { CompiledRule } from './rule';
import type { SplitConventions } from './segment';
import type { NameTagger } from './tagger';
import type { TermWords } from './tenure';
import type { Sentence } from './token';
import type { VerbUse, Word } from './word';

/** What the document itself has named, by any written form of the name. */
export interface DocumentNames {
  readonly organisation: (form: string) => NameMention | undefined;
  readonly place: (form: string) => NameMention | undefined;
}

/** All that the steps need of one language. Every language fills the same slots. */
export interface LanguagePack {
  readonly language: 'de' | 'en';
  readonly split: SplitConventions;
  readonly world: World;
  readonly word: (text: string) => Word;
  readonly tagger?: NameTagger;
  /** Full names of people; where absent those that a first name, an initial or a title begins. */
  readonly people?: (input: PeopleInput) => readonly NameMention[];
  /** The language writes its nouns small, so that a capital in mid-sentence means a name. */
  readonly smallNouns?: boolean;
  /** A name of several words in the nominative, as a table would write it. */
  readonly nominative: (words: readonly Word[], from: number, to: number, text: string) => string;
  /** Organisations that a sentence names by a noun of body. */
  readonly bodies: (sentence: NamedWords) => readonly NameMention[];
  /** Where its texts are at home. */
  readonly home: HomeWords;
  /** Words of web pages that are no news. */
  readonly debris: Debris;
  readonly offices: (named: NamedSentence, document: DocumentNames) => readonly OfficePhrase[];
  readonly meetings: (named: NamedSentence) => readonly MeetingMention[];
  readonly verbUse: (named: NamedSentence, token: number) => VerbUse | undefined;
  readonly rules: {
    /** Offices told by their noun, then those taken up or given up. */
    readonly offices: readonly CompiledRule[];
    /** Offices told by a verb. */
    readonly lead: readonly CompiledRule[];
    /** Offices told of a person who was named just before. */
    readonly described?: CompiledRule;
    /** Offices on the line under a name. */
    readonly card?: CompiledRule;
    /** Successors, predecessors, counterparts. */
    readonly kin: readonly CompiledRule[];
    /** Who follows whom in an office told elsewhere. */
    readonly follow?: readonly CompiledRule[];
  };
  /** An adjective's form before an office in a table: "stellvertretend" → "stellvertretende". */
  readonly inflect: (stem: string, gender: 'm' | 'f') => string;
  /** The English term of an office in its table form, by which offices of all languages are compared. */
  readonly gloss: (role: string) => string | undefined;
  readonly clauses: (named: NamedSentence) => ClauseGrammar;
  /** Words that make a claim that of another. */
  readonly cues: Cues;
  readonly reference: ReferGrammar;
  readonly meeting: MeetingGrammar;
  readonly tense: (sentence: Sentence, token: number) => Tense;
  /** How it dates an office. */
  readonly terms: TermWords;
}
