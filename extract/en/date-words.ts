import { wordTable } from '../temporal/word-table';

const MONTHS = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
];
const WEEKDAYS = [
  'monday mon',
  'tuesday tue tues',
  'wednesday wed',
  'thursday thu thurs',
  'friday fri',
  'saturday sat',
  'sunday sun',
];
const FULL_WEEKDAYS = WEEKDAYS.map((line) => line.split(' ')[0] ?? '');
/** "mid-May": one word to the tokeniser. */
const joined = (prefix: string): readonly string[] => MONTHS.map((line) => `${prefix}-${line.split(' ')[0]}`);

/** The English words that date rules read. Weekdays are ISO (Monday 1); parts of the day count from the morning. */
export const ENGLISH_DATE_WORDS = wordTable(
  {
    month: MONTHS,
    weekday: FULL_WEEKDAYS,
    shortweekday: WEEKDAYS.map((line) => line.split(' ').slice(1).join(' ')),
    weekly: [FULL_WEEKDAYS.map((day) => `${day}s`).join(' ')],
    proper: [[...MONTHS, ...WEEKDAYS].join(' ')],
    midmonth: joined('mid'),
    earlymonth: joined('early'),
    latemonth: joined('late'),
    part: ['morning', 'noon midday lunchtime', 'afternoon', 'evening', 'night'],
    daypart: ['morning', 'noon midday lunchtime', 'afternoon', 'evening', 'night'],
    today: ['yesterday', 'today', 'tomorrow'],
    tonight: ['tonight'],
    toward: ['last previous', 'this', 'next coming'],
    unit: ['day days', 'week weeks', 'month months', 'year years', 'decade decades', 'century centuries'],
    single: ['', 'week', 'month', 'year', 'decade', 'century'],
    plural: ['days', 'weeks', 'months', 'years', 'decades', 'centuries'],
    occasion: [
      'meeting session summit talks hearing conference sitting congress assembly agm gathering convention synod debate',
    ],
    dayword: ['day'],
    weekword: ['week'],
    fortnight: ['fortnight'],

    centuryword: ['century centuries'],
    shortunit: ['hour hours', 'minute minutes', 'seconds'],
    weekend: ['weekend'],
    third: ['early beginning start', 'mid middle', 'late end'],
    season: ['spring', 'summer', 'autumn fall', 'winter'],
    quarter: ['quarter'],
    half: ['half'],
    ordinal: ['first', 'second', 'third', 'fourth'],
    suffix: ['st nd rd th'],
    laterword: ['earlier before previously', '', 'later after afterwards'],
    feast: ['christmas', 'easter', 'pentecost whitsun', 'epiphany'],
    recurrent: ['', '', '', 'yearly annually'],
    later: ['pm p.m.'],
    sooner: ['am a.m.'],
    zone: ['gmt bst cet cest utc est edt et'],
    vague: ['recently formerly once', 'now nowadays currently', 'soon shortly'],
    afterwards: ['afterwards thereafter'],
    count: [
      'a an one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
      'thirteen',
      'fourteen',
      'fifteen',
      'sixteen',
      'seventeen',
      'eighteen',
      'nineteen',
      'twenty',
    ],
    tens: ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'hundred'],
    some: ['several few many some couple'],
    // What "2019" counts rather than dates, and what stands before a number that is no year.
    counted: [
      'euros dollars pounds people persons soldiers troops percent per % meters metres kilometers kilometres miles feet ' +
        'tons tonnes pages members jobs votes times seats hours days delegates protesters police officers committee',
    ],
    counting: [
      'no number article page section about around nearly almost over some roughly than / + $ € £ chapter room',
    ],
  },
  { today: -1, toward: -1, season: 21, tens: 3, laterword: -1 },
);

/** Too common to make a sentence worth reading; the rules that use them also need another word. */
export const QUIET_SENSES: ReadonlySet<string> = new Set([
  'toward',
  'third',
  'ordinal',
  'count',
  'tens',
  'some',
  'part',
  'laterword',
  'counted',
  'counting',
  'proper',
  'suffix',
  'half',
  'sooner',
  'zone',
]);
