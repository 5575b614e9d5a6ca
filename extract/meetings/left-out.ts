import type { LeftOut } from '../claim';
import type { DateMention } from '../temporal';
import { HELD } from './days';
import { type Gathering, isOccasion } from './gathering';
import type { Occurrence } from './occurrence';

/** Meetings of which nothing is told but their name, and days of meetings that the text does not settle. */
export const meetingsLeftOut = (
  occurrences: readonly Occurrence[],
  gatherings: readonly Gathering[],
  dates: readonly (readonly DateMention[])[],
): readonly LeftOut[] => [...withoutOccasion(gatherings), ...withoutDay(occurrences, dates)];

const withoutOccasion = (gatherings: readonly Gathering[]): LeftOut[] =>
  gatherings
    .filter((gathering) => !isOccasion(gathering))
    .flatMap(({ tellings }) => tellings)
    .map(({ sentence, from, to, rule }) => ({ sentence, from, to, reason: 'no-occasion', rule: `meeting-${rule}` }));

/** "am Freitag" in a text of which nobody knows when it was published. */
const withoutDay = (occurrences: readonly Occurrence[], dates: readonly (readonly DateMention[])[]): LeftOut[] => {
  const undated = new Set(occurrences.filter((one) => one.dates.length === 0).map(({ sentence }) => sentence));
  return [...undated].flatMap((sentence) =>
    (dates[sentence] ?? [])
      .filter(({ edtf, grain }) => edtf === undefined && HELD.has(grain))
      .map(({ from, to, rule }) => ({ sentence, from, to, reason: 'unresolved-date', rule })),
  );
};
