import { packageFile } from '../files';
import { listReader } from '../lists/word-lists';
import { nameKeys } from '../name-key';
import { lazily, remembering } from '../remember';
import { fold } from '../words';

type Read = 'de' | 'en';
type Calling = { readonly word: string; readonly calling: string };

interface PeopleList {
  readonly senior: readonly string[];
  readonly junior: readonly string[];
  readonly maiden: readonly string[];
  readonly aged: readonly string[];
  readonly died: readonly string[];
  readonly articles: readonly string[];
  readonly from: readonly string[];
}

interface WorldList {
  readonly apart: readonly (readonly [string, string])[];
  readonly seats: readonly { readonly of: string; readonly offices: readonly string[] }[];
  readonly wide: readonly string[];
  readonly heads: readonly string[];
}

/** What a language says of somebody beside the name. */
export interface PersonWords {
  /** The calling of a word or of an office: `sport` for "Torwart". */
  readonly callingOf: (text: string) => string | undefined;
  readonly senior: RegExp;
  readonly junior: RegExp;
  /** The name that follows is the one that somebody was born with. */
  readonly maiden: RegExp;
  readonly ageBefore: RegExp;
  readonly died: RegExp;
  /** "die Krankenschwester ", before the name */
  readonly nounBefore: RegExp;
  /** ", a nurse" behind it */
  readonly nounAfter: RegExp;
  /** " aus Leeds" */
  readonly from: RegExp;
}

const list = <T>(folder: string, file: string): T => listReader(packageFile(`seeds/lexicon/${folder}`))(file) as T;
const anyOf = (words: readonly string[]): string => words.join('|');

/** "Heinrich Wolters senior, Gründer", "Robert Hale Sr., the founder"; "Weber, senior analyst" is no such thing. */
const suffix = (words: readonly string[]): RegExp =>
  new RegExp(`^(?: (?:${anyOf(words)})\\.?|, (?:${anyOf(words)})\\.)(?![\\p{L}-])`, 'iu');

const MOST_KNOWN = 50_000;

const make = (language: Read): PersonWords => {
  const { senior, junior, maiden, aged, died, articles, from } = list<PeopleList>(language, 'people.yaml');
  const callings = Object.entries(list<Record<string, readonly string[]>>(language, 'callings.yaml'))
    .flatMap(([calling, words]) => words.map((word): Calling => ({ word, calling })))
    .sort((a, b) => b.word.length - a.word.length); // "Schauspieler" before "Spieler"
  const compounds = language === 'de';
  const ends = (text: string, { word }: Calling): boolean =>
    text.endsWith(word) && (compounds || text.length === word.length || text.at(-word.length - 1) === ' ');
  const calling = (text: string): string | undefined => callings.find((one) => ends(text.toLowerCase(), one))?.calling;
  return {
    callingOf: remembering(calling, MOST_KNOWN),
    senior: suffix(senior),
    junior: suffix(junior),
    maiden: new RegExp(`^,? \\(?(?:${anyOf(maiden)})\\.? (\\p{Lu}[\\p{L}-]+)`, 'u'),
    ageBefore: new RegExp(`(\\d{1,3})-(?:${anyOf(aged)})(?: \\p{L}[\\p{L}-]*){0,2} $`, 'u'),
    died: new RegExp(`(?<![\\p{L}-])(?:${anyOf(died)})(?![\\p{L}-])`, 'u'),
    nounBefore: new RegExp(`(?<!\\p{L})(?:${anyOf(articles)}) (?:\\p{Ll}[\\p{L}-]* )?(\\p{L}[\\p{L}-]+) $`, 'iu'),
    nounAfter: new RegExp(
      `^, (?:${anyOf(articles)}) ((?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+)(?= (?:${anyOf(from)}|in|im) |[,.]|$)`,
      'u',
    ),
    from: new RegExp(`^,? (?:${anyOf(from)}) (\\p{Lu}[\\p{L}-]+)`, 'u'),
  };
};

const languages: Readonly<Record<Read, () => PersonWords>> = {
  de: lazily(() => make('de')),
  en: lazily(() => make('en')),
};

export const personWords = (language: string): PersonWords | undefined =>
  language === 'de' || language === 'en' ? languages[language]() : undefined;

const world = lazily(() => {
  const { apart, seats, wide, heads } = list<WorldList>('world', 'callings.yaml');
  return {
    apart: new Set(apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`])),
    seats: new Map(seats.map(({ of, offices }) => [of, new Set(offices.map(fold))])),
    wide: new Set(wide),
    heads: new Set(heads.map(fold)),
  };
});

/** Callings that one person hardly follows at one time: a bishop is no goalkeeper. */
export const areCallingsApart = (a: string, b: string): boolean => world().apart.has(`${a} ${b}`);

const OF: Readonly<Record<string, string>> = { Place: 'place', Country: 'country', Organisation: 'body' };

/** An office that is a day's work at one place. */
export const isSeat = (office: string, type: string): boolean =>
  world()
    .seats.get(OF[type] ?? '')
    ?.has(office) === true;

/** A kind of body that a whole country knows. */
export const isWide = (kind: string): boolean => world().wide.has(kind);

/** An office of which a body has one at a time. */
export const isHead = (office: string): boolean => world().heads.has(office);

const common = lazily(() => {
  const { given, surnames } = list<Record<'given' | 'surnames', readonly (readonly string[])[]>>(
    'world',
    'common-names.yaml',
  );
  return { given: new Set(given.flat().map(fold)), surnames: new Set(surnames.flat().map(fold)) };
});

/** A full name that many bear: "Peter Müller", "John Smith". */
export const isCommonName = (name: string): boolean => {
  const [first = '', last = '', ...more] = name.split(' ');
  return more.length === 0 && common().given.has(fold(first)) && common().surnames.has(fold(last));
};

const short = lazily(() => {
  const rows = list<{ readonly same: readonly (readonly string[])[] }>('world', 'short-names.yaml').same;
  const found = new Map<string, Set<number>>();
  for (const [at, row] of rows.entries())
    for (const name of row) for (const key of nameKeys(name)) found.set(key, (found.get(key) ?? new Set()).add(at));
  return found;
});

/** "William" and "Bill": one first name in full and in short. */
export const isShortName = (a: string, b: string): boolean => {
  const rows = nameKeys(b).flatMap((key) => [...(short().get(key) ?? [])]);
  return nameKeys(a).some((key) => rows.some((row) => short().get(key)?.has(row)));
};
