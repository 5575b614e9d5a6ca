import type { DocumentRecord, Entity, EntityType, Evidence, Extraction, Fact, Predicate } from '../../extract/fact';

export interface Size {
  readonly entities: number;
  readonly facts: number;
}

/** Numbers from 0 to 1 that are the same on every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Shares of the kinds of entities, as a year of news has them. */
const kinds: readonly (readonly [EntityType, number])[] = [
  ['Person', 0.6],
  ['Organisation', 0.2],
  ['Meeting', 0.15],
  ['Place', 0.04],
  ['Date', 0.01],
];

const claims: readonly (readonly [EntityType, Predicate, EntityType, number])[] = [
  ['Person', 'HOLDS_ROLE', 'Organisation', 0.5],
  ['Meeting', 'HELD_IN', 'Place', 0.1],
  ['Meeting', 'HELD_ON', 'Date', 0.1],
  ['Person', 'PARTICIPATED_IN', 'Meeting', 0.3],
];

const day = (n: number): string => new Date(Date.UTC(2015, 0, 1 + n)).toISOString().slice(0, 10);
const nameOf = (type: EntityType, n: number): string => (type === 'Date' ? day(n) : `${type} Nr. ${n}`);

function entitiesOf(type: EntityType, count: number): Entity[] {
  return Array.from({ length: count }, (_, n) => {
    const name = nameOf(type, n);
    const id = type === 'Date' ? `date:${name}` : `${type.toLowerCase()}:${n}`;
    return { id, type, name, ...(type === 'Person' && { aliases: [`Nr. ${n}`] }) };
  });
}

const perSentence = 2;
const perDocument = 20;

/** Documents of ten sentences with two facts each; every fact is told once, and every entity is told of. */
export function generate(size: Size): Extraction {
  const random = chance(7);
  const pools = new Map(kinds.map(([type, share]) => [type, entitiesOf(type, Math.round(size.entities * share))]));
  const next = new Map<EntityType, number>();
  // All in turn once, then by chance.
  const pick = (type: EntityType): Entity => {
    const pool = pools.get(type) ?? [];
    const at = next.get(type) ?? 0;
    next.set(type, at + 1);
    return pool[at < pool.length ? at : Math.floor(random() * pool.length)] as Entity;
  };
  const rows = claims.flatMap(([subject, predicate, object, share]) =>
    Array.from({ length: Math.round(size.facts * share) }, (_, n) => ({
      ...{ subject: pick(subject), predicate, object: pick(object), order: random(), n },
    })),
  );
  rows.sort((a, b) => a.order - b.order);
  const documents: DocumentRecord[] = [];
  const facts: Fact[] = [];
  for (let at = 0; at < rows.length; at += perDocument) {
    const made = documentOf(`gen/${String(at / perDocument).padStart(6, '0')}`, rows.slice(at, at + perDocument));
    documents.push(made.document);
    facts.push(...made.facts);
  }
  return { documents, facts, mentions: [], rejections: [] };
}

type Row = Pick<Fact, 'subject' | 'predicate' | 'object'> & { readonly n: number };

function documentOf(id: string, rows: readonly Row[]) {
  const facts: Fact[] = [];
  const sentences = [];
  let start = 0;
  for (let at = 0; at < rows.length; at += perSentence) {
    const told = rows.slice(at, at + perSentence);
    const text = `${told.map(({ subject, object }) => `${subject.name} war bei ${object.name}`).join(', und ')}.`;
    const sentence = { index: at / perSentence, start, end: start + text.length, text };
    sentences.push(sentence);
    for (const row of told) facts.push(factOf(row, evidenceOf(id, sentence, row)));
    start = sentence.end + 1;
  }
  const document: DocumentRecord = { id, language: 'de', published: '2022-01-13', sentences, words: rows.length * 8 };
  return { document, facts };
}

type Sentence = DocumentRecord['sentences'][number];

function evidenceOf(document: string, { index, start, end, text }: Sentence, { subject, object }: Row): Evidence {
  const span = (name: string): [number, number] => [
    start + text.indexOf(name),
    start + text.indexOf(name) + name.length,
  ];
  return {
    ...{ document, sentence: index, start, end, quote: text, subject: span(subject.name), object: span(object.name) },
    ...{ rule: 'generated', confidence: 0.9, factuality: 'asserted' },
  };
}

function factOf({ subject, predicate, object, n }: Row, evidence: Evidence): Fact {
  const role = predicate === 'HOLDS_ROLE' ? { role: `Rat ${n % 50}`, former: n % 7 === 0, since: '2014-10-01' } : {};
  const status = predicate === 'HOLDS_ROLE' ? {} : { status: 'held' as const };
  return { id: `fact:${predicate}:${n}`, subject, predicate, object, ...role, ...status, evidence: [evidence] };
}
