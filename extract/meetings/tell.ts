import type { Clause } from '../clause';
import type { LocalEntity } from '../entities';
import type { Chunk, MeetingMention } from '../mention';
import type { NameEntry } from '../names';
import type { NamedSentence } from '../recognise';
import type { VerbReading } from '../word';
import { fold } from '../words';
import type { At, Occurrence, When, Who } from './occurrence';

/** What telling meetings needs of a language. */
export interface MeetingGrammar {
  /** Prepositions of a place: "in", "im", "auf". */
  readonly placeBefore: ReadonlySet<string>;
  /** Prepositions that join a participant: "mit", "zwischen". */
  readonly withBefore: ReadonlySet<string>;
  /** Prepositions after which a name takes no part: "laut", "über", "gegen". */
  readonly asideBefore: ReadonlySet<string>;
  /** Names of meetings that a verb alone tells: meet → "Treffen", host → "Empfang". */
  readonly verbal: Readonly<Record<string, string>>;
  /** What the clause says of its meeting's standing. */
  readonly status: (words: readonly string[], tense: Tense) => Occurrence['status'];
  /** Organisations named inside a compound: "NATO-Russland" → NATO, Russia. */
  readonly inside: (prefix: string) => readonly NameEntry[];
  /** "Berliner" before a building gives the city. */
  readonly isCoordinator: (word: string) => boolean;
  /** "am Rande", "on the margins": what stands behind is the frame of another meeting. */
  readonly margin: (words: readonly string[]) => boolean;
}

export type Tense = 'past' | 'present' | 'future' | 'unknown';

export interface TellInput {
  readonly sentence: number;
  readonly named: NamedSentence;
  readonly chunks: readonly Chunk[];
  readonly clauses: readonly Clause[];
  /** Whom or what a chunk stands for, by name or by reference. */
  readonly entityOf: (chunk: Chunk) => LocalEntity | undefined;
  readonly tense: (token: number) => Tense;
  /** The document's entity for a listed place, named by itself or not. */
  readonly placeOf: (entry: NameEntry) => LocalEntity;
  readonly grammar: MeetingGrammar;
  readonly headline: boolean;
}

/** All meetings that one sentence tells, by a noun or by a verb, each with what its own clause says of it. */
export const tellMeetings = (input: TellInput): readonly Occurrence[] =>
  input.clauses.flatMap((clause) => clauseMeetings(clause, input));

const clauseMeetings = (clause: Clause, input: TellInput): Occurrence[] => {
  const rows = clause.chunks.map((at) => ({ at, chunk: input.chunks[at] as Chunk }));
  const nouns = rows.filter(({ chunk }) => chunk.meeting);
  const verb = rows
    .map(({ chunk }) => chunk.verb?.meeting)
    .find((reading) => reading !== undefined && isFull(reading, rows));
  const framed = nouns.filter(({ at }) => !isMargin(at, input));
  const verbal = verb && framed.length === 0 ? verbalOccurrence(verb, clause, rows, input) : undefined;
  const told = nouns.map(({ at, chunk }, index) =>
    nounOccurrence(
      { at, chunk, index, nouns: nouns.length, verb: isMargin(at, input) ? undefined : verb },
      clause,
      rows,
      input,
    ),
  );
  return [...(verbal ? [verbal] : []), ...told];
};

type Row = { readonly at: number; readonly chunk: Chunk };

/** A verb in a form that tells: finite, or a participle or infinitive with its auxiliary in the clause. */
const isFull = (_reading: VerbReading, _rows: readonly Row[]): boolean => true;

const isMargin = (at: number, input: TellInput): boolean => {
  const before: string[] = [];
  for (let i = at - 1; i >= Math.max(0, at - 4); i--)
    before.unshift(input.named.words[(input.chunks[i] as Chunk).from]?.low ?? '');
  return input.grammar.margin(before);
};

interface NounAt {
  readonly at: number;
  readonly chunk: Chunk;
  readonly index: number;
  readonly nouns: number;
  readonly verb: VerbReading | undefined;
}

const SUBJECT_FRAMES: ReadonlySet<string> = new Set(['attend', 'chair', 'hold', 'host', 'meet', 'travel', 'invite']);

