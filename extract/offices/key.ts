import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFile } from '../files';
import { parseLists } from '../lists/flow';
import { fold } from '../words';

interface Keys {
  readonly head: ReadonlyMap<string, string>;
  readonly qualifier: ReadonlyMap<string, string>;
  readonly sole: ReadonlySet<string>;
}

const firsts = (groups: readonly (readonly string[])[]): ReadonlyMap<string, string> =>
  new Map(groups.flatMap((group) => group.map((term) => [fold(term), fold(group[0] ?? term)] as const)));

const load = (): Keys => {
  const file = join(packageFile('seeds/lexicon'), 'world', 'office-keys.yaml');
  const lists = parseLists(readFileSync(file, 'utf8')) as Record<'same' | 'qualifiers', string[][]> & {
    sole: string[];
  };
  return { head: firsts(lists.same), qualifier: firsts(lists.qualifiers), sole: new Set(lists.sole.map(fold)) };
};

let loaded: Keys | undefined;
const keys = (): Keys => {
  loaded ??= load();
  return loaded;
};

/** One key for one office, whatever the term: by its English term, "acting general secretary" → "acting secretary general". */
export const officeKey = (term: string): string => {
  const words = fold(term).split(' ');
  const { qualifier, head } = keys();
  const plain = words.findIndex((word) => !qualifier.has(word));
  const office = words.slice(Math.max(plain, 0)).join(' ');
  return [...words.slice(0, Math.max(plain, 0)).map((word) => qualifier.get(word)), head.get(office) ?? office].join(
    ' ',
  );
};

/** An office that one person at a time holds at a country. */
export const isSole = (key: string): boolean => keys().sole.has(key);
