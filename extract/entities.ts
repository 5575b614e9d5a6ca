import type { NameEntry } from './lists/names';
import type { NameMention } from './mention';
import { withoutArticle } from './recognise/people';
import type { NamedSentence } from './recognise/sentence';
import { fold } from './words';

/** One thing of a document, with all the mentions that name it. */
export interface LocalEntity {
  readonly type: NameMention['type'];
  /** The fullest name that the document or the lists give. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind?: string;
  readonly country?: string;
  /** Key of the word lists, the same in every language. */
  readonly key?: string;
  readonly gender?: 'm' | 'f';
  /** Words that may stand for it: "Bündnis". */
  readonly nicknames: readonly string[];
  /** Where it was first named: number of the sentence, and how often by name. */
  readonly first: number;
  readonly count: number;
  /** A surname alone that two people of the document bear: it names neither for certain. */
  readonly ambiguous?: boolean;
  /** A bare noun such as "Betriebsrat", which names a body only within its document. */
  readonly generic?: boolean;
}

/** The entities of a document, and which one each mention names. */
export interface EntityTable {
  readonly entities: readonly LocalEntity[];
  readonly of: ReadonlyMap<NameMention, LocalEntity>;
}

interface Cluster {
  readonly mentions: { readonly mention: NameMention; readonly sentence: number }[];
}

/** Names resolved inside one document: surnames to full names, spellings and listed aliases to one entity. */
export const entityTable = (
  sentences: readonly NamedSentence[],
  extra: readonly { readonly mention: NameMention; readonly sentence: number }[] = [],
): EntityTable => {
  const clusters = new Map<string, Cluster>();
  const keys = new Map<NameMention, string>();
  const all = [...sentences.flatMap((one, sentence) => one.names.map((mention) => ({ mention, sentence }))), ...extra];
  const people = peopleKeys(all.map(({ mention }) => mention));
  const short = shortForms(all.map(({ mention }) => mention));
  for (const item of all) {
    const key = item.mention.type === 'Person' ? people.keyOf(item.mention) : thingKey(item.mention, short);
    keys.set(item.mention, key);
    const cluster = clusters.get(key);
    if (cluster) cluster.mentions.push(item);
    else clusters.set(key, { mentions: [item] });
  }
  const built = new Map(
    [...clusters].map(([key, cluster]) => {
      const shared = key.startsWith('person:?|') && people.shared.has(key.slice('person:?|'.length));
      return [key, shared ? { ...build(cluster), ambiguous: true } : build(cluster)];
    }),
  );
  const of = new Map<NameMention, LocalEntity>();
  for (const [mention, key] of keys) {
    const entity = built.get(key);
    if (entity) of.set(mention, entity);
  }
  return { entities: [...built.values()], of };
};

const thingKey = (mention: NameMention, short: ReadonlyMap<string, string>): string => {
  const folded = fold(mention.name);
  return mention.entry ? listedKey(mention.entry) : (short.get(folded) ?? `name:${folded}`);
};

const listedKey = ({ type, key }: NameEntry): string => `${type}:${key}`;

/** "Stop G7" for "Bündnis „Stop G7“": an alias given once in the document stands for the long name. */
const shortForms = (mentions: readonly NameMention[]): ReadonlyMap<string, string> => {
  const table = new Map<string, string>();
  for (const mention of mentions) {
    if (mention.entry || mention.type === 'Person') continue;
    const own = `name:${fold(mention.name)}`;
    for (const alias of mention.aliases ?? []) if (!table.has(fold(alias))) table.set(fold(alias), own);
    const rest = withoutAdjectives(mention.name);
    if (rest && !table.has(fold(rest))) table.set(fold(rest), own);
  }
  const longer = mentions.filter((one) => one.type === 'Organisation' && one.name.includes(' '));
  for (const mention of mentions) {
    const long = mention.entry ? undefined : longForm(mention, longer);
    if (long && !table.has(fold(mention.name)))
      table.set(fold(mention.name), long.entry ? listedKey(long.entry) : `name:${fold(long.name)}`);
  }
  return table;
};

/**
 * "Larkfield" for the one "Larkfield University" of the document, "WRRF" for its "World Road Running Federation",
 * "Park Service" for its "National Park Service".
 */
const longForm = ({ type, name }: NameMention, bodies: readonly NameMention[]): NameMention | undefined => {
  if (type !== 'Organisation' || name.length < 3) return undefined;
  const many = name.includes(' ');
  const longer = bodies.filter(
    (other) =>
      many
        ? other.name.endsWith(` ${name}`) ||
          (/^\p{Ll}/u.test(name) && other.name !== name && other.name.toLowerCase().endsWith(` ${name}`)) || // "the county council"
          (isLoud(other.name) && other.name.endsWith(` ${name.toUpperCase()}`)) || // "BRAXTON PARISH COUNCIL"
          (other.name.startsWith(name) && /^ \p{Lu}/u.test(other.name.slice(name.length))) // not "Free Church" for "Free Church of Norway"
        : (!other.entry || other.kind === 'club') &&
          (other.name.startsWith(`${name} `) || initials(other.name) === name), // "Alemannia"
  );
  const names = new Set(longer.map((other) => other.name));
  return names.size === 1 ? longer[0] : undefined;
};

