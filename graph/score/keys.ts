import type { Entity } from '../../extract/fact';
import type { Gold } from './gold';

const UMLAUTS = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
]);

/** Lower case, no umlauts, accents or marks, single blanks. */
const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[äöüß]/g, (letter) => UMLAUTS.get(letter) ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[-–—/.'’„“"]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Two names are the same where their keys are: no case, umlaut spelling, hyphens, leading article. */
export const nameKey = (name: string): string => fold(name).replace(/^(?:der|die|das|des|dem|den|the|eine?) /, '');

/** Two offices are the same where their keys are: as for names, and no ending or gender; any deputy is a deputy. */
export const roleKey = (role: string | undefined): string =>
  fold(role ?? '')
    .replace(/^(?:der|die|das|des|dem|den|the) /, '')
    .replace(/\bvize(?=[a-z])/g, 'vize ')
    .replace(/\b(?:vize|vice|stv|stellv|deputy)\b/g, 'stellvertretend')
    .split(' ')
    .map(stem)
    .join('');

/** "Ministerinnen", "Ministers" → "minist"; the -in of short words ("Admin") stays. */
function stem(word: string): string {
  const base = word.replace(/innen$/, '');
  const bare = base.length > 5 ? base.replace(/in$/, '') : base;
  return bare.replace(/(?:en|er|es|em|e|s|n|r)$/, '');
}

/** True where the entity goes by one of the names that gold gives for `key`. */
export function isNamed(gold: Gold, entity: Entity, key: string): boolean {
  const own = [entity.name, ...(entity.aliases ?? [])].map(nameKey);
  return (gold.names.get(key) ?? []).some((name) => own.includes(nameKey(name)));
}

/** The first name that gold gives for `key`, for messages. */
export const firstName = (gold: Gold, key: string): string => gold.names.get(key)?.[0] ?? key;
