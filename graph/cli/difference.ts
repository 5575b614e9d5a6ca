import { byCodeUnit } from '../../extract/order';
import type { Diff, ToldEvidence, ToldFact } from '../diff';
import { shorten } from './quote';
import { type TableRow, table } from './table';

/** Rows shown; JSON has all. */
const SHOWN = 60;

/** A difference as counts and a table of at most `width` columns. */
export function differenceText({ documents, facts }: Diff, width: number): string {
  const rows = [
    ...inOrder(facts.added, (fact) => fact).map((fact) => row('+', fact, [firstQuote(fact, width)])),
    ...inOrder(facts.changed, ({ after }) => after).map(({ before, after }) =>
      row('~', after, changes(before, after, width)),
    ),
    ...inOrder(facts.withdrawn, (fact) => fact).map((fact) => row('-', fact, [firstQuote(fact, width)])),
  ];
  const counted = [`documents  ${counts(documents)}`, `facts      ${counts(facts)}`].join('\n');
  if (rows.length === 0) return counted;
  const more = rows.length > SHOWN ? `\n… and ${rows.length - SHOWN} more; --format json has all` : '';
  return `${counted}\n\n${table(['', 'subject', 'says', 'object'], rows.slice(0, SHOWN), width)}${more}`;
}

/** As they stand in the texts. */
const inOrder = <T>(rows: readonly T[], factOf: (row: T) => ToldFact): readonly T[] =>
  [...rows].sort((a, b) => {
    const [[first], [second]] = [factOf(a).evidence, factOf(b).evidence];
    return (
      byCodeUnit(first?.document ?? '', second?.document ?? '') || (first?.sentence ?? 0) - (second?.sentence ?? 0)
    );
  });

const counts = ({ added, changed, withdrawn }: Diff['documents'] | Diff['facts']): string =>
  `${added.length} to add, ${changed.length} to change, ${withdrawn.length} to withdraw`;

const row = (mark: string, fact: ToldFact, below: readonly string[]): TableRow => ({
  cells: [mark, fact.subject, says(fact), fact.object],
  below: below.filter((line) => line !== ''),
});

function says({ predicate, role, former, status }: ToldFact): string {
  const what = predicate === 'HOLDS_ROLE' ? String(role ?? 'office') : predicate.toLowerCase().replace('_', ' ');
  return `${what}${former === true ? ' (former)' : ''}${status && status !== 'held' ? ` (${status})` : ''}`;
}

function firstQuote({ evidence }: ToldFact, width: number): string {
  const [first] = evidence;
  return first ? quote(first, width) : '';
}

const quote = ({ document, quote }: ToldEvidence, width: number): string =>
  `"${shorten(quote.replace(/\s+/gu, ' '), width - document.length - 10)}"  ${document}`;

/** What a fact says otherwise than before, and the evidence that comes and goes. */
function changes(before: ToldFact, after: ToldFact, width: number): readonly string[] {
  const fields = ['subject', 'object', 'role', 'former', 'since', 'until', 'status'] as const;
  const differing = fields.filter((field) => before[field] !== after[field]);
  const without = (some: ToldFact, others: ToldFact) => {
    const keys = new Set(others.evidence.map((one) => JSON.stringify(one)));
    return some.evidence.filter((one) => !keys.has(JSON.stringify(one)));
  };
  return [
    ...differing.map((field) => `${field}: ${before[field] ?? 'none'} → ${after[field] ?? 'none'}`),
    ...without(after, before).map((one) => `+ ${quote(one, width)}`),
    ...without(before, after).map((one) => `- ${quote(one, width)}`),
  ];
}
