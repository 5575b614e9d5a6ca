import type { Entity, EntityMention, Evidence, Fact, Predicate } from '../extract/fact';
import type { Decision, Side } from '../extract/identity';
import { evidenceId, sentenceId } from './id';
import type { Naming } from './names';

export interface SentenceRow {
  readonly id: string;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface EntityRow extends Naming {
  readonly id: string;
  readonly type: Entity['type'];
}

export interface MentionRow {
  readonly sentence: string;
  readonly entity: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What the whole document calls the entity: with the first mention of it alone. */
  readonly naming?: Naming;
}

export interface FactRow {
  readonly id: string;
  readonly predicate: Predicate;
  readonly subject: string;
  readonly object: string;
}

/** Carries what its document says of the fact, so that the fact can be put together again when another document goes. */
export interface EvidenceRow {
  readonly id: string;
  readonly sentence: string;
  readonly fact: string;
  readonly [property: string]: unknown;
}

/** One of the two that a decision is about, with all that was decided: it goes when its document goes. */
export interface SideRow {
  readonly id: string;
  readonly sentence: string;
  readonly decision: string;
  readonly [property: string]: unknown;
}

/** Both sides of a decision, each of its own document. */
export const sideRows = ({
  id,
  verdict,
  left,
  right,
  reasons,
}: Decision): readonly { document: string; row: SideRow }[] =>
  [left, right].map((side, at) => ({
    document: side.document,
    row: {
      ...{ id: `side:${id.slice('decision:'.length)}#${at + 1}`, decision: id, verdict, ...placeOf(side) },
      ...{ kinds: reasons.map(({ kind }) => kind), reasons: reasons.map(({ told }) => told) },
    },
  }));

const placeOf = ({ document, sentence, entity, name, start, end }: Side) => ({
  ...{ sentence: sentenceId(document, sentence), entity, name, start, end },
});

/** A fact as one piece of evidence has it. */
export interface Claim {
  readonly fact: Fact;
  readonly evidence: Evidence;
}

export const factRow = ({ id, predicate, subject, object }: Fact): FactRow => ({
  ...{ id, predicate, subject: subject.id, object: object.id },
});

export function evidenceRow({ fact, evidence }: Claim): EvidenceRow {
  const { document, sentence, subject, object, rule } = evidence;
  const { start, end, confidence, factuality, source = null, corrected = null, correctedBy = null } = evidence;
  const { role = null, former = null, since = null, until = null, status = null } = fact;
  return {
    id: evidenceId(fact.id, evidence),
    sentence: sentenceId(document, sentence),
    fact: fact.id,
    ...{
      start,
      end,
      subject: [...subject],
      object: [...object],
      rule,
      confidence,
      factuality,
      source,
      corrected,
      correctedBy,
    },
    ...{ role, former, since, until, status },
  };
}

/** The words that name subject and object are mentions of them, so an entity with a fact always has one. */
export function mentionsIn({ fact, evidence }: Claim): MentionRow[] {
  const row = (entity: string, [start, end]: readonly [number, number]): MentionRow => ({
    sentence: sentenceId(evidence.document, evidence.sentence),
    entity,
    ...{ start, end, text: evidence.quote.slice(start - evidence.start, end - evidence.start) },
  });
  return [row(fact.subject.id, evidence.subject), row(fact.object.id, evidence.object)];
}

export const mentionRow = ({ document, sentence, entity, start, end, text }: EntityMention): MentionRow => ({
  ...{ sentence: sentenceId(document, sentence), entity, start, end, text },
});