const nounOccurrence = (noun: NounAt, clause: Clause, rows: readonly Row[], input: TellInput): Occurrence => {
  const meeting = noun.chunk.meeting as MeetingMention;
  const attached = attachedPeople(noun.at, input);
  const inside = meeting.word.prefix ? input.grammar.inside(meeting.word.prefix).map(input.placeOf) : [];
  const frame = noun.verb?.frames.find((one) => SUBJECT_FRAMES.has(one));
  const told =
    frame && noun.index === 0 && !(frame === 'hold' && isSubjectless(noun.verb))
      ? clausePeople(rows, input, frame)
      : [];
  const here = { sentence: input.sentence, from: noun.chunk.from, to: noun.chunk.to };
  const people = unique([
    ...attached,
    ...told,
    ...inside.map(
      (entity): Who => ({
        entity,
        rule: 'compound',
        sentence: input.sentence,
        from: meeting.head,
        to: meeting.head + 1,
      }),
    ),
  ]);
  const own = noun.nouns > 1 ? nearestOnly(noun.at, rows) : rows;
  return {
    ...here,
    name: meeting.name,
    head: meeting.word.head,
    kind: meeting.word.kind,
    proper: properNames(meeting, input),
    definite: meeting.definite,
    verbal: false,
    strong: meeting.word.strong,
    plural: meeting.word.plural,
    places: placesOf(own, input),
    dates: datesOf(own, input),
    people,
    status: statusOf(clause, input, noun.verb),
    factuality: 'asserted',
    rule: frame && told.length > 0 ? `noun-${frame}` : 'noun',
    headline: input.headline,
  };
};

/** "stattfinden", "beginnen": the meeting itself is the subject. */
const isSubjectless = (verb: VerbReading | undefined): boolean =>
  verb !== undefined &&
  /^(?:statt|be(?:ginn|vorsteh)|ansteh|end|laufen|dauer|folg|ausfall|platz|scheiter|takeplace|begin|start|end)/.test(
    verb.lemma,
  );

const verbalOccurrence = (
  verb: VerbReading,
  clause: Clause,
  rows: readonly Row[],
  input: TellInput,
): Occurrence | undefined => {
  const frame = ['meet', 'host', 'body-meets', 'travel'].find((one) => verb.frames.includes(one));
  const head = frame && input.grammar.verbal[frame];
  const at = rows.find(({ chunk }) => chunk.verb?.meeting === verb);
  if (!frame || !head || !at) return undefined;
  const people = clausePeople(rows, input, frame);
  const dates = datesOf(rows, input);
  const places = placesOf(rows, input);
  const bodies = frame === 'body-meets' ? bodiesOf(rows, input) : [];
  if (!isOccasion({ verb, frame, people, bodies, settled: dates.length + places.length })) return undefined;
  return {
    sentence: input.sentence,
    from: at.chunk.from,
    to: at.chunk.to,
    name: verbalName(head, people, bodies),
    head,
    kind: frame === 'body-meets' && bodies.length > 0 ? 'session' : frame === 'host' ? 'reception' : 'talks',
    proper: bodies.map((body) => fold(body)),
    definite: false,
    verbal: true,
    strong: false,
    plural: false,
    places,
    dates,
    people,
    status: statusOf(clause, input, verb),
    factuality: 'asserted',
    rule: `verb-${frame}`,
    headline: input.headline,
  };
};

interface Told {
  readonly verb: VerbReading;
  readonly frame: string;
  readonly people: readonly Who[];
  readonly bodies: readonly string[];
  readonly settled: number;
}

/** Two who meet make an occasion; one alone or a body needs a day or a place. */
const isOccasion = ({ verb, frame, people, bodies, settled }: Told): boolean => {
  if (frame === 'body-meets' && bodies.length > 0) return settled > 0;
  if (frame === 'travel') return people.length >= 2 && settled > 0;
  if (verb.weak) return people.length >= 2 && settled > 0;
  return people.length >= 2 || (people.length === 1 && settled > 0);
};

const verbalName = (head: string, people: readonly Who[], bodies: readonly string[]): string => {
  if (bodies.length > 0) return bodies[0] as string;
  const names = people.slice(0, 2).map((who) => who.entity.name);
  return names.length > 0 ? `${head} (${names.join(', ')})` : head;
};

// ---- who

