import type { NameEntry } from '../lists/names';
import type { MeetingGrammar, Tense } from '../meetings/grammar';
import type { NameMention } from '../mention';
import type { Word } from '../word';
import { wordSet } from '../words';

const SEVERAL: Readonly<Record<string, number>> = { zwei: 2, drei: 3, vier: 4 };

/** "Anwesend: …", "Ort: …" in minutes. */
const LABELS: ReadonlyMap<string, 'people' | 'place' | 'date'> = new Map([
  ...[
    'anwesend',
    'anwesende',
    'teilnehmer',
    'teilnehmende',
    'teilnehmerinnen',
    'gast',
    'gäste',
    'vorsitz',
    'leitung',
    'moderation',
    'protokoll',
    'protokollführung',
    'sitzungsleitung',
    'versammlungsleitung',
  ].map((word) => [word, 'people'] as const),
  ...['ort', 'sitzungsort', 'tagungsort', 'veranstaltungsort'].map((word) => [word, 'place'] as const),
  ...['zeit', 'datum', 'termin', 'sitzungstag', 'beginn'].map((word) => [word, 'date'] as const),
]);

/** How German tells meetings. `known` finds the name that a part of a compound stands for. */
export const germanMeetings = (known: (form: string) => NameMention | undefined): MeetingGrammar => ({
  placeBefore: wordSet('in im auf an am bei beim'),
  sitsBefore: wordSet('in im'),
  goalBefore: wordSet('nach zu ins'),
  withBefore: wordSet('mit zwischen neben'),
  asideBefore: wordSet(
    'laut über gegen für wegen trotz ohne nach statt seit um aus unter vor hinter zufolge außer per',
  ),
  topicBefore: wordSet('über zu zum zur gegen für um wegen'),
  agentBefore: wordSet('von vom durch'),
  atBefore: wordSet('bei'),
  isTerm: (word) => /^(?:saison|spielzeit|haushalts?|etats?|.*(?:geschäfts|haushalts|schul)jahre?s?)$/.test(word),
  isGenitiveArticle: (word) => /^(?:der|des)$/.test(word),
  isPluralArticle: (word) => word === 'die',
  plannedBefore: wordSet('für auf'),
  isSubjectless: (lemma) =>
    /^(?:statt|bevorsteh|ansteh|enden|laufen|dauern|folgen|ausfallen|platzen|scheitern)/.test(lemma),
  isGoalArticle: (word) => /^(?:den|die|das)$/.test(word),
  isAudience: (word, article) => article === 'den' && AUDIENCE.test(word),
  isDecision: (word) => DECIDES.test(word),
  isMoved: (word) => /^(?:verschoben|verlegt|verschob|verlegte|verschiebt|vorgezogen)$/.test(word),
  isJoining: (noun) => JOINING.test(noun),
  isElsewhere: (row) =>
    row.some(
      (word, at) => ELSEWHERE.test(word) || word === 'wir' || word === 'ich' || (word === 'x' && row[at - 1] === 'auf'),
    ),
  isInHall: (row) => IN_HALL.test(row.join(' ')),
  isSaying: (word) => SAYING.test(word),
  isAudienceObject: (word) => AUDIENCE_OBJECT.test(word),
  goesOn: (row) =>
    (row.includes('weiter') && row.includes('es') && row.some((word) => /^g(?:eht|ing)$/.test(word))) ||
    row.some((word) => /^weiter(?:ge|zu)?(?:verhandel|berat|sprech|diskutier)/.test(word)),
  isElection: (word) =>
    /^(?:wählten?|gewählt|kürten?|gekürt|bestimmten?|bestimmt|gemacht|machten?|nominierten?|nominiert)$/.test(word),
  isHour: (row) => HOUR.test(row.join(' ')),
  isElectorate: (word) =>
    /^(?:delegierten?|mitglieder|(?:stadt)?verordneten?|abgeordneten?|aktionäre|aktionärinnen|anteilseigner|gesellschafter|gesellschafterinnen|synodalen?|genossen|stimmberechtigten?)$/.test(
      word,
    ),
  isAway: (row) => row.includes('nicht') && row.includes('mehr'),
  isObjectPronoun: (word) => /^(?:ihm|ihn|ihr)$/.test(word),
  isSubjectArticle: (word) => /^(?:der|die|das)$/.test(word),
  isObjectArticle: (word) => word === 'den' || word === 'einen',
  isChaired: (word) => /^(?:geleitete|moderierte|einberufene|anberaumte|eröffnete|präsidierte)[nrms]?$/.test(word),
  causeBefore: wordSet('wegen trotz ohne statt'),
  isSpokesperson: (noun) =>
    /^(?:Presse|Polizei|Regierungs|Konzern|Unternehmens|Firmen|Ministeriums|Bahn)?[Ss]precher(?:in)?$/.test(noun),
  isSide: (noun) =>
    /(?:delegation|seite|abordnung|verhandlungs(?:gruppe|team|kommission)|wahl|abstimmung|diskussion|debatte|aussprache|abend|veranstaltung|podium)(?:en)?$/.test(
      noun,
    ),
  forBefore: wordSet('für'),
  isPassive: (word) =>
    /^(?:wird|werden|wurde|wurden|worden|geworden|lässt|lassen|ließ|ließen|liess|liessen)$/.test(word), // "ließ sich von A empfangen"
  isEnvoy: (noun) => /^(?:Vertreter|Abgesandter|Unterhändler|Emissär|Delegierter)$/.test(noun),
  insideBefore: wordSet('in im auf bei beim während'),
  sitsAt: wordSet('an am'),
  afterBefore: wordSet('nach'),
  isBuilding: (noun) =>
    /(?:haus|häusern?|halle|saal|hof|heim|zentrum|schloss|kirche|hotel|rathaus|schule|burg|museum|theater|dom|arena|stadion|kloster|forum|gasthof|werk|sitz|zentrale)$/.test(
      noun,
    ),
  isFallen: (row) => row.some((word) => /^(?:geplatzt|platzte|ausgefallen|entfallen|entfiel)$/.test(word)),
  isDativeArticle: (word) => /^(?:dem|einem|seinem|ihrem)$/.test(word),
  isMeetingDay: (word) => /^(?:ersatz|nachhol)?termin$/.test(word),
  isNewDay: (row) =>
    /(?:^| )(?:neuer|nächster) termin (?:ist|wird|soll)|(?:^| )(?:ersatz|nachhol)termin ist/.test(row.join(' ')),
  toBefore: wordSet('zu zum zur'),
  verbal: {
    meet: 'Treffen',
    host: 'Empfang',
    'body-meets': 'Sitzung',
    travel: 'Besuch',
    testify: 'Anhörung',
    invite: 'Treffen',
  },
  pointers: {
    talks: wordSet(
      'treffen zusammenkunft runde gespraech gespraeche beratungen verhandlungen konsultationen unterredung meeting',
    ),
    session: wordSet('sitzung session aussprache debatte runde beratungen'),
    large: wordSet('kongress konferenz versammlung tagung'),
    plain: wordSet('gipfel besuch empfang anhoerung'),
  },
  modifiers: wordSet(
    'krisen sonder spitzen arbeits geheim vorbereitungs jahres haupt voll mitglieder gruendungs video telefon dringlichkeits fach gipfel not eil herbst fruehjahrs sommer winter antritts staats abschieds kurz blitz hintergrund vier-augen tages verhandlungs gespraechs tarif beratungs diskussions',
  ),
  unreal: (row) =>
    row.some((word) => UNREAL.has(word)) ||
    (row.includes('zu') &&
      row.some((word) => /^(?:bestritt|bestreitet|dementierte?|weigerte?n?|weigert)$/.test(word))) ||
    /^(?:falls|sofern|ob)$/.test(row[0] ?? '') ||
    (row.includes('nicht') && !row.includes('mehr') && !row.includes('nur')),
  status: germanStatus,
  inside: (prefix) => insideCompound(prefix, known),
  isCoordinator: (word) => word === 'und' || word === 'sowie',
  margin: (row) => row.includes('rande') || row.includes('rand'),
  isAdverbial: (word, next) => (word === 'unter' || word === 'vor') && /^(?:andere[mn]|allem)$/.test(next ?? ''),
  several: (word, before, next) =>
    next?.cap && !PEOPLE.test(next.low) ? 0 : /^beiden?$/.test(word) ? 2 : before === 'die' ? (SEVERAL[word] ?? 0) : 0,
  groupOf: (noun) => GROUPS[noun] ?? 0,
  isThey: (words, at) =>
    words[at]?.low === 'sie' && (at === 0 || !words[at]?.cap) && [at - 1, at + 1].some((i) => isPlural(words[i])),
  whenOf: (word) => (word === 'wenn' ? 'ahead' : word === 'als' ? 'past' : undefined),
  isWhere: (word) => word === 'wo',
  isThing: (word) => word === 'das',
  isSet: (row) => row.some((word) => SET.test(word)) && row.some((word) => /^(?:ist|sind|war|waren)$/.test(word)),
  isRepresented: (row) =>
    row.includes('vertreten') &&
    row.some((word) => /^(?:durch|von|vom)$/.test(word)) &&
    row.some((word) => /^(?:ist|sind|war|waren|wird|werden|wurden?)$/.test(word)),
  isEnding: (row) =>
    row.some((word) => /^(?:ende|endete|endet|beendet|abgeschlossen|abschluss|ausklang|schluss)$/.test(word)),
  isGoalPhrase: (preposition, article) => preposition === 'auf' && /^(?:eine?n?|die|das)$/.test(article),
  isReplaced: (row) =>
    row.includes('sich') &&
    row.includes('vertreten') &&
    row.some((word) => /^(?:lässt|lassen|ließ|liess|ließen|liessen)$/.test(word)),
  isGuest: (noun) => /^(?:gast|gäste|gästen|delegation|besucher|abordnung|besuchergruppe|gruppe|team)$/.test(noun),
  aroundBefore: wordSet('um'),
  isAddition: (row) =>
    /^(?:mit von der partie|(?:auch |mit |ebenfalls )?(?:dabei|mit dabei|am tisch|mit am tisch|anwesend)|unter den gästen|weitere teilnehmer)$/.test(
      row.join(' '),
    ),
  isElsewhen: (word) => /^(?:danach|anschließend|anschliessend|hinterher|daraufhin|zuvor|davor|später)$/.test(word),
  isAfterwards: (word) => /^(?:danach|hinterher|daraufhin)$/.test(word),
  isThen: (word) => word === 'dann' || word === 'da',
  isPastAuxiliary: (word) => /^(?:hatte|hatten|war|waren|wurde|wurden|hat|haben|ist|sind)$/.test(word),
  isPluperfect: (word) => /^(?:hatten?|war|waren)$/.test(word),
  heardBefore: wordSet('vor'),
  label: (word) => LABELS.get(word),
  isPronoun: (word) => /^(?:er|sie|es)$/.test(word),
  isThere: (word) => word === 'dort' || word === 'ebendort',
  isPhase: (word) =>
    /^(?:rande|rand|ende|beginn|auftakt|abschluss|tag|rahmen|anlass|laufe|verlauf|eröffnung|vorabend|anfang|schluss|mitte|podium|bühne)$/.test(
      word,
    ),
  isMetWithNobody: (noun) => MET_WITH_NOBODY.test(noun),
  isDeclined: (row) =>
    row.some((word) => /^(?:abgelehnt|ausgeschlagen)$/.test(word)) ||
    (row.some((word) => /^lehn(?:t|te|ten|en)$/.test(word)) && row.includes('ab')),
  isDenied: (row) =>
    !row.includes('zustande') &&
    row.some((word) => /^(?:kam|kommt|gab|gibt|gegeben|gekommen|fand|findet|stattgefunden)$/.test(word)),
  isHostNoun: (word) =>
    /^(?:gastgeber|gastgeberin|gastgebern|vermittler|vermittlerin|moderator|moderatorin|gesprächsleiter|gesprächsleiterin|versammlungsleiter|versammlungsleiterin|sitzungsleiter|sitzungsleiterin|tagungspräsident|tagungspräsidentin|gastredner|gastrednerin|festredner|festrednerin|hauptredner|hauptrednerin|ehrengast)$/.test(
      word,
    ),
  isRelative: (word) => /^(?:der|die|das|den|dem|denen|dessen|deren)$/.test(word),
});

