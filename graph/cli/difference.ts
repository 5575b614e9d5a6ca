import { byCodeUnit } from '../../extract/order';
import type { Diff, ToldEvidence, ToldFact } from '../diff';
import { shorten } from './quote';
import { type TableRow, table } from './table';

/** Rows shown; JSON has all. */
const SHOWN = 60;

/** A difference as counts and a table of at most `width` columns. */
export function differenceText({ documents, facts }: Diff, width: number): string {
  const counted = [`documents  ${counts(documents)}`, `facts      ${counts(facts)}`].join('\n');
  const told = factsText(facts, width);
  return told === '' ? counted : `${counted}\n\n${told}`;
}

/** The facts that differ, as a table; nothing where none does. */
export function factsText(facts: Diff['facts'], width: number): string {
  const rows = [
    ...inOrder(facts.added, (fact) => fact).map((fact) => row('+', fact, [firstQuote(fact, width)])),
    ...inOrder(facts.changed, ({ after }) => after).map(({ before, after }) =>
      row('~', after, changes(before, after, width)),
    ),
    ...inOrder(facts.withdrawn, (fact) => fact).map((fact) => row('-', fact, [firstQuote(fact, width)])),
  ];
  if (rows.length === 0) return '';
  const more = rows.length > SHOWN ? `\n… and ${rows.length - SHOWN} more; --format json has all` : '';
  return `${table(['', 'subject', 'says', 'object'], rows.slice(0, SHOWN), width)}${more}`;
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

/** What a fact says otherwise than before, the evidence that comes and goes, and what people decided of it. */
function changes(before: ToldFact, after: ToldFact, width: number): readonly string[] {
  const fields = ['subject', 'object', 'role', 'former', 'since', 'until', 'status'] as const;
  const differing = fields.filter((field) => before[field] !== after[field]);
  const without = (some: ToldFact, others: ToldFact) => {
    const keys = new Set(others.evidence.map(keyOf));
    return some.evidence.filter((one) => !keys.has(keyOf(one)));
  };
  const were = new Map(before.evidence.map((one) => [keyOf(one), one.corrected]));
  const decided = after.evidence.filter((one) => were.has(keyOf(one)) && were.get(keyOf(one)) !== one.corrected);
  return [
    ...differing.map((field) => `${field}: ${before[field] ?? 'none'} → ${after[field] ?? 'none'}`),
    ...without(after, before).map((one) => `+ ${quote(one, width)}`),
    ...without(before, after).map((one) => `- ${quote(one, width)}`),
    ...decided.map((one) => `${one.corrected ?? 'no longer corrected'}: ${quote(one, width)}`),
  ];
}

const keyOf = ({ document, sentence, quote, rule }: ToldEvidence): string =>
  JSON.stringify([document, sentence, quote, rule]);
