import type { DateLanguage } from '../temporal/rule';

export const ENGLISH_DATES: DateLanguage = {
  words: new Map(),
  quiet: new Set(),
  rules: [],
  since: new Set(),
  until: new Set(),
  plan: new Set(),
  articles: new Set(),
  tenseOf: () => 'unknown',
};
