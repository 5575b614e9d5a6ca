import type { Document } from '../../extract/document';
import { groupBy } from '../../extract/group';
import type { Reason, Rebuilt } from '../rebuild';
import { safe } from './terminal';

const REASONS: Readonly<Record<Reason, string>> = {
  new: 'new',
  text: 'text changed',
  metadata: 'day, language or source changed',
  rules: 'rules changed',
  lexicon: 'word lists changed',
  model: 'model changed',
  ontology: 'ontology changed',
  version: 'version changed',
  unnoted: 'what it told is noted nowhere',
  asked: 'asked for',
};

/** Documents named for each reason. */
const SHOWN = 3;

/** Which documents were read, and why; nothing where all are new. */
export function reread(read: Rebuilt['read'], documents: readonly Document[]): readonly string[] {
  const told = [...read].map(([id, reasons]) => ({ id, why: reasons.map((reason) => REASONS[reason]).join(', ') }));
  if (told.length === documents.length && told.every(({ why }) => why === REASONS.new)) return [];
  const rows = [...groupBy(told, ({ why }) => why)].map(
    ([why, same]) => [same.length, `${why}: ${named(same.map(({ id }) => id))}`] as const,
  );
  const all = [...rows, [documents.length - told.length, 'not read again: as they were'] as const];
  const most = Math.max(...all.map(([count]) => String(count).length));
  return [
    ['Read again, and why', ...all.map(([count, what]) => `  ${String(count).padStart(most)}  ${what}`)].join('\n'),
  ];
}

const named = (ids: readonly string[]): string => {
  const shown = ids.slice(0, SHOWN).map(safe).join(', ');
  return ids.length > SHOWN ? `${shown} and ${ids.length - SHOWN} more` : shown;
};
