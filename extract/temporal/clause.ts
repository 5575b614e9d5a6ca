import type { Sentence, Token } from '../token';
import type { Tense } from './rule';

/** A stretch of tokens between two commas, conjunctions or quotation marks; half-open. */
export interface Clause {
  readonly from: number;
  readonly to: number;
}

/** What a language says about its clauses. */
export interface ClauseReader {
  /** Words that may begin a new clause beside punctuation: "und", "and". */
  readonly conjunctions: ReadonlySet<string>;
  /** The tense of the verbs between two bounds; `unknown` where there are none. */
  readonly tenseIn: (tokens: readonly Token[], clause: Clause) => Tense;
}

const BOUNDS = new Set([...'.;:!?,„“”"»«‚‘()–—…']);
/** Where even a verb's second half cannot lie any more. */
const ENDS = new Set([...'.;!?…']);

export const endsSentence = (token: Token): boolean => ENDS.has(token.text);

/**
 * Makes the function that reads the tense of the clause a token stands in. Where that has no verb it reads the next
 * clause that has one, then those before: "Am Montag, dem zweiten Gipfeltag, stoßen …".
 */
export const tenseReader =
  ({ conjunctions, tenseIn }: ClauseReader) =>
  ({ tokens }: Sentence, tokenIndex: number): Tense => {
    const isBound = (index: number): boolean => {
      const token = tokens[index];
      return token === undefined || BOUNDS.has(token.text) || conjunctions.has(token.lower);
    };
    const clauseAt = (index: number): Clause => {
      let from = index;
      while (from > 0 && !isBound(from - 1)) from--;
      let to = index;
      while (to < tokens.length && !isBound(to)) to++;
      return { from, to };
    };
    const own = clauseAt(tokenIndex);
    let tense = tenseIn(tokens, own);
    for (let at = own.to + 1; tense === 'unknown' && at < tokens.length; ) {
      const clause = clauseAt(at);
      tense = tenseIn(tokens, clause);
      at = Math.max(clause.to, at) + 1;
    }
    for (let at = own.from - 2; tense === 'unknown' && at >= 0; ) {
      const clause = clauseAt(at);
      tense = tenseIn(tokens, clause);
      at = clause.from - 2;
    }
    return tense;
  };