/** Behind "beide", a noun that says nothing of who they are. */
const PEOPLE =
  /^(?:neuen|frauen|männer|herren|politiker|politikerinnen|minister|ministerinnen|vorsitzenden|kollegen|kolleginnen|kontrahenten|rivalen)$/;

const GROUPS: Readonly<Record<string, number>> = { duo: 2, tandem: 2, trio: 3, quartett: 4 };

const SET = /^(?:verabredet|geplant|angesetzt|vereinbart|vorgesehen|anberaumt|terminiert|einberufen)$/;

/** "sollen", "treffen": a verb in the plural, in its place beside its subject. */
const isPlural = (word: Word | undefined): boolean =>
  word !== undefined &&
  !word.cap &&
  (/^(?:sind|waren|haben|hatten|werden|wurden|wollen|wollten|sollen|sollten|können|konnten|müssen|mussten|dürfen|durften)$/.test(
    word.low,
  ) ||
    (word.low.endsWith('n') && word.verbs.some(({ form }) => form === 'pres' || form === 'past')));

const HOUR =
  /(?:^| )(?:am (?:frühen |späten )?(?:vormittag|mittag|nachmittag|abend)|(?:gegen|um|ab) \d[\d.]*(?: \d+)? uhr)(?: |$)/;

const MET_WITH_NOBODY =
  /^(?:(?:entscheidung|vereinbarung|vorkehrung|vorbereitung|absprache|maßnahme|massnahme|regelung|feststellung|anordnung|verfügung|aussage)(?:e?n)?|(?:aus|vor)?wahl|schuld|tor|ziel|latte|pfosten|ton|nerv)$/;