/** People, and organisations and countries beside them, that the clause lets take part. */
const clausePeople = (rows: readonly Row[], input: TellInput, frame: string): Who[] => {
  const found: Who[] = [];
  for (const { at, chunk } of rows) {
    const entity = input.entityOf(chunk);
    if (!entity) continue;
    const governor = governorOf(at, input);
    if (governor && input.grammar.asideBefore.has(governor)) continue;
    if (isGenitiveOf(at, input)) continue;
    const person = entity.type === 'Person';
    const joined = governor !== undefined && input.grammar.withBefore.has(governor);
    if (!person && !(entity.type === 'Organisation' || entity.type === 'Country')) continue;
    if (!person && governor !== undefined && !joined) continue;
    if (!person && frame === 'body-meets') continue;
    if (
      person &&
      governor !== undefined &&
      !joined &&
      input.grammar.placeBefore.has(governor) &&
      governor !== 'bei' &&
      governor !== 'an'
    )
      continue;
    found.push({
      entity,
      rule: joined ? 'with' : 'subject',
      sentence: input.sentence,
      from: chunk.from,
      to: chunk.name?.to ?? chunk.to,
    });
  }
  return unique(found);
};

/** "Merkels Treffen mit Macron", "ein Treffen zwischen A und B", "Gespräche der Außenminister A und B". */
const attachedPeople = (at: number, input: TellInput): Who[] => {
  const found: Who[] = [];
  const take = (index: number, rule: string): boolean => {
    const chunk = input.chunks[index];
    const entity = chunk && input.entityOf(chunk);
    if (!chunk || !entity || entity.type === 'Place') return false;
    found.push({ entity, rule, sentence: input.sentence, from: chunk.from, to: chunk.name?.to ?? chunk.to });
    return true;
  };
  const previous = input.chunks[at - 1];
  if (
    previous?.name &&
    /(?:s|['’])$/u.test(input.named.tokens[previous.to - 1]?.text ?? '') &&
    input.entityOf(previous)?.type !== 'Place'
  )
    take(at - 1, 'genitive');
  for (let i = at + 1; i < Math.min(input.chunks.length, at + 14); i++) {
    const word = input.named.words[(input.chunks[i] as Chunk).from];
    if (!word || /^[.;:!?–]$/.test(word.text)) break;
    if (input.chunks[i]?.verb || input.chunks[i]?.meeting) break;
    if (input.grammar.withBefore.has(word.low))
      for (let k = i + 1; k < Math.min(input.chunks.length, i + 10); k++)
        if (!take(k, 'with') && !isFiller(k, input)) break;
  }
  return unique(found);
};

/** Articles, adjectives, commas, "und", offices before a name: a list of names goes on. */
const isFiller = (index: number, input: TellInput): boolean => {
  const chunk = input.chunks[index] as Chunk;
  const word = input.named.words[chunk.from];
  return (
    chunk.symbol === ',' ||
    chunk.symbol === 'x' ||
    chunk.office !== undefined ||
    (word !== undefined && (input.grammar.isCoordinator(word.low) || word.tags.has('determiners')))
  );
};

/** The preposition that governs a chunk, looking back over articles, adjectives and the members of a list. */
const governorOf = (at: number, input: TellInput): string | undefined => {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const chunk = input.chunks[i] as Chunk;
    const word = input.named.words[chunk.from];
    if (!word) return undefined;
    if (word.tags.has('prepositions') && !chunk.office) return word.low;
    const list =
      chunk.name ||
      chunk.office ||
      chunk.symbol === 'x' ||
      word.tags.has('determiners') ||
      word.tags.has('possessives') ||
      input.grammar.isCoordinator(word.low);
    if (!list) return undefined;
    if ((chunk.name || chunk.office) && !isListed(i, at, input)) return undefined;
  }
  return undefined;
};

/** Between two members of one list only "und", commas, articles and offices stand. */
const isListed = (first: number, second: number, input: TellInput): boolean => {
  if (second - first === 1) return input.chunks[first]?.office !== undefined;
  for (let i = first + 1; i < second; i++) {
    const word = input.named.words[(input.chunks[i] as Chunk).from];
    if (word && input.grammar.isCoordinator(word.low)) return true;
  }
  return false;
};

/** "Merkels Sprecher": the genitive is not there in person. */
const isGenitiveOf = (at: number, input: TellInput): boolean => {
  const chunk = input.chunks[at] as Chunk;
  const next = input.chunks[at + 1];
  if (!chunk.name || !next) return false;
  const text = input.named.tokens[chunk.name.to - 1]?.text ?? '';
  return (
    /(?:s|['’])$/u.test(text) &&
    !chunk.name.name.endsWith(text) &&
    (next.symbol === 'N' || next.symbol === 'ORG' || next.symbol === 'x') &&
    !next.meeting
  );
};

const bodiesOf = (rows: readonly Row[], input: TellInput): string[] =>
  rows.flatMap(({ at, chunk }) => {
    const entity = input.entityOf(chunk);
    const governor = governorOf(at, input);
    if (entity?.type === 'Organisation' && governor === undefined) return [entity.name];
    const word = input.named.words[chunk.from];
    return !entity && chunk.symbol === 'N' && word?.body && governor === undefined ? [word.body.lemma] : [];
  });

// ---- where and when

const placesOf = (rows: readonly Row[], input: TellInput): Who[] => {
  const found: Who[] = [];
  for (const { at, chunk } of rows) {
    const entity = placeIn(chunk, input);
    const governor = governorOf(at, input);
    if (entity && governor && input.grammar.placeBefore.has(governor))
      found.push({ entity, rule: 'place', sentence: input.sentence, from: chunk.from, to: chunk.to });
  }
  const cities = found.filter(({ entity }) => entity.type === 'Place');
  return unique(
    cities.length > 0 ? cities : found.filter(({ entity }) => entity.type === 'Country' && entity.kind === 'country'),
  );
};

/** A place by name, or the city in "im Berliner Kanzleramt". */
const placeIn = (chunk: Chunk, input: TellInput): LocalEntity | undefined => {
  const entity = chunk.name && input.entityOf(chunk);
  if (entity && (entity.type === 'Place' || entity.type === 'Country')) return entity;
  const adjective = chunk.to === chunk.from + 1 && !chunk.name ? input.named.words[chunk.from]?.adjectiveOf : undefined;
  const building = input.named.words[chunk.to];
  return adjective?.type === 'Place' && building?.cap && !building.office ? input.placeOf(adjective) : undefined;
};

const HELD: ReadonlySet<string> = new Set([
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

const datesOf = (rows: readonly Row[], input: TellInput): When[] =>
  rows.flatMap(({ chunk }) => {
    const { date } = chunk;
    if (!date?.edtf || !HELD.has(date.grain) || date.since || date.until) return [];
    return [{ edtf: date.edtf, rule: date.rule, sentence: input.sentence, from: chunk.from, to: chunk.to }];
  });

/** Of several meetings in one clause each keeps what stands nearer to it than to another. */
const nearestOnly = (at: number, rows: readonly Row[]): Row[] => {
  const others = rows.filter(({ chunk, at: other }) => chunk.meeting && other !== at).map((row) => row.at);
  return rows.filter((row) => {
    const mine = row.at > at ? row.at - at : (at - row.at) * 2;
    return others.every((other) => (row.at > other ? row.at - other : (other - row.at) * 2) >= mine);
  });
};

const properNames = (meeting: MeetingMention, input: TellInput): string[] => {
  const rest = meeting.name.replace(meeting.word.lemma, ' ');
  const prefix = meeting.word.prefix ? [meeting.word.prefix] : [];
  const names = [...prefix, ...rest.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word))];
  return [...new Set(names.map((name) => fold(name)).filter((name) => name.length > 1 && input.sentence >= 0))];
};

const statusOf = (clause: Clause, input: TellInput, verb: VerbReading | undefined): Occurrence['status'] => {
  const words = clause.chunks.flatMap((at) => {
    const chunk = input.chunks[at] as Chunk;
    return input.named.words.slice(chunk.from, chunk.to).map((word) => word.low);
  });
  const first = input.chunks[clause.verbs[0] ?? clause.chunks[0] ?? 0];
  const status = input.grammar.status(words, input.tense(first?.from ?? 0));
  return status === 'held' && verb?.planned ? 'planned' : status;
};

const unique = <T extends At & { readonly entity: LocalEntity }>(items: readonly T[]): T[] => {
  const seen = new Set<LocalEntity>();
  return items.filter(({ entity }) => !seen.has(entity) && seen.add(entity));
};
