import { datesOf, type Gathering, placesOf } from './gathering';
import type { Occurrence } from './occurrence';

/** A talk on the margins is where the larger meeting is, and on its day where that has only one. */
export const settled = (gathering: Gathering, all: readonly Gathering[]): Gathering => {
  const within = gathering.tellings.find((one) => one.within)?.within;
  const frame = within && all.find(({ tellings }) => tellings.includes(within));
  const first = gathering.tellings[0];
  if (!frame || !first || frame.tellings.includes(first)) return { tellings: gathering.tellings };
  const at = { sentence: first.sentence, from: within.from, to: within.to };
  const places =
    placesOf(gathering).length > 0 ? [] : placesOf(frame).map((place) => ({ ...place, ...at, rule: 'margin' }));
  const days = datesOf(frame).map((date) => ({ ...date, ...at, rule: 'margin' }));
  const dates = datesOf(gathering).length > 0 || days.length !== 1 || days[0]?.edtf.includes('/') ? [] : days;
  return {
    tellings: [
      { ...first, places: [...first.places, ...places], dates: [...first.dates, ...dates] },
      ...gathering.tellings.slice(1),
    ],
  };
};

/** Only a journey, or only a talk too vague to stand alone: half of a meeting. */
export const isHalf = (tellings: readonly Occurrence[]): boolean =>
  tellings[0]?.pending !== undefined && tellings.every(({ pending }) => pending === tellings[0]?.pending);
