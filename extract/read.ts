import { existsSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { CorrectionFile } from './corrections/files';
import type { Document } from './document';
import { NachweisError } from './error';
import { byCodeUnit } from './order';
import { type CorpusEntry, frontMatter, type Metadata, parseCorpus, unreadKey } from './read/corpus';
import { dateline } from './read/dateline';
import { CORPUS, CORRECTIONS, isText, listFolder, type Problem, unreadable, withoutEnding } from './read/folder';
import { detectLanguage } from './read/language';
import { readText } from './read/text';

export type { Problem } from './read/folder';

/** What was read, and what could not be: nothing is left out in silence. */
export interface Reading {
  /** In the order of their ids' code units. */
  readonly documents: readonly Document[];
  /** The file of each document, by the document's id. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
  /** Files of corrections in the folders that were named, and beside texts. */
  readonly corrections: readonly CorrectionFile[];
}

/** A text to read: its file, the id it will have, and what a corpus file says of it. */
interface Source {
  readonly file: string;
  readonly id: string;
  readonly corpus?: Metadata;
}

/**
 * Reads the texts (.txt, .md) that `paths` name; of a folder all that lie below it.
 * A document's id is its path relative to the folder named, without its ending; of a single file its bare name.
 */
export async function readDocuments(paths: readonly string[]): Promise<Reading> {
  const problems: Problem[] = [];
  const read = new Map<string, { readonly file: string; readonly document: Document }>();
  const corpora: Corpora = new Map();
  const corrections = new Map<string, CorrectionFile>();
  const found: Found = { problems, corpora, corrections };
  for (const path of paths) {
    for (const source of (await attempt(problems, () => sourcesAt(path, found))) ?? []) {
      const twin = read.get(source.id);
      if (twin) problems.push(...sameId(source, twin.file));
      const document = twin ? undefined : await attempt(problems, () => readDocument(source, problems));
      if (document) read.set(source.id, { file: source.file, document });
    }
  }
  const documents = [...read.values()].map(({ document }) => document);
  const files = new Map([...read].map(([id, { file }]) => [id, file]));
  documents.sort((a, b) => byCodeUnit(a.id, b.id));
  return { documents, files, problems, corrections: [...corrections.values()] };
}

/** What the work gives; where it fails for a reason that the user can mend, that is noted and the rest goes on. */
async function attempt<T>(problems: Problem[], work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof NachweisError)) throw error;
    problems.push({ severity: 'error', error });
    return undefined;
  }
}

/** What each corpus file beside a named text says, so that many texts beside one read it once. */
type Corpora = Map<string, readonly CorpusEntry[]>;

/** What is found on the way to the texts. */
interface Found {
  readonly problems: Problem[];
  readonly corpora: Corpora;
  readonly corrections: Map<string, CorrectionFile>;
}

function sourcesAt(path: string, found: Found): readonly Source[] {
  const status = statOf(path);
  if (status.isDirectory()) return sourcesBelow(path, found);
  if (!status.isFile())
    throw new NachweisError('SKIPPED', 'is not a regular file (a pipe, socket or device)', { file: path });
  if (!isText(path))
    throw new NachweisError('NOT_A_TEXT', 'is not a text: name a .txt or .md file, or a folder', { file: path });
  const beside = join(dirname(path), CORPUS);
  const said = found.corpora.get(beside) ?? (existsSync(beside) ? corpusAt(beside) : []);
  found.corpora.set(beside, said);
  const decided = join(dirname(path), CORRECTIONS);
  if (existsSync(decided)) found.corrections.set(decided, { file: decided, below: '' });
  const name = basename(path).normalize('NFC');
  return [{ file: path, id: withoutEnding(name), corpus: said.find(({ file }) => file === name) }];
}

function sourcesBelow(folder: string, { problems, corrections }: Found): readonly Source[] {
  const { texts, corpora, corrections: decided, problems: found } = listFolder(folder);
  problems.push(...found);
  for (const name of decided)
    corrections.set(join(folder, name), {
      file: join(folder, name),
      below: name.slice(0, -CORRECTIONS.length).normalize('NFC'),
    });
  if (texts.length === 0) problems.push(failure('NO_TEXTS', 'has no text (.txt, .md) in it', folder));
  const said = new Map<string, CorpusEntry>();
  for (const corpus of corpora) {
    const below = corpus.slice(0, -CORPUS.length);
    for (const entry of corpusAt(join(folder, corpus))) said.set(`${below}${entry.file}`.normalize('NFC'), entry);
  }
  const names = new Set(texts.map((text) => text.normalize('NFC')));
  for (const [name, { fail }] of said) {
    if (!names.has(name)) problems.push({ severity: 'error', error: fail(`there is no text "${name}" in ${folder}`) });
  }
  return texts.map((text) => {
    const name = text.normalize('NFC');
    return { file: join(folder, text), id: withoutEnding(name), corpus: said.get(name) };
  });
}

const corpusAt = (file: string): readonly CorpusEntry[] =>
  parseCorpus(readText(file, Number.POSITIVE_INFINITY).replace(/^\uFEFF/, ''), file);

async function readDocument({ file, id, corpus }: Source, problems: Problem[]): Promise<Document | undefined> {
  const text = readText(file);
  const afterMark = text.startsWith('\uFEFF') ? 1 : 0;
  const front = frontMatter(text, file, afterMark);
  const bodyStart = front?.start ?? afterMark;
  const warn = (code: string, message: string) =>
    problems.push({ ...failure(code, message, file), severity: 'warning' });
  for (const key of front?.unknown ?? []) warn('UNKNOWN_KEY', unreadKey(key));
  if (text.slice(bodyStart).trim() === '') {
    warn('EMPTY', 'is empty');
    return undefined;
  }
  const language = corpus?.language ?? front?.language ?? (await detectLanguage(text.slice(bodyStart)));
  if (language === 'und') warn('OTHER_LANGUAGE', 'is neither German nor English: no fact is taken from it');
  const source = corpus?.source ?? front?.source;
  return { id, text, language, bodyStart, ...publication(text, bodyStart, corpus, front), ...(source && { source }) };
}

/** The day of publication and who said it; the corpus file is believed before the front matter, and that before the text. */
function publication(text: string, start: number, corpus?: Metadata, front?: Metadata): Partial<Document> {
  if (corpus?.published) return { published: corpus.published, publishedFrom: 'corpus' };
  if (front?.published) return { published: front.published, publishedFrom: 'front-matter' };
  const published = dateline(text, start);
  return published ? { published, publishedFrom: 'text' } : {};
}

/** The same file named twice is no fault; two files of one id are. */
function sameId({ file, id }: Source, first: string): readonly Problem[] {
  if (realpathSync(file) === realpathSync(first)) return [];
  const message = `would be called "${id}" like ${first}, and was left out; rename one, or name the folder above both`;
  return [failure('SAME_ID', message, file)];
}

const failure = (code: string, message: string, file: string): Problem => ({
  severity: 'error',
  error: new NachweisError(code, message, { file }),
});

function statOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}
