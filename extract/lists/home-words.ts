import { remembering } from '../remember';

/** Kinds of words that tell where an office belongs; each is a list of its own in `home.yaml`. */
export type HomeGroup =
  | 'regional'
  | 'federal'
  | 'notHere'
  | 'national'
  | 'stateMatter'
  | 'federation'
  | 'townBody'
  | 'ofState'
  | 'stateToo'
  | 'capital'
  | 'cantonal'
  | 'district'
  | 'districtOffice'
  | 'districtName'
  | 'districtBody'
  | 'districtWord'
  | 'cityState'
  | 'cityStateOffice'
  | 'government'
  | 'maybeNational'
  | 'regionNoun'
  | 'ownerToo'
  | 'seatedIn'
  | 'townNoun'
  | 'townName'
  | 'countryNoun'
  | 'unionBody'
  | 'unionOffice'
  | 'chair'
  | 'refersOnly'
  | 'townOrDistrict'
  | 'board'
  | 'executive'
  | 'anyBoard'
  | 'sitting'
  | 'personal'
  | 'notJudicial'
  | 'member'
  | 'belongs'
  | 'speaksFor'
  | 'standsFor'
  | 'article';

/** `home.yaml` as it is written. */
export interface HomeRows extends Readonly<Partial<Record<HomeGroup, readonly string[]>>> {
  readonly countries?: readonly string[];
  readonly likeliest?: number;
  readonly dioceseNames?: readonly string[];
  readonly marks?: Readonly<Record<string, readonly string[]>>;
  readonly spelling?: Spelling;
  readonly nationalPrefix?: string;
  readonly datelines?: boolean;
  readonly lacks?: Readonly<Record<string, readonly string[]>>;
  readonly seats?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

interface Spelling {
  readonly country: string;
  readonly never: string;
  readonly uses: string;
}

/** What a language knows of the countries it is spoken in. */
export interface HomeWords {
  /** Countries whose news is written in it, the likeliest first. */
  readonly countries: readonly string[];
  /** Votes that the first of them has from the start. */
  readonly likeliest: number;
  /** Words that only one of the countries uses. */
  readonly marks: ReadonlyMap<string, string>;
  readonly spelling?: Spelling;
  /** A foreign dateline says whose president is meant. */
  readonly datelines: boolean;
  /** An office that a country does not have. */
  readonly lacks: (country: string, office: string) => boolean;
  /** The parliament that an office of a country is a seat in: an MP’s is the House of Commons. */
  readonly seatOf: (country: string, office: string) => string | undefined;
  readonly is: (group: HomeGroup, word: string) => boolean;
  /** Nouns before a town that make the name of a diocese. */
  readonly dioceseNames: readonly string[];
  /** An office's title in another country: "Bundesaußenminister" is "Außenminister" in France. */
  readonly abroad: (role: string, country: string | undefined) => string;
}

export const compileHome = (rows: HomeRows): HomeWords => {
  const tests = new Map<HomeGroup, (word: string) => boolean>();
  const testOf = (group: HomeGroup): ((word: string) => boolean) => {
    const known = tests.get(group) ?? testOnce(pattern(rows[group] ?? []));
    tests.set(group, known);
    return known;
  };
  return {
    countries: rows.countries ?? [],
    likeliest: rows.likeliest ?? 0,
    dioceseNames: rows.dioceseNames ?? [],
    marks: new Map(Object.entries(rows.marks ?? {}).flatMap(([iso, words]) => words.map((word) => [word, iso]))),
    spelling: rows.spelling,
    datelines: rows.datelines === true,
    seatOf: (country, office) => rows.seats?.[country]?.[office],
    lacks: (country, office) => rows.lacks?.[country]?.includes(office) === true,
    is: (group, word) => testOf(group)(word),
    abroad: (role, country) => titleAbroad(role, country, rows),
  };
};

const MOST_WORDS = 20_000;

/** A pattern of hundreds of words is tried once on each word that is met. */
const testOnce = (words: RegExp): ((word: string) => boolean) => remembering((word) => words.test(word), MOST_WORDS);

/** "Landtag*": a star stands for any letters; case endings of a noun are understood. */
const pattern = (words: readonly string[]): RegExp =>
  words.length === 0 ? /(?!)/ : new RegExp(`^(?:${words.join('|').replace(/\*/g, '[\\p{L}-]*')})(?:e?s|en)?$`, 'iu');

/** "Bundeskanzler" and "Bundespräsident" stay what they are at home; their ministers are so called in one country alone. */
const titleAbroad = (role: string, country: string | undefined, rows: HomeRows): string => {
  const prefix = rows.nationalPrefix ?? '';
  if (!prefix || !role.startsWith(prefix)) return role;
  if (!/minister/u.test(role) && rows.countries?.includes(country ?? '')) return role;
  const rest = role.slice(prefix.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
};
