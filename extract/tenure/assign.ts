import type { VerbReading } from '../word';
import { inARow, nearest } from './choose';
import { countsFromTelling } from './counted';
import { datedBy } from './dating';
import { isApposed, isBeside, isPredicate } from './place';
import type { Row, TimePhrase } from './row';
import { type Segment, segmentsOf, within } from './segments';
import { type Telling, verbAt } from './telling';

/** The time phrases that date this office: one, or several where its terms are told in a row. */
export const phrasesFor = (row: Row, phrases: readonly TimePhrase[], telling: Telling): readonly TimePhrase[] => {
  const segments = segmentsOf(row);
  const own = segments.find((one) => within(one, telling.head));
  if (!own) return [];
  const verbs = verbsIn(row, [own, segments.find((one) => within(one, telling.verb ?? -1))]);
  const fitting = phrases.filter((phrase) =>
    verbs.length > 0 && !isBeside(row, telling)
      ? isPredicate(row, phrase, { telling, segments, own })
      : isApposed(row, phrase, { telling, own }),
  );
  const counted = fitting.filter((phrase) => countsFromTelling(row, phrase, { telling, own, verbs }));
  const dated = counted.flatMap((phrase) => datedBy(phrase, verbs, { row, telling }) ?? []);
  const first = nearest(dated, telling.head);
  return first ? inARow(row, first, phrases) : [];
};

const verbsIn = (row: Row, segments: readonly (Segment | undefined)[]): readonly VerbReading[] =>
  row.chunks.flatMap((chunk, at) => (segments.some((one) => within(one, at)) ? (verbAt(chunk) ?? []) : []));
