import type { MeetingMention } from '../mention';
import { calledOff } from './called-off';
import { datesIn, untilIn } from './days';
import { governorOf, type Row, type TellInput } from './input';
import { SITTINGS } from './kin';
import { lasting } from './lasting';
import { dayBefore, ofTicker } from './noun-day';
import { properNames } from './noun-name';
import { nounPeople } from './noun-people';
import { nearNoun } from './noun-rows';
import type { Occurrence } from './occurrence';
import { placesIn } from './places';
import { isMoving, meets, statusOf, type Telling, wordsOf } from './telling';

/** "zu weiteren Gesprächen bereit": a bare plural without day, place or people is no occasion. */
export const isGeneric = (one: Occurrence): boolean =>
  one.plural && !one.definite && !one.headline && one.places.length + one.dates.length + one.people.length === 0;

/** What a noun of a meeting tells, with what its clause says of when, where and who: "Am Montag tagt in Ulm der Parteitag". */
export const nounOccurrence = (row: Row, nouns: readonly Row[], telling: Telling): Occurrence => {
  const { input, clause } = telling;
  const meeting = row.chunk.meeting as MeetingMention;
  const people = nounPeople(row, telling);
  const near = nearNoun(row, nouns, telling);
  const ends = input.grammar.isEnding(wordsOf(clause, input));
  const status = nounStatus(row, telling);
  const dates = status === 'cancelled' ? calledOff(row.at, near, input) : datesIn(near, input);
  const places = placesIn(near, input, isGoing(row, telling));
  const { sentence, headline } = input;
  return {
    ...nounName(row, input, places.length + dates.length > 0),
    sentence,
    pointing: false,
    verbal: false,
    strong: meeting.word.strong || (telling.verb?.weak !== true && meets(telling.verb)), // "kamen zu einem Gespräch zusammen"
    places,
    dates: dates.length === 0 && status === 'held' ? ofTicker(row, telling) : lasting(dates, meeting.days, ends),
    dayBefore: status === 'held' && !headline && SITTINGS.has(meeting.word.kind) ? dayBefore(row, input) : undefined,
    people,
    lasts: meeting.days,
    ends,
    until: untilIn(near),
    status,
    rule: 'noun',
    headline,
  };
};

/** How the noun names its meeting; "ihr Treffen" is a known one, where nothing else is said of it. */
const nounName = ({ chunk }: Row, input: TellInput, settled: boolean): NounName => {
  const meeting = chunk.meeting as MeetingMention;
  const owned = input.named.words[chunk.from]?.tags.has('possessives') === true;
  return {
    from: chunk.from,
    to: chunk.to,
    name: meeting.name,
    head: meeting.word.head,
    lemma: meeting.word.lemma,
    kind: meeting.word.kind,
    proper: properNames(meeting, input),
    definite: meeting.definite || (owned && !settled),
    plural: meeting.word.plural,
  };
};

type NounName = Pick<Occurrence, 'from' | 'to' | 'name' | 'head' | 'lemma' | 'kind' | 'proper' | 'definite' | 'plural'>;

/** "reist zum Gipfel nach Elmau": a place one goes to is where the meeting is. */
const isGoing = ({ at, chunk }: Row, { input, verb }: Telling): boolean => {
  const governor = governorOf(at, input);
  const goal = governor !== undefined && input.grammar.toBefore.has(governor);
  return goal || isMoving(verb) || chunk.meeting?.word.kind === 'visit';
};

/** Whether it was held, is planned, called off or denied. */
const nounStatus = (row: Row, telling: Telling): Occurrence['status'] => {
  const { input, clause } = telling;
  const words = wordsOf(clause, input);
  const denied = input.grammar.unreal(words) && input.grammar.isDenied(words);
  if (denied || row.chunk.meeting?.negated || isDeclined(row, words, input)) return 'denied';
  const governor = governorOf(row.at, input);
  const inside = governor !== undefined && input.grammar.insideBefore.has(governor); // "bei der Versammlung standen Wahlen an"
  const told = statusOf(clause, input, inside ? undefined : telling.verb);
  return told === 'held' && isInvited(telling) ? 'planned' : told;
};

/** "Er lädt zu einem Kirchentag ein": still to come. */
const isInvited = ({ verb, clause, input }: Telling): boolean =>
  verb?.frames.includes('invite') === true && input.tense(input.chunks[clause.verbs[0] ?? 0]?.from ?? 0) === 'present';

/** "lehnt ein Treffen ab", not "der Parteitag lehnte den Antrag ab" */
const isDeclined = ({ at, chunk }: Row, words: readonly string[], input: TellInput): boolean =>
  chunk.meeting?.definite === false &&
  governorOf(at, input) === undefined &&
  input.grammar.isDeclined?.(words) === true;
