import { datesOf, type Gathering, touches } from './gathering';
import { SITTINGS } from './kin';
import type { Occurrence } from './occurrence';

/** Whoever is only quoted speaks there if the session was told in the sentence before; in its own sentence the words are about it. */
const SAYING_REACH = 1;

/** … in a hearing, where experts are quoted one after the other. */
const HEARD_REACH = 4;

/** Kinds of meetings that last several days, and how many days from the one named they may. */
const LASTING: ReadonlySet<string> = new Set(['party', 'church', 'conference']);

const LASTS = 2;

/** Told by lines such as "Anwesend: …": the document is its minutes. */
export const isMinuted = ({ tellings }: Gathering): boolean => tellings.some((one) => one.label);

/** A session told a few sentences before, or the one that minutes are of; not one of another day. */
export const isDebated = (tellings: readonly Occurrence[], telling: Occurrence, farthest: number): boolean => {
  const last = tellings.at(-1) as Occurrence;
  const minutes = isMinuted({ tellings: [...tellings] });
  const days = datesOf({ tellings });
  const [reach] = tellings.map(({ kind }) => (LASTING.has(kind) ? LASTS : 0)).sort((a, b) => b - a);
  const elsewhen = telling.on?.some(
    (day) => days.length > 0 && isDay(day) && !days.some(({ edtf }) => isNear(edtf, day, reach)),
  );
  if (elsewhen || (telling.saying && !minutes && !isRightAfter(tellings, telling)) || last.status !== telling.status)
    return false;
  const far = telling.sentence - last.sentence;
  return (minutes || far <= (last.status === 'held' ? farthest : 2)) && tellings.some((one) => SITTINGS.has(one.kind));
};

/** Whoever only says something is there if the session was told just before; experts are quoted one after the other. */
const isRightAfter = (tellings: readonly Occurrence[], telling: Occurrence): boolean => {
  const far = telling.sentence - (tellings.at(-1)?.sentence ?? 0);
  const heard = tellings.some(({ kind, strong, verbal }) => kind === 'hearing' && (strong || verbal));
  return far > 0 && far <= (heard ? HEARD_REACH : SAYING_REACH);
};

/** Not "1974", of which something is only said. */
const isDay = (edtf: string): boolean => /^\d{4}-\d\d-\d\d/.test(edtf);

/** On one of its days, or so many days from it: a party conference of which only one day is named may last three. */
const isNear = (session: string, day: string, reach = 0): boolean =>
  touches(session, day) || Math.abs(Date.parse(session) - Date.parse(day)) <= reach * 86_400_000;
