import type { Entity, EntityMention, Evidence, Extraction, Fact } from '../fact';
import type { Side } from '../identity/decision';
import type { MentionAt, WholeClaim, Words } from './correction';
import { flat } from './place';

/** Which claim a piece of evidence makes, in words that are found again when its text is read anew. */
export const claimAt = (fact: Fact, evidence: Evidence, all: readonly Fact[] = []): WholeClaim => ({
  ...{ document: evidence.document, sentence: flat(evidence.quote) },
  ...{ subject: endAt(evidence, 'subject'), predicate: fact.predicate, object: endAt(evidence, 'object') },
  ...(fact.role !== undefined && all.some((other) => isTwin(other, fact, evidence)) && { role: fact.role }),
});

const endAt = ({ quote, start, ...evidence }: Evidence, end: 'subject' | 'object'): Words =>
  wordsAt(
    quote,
    evidence[end].map((at) => at - start),
  );

/** The words at a place of a sentence; from where to where, where they stand in it more than once. */
const wordsAt = (sentence: string, [from = 0, to = sentence.length]: readonly number[]): Words => {
  const words = sentence.slice(from, to);
  return sentence.split(words).length > 2 ? [from, to] : flat(words);
};

/** "Minister und Parteichef": two offices of one person, read from the same words. */
const isTwin = (other: Fact, { id, predicate }: Fact, at: Evidence): boolean =>
  other.id !== id &&
  other.predicate === predicate &&
  other.evidence.some(
    ({ document, subject, object }) =>
      document === at.document && `${subject}` === `${at.subject}` && `${object}` === `${at.object}`,
  );

/** A name that a decision is about. */
export const sideAt = ({ document, quote, name, start, end }: Side): MentionAt => {
  const words = end - start < quote.length ? quote.indexOf(name) : -1;
  return {
    document,
    sentence: flat(quote),
    words: words < 0 ? flat(name) : wordsAt(quote, [words, words + name.length]),
  };
};

/** The mention of an entity that names it best: by its own name, as early as may be. */
export function mentionAt({ documents, mentions }: Extraction, entity: Entity): MentionAt | undefined {
  const all = mentions.filter((one) => one.entity === entity.id);
  const best = all.find(({ text }) => text === entity.name) ?? longest(all);
  const sentence = documents
    .find(({ id }) => id === best?.document)
    ?.sentences.find(({ index }) => index === best?.sentence);
  if (!best || !sentence) return undefined;
  const words = wordsAt(sentence.text, [best.start - sentence.start, best.end - sentence.start]);
  return { document: best.document, sentence: flat(sentence.text), words };
}

const longest = (all: readonly EntityMention[]): EntityMention | undefined =>
  all.reduce<EntityMention | undefined>(
    (best, one) => (one.text.length > (best?.text.length ?? 0) ? one : best),
    undefined,
  );
