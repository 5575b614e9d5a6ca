import { type SenseLists, wordTable } from '../temporal/word-table';

const WEEKDAYS = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag sonnabend', 'sonntag'];
/** From the morning to the night: MO, MI, AF, EV, NI. */
const PARTS = ['morgen vormittag früh', 'mittag', 'nachmittag spätnachmittag', 'abend', 'nacht'];

const join = (stems: string, endings: string): string =>
  stems
    .split(' ')
    .flatMap((stem) => endings.split(' ').map((ending) => stem + ending))
    .join(' ');
const inflected = (stems: string): string => join(stems, 'e en er es em');

const LISTS: SenseLists = {
  month: [
    'januar januars jänner jänners jan',
    'februar februars feber feb',
    'märz mär mrz',
    'april aprils apr',
    'mai mais',
    'juni junis jun',
    'juli julis jul',
    'august augusts aug',
    'september septembers sept sep',
    'oktober oktobers okt',
    'november novembers nov',
    'dezember dezembers dez',
  ],
  weekday: WEEKDAYS.map((day) =>
    [...day.split(' ').map((one) => `${one} ${one}es`), ...PARTS.map((part) => join(day, part))].join(' '),
  ),
  weekly: [WEEKDAYS.map((day) => join(day, 's')).join(' ')],
  shortweekday: ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'],
  // "Freitag früh", "gestern Abend"; "Mittwochabend" has it inside.
  part: PARTS.map((part) => `${part} ${WEEKDAYS.map((day) => join(day, part)).join(' ')}`),
  daypart: [
    'morgen vormittag morgenstunden',
    'mittag mittagsstunden',
    'nachmittag spätnachmittag nachmittagsstunden',
    'abend abendstunden',
    'nacht nachtstunden mitternacht',
  ],
  daily: ['morgens vormittags frühmorgens', 'mittags', 'nachmittags', 'abends', 'nachts'],
  today: ['vorvorgestern', 'vorgestern', 'gestern', 'heute', '', 'übermorgen'],
  todayish: ['gestrigen gestrige', 'heutigen heutige', 'morgigen morgige'],
  toward: [
    inflected('vorletzt vorvergangen vorvorig'),
    inflected('letzt vergangen vorig'),
    inflected('dies laufend'),
    inflected('nächst kommend'),
    inflected('übernächst'),
  ],
  unit: [
    'tag tage tagen tages',
    'woche wochen',
    'monat monate monaten monats',
    'jahr jahre jahren jahres jahrs',
    'jahrzehnt jahrzehnte jahrzehnten jahrzehnts',
    'jahrhundert jahrhunderte jahrhunderten jahrhunderts',
  ],
  plural: [
    'tage tagen',
    'wochen',
    'monate monaten',
    'jahre jahren',
    'jahrzehnte jahrzehnten',
    'jahrhunderte jahrhunderten',
  ],
  vorwort: ['vor', '', 'in'],
  laterword: ['zuvor vorher davor', '', 'später danach darauf'],
  kings: ['könige'],
  unity: ['einheit'],
  labour: ['arbeit'],
  // Which of the units a word is, where a rule is for one.
  tag: ['tag tage tagen tages'],
  woche: ['woche'],
  monat: ['monat monats monate'],
  jahr: ['jahr jahre jahres jahrs'],
  jahre: ['jahre jahren'],
  jahrhundert: ['jahrhundert jahrhunderts'],
  shortunit: ['stunde stunden', 'minute minuten', 'sekunde sekunden'],
  weekend: ['wochenende wochenendes'],
  weekthird: ['wochenbeginn wochenanfang', 'wochenmitte'],
  yearthird: ['jahresbeginn jahresanfang', 'jahresmitte', 'jahresende'],
  third: ['anfang beginn', 'mitte', 'ende'],
  season: [
    'frühjahr frühjahrs frühling frühlings vorfrühling',
    'sommer sommers frühsommer hochsommer spätsommer',
    'herbst herbstes herbsts frühherbst spätherbst',
    'winter winters',
  ],
  quarter: ['quartal quartals'],
  half: ['halbjahr halbjahres halbjahrs'],
  ordinal: [inflected('erst'), inflected('zweit'), inflected('dritt'), inflected('viert')],
  lastyear: ['vorjahr vorjahres vorjahrs'],
  thisyear: ['heuer'],
  decadeword: [
    'zehner',
    'zwanziger',
    'dreißiger dreissiger',
    'vierziger',
    'fünfziger',
    'sechziger',
    'siebziger',
    'achtziger',
    'neunziger',
  ],
  tags: ['tags'],
  single: [
    'tag tages',
    'woche',
    'monat monats',
    'jahr jahres jahrs',
    'jahrzehnt jahrzehnts',
    'jahrhundert jahrhunderts',
  ],
  weekdays: [WEEKDAYS.map((day) => join(day, 'en')).join(' ')],
  following: ['anschluss'],
  christ: ['nchr'],
  dayafter: ['folgetag folgetages'],
  daybefore: ['vortag vortages vortags vorabend'],
  vague: [
    'damals einst kürzlich jüngst neulich seinerzeit',
    'jetzt derzeit heutzutage momentan gegenwärtig',
    'bald demnächst künftig',
  ],
  afterwards: ['anschließend anschliessend'],
  every: [inflected('jed')],
  recurrent: [
    'täglich tägliche täglichen',
    'wöchentlich wöchentliche wöchentlichen',
    'monatlich monatliche monatlichen',
    'jährlich jährliche jährlichen alljährlich alljährliche',
  ],
  uhr: ['uhr'],
  // What "2019" counts rather than dates: "2019 Euro"; and what stands before a number that is no year.
  counted: [
    'euro dollar franken mark schilling pfund rubel prozent menschen personen soldaten teilnehmer einwohner mitarbeiter ' +
      'beschäftigte demonstranten polizisten beamte beamten seiten meter metern kilometer kilometern km quadratmeter ' +
      'hektar tonnen liter watt stück mal tage tagen stunden stellen zuschauer besucher tote toten verletzte fälle fällen ' +
      'bürger kinder frauen männer schüler studenten flüchtlinge häuser wohnungen betriebe unternehmen firmen stimmen uhr ' +
      'mitglieder mitgliedern plätze bäume kandidaten delegierte delegierten exemplare höhenmeter grad % € $ °',
  ],
  counting: [
    'nr nummer artikel art seite abs paragraph § rund circa ca fast knapp über zirka ungefähr insgesamt davon nur weitere weiteren mehr als je / + €',
  ],
  feast: [
    'weihnachten',
    'heiligabend',
    'silvester',
    'neujahr neujahrstag',
    'dreikönigstag',
    'rosenmontag',
    'aschermittwoch',
    'gründonnerstag',
    'karfreitag',
    'karsamstag',
    'ostern ostersonntag',
    'ostermontag',
    'pfingsten pfingstsonntag',
    'pfingstmontag',
    'fronleichnam',
    'allerheiligen',
    'reformationstag',
    'himmelfahrtstag',
  ],
  count: [
    'ein eine einem einer einen eines',
    'zwei beiden',
    'drei',
    'vier',
    'fünf',
    'sechs',
    'sieben',
    'acht',
    'neun',
    'zehn',
    'elf',
    'zwölf',
    'dreizehn',
    'vierzehn',
    'fünfzehn',
    'sechzehn',
    'siebzehn',
    'achtzehn',
    'neunzehn',
    'zwanzig',
  ],
  tens: ['dreißig dreissig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig', 'hundert'],
  some: ['einige einigen einiger mehrere mehreren wenige wenigen viele vielen ein\u00a0paar paar'],
};

export const GERMAN_DATE_WORDS = wordTable(LISTS, {
  today: -3,
  todayish: -1,
  toward: -2,
  season: 21,
  tens: 3,
  vorwort: -1,
  laterword: -1,
});

/** Too common to make a sentence worth reading; the rules that use them also need another word. */
export const QUIET_SENSES: ReadonlySet<string> = new Set([
  'shortweekday',
  'toward',
  'third',
  'ordinal',
  'count',
  'tens',
  'some',
  'every',
  'part',
  'todayish',
  'decadeword',
  'vorwort',
  'laterword',
  'counted',
  'counting',
]);
