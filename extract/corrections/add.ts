import type { Draft } from '../draft';
import type { DocumentRecord, Entity } from '../fact';
import type { Told } from '../identity/told';
import type { Decision, Words } from './correction';
import { entityAt, entityNamed } from './entity';
import { spanOf } from './place';
import { said } from './said';

type Sentence = DocumentRecord['sentences'][number];
type Add = Extract<Decision, { kind: 'add' }>;
type End = 'subject' | 'object';

/** The claim that a person read in a sentence, or why it cannot be one. */
export const addedDraft = (told: Told, add: Add, sentence: Sentence): Draft | string => {
  const [subject, object] = [
    endOf(told, add, { end: 'subject', sentence }),
    endOf(told, add, { end: 'object', sentence }),
  ];
  if (typeof subject === 'string') return subject;
  if (typeof object === 'string') return object;
  const { predicate } = add.claim;
  const { start, end, index, text } = sentence;
  const bare: Draft = {
    ...{ subject: subject.entity, predicate, object: object.entity },
    ...(predicate === 'HOLDS_ROLE' ? { former: false } : { status: statusOf(told, [subject.entity, object.entity]) }),
    evidence: {
      ...{ document: told.record.id, sentence: index, start, end, quote: text },
      ...{ subject: subject.words, object: object.words },
      ...{ rule: 'correction', confidence: 1, factuality: 'asserted' },
    },
  };
  const { subject: _subject, object: _object, ...says } = add.says;
  return (
    said(told, bare, says) ??
    `${bare.subject.type} ${predicate} ${bare.object.type} with what it says is not in the ontology`
  );
};

/** The words of an end, and whom they name. */
function endOf(
  told: Told,
  { claim, says }: Add,
  { end, sentence }: { readonly end: End; readonly sentence: Sentence },
) {
  const span = spanOf(sentence, claim[end]);
  if (!span) return `${shown(claim[end])} does not stand in its sentence`;
  const at = { predicate: claim.predicate, end };
  const text = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  const named = says[end];
  const entity = named ? entityNamed(told, named, at) : entityAt(told, { ...span, text }, at);
  return entity ? { entity, words: [span.start, span.end] as const } : noMeeting(told, named?.name ?? text);
}

const shown = (words: Words): string => (typeof words === 'string' ? `"${words}"` : `[${words.join(', ')}]`);

const noMeeting = ({ drafts }: Told, name: string): string => {
  const meetings = drafts.flatMap(({ subject, object }) => [subject, object]).filter(({ type }) => type === 'Meeting');
  const names = [...new Set(meetings.map((meeting) => `"${meeting.name}"`))];
  return `no meeting "${name}" is told in the document${names.length > 0 ? `; told are ${names.join(', ')}` : ''}`;
};

/** A meeting that the document tells already keeps its status. */
const statusOf = ({ drafts }: Told, [subject, object]: readonly [Entity, Entity]): Draft['status'] =>
  drafts.find(
    (draft) => draft.status && [draft.subject.id, draft.object.id].some((id) => id === subject.id || id === object.id),
  )?.status ?? 'held';
