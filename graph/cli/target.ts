import type { ClaimAt, MentionAt } from '../../extract/corrections/correction';
import { claimAt, mentionAt } from '../../extract/corrections/decide';
import { flat } from '../../extract/corrections/place';
import { NachweisError } from '../../extract/error';
import type { Entity, Evidence, Extraction, Fact, Predicate } from '../../extract/fact';
import { shorten } from './quote';
import { safe } from './terminal';

/** What a user says of the facts that are meant; all of it must fit. */
export interface Target {
  readonly fact?: string;
  readonly document?: string;
  readonly sentence?: string;
  readonly subject?: string;
  readonly object?: string;
  readonly predicate?: Predicate;
  readonly role?: string;
  /** Several facts may be meant. */
  readonly all?: boolean;
}

type Found = { readonly fact: Fact; readonly evidence: Evidence };

/**
 * The claims that are meant, each in the words of its sentence.
 * @throws NachweisError NOT_FOUND, AMBIGUOUS (with those that fit)
 */
export function claimsMeant(facts: readonly Fact[], target: Target): readonly ClaimAt[] {
  const found = facts.flatMap((fact) =>
    fact.evidence.filter((evidence) => fits({ fact, evidence }, target)).map((evidence) => ({ fact, evidence })),
  );
  if (found.length === 0) throw new NachweisError('NOT_FOUND', `no such fact is read; ${advice(facts, target)}`);
  const several = [...new Set(found.map(({ fact }) => fact))];
  if (several.length > 1 && !target.all) throw new NachweisError('AMBIGUOUS', ambiguous(several));
  return found.map(({ fact, evidence }) => claimAt(fact, evidence, facts));
}

const fits = ({ fact, evidence }: Found, target: Target): boolean =>
  (target.fact === undefined || fact.id.startsWith(target.fact)) &&
  (target.document === undefined || evidence.document === target.document) &&
  (target.predicate === undefined || fact.predicate === target.predicate) &&
  (target.role === undefined || fact.role === target.role) &&
  (target.sentence === undefined || fold(evidence.quote).includes(fold(target.sentence))) &&
  (['subject', 'object'] as const).every((end) => isCalled({ fact, evidence }, end, target[end]));

/** By a part of its name, or of the words of the sentence. */
const isCalled = ({ fact, evidence }: Found, end: 'subject' | 'object', name: string | undefined): boolean => {
  if (name === undefined) return true;
  const [from, to] = evidence[end].map((at) => at - evidence.start);
  return [fact[end].name, evidence.quote.slice(from, to)].some((text) => fold(text).includes(fold(name)));
};

const fold = (text: string): string => flat(text).toLowerCase();

/** Facts told where several fit. */
const SHOWN = 6;

const ambiguous = (facts: readonly Fact[]): string => {
  const more = facts.length > SHOWN ? `; and ${facts.length - SHOWN} more` : '';
  const told = facts.slice(0, SHOWN).map((fact) => `${fact.id} (${claimText(fact)})`);
  return `${facts.length} facts fit: name one with --fact, or mean all of them with --all: ${told.join('; ')}${more}`;
};

/** "Jens Stoltenberg HOLDS_ROLE NATO, Generalsekretär". */
export const claimText = ({ subject, predicate, object, role }: Fact): string =>
  `${subject.name} ${predicate} ${object.name}${role === undefined ? '' : `, ${role}`}`;

const advice = (facts: readonly Fact[], { sentence }: Target): string => {
  if (sentence === undefined) return '"nachweis extract" prints all facts with their ids';
  const there = facts.filter((fact) => fact.evidence.some(({ quote }) => fold(quote).includes(fold(sentence))));
  const told = there.slice(0, SHOWN).map(claimText);
  return there.length > 0
    ? `in that sentence it is ${told.join('; ')}`
    : 'no fact is read in a sentence with these words';
};

/**
 * The sentence that is meant by a part of it.
 * @throws NachweisError NOT_FOUND, AMBIGUOUS
 */
export function sentenceMeant({ documents }: Extraction, { document, sentence = '' }: Target) {
  const found = documents
    .filter(({ id }) => document === undefined || id === document)
    .flatMap(({ id, sentences }) =>
      sentences
        .filter(({ text }) => fold(text).includes(fold(sentence)))
        .map(({ text }) => ({ document: id, sentence: text })),
    );
  const [first] = found;
  const texts = new Set(found.map((one) => `${one.document} ${fold(one.sentence)}`));
  if (!first)
    throw new NachweisError(
      'NOT_FOUND',
      `no sentence has the words "${sentence}"${document === undefined ? '' : ` in ${document}`}`,
    );
  if (texts.size === 1) return { document: first.document, sentence: flat(first.sentence) };
  const told = found.slice(0, SHOWN).map((one) => `${one.document} "${shorten(safe(one.sentence), 60)}"`);
  throw new NachweisError(
    'AMBIGUOUS',
    `${texts.size} sentences have these words: ${told.join('; ')}; write more of it, or --document`,
  );
}

/**
 * A mention of the one who is so called, or has that id.
 * @throws NachweisError NOT_FOUND, AMBIGUOUS
 */
export function nameMeant(extraction: Extraction, name: string): MentionAt {
  const all = [...extraction.facts.flatMap(({ subject, object }) => [subject, object]), ...(extraction.entities ?? [])];
  const entities = [...new Map(all.map((entity) => [entity.id, entity])).values()].filter(
    ({ type }) => type !== 'Date',
  );
  const found = called(entities, name);
  const [entity] = found;
  if (!entity) throw new NachweisError('NOT_FOUND', `nobody and nothing is called "${name}" in these texts`);
  if (found.length > 1)
    throw new NachweisError(
      'AMBIGUOUS',
      `${found.length} are called "${name}"; write the id: ${found.map((one) => `${one.id} (${where(extraction, one)})`).join('; ')}`,
    );
  const at = mentionAt(extraction, entity);
  if (at) return at;
  throw new NachweisError('NOT_FOUND', `"${name}" is known, but no sentence names it`);
}

const called = (entities: readonly Entity[], name: string): readonly Entity[] => {
  const key = fold(name);
  const exact = entities.filter((one) => one.id === name || fold(one.name) === key);
  return exact.length > 0 ? exact : entities.filter(({ aliases }) => aliases?.some((alias) => fold(alias) === key));
};

const where = (extraction: Extraction, entity: Entity): string => {
  const at = mentionAt(extraction, entity);
  return at ? `${entity.type}, ${at.document}: "${shorten(at.sentence, 60)}"` : entity.type;
};
