import type { DateMention } from '../temporal';
import { lowAt, type Row, type TimePhrase } from './row';
import type { Telling } from './telling';

/** Longest time in years between the two numbers behind a name that are a term of office and no life. */
const LIFE = 25;

/** "Altbundespräsident Karl Huber (1994–1999)": years in the bracket of a name that an office stands right before. */
export const bracketTerm = (row: Row, dates: readonly DateMention[], telling: Telling): TimePhrase | undefined => {
  const { head, person } = telling;
  const chunk = row.chunks[person];
  const beside = person === head + 1 || (person === head + 2 && row.chunks[head + 1]?.symbol === ',');
  if (!chunk?.name || !beside || !row.chunks[head]?.office) return undefined;
  const inside = dates.filter(({ from, to }) => from === (chunk.name?.to ?? 0) + 1 && to === chunk.to - 1);
  const [since, until] = inside[0]?.rule.startsWith('years-') ? (inside[0].edtf?.split('/') ?? []) : [];
  if (!since || !until || Number(until) - Number(since) >= LIFE) return undefined;
  return { from: person, to: person + 1, since, until };
};

/** "Innenminister Karl Huber, seit 2021 im Amt,", "Die Amtszeit von Präsident Karl Huber endet 2027". */
export const termOfOffice = (row: Row, phrases: readonly TimePhrase[], telling: Telling): TimePhrase | undefined => {
  const people = new Set(row.chunks.filter(({ symbol }) => symbol === 'PERSON'));
  if (people.size !== 1) return undefined;
  return (
    phrases.find((phrase) => phrase.since && phrase.back && isInOffice(row, phrase, telling)) ??
    endOfTerm(row, phrases, telling)
  );
};

const isInOffice = (row: Row, { from, to }: TimePhrase, { person }: Telling): boolean => {
  const [prep, noun] = row.terms.inOffice;
  const near = Math.abs(from - person) <= 4;
  const at = row.chunks.findIndex((_, i) => lowAt(row, i) === prep && lowAt(row, i + 1) === noun);
  return at >= 0 && near && (at === to || at + 2 === from || (at + 2 <= from && at < person && person < from));
};

const endOfTerm = (row: Row, phrases: readonly TimePhrase[], { person, head }: Telling): TimePhrase | undefined => {
  const { term, ends } = row.terms;
  const noun = row.chunks.findIndex((_, i) => term.has(lowAt(row, i)));
  const verb = row.chunks.findIndex((_, i) => i > noun && ends.has(lowAt(row, i)));
  if (noun < 0 || verb < 0 || Math.min(Math.abs(noun - person), Math.abs(noun - head)) > 4) return undefined;
  const phrase = phrases.find(({ from, at, until }) => (at ?? until) !== undefined && from > verb && from - verb <= 3);
  return phrase && { ...phrase, since: undefined, until: phrase.at ?? phrase.until };
};
