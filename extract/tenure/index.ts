import type { RoleTriple } from '../claim';
import { coverage } from '../edtf';
import type { Chunk } from '../mention';
import type { NamedSentence } from '../recognise/sentence';
import type { DateMention } from '../temporal';
import { phrasesFor } from './assign';
import { bracketTerm, termOfOffice } from './beside';
import { isPerfect } from './counted';
import { timePhrases } from './phrase';
import type { Row, TimePhrase } from './row';
import type { Telling } from './telling';
import type { TermWords } from './words';

export type { TermWords } from './words';

interface TenureInput {
  readonly chunks: readonly (readonly Chunk[])[];
  readonly sentences: readonly NamedSentence[];
  readonly dates: readonly (readonly DateMention[])[];
  readonly published: string | undefined;
  readonly terms: TermWords;
}

/**
 * Says of every office from when to when it was held, as far as its own sentence does. One that is told with two terms
 * ("von 1998 bis 2002 und erneut seit 2010") is told twice from here on.
 */
export const withTenures = (triples: readonly RoleTriple[], input: TenureInput): readonly RoleTriple[] => {
  const rows = new Map<number, { readonly row: Row; readonly phrases: readonly TimePhrase[] }>();
  const rowAt = (sentence: number) => {
    const known = rows.get(sentence);
    if (known) return known;
    const { published, terms } = input;
    const row = {
      chunks: input.chunks[sentence] ?? [],
      words: input.sentences[sentence]?.words ?? [],
      published,
      terms,
    };
    const made = { row, phrases: timePhrases(row) };
    rows.set(sentence, made);
    return made;
  };
  return triples.flatMap((triple) => {
    const dates = input.dates[triple.sentence] ?? [];
    if (dates.length === 0) return [triple];
    const { row, phrases } = rowAt(triple.sentence);
    const telling = tellingOf(triple, row.chunks);
    if (!telling) return [triple];
    const told = phrasesFor(row, phrases, telling);
    const found = told.length > 0 ? told : [termOfOffice(row, phrases, telling) ?? bracketTerm(row, dates, telling)];
    return found
      .filter(isOrdered)
      .map((phrase) =>
        phrase && !isYetToEnd(phrase, triple, row)
          ? dated(triple, phrase, { row, telling, several: found.length > 1 })
          : triple,
      );
  });
};

const isOrdered = (phrase: TimePhrase | undefined): boolean =>
  !phrase?.since || !phrase.until || phrase.since.slice(0, 4) <= phrase.until.slice(0, 4);

/** "Huber, bis zum Sommer Präsident", of one who is it no more: a summer to come is read wrongly. */
const isYetToEnd = ({ at, until }: TimePhrase, { former }: RoleTriple, { published }: Row): boolean =>
  at === undefined && former === true && published !== undefined && (coverage(until ?? '').start ?? '') > published;

/** Where the claim stands in its row; nothing where its words are not chunks of it. */
const tellingOf = ({ head, verb, person, former }: RoleTriple, chunks: readonly Chunk[]): Telling | undefined => {
  const chunkOf = (token: number): number => chunks.findIndex(({ from, to }) => from <= token && token < to);
  const [at, who] = [chunkOf(head), chunkOf(person.from)];
  if (at < 0 || who < 0) return undefined;
  return { head: at, person: who, ...(verb === undefined ? {} : { verb: chunkOf(verb) }), former: former === true };
};

const dated = (
  triple: RoleTriple,
  { since, until, back, from, to }: TimePhrase,
  { row, telling, several }: { readonly row: Row; readonly telling: Telling; readonly several: boolean },
): RoleTriple => {
  const time = { from: row.chunks[from]?.from ?? 0, to: row.chunks[to - 1]?.to ?? 0 };
  return {
    ...triple,
    former: formerBy(triple, { since, until, back, lasts: several || isPerfect(row, telling) }, row.published),
    ...{ since, until, time },
  };
};

/** A term that has ended makes the office a former one; one that goes on, or ends later, a present one. */
const formerBy = (
  { former }: RoleTriple,
  { until, back, lasts }: Pick<TimePhrase, 'since' | 'until' | 'back'> & { readonly lasts: boolean },
  published: string | undefined,
): boolean | 'either' => {
  const { start, end } = coverage(until ?? '');
  if (published && end && end < published) return true;
  if (published && start && start > published) return false;
  return !until && back && lasts ? false : former;
};
