import { bareBody, fromEntry, type Surroundings } from './affiliation';
import { cardClaims } from './cards';
import { chunksOf } from './chunk';
import type { LeftOut, RoleTriple } from './claim';
import { clausesOf } from './clause';
import { debrisFrom } from './debris';
import { describedClaims } from './described';
import type { Document } from './document';
import { type EntityTable, entityTable, type LocalEntity } from './entities';
import { flatMap } from './flat-map';
import { followTriples } from './follow';
import { foreignTopic, homeCountry, homeEntity, homeTown, isOnlyTown } from './home';
import { capitalRegion, homeRegion } from './home-region';
import {
  type Before,
  dayBefore,
  groupBefore,
  lastBody,
  lastPeople,
  peopleBefore,
  placeBefore,
} from './meetings/before';
import type { Gathering } from './meetings/gathering';
import { labelOf } from './meetings/label';
import { meetingsLeftOut } from './meetings/left-out';
import { mayTell } from './meetings/may-tell';
import { gather } from './meetings/merge';
import type { Occurrence } from './meetings/occurrence';
import { tellMeetings } from './meetings/tell';
import type { Chunk, MeetingMention, NameMention, OfficePhrase } from './mention';
import type { Cues } from './modality';
import type { NamedSentence } from './named-sentence';
import { lookUp, type NameEntry } from './names';
import type { DocumentNames, LanguagePack } from './pack';
import { recogniseNames } from './recognise';
import { type References, refer } from './refer';
import { kinTriples, leadTriples, type OfficeClaim, officeClaims, roleTriples } from './roles';
import { segment } from './segment';
import { type DateMention, findDates } from './temporal';
import { withTenures } from './tenure';
import type { Sentence } from './token';
import { fold } from './words';

/** What stands in the sentences of a document, before anything is related. */
export interface Recognised {
  readonly sentences: readonly NamedSentence[];
  readonly dates: readonly (readonly DateMention[])[];
  readonly offices: readonly (readonly OfficePhrase[])[];
  readonly meetings: readonly (readonly MeetingMention[])[];
  readonly chunks: readonly (readonly Chunk[])[];
  readonly table: EntityTable;
}

/** All that is read out of one document, before entities are joined across documents. */
export interface DocumentReading extends Recognised {
  readonly document: Document;
  readonly cues: Cues;
  readonly references: References;
  readonly roles: readonly RoleTriple[];
  readonly occurrences: readonly Occurrence[];
  readonly gatherings: readonly Gathering[];
  readonly leftOut: readonly LeftOut[];
}

/** Reads one document by one language. */
export const readDocument = (document: Document, pack: LanguagePack): DocumentReading => {
  const seen = recognise(document, pack);
  const around = surroundings(seen, pack);
  const personOf = (chunk: Chunk): LocalEntity | undefined =>
    chunk.name?.type === 'Person' ? nameEntity(chunk, seen.table) : undefined;
  const { published } = document;
  const beside = claimsOf(seen.chunks, { ...pack, published }, personOf);
  const { described: rule, card } = pack.rules;
  const found = rule
    ? [...beside, ...describedClaims({ chunks: seen.chunks, claims: beside, personOf, rule })]
    : beside;
  const first = card ? [...found, ...cardClaims({ chunks: seen.chunks, claims: found, personOf, rule: card })] : found;
  const references = refer({ ...seen, claims: first, grammar: pack.reference });
  const entityOf = (chunk: Chunk): LocalEntity | undefined =>
    references.of.get(chunk)?.entity ?? nameEntity(chunk, seen.table);
  const chunks = seen.chunks.map((row) =>
    row.some((chunk) => references.of.has(chunk)) ? row.map((chunk) => referring(chunk, references)) : row,
  );
  const origin = originals(chunks, seen.chunks);
  const entityOfResolved = (chunk: Chunk): LocalEntity | undefined => entityOf(origin.get(chunk) ?? chunk);
  const taken = new Set(first.map((claim) => claim.office));
  const changed = chunks.map((row, at) => (row === seen.chunks[at] ? [] : row));
  const second = claimsOf(changed, { ...pack, published }, entityOfResolved).filter(
    (claim) => !taken.has(claim.office),
  );
  const leads = chunks.map((row, at) => leadTriples(at, row, pack.rules.lead, entityOfResolved));
  // "steht der Kammer vor", which no name of the text stands for, says not of which
  const led = leads
    .flatMap(({ triples }) => triples)
    .filter(
      ({ organisation: { entity } }) =>
        !entity.generic || !(pack.home.is('refersOnly', entity.name) || pack.home.is('board', entity.name)),
    );
  const ledOffices = new Set(leads.flatMap(({ offices }) => [...offices]));
  const claims = [...first, ...second].filter(({ office }) => !ledOffices.has(office));
  const told = roleTriples(claims, around, pack.inflect, references.owners);
  const kin = kinTriples(
    flatMap(chunks, (row, at) => officeClaims(at, row, pack.rules.kin, { personOf: entityOfResolved, published })),
    [...told.triples, ...led],
    around,
    references.owners,
    pack.inflect,
  );
  const followed = followTriples({
    chunks,
    rules: pack.rules.follow ?? [],
    personOf: entityOfResolved,
    told: [...told.triples, ...led, ...kin],
  });
  const occurrences = tell(seen, { ...pack, entityOf, published: document.published });
  const gatherings = gather(occurrences, pack.meeting);
  return {
    ...seen,
    document,
    cues: pack.cues,
    references,
    roles: withTenures([...told.triples, ...led, ...kin, ...followed], {
      ...seen,
      chunks,
      published,
      terms: pack.terms,
    }),
    occurrences,
    gatherings,
    leftOut: [...told.leftOut, ...meetingsLeftOut(occurrences, gatherings, seen.dates)],
  };
};

