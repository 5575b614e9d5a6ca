import type { Language } from '../document';
import type { NachweisError } from '../error';
import { type Entry, entries, items, readYaml, text, type Yaml } from '../lists/yaml';
import { didYouMean, nearest } from '../suggest';
import { flatCorpus, type Written } from './flat-corpus';

/** What is said of a document beside its text. */
export interface Metadata {
  readonly published?: string;
  readonly language?: Language;
  readonly source?: string;
}

/** One entry of a corpus file. */
export interface CorpusEntry extends Metadata {
  readonly file: string;
  /** The error to throw about it, at its place. */
  fail(message: string): NachweisError;
}

const KEYS = ['published', 'language', 'source'];

/**
 * Reads a `corpus.yaml`: what is known of each document of its folder, by file path relative to it (NFC, `/`).
 * @throws NachweisError `BAD_CORPUS` at the fault
 */
export const parseCorpus = (source: string, file: string): readonly CorpusEntry[] =>
  quickly(source, file) ?? slowly(source, file);

/** The entries of a file in the narrow form in which nothing is amiss; whoever wants to complain asks the full parser where. */
function quickly(source: string, file: string): readonly CorpusEntry[] | undefined {
  const found = flatCorpus(source)?.map(quickEntry);
  const names = new Set(found?.map((entry) => entry?.file));
  if (!found || names.has(undefined) || names.size < found.length) return undefined;
  const fail = (at: number, message: string) => (slowly(source, file)[at] as CorpusEntry).fail(message);
  return found.map((entry, at) => ({ ...(entry as QuickEntry), fail: (message) => fail(at, message) }));
}

type QuickEntry = Metadata & { readonly file: string };

function quickEntry(written: Written): QuickEntry | undefined {
  const [file, published, tag, source] = ['file', ...KEYS].map((key) => written.get(key));
  const language = tag === undefined ? undefined : languageOf(tag);
  if (file === undefined || (published && !isDay(published)) || (tag && !language)) return undefined;
  return {
    file: plainName(file),
    ...(published && { published }),
    ...(language && { language }),
    ...(source && { source }),
  };
}

const plainName = (file: string): string => file.normalize('NFC').replace(/^\.\//, '');

function slowly(source: string, file: string): readonly CorpusEntry[] {
  const yaml = readYaml(source, file, 'BAD_CORPUS');
  const [documents] = entries(yaml, yaml.root, 'corpus.yaml', ['documents']);
  if (!documents) throw yaml.fail(yaml.root, 'corpus.yaml must have "documents"');
  const seen = new Set<string>();
  return items(yaml, documents.value, 'documents').map((item) => {
    const found = entries(yaml, item, 'a document', ['file', ...KEYS]);
    const named = found.find(({ key }) => key === 'file');
    if (!named) throw yaml.fail(item, 'a document must have "file"');
    const name = plainName(text(yaml, named.value, 'file'));
    if (seen.has(name)) throw yaml.fail(named.value, `"${name}" is described twice`);
    seen.add(name);
    return { file: name, ...metadata(yaml, found), fail: (message) => yaml.fail(named.value, message) };
  });
}

/** YAML between two lines `---` at the head of a text. `start`: where the reader's text begins, after it. */
export interface FrontMatter extends Metadata {
  readonly start: number;
  /** Keys that are not read; only a near miss of one that is deserves a word. */
  readonly unknown: readonly string[];
}

const BLOCK = /---[ \t]*\r?\n((?:[^\r\n]*\r?\n){1,60}?)---[ \t]*(?:\r?\n|$)/y;

/**
 * Reads the front matter that stands at `from`, if there is one.
 * @throws NachweisError `BAD_FRONT_MATTER` at the fault
 */
export function frontMatter(source: string, file: string, from: number): FrontMatter | undefined {
  BLOCK.lastIndex = from;
  const found = BLOCK.exec(source);
  if (!found?.[1] || !/^[\p{L}_][\p{L}\p{N}_-]*[ \t]*:/mu.test(found[1])) return undefined;
  const yaml = readYaml(`${' '.repeat(from)}#--\n${found[1]}`, file, 'BAD_FRONT_MATTER');
  const all = entries(yaml, yaml.root, 'the front matter');
  const unknown = all.map(({ key }) => key).filter((key) => !KEYS.includes(key));
  return { ...metadata(yaml, all), start: BLOCK.lastIndex, unknown: unknown.filter((key) => nearest(key, KEYS)) };
}

/** What is said of a key that was probably meant to be another. */
export const unreadKey = (key: string): string => `the key "${key}" is not read${didYouMean(key, KEYS)}`;

function metadata(yaml: Yaml, found: readonly Entry[]): Metadata {
  const value = <T>(key: string, read: (written: string, node: unknown) => T): Record<string, T> => {
    const entry = found.find((entry) => entry.key === key);
    return entry ? { [key]: read(text(yaml, entry.value, key), entry.value) } : {};
  };
  return {
    ...value('published', (written, node) => {
      if (isDay(written)) return written;
      throw yaml.fail(node, `"${written}" is not a date; write the day as YYYY-MM-DD, such as 2022-01-13`);
    }),
    ...value('language', (written, node) => {
      const language = languageOf(written);
      if (language) return language;
      throw yaml.fail(node, `"${written}" is not a language; write de or en (any other, such as fr, is left out)`);
    }),
    ...value('source', (written) => written),
  };
}

/** True for a day of the calendar, written `YYYY-MM-DD`. */
export function isDay(written: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return false;
  const day = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written);
}

/** `de-AT` → de, `fr` → und; nothing for what is no language tag. */
function languageOf(written: string): Language | undefined {
  const [, primary] = /^([a-z]{2,3})(?:[-_][a-z0-9-]+)?$/i.exec(written) ?? [];
  const language = primary?.toLowerCase();
  if (language === 'de' || language === 'en') return language;
  return language ? 'und' : undefined;
}
