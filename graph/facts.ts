import type { DocumentRecord, Evidence, Extraction, Fact } from '../extract/fact';
import { groupBy } from '../extract/group';
import { byCodeUnit } from '../extract/order';

/**
 * An extraction out of facts alone, as they stand in a file of JSON lines: documents and sentences are those that the
 * evidence quotes. Language and publication are not in such a file, so they stay unknown.
 */
export function fromFacts(facts: readonly Fact[]): Extraction {
  const evidence = groupBy(
    facts.flatMap((fact) => fact.evidence),
    ({ document }) => document,
  );
  const documents = [...evidence].map(([id, rows]) => documentOf(id, rows)).sort((a, b) => byCodeUnit(a.id, b.id));
  return { documents, facts, mentions: [], rejections: [] };
}

function documentOf(id: string, evidence: readonly Evidence[]): DocumentRecord {
  const first = new Map([...evidence].reverse().map((row) => [row.sentence, row]));
  const sentences = [...first.values()]
    .sort((a, b) => a.sentence - b.sentence)
    .map(({ sentence, start, end, quote }) => ({ index: sentence, start, end, text: quote }));
  const words = sentences.reduce((n, { text }) => n + (text.match(/\p{L}+/gu)?.length ?? 0), 0);
  return { id, language: 'und', sentences, words };
}
