import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DebrisLists } from '../debris';
import type { HomeRows } from '../lists/home-words';
import { lateTable } from '../lists/late-lines';
import { listReader, rowsOf } from '../lists/word-lists';
import type { CueRow } from '../modality';
import type { Marker, Scope } from '../word';

/** An office of one word or of several: `{word: secretary general, plural: secretaries general, scope: body}`. */
export interface OfficeRow {
  readonly word: string;
  readonly plural?: string;
  readonly scope?: Scope;
  readonly weight?: 'low';
  readonly gender?: 'f';
  readonly of?: string;
  /** The one country that has such an office. */
  readonly country?: string;
  readonly special?: string;
  readonly caps?: boolean;
}
/** A word that says in what way somebody holds an office: `{word: acting, kind: adj, value: qualifier}`. */
export interface MarkerRow {
  readonly word: string;
  readonly kind: 'adj' | 'prefix' | 'suffix';
  readonly value: Marker;
}
export interface MeetingRow {
  readonly lemma: string;
  readonly plural?: string;
  readonly pluralOnly?: boolean;
  readonly kind: string;
  readonly strength?: 'strong' | 'weak';
}
export interface VerbRow {
  readonly lemma: string;
  readonly pres: readonly string[];
  readonly past: string | readonly string[];
  readonly part: string;
  readonly ing: string;
  readonly frames?: readonly string[];
  readonly role?: { readonly m: string; readonly f: string };
  readonly particle?: string;
  readonly weak?: boolean;
  readonly pair?: boolean;
  readonly planned?: boolean;
}
export interface BodyRow {
  readonly noun: string;
  readonly kind: string;
  readonly nickname?: boolean;
  readonly only?: 'name';
}
export interface Row {
  readonly [field: string]: unknown;
}

/** The English word lists as they are written in `seeds/lexicon/en`. */
export interface EnglishLists {
  readonly cues: readonly CueRow[];
  readonly offices: {
    readonly heads: readonly OfficeRow[];
    readonly domains: readonly { readonly part: string }[];
    readonly deputies: readonly MarkerRow[];
    readonly acting: readonly MarkerRow[];
    readonly former: readonly MarkerRow[];
    readonly notOffices: readonly OfficeRow[];
    readonly abbreviations: readonly { readonly word: string; readonly means: string }[];
  };
  readonly meetings: {
    readonly nouns: readonly MeetingRow[];
    readonly notMeetings: readonly string[];
    readonly verbs: readonly VerbRow[];
  };
  readonly verbs: Readonly<Record<string, readonly VerbRow[]>>;
  readonly bodies: readonly BodyRow[];
  readonly titles: Readonly<Record<string, readonly Row[]>>;
  readonly debris: DebrisLists;
  readonly home: HomeRows;
  readonly closed: Readonly<Record<string, readonly Row[]>>;
  /** Ordinary words, in small letters. */
  readonly common: Pick<ReadonlySet<string>, 'has'>;
}

export const loadEnglishLists = (folder: string): EnglishLists => {
  const yaml = listReader(folder);
  return {
    offices: yaml('offices.yaml'),
    meetings: yaml('meetings.yaml'),
    verbs: yaml('verbs.yaml'),
    bodies: rowsOf(yaml('bodies.yaml')),
    titles: yaml('titles.yaml'),
    debris: yaml('debris.yaml'),
    home: yaml('home.yaml'),
    cues: rowsOf(yaml('cues.yaml')),
    closed: yaml('closed.yaml'),
    common: commonWords(join(folder, 'words.txt')),
  };
};

const commonWords = (file: string): EnglishLists['common'] =>
  lateTable(
    existsSync(file)
      ? readFileSync(file, 'utf8')
          .split('\n')
          .filter((line) => line !== '' && line[0] !== '#')
      : [],
    (line) => [line, true],
  );
