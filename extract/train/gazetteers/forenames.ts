import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Dictionary, englishNames } from './dictionary';
import { csvRows, isNameWord, linesOf, repaired, sorted } from './sources';

export type Gender = 'm' | 'f' | 'u';

/** The hand list `forenames.yaml`: what it says goes. */
interface Hand {
  readonly gender: ReadonlyMap<string, Gender>;
  readonly never: ReadonlySet<string>;
}

export interface ForenameSources {
  readonly data: string;
  readonly world: string;
  readonly dictionary: Dictionary;
  /** Names that are surnames at least as much: a first name of unknown gender among them is left out. */
  readonly surnames: ReadonlySet<string>;
}

/** First names with the gender that the sources agree on, "Klaus-Ernst" that of "Klaus"; `u` where they do not, or none knows. */
export const buildForenames = (sources: ForenameSources): ReadonlyMap<string, Gender> => {
  const hand = readHand(sources.world);
  const votes = readVotes(sources.data);
  const guess = genderByEnding(votes);
  const result = new Map<string, Gender>();
  for (const name of sorted([...votes.keys(), ...hand.gender.keys()])) {
    const cast = votes.get(name) ?? [];
    const known = hand.gender.get(name) ?? agreed(cast);
    if (!hand.gender.has(name) && (hand.never.has(name) || !isLikely(name, cast, sources))) continue;
    const ofPart = (part: string): Gender | undefined => hand.gender.get(part) ?? agreed(votes.get(part) ?? []);
    result.set(
      name,
      known ?? (cast.length > 0 ? 'u' : name.includes('-') ? ofPart(name.replace(/-.*/, '')) : guess(name)) ?? 'u',
    );
  }
  return result;
};

const readHand = (world: string): Hand => {
  const lists = parse(readFileSync(join(world, 'forenames.yaml'), 'utf8')) as Record<Gender | 'never', string>;
  const words = (list: Gender | 'never'): string[] => lists[list].split(/\s+/).filter(Boolean);
  const gender = new Map<string, Gender>();
  for (const list of ['m', 'f', 'u'] as const)
    for (const name of words(list)) gender.set(name, gender.has(name) ? 'u' : list);
  return { gender, never: new Set(words('never')) };
};

/** Every name of the open lists with a vote for each source that knows its gender. */
const readVotes = (data: string): Map<string, Gender[]> => {
  const votes = new Map<string, Gender[]>();
  const vote = (name: string | undefined, gender?: Gender): void => {
    if (name === undefined || !isNameWord(name)) return;
    const cast = votes.get(name) ?? [];
    votes.set(name, gender === undefined ? cast : [...cast, gender]);
  };
  for (const line of linesOf(join(data, 'germaner-resources/firstnames.txt'))) {
    const [name = '', , gender] = line.split('\t');
    vote(repaired(name), gender === 'Masc' ? 'm' : gender === 'Fem' ? 'f' : undefined);
  }
  for (const row of csvRows(join(data, 'gazetteers/common-forenames-by-country.csv')).slice(1))
    vote(row[11], row[9] === 'M' ? 'm' : 'f');
  for (const name of englishNames('MaleName')) vote(name, 'm');
  for (const name of englishNames('FemaleName')) vote(name, 'f');
  for (const name of englishNames('FirstName')) vote(name);
  return votes;
};

const agreed = (votes: readonly Gender[]): Gender | undefined => (new Set(votes).size === 1 ? votes[0] : undefined);

/** Everyday words need two voices ("Mark", "Rose"); names that nobody gives a gender must not be surnames or cut-off compounds. */
const isLikely = (name: string, votes: readonly Gender[], { dictionary, surnames }: ForenameSources): boolean => {
  if (dictionary.isFunctionWord(name)) return votes.length > 2;
  if (name.includes('-')) return votes.length > 0 || !/-\p{Ll}/u.test(name);
  const everyday = dictionary.isNoun(name) || dictionary.isInflected(name) || dictionary.isEnglish(name);
  if (everyday) return votes.length > 1;
  return votes.length > 0 || !surnames.has(name);
};

const ENOUGH = 15;
const SURE = 0.97;

/** The gender that an ending of two to four letters has in at least 97 of 100 known names. */
const genderByEnding = (votes: ReadonlyMap<string, readonly Gender[]>): ((name: string) => Gender | undefined) => {
  const counts = new Map<string, { m: number; f: number }>();
  for (const [name, cast] of votes) {
    const gender = agreed(cast);
    if (gender !== 'm' && gender !== 'f') continue;
    for (const length of [2, 3, 4]) {
      const ending = name.slice(-length);
      const count = counts.get(ending) ?? { m: 0, f: 0 };
      counts.set(ending, { ...count, [gender]: count[gender] + 1 });
    }
  }
  return (name) => {
    for (const length of [4, 3, 2]) {
      const { m, f } = counts.get(name.slice(-length)) ?? { m: 0, f: 0 };
      if (m + f >= ENOUGH && Math.max(m, f) >= SURE * (m + f)) return m > f ? 'm' : 'f';
    }
    return undefined;
  };
};
