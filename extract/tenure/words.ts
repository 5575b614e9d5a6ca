/** What a language says of the time of an office; all words in small letters. */
export interface TermWords {
  /** Looks back: "seit", "since". */
  readonly since: ReadonlySet<string>;
  /** Opens a stretch that may lie ahead: "ab", "from". */
  readonly opens: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
  /** Begin a stretch of two ends: "von … bis", "between … and", and what stands between the ends. */
  readonly pair: ReadonlySet<string>;
  readonly joins: ReadonlySet<string>;
  /** "2012 bis heute", "from 2012 to the present". */
  readonly now: ReadonlySet<string>;
  /** "for five years", of one who has been it. */
  readonly lasting: ReadonlySet<string>;
  /** Auxiliaries of a time that goes on, and of one that was over: "has led", "had led". */
  readonly perfect: ReadonlySet<string>;
  readonly pluperfect: ReadonlySet<string>;
  /** "zum 1. Juli": what an office begins or ends on, whatever else dates the sentence. */
  readonly starts: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Articles that open "der seit 1946 bestehenden Kammer", "the 2011 merger". */
  readonly definite: ReadonlySet<string>;
  /** Small words between a time and the office that it dates: "seit 2015 auch Präsident". */
  readonly adverbs: ReadonlySet<string>;
  /** Words between an office and a time that place it: "director at the museum from 2002". */
  readonly placing: ReadonlySet<string>;
  /** "mehr als", "nearly": before a length of time. */
  readonly about: ReadonlySet<string>;
  /** Occasions with which an office begins, and the small words around them: "seit seiner Wahl im Mai 2018". */
  readonly events: ReadonlySet<string>;
  readonly fill: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** "erneut", "again": one more term of the same office. */
  readonly again: ReadonlySet<string>;
  /** Words that begin a clause, with a comma before them or without. */
  readonly clauses: ReadonlySet<string>;
  /** "im Amt", "in office". */
  readonly inOffice: readonly [string, string];
  /** "Amtszeit … endet", "term … ends". */
  readonly term: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  /** Verbs (lemmas) with which an office itself begins or is over: not "wählen", "ankündigen". */
  readonly begins: ReadonlySet<string>;
  readonly leaves: ReadonlySet<string>;
}

/** A set of the words of a line. */
export const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));
