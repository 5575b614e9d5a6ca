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

/** A row of cells, and optionally a line of text to stand below it. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly below?: string;
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
  const lines = drawn.toString().split('\n');
  const below = [undefined, undefined, ...rows.map((row) => row.below)];
  return lines
    .flatMap((line, at) => [line.trimEnd(), ...(below[at] === undefined ? [] : [`  ${safe(below[at])}`])])
    .join('\n');
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
