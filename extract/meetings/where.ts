import type { LocalEntity } from '../entities';
import { flatMap } from '../flat-map';
import type { Chunk } from '../mention';
import type { DateMention } from '../temporal';
import { governorAt, governorOf, type Row, type TellInput, wordAt } from './input';
import { addDays } from './lasting';
import type { When, Who } from './occurrence';
import { unique } from './who';

/** Where a clause lets its meeting be: cities before countries. */
export const placesIn = (rows: readonly Row[], input: TellInput, toGoal: boolean): readonly Who[] => {
  const found: Who[] = [];
  for (const { at, chunk } of rows) {
    const entity = placeAt(at, chunk, input);
    const governor = entity && governorOf(townNounAt(at, input) ?? at, input);
    if (entity && !governor && input.headline && isInList(at, input))
      found.push({ entity, rule: 'place', sentence: input.sentence, from: chunk.from, to: chunk.to });
    if (entity && !governor && isVisited(at, input))
      found.push({ entity, rule: 'visited', sentence: input.sentence, from: chunk.from, to: chunk.to });
    if (!entity || !governor || (entity.type === 'Country' && hangsOnNoun(at, input))) continue;
    if (input.grammar.atBefore.has(governor) && entity.type === 'Place') continue; // "der Ausbau bei Ulm"
    const building =
      entity.type === 'Place' &&
      input.grammar.agentBefore.has(governor) &&
      input.grammar.isBuilding?.(wordAt(at - 2, input)?.low ?? '') === true &&
      input.grammar.placeBefore.has(governorOf(at - 2, input) ?? ''); // "in der Stadthalle von Ulm"
    if (
      building ||
      isSetFor(at, entity, input) ||
      input.grammar.placeBefore.has(governor) ||
      (toGoal && input.grammar.goalBefore.has(governor))
    )
      found.push({ entity, rule: 'place', sentence: input.sentence, from: chunk.from, to: chunk.to });
  }
  const aim = found.length > 1 ? aimAt(found[0] as Who, rows, input) : undefined;
  if (aim !== undefined) return unique(found.filter(({ from }) => from < aim));
  const when = found.length === 0 ? whenRows(rows, input) : [];
  if (when.length > 0) return placesIn(when, input, toGoal);
  const there = found.length === 0 ? rows.find(({ at }) => isThere(at, input)) : undefined;
  const place = there && input.placeBefore(there.at);
  if (there && place)
    found.push({ entity: place, rule: 'there', sentence: input.sentence, from: there.chunk.from, to: there.chunk.to });
  const cities = found.filter(({ entity }) => entity.type === 'Place');
  const listed = cities.filter(({ entity }) => entity.key);
  if (listed.length > 0) return unique(listed); // "at the Swan Hotel in Ledbury"
  return unique(
    cities.length > 0 ? cities : found.filter(({ entity }) => entity.type === 'Country' && entity.kind === 'country'),
  );
};

/** "dort", or "wo" right behind a place: "in Fulda, wo …". */
const isThere = (at: number, input: TellInput): boolean => {
  const low = wordAt(at, input)?.low ?? '';
  const place = input.chunks[at - 1]?.symbol === ',' && input.chunks[at - 2]?.symbol === 'PLACE';
  return input.grammar.isThere(low) || (place && input.grammar.isWhere?.(low) === true);
};

/** "met him in Delhi to seek funds for a camp at Ooty": where what somebody wants begins. */
const aimAt = ({ to }: Who, rows: readonly Row[], input: TellInput): number | undefined => {
  if (!input.grammar.verbFirst) return undefined;
  const row = rows.find(({ at, chunk }) => {
    const next = input.chunks[at + 1];
    const low = chunk.from >= to && wordAt(at, input)?.low === 'to';
    return low && next?.symbol === 'x' && !next.verb && wordAt(at + 1, input)?.tags.size === 0;
  });
  return row?.chunk.from;
};

/** "originally scheduled for Kyiv" */
const isSetFor = (at: number, { type, key }: LocalEntity, input: TellInput): boolean => {
  const governor = governorAt(at, input) ?? 0;
  const planned = input.grammar.isSetFor?.(wordAt(governor - 1, input)?.low ?? '') === true;
  return (
    type === 'Place' &&
    key !== undefined &&
    planned &&
    input.grammar.plannedBefore.has(wordAt(governor, input)?.low ?? '')
  );
};

/** "in the Zambian border town of Livingstone": the noun that says what the name is of. */
const townNounAt = (at: number, input: TellInput): number | undefined => {
  const between = input.chunks[at - 1]?.symbol === ',' ? ',' : (wordAt(at - 1, input)?.low ?? ''); // "in the Barbadian capital, Bridgetown"
  return input.grammar.isTownNoun?.(wordAt(at - 2, input)?.low ?? '', between) ? at - 2 : undefined;
};

