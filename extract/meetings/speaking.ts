import type { Clause } from '../clause';
import { fold } from '../words';
import { kindAt, nameAt, SITS } from './body-at';
import { datesIn } from './days';
import { governorOf, type Row, type TellInput, wordAt } from './input';
import type { At, Occurrence, Who } from './occurrence';
import { placesIn } from './places';
import { pointer, speakersIn, type Telling, wordsOf } from './telling';

/** "warnte im Rat vor neuen Schulden", "stellte den Räten die Pläne vor": who speaks in the body, or to those who sit there, speaks in its session told before. */
export const speaking = (telling: Telling): Occurrence | undefined => {
  const { input, rows } = telling;
  const speakers = speakersIn(telling);
  const [speaker] = speakers;
  const row = speaker && rows.find((one) => isBodyAround(one, input) || isAudience(one, { speaker, input }));
  const belongs = rows.some(({ chunk: { verb } }) => {
    const { meeting } = verb ?? {};
    return verb?.role !== undefined || (meeting && !meeting.weak && !meeting.frames.includes('debate'));
  });
  if (!row || belongs) return undefined;
  const dates = isBodyAround(row, input) && kindAt(row, input) === 'committee' ? datesIn(rows, input) : [];
  const said = spoken(speakers, { at: row.chunk, rule: 'speaks-in-body' }, telling);
  return dates.length === 0 ? said : { ...said, ...sessionOf(row, input), dates, places: placesIn(rows, input, false) };
};

/** "Im Verkehrsausschuss hat Lotz am Mittwoch …": the committee sits on that day. */
const sessionOf = (
  row: Row,
  input: TellInput,
): Pick<Occurrence, 'name' | 'head' | 'kind' | 'proper' | 'pointing' | 'debate' | 'definite'> => ({
  name: nameAt(row, input),
  head: input.grammar.verbal['body-meets'] ?? '',
  kind: 'session',
  proper: [fold(nameAt(row, input))],
  definite: true,
  pointing: false,
  debate: false,
});

/** "ging ans Pult", "rief in den Saal": who speaks there speaks in the session told before. */
export const inHall = (telling: Telling): Occurrence | undefined => {
  const { input, clause, rows } = telling;
  const speakers = speakersIn(telling);
  const [speaker] = speakers;
  const at = rows[0]?.chunk;
  if (!speaker || !at || input.grammar.isInHall?.([...wordsOf(clause, input), wordBehind(clause, input)]) !== true)
    return undefined;
  return spoken(speakers, { at, rule: 'speaks-in-hall' }, telling);
};

/** "asked | whether": the word that opens the next clause says what kind of asking it is. */
const wordBehind = ({ chunks }: Clause, input: TellInput): string => wordAt((chunks.at(-1) ?? 0) + 1, input)?.low ?? '';

/** "teilt mit", "fragte nach dem Stand": in minutes, or right after a session was told, whoever says something is there. */
export const quoted = (telling: Telling): Occurrence | undefined => {
  const { input, rows } = telling;
  if (input.grammar.isElsewhere?.(wordsOf(telling.clause, input))) return undefined;
  if (
    input.grammar.verbFirst &&
    placesIn(rows, input, false).some(({ entity, rule }) => entity.type === 'Place' && rule === 'place')
  )
    return undefined; // "said in Harare"
  const said = rows.find(({ at }) => input.grammar.isSaying?.(wordAt(at, input)?.low ?? ''))?.chunk;
  const speakers = speakersIn(telling);
  const [speaker] = speakers;
  return said && speaker ? { ...spoken(speakers, { at: said, rule: 'says' }, telling), saying: true } : undefined;
};

/** Somebody speaks in the session told before. */
const spoken = (
  speakers: readonly Who[],
  { at, rule }: { readonly at: Pick<At, 'from' | 'to'>; readonly rule: string },
  telling: Telling,
): Occurrence =>
  pointer(telling, {
    from: at.from,
    to: at.to,
    people: speakers,
    debate: true,
    on: datesIn(telling.rows, telling.input).map(({ edtf }) => edtf),
    rule,
  });

/** "im Rat", "in dem Gremium"; not "in den Aufsichtsrat", which says where to. */
const isBodyAround = ({ at, chunk }: Row, input: TellInput): boolean => {
  if (!SITS.test(kindAt({ at, chunk }, input))) return false;
  return (
    input.grammar.sitsBefore.has(governorOf(at, input) ?? '') &&
    !input.grammar.isGoalArticle(wordAt(at - 1, input)?.low ?? '')
  );
};

/** "den Räten", "vor den Delegierten": those who sit in a body, as the ones spoken to. */
const isAudience = (
  { at, chunk }: Row,
  { speaker, input }: { readonly speaker: Who; readonly input: TellInput },
): boolean => {
  if (!(chunk.symbol === 'N' || chunk.symbol === 'x' || chunk.office) || input.chunks[at + 1]?.name) return false;
  if (input.grammar.withBefore.has(governorOf(at, input) ?? '')) return false; // "will mit Harms und den Betriebsräten reden"
  const { words } = input.named;
  const head = chunk.office?.head ?? chunk.from;
  const [word, before] = [words[head]?.low ?? '', words[head - 1]?.low ?? ''];
  if (input.grammar.isAudience(word, before, words[head - 2]?.low)) return true;
  const heard = input.grammar.heardBefore.has(governorOf(at, input) ?? '');
  const object = speaker.from < chunk.from && input.grammar.isPluralArticle(before); // "warnte die Abgeordneten"
  return (heard || object) && input.grammar.isAudienceObject?.(word) === true;
};
