import { type Document, extract } from '../../extract';
import type { Evidence, Fact } from '../../extract/fact';
import { allows, ontology } from '../../extract/lists/ontology';
import { packOf } from '../../extract/packs';
import { readDocument } from '../../extract/reading';
import { segment } from '../../extract/segment';
import { contains, type Span } from '../../extract/span';

/** All that is wrong with how a document is read: nothing, as it should be. */
export function faultsOf(document: Document): readonly string[] {
  const { facts, mentions, rejections, documents } = extract([document]);
  const sentences = documents[0]?.sentences ?? [];
  const within = (span: Span, sentence: number): boolean => {
    const home = sentences[sentence];
    return home !== undefined && contains(home, span);
  };
  return [
    ...tokenFaults(document),
    ...sentences.filter((one) => one.text !== document.text.slice(one.start, one.end)).map(() => 'text of a sentence'),
    ...mentions.filter((one) => !within(one, one.sentence)).map(({ text }) => `mention outside: ${text}`),
    ...mentions.filter((one) => one.text !== document.text.slice(one.start, one.end)).map(() => 'text of a mention'),
    ...rejections.filter((one) => !within(one, one.sentence)).map(({ text }) => `rejection outside: ${text}`),
    ...facts.flatMap((fact) => factFaults(fact, document, within)),
  ];
}

/** Sentences follow each other, and their tokens with the blanks between them are the text. */
function tokenFaults(document: Document): readonly string[] {
  const pack = packOf(document.language);
  if (!pack) return [];
  const faults: string[] = [];
  let end = document.bodyStart;
  for (const { sentence } of readDocument(document, pack).sentences) {
    if (sentence.start < end || sentence.end > document.text.length || sentence.end <= sentence.start)
      faults.push(`sentence ${sentence.index} lies at ${sentence.start}–${sentence.end} after ${end}`);
    end = sentence.end;
  }
  for (const { start, end, tokens } of segment(document, pack.split)) {
    let at = start;
    for (const token of tokens) {
      if (document.text.slice(token.start, token.end) !== token.text) faults.push(`token ${token.text}`);
      if (document.text.slice(at, token.start).trim() !== '' || token.start < at) faults.push(`before ${token.text}`);
      at = token.end;
    }
    if (at !== end) faults.push(`end of a sentence at ${end}`);
  }
  return faults;
}

function factFaults(
  fact: Fact,
  document: Document,
  within: (span: Span, sentence: number) => boolean,
): readonly string[] {
  const { subject, predicate, object, evidence } = fact;
  const told = `${subject.name} ${predicate} ${object.name}`;
  const faults = evidence.filter((one) => !isSound(one, document, within)).map(() => `evidence of ${told}`);
  if (!allows(ontology(), predicate, subject.type, object.type)) faults.push(`not allowed: ${told}`);
  if (evidence.length === 0) faults.push(`no evidence: ${told}`);
  return faults;
}

function isSound(evidence: Evidence, document: Document, within: (span: Span, sentence: number) => boolean): boolean {
  const spans = [evidence.subject, evidence.object].map(([start, end]) => ({ start, end }));
  return (
    within(evidence, evidence.sentence) &&
    evidence.quote === document.text.slice(evidence.start, evidence.end) &&
    spans.every((span) => span.end > span.start && contains(evidence, span))
  );
}