/** "hat am Dienstag Odessa besucht" */
const isVisited = (at: number, { chunks, clauses }: TellInput): boolean => {
  const clause = clauses.find((one) => one.chunks.includes(at));
  return (
    /^(?:PLACE|COUNTRY)$/.test(chunks[at]?.symbol ?? '') &&
    clause?.chunks.some((i) => {
      const verb = chunks[i]?.verb?.meeting;
      return verb?.frames.includes('travel') === true && verb.frames.includes('meet');
    }) === true
  );
};

/** "der Botschafter in Finnland", "zum Frieden in der Ukraine": the country belongs to the noun before it. */
const hangsOnNoun = (at: number, input: TellInput): boolean => {
  const noun = [2, 3].map((back) => at - back).find((i) => input.chunks[i]?.office || input.chunks[i]?.symbol === 'N');
  const chunk = noun === undefined ? undefined : input.chunks[noun];
  if (noun === undefined || chunk?.office) return chunk !== undefined;
  return input.grammar.topicBefore.has(governorOf(noun, input) ?? '');
};

/** "Sitzung am 19. März, Bootshaus, Hameln": in a heading the place may stand by itself between commas. */
const isInList = (at: number, input: TellInput): boolean => {
  const after = input.chunks[at + 1]?.symbol;
  return input.chunks[at - 1]?.symbol === ',' && (after === undefined || after === ',' || after === '.');
};

/** A place by name, or the city in "im Berliner Kanzleramt". */
const placeAt = (at: number, chunk: Chunk, input: TellInput): LocalEntity | undefined => {
  const entity = chunk.name && input.entityOf(chunk);
  const city = input.named.words[chunk.name?.from ?? chunk.from]?.adjectiveOf;
  if (entity && !entity.key && city?.type === 'Place') return input.placeOf(city); // "in der Reutlinger Stadthalle"
  if (entity?.type === 'Organisation' && entity.kind === 'country' && !entity.key)
    return input.placeNamed(input.named.tokens[(chunk.name?.to ?? 0) - 1]?.text ?? ''); // "in der georgischen Hauptstadt Tiflis"
  const house = chunk.name?.entry?.house;
  if (house) return input.placeNamed(house); // "at the White House"
  if (entity) return entity.type === 'Place' || entity.type === 'Country' ? entity : undefined;
  const adjective = chunk.to === chunk.from + 1 ? wordAt(at, input)?.adjectiveOf : undefined;
  const building = input.named.words[chunk.to];
  return adjective?.type === 'Place' && building?.cap && !building.office ? input.placeOf(adjective) : undefined;
};

/** Grains of a date on which a meeting can be held. */
export const HELD: ReadonlySet<string> = new Set([
  'day',
  'range',
  'month',
  'month-part',
  'week',
  'weekend',
  'season',
  'quarter',
  'year',
]);

/** "Weiter geht es am Montag: Dann kommen …": the day just named. */
const thenIn = (rows: readonly Row[], input: TellInput): Row | undefined => {
  const then = rows.find(({ at }) => input.grammar.isThen(wordAt(at, input)?.low ?? ''));
  const before = then && input.chunks.slice(0, then.at).findLastIndex((chunk) => chunk.date?.grain === 'day');
  const chunk = before === undefined ? undefined : input.chunks[before];
  return chunk && before !== undefined ? { at: before, chunk } : undefined;
};

/** "On Monday she was in Kyiv, where she met Kuleba": the day of the clause that names the place. */
const thereIn = (rows: readonly Row[], input: TellInput): Row | undefined => {
  const there = rows.find(({ at }) => isThere(at, input))?.at ?? 0;
  const place = input.chunks.slice(0, there).findLastIndex(({ symbol }) => symbol === 'PLACE');
  const clause = input.clauses.find(({ chunks }) => chunks.includes(place) && !chunks.includes(there));
  const days = (clause?.chunks ?? []).filter((at) => at < there && input.chunks[at]?.date?.grain === 'day');
  const chunk = days.length === 1 ? input.chunks[days[0] as number] : undefined;
  return chunk && { at: days[0] as number, chunk };
};

/** "soll am 16. Juni darum gehen, wenn der Rat zusammenkommt": the only day of the clause before. */
const dayOfClause = (rows: readonly Row[], input: TellInput): readonly Row[] => {
  const first = rows[0]?.at ?? 0;
  const when = input.grammar.whenOf?.(wordAt(first, input)?.low ?? '');
  const before = when && input.clauses.find(({ chunks }) => chunks.at(-1) === first - 2);
  const days = (before?.chunks ?? []).filter((at) => input.chunks[at]?.date?.grain === 'day');
  const [at = -1, ...more] = days;
  const chunk = input.chunks[at];
  const ahead = (chunk?.date?.edtf ?? '') > (input.published ?? '');
  return chunk && more.length === 0 && ahead === (when === 'ahead') ? [{ at, chunk }] : [];
};

