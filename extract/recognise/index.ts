import { flatMap } from '../flat-map';
import type { Sentence } from '../token';
import { draft } from './draft';
import { firstWords, withBodiesAgreed } from './known-bodies';
import type { NamedSentence, NameLists } from './sentence';
import { settleNames } from './settle';
import { surnameTable } from './surnames';

export type { NamedSentence, NamedWords } from './sentence';

/**
 * Finds the names of a document in two passes: first what stands complete (full names of people, names of the lists,
 * spans of the tagger), then the surnames alone that the first pass has made known.
 *
 * Who wins where two overlap, in this order: a listed name of several words · a full name of a person · a listed
 * single word that is no ordinary word · the tagger · a surname alone · a listed word that is also an ordinary one,
 * where the tagger or a preposition of place agrees.
 */
export const recogniseNames = (sentences: readonly Sentence[], lists: NameLists): readonly NamedSentence[] => {
  const drafts = withBodiesAgreed(sentences.map((sentence) => draft(sentence, lists)));
  const surnames = surnameTable(flatMap(drafts, (one) => one.people));
  const bodies = firstWords(drafts, lists);
  return drafts.map((one) => settleNames(one, { surnames, bodies, lists }));
};