const AUDIENCE =
  /^(?:(?:stadt|gemeinde|kreis|kantons|national|stände|aufsichts)?räten|(?:ab|bei)geordneten|parlamentarier(?:inne)?n|delegierten|mitgliedern|synodalen|aktionären|anteilseignern|genossen|gewerkschaftern|betriebsräten|kirchenparlamentariern|ratsmitgliedern|vertretern|teilnehmern|ministern|bischöfen|kardinälen|ressortchefs|betriebsräten|gästen|anwesenden)$/;

/** "die Abgeordneten", "vor den 412 anwesenden Aktionären" */
const AUDIENCE_OBJECT =
  /^(?:abgeordneten?|delegierten?|synodalen?|(?:stadt|gemeinde|kreis|kantons|national|stände|aufsichts|stadt-)?rät(?:e|en|innen)|aktionär(?:e|en|innen)|anteilseignern?|genoss(?:en|innen)|mitgliedern?|parlamentariern?|ratsmitgliedern?|teilnehmern?|teilnehmenden?|gästen?|zuhörern?|anwesenden?|belegschaft|plenum|versammlung|ausschuss|gremium|kommission)$/;

const JOINING =
  /^(?:beisein|anwesenheit|gegenwart|leitung|vorsitz|führung|federführung|moderation|regie|begleitung|beteiligung|teilnahme|mitwirkung|vermittlung|einladung)$/;

