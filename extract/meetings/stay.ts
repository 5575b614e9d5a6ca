import { datesIn } from './days';
import { governorOf } from './input';
import type { Occurrence } from './occurrence';
import { placesIn } from './places';
import { pointer, type Telling } from './telling';

/** "Am Montag war Paulsen in Potsdam bei Schüle": who is with somebody on a day, in a town, meets them. */
export const stay = (telling: Telling): Occurrence | undefined => {
  const { rows, people, input } = telling;
  const be = rows.find(({ chunk }) => chunk.verb?.role?.kind === 'be');
  const [guest, host, ...more] = people.filter(({ entity }) => entity.type === 'Person');
  const [dates, places] = [datesIn(rows, input), placesIn(rows, input, false)];
  if (!be || !guest || !host || more.length > 0 || dates.length === 0 || places.length === 0) return undefined;
  const with_ = rows.some(
    ({ at, chunk }) => chunk.from === host.from && input.grammar.atBefore.has(governorOf(at, input) ?? ''),
  );
  if (!with_ || guest.rule !== 'subject' || rows.some(({ chunk }) => chunk.symbol === 'N')) return undefined;
  const head = input.grammar.verbal.meet ?? '';
  return {
    ...pointer(telling, { from: be.chunk.from, to: be.chunk.to, people: [guest, host], dates, places, rule: 'stay' }),
    name: `${head} (${guest.entity.name}, ${host.entity.name})`,
    head,
    kind: 'talks',
    definite: false,
    pointing: false,
  };
};
