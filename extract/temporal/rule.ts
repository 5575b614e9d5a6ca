import type { Sentence } from '../token';
import { type Atom, isDigit, isOwner, type WordTable } from './atom';
import {
  type Captures,
  compileDate,
  type DateMatch,
  type DatePattern,
  firstWords,
  matchDate,
  wordsBySense,
} from './pattern';
import type { When } from './when';

export type Tense = 'past' | 'present' | 'future' | 'unknown';

/** One kind of date expression. */
export interface DateRule {
  readonly name: string;
  /** See `compileDate`; several where the words may stand in several orders. */
  readonly pattern: string | readonly string[];
  /** What the words mean; undefined where they mean nothing after all ("30 February"). */
  readonly value: (captures: Captures) => When | undefined;
  /** A phrase that it is for; the rules' own test reads it. */
  readonly example: string;
}

/** What a language gives to the search for dates. */
export interface DateLanguage {
  readonly words: WordTable;
  /** Senses so common ("zwei", "nächste") that they do not make a sentence worth reading. */
  readonly quiet: ReadonlySet<string>;
  readonly rules: readonly DateRule[];
  /** Words before a date that open or close a stretch of time: "seit", "bis". */
  readonly since: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
  /** Those of them that look back whatever the tense: "ist seit Mai", not "ab Mai". */
  readonly back: ReadonlySet<string>;
  /** Words before a date that make it a plan whatever the tense: "für den 13. Januar". */
  readonly plan: ReadonlySet<string>;
  /** Verbs that look back from the past: "hatte", "had". */
  readonly pluperfect: ReadonlySet<string>;
  /** Articles that may stand between those words and the date. */
  readonly articles: ReadonlySet<string>;
  readonly tenseOf: (sentence: Sentence, tokenIndex: number) => Tense;
}

export interface Reading extends DateMatch {
  readonly rule: string;
  readonly when: When;
}

interface CompiledRule {
  readonly rule: DateRule;
  readonly pattern: DatePattern;
  readonly order: number;
}

/** A language's rules, ready to search with. */
export interface RuleBook {
  readonly language: DateLanguage;
  readonly triggers: ReadonlySet<string>;
  readonly byWord: ReadonlyMap<string, readonly CompiledRule[]>;
}

/** Compiles the rules and indexes them by the words with which they may begin. */
export function ruleBook(language: DateLanguage): RuleBook {
  const byWord = new Map<string, CompiledRule[]>();
  const bySense = wordsBySense(language.words);
  language.rules.forEach((rule, order) => {
    for (const source of typeof rule.pattern === 'string' ? [rule.pattern] : rule.pattern) {
      const pattern = compileDate(source);
      for (const word of firstWords(pattern, bySense)) {
        const list = byWord.get(word);
        if (list) list.push({ rule, pattern, order });
        else byWord.set(word, [{ rule, pattern, order }]);
      }
    }
  });
  const triggers = [...language.words].filter(([, sense]) =>
    Object.keys(sense).some((name) => !language.quiet.has(name)),
  );
  return { language, byWord, triggers: new Set(triggers.map(([word]) => word)) };
}

/** True where a sentence has a word or a number that a date needs. */
export const hasTrigger = (sentence: Sentence, { triggers }: RuleBook): boolean =>
  sentence.tokens.some(
    ({ lower, kind, text }) =>
      kind === 'number' ||
      triggers.has(lower) ||
      isDigit(text.charCodeAt(0)) ||
      (isOwner(lower) && triggers.has(lower.slice(0, -2))), // "Tuesday’s meeting"
  );

/** The date expressions among the atoms, in text order: of two that overlap the longer, of equals the one that saw more around it, then the earlier rule's. */
export function readDates(atoms: readonly Atom[], { byWord }: RuleBook): readonly Reading[] {
  const found: (Reading & { readonly order: number })[] = [];
  for (let at = 0; at < atoms.length; at++) {
    const atom = atoms[at] as Atom;
    const rules = byWord.get(atom.number >= 0 ? 'number' : atom.lower);
    if (!rules) continue;
    for (const { rule, pattern, order } of rules) {
      const match = matchDate(pattern, atoms, at);
      const when = match && rule.value(match.captures);
      if (!match || !when) continue;
      const { from, to, captures, width } = match;
      found.push({ from, to, captures, width, when, rule: rule.name, order });
    }
  }
  if (found.length === 0) return [];
  found.sort((a, b) => b.to - b.from - (a.to - a.from) || b.width - a.width || a.order - b.order);
  const kept: Reading[] = [];
  for (const one of found) if (!kept.some((other) => one.from < other.to && other.from < one.to)) kept.push(one);
  return kept.filter(({ when }) => when.is !== 'nothing').sort((a, b) => a.from - b.from);
}
