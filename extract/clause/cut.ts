import { flatMap } from '../flat-map';
import type { Chunk } from '../mention';
import type { ClauseGrammar, ClauseInput } from './grammar';
import type { Segment } from './segment';

/** "traf Merkel und reiste ab": the second verb begins a clause of its own. */
export const cutAtCoordinators = (segments: readonly Segment[], input: ClauseInput): Segment[] =>
  flatMap(segments, (segment) => {
    const { chunks, grammar } = input;
    const verbs = finiteVerbs(segment.chunks, input);
    segment.verbs = verbs;
    if (verbs.length < 2) return [segment];
    const subordinate = grammar.opensSubordinate(chunks[segment.chunks[0] ?? 0] as Chunk);
    const cut = segment.chunks.findIndex(
      (at, i) =>
        i > 0 &&
        grammar.isCoordinator(chunks[at] as Chunk) &&
        verbs.some((verb) => verb < at) &&
        verbs.some((verb) => verb > at && (verb - at <= 4 || subordinate)),
    );
    if (cut < 0) return [segment];
    const rest = segment.chunks.slice(cut + 1);
    const shared =
      grammar.subjectFirst && verbs.includes(rest[0] ?? -1) ? subjectOf(segment.chunks, verbs[0] ?? 0, chunks) : [];
    const parts = [segment.chunks.slice(0, cut), [...shared, ...rest]].map(
      (part, i): Segment => ({
        chunks: part,
        fresh: i === 0 && segment.fresh,
        inner: segment.inner,
        joined: i > 0 || segment.joined,
        verbs: [],
        kind: 'verbless',
      }),
    );
    return cutAtCoordinators(parts, input);
  });

/** "that was set for 3 October in Cleveland | has been cancelled": a relative clause ends where a second verb has no subject of its own. */
export const cutBehindRelative = (segment: Segment, input: ClauseInput): Segment[] => {
  const { chunks, grammar } = input;
  const [first, second] = segment.chunks;
  const opens = first !== undefined && isSubjectRelative(chunks[first] as Chunk, chunks[second ?? -1], grammar);
  if (!opens) return [segment];
  const verbs = finiteVerbs(segment.chunks, input);
  const cut = verbs.find(
    (at, i) =>
      i > 0 &&
      grammar.isAuxiliary(chunks[at] as Chunk) &&
      /^(?:DATE|PLACE|COUNTRY)$/.test(chunks[at - 1]?.symbol ?? ''),
  );
  if (cut === undefined) return [segment];
  const at = segment.chunks.indexOf(cut);
  const part = (of: number[], fresh: boolean): Segment => ({
    ...segment,
    chunks: of,
    fresh,
    verbs: finiteVerbs(of, input),
    kind: 'verbless',
  });
  return [part(segment.chunks.slice(0, at), segment.fresh), part(segment.chunks.slice(at), false)];
};

/** A form like "erwartet" at the end of a clause with an auxiliary is its participle, no finite verb. */
const finiteVerbs = (segment: readonly number[], { chunks, grammar }: ClauseInput): number[] => {
  const verbs = segment.filter((at) => grammar.isFinite(chunks[at] as Chunk));
  const last = segment.at(-1);
  const auxiliary = verbs.find((at) => grammar.isAuxiliary(chunks[at] as Chunk));
  return auxiliary !== undefined && auxiliary !== last
    ? verbs.filter((at) => at !== last || grammar.isAuxiliary(chunks[at] as Chunk))
    : verbs;
};

/** "who was …", "that were …": the pronoun is the subject. */
const isSubjectRelative = (first: Chunk, second: Chunk | undefined, grammar: ClauseGrammar): boolean =>
  second !== undefined &&
  (grammar.opensRelative(first) || grammar.opensSubordinate(first)) &&
  (grammar.isAuxiliary(second) || grammar.isFinite(second));

/** Who is named before the first verb. */
const subjectOf = (segment: readonly number[], verb: number, chunks: readonly Chunk[]): readonly number[] =>
  segment.filter((at) => at < verb && /^(?:PERSON|ORG|COUNTRY)$/.test(chunks[at]?.symbol ?? ''));
