import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dictionary } from './dictionary';
import type { Gender } from './forenames';
import { isNameWord, linesOf, sorted } from './sources';

/** Names of seventy countries as the wheel of `Faker` (PyPI, MIT) lists them; `u` where a list is for all genders. */
export interface FakerNames {
  readonly m: ReadonlySet<string>;
  readonly f: ReadonlySet<string>;
  readonly u: ReadonlySet<string>;
}

/** Reads `faker/providers/person` of the unpacked wheel: `first_names_male = ("Reto", …)`, `last_names = OrderedDict((("Berg", 0.1), …))`. */
export const readFaker = (folder: string): FakerNames => {
  const lists = readdirSync(folder)
    .filter((locale) => !/^_|\.py$/.test(locale))
    .flatMap((locale) => listsOf(readFileSync(join(folder, locale, '__init__.py'), 'utf8')));
  const named = (pattern: RegExp): ReadonlySet<string> =>
    new Set(lists.flatMap(([list, names]) => (pattern.test(list) ? names : [])));
  return {
    m: named(/^first(?!.*female).*_male|^male_first/),
    f: named(/^first.*female|^female_first/),
    u: named(/^first(?!.*male)/),
  };
};

export interface Known {
  readonly dictionary: Dictionary;
  readonly surnames: ReadonlySet<string>;
  /** Lines of `places.tsv`. */
  readonly places: readonly string[];
  readonly world: string;
}

/** First names, and those of Faker that mean nothing else: "Sjoerd", "Päivi"; where one list is for all genders, no surname either. */
export const moreForenames = (
  forenames: ReadonlyMap<string, Gender>,
  faker: FakerNames,
  known: Known,
): ReadonlyMap<string, Gender> => {
  const genderOf = (name: string): Gender =>
    faker.m.has(name) === faker.f.has(name) ? 'u' : faker.m.has(name) ? 'm' : 'f';
  const isMore = nothingElse(known);
  const more = [...faker.m, ...faker.f, ...faker.u].filter(
    (name) => !forenames.has(name) && isMore(name) && (genderOf(name) !== 'u' || !known.surnames.has(name)),
  );
  const all = new Map([...forenames, ...more.map((name) => [name, genderOf(name)] as const)]);
  return new Map(sorted(all.keys()).map((name) => [name, all.get(name) as Gender]));
};

/** Files whose words are no first names: "China", "Nevada", "Vikar" are some in Faker. */
const NAMED_ELSEWHERE = [
  ...['countries.yaml', 'regions.yaml', 'organisations.yaml', 'exonyms.yaml'],
  ...['../de/offices.yaml', '../de/titles.yaml'],
];

const nothingElse = ({ dictionary, places, world }: Known): ((name: string) => boolean) => {
  const towns = places.map((line) => line.split('\t')[0] ?? '');
  const named = NAMED_ELSEWHERE.flatMap(
    (file) => readFileSync(join(world, file), 'utf8').match(/\p{Lu}\p{L}+/gu) ?? [],
  );
  const taken = new Set([...towns, ...named]);
  const everyday = new Set(linesOf(join(world, '../en/words.txt'))); // "Governor", "Victory"
  return (name) =>
    name.length > 2 &&
    !(taken.has(name) || dictionary.isNoun(name) || dictionary.isInflected(name)) &&
    !(dictionary.isFunctionWord(name) || dictionary.isEnglish(name) || everyday.has(name.toLowerCase()));
};

/** The tuples of a Python class by name, with the strings in them that are names in Latin letters. */
const listsOf = (python: string): [string, string[]][] =>
  python.split(/\n(?= {4}\w)/).flatMap((assignment): [string, string[]][] => {
    const list = /^ {4}(\w+)(?:: .+?)? = /.exec(assignment)?.[1];
    const strings = assignment.match(/"[^"\n]+"|'[^'\n]+'/g) ?? [];
    return list === undefined ? [] : [[list, strings.map((name) => name.slice(1, -1)).filter(isNameWord)]];
  });
