import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Dictionary, englishNames } from './dictionary';
import { csvRows, isNameWord, linesOf, repaired, sorted } from './sources';

export interface Surnames {
  readonly plain: readonly string[];
  /** Everyday words too: "Koch", "Klein", "Young". */
  readonly ambiguous: readonly string[];
}

/** Surnames of the hand list, of the lists of common ones, those that two lists know, or one and the vocabulary of German newspapers. */
export const buildSurnames = (data: string, world: string, dictionary: Dictionary): Surnames => {
  const lists = surnameLists(data, world);
  const read = new Set(
    linesOf(join(data, 'germaner-resources/unsupos-clusters.tsv')).map((line) => line.split('\t')[0]),
  );
  const counts = new Map<string, number>();
  for (const list of lists.values()) for (const name of list) counts.set(name, (counts.get(name) ?? 0) + 1);
  const trusted = new Set(['common', 'english', 'hand'].flatMap((list) => [...(lists.get(list) ?? [])]));
  const plain: string[] = [];
  const ambiguous: string[] = [];
  for (const name of sorted(counts.keys())) {
    const known = counts.get(name) ?? 0;
    if (dictionary.isFunctionWord(name) && !trusted.has(name)) continue;
    const word =
      dictionary.isFunctionWord(name) ||
      dictionary.isNoun(name) ||
      dictionary.isInflected(name) ||
      dictionary.isEnglish(name);
    if (word && (known > 1 || trusted.has(name))) ambiguous.push(name);
    else if (!word && (known > 1 || trusted.has(name) || read.has(name))) plain.push(name);
  }
  return { plain, ambiguous };
};

/** The surnames of each source that are one word in Latin letters. */
const surnameLists = (data: string, world: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const clean = (names: readonly (string | undefined)[]): Set<string> =>
    new Set(names.filter((name): name is string => name !== undefined && isNameWord(name)));
  return new Map([
    ['german', clean(linesOf(join(data, 'gazetteers/surnames-de-smashew.txt')))],
    ['germaner', clean(linesOf(join(data, 'germaner-resources/surnames.txt')).map(repaired))],
    [
      'common',
      clean(
        csvRows(join(data, 'gazetteers/common-surnames-by-country.csv'))
          .slice(1)
          .map((row) => row[5]),
      ),
    ],
    ['english', clean(englishNames('LastName'))],
    ['hand', clean((parse(readFileSync(join(world, 'surnames.yaml'), 'utf8')) as { also: string }).also.split(/\s+/))],
  ]);
};
