import type { Surroundings } from './affiliation';
import type { LocalEntity } from './entities';

/** Kinds of bodies that have offices of a kind: a bank has a chief executive, a sports club a coach. */
const HOLDERS: Readonly<Record<string, readonly string[]>> = {
  company: ['company', 'bank', 'media', 'group'],
  centralbank: ['centralbank', 'bank'],
  bank: ['bank', 'centralbank'],
  club: ['club', 'association', 'sportsbody'],
  association: ['association', 'sportsbody', 'club', 'union', 'ngo', 'chamber'],
  union: ['union'],
  fraction: ['fraction'],
  jury: ['committee', 'culture', 'festival'],
  prison: ['authority'],
  authority: ['authority', 'agency'],
  chamber: ['chamber', 'association'],
  university: ['university', 'research', 'school'],
  school: ['school'],
  hospital: ['hospital', 'university'],
  culture: ['culture', 'festival', 'museum', 'theatre', 'orchestra'],
  media: ['media'],
  court: ['court'],
  prosecution: ['prosecution'],
  police: ['police'],
  church: ['church', 'diocese'],
  diocese: ['diocese'],
  party: ['party'],
  partyunion: ['party', 'union', 'association'],
  parliament: ['parliament'],
  foundation: ['foundation'],
  any: [
    'association',
    'company',
    'bank',
    'centralbank',
    'club',
    'sportsbody',
    'union',
    'university',
    'church',
    'ngo',
    'festival',
    'culture',
    'research',
    'hospital',
    'foundation',
    'chamber',
  ],
};

/** True where such a body can have offices of this kind. */
export const hasKind = (entity: LocalEntity, of: string): boolean =>
  entity.type === 'Organisation' && (HOLDERS[of] ?? []).includes(entity.kind ?? '');

/**
 * The body of a kind that a document is about: the one it names most, the first of those named equally often. For
 * offices that any body can have it must be plain: named early, and at least twice as often as the next.
 */
export const topic = (of: string, around: Surroundings): LocalEntity | undefined => {
  const [best, next] = around.table.entities
    .filter((entity) => !entity.generic && entity.count > 0 && hasKind(entity, of))
    .sort((a, b) => weight(b) - weight(a) || a.first - b.first);
  if (!best) return undefined;
  if (of !== 'any') return best;
  return best.first <= EARLY && weight(best) >= 2 * (next ? weight(next) : 0) ? best : undefined;
};

/** A body in the headline or the first sentences is what the text is about. */
const weight = (entity: LocalEntity): number => entity.count + (entity.first <= EARLY ? 2 : 0);

const EARLY = 3;