const ELSEWHERE =
  /^(?:mitteilung|stellungnahme|pressemitteilung|aussendung|interview|radio|zeitung|twitter|facebook|instagram|gegenüber|videobotschaft|brief|telefonisch|pressekonferenz|medienkonferenz|anfrage|vorfeld|zufolge|morgenjournal|fernsehen)$/;

const IN_HALL =
  /(?:^| )(?:in den saal|in die runde|ans? (?:(?:redner)?pult|mikrofon|mikro)|am (?:redner)?pult|am mikrofon|(?:in|bei) (?:seiner|ihrer) (?:(?:antritts|eröffnungs|grundsatz|abschluss|begrüßungs)?rede|ansprache)|in (?:seinem|ihrem) (?:bericht|referat|rechenschaftsbericht|grußwort|schlusswort)|unter (?:\p{L}+ )?(?:beifall|applaus|jubel)|vor der abstimmung|zu protokoll|(?:beifall|applaus|buhrufe|pfiffe|beistand|rederecht) (?:bekam|erhielt|erntete)|(?:bekam|erhielt|erntete) (?:\p{L}+ ){0,3}(?:beifall|applaus|buhrufe|pfiffe|rederecht|redezeit))(?: |$)/u;

const SAYING =
  /^(?:betonte|forderte|warnte|kritisierte|lobte|nannte|sprach|meinte|verwies|räumte|teilt|teilte|erklärt|erklärte|sagt|sagte|fragt|fragte|bittet|bat|informiert|informierte|weist|wies|regt|regte|bemängelt|bemängelte|kündigt|kündigte|dankt|dankte|begrüßt|begrüßte|gibt|gab|schlägt|schlug|stellt|stellte|schließt|schloss|verliest|verlas|eröffnet|eröffnete|verlangte|bezeichnete|lehnte|unterstrich|hob|beklagte|bedauerte|monierte|bekräftigte|erinnerte|versicherte|versprach|rügte|beharrte|pochte)$/;

