import type { Decision } from '../../extract/corrections/correction';
import type { Doubt } from './doubts';
import { CTRL_C, CTRL_D } from './keys';

/** How a person and the walk speak to each other. */
export interface Talk {
  readonly keys: AsyncIterator<string>;
  /** Shows a doubt, number `at` of all. */
  show(doubt: Doubt, at: number): Promise<void>;
  /** Says which keys there are, and waits on the same line. */
  prompt(doubt: Doubt): Promise<void>;
  tell(text: string): Promise<void>;
  /** Writes a decision down; nothing is asked before it is safe. */
  decide(decisions: readonly Decision[]): void;
}

export interface Walked {
  /** How many were answered each way; one that was answered again counts as the last answer. */
  readonly yes: number;
  readonly no: number;
  /** How many have no answer. */
  readonly left: number;
  readonly interrupted: boolean;
}

const HELP = [
  '  y  yes       n  no: both are written to the file at once',
  '  s  later: it is asked again next time',
  '  b  back to the one before, to answer it anew: the later answer wins',
  '  q  quit; Ctrl-C does it too: all answers so far are written',
].join('\n');

/** Asks one doubt after the other, a key each, until all are asked or the user has enough. */
export async function walk(doubts: readonly Doubt[], talk: Talk): Promise<Walked> {
  const answers = new Map<number, 'yes' | 'no'>();
  let interrupted = false;
  for (let at = 0; at < doubts.length; ) {
    const doubt = doubts[at] as Doubt;
    await talk.show(doubt, at);
    const key = await nextKey(doubt, talk);
    if (key === 'y' || key === 'n') {
      const answer = key === 'y' ? 'yes' : 'no';
      talk.decide(doubt[answer]);
      answers.set(at, answer);
      await talk.tell(doubt.answers[key === 'y' ? 0 : 1]);
    } else await talk.tell({ s: 'later', b: 'back', q: 'quit' }[key] ?? 'stopped');
    if (key === 'y' || key === 'n' || key === 's') at++;
    else if (key === 'b') at = Math.max(0, at - 1);
    else {
      interrupted = key === CTRL_C;
      break;
    }
  }
  const count = (answer: string): number => [...answers.values()].filter((one) => one === answer).length;
  return { yes: count('yes'), no: count('no'), left: doubts.length - answers.size, interrupted };
}

/** The next key that means something; the end of the input is the end of the walk. */
async function nextKey(doubt: Doubt, { keys, prompt, tell }: Talk): Promise<string> {
  for (;;) {
    await prompt(doubt);
    const { value, done } = await keys.next();
    if (done || value === CTRL_D) return 'q';
    if (value === CTRL_C) return CTRL_C;
    const key = value.toLowerCase();
    if ('ynsbq'.includes(key)) return key;
    await tell(key === '?' || key === 'h' ? `help\n${HELP}` : 'no such key; ? says what each does');
  }
}
