export const CTRL_C = '\u0003';
export const CTRL_D = '\u0004';

/**
 * The keys that are pressed, one by one, without Enter; where the input is no terminal, its characters. The terminal is as
 * it was before when the reading ends, also where the program is stopped from outside.
 */
export async function* keys(input: NodeJS.ReadStream = process.stdin): AsyncGenerator<string> {
  const restore = (): void => void (input.isTTY && input.setRawMode(false));
  const stop = (signal: NodeJS.Signals): void => {
    restore();
    process.exit(signal === 'SIGHUP' ? 129 : 143);
  };
  if (input.isTTY) input.setRawMode(true);
  process.once('SIGTERM', stop).once('SIGHUP', stop);
  try {
    input.setEncoding('utf8');
    for await (const chunk of input) yield* keysIn(String(chunk));
  } finally {
    restore();
    process.off('SIGTERM', stop).off('SIGHUP', stop);
  }
}

const ESCAPE = '\u001B';
/** What arrows and the like send: an escape and what belongs to it. */
const ARROWS = new RegExp(`${ESCAPE}(?:\\[[0-9;]*[@-~]|O.|.)?`, 'gsu');

/** Arrows are no keys of ours, and neither are blanks and Enter. */
const keysIn = (chunk: string): readonly string[] => [...chunk.replace(ARROWS, '')].filter((key) => key.trim() !== '');
