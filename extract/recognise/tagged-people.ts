import type { NameMention } from '../mention';
import type { NameSpan } from '../tagger';
import type { Token } from '../token';
import type { Word } from '../word';
import { textBetween } from './people';

interface Tagged {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly tagged: readonly NameSpan[];
  /** Tokens at which a listed organisation begins. */
  readonly bodies: ReadonlySet<number>;
}

/** Full names that only the tagger sees: "Li Keqiang", "Kwasi Kwarteng". */
export const taggedPeople = ({ tokens, words, tagged, bodies }: Tagged, known: readonly NameMention[]): NameMention[] =>
  tagged
    .filter(
      (span) =>
        span.type === 'Person' &&
        span.to - span.from > 1 &&
        !known.some((name) => name.from < span.to && span.from < name.to),
    )
    .map((span) => trimmed(span, words, bodies))
    .filter((span) => span.to - span.from > 1)
    .map((span) => ({
      type: 'Person' as const,
      from: span.from,
      to: span.to,
      name: textBetween(tokens, span.from, span.to),
      gender: undefined,
      rule: 'tagged-name',
    }));

/** "Jon Andri Caduff": the tagger sees that one more word belongs to the name. */
export const lengthened = (person: NameMention, { tokens, words, tagged }: Tagged): NameMention => {
  const span = tagged.find(({ type, from, to }) => type === 'Person' && from === person.from && to === person.to + 1);
  const last = span && words[span.to - 1];
  if (!span || !last?.cap || last.noun || last.office || last.body || last.adjectiveOf || last.tags.size > 0)
    return person;
  return { ...person, to: span.to, name: textBetween(tokens, span.from, span.to) };
};

/** Titles and offices that a tagger took for a part of the name are left out again. */
const trimmed = (span: NameSpan, words: readonly Word[], bodies: ReadonlySet<number>): NameSpan => {
  let from = span.from;
  while (from < span.to && (words[from]?.title || (words[from]?.office && !words[from]?.given) || !words[from]?.cap))
    from++;
  let to = from + 1;
  while (to < span.to && !(words[to]?.particle && bodies.has(to + 1))) to++; // "Eva Lang von Verdi"
  return { ...span, from, to };
};
