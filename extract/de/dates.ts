import type { DateLanguage } from '../temporal/rule';
import { DAYS } from './date-rules/days';
import { LATER } from './date-rules/later';
import { MONTHS } from './date-rules/months';
import { NOT_DATES } from './date-rules/not-dates';
import { SHIFTS } from './date-rules/shifts';
import { WEEKDAYS } from './date-rules/weekdays';
import { YEARS } from './date-rules/years';
import { GERMAN_DATE_WORDS, QUIET_SENSES } from './date-words';
import { tenseOf } from './tense';

/** German dates. Of readings that overlap the longer is kept, of equals the earlier rule's. */
export const GERMAN_DATES: DateLanguage = {
  words: GERMAN_DATE_WORDS,
  quiet: QUIET_SENSES,
  rules: [...DAYS, ...MONTHS, ...WEEKDAYS, ...SHIFTS, ...YEARS, ...LATER, ...NOT_DATES],
  since: new Set(['seit', 'ab']),
  until: new Set(['bis']),
  back: new Set(['seit']),
  plan: new Set(['für', 'auf']),
  pluperfect: new Set(['hatte', 'hatten']),
  articles: new Set(['dem', 'den', 'der', 'zum', 'zur', 'die', 'das']),
  tenseOf,
};
