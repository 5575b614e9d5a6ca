import { join } from 'node:path';
import nlp from 'compromise';
import { linesOf } from './sources';

/** What decides whether a name is an everyday word too. Only the decision goes into the lists, no entry of a dictionary. */
export interface Dictionary {
  /** "Koch", "Essen": a German noun as written. */
  readonly isNoun: (word: string) => boolean;
  /** "Klein", "Will": an adjective or a verb once in lower case. */
  readonly isInflected: (word: string) => boolean;
  /** "Mit", "Bald": in lower case an adverb, a pronoun, a conjunction and the like. */
  readonly isFunctionWord: (word: string) => boolean;
  /** "Young", "Hope": English, no name. */
  readonly isEnglish: (word: string) => boolean;
}

/** Tags of `compromise` that say: a name, not a word. */
const NAME_TAGS = /Name|Person|Place|City|Country|Region|Organization|SportsTeam|ProperNoun|Month|Demonym/;

/** Reads `german-pos-dict` and the English words of `compromise`. */
export const readDictionary = (data: string): Dictionary => {
  const kinds = new Map<string, string>();
  for (const line of linesOf(join(data, 'german-pos-dict/forms.tsv.gz'))) {
    const [form = '', readings = ''] = line.split('\t');
    kinds.set(form, readings);
  }
  const english = new Set(englishLexicon().flatMap(([word, tag]) => (NAME_TAGS.test(String(tag)) ? [] : [word])));
  const has = (word: string, kind: RegExp): boolean => kind.test(kinds.get(word) ?? '');
  return {
    isNoun: (word) => has(word, /(?:^| )SUB\//),
    isInflected: (word) => has(word.toLowerCase(), /(?:^| )(?:ADJ|VER|PA1|PA2)\//),
    isFunctionWord: (word) => has(word.toLowerCase(), /(?:^| )(?:ADV|PRO|PRP|KON|ART|NEG|INJ|ZAL|ABK)\//),
    isEnglish: (word) => english.has(word.toLowerCase()),
  };
};

/** Word and tag, as `compromise` ships them. */
export const englishLexicon = (): [string, string | string[]][] =>
  Object.entries((nlp.model() as unknown as { one: { lexicon: Record<string, string | string[]> } }).one.lexicon);

/** First names and surnames of `compromise`, which it keeps in lower case. */
export const englishNames = (tag: 'MaleName' | 'FemaleName' | 'FirstName' | 'LastName'): string[] =>
  englishLexicon()
    .filter(([word, own]) => own === tag && /^[a-z]{2,}$/.test(word))
    .map(([word]) => word.charAt(0).toUpperCase() + word.slice(1));