/** "at the hotel in Duluth on Thursday, when they are due to sit down": the day just before the clause, and its place. */
const whenRows = (rows: readonly Row[], { chunks, named, grammar }: TellInput): readonly Row[] => {
  const first = rows[0]?.at ?? 0;
  if (!grammar.isWhen?.(named.words[chunks[first]?.from ?? 0]?.low ?? '')) return [];
  const date = chunks[first - 1]?.symbol === ',' ? first - 2 : first - 1;
  if (!chunks[date]?.date) return [];
  const place = date - 2;
  const ats = chunks[place]?.symbol === 'PLACE' ? [place, date] : [date];
  return ats.map((at) => ({ at, chunk: chunks[at] as Chunk }));
};

/** A weekday that was read forward in a clause whose verb is past is the last such day: "der am Samstag … empfangen hatte". */
const byTense = (date: DateMention, rows: readonly Row[], input: TellInput): string => {
  const edtf = date.edtf ?? '';
  const { published } = input;
  if (
    !published ||
    edtf <= published ||
    !/^weekdays?(?!-toward|-next|-moved|-of-week|-weeks)/.test(date.rule) ||
    !/^\d{4}-\d\d-\d\d$/.test(edtf)
  )
    return edtf;
  const row = rows.find(({ chunk }) => chunk.date === date);
  const words = clauseWords(row?.at, input);
  const off = words.some((word) => input.grammar.isPluperfect?.(word)); // "die für Dienstag anberaumte Sitzung war abgesagt worden"
  const planned = row && !off && input.grammar.plannedBefore.has(governorOf(row.at, input) ?? ''); // "die auf den Freitag angesetzte Sitzung"
  const past =
    !planned &&
    (input.grammar.label(input.named.words[0]?.low ?? '') !== undefined ||
      (off && row !== undefined && input.grammar.plannedBefore.has(governorOf(row.at, input) ?? '')) ||
      rows.some(({ at }) => input.grammar.isPastAuxiliary(wordAt(at, input)?.low ?? '')));
  const again = input.daysBefore.includes(addDays(edtf, -7)); // "Bereits am Mittwoch … Ein ebenfalls für Mittwoch vorgesehenes Gespräch"
  return past || again ? addDays(edtf, -7) : edtf;
};

const clauseWords = (at: number | undefined, input: TellInput): readonly string[] =>
  (input.clauses.find(({ chunks }) => at !== undefined && chunks.includes(at))?.chunks ?? []).map(
    (i) => wordAt(i, input)?.low ?? '',
  );

/** "eine Woche später, am 26. Oktober": beside a day these say nothing more. */
const VAGUER: ReadonlySet<string> = new Set([...HELD].filter((grain) => grain !== 'day' && grain !== 'range'));

/** "PARIS, 3 May – The ministers …": the day of the report, not of what it tells. */
export const isDateline = (chunk: Chunk, chunks: readonly Chunk[]): boolean => {
  const at = chunks.indexOf(chunk);
  const next = chunks[at + 1]?.symbol ?? '.';
  return (
    at > 0 &&
    at < 6 &&
    (next === '–' || next === '(' || (next === '.' && chunks.length <= at + 2)) &&
    chunks.slice(0, at).every(({ symbol }) => /^(?:PLACE|COUNTRY|N|[,./])$/.test(symbol))
  );
};

/** "2022-01": a month in figures is of the page, not of the text; "der Saison 2021/22" is what the figures are of. */
const isMetadata = (chunk: Chunk, input: TellInput): boolean =>
  isDateline(chunk, input.chunks) ||
  input.grammar.isTerm(input.named.words[chunk.from - 1]?.low ?? '') ||
  (chunk.date?.grain === 'month' && chunk.to - chunk.from <= 3 && input.named.tokens[chunk.from]?.kind === 'number');

/** "Danach sprach er mit Marchetti": on the day that the sentence before names. */
const afterwards = (rows: readonly Row[], input: TellInput): When | undefined => {
  const row = rows.find(({ at }) => input.grammar.isAfterwards?.(wordAt(at, input)?.low ?? ''));
  const { lastDay: day, sentence } = input;
  const hangs = wordAt(rows[0]?.at ?? 0, input)?.tags.has('subord'); // "ob danach eine achte Runde nötig ist"
  return row && !hangs && day?.edtf
    ? { edtf: day.edtf, rule: 'afterwards', sentence, from: row.chunk.from, to: row.chunk.to }
    : undefined;
};

