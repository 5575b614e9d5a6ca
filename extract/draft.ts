import type { Language } from './document';
import type { Entity, Evidence, Fact, MeetingStatus, Rejection } from './fact';
import { globalEntity } from './global';
import { hashId } from './ids';
import { allows, type Ontology } from './lists/ontology';
import { aliasesOf, datesOf, type Gathering, isOccasion, nameOf, peopleIn, placesOf } from './meetings/gathering';
import type { At } from './meetings/occurrence';
import { modalityOf } from './modality';
import { officeKey } from './offices/key';
import type { DocumentReading } from './reading';

/** Confidence of a rule whose share of right facts was not measured yet. */
const UNMEASURED = 0.9;

/** Share of a rule's facts that were right on annotated text, where it was measured. */
type ConfidenceOf = (rule: string, language: Language) => number | undefined;

interface Measures {
  readonly ontology: Ontology;
  /** The English term of an office, or the office itself where none is known. */
  readonly glossOf: (role: string, language: Language) => string;
  readonly confidenceOf: ConfidenceOf;
}

/** One sentence's claim about entities of all documents; drafts that say the same become one fact. */
export interface Draft {
  readonly subject: Entity;
  readonly predicate: Fact['predicate'];
  readonly object: Entity;
  readonly role?: string;
  /** The same for one office in every language. */
  readonly office?: string;
  readonly former?: boolean;
  readonly since?: string;
  readonly until?: string;
  /** The day that the document came out on. */
  readonly published?: string;
  readonly status?: MeetingStatus;
  readonly evidence: Evidence;
}

/** What a document's reading claims, and the claims that the ontology does not allow. */
export const draftsOf = (
  reading: DocumentReading,
  { ontology, ...measures }: Measures,
): { readonly drafts: readonly Draft[]; readonly refused: readonly Rejection[] } => {
  const drafts: Draft[] = [];
  const refused: Rejection[] = [];
  for (const draft of [...roleDrafts(reading, measures), ...meetingDrafts(reading, measures.confidenceOf)])
    if (allows(ontology, draft.predicate, draft.subject.type, draft.object.type)) drafts.push(draft);
    else refused.push(refusal(draft, 'not-allowed'));
  return { drafts, refused };
};

/** A claim that was left out after all. */
export const refusal = ({ evidence }: Draft, reason: string): Rejection => {
  const { document, sentence, quote, rule } = evidence;
  const start = Math.min(evidence.subject[0], evidence.object[0]);
  const end = Math.max(evidence.subject[1], evidence.object[1]);
  const text = quote.slice(start - evidence.start, end - evidence.start);
  return { document, sentence, start, end, reason, text, rule };
};

function* roleDrafts(
  reading: DocumentReading,
  { confidenceOf, glossOf }: Omit<Measures, 'ontology'>,
): Generator<Draft> {
  for (const triple of reading.roles) {
    const rule = triple.inferred ? `${triple.rule}+${triple.inferred}` : triple.rule;
    yield {
      subject: globalEntity(triple.person.entity, reading.document.id),
      predicate: 'HOLDS_ROLE',
      object: globalEntity(triple.organisation.entity, reading.document.id),
      role: triple.role,
      office: officeKey(glossOf(triple.role, reading.document.language)),
      former: triple.former === true,
      since: triple.since,
      until: triple.until,
      published: reading.document.published,
      evidence: evidence(reading, triple.sentence, {
        subject: triple.person,
        object: triple.organisation,
        rule,
        apposed: !/-(?:is|becomes|becoming|leads|led|left|leaves|as)(?:-|$)/.test(triple.rule),
        confidence: confidenceOf(rule, reading.document.language) ?? UNMEASURED,
      }),
    };
  }
}

type Args = Pick<Evidence, 'rule' | 'confidence'> & {
  readonly apposed?: boolean;
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
    ...modalityOf(
      named,
      {
        from: Math.min(args.subject.from, args.object.from),
        to: Math.max(args.subject.to, args.object.to),
        apposed: args.apposed,
      },
      reading.cues,
    ),
  };
};

function* meetingDrafts(reading: DocumentReading, confidenceOf: ConfidenceOf): Generator<Draft> {
  for (const gathering of reading.gatherings) {
    if (!isOccasion(gathering)) continue;
    const meeting = meetingEntity(gathering, reading.document.id);
    const status = statusOf(gathering);
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
      });
    const telling = (at: At): { from: number; to: number } =>
      gathering.tellings.find((one) => one.sentence === at.sentence) ?? at;
    for (const place of placesOf(gathering))
      yield {
        status,
        subject: meeting,
        predicate: 'HELD_IN',
        object: globalEntity(place.entity, reading.document.id),
        evidence: of(place, 'meeting-place', telling(place), place),
      };
    for (const date of datesOf(gathering))
      yield {
        status,
        subject: meeting,
        predicate: 'HELD_ON',
        object: { id: `date:${date.edtf}`, type: 'Date', name: date.edtf },
        evidence: of(date, 'meeting-date', telling(date), date),
      };
    for (const who of peopleIn(gathering))
      yield {
        status,
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
    : tellings.some((one) => one.status === 'held' && !one.pointing) // "Es findet in Ulm statt" leaves a plan a plan
      ? 'held'
      : (tellings[0]?.status ?? 'held');

export const meetingEntity = (gathering: Gathering, document: string): Entity => {
  const first = gathering.tellings[0];
  const aliases = aliasesOf(gathering);
  const id = hashId('meeting', ['Meeting', document, first?.sentence ?? 0, first?.from ?? 0]);
  return { id, type: 'Meeting', name: nameOf(gathering), ...(aliases.length > 0 ? { aliases } : {}) };
};