const DECIDES =
  /^(?:votierten?|stimmten?|beschloss(?:en)?|beschlossen|beschließt|beschliesst|entschied(?:en)?|entscheidet|zurückgewiesen|vertagt|angenommen|verworfen|ernannt(?:en?)?|berief|berufen|nominiert(?:en?)?|gestritten|verständigt|geeinigt|bewilligt(?:en?)?|gutgeheissen|gutgeheißen|abgesegnet|durchgewunken|überwiesen|beauftragt(?:en?)?|gekippt|versenkt|entlastet|billigten?|gebilligt|verabschiedet(?:en?)?|gestimmt|votiert|zugestimmt|abgelehnt|lehnten?|genehmigten?|genehmigt|bestätigten?|bestätigt|verschoben|gewählt|wählten?|kürten?|gekürt|gemacht|sprachen|entlasteten?|folgten?)$/;

const UNREAL = wordSet(
  'könnte könnten würde würden hätte hätten wäre wären fehlt fehlte fehlten fernblieb fernblieben ferngeblieben nie niemals',
);

const CANCELLED = wordSet(
  'abgesagt abgeblasen ausgefallen gestrichen entfällt entfiel geplatzt platzte platzt gescheitert',
);
const PLANNED = wordSet(
  'soll sollen will wollen wird werden geplant angesetzt vorgesehen voraussichtlich anberaumt bevorsteht ansteht',
);

/** What a clause's words say of its meeting: planned, cancelled, or held. */
const germanStatus = (row: readonly string[], tense: Tense): 'planned' | 'held' | 'cancelled' | 'denied' => {
  if (
    row.some((word) => CANCELLED.has(word)) ||
    (row.includes('zustande') && row.includes('nicht')) ||
    (row.some((word) => word === 'fällt' || word === 'fiel') && row.includes('aus')) ||
    (row.some((word) => /^(?:sagt|sagte|sagten|blies|bliesen)$/.test(word)) && row.at(-1) === 'ab')
  )
    return 'cancelled';
  if (tense === 'future' || (tense !== 'past' && row.some((word) => PLANNED.has(word)))) return 'planned';
  return 'held';
};

/** "Nato-Russland" in "Nato-Russland-Rat": two who meet. One name alone is only the format. */
const insideCompound = (prefix: string, known: (form: string) => NameMention | undefined): readonly NameEntry[] => {
  const parts = prefix.split(/[-‑]/u).map(known);
  const names = parts.filter(
    (name): name is NameMention => name !== undefined && (name.kind === 'country' || name.type === 'Organisation'),
  );
  return names.length === parts.length && names.length >= 2
    ? names.flatMap((name) => (name.entry ? [name.entry] : []))
    : [];
};
