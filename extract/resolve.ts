import type { Language } from './document';
import type { LocalEntity } from './entities';
import type { Entity, Evidence, Fact, MeetingStatus, Rejection } from './fact';
import { hashId } from './ids';
import { aliasesOf, datesOf, type Gathering, isOccasion, nameOf, peopleIn, placesOf } from './meetings/merge';
import type { At } from './meetings/occurrence';
import { allows, type Ontology } from './ontology';
import type { DocumentReading } from './read-document';
import { fold } from './words';

/** Confidence of a rule whose share of right facts was not measured yet. */
const UNMEASURED = 0.9;

/** Share of a rule's facts that were right on annotated text, where it was measured. */
type ConfidenceOf = (rule: string, language: Language) => number | undefined;

interface Measures {
  readonly ontology: Ontology;
  readonly confidenceOf: ConfidenceOf;
}

/** Facts by id, and the claims that the ontology does not allow, in the order of the documents. */
export interface Resolution {
  readonly facts: readonly Fact[];
  readonly refused: readonly Rejection[];
}

interface Draft {
  readonly subject: Entity;
  readonly predicate: Fact['predicate'];
  readonly object: Entity;
  readonly role?: string;
  readonly former?: boolean;
  readonly status?: MeetingStatus;
  readonly evidence: Evidence;
}

/**
 * Joins the readings of all documents to facts: one entity for one listed name, for one full name of a person, for
 * one name of a body; one fact for one claim, with every sentence that makes it. Sorted by id, so that the order of
 * the documents does not matter.
 */
export const resolve = (readings: readonly DocumentReading[], { ontology, confidenceOf }: Measures): Resolution => {
  const facts = new Map<string, Draft[]>();
  const refused: Rejection[] = [];
  for (const reading of readings) {
    for (const draft of [...roleDrafts(reading, confidenceOf), ...meetingDrafts(reading, confidenceOf)]) {
      if (!allows(ontology, draft.predicate, draft.subject.type, draft.object.type)) {
        refused.push(refusal(draft));
        continue;
      }
      const id = hashId('fact', [
        draft.subject.id,
        draft.predicate,
        draft.object.id,
        draft.role ?? null,
        draft.former ?? null,
      ]);
      const list = facts.get(id);
      if (list) list.push(draft);
      else facts.set(id, [draft]);
    }
  }
  const entities = joinEntities([...facts.values()].flat().flatMap(({ subject, object }) => [subject, object]));
  const sorted = [...facts].sort(([a], [b]) => (a < b ? -1 : 1));
  return { facts: sorted.map(([id, drafts]) => toFact(id, drafts, entities)), refused };
};

const refusal = ({ evidence }: Draft): Rejection => {
  const { document, sentence, quote, rule } = evidence;
  const start = Math.min(evidence.subject[0], evidence.object[0]);
  const end = Math.max(evidence.subject[1], evidence.object[1]);
  const text = quote.slice(start - evidence.start, end - evidence.start);
  return { document, sentence, start, end, reason: 'not-allowed', text, rule };
};

const toFact = (id: string, drafts: readonly Draft[], entities: ReadonlyMap<string, Entity>): Fact => {
  const first = drafts[0] as Draft;
  return {
    id,
    subject: entities.get(first.subject.id) ?? first.subject,
    predicate: first.predicate,
    object: entities.get(first.object.id) ?? first.object,
    ...(first.role === undefined ? {} : { role: first.role }),
    ...(first.former === undefined ? {} : { former: first.former }),
    ...(first.status === undefined ? {} : { status: first.status }),
    evidence: uniqueEvidence(drafts.map((draft) => draft.evidence)),
  };
};

const uniqueEvidence = (all: readonly Evidence[]): readonly Evidence[] => {
  const seen = new Map(
    all.map((one) => [JSON.stringify([one.document, one.sentence, one.subject, one.object, one.rule]), one]),
  );
  return [...seen]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one)
    .sort((a, b) => (a.document < b.document ? -1 : a.document > b.document ? 1 : a.sentence - b.sentence));
};

/** One name and all aliases for each entity: the fullest name that any document has. */
export const joinEntities = (entities: readonly Entity[]): ReadonlyMap<string, Entity> => {
  const joined = new Map<string, Entity>();
  for (const entity of new Set(entities)) {
    const known = joined.get(entity.id);
    joined.set(entity.id, known ? merge(known, entity) : entity);
  }
  return joined;
};

const merge = (a: Entity, b: Entity): Entity => {
  const name = [a.name, b.name].sort((x, y) => y.length - x.length || (x < y ? -1 : 1))[0] as string;
  const aliases = [...new Set([a.name, b.name, ...(a.aliases ?? []), ...(b.aliases ?? [])])]
    .filter((alias) => alias !== name)
    .sort();
  return aliases.length > 0 ? { ...a, name, aliases } : { ...a, name };
};

