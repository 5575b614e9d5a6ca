import type { Draft } from '../draft';
import type { Entity, Predicate } from '../fact';
import type { Told } from '../identity/told';
import { allows, ontology } from '../lists/ontology';
import { officeKey } from '../offices/key';
import { glossOf } from '../packs';
import type { Named, Says } from './correction';
import { entityNamed, wordsFor } from './entity';

/** A claim that says something else; nothing where the ontology knows no such thing, or nobody of a name. */
export const said = (told: Told, draft: Draft, says: Says): Draft | undefined => {
  const subject = endOf(told, draft, { end: 'subject', named: says.subject });
  const object = endOf(told, draft, { end: 'object', named: says.object });
  if (!subject || !object || !suits(draft.predicate, says)) return undefined;
  if (!allows(ontology(), draft.predicate, subject.entity.type, object.entity.type)) return undefined;
  const { role, former, since, until, status } = says;
  return {
    ...draft,
    ...{ subject: subject.entity, object: object.entity },
    ...(role !== undefined && { role, office: officeKey(glossOf(role, told.record.language)) }),
    ...(former !== undefined && { former }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(status !== undefined && { status }),
    evidence: { ...draft.evidence, subject: subject.words, object: object.words },
  };
};

/** "since" is said of an office, "planned" of a meeting. */
const suits = (predicate: Predicate, { role, former, since, until, status }: Says): boolean =>
  predicate === 'HOLDS_ROLE'
    ? status === undefined
    : [role, former, since, until].every((value) => value === undefined);

interface End {
  readonly entity: Entity;
  readonly words: readonly [number, number];
}

/** Another name moves to its own words, where the sentence has them; "he" stays the words for whom it means. */
function endOf(
  told: Told,
  draft: Draft,
  { end, named }: { readonly end: 'subject' | 'object'; readonly named?: Named },
): End | undefined {
  const { predicate, evidence } = draft;
  if (!named) return { entity: draft[end], words: evidence[end] };
  const entity = entityNamed(told, named, { predicate, end });
  const { start, quote: text } = evidence;
  if (entity?.type === 'Date') return { entity, words: evidence[end] };
  const words = entity && (wordsFor(told, entity, { start, end: evidence.end, text }) ?? evidence[end]);
  return entity && words && { entity, words };
}
