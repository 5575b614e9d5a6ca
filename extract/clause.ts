import { cutAtCoordinators, cutBehindRelative } from './clause-cut';
import type { Clause, ClauseGrammar } from './clause-grammar';
import { joined } from './clause-join';
import { kindOf } from './clause-kind';
import { cutAtPunctuation } from './clause-segment';
import { flatMap } from './flat-map';
import type { Chunk } from './mention';

export type { Clause, ClauseGrammar } from './clause-grammar';

/**
 * Cuts a sentence into clauses: at punctuation, and at "und" between two finite verbs. What has no verb of its own —
 * an apposition, the members of a list — goes with the main clause before it, or, where none is, with the next.
 */
export const clausesOf = (chunks: readonly Chunk[], grammar: ClauseGrammar): readonly Clause[] => {
  const input = { chunks, grammar };
  const cut = cutAtCoordinators(cutAtPunctuation(input), input);
  const segments = grammar.subjectFirst ? flatMap(cut, (one) => cutBehindRelative(one, input)) : cut;
  for (const segment of segments) segment.kind = kindOf(segment, input);
  return joined(segments, input);
};
