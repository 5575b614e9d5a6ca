import type { Draft } from './draft';
import type { Entity, Evidence, Fact } from './fact';
import { joinEntities } from './global';
import { groupBy } from './group';
import { hashId } from './ids';
import { type OfficeTerm, termsOf } from './offices/term';
import { byCodeUnit } from './order';

/**
 * Joins the claims of all documents to facts: one entity for one listed name, for one full name of a person, for one
 * name of a body; one fact for one claim, with every sentence that makes it, an office in the words of the first and two terms of it apart.
 * Sorted by id, so that the order of the documents does not matter.
 * @param mentioned what the documents name, with or without a fact: it gives its names to the entities of facts
 */
export const resolve = (drafts: readonly Draft[], mentioned: readonly Entity[] = []): readonly Fact[] => {
  const inOrder = [...drafts].sort((a, b) => byCodeUnit(a.evidence.document, b.evidence.document));
  const claims = groupBy(inOrder, claimKey);
  const entities = joinEntities([...drafts.flatMap(({ subject, object }) => [subject, object]), ...mentioned]);
  return [...claims.values()]
    .flatMap((same) => {
      const terms = termsOf(same);
      return terms.map((term) => toFact(term, { id: factId(term, terms.length > 1), entities }));
    })
    .sort((a, b) => byCodeUnit(a.id, b.id));
};

const claimFields = ({ subject, predicate, object, office, former }: Draft) => [
  ...[subject.id, predicate, object.id, office ?? null, former ?? null],
];

const claimKey = (draft: Draft): string => JSON.stringify(claimFields(draft));

/** The only term of an office has the office's id, dated or not; of several each has its own, whatever comes between them. */
const factId = ({ drafts, since, until }: OfficeTerm, several: boolean): string =>
  hashId('fact', [...claimFields(drafts[0] as Draft), ...(several ? [since ?? null, until ?? null] : [])]);

const toFact = (
  { drafts, since, until }: OfficeTerm,
  { id, entities }: { readonly id: string; readonly entities: ReadonlyMap<string, Entity> },
): Fact => {
  const first = drafts[0] as Draft;
  const { role } = firstTold(drafts);
  return {
    id,
    subject: entities.get(first.subject.id) ?? first.subject,
    predicate: first.predicate,
    object: entities.get(first.object.id) ?? first.object,
    ...(role === undefined ? {} : { role }),
    ...(first.former === undefined ? {} : { former: first.former }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...(first.status === undefined ? {} : { status: first.status }),
    evidence: uniqueEvidence(drafts.map((draft) => draft.evidence)),
  };
};

/** The claim that stands first by document and place. */
const firstTold = (drafts: readonly Draft[]): Draft =>
  drafts.reduce((first, draft) => (byPlace(draft.evidence, first.evidence) < 0 ? draft : first));

const byPlace = (a: Evidence, b: Evidence): number =>
  byCodeUnit(a.document, b.document) || a.sentence - b.sentence || a.object[0] - b.object[0];

/** By document and place, each sentence's claim by one rule once. */
const uniqueEvidence = (all: readonly Evidence[]): readonly Evidence[] => {
  if (all.length === 1) return all;
  const seen = new Map(
    all.map((one) => [JSON.stringify([one.document, one.sentence, one.subject, one.object, one.rule]), one]),
  );
  return [...seen]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([, one]) => one)
    .sort((a, b) => byCodeUnit(a.document, b.document) || a.sentence - b.sentence);
};
