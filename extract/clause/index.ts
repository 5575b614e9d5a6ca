import { flatMap } from '../flat-map';
import type { Chunk } from '../mention';
import { cutAtCoordinators, cutBehindRelative } from './cut';
import type { Clause, ClauseGrammar } from './grammar';
import { joined } from './join';
import { kindOf } from './kind';
import { cutAtPunctuation } from './segment';

export type { Clause, ClauseGrammar } from './grammar';

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
