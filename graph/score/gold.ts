import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NachweisError } from '../../extract/error';
import { byCodeUnit } from '../../extract/order';
import { unreadable } from '../../extract/read/folder';

export interface GoldRole {
  readonly person: string;
  readonly roles: readonly string[];
  readonly organisations: readonly string[];
  readonly former?: boolean | 'either';
  readonly optional?: boolean;
}

/** Places and participants are keys of entities; a date is a list of EDTF texts that are all right. */
export interface GoldDetails {
  readonly places: readonly string[];
  readonly dates: readonly (readonly string[])[];
  readonly participants: readonly string[];
}

export interface GoldMeeting extends GoldDetails {
  readonly id: string;
  /** Patterns of which a meeting's name fits one, where it is this meeting. */
  readonly keys: readonly RegExp[];
  readonly optional: GoldDetails;
  readonly wholly_optional?: boolean;
}

/** What a careful reader takes from one document; the format is the annotation guide's. */
export interface Gold {
  readonly document: string;
  readonly roles: readonly GoldRole[];
  readonly meetings: readonly GoldMeeting[];
  /** The names that each entity may be given. */
  readonly names: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads every gold file (.json) below a folder.
 * @throws NachweisError BAD_GOLD with the file, NO_SUCH_FILE, UNREADABLE
 */
export function readGold(folder: string): readonly Gold[] {
  const gold = goldFiles(folder).map((file) => parseGold(readFileSync(file, 'utf8'), file));
  if (gold.length === 0) throw new NachweisError('BAD_GOLD', 'has no gold file (.json) in it', { file: folder });
  const seen = new Set<string>();
  for (const { document } of gold) {
    if (seen.has(document))
      throw new NachweisError('BAD_GOLD', `has two files on the document "${document}"`, { file: folder });
    seen.add(document);
  }
  return gold;
}

function goldFiles(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    return names
      .filter((name) => name.endsWith('.json'))
      .sort(byCodeUnit)
      .map((name) => join(folder, name));
  } catch (error) {
    const notFolder = (error as NodeJS.ErrnoException).code === 'ENOTDIR';
    throw notFolder
      ? new NachweisError('BAD_GOLD', 'is not a folder of gold files', { file: folder })
      : unreadable(folder, error);
  }
}

/** One gold file, checked as far as the score relies on it. */
export function parseGold(source: string, file: string): Gold {
  const fail = (message: string) => new NachweisError('BAD_GOLD', message, { file });
  try {
    const { document, roles, meetings, entities } = JSON.parse(source);
    if (typeof document !== 'string') throw fail('must name its "document"');
    const names = new Map(Object.entries<{ names: string[] }>(entities).map(([key, entity]) => [key, entity.names]));
    const gold: Gold = { document, roles, meetings: meetings.map(meeting), names };
    const unknown = keysOf(gold).find((key) => !names.has(key));
    if (unknown !== undefined) throw fail(`speaks of "${unknown}", which is not among its entities`);
    return gold;
  } catch (error) {
    throw error instanceof NachweisError ? error : fail(`is not a gold file: ${(error as Error).message}`);
  }
}

type Written = Omit<GoldMeeting, 'keys' | 'optional'> & { keys: readonly string[]; optional?: Partial<GoldDetails> };

const meeting = (read: Written): GoldMeeting => ({
  ...read,
  keys: read.keys.map((key) => new RegExp(key, 'iu')),
  optional: { places: [], dates: [], participants: [], ...read.optional },
});

const keysOf = ({ roles, meetings }: Gold): readonly string[] => [
  ...roles.flatMap(({ person, organisations }) => [person, ...organisations]),
  ...meetings.flatMap((one) => [one, one.optional]).flatMap(({ places, participants }) => [...places, ...participants]),
];
