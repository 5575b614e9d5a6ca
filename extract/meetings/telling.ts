import type { Clause } from '../clause';
import type { Chunk } from '../mention';
import type { VerbReading, Word } from '../word';
import type { Row, TellInput } from './input';
import type { Occurrence, Who } from './occurrence';

export interface Telling {
  readonly clause: Clause;
  readonly rows: readonly Row[];
  readonly verb: VerbReading | undefined;
  readonly people: readonly Who[];
  readonly input: TellInput;
}

const MEETS: ReadonlySet<string> = new Set(['meet', 'host']);

export const meets = (verb: VerbReading | undefined): boolean =>
  verb?.frames.some((frame) => MEETS.has(frame)) ?? false;

export const isMoving = (verb: VerbReading | undefined): boolean =>
  verb?.frames.some((frame) => frame === 'travel' || frame === 'invite' || frame === 'attend') ?? false;

/** A telling without a noun of its own, to be laid on the meeting told before. */
export const pointer = (
  telling: Telling,
  told: Pick<Occurrence, 'from' | 'to' | 'people' | 'rule'> & Partial<Occurrence>,
): Occurrence => ({
  sentence: telling.input.sentence,
  name: '',
  head: '',
  kind: '',
  proper: [],
  definite: true,
  pointing: true,
  verbal: true,
  strong: false,
  plural: false,
  places: [],
  dates: [],
  status: statusOf(telling.clause, telling.input, telling.verb),
  headline: telling.input.headline,
  ...told,
});

/** The one person who speaks: the subject, not whom the words are about. */
export const speakersIn = (telling: Telling): readonly Who[] =>
  listed(
    telling.people.filter(
      (who) =>
        who.entity.type === 'Person' &&
        who.rule === 'subject' &&
        !speaksForOthers(who, telling) &&
        !telling.input.grammar.isObjectPronoun?.(telling.input.named.words[who.from]?.low ?? ''), // "ihm sprang A bei"
    ),
    telling,
  );

/** The first of them, and who stands in one list with the first: "Minister Beuth, der Präsident des Verbandes, Kessing, und Bürgermeister Wagner". */
const listed = (people: readonly Who[], { input }: Telling): readonly Who[] => {
  const { words } = input.named;
  const gaps = people.slice(1).map((who, i) => words.slice(people[i]?.to, who.from));
  const broken = gaps.findIndex((gap) => gap.length > 12 || gap.some(({ verbs }) => verbs.length > 0));
  const run = broken < 0 ? gaps : gaps.slice(0, broken);
  const last = run.findLastIndex((gap) => gap.some(({ low }) => input.grammar.isCoordinator(low)));
  return people.slice(0, last + 2);
};

/** "Polizeisprecherin Maren Koch berichtete": not from the meeting. */
const speaksForOthers = ({ from }: Who, { input }: Telling): boolean => {
  const office = input.chunks.find((chunk) => chunk.office && (chunk.to === from || chunk.from === from))?.office;
  return office !== undefined && input.grammar.isSpokesperson?.(office.m) === true;
};

const clauseWords = new WeakMap<Clause, readonly string[]>();

/** The words of a clause without its dates ("on 22 May" may well take place), written out once for all who ask. */
export const wordsOf = (clause: Clause, input: TellInput): readonly string[] => {
  const known = clauseWords.get(clause);
  if (known) return known;
  const words: string[] = [];
  for (const at of clause.chunks) {
    const { from, to, date } = input.chunks[at] as Chunk;
    if (date) continue;
    for (let token = from; token < to; token++) words.push((input.named.words[token] as Word).low);
  }
  clauseWords.set(clause, words);
  return words;
};

export const statusOf = (clause: Clause, input: TellInput, verb: VerbReading | undefined): Occurrence['status'] => {
  const first = input.chunks[clause.verbs[0] ?? clause.chunks[0] ?? 0];
  const status = input.grammar.status(wordsOf(clause, input), input.tense(first?.from ?? 0));
  return status === 'held' && verb?.planned ? 'planned' : status;
};

/** "questioned A and B", "took evidence from A": whom a body hears. */
export const heardIn = ({ rows, input }: Telling): readonly Who[] => {
  const verb = rows.findIndex(({ chunk }) => chunk.verb?.meeting?.frames.includes('hear'));
  if (verb < 0) return [];
  return rows.slice(verb + 1).flatMap(({ chunk }) => {
    const entity = input.entityOf(chunk);
    return entity?.type === 'Person'
      ? [{ entity, rule: 'heard', sentence: input.sentence, from: chunk.from, to: chunk.name?.to ?? chunk.to }]
      : [];
  });
};