type Rows = readonly (readonly Chunk[])[];

/** The chunks that were put in place of others, and those. */
const originals = (chunks: Rows, seen: Rows): ReadonlyMap<Chunk, Chunk> => {
  const found = new Map<Chunk, Chunk>();
  chunks.forEach((row, at) => {
    if (row === seen[at]) return;
    row.forEach((chunk, i) => {
      const before = seen[at]?.[i];
      if (before && before !== chunk) found.set(chunk, before);
    });
  });
  return found;
};

const recognise = (document: Document, pack: LanguagePack): Recognised => {
  const split = segment(document, pack.split).map((sentence) => ({
    ...sentence,
    tokens: sentence.tokens.slice(0, debrisFrom(sentence.tokens, pack.debris)),
  }));
  const sentences = recogniseNames(split, pack);
  const dates = findDates(document, split as readonly Sentence[]);
  const known = documentNames(sentences);
  const offices = sentences.map((named) => pack.offices(named, known));
  const meetings = sentences.map((named) => pack.meetings(named));
  const extra = flatMap(offices, (phrases, sentence) =>
    flatMap(phrases, (phrase) => phrase.targets.map((target) => ({ mention: target.name, sentence }))),
  );
  const table = entityTable(sentences, extra);
  const chunks = sentences.map((named, at) =>
    chunksOf({
      named,
      offices: offices[at] ?? [],
      meetings: meetings[at] ?? [],
      dates: dates[at] ?? [],
      verbAt: (token) => pack.verbUse(named, token),
    }),
  );
  return { sentences, dates, offices, meetings, chunks, table };
};

/** Whom a name means; nobody where two people of the document share it. */
const nameEntity = (chunk: Chunk, table: EntityTable): LocalEntity | undefined => {
  const entity = chunk.name && table.of.get(chunk.name);
  return entity?.ambiguous ? undefined : entity;
};

const claimsOf = (
  chunks: readonly (readonly Chunk[])[],
  { rules, published }: Pick<LanguagePack, 'rules'> & { readonly published: string | undefined },
  entityOf: (chunk: Chunk) => LocalEntity | undefined,
): readonly OfficeClaim[] => {
  const personOf = (chunk: Chunk): LocalEntity | undefined => {
    const entity = entityOf(chunk);
    return entity?.type === 'Person' ? entity : undefined;
  };
  return flatMap(chunks, (row, at) => officeClaims(at, row, rules.offices, { personOf, published }));
};

/** A chunk that refers to a person or a body reads like its name from here on. */
export const referring = (chunk: Chunk, references: References): Chunk => {
  const reference = references.of.get(chunk);
  return reference ? { ...chunk, symbol: reference.rule === 'body-description' ? 'ORG' : 'PERSON' } : chunk;
};

const surroundings = (seen: Recognised, pack: LanguagePack): Surroundings => {
  const { sentences, table } = seen;
  const home = homeCountry(table, pack.home, sentences);
  const town = homeTown(table, sentences, home);
  return {
    sentences,
    table,
    words: pack.home,
    home,
    homeEntity: homeEntity(home, table, pack.world),
    about: foreignTopic(table, sentences, pack.home),
    town,
    townOnly: town !== undefined && isOnlyTown(town, table, sentences),
    capitalRegion: capitalRegion(table, home, pack.world),
    region: homeRegion(table, home, { world: pack.world, town, sentences }),
    countries: pack.world.countries,
    listed: (name) => lookUp(pack.world.names, name),
  };
};

