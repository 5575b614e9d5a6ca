import type { Clause } from '../clause';
import { fold } from '../words';
import { datesIn } from './days';
import { governorOf, type Row, type TellInput, wordAt } from './input';
import type { At, Occurrence, Who } from './occurrence';
import { placesIn } from './places';
import { heardIn, pointer, speakersIn, type Telling, wordsOf } from './telling';
import { unique } from './who';

/** What kind of body a chunk names, by its name or its noun; '' for none. */
const kindAt = ({ at, chunk }: Row, input: TellInput): string =>
  input.entityOf(chunk)?.kind ?? (chunk.symbol === 'N' ? wordAt(at, input)?.body?.kind : undefined) ?? '';

/** What a body is called: by its name, or by its noun. */
const nameAt = ({ at, chunk }: Row, input: TellInput): string =>
  input.entityOf(chunk)?.name ?? wordAt(at, input)?.body?.lemma ?? '';

const HEARS = /^(?:committee|parliament|council)$/;

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

/** "musste sich am Dienstag vor der Kommission erklären", "saß im Untersuchungsausschuss": a committee hears somebody on a day. */
export const hearing = (telling: Telling): Occurrence | undefined => {
  const { input, rows, people, verb } = telling;
  const row = rows.find(({ at, chunk }) => {
    const heard =
      HEARS.test(kindAt({ at, chunk }, input)) && input.grammar.heardBefore.has(governorOf(at, input) ?? '');
    return heard || isTold({ at, chunk }, input) || isShown({ at, chunk }, telling);
  });
  if (!row) return undefined;
  const dates = datesIn(rows, input);
  const speakers = isTold(row, input) ? speakersIn(telling) : people;
  const witnesses = speakers.filter(({ entity }) => entity.type === 'Person');
  if (witnesses.length === 0 || verb?.frames.includes('meet')) return undefined;
  // "told the Commerce Committee", on a day that another sentence names
  const undated = dates.length === 0 && row.chunk.name !== undefined && isTold(row, input);
  if (dates.length === 0 && !undated) return undefined;
  const name = nameAt(row, input);
  return {
    ...pointer(telling, {
      from: row.chunk.from,
      to: row.chunk.to,
      people: witnesses,
      dates,
      places: placesIn(isTold(row, input) ? near(row, rows) : rows, input, false),
      rule: 'heard-before',
    }),
    name,
    head: input.grammar.verbal.testify ?? '',
    kind: 'hearing',
    proper: [fold(name)],
    another: input.grammar.verbFirst && wordsOf(telling.clause, input).includes('same'), // "before the same committee"
    definite: false,
    pointing: false,
    pending: undated ? 'sitting' : undefined,
  };
};

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
  const name = row ? nameAt(row, input) : (input.grammar.verbal.testify ?? '');
  const present = people.filter(({ entity }) => entity.type === 'Person');
  return {
    ...pointer(telling, {
      from: at.from,
      to: at.to,
      people: unique([...present, ...heard]),
      dates,
      places,
      rule: 'body-hears',
    }),
    name,
    head: input.grammar.verbal.testify ?? '',
    kind: 'hearing',
    proper: row ? [fold(name)] : [],
    definite: false,
    pointing: false,
  };
};

const SITS = /^(?:committee|parliament|council|board)$/;

/** A body that sits is the subject: "der Landtag", "der Ausschuss". */
export const isSitting = ({ rows, input }: Telling): boolean =>
  rows.some((row) => SITS.test(kindAt(row, input)) && governorOf(row.at, input) === undefined);

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
