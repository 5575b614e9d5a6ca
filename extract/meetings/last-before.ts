import { isDebated, isMinuted } from './debated';
import { datesOf, type Gathering, placesOf } from './gathering';
import { isHalf } from './half';
import { SITTINGS } from './kin';
import type { Occurrence } from './occurrence';
import type { Sum } from './sum';

/** How many sentences after its session a speaker may still speak in it. */
const DEBATE_REACH = 5;

/** … where no other meeting was told since. */
const LATEST_REACH = 9;

/** … where somebody only thanks or praises. */
const FAINT_REACH = 3;

/** How many lines after its heading a line such as "Anwesend: …" may stand. */
const LABEL_REACH = 6;

/** The meeting told last, in the same sentence or one of the two before; for a speaker, the session told last. */
export const lastBefore = (gatherings: readonly Sum[], telling: Occurrence): Sum | undefined =>
  gatherings
    .filter((gathering) =>
      mayBeTold(
        gathering.tellings,
        telling,
        gatherings.every((other) => lastOf(other) <= lastOf(gathering) || isHalf(other.tellings)),
      ),
    )
    .sort((a, b) => {
      const minutes = telling.debate ? Number(isMinuted(b)) - Number(isMinuted(a)) : 0;
      const settled =
        !telling.joins || isHere(a, telling) || isHere(b, telling) ? 0 : Number(isSettled(b)) - Number(isSettled(a));
      const off =
        telling.joins && telling.status === 'held' && !isHere(a, telling) && !isHere(b, telling)
          ? Number(isOff(a)) - Number(isOff(b))
          : 0; // nobody came to what fell through
      return minutes || off || settled || lastOf(b) - lastOf(a);
    })[0];

const isOff = ({ tellings }: Gathering): boolean => tellings.some(({ status }) => status === 'cancelled');

const lastOf = ({ tellings }: Gathering): number => tellings.at(-1)?.sentence ?? 0;

const isHere = (gathering: Gathering, { sentence }: Occurrence): boolean => lastOf(gathering) === sentence;

/** Whether a telling without a noun of its own may speak of these. */
const mayBeTold = (tellings: readonly Occurrence[], telling: Occurrence, latest: boolean): boolean => {
  const last = tellings.at(-1);
  const sitting =
    (telling.debate || telling.joins) && tellings.some((one) => one.pending === 'sitting' && !one.background);
  if (!last || (tellings.every((one) => one.pending) && !sitting)) return false;
  if (telling.label) return telling.sentence - last.sentence <= LABEL_REACH;
  if (telling.debate)
    return isDebated(tellings, telling, telling.faint ? FAINT_REACH : latest ? LATEST_REACH : DEBATE_REACH);
  const debated = tellings.some((one) => SITTINGS.has(one.kind));
  if (telling.greets && !((debated || telling.guests) && telling.welcomes) && !shares(tellings, telling)) return false;
  return (
    telling.sentence - last.sentence <=
    (telling.joins && telling.dates.length === 0 && (debated || latest) ? DEBATE_REACH - 1 : 2)
  );
};

/** Of two meetings a day or a place makes one the likelier to be spoken of: "eine offene Aussprache" has neither. */
const isSettled = (gathering: Gathering): boolean => datesOf(gathering).length + placesOf(gathering).length > 0;

const shares = (tellings: readonly Occurrence[], { people }: Occurrence): boolean =>
  tellings.some((one) => one.people.some(({ entity }) => people.some((who) => who.entity === entity)));
