import { isApart, isTwoApart, isWithAnother } from './apart';
import { type Common, compare, isNumber, timesDiffer } from './common';
import type { MeetingGrammar } from './grammar';
import { isPurpose, isStation, joinsJourney } from './journey';
import type { Sum } from './sum';

/** How far down the text a report still tells what its headline named. */
const LEAD = 8;

/** Above 0 where a telling, summed by itself, can be of that meeting; the higher, the surer. */
export const likeness = (meeting: Sum, own: Sum, grammar: MeetingGrammar): number => {
  const common = compare(meeting, own, grammar);
  if (!common || common.proper < 0 || isWithAnother(common)) return 0;
  const { telling, tellings } = common;
  if (telling.another && common.people < 2 && !tellings.every((one) => one.pending)) return 0;
  if (joinsJourney(common)) return 3;
  if (isStation(common) || isPurpose(common)) return 2;
  return isApart(common) ? 0 : grounds(common);
};

/** Why the two are one meeting, the surest ground first. */
const grounds = (common: Common): number => {
  const { tellings, telling, sameDay, sameCity, people, proper } = common;
  if (isTwoApart(common)) return 0;
  const headed = tellings.every((one) => one.headline);
  const near =
    (headed && !telling.headline ? 0.3 : 1) / (1 + telling.sentence - (tellings.at(-1)?.sentence ?? 0)) + // a heading in between does not part a report from its meeting
    (common.settled ? 0.2 : 0);
  if (proper > 0 && common.kin) return 3 + near;
  const enough = telling.verbal || telling.definite ? 1 : 2; // "ein Treffen Kerns mit Foglar" on the day of another one of Kern's
  if (sameDay && (people >= enough || sameCity) && common.kin) return 2.5 + people + near;
  if (telling.verbal && sameCity && people > 0 && common.kin && isNext(common)) return 1.4 + near; // "hat seinen Besuch in Athen verschoben. Er wollte dort …"
  if (proper === 0 && telling.proper.some((name) => !isNumber(name)) && !sameDay && !headed) return 0; // "zum Dach-Treffen" is not the session before
  if (telling.definite && !telling.plural && common.kin) return 1.5 + near + (sameCity ? 1 : 0);
  const ahead = timesDiffer(tellings, telling) && common.days.size > 0; // "soll die Gespräche leiten" after a day of talks
  if (telling.definite && telling.plural && common.kin && !common.dated && !ahead) return 1.2 + near;
  if (headed && common.kin && opensReport(common)) return 1.4 + near;
  if (telling.verbal && people >= 2 && common.kin) return 1.3 + near;
  const bare = tellings.every((one) => one.headline && one.verbal) && telling.people.length === 0;
  return bare && common.kin && telling.sentence <= 4 ? 1.1 : 0;
};

const isNext = ({ tellings, telling }: Common): boolean =>
  telling.sentence - (tellings.at(-1)?.sentence ?? 0) <= 1 && tellings.every((one) => one.status === telling.status);

/** The first sentences below a headline tell its meeting in full. */
const opensReport = ({ telling, people, proper }: Common): boolean =>
  telling.sentence <= LEAD && telling.status !== 'cancelled' && (people > 0 || proper > 0);
