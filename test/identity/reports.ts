import { type Document, type Fact, tell } from '../../extract';
import { type Decision, join, type MentionKey, type Ruling } from '../../extract/identity';
import { resolve } from '../../extract/resolve';

/** A short report: its day, and its text; the beginning of its id is its language. */
export const report = (id: string, published: string, text: string): Document => ({
  ...{ id, text: `${text}\n`, language: id.startsWith('en') ? 'en' : 'de', published, bodyStart: 0 },
});

/** The id under which each document has whom it calls so. */
export const idsOf = (
  name: string,
  documents: readonly Document[],
  rulings: readonly Ruling[] = [],
): readonly string[] => {
  const mentions = join(documents.map(tell), rulings).told.flatMap((one) => one.mentions);
  return documents.map(
    ({ id }) => mentions.find(({ document, text }) => document === id && text === name)?.entity ?? '',
  );
};

/** How many different ones documents mean by a name. */
export const bearers = (name: string, ...documents: readonly Document[]): number =>
  new Set(idsOf(name, documents)).size;

export const person = (document: string, name: string): MentionKey => ({ document, type: 'Person', name });

export const rule = (verdict: Ruling['verdict'], left: MentionKey, right: MentionKey): Ruling => ({
  ...{ verdict, left, right, by: 'correction' },
});

/** What documents tell together, and what was decided of whom they name. */
export const read = (
  documents: readonly Document[],
  rulings: readonly Ruling[] = [],
): { readonly facts: readonly Fact[]; readonly decisions: readonly Decision[]; readonly named: readonly string[] } => {
  const { told, decisions } = join(documents.map(tell), rulings);
  const named = told.flatMap(({ mentions }) => mentions.map((one) => JSON.stringify(one))).sort();
  return { facts: resolve(told.flatMap(({ drafts }) => drafts)), decisions, named };
};
