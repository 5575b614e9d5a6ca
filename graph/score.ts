import type { Fact, Predicate } from '../extract/fact';
import { predicates } from './schema';
import type { Gold } from './score/gold';
import { scoreMeetings } from './score/meetings';
import { scoreRoles } from './score/roles';

/** Facts found that are right, found that are wrong, and stated but not found. */
export interface Count {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** One fact that counted against the score, in words. */
export interface Mistake {
  readonly document: string;
  readonly kind: 'wrong' | 'missed';
  readonly predicate: Predicate;
  readonly what: string;
}

/** How one document fared: what was right, and every mistake. */
export interface DocumentScore {
  readonly right: readonly Predicate[];
  readonly mistakes: readonly Mistake[];
  /** Gold meetings, and how many of them were found as more than one. */
  readonly meetings: number;
  readonly split: number;
}

export interface Score {
  readonly documents: number;
  readonly predicates: ReadonlyMap<Predicate, Count>;
  readonly all: Count;
  readonly meetings: number;
  readonly split: number;
  readonly mistakes: readonly Mistake[];
}

/** Lays facts beside gold, document by document, by the annotation guide: a fact told twice counts once. */
export function score(gold: readonly Gold[], facts: readonly Fact[]): Score {
  const byDocument = factsByDocument(gold, facts);
  const scores = gold.map((document) => scoreDocument(document, byDocument.get(document.document) ?? []));
  const right = scores.flatMap((one) => one.right);
  const mistakes = scores.flatMap((one) => one.mistakes);
  const count = (counts: (predicate: Predicate) => boolean): Count => ({
    right: right.filter(counts).length,
    wrong: mistakes.filter(({ kind, predicate }) => kind === 'wrong' && counts(predicate)).length,
    missed: mistakes.filter(({ kind, predicate }) => kind === 'missed' && counts(predicate)).length,
  });
  return {
    documents: gold.length,
    predicates: new Map(predicates.map((predicate) => [predicate, count((one) => one === predicate)])),
    all: count(() => true),
    meetings: scores.reduce((sum, one) => sum + one.meetings, 0),
    split: scores.reduce((sum, one) => sum + one.split, 0),
    mistakes,
  };
}

/** Precision, recall and their harmonic mean, 0 to 1; 0 where nothing was found or stated. */
export function rates({ right, wrong, missed }: Count): { precision: number; recall: number; f1: number } {
  const precision = right / (right + wrong || 1);
  const recall = right / (right + missed || 1);
  return { precision, recall, f1: right ? (2 * precision * recall) / (precision + recall) : 0 };
}

function scoreDocument(gold: Gold, facts: readonly Fact[]): DocumentScore {
  const roles = scoreRoles(gold, facts);
  const meetings = scoreMeetings(gold, facts);
  return {
    ...meetings,
    right: [...roles.right, ...meetings.right],
    mistakes: [...roles.mistakes, ...meetings.mistakes],
  };
}

/** Facts by the gold document that their evidence lies in, once for each piece of evidence. */
function factsByDocument(gold: readonly Gold[], facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const found = new Map<string, Fact[]>(gold.map(({ document }) => [document, []]));
  for (const fact of facts) {
    for (const { document } of fact.evidence) {
      const base = document.split(/[\\/]/).at(-1) ?? document;
      (found.get(base) ?? found.get(base.replace(/\.[a-z]+$/i, '')))?.push(fact);
    }
  }
  return found;
}
