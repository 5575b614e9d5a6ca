import type { EntityTable, LocalEntity } from '../entities';
import type { HomeWords } from '../lists/home-words';
import type { NameEntry } from '../lists/names';
import type { OfficePhrase, OfficeTarget } from '../mention';
import type { NamedSentence } from '../recognise/sentence';

/** What an office without words of its own for its organisation can be read from. */
export interface Surroundings {
  readonly sentences: readonly NamedSentence[];
  readonly table: EntityTable;
  /** What the language knows of its countries. */
  readonly words: HomeWords;
  /** ISO code of the country that the document is at home in. */
  readonly home?: string;
  /** The home country as an entity, named in the document or not. */
  readonly homeEntity?: LocalEntity;
  /** A foreign country that a text is about which says nothing of its own: its government is meant throughout. */
  readonly about?: LocalEntity;
  /** The town of the dateline, or the one most named. */
  readonly town?: LocalEntity;
  /** No other town is spoken of as much. */
  readonly townOnly?: boolean;
  /** The state whose capital the text names. */
  readonly capitalRegion?: LocalEntity;
  /** The region most named. */
  readonly region?: LocalEntity;
  /** The countries of the lists, by ISO code. */
  readonly countries?: ReadonlyMap<string, NameEntry>;
  /** What the lists know by a name. */
  readonly listed?: (name: string) => NameEntry | undefined;
}

export interface Affiliation {
  readonly entity: LocalEntity;
  readonly from: number;
  readonly to: number;
  /** How it was read: a target of the phrase, or the rule that inferred it. */
  readonly how: string;
}

/** Of a body that the words of the office do not name: somebody else's may be meant. */
export const isInferred = ({ how }: Affiliation): boolean => !STATED.has(how);

const STATED: ReadonlySet<string> = new Set([
  ...['complement', 'preposition', 'prefix', 'genitive-before', 'adjective'],
  ...['national', 'behind-name', 'party', 'named-by', 'spoken-for'],
]);

/**
 * The organisations an office belongs to by its own words. What follows the noun wins over what stands before: "der
 * deutsche Präsident des IOK" is the IOK's. A sender beside a post ("der US-Botschafter bei der OSZE") is left out.
 */
export const statedTargets = (phrase: OfficePhrase): readonly OfficeTarget[] => {
  for (const how of ['complement', 'preposition', 'prefix', 'genitive-before', 'adjective'] as const) {
    const targets = phrase.targets.filter((target) => target.how === how);
    if (targets.length === 0 || (how === 'adjective' && phrase.article === 'possessive' && !phrase.special)) continue;
    if (how === 'adjective' && !phrase.special && isTrade(phrase.word) && targets.every(isTownOrCountry)) continue; // "der Danziger Produzent"
    if (how === 'complement') {
      const post = phrase.targets.filter(
        (target) => target.how === 'preposition' && target.name.type === 'Organisation',
      );
      if (post.length > 0 && targets.every((target) => target.name.type === 'Country')) return post;
    }
    if (
      how === 'preposition' &&
      targets.every((target) => target.name.type === 'Place') &&
      !/^(?:city|church|region)$/.test(phrase.word.scope) && // "Bischof von Fulda"
      !/^(?:prosecution|police)$/.test(phrase.word.of ?? '') && // "der Leitende Oberstaatsanwalt von Ravensburg"
      phrase.bodyKind !== 'country' // "Stadtbrandinspektor von Gera"
    )
      continue;
    return targets.filter((target) => target.name.type !== 'Person');
  }
  return [];
};

/** What somebody does for a living, at home anywhere: "die ungarische Regisseurin", "der kroatische Trainer". */
const isTrade = ({ scope, of, weight }: OfficePhrase['word']): boolean =>
  scope === 'none' ||
  (scope === 'body' && (weight === 'low' ? of !== undefined : /^(?:club|company|culture|media)$/.test(of ?? '')));

const isTownOrCountry = ({ name }: OfficeTarget): boolean => name.type === 'Place' || name.type === 'Country';

/** A body that is named by its noun alone: "Betriebsrat". */
export const bareBody = (name: string, kind: string | undefined, first: number): LocalEntity => ({
  type: 'Organisation',
  name,
  aliases: [],
  kind,
  nicknames: [],
  first,
  count: 1,
  generic: true,
});

/** An entity for something of the lists that the document itself need not name. */
export const fromEntry = (entry: {
  readonly type: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly key: string;
  readonly kind?: string;
  readonly country?: string;
}): LocalEntity => ({
  type: entry.type as LocalEntity['type'],
  name: entry.name,
  aliases: entry.aliases,
  kind: entry.kind,
  country: entry.country,
  key: entry.key,
  nicknames: [],
  first: 0,
  count: 0,
});
