import type { Common } from './common';

/** "reist am Montag nach Leipzig" and, a sentence later, "will er mit X sprechen": one meeting. */
export const joinsJourney = ({ tellings, telling, people }: Common): boolean => {
  const last = tellings.at(-1)?.sentence ?? 0;
  if (!tellings.some((one) => one.pending === 'journey') || telling.pending === 'journey') return false;
  return telling.sentence === last
    ? people > 0 || (telling.places.every(({ rule }) => rule === 'there') && tellings.every((one) => one.pending))
    : people > 0 && telling.sentence - last === 1;
};

/** "ist am Dienstag zu einem Besuch in der Ukraine eingetroffen. In Kiew kam er mit A zusammen": what the visit is for. */
export const isStation = ({ tellings, telling, people, company }: Common): boolean =>
  telling.verbal &&
  !telling.another &&
  telling.dates.length === 0 &&
  people > 0 &&
  telling.sentence - (tellings.at(-1)?.sentence ?? 0) === 1 &&
  tellings.every(
    (one) =>
      one.kind === 'visit' &&
      !one.verbal &&
      !one.headline &&
      one.dates.length <= 1 &&
      !one.dates[0]?.edtf.includes('/'),
  ) &&
  company.size === 1;

/** "fährt A mit B nach Brüssel. Dort treffen sie C": what the journey of both is for. */
export const isPurpose = ({ tellings, telling, people, company, sameCity }: Common): boolean =>
  telling.verbal &&
  !telling.another &&
  telling.dates.length === 0 &&
  (sameCity || telling.places.length === 0) &&
  people === company.size &&
  telling.sentence - (tellings.at(-1)?.sentence ?? 0) <= 1 &&
  tellings.every((one) => one.kind === 'visit' && one.verbal && !one.headline);
