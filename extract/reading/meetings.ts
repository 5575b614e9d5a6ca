import { clausesOf } from '../clause';
import type { Clause } from '../clause/grammar';
import type { LocalEntity } from '../entities';
import { flatMap } from '../flat-map';
import { lookUp, type NameEntry } from '../lists/names';
import {
  type Before,
  dayBefore,
  groupBefore,
  lastBody,
  lastPeople,
  peopleBefore,
  placeBefore,
} from '../meetings/before';
import type { TellInput } from '../meetings/input';
import { labelOf } from '../meetings/label';
import { mayTell } from '../meetings/may-tell';
import type { Occurrence } from '../meetings/occurrence';
import { tellMeetings } from '../meetings/tell';
import type { Chunk } from '../mention';
import { bareBody, fromEntry } from '../offices/affiliation';
import type { LanguagePack } from '../pack';
import type { NamedSentence } from '../recognise';
import type { Recognised } from './recognised';

/** What telling meetings needs of a document. */
interface Told {
  readonly seen: Recognised;
  readonly pack: LanguagePack;
  readonly entityOf: (chunk: Chunk) => LocalEntity | undefined;
  readonly published: string | undefined;
}

/** What holds for all sentences of the document. */
type Throughout = Pick<
  TellInput,
  'entityOf' | 'published' | 'placeOf' | 'placeNamed' | 'bodyOf' | 'ofName' | 'ticker' | 'grammar'
>;

/** All meetings that the sentences of a document tell, one by one. */
export const documentMeetings = (told: Told): readonly Occurrence[] => {
  const { seen, pack, entityOf } = told;
  const { meeting: grammar } = pack;
  const throughout = throughoutOf(told);
  const minutes = seen.sentences.some((named) => labelOf({ named, grammar }) !== undefined);
  let last = Number.NEGATIVE_INFINITY; // a sentence right after one that tells a meeting may go on about it
  return flatMap(seen.sentences, (named, sentence) => {
    const chunks = seen.chunks[sentence] ?? [];
    const goesOn = minutes || sentence - last <= 4;
    if (!mayTell({ named, chunks, grammar, entityOf, goesOn })) return [];
    const clauses = clausesOf(chunks, pack.clauses(named));
    const headline = isHeadline(named, clauses);
    const tense: TellInput['tense'] = (token) => pack.tense(named.sentence, token);
    const here = { sentence, named, chunks, clauses, headline, tense };
    const occurrences = tellMeetings({ ...throughout, ...here, ...beforeOf(sentence, told) });
    if (occurrences.length > 0) last = sentence;
    return occurrences;
  });
};

const throughoutOf = ({ seen, pack, entityOf, published }: Told): Throughout => {
  const places = new Map(flatMap(seen.table.entities, (one) => (one.key ? [[one.key, one] as const] : [])));
  const placeOf = (entry: NameEntry): LocalEntity => once(places, entry.key, () => fromEntry(entry));
  const bodies = new Map<string, LocalEntity>();
  return {
    entityOf,
    published,
    placeOf,
    placeNamed: (name) => {
      const entry = lookUp(pack.world.names, name);
      return entry?.type === 'Place' || entry?.kind === 'country' ? placeOf(entry) : undefined;
    },
    bodyOf: (lemma) => once(bodies, lemma, () => bareBody(lemma, undefined, 0)),
    ofName: (name) => seen.table.of.get(name),
    ticker: seen.sentences.filter(isTimed).length >= 3,
    grammar: pack.meeting,
  };
};

const once = (known: Map<string, LocalEntity>, key: string, make: () => LocalEntity): LocalEntity => {
  const entity = known.get(key) ?? make();
  known.set(key, entity);
  return entity;
};

/** What the sentences before tell. */
const beforeOf = (sentence: number, { seen, pack, entityOf, published }: Told) => {
  const days = [...(seen.dates[sentence - 2] ?? []), ...(seen.dates[sentence - 1] ?? [])].filter(
    ({ grain, edtf }) => grain === 'day' && edtf,
  );
  const before: Before = { seen, sentence, entityOf, isCoordinator: pack.meeting.isCoordinator };
  return {
    placeBefore: (chunk: number) => placeBefore(seen, sentence, chunk),
    lastPeople: (count: number) => lastPeople(count, before),
    groupBefore: (count: number) => groupBefore(count, before),
    peopleBefore: () => peopleBefore(before),
    lastBody: lastBody(seen, sentence),
    dayBefore: dayBefore(seen, sentence, published),
    lastDay: days.at(-1),
    daysBefore: flatMap(days, ({ edtf }) => edtf ?? []),
  };
};

/** "15:10 Uhr – Kein Durchbruch", "+++ 9.15 Uhr: Runde sechs +++" */
const isTimed = ({ tokens }: NamedSentence): boolean =>
  /^[+\d]/.test(tokens[0]?.text ?? '') &&
  /^(?:[+\s]*)\d{1,2}[.:]\d\d\s*(?:Uhr|h)(?!\p{L})/u.test(
    tokens
      .slice(0, 9)
      .map(({ text }) => text)
      .join('')
      .replace('Uhr', ' Uhr'),
  );

/** "Schlichtung im Tarifstreit": no verb, or no mark at the end. */
const isHeadline = ({ tokens }: NamedSentence, clauses: readonly Clause[]): boolean =>
  clauses.every(({ verbs }) => verbs.length === 0) || !/[.!?…“”"]$/u.test(tokens.at(-1)?.text ?? '');
