import type { Correction, Outcome } from '../../extract/corrections';
import type { Words } from '../../extract/corrections/correction';
import { shorten } from './quote';
import type { TableRow } from './table';
import { note, safe } from './terminal';

const STATES: ReadonlyMap<Outcome['state'], string> = new Map([
  ['applied', 'applied'],
  ['overridden', 'overridden by a later one'],
  ['orphaned', 'orphaned: its sentence or its claim is not there any more'],
  ['elsewhere', 'about documents that were not named now'],
]);

/** How many corrections came to what, those that need a look last. */
export const states = (outcomes: readonly Outcome[]): readonly (readonly [string, number])[] =>
  [...STATES]
    .map(([state, text]) => [text, outcomes.filter((one) => one.state === state).length] as const)
    .filter(([, count]) => count > 0);

/** Columns of `outcomeRows`. */
export const COLUMNS = ['at', 'correction', 'state'] as const;

/** Corrections as rows: where each stands, what it decides of which words, what came of it, and why. */
export const outcomeRows = (outcomes: readonly Outcome[], width: number): readonly TableRow[] =>
  outcomes.map(({ correction, state, why }) => ({
    cells: [`${correction.file}:${correction.line}`, decisionText(correction), state],
    below: [...sentences(correction, width - 2), ...(why ? [why] : [])],
  }));

/** "reject Jens Stoltenberg – NATO", "merge Sergej Lawrow = Sergei Lavrov". */
export const decisionText = ({ decision }: Correction): string => {
  const text = (words: Words | undefined): string =>
    typeof words === 'string' ? words : words ? `[${words.join(', ')}]` : '…';
  if ('pair' in decision) {
    const [a, b] = decision.pair;
    return `${decision.kind} ${text(a.words)} ${decision.kind === 'merge' ? '=' : '≠'} ${text(b.words)}`;
  }
  const { subject, object, predicate, role } = decision.claim;
  const says =
    'says' in decision ? Object.entries(decision.says).map(([key, value]) => `${key}: ${value?.name ?? value}`) : [];
  const what = [predicate, role, ...says].filter((part) => part !== undefined);
  return `${decision.kind} ${text(subject)} – ${text(object)}${what.length > 0 ? ` (${what.join(', ')})` : ''}`;
};

const sentences = ({ decision }: Correction, width: number): readonly string[] =>
  ('pair' in decision ? decision.pair : [decision.claim]).map(
    ({ document, sentence }) =>
      `"${shorten(sentence.replace(/\s+/gu, ' '), width - document.length - 4)}"  ${document}`,
  );

/** Says on standard error which corrections have lost their sentence or claim, for commands that print no account. */
export function noteOrphans(outcomes: readonly Outcome[] = []): void {
  for (const { correction, state, why } of outcomes)
    if (state === 'orphaned')
      note(`nachweis: warning: ${safe(`${correction.file}:${correction.line}: is orphaned: ${why}`)}`);
}
