import { datesOf, type Gathering, touches } from './gathering';
import type { MeetingGrammar } from './grammar';
import { isHalf, settled } from './half';
import { lastBefore } from './last-before';
import { likeness } from './likeness';
import type { Occurrence } from './occurrence';
import { withDay } from './spoken-day';
import { add, type Sum, sumOf } from './sum';

/**
 * Lays tellings of one meeting together, in text order. Two tellings are one meeting unless day or city speak against
 * it: by the same proper name; by a definite noun that points back; by the same day with a shared place or person.
 */
export const gather = (occurrences: readonly Occurrence[], grammar: MeetingGrammar): readonly Gathering[] => {
  const gatherings: Sum[] = [];
  for (const telling of occurrences.filter(({ status }) => status !== 'denied')) {
    const home = telling.pointing
      ? lastBefore(grammar.verbFirst ? gatherings.filter((one) => !isOfTwo(one, telling)) : gatherings, telling)
      : best(gatherings, sumOf(telling), grammar);
    const anew = home && madeUpFor(home, telling);
    if (anew) gatherings.push(sumOf(anew));
    else if (home) add(home, telling);
    else if (!telling.pointing) gatherings.push(sumOf(telling));
  }
  return gatherings
    .filter((gathering) => !isHalf(gathering.tellings) || goesOn(gathering, gatherings))
    .map((gathering) => settled(withDay(gathering, gatherings), gatherings));
};

/** "fiel aus, sie wird am 1. Juni nachgeholt": what makes up for a cancelled meeting is another of its kind. */
const madeUpFor = ({ tellings }: Sum, telling: Occurrence): Occurrence | undefined => {
  const [first] = tellings;
  const last = tellings.at(-1);
  const off = telling.anew || (last?.status === 'cancelled' && telling.status === 'planned');
  if (!first || !telling.pointing || !off || telling.hangs) return undefined;
  const { sentence, from, to, dates, places, people, rule } = telling;
  return dates.length === 0
    ? undefined
    : {
        ...first,
        sentence,
        from,
        to,
        dates,
        places,
        people,
        rule,
        status: 'planned',
        until: undefined,
        pending: undefined,
      };
};

/** "Weiter geht es am Montag" after talks, where nothing else is told of that day. */
const goesOn = ({ tellings: [again] }: Gathering, all: readonly Gathering[]): boolean =>
  again?.pending === 'again' &&
  all.some(({ tellings: [one] }) => one && one.sentence < again.sentence && /^(?:talks|round)$/.test(one.kind)) &&
  !all.some(
    (other) =>
      other.tellings[0] !== again &&
      datesOf(other).some(({ edtf }) => again.dates.some((date) => touches(date.edtf, edtf))),
  );

/** Talks between two who are named: who "attended", some sentences later, was elsewhere. */
const isOfTwo = ({ tellings, people }: Sum, { joins, sentence }: Occurrence): boolean =>
  joins === true &&
  sentence - (tellings.at(-1)?.sentence ?? 0) > 1 &&
  people.size === 2 &&
  tellings.every(({ kind }) => kind === 'talks' || kind === '');

const best = (gatherings: readonly Sum[], own: Sum, grammar: MeetingGrammar): Sum | undefined => {
  let found: Sum | undefined;
  let most = 0;
  const within = own.tellings[0]?.within;
  for (const gathering of gatherings) {
    if (within && gathering.tellings.includes(within)) continue;
    const score = likeness(gathering, own, grammar);
    if (score > 0 && score >= most) {
      found = gathering;
      most = score;
    }
  }
  return found;
};
