import type { NameEntry } from './lists/names';

export type Gender = 'm' | 'f' | 'n';

/** What an office without a named organisation belongs to. */
export type Scope = 'country' | 'region' | 'city' | 'body' | 'church' | 'court' | 'none';

/** A noun of office as it stands in the text, compound parts apart. */
export interface OfficeWord {
  /** Nominative singular of the whole compound, by gender: `{m: Außenminister, f: Außenministerin}`. */
  readonly m: string;
  readonly f: string;
  /** The same of the last part alone: `Minister`. */
  readonly headM: string;
  readonly headF: string;
  readonly gender?: 'm' | 'f';
  readonly number: 'sg' | 'pl' | 'any';
  /** What stands before the head in a compound, as written: `NATO`, `Bundes`, `Außen`. */
  readonly prefix?: string;
  readonly hyphen?: boolean;
  readonly scope: Scope;
  /** What kind of body it is an office of: "Rektor" of a university. */
  readonly of?: string;
  readonly weight: 'high' | 'low';
  readonly ambiguous?: boolean;
}

/** What an adjective does to the office beside it. */
export type Marker = 'former' | 'either' | 'qualifier' | 'deputy' | 'none';

export interface MeetingWord {
  /** Nominative as a reader would write it: `Krisensitzung`, `Gespräche`. */
  readonly lemma: string;
  readonly head: string;
  readonly prefix?: string;
  readonly kind: string;
  readonly strong: boolean;
  readonly plural: boolean;
}

/** A head noun of organisations: `Verband` in "Fußball-Verbandes". */
export interface BodyWord {
  readonly noun: string;
  readonly lemma: string;
  readonly kind: string;
  readonly gender?: Gender;
  readonly nickname: boolean;
}

export type VerbKind = 'lead' | 'be' | 'become' | 'leave' | 'succeed' | 'serve' | 'candidacy' | 'meeting';

export interface VerbReading {
  readonly lemma: string;
  readonly kind: VerbKind;
  readonly frames: readonly string[];
  readonly form: 'pres' | 'past' | 'part' | 'inf' | 'zuinf';
  /** A separable verb whose first part must stand later in the clause: "trat … zurück". */
  readonly prefix?: string;
  readonly role?: { readonly m: string; readonly f: string };
  /** Words that must stand in the clause: "steht … an der Spitze". */
  readonly particle?: string;
  /** Only with "sich". */
  readonly reflexive?: boolean;
  /** Tells an office or a meeting only with more beside it. */
  readonly weak?: boolean;
  /** Tells a meeting only of two who take part: "A and B talked". */
  readonly pair?: boolean;
  readonly planned?: boolean;
  /** What two can only do together: "unterzeichnen". */
  readonly mutual?: boolean;
  /** A separable verb in one word at the end of its clause: "innehat", "vorsteht". */
  readonly joined?: boolean;
}

/** The readings of one verb form in its sentence: what it says of offices, and what of meetings. */
export interface VerbUse {
  readonly role?: VerbReading;
  readonly meeting?: VerbReading;
}

/** All that is known of one written word apart from its sentence. */
export interface Word {
  readonly text: string;
  readonly low: string;
  readonly cap: boolean;
  /** Closed classes, as the list names them: `determiners`, `prepositions`, `conjunctions` … */
  readonly tags: ReadonlySet<string>;
  readonly office?: OfficeWord;
  /** `successor`, `predecessor` …: a person noun that carries the office of another. */
  readonly special?: string;
  readonly marker?: Marker;
  /** An adjective of a country, region or city: "russischen", "Berliner". */
  readonly adjectiveOf?: NameEntry;
  readonly meeting?: MeetingWord;
  readonly body?: BodyWord;
  readonly verbs: readonly VerbReading[];
  readonly given?: 'm' | 'f' | 'u';
  readonly surname: boolean;
  /** A common noun of the dictionary, with its gender. */
  readonly noun?: Gender | '-';
  /** A compound that ends in a common noun of five letters or more: "Breitensport". */
  readonly compound?: boolean;
  readonly title: boolean;
  readonly particle: boolean;
}
