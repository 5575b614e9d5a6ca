import Table from 'cli-table3';
import { safe } from './terminal';

const GAP = 2;
/** No column is made narrower than this. */
const NARROW = 8;
/** Only a line below the header: easy to read, easy to copy. */
const BARE = {
  ...Object.fromEntries(
    ['top', 'bottom', 'left', 'right']
      .flatMap((side) => [side, `${side}-mid`, `${side}-left`, `${side}-right`])
      .map((key) => [key, '']),
  ),
  mid: '',
  'mid-mid': '',
  middle: ' '.repeat(GAP),
};

const PLAIN = { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 0 };

/** A row of cells, and paragraphs to stand below it. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly below?: readonly string[];
}

/**
 * A table of at most `width` columns; what does not fit ends in "…".
 * Texts are made safe for the terminal.
 */
export function table(columns: readonly string[], rows: readonly TableRow[], width: number): string {
  const cells = rows.map((row) => row.cells.map(safe));
  const widest = (name: string, at: number) => Math.max(name.length, ...cells.map((row) => columnsOf(row[at] ?? '')));
  const colWidths = fit(columns.map(widest), width);
  const drawn = new Table({ colWidths, chars: BARE, style: PLAIN });
  drawn.push(
    [...columns],
    colWidths.map((one) => '─'.repeat(one)),
    ...cells.map((row) => [...row]),
  );
  const below = [[], [], ...rows.map((row) => row.below ?? [])];
  const lines = drawn.toString().split('\n');
  return lines
    .flatMap((line, at) => [line.trimEnd(), ...(below[at] ?? []).flatMap((text) => wrap(safe(text), width))])
    .join('\n');
}

/** Lines of at most `width` columns, cut between words, set in. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((word) => word !== '')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(`${' '.repeat(GAP)}${word}`);
  }
  return lines;
}

/** A longer cell is text to read, not a name to look up. */
const LONG = 40;
/** So many columns stay, though they must be cut. */
const FEWEST = 2;

/** A table of results. Where not all columns fit, some stand below their row, in full: first long texts, then the last. */
export function resultTable(columns: readonly string[], cells: readonly (readonly string[])[], width: number): string {
  const natural = columns.map((name, at) => Math.max(name.length, ...cells.map((row) => columnsOf(row[at] ?? ''))));
  const kept = keptColumns(natural, width);
  const rows = cells.map((row) => {
    const others = [...row.keys()].filter((at) => !kept.includes(at) && row[at] !== '');
    const texts = others.filter((at) => (natural[at] ?? 0) > LONG).map((at) => row[at] ?? '');
    const rest = others.filter((at) => (natural[at] ?? 0) <= LONG).map((at) => `${columns[at]} ${row[at]}`);
    return { cells: kept.map((at) => row[at] ?? ''), below: [...texts, rest.join(' · ')] };
  });
  const names = kept.map((at) => columns[at] ?? '');
  return table(names, rows, width);
}

/** Indices of the columns that stay in the table; the first, which names the row, always does. */
function keptColumns(natural: readonly number[], width: number): readonly number[] {
  const kept = [...natural.keys()];
  const of = (at: number) => natural[at] ?? 0;
  while (kept.reduce((sum, at) => sum + of(at) + GAP, -GAP) > width) {
    const widest = kept.slice(1).reduce((most, at) => (of(at) > of(most) ? at : most), kept[1] ?? 0);
    if (of(widest) > LONG && kept.length > 1) kept.splice(kept.indexOf(widest), 1);
    else if (kept.length > FEWEST) kept.pop();
    else break;
  }
  return kept;
}

/** East Asian signs take two columns. */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]/g;
const columnsOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

/** Takes from the widest column until all fit. */
function fit(natural: readonly number[], width: number): number[] {
  const widths = natural.map((one) => Math.max(one, 1));
  const total = () => widths.reduce((sum, one) => sum + one, GAP * (widths.length - 1));
  while (total() > width) {
    const widest = widths.indexOf(Math.max(...widths));
    if ((widths[widest] ?? 0) <= NARROW) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}
