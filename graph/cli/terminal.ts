import { NachweisError } from '../../extract/error';
import type { Problem } from '../../extract/read';
import type { ExitCode } from './program';

/** What a text may do to a terminal: control characters, and marks that turn the direction of writing. */
const UNSAFE = /[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

/** A text of the world as one safe line: line breaks and tabs become blanks, other control characters are spelt out. */
export const safe = (text: string): string =>
  text
    .replace(/[\t\r\n\u2028\u2029]+/g, ' ')
    .replace(UNSAFE, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Columns to write in: the terminal's, or COLUMNS, or 100. */
export const width = (): number => process.stdout.columns || Number(process.env.COLUMNS) || 100;

/** Writes to standard output, with a line end; resolves when there is room for more. */
export function say(text: string): Promise<void> {
  return new Promise((resolve) =>
    process.stdout.write(`${text}\n`) ? resolve() : process.stdout.once('drain', resolve),
  );
}

/** Writes one line to standard error. */
export const note = (text: string): void => void process.stderr.write(`${text}\n`);

/** Says what went wrong, with the place and its line where that is known. */
export function complain(error: unknown): ExitCode {
  if (error instanceof NachweisError) {
    note(`nachweis: ${safe(error.message)}`);
    if (error.excerpt) note(error.excerpt.split('\n').map(indented).join('\n'));
  } else {
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    note(
      `nachweis: unexpected: ${safe(message)}${process.env.NACHWEIS_DEBUG ? '' : ' (NACHWEIS_DEBUG=1 shows where)'}`,
    );
    if (process.env.NACHWEIS_DEBUG) note(stack ?? '');
  }
  return 1;
}

const indented = (line: string): string => `  ${line.replace(UNSAFE, ' ')}`;

/** Says what could not be read; a mere warning is an error where it leaves `nothing` to go on with. */
export function complainAbout(problems: readonly Problem[], nothing: boolean): void {
  for (const { severity, error } of problems) {
    if (nothing || severity === 'error') complain(error);
    else note(`nachweis: warning: ${safe(error.message)}`);
  }
}

/** A reader such as `head` that has seen enough is no fault. */
export function endQuietlyOnBrokenPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    process.exit(complain(new NachweisError('OUTPUT', `cannot write the output (${error.code})`)));
  });
}

/** "1 document", "3 documents". */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Tells on a terminal how far a load is, on one line that is written over. */
export const progress = (done: number, all: number): void => {
  if (process.stderr.isTTY)
    process.stderr.write(`\r  ${done} of ${plural(all, 'document')}${done === all ? '\n' : ''}`);
};
