import type { LocalEntity } from './entities';

/** Tokens of one sentence, half-open, that stand for an argument. */
export interface Argument {
  readonly entity: LocalEntity;
  readonly from: number;
  readonly to: number;
}

/** One sentence's claim that somebody holds an office. */
export interface RoleTriple {
  readonly sentence: number;
  readonly rule: string;
  /** How the organisation was inferred, where the words of the office do not name it: "topic". */
  readonly inferred?: string;
  readonly person: Argument;
  readonly organisation: Argument;
  /** Nominative, in the person's gender: "stellvertretende Außenministerin". */
  readonly role: string;
  /** The office in both genders, for whoever else is said to hold it. */
  readonly forms?: { readonly m: string; readonly f: string };
  readonly former: boolean | 'either';
  /** The token of the noun of office, or of the verb that tells it. */
  readonly head: number;
  /** The token of the verb beside the noun, where the rule names one. */
  readonly verb?: number;
  /** EDTF; `time` are the tokens that say so. */
  readonly since?: string;
  readonly until?: string;
  readonly time?: { readonly from: number; readonly to: number };
}

/** Why a claim was left out; the account counts them. */
export type Reason =
  | 'no-organisation'
  | 'not-an-organisation'
  | 'no-person'
  | 'ambiguous-surname'
  | 'unresolved-pronoun'
  | 'unresolved-date'
  | 'negated'
  | 'hypothetical'
  | 'candidacy'
  | 'not-allowed'
  | 'no-occasion'
  | 'boilerplate';

/** What was seen and left out. */
export interface LeftOut {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly reason: Reason;
  readonly rule: string;
}
