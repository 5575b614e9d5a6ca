import { lasting } from './lasting';
import type { Occurrence, When, Who } from './occurrence';

/** One meeting of a document: all its tellings, the surest name first. */
export interface Gathering {
  readonly tellings: readonly Occurrence[];
}

export const nameOf = ({ tellings }: Gathering): string => {
  const named = [...tellings].sort((a, b) => rank(b) - rank(a));
  return named[0]?.name ?? '';
};

const rank = (telling: Occurrence): number =>
  (telling.verbal ? 0 : 4) + (telling.proper.length > 0 ? 2 : 0) + Math.min(telling.name.length, 60) / 100;

export const aliasesOf = (gathering: Gathering): readonly string[] => {
  const name = nameOf(gathering);
  return [...new Set(gathering.tellings.flatMap((one) => [one.name, one.head]))].filter(
    (alias) => alias !== '' && alias !== name,
  );
};

/** The most precise dates: a day beside its month says all that the month says. */
export const datesOf = ({ tellings }: Gathering): readonly When[] => {
  const all = firstOf(withEnd(tellings), (date) => date.edtf);
  return all.filter(
    (date) =>
      !all.some(
        (other) => other !== date && (other.edtf.startsWith(`${date.edtf}-`) || isRangeAround(other.edtf, date.edtf)),
      ),
  );
};

/** A first day told in one clause and a last day in another make one stretch. */
export const withEnd = (tellings: readonly Occurrence[]): readonly When[] => {
  const at = tellings.findIndex((one) => one.until);
  const until = tellings[at]?.until;
  const all = tellings.flatMap((one) => one.dates);
  const begin = tellings
    .slice(0, at + 1)
    .flatMap((one) => one.dates)
    .at(-1)?.edtf;
  if (!until || !begin || begin.includes('/') || until <= begin) return stretched(tellings, all);
  const stretch = `${begin}/${until}`;
  return all
    .filter((date) => date.edtf === begin || !inside(stretch, date.edtf))
    .map((date) => (date.edtf === begin ? { ...date, edtf: stretch } : date));
};

/** "ging am Freitag zu Ende … nach den dreitägigen Beratungen": one telling has the day, another the length. */
const stretched = (tellings: readonly Occurrence[], all: readonly When[]): readonly When[] => {
  const days = tellings.find(({ lasts }) => lasts)?.lasts;
  const ending = tellings.find(({ ends, dates }) => ends && dates.length > 0)?.dates;
  if (!days || !ending || all.some(({ edtf }) => edtf.includes('/'))) return all;
  const long = lasting(ending, days, true);
  return [...long, ...all.filter(({ edtf }) => edtf !== ending[0]?.edtf)];
};

/** Two dates that have a day in common. */
export const touches = (a: string, b: string): boolean =>
  a === b || a.split('/').includes(b) || b.split('/').includes(a) || inside(a, b) || inside(b, a);

/** A day or date that an interval holds. */
const inside = (outer: string, inner: string): boolean => {
  const [from, to] = outer.split('/');
  return from !== undefined && to !== undefined && inner >= from && inner <= to && !inner.includes('/');
};

const isRangeAround = (range: string, day: string): boolean => range.includes('/') && inside(range, day);

export const placesOf = ({ tellings }: Gathering): readonly Who[] => {
  const all = firstOf(
    tellings.flatMap((one) => one.places),
    (place) => place.entity,
  );
  const cities = all.filter(({ entity }) => entity.type === 'Place');
  return cities.length > 0 ? cities : all;
};

/** Who takes part; a meeting does not take part in itself, as "Weltwirtschaftsforum" would, a body and an occasion. */
export const peopleIn = (gathering: Gathering): readonly Who[] => {
  const name = nameOf(gathering);
  return firstOf(
    gathering.tellings.flatMap((one) => one.people).filter(({ entity }) => entity.name !== name),
    (who) => who.entity,
  );
};

const firstOf = <T>(items: readonly T[], key: (item: T) => unknown): T[] => {
  const seen = new Set<unknown>();
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
};

/** A day, a place or two who take part: without any of them nothing is known of an occasion. */
export const isOccasion = (gathering: Gathering): boolean =>
  datesOf(gathering).length > 0 ||
  placesOf(gathering).length > 0 ||
  (peopleIn(gathering).length >= 2 && gathering.tellings.some((one) => one.strong || one.verbal));
