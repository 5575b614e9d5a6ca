import type { MeetingStatus } from '../fact';
import type { NameEntry } from '../lists/names';
import type { Tense } from '../temporal/rule';
import type { Word } from '../word';

export type { Tense };

/** What telling meetings needs of a language. */
export interface MeetingGrammar {
  /** Prepositions of a place: "in", "im", "auf". */
  readonly placeBefore: ReadonlySet<string>;
  /** Before a body in whose session somebody speaks: "im Rat". */
  readonly sitsBefore: ReadonlySet<string>;
  /** Prepositions of a goal, a place only for those who travel or are received there: "nach", "to". */
  readonly goalBefore: ReadonlySet<string>;
  /** Prepositions that join a participant: "mit", "zwischen". */
  readonly withBefore: ReadonlySet<string>;
  /** Prepositions after which a name takes no part: "laut", "über", "gegen". */
  readonly asideBefore: ReadonlySet<string>;
  /** Before what a meeting is about: "über", "zu". */
  readonly topicBefore: ReadonlySet<string>;
  /** Before somebody at whose place one is: "bei". */
  readonly atBefore: ReadonlySet<string>;
  /** Before the one who acts in a passive: "von", "by". */
  readonly agentBefore: ReadonlySet<string>;
  /** "verschoben": of two days named only the second counts. */
  readonly isMoved: (word: string, next?: string) => boolean;
  readonly isPassive: (word: string) => boolean;
  /** A noun that with "von" puts somebody there: "im Beisein von", "unter Leitung von". */
  readonly isJoining?: (noun: string) => boolean;
  /** Where somebody speaks who is not at the meeting: "in einer Mitteilung", "gegenüber dem Blatt". */
  readonly isElsewhere?: (words: readonly string[]) => boolean;
  /** "in den Saal", "ans Pult", "in seiner Rede": what is said there is said at the meeting. */
  readonly isInHall?: (words: readonly string[]) => boolean;
  /** A finite form of a verb of saying: "teilt", "fragte"; only in minutes does it alone put somebody there. */
  readonly isSaying?: (word: string) => boolean;
  /** Those who sit in a body, spoken to as an object: "die Abgeordneten". */
  readonly isAudienceObject?: (word: string) => boolean;
  /** "Weiter geht es am Montag": talks told before go on. */
  readonly goesOn?: (words: readonly string[]) => boolean;
  /** Verbs by which an assembly elects. */
  readonly isElection?: (word: string) => boolean;
  /** "am Nachmittag", "gegen 14 Uhr": of a day told before. */
  readonly isHour?: (words: readonly string[]) => boolean;
  /** Those who decide in an assembly: "Delegierte". */
  readonly isElectorate?: (word: string) => boolean;
  /** "nicht mehr": whoever it is said of is not there. */
  readonly isAway?: (words: readonly string[]) => boolean;
  /** "ihm", "ihn": never the one who acts. */
  readonly isObjectPronoun?: (word: string) => boolean;
  /** An article of the nominative: "der". */
  readonly isSubjectArticle?: (word: string) => boolean;
  /** An article of the accusative: "den". */
  readonly isObjectArticle?: (word: string) => boolean;
  /** The first word of "von ihm geleitete Sitzung". */
  readonly isChaired?: (word: string) => boolean;
  /** Before a meeting that is only the reason for something else: "wegen". */
  readonly causeBefore?: ReadonlySet<string>;
  /** An office of those who speak for others outside: "Polizeisprecherin". */
  readonly isSpokesperson?: (noun: string) => boolean;
  /** A noun for one side at a table: "Delegation", "Arbeitgeberseite". */
  readonly isSide?: (noun: string) => boolean;
  /** Before those for whom somebody negotiates: "für die Kommunen". */
  readonly forBefore?: ReadonlySet<string>;
  /** A noun for those who sit there for others: "Vertreter". */
  readonly isEnvoy: (noun: string) => boolean;
  /** Before a meeting: who acts in the clause is there ("in der Sitzung", "auf dem Gipfel"). */
  readonly insideBefore: ReadonlySet<string>;
  /** Before a large meeting: who acts is there ("an der Jahresversammlung"). */
  readonly sitsAt?: ReadonlySet<string>;
  /** "dem", before a body that is told something. */
  readonly isDativeArticle?: (word: string) => boolean;
  /** "geplatzt": what fell through did so on the day for which it was meant; "abgesagt" is said before. */
  readonly isFallen?: (words: readonly string[]) => boolean;
  /** Before a meeting from which somebody comes who speaks: "nach". */
  readonly afterBefore?: ReadonlySet<string>;
  /** A noun for a building: "Stadthalle". */
  readonly isBuilding?: (noun: string) => boolean;
  /** A word for the day of a meeting: "Termin". */
  readonly isMeetingDay?: (word: string) => boolean;
  /** "Neuer Termin ist": another meeting of the kind told before. */
  readonly isNewDay?: (words: readonly string[]) => boolean;
  /** Before a meeting: who moves or is received comes to it ("zu Gesprächen"). */
  readonly toBefore: ReadonlySet<string>;
  /** Names of meetings that a verb alone tells: meet → "Treffen", host → "Empfang". */
  readonly verbal: Readonly<Record<string, string>>;
  /** Nouns that may name again a meeting told before, folded. */
  readonly pointers: {
    /** … talks of any kind: "treffen", "gespraeche". */
    readonly talks: ReadonlySet<string>;
    /** … the session of a body: "sitzung", "debatte". */
    readonly session: ReadonlySet<string>;
    /** … a large meeting of another noun: "der Kongress" for the Gewerkschaftstag. */
    readonly large: ReadonlySet<string>;
    /** … what a verb has told: "gipfel", "empfang". */
    readonly plain: ReadonlySet<string>;
  };
  /** First parts of compounds that only say what kind of meeting it is, folded: "krisen", "sonder". */
  readonly modifiers: ReadonlySet<string>;
  /** Words that negate or make unreal what their clause tells of a meeting. */
  readonly unreal: (words: readonly string[]) => boolean;
  readonly status: (words: readonly string[], tense: Tense) => MeetingStatus;
  /** What is named inside a compound by two names: "NATO-Russland" → NATO, Russia. */
  readonly inside: (prefix: string) => readonly NameEntry[];
  readonly isCoordinator: (word: string) => boolean;
  /** "am Rande", "on the margins": what stands behind is the frame of another meeting. */
  readonly margin: (words: readonly string[]) => boolean;
  /** An article of the genitive: "des Gipfels", "der Konferenz". */
  readonly isGenitiveArticle: (word: string) => boolean;
  /** "die" before a group: "die Anteilseigner". */
  readonly isPluralArticle: (word: string) => boolean;
  /** Before a day that something is planned for: "auf den Freitag". */
  readonly plannedBefore: ReadonlySet<string>;
  /** A verb whose subject is the meeting itself: "stattfinden". */
  readonly isSubjectless: (lemma: string) => boolean;
  /** An article after which "in" says where to: "in den Rat". */
  readonly isGoalArticle: (word: string) => boolean;
  /** A noun in the dative for those who sit in a body, by the article before it: "den Delegierten". */
  readonly isAudience: (word: string, article: string, before?: string) => boolean;
  /** A form of a verb by which a body decides: "votierte". */
  readonly isDecision: (word: string) => boolean;
  /** A noun for a term that a year names: "Saison 2021/22", "Haushalt 2023". */
  readonly isTerm: (word: string) => boolean;
  /** "beide", "die drei": how many of the people named last; 0 for any other word. */
  readonly several: (
    word: string,
    before: string | undefined,
    next: { readonly cap: boolean; readonly low: string } | undefined,
  ) => number;
  /** "Duo", "Trio": how many of the people told in one list. */
  readonly groupOf?: (noun: string) => number;
  /** "sie" beside a verb in the plural. */
  readonly isThey?: (words: readonly Word[], at: number) => boolean;
  /** A preposition that with the next word is an adverb: "unter anderem". */
  readonly isAdverbial: (word: string, next: string | undefined) => boolean;
  /** The clause tells the end of the meeting: "zu Ende gegangen". */
  readonly isEnding: (words: readonly string[]) => boolean;
  /** "auf eine": the accusative, so that what follows is no place where one is. */
  readonly isGoalPhrase?: (preposition: string, article: string) => boolean;
  /** "ließ sich durch … vertreten": not who acts is there, but whom "durch" names. */
  readonly isReplaced?: (words: readonly string[]) => boolean;
  /** A noun for those who are received: "Gäste", "Delegation". */
  readonly isGuest?: (noun: string) => boolean;
  /** "die Gäste um Wysocka" */
  readonly aroundBefore?: ReadonlySet<string>;
  /** What with a colon adds people: "Mit von der Partie:". */
  readonly isAddition?: (words: readonly string[]) => boolean;
  /** "danach", "anschließend", "zuvor": at another time than what was told before. */
  readonly isElsewhen?: (word: string) => boolean;
  /** "across from": whoever sits there is of the meeting. */
  readonly isFacing?: (before: string, preposition: string) => boolean;
  /** "when", "once": what stands before belongs to another clause. */
  readonly opensClause?: (word: string) => boolean;
  /** "wenn", "als" behind a clause that names a day, of which the next is told as well: whether that day is still to come. */
  readonly whenOf?: (word: string) => 'ahead' | 'past' | undefined;
  /** "wo" behind a place: what the clause tells is there. */
  readonly isWhere?: (word: string) => boolean;
  /** "angesetzt", "verabredet": what a relative clause says so of is to be, or was to be, on its day. */
  readonly isSet?: (words: readonly string[]) => boolean;
  /** "war durch … vertreten": whom "durch" names sits there for others. */
  readonly isRepresented?: (words: readonly string[]) => boolean;
  /** "when", behind a day: what the clause tells is of that day, and there. */
  readonly isWhen?: (word: string) => boolean;
  /** "to ask", "to brief": what somebody travels for speaks to whom it names. */
  readonly isApproach?: (to: string, verb: string) => boolean;
  /** "the border town of": the noun before the name of a town. */
  readonly isTownNoun?: (noun: string, of: string) => boolean;
  /** "danach": on the day of the sentence before. */
  readonly isAfterwards?: (word: string) => boolean;
  /** "dann", "da": on the day just named. */
  readonly isThen: (word: string) => boolean;
  /** "hatte", "wurde": the clause is past. */
  readonly isPastAuxiliary: (word: string) => boolean;
  /** "hatte", "war": what was planned lay before the report. */
  readonly isPluperfect?: (word: string) => boolean;
  /** Prepositions before a committee that hears somebody: "vor". */
  readonly heardBefore: ReadonlySet<string>;
  /** What a line of minutes that begins with the word lists. */
  readonly label: (word: string) => 'people' | 'place' | 'date' | undefined;
  readonly isPronoun: (word: string) => boolean;
  /** "dort": the place named last. */
  readonly isThere: (word: string) => boolean;
  /** A noun for a part of a meeting: "am Ende des Gipfels" is at the summit. */
  readonly isPhase: (word: string) => boolean;
  /** Objects of "treffen" that make no meeting of it: "eine Entscheidung". */
  readonly isMetWithNobody?: (noun: string) => boolean;
  /** Somebody declines a meeting: "lehnt ein Treffen ab". */
  readonly isDeclined?: (words: readonly string[]) => boolean;
  /** The meeting itself did not come about: "kam es nicht", "kein Treffen". */
  readonly isDenied: (words: readonly string[]) => boolean;
  /** "Gastgeber ist X": X takes part in the meeting told before. */
  readonly isHostNoun: (word: string) => boolean;
  /** "used her speech to the conference": whoever gives it is there. */
  readonly isAddress?: (noun: string) => boolean;
  /** "called the session a farce": a judgement on a meeting, not a call for it. */
  readonly isNaming?: (lemma: string) => boolean;
  /** "that", behind a verb of saying: what is said begins. */
  readonly opensSaid?: (word: string) => boolean;
  readonly isReporting?: (verb: string) => boolean;
  /** Before a meal at which those who act meet: "over lunch". */
  readonly overBefore?: ReadonlySet<string>;
  /** A participle before "for" and the place or day of a meeting: "scheduled". */
  readonly isSetFor?: (word: string) => boolean;
  readonly isRelative: (word: string) => boolean;
  /** A relative pronoun that stands for no person: "that", "which". */
  readonly isThing?: (word: string) => boolean;
  /** Those before whom people are heard: "MPs". */
  readonly isHearer?: (word: string) => boolean;
  /** Verbs that say something to a body or to those who sit in it: "told the committee". */
  readonly isTelling?: (word: string) => boolean;
  /** The verb that tells the clause stands before those that hang on it: "to meet X, who hopes to lead Y". */
  readonly verbFirst?: boolean;
}
