import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DebrisLists } from '../debris';
import type { HomeRows } from '../lists/home-words';
import { lateTable, type Table } from '../lists/late-lines';
import { listReader, rowsOf } from '../lists/word-lists';
import type { CueRow } from '../modality';
import type { Gender, Scope } from '../word';

/** A noun of office: `{m: Minister, f: Ministerin, scope: country, en: minister}`. */
export interface OfficeHead {
  readonly m?: string;
  readonly f?: string;
  readonly infl?: 'strong' | 'weak' | 'adj';
  readonly plural?: string;
  readonly only?: 'whole' | 'last';
  readonly scope?: Scope;
  readonly of?: string;
  readonly en?: string;
  readonly weight?: 'high' | 'low';
  readonly ambiguous?: boolean;
}
export interface MeetingNoun {
  readonly lemma: string;
  readonly plural?: string;
  readonly gender?: Gender;
  readonly kind?: string;
  readonly en?: string;
  readonly strength?: 'strong' | 'weak';
}
export interface VerbRow {
  readonly lemma: string;
  readonly prefix?: string;
  readonly pres?: readonly string[];
  readonly past?: readonly string[];
  readonly part?: string;
  readonly inf?: string;
  readonly zuinf?: string;
  readonly frames?: readonly string[];
  readonly role?: { readonly m: string; readonly f: string };
  readonly particle?: string;
  readonly sich?: 'always' | 'may';
  readonly weak?: boolean;
  readonly mutual?: boolean;
  readonly planned?: boolean;
}
export interface BodyNoun {
  readonly noun: string;
  readonly gender?: Gender;
  readonly kind?: string;
  readonly nickname?: boolean;
  readonly only?: 'whole';
}

type Row = Record<string, unknown>;

/** The German word lists as they are written in `seeds/lexicon/de`. */
export interface GermanLists {
  readonly offices: {
    readonly heads: readonly OfficeHead[];
    readonly adjectives: readonly unknown[];
    readonly domains: readonly Row[];
    readonly bodies: readonly Row[];
    readonly deputies: readonly unknown[];
    readonly former: readonly unknown[];
    readonly acting: readonly unknown[];
    readonly notOffices: readonly unknown[];
  };
  readonly meetings: {
    readonly nouns: readonly MeetingNoun[];
    readonly heads: readonly unknown[];
    readonly notMeetings: readonly unknown[];
    readonly verbs: readonly VerbRow[];
  };
  readonly verbs: Readonly<Record<string, readonly VerbRow[]>>;
  readonly bodies: readonly BodyNoun[];
  readonly titles: Readonly<Record<string, readonly unknown[]>>;
  readonly cues: readonly CueRow[];
  readonly debris: DebrisLists;
  readonly home: HomeRows;
  readonly closed: Readonly<Record<string, readonly unknown[]>>;
  /** Common nouns with their gender, `-` where the list gives several. */
  readonly nouns: Table<Gender | '-'>;
}

export const loadGermanLists = (folder: string): GermanLists => {
  const yaml = listReader(folder);
  return {
    offices: yaml('offices.yaml'),
    meetings: yaml('meetings.yaml'),
    verbs: yaml('verbs.yaml'),
    bodies: rowsOf(yaml('bodies.yaml')),
    titles: yaml('titles.yaml'),
    cues: rowsOf(yaml('cues.yaml')),
    debris: yaml('debris.yaml'),
    home: yaml('home.yaml'),
    closed: yaml('closed.yaml'),
    nouns: readNouns(join(folder, 'nouns.cc-by-sa.tsv')),
  };
};

const readNouns = (file: string): Table<Gender | '-'> => {
  if (!existsSync(file)) return new Map();
  const rows = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lateTable(rows, (row) => row.split('\t') as [string, Gender | '-']);
};
