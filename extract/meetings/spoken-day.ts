import { datesOf, type Gathering } from './gathering';
import { SITTINGS } from './kin';
import type { When } from './occurrence';

/** "Am Donnerstag ging eine Ära zu Ende. In der letzten Sitzung …": of the day that was just named. */
export const withDay = (gathering: Gathering, all: readonly Gathering[]): Gathering => {
  const [first] = gathering.tellings;
  if (!first || datesOf(gathering).length > 0) return gathering;
  const spoken = spokenDay(gathering);
  if (spoken) return { tellings: [{ ...first, dates: [spoken] }, ...gathering.tellings.slice(1)] };
  const day = gathering.tellings.find((one) => one.dayBefore)?.dayBefore ?? daytime(gathering, all);
  return day ? { tellings: [{ ...first, dates: [day] }, ...gathering.tellings.slice(1)] } : gathering;
};

/** How many sentences after a meeting "am Nachmittag" may still be of its day. */
const SAME_DAY = 10;

/** "Gegen 14 Uhr empfing sie …": of the only day of the meeting that was told last. */
const daytime = ({ tellings: [first] }: Gathering, all: readonly Gathering[]): When | undefined => {
  if (!first?.hour) return undefined;
  const dated = all
    .map(({ tellings }) => ({
      days: datesOf({ tellings }),
      last: tellings.findLast((one) => one.sentence < first.sentence),
    }))
    .filter(({ days, last }) => days.length > 0 && last && first.sentence - last.sentence <= SAME_DAY)
    .sort((a, b) => (b.last?.sentence ?? 0) - (a.last?.sentence ?? 0))[0];
  const [day, ...more] = dated?.days ?? [];
  const held = dated?.last?.status === 'held' && day && more.length === 0 && /^\d{4}-\d\d-\d\d$/.test(day.edtf);
  const { sentence, from, to, hour } = first;
  return held && hour.every((other) => other === day.edtf)
    ? { edtf: day.edtf, rule: 'same-day', sentence, from, to }
    : undefined;
};

/** "auf der Vollversammlung … sagte er am Donnerstag vor den Mitgliedern": the only day on which somebody speaks in it. */
const spokenDay = ({ tellings }: Gathering): When | undefined => {
  const spoken = tellings.filter(({ rule, on }) => rule === 'speaks-in-body' && (on ?? []).length > 0);
  const days = new Set(spoken.flatMap(({ on }) => on ?? []));
  const [one] = spoken;
  const [edtf] = days;
  if (!one || !edtf || days.size > 1 || one.status !== 'held' || tellings.every(({ kind }) => !SITTINGS.has(kind)))
    return undefined;
  return { edtf, rule: 'spoken', sentence: one.sentence, from: one.from, to: one.to };
};
