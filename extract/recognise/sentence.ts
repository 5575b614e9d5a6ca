import type { World } from '../lists/world';
import type { NameMention } from '../mention';
import type { NameTagger } from '../tagger';
import type { Sentence, Token } from '../token';
import type { Word } from '../word';
import type { PeopleInput } from './people';

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