/** What the document names by itself, to read compounds and adjectives by: "Toshiba-Chef", "die Wiesentaler Bürgermeisterin". */
const documentNames = (sentences: readonly NamedSentence[]): DocumentNames => {
  const organisations = new Map<string, NameMention>();
  const places = new Map<string, NameMention>();
  for (const name of flatMap(sentences, (one) => one.names)) {
    if (name.type === 'Organisation') organisations.set(fold(name.name), name);
    if (name.type === 'Place' || isTown(name)) places.set(fold(name.name.split(' ').at(-1) ?? ''), name);
    else if (name.type === 'Organisation') addTown(places, name);
  }
  return { organisation: (form) => organisations.get(fold(form)), place: (form) => places.get(fold(form)) };
};

/** "Stadtwerke Elzberg": the town is named by its body, for "der Elzberger Bürgermeister". */
const addTown = (places: Map<string, NameMention>, { name, from, to }: NameMention): void => {
  const [first, ...rest] = name.split(' ');
  const town = rest.at(-1);
  if (first && town && /^\p{Lu}\p{Ll}+$/u.test(town) && !places.has(fold(town)))
    places.set(fold(town), { type: 'Place', name: town, kind: 'city', from, to, rule: 'town-of-body' });
};

/** "Gemeinde Wiesental": a town that is named as a body. */
const isTown = ({ type, kind, name }: NameMention): boolean =>
  type === 'Organisation' && TOWN_KINDS.test(kind ?? '') && name.includes(' ');

const TOWN_KINDS = /^(?:city|municipality|country)$/;

const tell = (
  seen: Recognised,
  pack: LanguagePack & {
    readonly entityOf: (chunk: Chunk) => LocalEntity | undefined;
    readonly published: string | undefined;
  },
): readonly Occurrence[] => {
  const byKey = new Map(flatMap(seen.table.entities, (entity) => (entity.key ? [[entity.key, entity] as const] : [])));
  const placeOf = (entry: NameEntry): LocalEntity => {
    const entity = byKey.get(entry.key) ?? fromEntry(entry);
    byKey.set(entry.key, entity);
    return entity;
  };
  const { published } = pack;
  const bodies = new Map<string, LocalEntity>();
  const bodyOf = (lemma: string): LocalEntity => {
    const known = bodies.get(lemma) ?? bareBody(lemma, undefined, 0);
    bodies.set(lemma, known);
    return known;
  };
  const minutes = seen.sentences.some((named) => labelOf({ named, grammar: pack.meeting }) !== undefined);
  let told = Number.NEGATIVE_INFINITY; // a sentence right after one that tells a meeting may go on about it
  const ticker = seen.sentences.filter(isTimed).length >= 3;
  return flatMap(seen.sentences, (named, sentence) => {
    const chunks = seen.chunks[sentence] ?? [];
    const goesOn = minutes || sentence - told <= 4;
    if (!mayTell({ named, chunks, grammar: pack.meeting, entityOf: pack.entityOf, goesOn })) return [];
    const clauses = clausesOf(chunks, pack.clauses(named));
    const days = [...(seen.dates[sentence - 2] ?? []), ...(seen.dates[sentence - 1] ?? [])].filter(
      ({ grain, edtf }) => grain === 'day' && edtf,
    );
    const before: Before = { seen, sentence, entityOf: pack.entityOf, isCoordinator: pack.meeting.isCoordinator };
    const occurrences = tellMeetings({
      sentence,
      named,
      chunks,
      clauses,
      entityOf: pack.entityOf,
      published,
      placeOf,
      bodyOf,
      placeNamed: (name) => {
        const entry = lookUp(pack.world.names, name);
        return entry?.type === 'Place' || entry?.kind === 'country' ? placeOf(entry) : undefined;
      },
      placeBefore: (chunk) => placeBefore(seen, sentence, chunk),
      ofName: (name) => seen.table.of.get(name),
      lastPeople: (count) => lastPeople(count, before),
      groupBefore: (count) => groupBefore(count, before),
      peopleBefore: () => peopleBefore(before),
      lastBody: lastBody(seen, sentence),
      dayBefore: dayBefore(seen, sentence, published),
      lastDay: days.at(-1),
      ticker,
      daysBefore: flatMap(days, ({ edtf }) => edtf ?? []),
      tense: (token) => pack.tense(named.sentence, token),
      grammar: pack.meeting,
      headline: isHeadline(
        named,
        clauses.every((clause) => clause.verbs.length === 0),
      ),
    });
    if (occurrences.length > 0) told = sentence;
    return occurrences;
  });
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

const isHeadline = (named: NamedSentence, verbless: boolean): boolean =>
  verbless || !/[.!?…“”"]$/u.test(named.tokens.at(-1)?.text ?? '');
