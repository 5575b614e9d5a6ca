import type { LocalEntity } from '../entities';
import type { MeetingStatus } from '../fact';

/** Tokens of one sentence, half-open. */
export interface At {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

export interface Who extends At {
  readonly entity: LocalEntity;
  readonly rule: string;
}

export interface When extends At {
  readonly edtf: string;
  readonly rule: string;
}

/** One telling of a meeting in one sentence: what names it, and what is said of it there. */
export interface Occurrence extends At {
  /** As a reader would name it. */
  readonly name: string;
  /** The noun alone, or that which a verb stands for: "Treffen", "Empfang". */
  readonly head: string;
  readonly kind: string;
  /** Its noun as listed: "Kreissynode". */
  readonly lemma?: string;
  /** Proper names inside its name, folded: "nato russland rat". They tell one format from another. */
  readonly proper: readonly string[];
  /** "das Treffen", "dort": it points back. */
  readonly definite: boolean;
  /** It has no noun of its own and speaks of the meeting told last. */
  readonly pointing: boolean;
  /** A journey, a talk too vague to stand alone or a body that decides counts only once another telling joins it; "weiter geht es am Montag" only after other talks. */
  readonly pending?: 'journey' | 'talk' | 'sitting' | 'again';
  /** The day of the sentence before, if the meeting is told without any. */
  readonly dayBefore?: When;
  /** Told by the hour, of a day told before: "am Nachmittag traf er …"; the days that the two sentences before name. */
  readonly hour?: readonly string[];
  /** "hatte der Rat am Vorabend beschlossen": what went before, not what the report tells of. */
  readonly background?: boolean;
  /** The larger meeting on whose margin it takes place. */
  readonly within?: Occurrence;
  /** Speaks in a session told before. */
  readonly debate?: boolean;
  /** … on these days: not told of the session, but a session of another day is not meant. */
  readonly on?: readonly string[];
  /** Only says something: in minutes, or right after a session was told, whoever does so is there. */
  readonly saying?: boolean;
  /** Tells who else is there, not more of the meeting itself: "den Hauptvortrag hielt …". */
  readonly joins?: boolean;
  /** In a relative clause on the meeting: "a session that was to have been held in May". */
  readonly hangs?: boolean;
  /** A word of thanks or praise, which is soon said elsewhere. */
  readonly faint?: boolean;
  /** "danach", "zuvor": another meeting than those told before. */
  readonly another?: boolean;
  /** "begrüßte sie": one of the people of the meeting told before is in it. */
  readonly greets?: boolean;
  /** … by a word of welcome, which in a session is said to whoever comes. */
  readonly welcomes?: boolean;
  /** … to guests who are not named. */
  readonly guests?: boolean;
  /** "Neuer Termin ist der 16. Januar": another of the kind told before. */
  readonly anew?: boolean;
  /** A line of minutes: "Anwesend: …", "Ort: …". */
  readonly label?: boolean;
  readonly verbal: boolean;
  readonly strong: boolean;
  readonly plural: boolean;
  readonly places: readonly Who[];
  readonly dates: readonly When[];
  readonly people: readonly Who[];
  /** "dreitägig": how many days it lasts. */
  readonly lasts?: number;
  /** Its day is the last one: "ging am Freitag zu Ende". */
  readonly ends?: boolean;
  /** Last day, where the clause tells only the end: "dauert bis zum 17. November". */
  readonly until?: string;
  readonly status: MeetingStatus;
  readonly rule: string;
  /** Stands in the first line of the document, or in a line without a finite verb. */
  readonly headline: boolean;
}
