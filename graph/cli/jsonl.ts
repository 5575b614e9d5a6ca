import { readFileSync } from 'node:fs';
import { NachweisError } from '../../extract/error';
import type { Fact } from '../../extract/fact';
import { allows, loadOntology, type Ontology } from '../../extract/lists/ontology';
import { unreadable } from '../../extract/read/folder';

/**
 * Reads facts from JSON lines; blank lines are passed over.
 * @throws NachweisError BAD_FACT with file:line, NO_SUCH_FILE, UNREADABLE
 */
export function readFacts(file: string): readonly Fact[] {
  const ontology = loadOntology();
  return contents(file)
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parse(line, ontology, { file, line: index + 1 })]));
}

function contents(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    throw unreadable(file, error);
  }
}

function parse(line: string, ontology: Ontology, at: { readonly file: string; readonly line: number }): Fact {
  let fact: unknown;
  try {
    fact = JSON.parse(line);
  } catch (error) {
    throw new NachweisError('BAD_FACT', `is not JSON: ${(error as Error).message}`, at);
  }
  const fault = faultOf(fact, ontology);
  if (fault) throw new NachweisError('BAD_FACT', `is not a fact: ${fault}`, at);
  return fact as Fact;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function faultOf(value: unknown, ontology: Ontology): string | undefined {
  const fact = (value ?? {}) as { [key in keyof Fact]?: unknown };
  if (!isText(fact.predicate)) return 'it has no "predicate"';
  for (const end of ['subject', 'object'] as const) {
    const { id, type, name } = (fact[end] ?? {}) as Record<string, unknown>;
    if (!isText(id) || !isText(type) || !isText(name)) return `its "${end}" must have id, type and name`;
  }
  const { predicate, subject, object } = fact as Fact;
  if (!allows(ontology, predicate, subject.type, object.type)) {
    return `the ontology knows no ${subject.type} –${predicate}→ ${object.type}`;
  }
  const { evidence } = fact;
  const sound = Array.isArray(evidence) && evidence.length > 0 && evidence.every((one) => isText(one?.document));
  return sound ? undefined : 'it needs "evidence": a list of at least one {document, sentence, start, end, quote, …}';
}
