import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Document, extract } from '../../extract';
import type { Entity, Extraction } from '../../extract/fact';

interface Report {
  readonly language: 'de' | 'en';
  readonly published: string;
  readonly name: string;
  readonly text: string;
}

export interface NamePair {
  readonly id: string;
  readonly half: 'open' | 'held';
  readonly kind: 'person' | 'organisation' | 'meeting';
  readonly same: boolean;
  readonly about: string;
  readonly left: Report;
  readonly right: Report;
}

/** How a half came out: pairs of two that were made one, and the pairs of one that were found. */
export interface Score {
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
  readonly right: number;
  readonly of: number;
}

export const pairs: readonly NamePair[] = parse(readFileSync(join(__dirname, 'pairs.yaml'), 'utf8'));

const documentOf = (side: 'left' | 'right', { language, published, text }: Report): Document => ({
  ...{ id: `${language}/${side}`, text: `${text}\n`, language, published, bodyStart: 0 },
});

export const readPair = ({ left, right }: NamePair): Extraction =>
  extract([documentOf('left', left), documentOf('right', right)]);

/** What a report of the pair names so: a meeting by any word of its name, all others by a name of theirs. */
const named = (read: Extraction, side: 'left' | 'right', { kind, ...pair }: NamePair): ReadonlySet<string> => {
  const { name } = pair[side];
  const here = (document: string): boolean => document.endsWith(`/${side}`);
  const mentioned = new Set(read.mentions.filter(({ document }) => here(document)).map(({ entity }) => entity));
  const facts = read.facts.filter(({ evidence }) => evidence.some(({ document }) => here(document)));
  const ends = facts.flatMap(({ subject, object }) => [subject, object]);
  if (kind === 'meeting') return new Set(ends.filter(({ type }) => type === 'Meeting').map(({ id }) => id));
  const words = new Set(
    read.mentions
      .filter(({ document, text }) => here(document) && (text.startsWith(name) || name.endsWith(text)))
      .map(({ entity }) => entity),
  );
  const isCalled = (one: Entity): boolean => one.name === name || one.aliases?.includes(name) === true;
  const others = [...(read.entities ?? []), ...read.facts.flatMap(({ subject, object }) => [subject, object])];
  const all = [...ends, ...others.filter(({ id }) => mentioned.has(id))];
  return new Set(
    all
      .filter(({ type }) => type.toLowerCase() === kind)
      .filter((one) => isCalled(one) || words.has(one.id))
      .map(({ id }) => id),
  );
};

/** True where both reports of a pair name one thing. */
export const isJoined = (pair: NamePair): boolean => {
  const read = readPair(pair);
  const right = named(read, 'right', pair);
  return [...named(read, 'left', pair)].some((id) => right.has(id));
};

export const score = (half: 'open' | 'held'): Score => {
  const some = pairs.filter((pair) => pair.half === half);
  const joined = new Set(some.filter(isJoined).map(({ id }) => id));
  const same = some.filter((pair) => pair.same);
  return {
    wrong: some.filter((pair) => !pair.same && joined.has(pair.id)).map(({ id }) => id),
    missed: same.filter(({ id }) => !joined.has(id)).map(({ id }) => id),
    right: same.filter(({ id }) => joined.has(id)).length,
    of: same.length,
  };
};