const isLoud = (name: string): boolean => name === name.toUpperCase();

const initials = (name: string): string => (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');

/** "Filmtage Bonn" of "Internationale Filmtage Bonn": without the adjectives before it, where two words are left. */
const withoutAdjectives = (name: string): string | undefined =>
  /^(?:\p{Lu}\p{Ll}+(?:ale|aler|ales|ische|ischer|isches)\s)+(?<rest>\p{Lu}\S+\s.+)$/u.exec(name)?.groups?.rest;

interface PeopleKeys {
  readonly keyOf: (mention: NameMention) => string;
  /** Surnames that two people of the document share. */
  readonly shared: ReadonlySet<string>;
}

/** Full names make people; a surname alone goes to the one bearer, or, where two bear it, to a group of its own. */
const peopleKeys = (mentions: readonly NameMention[]): PeopleKeys => {
  const bearers = new Map<string, Set<string>>();
  const givens = new Map<string, Set<string>>(); // "das ziehen wir mit Jonas durch"
  for (const mention of mentions) {
    if (mention.type !== 'Person' || !mention.name.includes(' ')) continue;
    const [first = '', ...rest] = mention.name.split(' ');
    add(givens, fold(first), `${fold(first)}|${fold(rest.at(-1) ?? '')}`);
    const either = mention.rule === 'tagged-name' && rest.length === 1 ? [first] : []; // "Xi" of "Xi Jinping"
    for (const surname of [...surnameForms(rest), ...either])
      add(bearers, fold(surname), `${fold(first)}|${fold(rest.at(-1) ?? '')}`);
  }
  const shared = new Set([...bearers].filter(([, who]) => who.size > 1).map(([surname]) => surname));
  const keyOf = (mention: NameMention): string => {
    const [first = '', ...rest] = mention.name.split(' ');
    if (rest.length > 0) {
      const whole = bearers.get(fold(mention.name)); // "von Rohr", "De Masi": a surname of two words
      if (whole?.size === 1) return `person:${[...whole][0]}`;
      return `person:${fold(first)}|${fold(rest.at(-1) ?? '')}`;
    }
    const who =
      bearers.get(fold(first)) ??
      (/^(?:tagged-surname|surname)$/.test(mention.rule) ? givens.get(fold(first)) : undefined);
    return who?.size === 1 ? `person:${[...who][0]}` : `person:?|${fold(first)}`;
  };
  return { keyOf, shared };
};

/** What of a name may stand alone: its last word, and its last words with their particle. */
const surnameForms = (rest: readonly string[]): readonly string[] =>
  [...new Set([rest.at(-1) ?? '', rest.slice(-2).join(' '), rest.join(' '), withoutArticle(rest.at(-1) ?? '')])].filter(
    Boolean,
  );

const add = (table: Map<string, Set<string>>, key: string, value: string): void => {
  const set = table.get(key);
  if (set) set.add(value);
  else table.set(key, new Set([value]));
};

/** A company is what a tagger takes an acronym for: the full name says more. */
const kindOf = (mentions: readonly NameMention[]): string | undefined => {
  const kinds = mentions.flatMap(({ kind }) => kind ?? []);
  return kinds.find((kind) => kind !== 'company') ?? kinds[0];
};

const build = ({ mentions }: Cluster): LocalEntity => {
  const names = [...new Set(mentions.map(({ mention }) => mention.name))];
  const first = mentions[0] as Cluster['mentions'][number];
  const listed = mentions.find(({ mention }) => mention.entry)?.mention;
  const name = listed?.name ?? names.reduce((best, one) => (one.length > best.length ? one : best));
  const aliases = [...names, ...mentions.flatMap(({ mention }) => mention.aliases ?? [])].filter(
    (alias) => alias !== name,
  );
  return {
    type: listed?.type ?? first.mention.type,
    name,
    aliases: [...new Set(aliases)],
    kind: kindOf(mentions.map(({ mention }) => mention)),
    country: listed?.entry?.country,
    key: listed?.entry?.key,
    gender: mentions.find(({ mention }) => mention.gender)?.mention.gender,
    nicknames: listed?.entry?.nicknames ?? [],
    first: Math.min(...mentions.map(({ sentence }) => sentence)),
    count: new Set(mentions.map(({ sentence }) => sentence)).size,
    generic: mentions.every(({ mention }) => mention.rule === 'bare-body-noun'),
  };
};
