import { readText } from '../read/text';
import type { Correction, Decision } from './correction';
import { parseCorrections } from './parse';

export type { Correction } from './correction';

/** A file of corrections. Documents are called in it as seen from its folder: "gipfel" in `de/` is "de/gipfel". */
export interface CorrectionFile {
  readonly file: string;
  /** What ids have before that, such as `de/`. */
  readonly below: string;
}

/**
 * Reads files of corrections, in the order in which they count: of two that contradict each other the later one wins.
 * @throws NachweisError NO_SUCH_FILE, UNREADABLE, NOT_UTF8, BAD_CORRECTION: a run without what people decided is no run
 */
export const readCorrections = (files: readonly CorrectionFile[]): readonly Correction[] =>
  files.flatMap(({ file, below }) => {
    const source = readText(file, Number.POSITIVE_INFINITY).replace(/^\uFEFF/, '');
    return parseCorrections(source, file).map((one) => ({ ...one, decision: inFolder(one.decision, below) }));
  });

const inFolder = (decision: Decision, below: string): Decision => {
  const moved = <T extends { readonly document: string }>(at: T): T => ({ ...at, document: `${below}${at.document}` });
  if ('pair' in decision) return { ...decision, pair: [moved(decision.pair[0]), moved(decision.pair[1])] };
  return { ...decision, claim: moved(decision.claim) } as Decision;
};
