import type { Occurrence, Who } from './occurrence';

/** "In den Runden am 17. April in Köln und am 15. Mai in Berlin": of several told together each has its day and place. */
export const eachOf = (one: Occurrence): readonly Occurrence[] => {
  const cities = one.places.filter(({ entity }) => entity.type === 'Place');
  if (!(one.plural || one.verbal) || one.dates.length < 2) return [one];
  if (one.verbal && cities.length === 0 && eachHasOthers(one))
    return one.dates.map((date, i) => ({
      ...one,
      from: i === 0 ? one.from : date.from,
      to: i === 0 ? one.to : date.to,
      dates: [date],
      people: companions(one, date.from, one.dates[i + 1]?.from, i > 0),
    }));
  if (cities.length !== one.dates.length) return one.verbal ? [one] : [{ ...one, dates: [], places: [] }];
  return one.dates.map((date, i) => {
    const people = one.verbal ? companions(one, date.from, one.dates[i + 1]?.from) : one.people;
    return {
      ...one,
      from: i === 0 ? one.from : date.from,
      to: i === 0 ? one.to : date.to,
      dates: [date],
      places: cities.slice(i, i + 1),
      people,
    };
  });
};

/** "trifft sich am Montag mit den Vorständen, am 4. Dezember dann mit Grube": behind the last day stands somebody else. */
const eachHasOthers = ({ dates, people }: Occurrence): boolean =>
  people.some(({ from, rule }) => rule === 'with' && from > (dates.at(-1)?.from ?? 0)) &&
  dates.every(({ edtf }) => /^\d{4}-\d\d-\d\d$/.test(edtf));

/** "Quandt traf am Montag in Ulm Holtmann und am Mittwoch in Riga Wiesner": whom each day names, with the subject. */
const companions = (
  { people }: Occurrence,
  from: number,
  to = Number.POSITIVE_INFINITY,
  alone = true,
): readonly Who[] => {
  const own = people.slice(1).filter((who) => who.from > from && who.from < to);
  return own.length > 0 && alone ? [...people.slice(0, 1), ...own] : people.filter((who) => who.from < to);
};
