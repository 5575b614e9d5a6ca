import { coverage } from '../edtf';
import type { VerbReading } from '../word';
import type { Row, TimePhrase } from './row';
import type { Telling } from './telling';

/** What a phrase says of the office: a time alone is its beginning or its end, where the verb is one of beginning or ending. */
export const datedBy = (
  phrase: TimePhrase,
  verbs: readonly VerbReading[],
  { row, telling }: { readonly row: Row; readonly telling: Telling },
): TimePhrase | undefined => {
  const { at, starts } = phrase;
  const leaving = verbs.filter(({ kind }) => kind === 'leave');
  const taking = verbs.filter(({ kind }) => kind === 'become' || kind === 'succeed');
  if (leaving.length > 0 && starts && phrase.since) return undefined; // "tritt ab 1. Mai kürzer"
  if (taking.length > 0 && telling.former && (at !== undefined || starts)) return undefined; // "hat im Mai das Amt von Huber übernommen"
  if (isOverAndGoesOn(phrase, verbs, row.published)) return undefined;
  if (at === undefined) return phrase;
  const { begins, leaves } = row.terms;
  if (leaving.length > 0)
    return leaving.every(({ lemma }) => leaves.has(lemma)) && telling.former ? { ...phrase, until: at } : undefined;
  if (taking.length === 0) return undefined;
  return starts || taking.every(({ lemma }) => begins.has(lemma)) ? { ...phrase, since: at } : undefined;
};

/** "leitet die Kammer noch bis Februar", told in March: the day is read wrongly. */
const isOverAndGoesOn = (
  { since, until }: TimePhrase,
  verbs: readonly VerbReading[],
  published: string | undefined,
): boolean =>
  until !== undefined &&
  since === undefined &&
  published !== undefined &&
  (coverage(until).end ?? published) < published &&
  verbs.some(({ form, kind }) => form === 'pres' && kind !== 'leave') &&
  !verbs.some(({ form }) => form === 'past');
