import type { Flaw, StoredDocument } from './proof';
import { predicates } from './schema';
import type { Store } from './store';

/** What the evidence in all documents says of one fact. */
export interface Told {
  /** The document of the first of it. */
  readonly document: string;
  /** Each sentence with its document. */
  readonly quotes: Set<string>;
  /** For each piece of evidence, the entities that the words for subject and object are mentions of. */
  readonly named: { readonly subject: ReadonlySet<string>; readonly object: ReadonlySet<string> }[];
}

const nobody: ReadonlySet<string> = new Set();
const quoteKey = (document: string, quote: string): string => `${document}\0${quote}`;

/** Keeps of a document what the facts are held against. */
export function remember(told: Map<string, Told>, { name, sentences, mentions, evidence }: StoredDocument): void {
  const quotes = new Map(sentences.map(({ sentence, text }) => [sentence, text]));
  const named = new Map<string, Set<string>>();
  const key = (sentence: string, [start, end]: readonly number[]): string => `${sentence} ${start} ${end}`;
  for (const { sentence, entity, start, end } of mentions) {
    const at = key(sentence, [start, end]);
    named.set(at, (named.get(at) ?? new Set()).add(entity));
  }
  for (const { fact, sentence, subject, object } of evidence) {
    const one = told.get(fact) ?? { document: name, quotes: new Set<string>(), named: [] };
    one.quotes.add(quoteKey(name, quotes.get(sentence) ?? ''));
    const at = (span: readonly number[]) => named.get(key(sentence, span)) ?? nobody;
    one.named.push({ subject: at(subject), object: at(object) });
    told.set(fact, one);
  }
}

interface StoredFact {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
  readonly evidence: number;
  readonly quote: string;
  readonly document: string;
}

/** The ids of all facts in the graph, and what their evidence does not bear out. */
export async function flawsOfFacts(store: Store, told: ReadonlyMap<string, Told>) {
  const { rows } = await store.read(
    `MATCH (s:Entity)-[r:${predicates.join('|')}]->(o:Entity) RETURN r.id AS id, s.id AS subject, o.id AS object, ` +
      'r.evidence AS evidence, r.quote AS quote, r.document AS document',
  );
  const facts = rows as unknown as readonly StoredFact[];
  const ids = facts.map(({ id }) => id);
  const flaws = [...facts.flatMap((fact) => flawsOfFact(fact, told.get(fact.id))), ...lost(new Set(ids), told)];
  return { ids, flaws };
}

/** A fact has as much evidence as it says, shows one of its sentences, and each names its subject and its object. */
function flawsOfFact(fact: StoredFact, told: Told | undefined): Flaw[] {
  const { id, document, subject, object, evidence, quote } = fact;
  const flaw = (what: string): Flaw => ({ document, code: 'UNPROVEN', what: `${id} ${what}`, facts: [id] });
  if (!told) return [flaw('is in the graph without any evidence')];
  const [count, flaws] = [told.named.length, [] as Flaw[]];
  if (count !== evidence) flaws.push(flaw(`says that it has ${evidence} pieces of evidence, and there are ${count}`));
  if (!told.quotes.has(quoteKey(document, quote)))
    flaws.push(flaw(`shows the quote "${quote}", which none of its evidence has`));
  if (!told.named.every((one) => one.subject.has(subject) && one.object.has(object)))
    flaws.push(flaw('has evidence in words that are not mentions of its subject and object'));
  return flaws;
}

/** Evidence of facts that the graph does not have. */
const lost = (known: ReadonlySet<string>, told: ReadonlyMap<string, Told>): Flaw[] =>
  [...told]
    .filter(([id]) => !known.has(id))
    .map(([id, { document }]) => ({
      ...{ document, code: 'UNPROVEN' as const, facts: [] },
      what: `has evidence of ${id}, which is not in the graph`,
    }));
