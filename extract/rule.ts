import { compile, type Pattern } from './pattern';

/**
 * A rule that reads an office of a person off a row of chunks. Slots: `office`, `person` (and `person2` … `person4`
 * for "die Minister A, B und C"), and for verbs that tell an office themselves `verb` and `organisation`.
 */
export interface RoleRule {
  readonly name: string;
  readonly pattern: string;
  /** A real phrase it is for. */
  readonly example: string;
  /** The office that the wording tells without a noun or a verb of its own: "unter Vorsitz von". */
  readonly role?: { readonly m: string; readonly f: string };
  /** Only for an office in the nominative, as a predicate is: not "dem Präsidenten". */
  readonly predicate?: boolean;
  /** Only in a line without a verb that it begins: "Anna Weber neue Präsidentin der Kammer". */
  readonly headline?: boolean;
  /** Only for an office with a definite article: "der Leiter des Museums, Karl Huber,". */
  readonly definite?: boolean;
  /** What the wording says about the time of the office; where absent the phrase itself decides. */
  readonly former?: boolean | 'either';
  /** Reads an office that another rule has read already, for somebody else: "Weber, who succeeded Huber as leader". */
  readonly also?: boolean;
  /** Share of its facts that were right on the annotated documents. */
  readonly confidence?: number;
}

export interface CompiledRule extends RoleRule {
  readonly compiled: Pattern;
}

export const compileRules = (rules: readonly RoleRule[]): readonly CompiledRule[] =>
  rules.map((rule) => ({ ...rule, compiled: compile(rule.pattern) }));
