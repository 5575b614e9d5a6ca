import type { Entity, Evidence, Fact } from '../../extract/fact';
import { groupBy } from '../../extract/group';
import { byCodeUnit } from '../../extract/order';
import { dayText } from './day-text';
import { quoted } from './quote';
import type { TableRow } from './table';

/** Offices as rows, the best attested first, each with its sentence below. */
export const roleRows = (facts: readonly Fact[], width: number): readonly TableRow[] =>
  [...facts]
    .sort((a, b) => b.evidence.length - a.evidence.length || byPlace(a, b))
    .map(({ subject, role, former, object, evidence }) => ({
      cells: [subject.name, `${role ?? ''}${former ? ' (former)' : ''}`, object.name],
      below: sentence(evidence, width),
    }));

/** Meetings as rows: all facts of one meeting together, the best attested first. */
export function meetingRows(facts: readonly Fact[], width: number): readonly TableRow[] {
  const told = facts.filter((fact) => meetingOf(fact).type === 'Meeting');
  return [...groupBy(told, (fact) => meetingOf(fact).id)]
    .sort(([a, of], [b, others]) => others.length - of.length || byCodeUnit(a, b))
    .map(([, of]) => meetingRow(of, width));
}

const meetingOf = ({ subject, object }: Fact): Entity => (subject.type === 'Meeting' ? subject : object);

function meetingRow(facts: readonly Fact[], width: number): TableRow {
  const meeting = meetingOf(facts[0] as Fact);
  const names = (predicate: string, end: 'subject' | 'object') =>
    facts.filter((fact) => fact.predicate === predicate).map((fact) => fact[end].name);
  const status = facts.find((fact) => fact.status && fact.status !== 'held')?.status;
  const who = names('PARTICIPATED_IN', 'subject').join(', ');
  return {
    cells: [
      `${meeting.name}${status ? ` (${status})` : ''}`,
      names('HELD_IN', 'object').join(', '),
      names('HELD_ON', 'object').map(dayText).join(', '),
      who,
    ],
    below: sentence(facts[0]?.evidence ?? [], width),
  };
}

function sentence([evidence]: readonly Evidence[], width: number): readonly string[] {
  return evidence ? [quoted(evidence, width - 2)] : [];
}

function byPlace(a: Fact, b: Fact): number {
  const [first, second] = [a.evidence[0], b.evidence[0]];
  if (!first || !second) return 0;
  return byCodeUnit(first.document, second.document) || first.start - second.start || byCodeUnit(a.id, b.id);
}
