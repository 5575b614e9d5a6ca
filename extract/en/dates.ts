import type { DateLanguage } from '../temporal/rule';
import { DAYS } from './date-rules/days';
import { LATER } from './date-rules/later';
import { MONTHS } from './date-rules/months';
import { NOT_DATES } from './date-rules/not-dates';
import { SHIFTS } from './date-rules/shifts';
import { WEEKDAYS } from './date-rules/weekdays';
import { YEARS } from './date-rules/years';
import { ENGLISH_DATE_WORDS, QUIET_SENSES } from './date-words';
import { tenseOf } from './tense';

/** English dates. Of readings that overlap the longer is kept, of equals the earlier rule's. */
export const ENGLISH_DATES: DateLanguage = {
  words: ENGLISH_DATE_WORDS,
  quiet: QUIET_SENSES,
  rules: [...DAYS, ...MONTHS, ...WEEKDAYS, ...SHIFTS, ...YEARS, ...LATER, ...NOT_DATES],
  since: new Set(['since', 'from']),
  until: new Set(['until', 'till', 'by']),
  back: new Set(['since']),
  plan: new Set(['for']),
  pluperfect: new Set(['had']),
  articles: new Set(['the']),
  tenseOf,
};
