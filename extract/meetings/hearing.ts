import { fold } from '../words';
import { HEARS, kindAt, nameAt } from './body-at';
import { datesIn } from './days';
import { governorOf, type Row, type TellInput, wordAt } from './input';
import type { Occurrence } from './occurrence';
import { placesIn } from './places';
import { heardIn, pointer, speakersIn, type Telling, wordsOf } from './telling';
import { unique } from './who';

/** "told the committee on Wednesday": somebody speaks to a body that hears people. */
const isTold = ({ at, chunk }: Row, input: TellInput): boolean => {
  const { isTelling } = input.grammar;
  const house = chunk.office?.targets.some(({ name }) => name.kind === 'parliament'); // "Members of the Senedd"
  const lawmakers = input.grammar.isHearer?.(input.named.words[chunk.office?.head ?? chunk.from]?.low ?? '');
  const body = HEARS.test(kindAt({ at, chunk }, input)) || house || lawmakers;
  return (
    body === true && isTelling !== undefined && [1, 2].some((back) => isTelling(wordAt(at - back, input)?.low ?? ''))
  );
};

/** "stellen sich am Montag dem Ausschuss vor": the body that something is told. */
const isShown = ({ at, chunk }: Row, { input, verb }: Telling): boolean =>
  verb?.frames.includes('debate') === true &&
  verb.weak !== true &&
  HEARS.test(kindAt({ at, chunk }, input)) &&
  governorOf(at, input) === undefined &&
  [at - 1, at - 2].some((i) => input.grammar.isDativeArticle?.(wordAt(i, input)?.low ?? ''));

/** The body that somebody is heard by. */
const hearerIn = (telling: Telling): Row | undefined => {
  const { input, rows } = telling;
  return rows.find(({ at, chunk }) => {
    const heard =
      HEARS.test(kindAt({ at, chunk }, input)) && input.grammar.heardBefore.has(governorOf(at, input) ?? '');
    return heard || isTold({ at, chunk }, input) || isShown({ at, chunk }, telling);
  });
};

/** "musste sich am Dienstag vor der Kommission erklären", "saß im Untersuchungsausschuss": a committee hears somebody on a day. */
export const hearing = (telling: Telling): Occurrence | undefined => {
  const { input, rows, people, verb } = telling;
  const row = hearerIn(telling);
  if (!row) return undefined;
  const told = isTold(row, input);
  const dates = datesIn(rows, input);
  const witnesses = (told ? speakersIn(telling) : people).filter(({ entity }) => entity.type === 'Person');
  if (witnesses.length === 0 || verb?.frames.includes('meet')) return undefined;
  // "told the Commerce Committee", on a day that another sentence names
  const undated = dates.length === 0 && row.chunk.name !== undefined && told;
  if (dates.length === 0 && !undated) return undefined;
  const { from, to } = row.chunk;
  const places = placesIn(told ? near(row, rows) : rows, input, false);
  return {
    ...pointer(telling, { from, to, people: witnesses, dates, places, rule: 'heard-before' }),
    ...heardBy(row, input),
    another: input.grammar.verbFirst && wordsOf(telling.clause, input).includes('same'), // "before the same committee"
    pending: undated ? 'sitting' : undefined,
  };
};

/** The hearing of a body, or of one that is not named. */
const heardBy = (row: Row | undefined, input: TellInput): Pick<Occurrence, Named> => {
  const head = input.grammar.verbal.testify ?? '';
  const name = row ? nameAt(row, input) : head;
  return { name, head, kind: 'hearing', proper: row ? [fold(name)] : [], definite: false, pointing: false };
};

type Named = 'name' | 'head' | 'kind' | 'proper' | 'definite' | 'pointing';

/** "told the committee in Leeds", not "told the committee that it was safe in Leeds". */
const near = (row: Row, rows: readonly Row[]): readonly Row[] =>
  rows.filter(({ at }) => at > row.at && at <= row.at + 5);

/** "council members who were due to grill him": the noun before a relative clause. */
const headRows = ({ clause, rows: [first], input }: Telling): readonly Row[] =>
  (clause.kind === 'relative' && first ? [first.at - 2, first.at - 1] : []).flatMap((at) => {
    const chunk = input.chunks[at];
    return chunk ? [{ at, chunk }] : [];
  });

/** "The committee questioned A and B on Tuesday": whoever a body hears is at its hearing. */
export const bodyHears = (telling: Telling): Occurrence | undefined => {
  const { input, verb, people } = telling;
  const rows = [...headRows(telling), ...telling.rows];
  const row = rows.find((one) => HEARS.test(kindAt(one, input)));
  const group = rows.find(
    ({ chunk }) => chunk.office?.number === 'pl' && input.grammar.isHearer?.(`${chunk.office.m}s`),
  );
  const heard = heardIn(telling);
  const [dates, places] = [datesIn(rows, input), placesIn(rows, input, false)];
  const at = (row ?? group)?.chunk;
  if (!verb?.frames.includes('hear') || !at || heard.length === 0 || dates.length + places.length === 0)
    return undefined;
  const present = people.filter(({ entity }) => entity.type === 'Person');
  const { from, to } = at;
  return {
    ...pointer(telling, { from, to, people: unique([...present, ...heard]), dates, places, rule: 'body-hears' }),
    ...heardBy(row, input),
  };
};
