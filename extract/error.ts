/** Where in a file something is wrong; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** Something a reader of the message can put right: what is wrong, where, and what would be right, under a stable code. */
export class NachweisError extends Error {
  override readonly name = 'NachweisError';
  readonly at: Place | undefined;
  /** The line concerned with a caret under the column, where the file's text was at hand. */
  readonly excerpt: string | undefined;

  /**
   * @param code stable short name of the fault, such as `NO_SUCH_FILE`
   * @param message one line; the place is put before it
   * @param at the place; with `source`, the file's text, the error also shows the line
   */
  constructor(
    readonly code: string,
    message: string,
    at?: Place & { readonly source?: string },
  ) {
    super(at ? `${placeText(at)}: ${message}` : message);
    this.at = at && { file: at.file, line: at.line, column: at.column };
    this.excerpt = at?.source === undefined ? undefined : excerptAt(at.source, at);
  }
}

const placeText = ({ file, line, column }: Place): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');

const WIDEST = 100;

/** The line with a caret below its column; a long line is cut around it. */
function excerptAt(source: string, { line, column = 1 }: Place): string | undefined {
  const text = line === undefined ? undefined : source.split(/\r\n|\r|\n/)[line - 1];
  if (text === undefined) return undefined;
  const from = Math.max(0, column - WIDEST / 2);
  const shown = text.slice(from, from + WIDEST).replaceAll('\t', ' ');
  return `${shown}\n${' '.repeat(column - 1 - from)}^`;
}
