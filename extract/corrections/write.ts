import { stringify } from 'yaml';
import { NachweisError } from '../error';
import type { Correction, Decision, Named, Says } from './correction';
import { parseCorrections } from './parse';

/** A decision that is not yet written down. */
export type NewCorrection = Omit<Correction, 'file' | 'line'>;

const HEAD =
  '# What people decided of what nachweis read. Later ones win; "nachweis corrections --help" tells the form.\n';

/**
 * The text to put at the end of a file of corrections that holds `source`; what stands in it stays as it is.
 * @throws NachweisError BAD_CORRECTION where nothing can be added at its end
 */
export function continued(source: string, file: string, added: readonly NewCorrection[]): string {
  const before = parseCorrections(source, file).length;
  const indent = /^( *)- /m.exec(source)?.[1] ?? '';
  const entries = added.map((one) => stringify([plain(one)], { lineWidth: 0 })).join('');
  const lead = source === '' ? HEAD : source.endsWith('\n') ? '' : '\n';
  const text = lead + entries.replace(/^(?=.)/gm, indent);
  if (isWhole(source + text, file, [before, added])) return text;
  throw new NachweisError(
    'BAD_CORRECTION',
    'cannot be continued at its end; write it as a list, each entry after "- "',
    {
      file,
    },
  );
}

function isWhole(text: string, file: string, [before, added]: readonly [number, readonly NewCorrection[]]): boolean {
  try {
    const all = parseCorrections(text, file);
    const last = all.slice(before).map(({ file: _file, line: _line, ...one }) => JSON.stringify(plain(one)));
    return all.length === before + added.length && added.every((one, at) => JSON.stringify(plain(one)) === last[at]);
  } catch {
    return false;
  }
}

/** As it stands in a file. */
const plain = ({ decision, by, reason, date }: NewCorrection): object => ({
  ...body(decision),
  ...('says' in decision && Object.keys(decision.says).length > 0 && { says: says(decision.says, decision) }),
  ...(by !== undefined && { by }),
  ...(reason !== undefined && { reason }),
  ...(date !== undefined && { date }),
});

function body(decision: Decision): object {
  if ('pair' in decision)
    return { [decision.kind]: decision.pair.map(({ document, sentence, words }) => ({ document, sentence, words })) };
  const { document, sentence, subject, predicate, object, role } = decision.claim;
  return {
    [decision.kind]: {
      ...{ document, sentence },
      ...(subject !== undefined && { subject }),
      ...(predicate !== undefined && { predicate }),
      ...(object !== undefined && { object }),
      ...(role !== undefined && { role }),
    },
  };
}

const says = ({ subject, object, ...rest }: Says, decision: Decision): object => ({
  ...(subject && { subject: named(subject) }),
  ...(object && { [objectKey(decision)]: named(object) }),
  ...rest,
});

const objectKey = (decision: Decision): string =>
  'claim' in decision && decision.claim.predicate === 'HELD_ON' ? 'date' : 'object';

const named = ({ name, type }: Named): string | object => (type ? { name, type } : name);