/** "Am Montag geht der Streit in Ulm weiter. Dort wollen sich A und B treffen": the only day told beside the place. */
const thereBefore = (rows: readonly Row[], input: TellInput): When | undefined => {
  const { lastDay: day, daysBefore, sentence } = input;
  const row = rows.find(({ at }) => at === 0 && input.grammar.isThere(wordAt(at, input)?.low ?? ''));
  return row && day?.edtf && daysBefore.length === 1
    ? { edtf: day.edtf, rule: 'there', sentence, from: row.chunk.from, to: row.chunk.to }
    : undefined;
};

/** When a clause lets its meeting be. "am Montag begonnen … bis zum 17. November" is one stretch. */
export const datesIn = (rows: readonly Row[], input: TellInput): readonly When[] => {
  const dated = rows.filter(({ chunk }) => chunk.date?.edtf && HELD.has(chunk.date.grain) && !isMetadata(chunk, input));
  const days = dated.filter(({ chunk }) => chunk.date?.grain === 'day');
  const moved = rows.some(({ at }) => input.grammar.isMoved(wordAt(at, input)?.low ?? '', wordAt(at + 1, input)?.low));
  const until = moved ? undefined : dated.find(({ chunk }) => chunk.date?.until && chunk.date.grain === 'day');
  const then = dated.length === 0 ? (thenIn(rows, input) ?? thereIn(rows, input)) : undefined;
  const when = dated.length === 0 && !then ? [...whenRows(rows, input), ...dayOfClause(rows, input)] : [];
  if (when.length > 0) return datesIn(when, input);
  const after = dated.length === 0 && !then ? (afterwards(rows, input) ?? thereBefore(rows, input)) : undefined;
  if (after) return [after];
  return flatMap(moved ? dated.slice(-1) : then ? [then] : dated, ({ chunk }) => {
    const { date } = chunk;
    if (date && days.length > 0 && VAGUER.has(date.grain)) return [];
    if (!date?.edtf || (!moved && date.grain !== 'range' && (date.since || date.until) && !(date.since && until)))
      return [];
    const end = until && date.grain === 'day' ? until.chunk.date?.edtf : undefined;
    const day = moved ? nextOf(date, input) : byTense(date, rows, input);
    const edtf = end && end > day ? `${day}/${end}` : day;
    return [{ edtf, rule: date.rule, sentence: input.sentence, from: chunk.from, to: chunk.to }];
  });
};

/** "postponed until March": a month to which a meeting is moved is the coming one; a day is as it was read. */
const nextOf = ({ edtf = '', grain, rule }: DateMention, { published = '' }: TellInput): string =>
  grain === 'month' && rule === 'month' && edtf < published.slice(0, 7)
    ? `${Number(edtf.slice(0, 4)) + 1}${edtf.slice(4)}`
    : edtf;

/** "die heute in Ulm angesetzte Sitzung": between the article and the participle before the noun. */
const isInside = (at: number, noun: number, input: TellInput): boolean => {
  const between = input.chunks.slice(at + 1, noun);
  const article = [at - 1, at - 2].some((i) => wordAt(i, input)?.tags.has('determiners'));
  return at < noun && noun - at <= 4 && article && between.every(({ verb, symbol }) => !verb && symbol !== ',');
};

/** "sagte am Mittwoch das Treffen am Freitag ab": the day behind the noun is that of the meeting. */
export const calledOff = (noun: number, rows: readonly Row[], input: TellInput): readonly When[] => {
  const verb = flatMap(input.clauses, ({ verbs }) => verbs).find((at) => at > noun) ?? Number.POSITIVE_INFINITY;
  const fell = input.grammar.isFallen?.(clauseWords(noun, input)) === true; // "war im Dezember geplatzt"
  const own = rows.filter(
    ({ at }) =>
      (at > noun && (at < verb || fell)) ||
      isInside(at, noun, input) ||
      input.grammar.plannedBefore.has(governorOf(at, input) ?? ''),
  );
  return datesIn(own, input);
};

/** The day until which it lasts, where the clause names no day on which it begins. */
export const untilIn = (rows: readonly Row[]): string | undefined =>
  rows.find(({ chunk }) => chunk.date?.until && chunk.date.grain === 'day')?.chunk.date?.edtf;

/** Of several meetings in one clause each keeps what stands nearer to it than to another. */
export const nearestRows = (at: number, rows: readonly Row[], nouns: readonly Row[]): readonly Row[] => {
  const distance = (from: number, to: number): number => (to > from ? to - from : (from - to) * 2);
  const others = nouns.filter((row) => row.at !== at).map((row) => row.at);
  return rows.filter((row) => others.every((other) => distance(other, row.at) >= distance(at, row.at)));
};
