import type { Chunk } from '../mention';
import type { Clause, ClauseInput } from './grammar';
import type { Segment } from './segment';

/** What a segment is by its first words and its verbs. */
export const kindOf = (segment: Segment, input: ClauseInput): Clause['kind'] => {
  const { chunks, grammar } = input;
  const [first, second] = segment.chunks.map((at) => chunks[at] as Chunk);
  if (!first) return segment.kind;
  const that = first.symbol === 'that' && second !== undefined && grammar.isFinite(second); // "a hearing … that was set for Monday"
  if (grammar.opensSubordinate(first)) return that && grammar.subjectFirst ? 'relative' : 'subordinate';
  if (isRelative(segment, input)) return 'relative';
  return segment.verbs.length > 0 ? 'main' : segment.kind;
};

/** A relative pronoun first, and the verb not right behind it: "der die Asiatische Konföderation als Präsident anführt". */
const isRelative = (segment: Segment, { chunks, grammar }: ClauseInput): boolean => {
  const { verbs, fresh } = segment;
  if (verbs.length === 0 || verbs[0] === segment.chunks[0] || fresh || segment.chunks[0] === 0) return false;
  const [first, second, third] = segment.chunks.slice(0, 3).map((at) => chunks[at] as Chunk);
  if (!first) return false;
  const behindPreposition =
    second &&
    grammar.isPreposition(first) &&
    grammar.opensRelative(second) &&
    !/^(?:N|ORG|MEETING|OFFICE|COUNTRY)$/.test(third?.symbol ?? ''); // not "für den Konzern verhandelten …"
  const pronounAt = grammar.opensRelative(first) ? 0 : behindPreposition ? 1 : -1;
  return pronounAt >= 0 && (grammar.relativeBeforeVerb === true || verbs[0] !== segment.chunks[pronounAt + 1]);
};
