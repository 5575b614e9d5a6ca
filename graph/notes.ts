import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Told } from '../extract';
import type { Document } from '../extract/document';
import type { Draft } from '../extract/draft';
import type { Entity } from '../extract/fact';
import { attempt, filesBelow, replaceFile } from './disk';
import { hash } from './id';
import { inputOf } from './manifest';

/** What documents told when they were last read, kept from run to run. It may be lost at any time: then they are read again. */
export interface Notes {
  get(document: Document): Told | undefined;
  keep(document: Document, told: Told): void;
  /** Throws away what these documents do not need; up to `spare` times as much as they need may stay. */
  tidy(documents: readonly Document[], spare: number): void;
}

/** Keeps nothing. */
export const noNotes: Notes = { get: () => undefined, keep: () => undefined, tidy: () => undefined };

/**
 * Notes in a folder: a file for each document, whose name is a hash of the program, the text and what is known beside it.
 * A file that is damaged, cut off or of another name is as good as none, and one that cannot be written is left unwritten.
 * @param program the parts of the program that reads (`partsText`)
 */
export function notesIn(folder: string, program: string): Notes {
  const own = join(folder, hash(program).slice(0, 16));
  const fileOf = (document: Document): string => {
    const key = inputOf(document).slice(0, 40);
    return join(own, key.slice(0, 2), `${key.slice(2)}.json.gz`);
  };
  return {
    get: (document) => read(fileOf(document), document),
    keep: (document, told) => attempt(() => write(fileOf(document), told)),
    tidy: (documents, spare) => attempt(() => tidy(filesBelow(folder), new Set(documents.map(fileOf)), spare)),
  };
}

function read(file: string, { id }: Document): Told | undefined {
  try {
    // gunzip proves length and checksum.
    const told = unpacked(JSON.parse(gunzipSync(readFileSync(file)).toString()));
    return told.record.id === id ? told : undefined;
  } catch {
    return undefined;
  }
}

function write(file: string, told: Told): void {
  mkdirSync(dirname(file), { recursive: true });
  replaceFile(file, gzipSync(JSON.stringify(packed(told)), { level: 1 }));
}

/** What a document told, with a number in place of each entity. */
interface Packed {
  readonly told: Omit<Told, 'drafts' | 'entities'>;
  readonly drafts: readonly (Omit<Draft, 'subject' | 'object'> & {
    readonly subject: number;
    readonly object: number;
  })[];
  readonly entities: readonly number[];
  readonly table: readonly Entity[];
}

/** Each entity once: how many documents give a name is told by how many entities there are, and not by their copies. */
function packed({ drafts, entities, ...told }: Told): Packed {
  const numbers = new Map<Entity, number>();
  const number = (entity: Entity): number => {
    const known = numbers.get(entity) ?? numbers.size;
    numbers.set(entity, known);
    return known;
  };
  return {
    told,
    drafts: drafts.map((draft) => ({ ...draft, subject: number(draft.subject), object: number(draft.object) })),
    entities: entities.map(number),
    table: [...numbers.keys()],
  };
}

function unpacked({ told, drafts, entities, table }: Packed): Told {
  const entity = (number: number): Entity => table[number] as Entity;
  return {
    ...told,
    drafts: drafts.map((draft) => ({ ...draft, subject: entity(draft.subject), object: entity(draft.object) })),
    entities: entities.map(entity),
  };
}

function tidy(files: readonly string[], needed: ReadonlySet<string>, spare: number): void {
  const others = files.filter((file) => !needed.has(file));
  if (others.length > needed.size * spare) for (const file of others) rmSync(file, { force: true });
}
