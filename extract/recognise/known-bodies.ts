import { flatMap } from '../flat-map';
import type { Draft } from './draft';
import { textBetween } from './people';
import type { NameLists } from './sentence';

/** "Ponty Vale are looking": a name that one sentence shows to be a body is one in all, unless a first name begins it. */
export const withBodiesAgreed = (drafts: readonly Draft[]): readonly Draft[] => {
  const nameOf = ({ sentence }: Draft, { from, to }: { readonly from: number; readonly to: number }): string =>
    withoutOwn(textBetween(sentence.tokens, from, to));
  const spans = drafts.flatMap((one) => one.tagged.map((span) => ({ span, name: nameOf(one, span) })));
  const bodies = new Map(
    spans.flatMap(({ span, name }) =>
      span.type === 'Organisation' && name.includes(' ') ? [[name, span] as const] : [],
    ),
  );
  if (bodies.size === 0) return drafts;
  return drafts.map((one) => ({
    ...one,
    people: one.people.filter((person) => person.rule !== 'tagged-name' || !bodies.has(nameOf(one, person))),
    tagged: one.tagged.map((span) => {
      const body = span.type === 'Person' && !one.words[span.from]?.given ? bodies.get(nameOf(one, span)) : undefined;
      return body ? { ...span, type: body.type, kind: body.kind, whole: body.whole } : span;
    }),
  }));
};

/** First words by which the bodies of a document may be called, where only one body begins with each. */
export const firstWords = (drafts: readonly Draft[], lists: NameLists): ReadonlySet<string> => {
  const firsts = new Map<string, Set<string>>();
  const alone = lists.smallNouns ? new Set(flatMap(drafts, wordsAlone)) : new Set<string>();
  for (const { tagged, words, sentence } of drafts)
    for (const span of tagged) {
      const first = words[span.from];
      if (!span.whole || !first || first.adjectiveOf || first.given || first.tags.size > 0) continue;
      if (first.noun && !alone.has(first.text)) continue;
      const names = firsts.get(first.text) ?? new Set();
      firsts.set(first.text, names.add(textBetween(sentence.tokens, span.from, span.to)));
    }
  return new Set([...firsts].filter(([, names]) => names.size === 1).map(([first]) => first));
};

/** "It denies that Forth and its rivals met": nouns that stand in mid-sentence with a capital and by themselves. */
const wordsAlone = ({ words, tagged }: Draft): readonly string[] =>
  flatMap(words, (word, at) => {
    const [before, next] = [words[at - 1], words[at + 1]];
    const stands = word.cap && word.noun && before && next && !before.cap && !next.cap && /^\p{L}/u.test(before.text);
    const body = word.body !== undefined || word.office !== undefined || word.meeting !== undefined;
    return stands && !body && !tagged.some((span) => span.from <= at && at < span.to) ? [withoutOwn(word.text)] : [];
  });

const withoutOwn = (text: string): string => text.replace(/['’]s?$/u, '');
