import type { Outcome } from '../../extract/corrections';
import type { Document } from '../../extract/document';
import type { Extraction, Fact, Predicate } from '../../extract/fact';
import { COLUMNS, outcomeRows, states } from './outcomes';
import { reasonText } from './reasons';
import { meetingRows, roleRows } from './rows';
import { table } from './table';
import { plural } from './terminal';

/** Rows shown of each table; the rest is counted. */
const SHOWN = 15;

const KINDS = new Map<Predicate, string>([
  ['HOLDS_ROLE', 'who holds which office'],
  ['HELD_IN', 'where a meeting was'],
  ['HELD_ON', 'when a meeting was'],
  ['PARTICIPATED_IN', 'who took part in a meeting'],
]);

/** One line: what was read out of how much. */
export function counts({ documents, facts, rejections }: Extraction): string {
  const sentences = documents.reduce((sum, document) => sum + document.sentences.length, 0);
  const read = `${plural(documents.length, 'document')}, ${plural(sentences, 'sentence')}`;
  return `${read}: ${plural(facts.length, 'fact')}, ${rejections.length} left out`;
}

/** The whole account of a run, as lines of at most `width` columns. */
export function account(documents: readonly Document[], extraction: Extraction, width: number): string {
  const roles = extraction.facts.filter((fact) => fact.predicate === 'HOLDS_ROLE');
  return [
    counts(extraction),
    listing('Facts', byKind(extraction.facts)),
    listing('Left out, and why', tally(extraction.rejections.map(({ reason }) => reasonText(reason)))),
    ...corrections(extraction.corrections ?? [], width),
    listing('Day of publication taken from', tally(documents.map(publishedFrom))),
    section('Who holds which office', ['person', 'office', 'organisation'], roleRows(roles, width), width),
    section('Who met where and when', ['meeting', 'place', 'date', 'who'], meetingRows(extraction.facts, width), width),
  ].join('\n\n');
}

/** What became of what people decided; those that were not applied are told one by one. */
function corrections(outcomes: readonly Outcome[], width: number): readonly string[] {
  const orphans = outcomes.filter(({ state }) => state === 'orphaned' || state === 'overridden');
  if (outcomes.length === 0) return [];
  const told = listing('Corrections', states(outcomes));
  return orphans.length === 0
    ? [told]
    : [told, section('Corrections not applied', COLUMNS, outcomeRows(orphans, width), width)];
}

const byKind = (facts: readonly Fact[]): readonly Tally[] =>
  [...KINDS].map(([predicate, name]) => [name, facts.filter((fact) => fact.predicate === predicate).length]);

type Tally = readonly [string, number];

/** Each text and how often it is there, the most frequent first. */
function tally(texts: readonly string[]): readonly Tally[] {
  const found = new Map<string, number>();
  for (const text of texts) found.set(text, (found.get(text) ?? 0) + 1);
  return [...found].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

const publishedFrom = ({ publishedFrom }: Document): string =>
  publishedFrom === undefined
    ? 'nowhere: words such as "yesterday" stay unresolved'
    : { corpus: 'corpus.yaml', 'front-matter': 'front matter', text: "the text's own dateline" }[publishedFrom];

function listing(title: string, rows: readonly Tally[]): string {
  const most = Math.max(1, ...rows.map(([, count]) => String(count).length));
  const lines = rows.map(([name, count]) => `  ${String(count).padStart(most)}  ${name}`);
  return [title, ...(lines.length > 0 ? lines : ['  nothing'])].join('\n');
}

function section(title: string, columns: readonly string[], rows: ReturnType<typeof roleRows>, width: number): string {
  if (rows.length === 0) return `${title}\n  nothing`;
  const more = rows.length > SHOWN ? `\n… and ${rows.length - SHOWN} more` : '';
  return `${title}\n\n${table(columns, rows.slice(0, SHOWN), width)}${more}`;
}
