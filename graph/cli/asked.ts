import { stringify } from 'yaml';
import { parseCorrections } from '../../extract/corrections';
import type { ClaimAt, Decision } from '../../extract/corrections/correction';
import type { NewCorrection } from '../../extract/corrections/write';
import { NachweisError } from '../../extract/error';
import type { Extraction } from '../../extract/fact';
import { claimsMeant, nameMeant, sentenceMeant, type Target } from './target';

/** What the options of `nachweis correct` ask for. */
export interface Asked extends Target {
  readonly one?: string;
  readonly other?: string;
  readonly set: ReadonlyMap<string, string>;
  readonly by?: string;
  readonly reason?: string;
}

interface Read {
  /** What is read with all corrections so far, */
  readonly now: Extraction;
  /** and what the rules read alone, in which what was rejected is found again. */
  alone(): Extraction;
}

/**
 * The corrections that are asked for, one for each sentence.
 * @throws NachweisError where something is missing, or what is meant is not there, or not clear
 */
export const asked = (kind: Decision['kind'], options: Asked, read: Read): readonly NewCorrection[] => {
  const { set, by, reason } = options;
  if (set.size > 0 && kind !== 'edit' && kind !== 'add') throw usage(`--set goes with edit or add, not ${kind}`);
  if (set.size === 0 && kind === 'edit') throw usage('edit needs --set: what the fact says from now on');
  const says = Object.fromEntries([...set].map(([key, value]) => [key, key === 'former' ? yesOrNo(value) : value]));
  const entries = bodies(kind, options, read).map((body) => ({
    ...{ [kind]: body },
    ...(set.size > 0 && { says }),
    ...(by !== undefined && { by }),
    ...(reason !== undefined && { reason }),
  }));
  // Written and read again, so that it is checked as one that was written by hand.
  return parseCorrections(stringify(entries, { lineWidth: 0 }), 'asked for').map(
    ({ file: _file, line: _line, ...one }) => one,
  );
};

const yesOrNo = (value: string): string | boolean => (value === 'true' ? true : value === 'false' ? false : value);

function bodies(kind: Decision['kind'], options: Asked, { now, alone }: Read): readonly object[] {
  if (kind === 'merge' || kind === 'keep-apart') {
    const { one, other } = options;
    if (one === undefined || other === undefined)
      throw usage(`${kind} needs --one and --other: names or ids of the two`);
    return [[nameMeant(now, one), nameMeant(now, other)]];
  }
  if (kind === 'add') return [addition(now, options)];
  const named = [options.fact, options.sentence, options.subject, options.object].some((value) => value !== undefined);
  if (!named) throw usage(`${kind} needs --fact, or --sentence, --subject or --object: which fact is meant`);
  return claims({ now, alone }, options);
}

function claims({ now, alone }: Read, options: Asked): readonly ClaimAt[] {
  try {
    return claimsMeant(now.facts, options);
  } catch (error) {
    if (!(error instanceof NachweisError) || error.code !== 'NOT_FOUND') throw error;
    return claimsMeant(alone().facts, options);
  }
}

function addition(now: Extraction, options: Asked): object {
  const { sentence, subject, predicate, object, role } = options;
  const needed = { sentence, subject, predicate, object };
  const missing = Object.entries(needed).flatMap(([name, value]) => (value === undefined ? [`--${name}`] : []));
  if (missing.length > 0) throw usage(`add needs ${missing.join(', ')}`);
  return { ...sentenceMeant(now, options), subject, predicate, object, ...(role !== undefined && { role }) };
}

const usage = (message: string): NachweisError => new NachweisError('USAGE', message);