/** Body names that say nothing without their document: "Betriebsrat", "Vorstand". */
const isBare = (entity: LocalEntity): boolean =>
  !entity.key &&
  !entity.name.includes(' ') &&
  !entity.name.includes('-') &&
  entity.type === 'Organisation' &&
  entity.generic === true;

const known = new WeakMap<LocalEntity, Entity>();

/** A document's entity as one of all documents. A surname alone stays inside its document. */
export const globalEntity = (entity: LocalEntity, document: string): Entity => {
  const made = known.get(entity) ?? makeGlobal(entity, document);
  known.set(entity, made);
  return made;
};

const makeGlobal = (entity: LocalEntity, document: string): Entity => {
  const type = entity.type;
  const alone = (type === 'Person' && !entity.name.includes(' ')) || isBare(entity);
  const key = entity.key ?? fold(entity.name);
  const id = hashId(type.toLowerCase(), alone ? [type, key, document] : [type, key]);
  const aliases = [...entity.aliases].sort();
  return aliases.length > 0 ? { id, type, name: entity.name, aliases } : { id, type, name: entity.name };
};

function* roleDrafts(reading: DocumentReading, confidenceOf: ConfidenceOf): Generator<Draft> {
  for (const triple of reading.roles) {
    yield {
      subject: globalEntity(triple.person.entity, reading.document.id),
      predicate: 'HOLDS_ROLE',
      object: globalEntity(triple.organisation.entity, reading.document.id),
      role: triple.role,
      former: triple.former === true,
      evidence: evidence(reading, triple.sentence, {
        subject: triple.person,
        object: triple.organisation,
        rule: triple.rule,
        confidence: confidenceOf(triple.rule, reading.document.language) ?? UNMEASURED,
        factuality: triple.factuality,
      }),
    };
  }
}

type Args = Pick<Evidence, 'rule' | 'confidence' | 'factuality'> & {
  readonly subject: { readonly from: number; readonly to: number };
  readonly object: { readonly from: number; readonly to: number };
};

const evidence = (reading: DocumentReading, sentence: number, args: Args): Evidence => {
  const named = reading.sentences[sentence];
  if (!named) throw new RangeError(`sentence ${sentence} of ${reading.document.id}`);
  const span = (at: { readonly from: number; readonly to: number }): readonly [number, number] => [
    named.tokens[at.from]?.start ?? named.sentence.start,
    named.tokens[at.to - 1]?.end ?? named.sentence.end,
  ];
  return {
    document: reading.document.id,
    sentence: named.sentence.index,
    start: named.sentence.start,
    end: named.sentence.end,
    quote: reading.document.text.slice(named.sentence.start, named.sentence.end),
    subject: span(args.subject),
    object: span(args.object),
    rule: args.rule,
    confidence: args.confidence,
    factuality: args.factuality,
  };
};

function* meetingDrafts(reading: DocumentReading, confidenceOf: ConfidenceOf): Generator<Draft> {
  for (const gathering of reading.gatherings) {
    if (!isOccasion(gathering)) continue;
    const meeting = meetingEntity(gathering, reading.document.id);
    const status = statusOf(gathering);
    const base = { status };
    const of = (
      at: At,
      rule: string,
      subject: { from: number; to: number },
      object: { from: number; to: number },
    ): Evidence =>
      evidence(reading, at.sentence, {
        subject,
        object,
        rule,
        confidence: confidenceOf(rule, reading.document.language) ?? UNMEASURED,
        factuality: 'asserted',
      });
    const telling = (at: At): { from: number; to: number } =>
      gathering.tellings.find((one) => one.sentence === at.sentence) ?? at;
    for (const place of placesOf(gathering))
      yield {
        ...base,
        subject: meeting,
        predicate: 'HELD_IN',
        object: globalEntity(place.entity, reading.document.id),
        evidence: of(place, 'meeting-place', telling(place), place),
      };
    for (const date of datesOf(gathering))
      yield {
        ...base,
        subject: meeting,
        predicate: 'HELD_ON',
        object: { id: `date:${date.edtf}`, type: 'Date', name: date.edtf },
        evidence: of(date, 'meeting-date', telling(date), date),
      };
    for (const who of peopleIn(gathering))
      yield {
        ...base,
        subject: globalEntity(who.entity, reading.document.id),
        predicate: 'PARTICIPATED_IN',
        object: meeting,
        evidence: of(who, `meeting-${who.rule}`, who, telling(who)),
      };
  }
}

const statusOf = ({ tellings }: Gathering): MeetingStatus =>
  tellings.some((one) => one.status === 'cancelled')
    ? 'cancelled'
    : tellings.some((one) => one.status === 'held')
      ? 'held'
      : (tellings[0]?.status ?? 'held');

const meetingEntity = (gathering: Gathering, document: string): Entity => {
  const first = gathering.tellings[0];
  const aliases = aliasesOf(gathering);
  const id = hashId('meeting', ['Meeting', document, first?.sentence ?? 0, first?.from ?? 0]);
  return { id, type: 'Meeting', name: nameOf(gathering), ...(aliases.length > 0 ? { aliases } : {}) };
};
