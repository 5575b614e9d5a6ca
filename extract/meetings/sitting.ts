import { fold } from '../words';
import { kindAt, nameAt, SITS } from './body-at';
import { datesIn } from './days';
import { governorOf, type TellInput, wordAt } from './input';
import type { Occurrence } from './occurrence';
import { placesIn } from './places';
import { pointer, type Telling, wordsOf } from './telling';

/** "votierte der Stadtrat am Donnerstag": a body that decides sits, where the text goes on to speak of its session. */
export const sitting = (telling: Telling): Occurrence | undefined => {
  const { input, rows, verb, clause } = telling;
  const decides = rows.some(({ at }) => input.grammar.isDecision(wordAt(at, input)?.low ?? ''));
  const failed = verb?.weak && input.grammar.unreal(wordsOf(clause, input)); // "hat sich am Montag nicht geeinigt"
  const acts = !failed && verb?.frames.some((frame) => frame !== 'debate'); // "stimmte der Stadtrat am Montag für den Entwurf"
  const dates = decides && !acts && clause.kind !== 'relative' ? datesIn(rows, input) : [];
  if (dates.length === 0 || input.headline) return undefined;
  const row = rows.find(
    (one) => SITS.test(kindAt(one, input)) && governorOf(one.at, input) === undefined && !isObject(one.at, input),
  );
  if (!row) return electing(telling);
  const name = nameAt(row, input);
  const head = input.grammar.verbal['body-meets'] ?? '';
  return {
    ...pointer(telling, { from: row.chunk.from, to: row.chunk.to, people: [], dates, rule: 'body-decides' }),
    places: placesIn(rows, input, false),
    name,
    head,
    kind: 'session',
    proper: [fold(name)],
    definite: false,
    pointing: false,
    pending: 'sitting',
    background: isBackground(telling),
  };
};

const isBackground = ({ clause, input }: Telling): boolean =>
  wordsOf(clause, input).some((word) => input.grammar.isPluperfect?.(word));

/** "haben einen neuen Aufsichtsrat gewählt": the body is what is elected. */
const isObject = (at: number, input: TellInput): boolean =>
  [at - 1, at - 2].some((i) => input.grammar.isObjectArticle?.(wordAt(i, input)?.low ?? ''));

/** "Die Delegierten wählten am Samstag …": they sit in an assembly, where the text goes on to name it. */
const electing = (telling: Telling): Occurrence | undefined => {
  const { input, rows } = telling;
  const elects = rows.some(({ at }) => input.grammar.isElection?.(wordAt(at, input)?.low ?? '')); // "haben die Grünen am Samstag A zur Chefin gewählt"
  const row = rows.find(({ at, chunk }) => {
    const word = input.named.words[chunk.office?.head ?? chunk.from]?.low ?? '';
    const party = elects && input.entityOf(chunk)?.type === 'Organisation' && !isObject(at, input);
    return (party || input.grammar.isElectorate?.(word) === true) && governorOf(at, input) === undefined;
  });
  if (!row) return undefined;
  return {
    ...pointer(telling, {
      from: row.chunk.from,
      to: row.chunk.to,
      people: [],
      dates: datesIn(rows, input),
      rule: 'members-decide',
    }),
    places: placesIn(rows, input, false),
    head: input.grammar.verbal['body-meets'] ?? '',
    kind: 'assembly',
    definite: false,
    pointing: false,
    pending: 'sitting',
    background: isBackground(telling),
  };
};
