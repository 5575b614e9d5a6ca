import type { NameEntry } from '../lists/names';
import { lookUp } from '../lists/names';
import { readingOnce, type WordReader } from '../lists/word-memory';
import type { World } from '../lists/world';
import type { BodyWord, Gender, Marker, MeetingWord, VerbKind, VerbReading, Word } from '../word';
import { isCapitalised } from '../words';
import { adjectiveStem, nounStems } from './inflect';
import type { BodyNoun, GermanLists, MeetingNoun, VerbRow } from './lists';
import { type OfficeIndex, officeForms, officeWord } from './offices';
import { elided, townsOf } from './town-adjective';

const NONE: ReadonlySet<string> = new Set();
const NO_VERBS: readonly VerbReading[] = [];

/** Reads German words one by one. */
export const germanWords = (lists: GermanLists, world: World): WordReader => {
  const tables = buildTables(lists);
  return readingOnce((text) => analyse(text, tables, world));
};

interface Tables {
  readonly closed: ReadonlyMap<string, ReadonlySet<string>>;
  readonly offices: OfficeIndex;
  readonly specials: ReadonlyMap<string, string>;
  readonly markers: ReadonlyMap<string, Marker>;
  /** Stems of adjectives of rank that count only with a capital. */
  readonly capitalMarkers: ReadonlySet<string>;
  readonly meetings: ReadonlyMap<string, Omit<MeetingWord, 'prefix' | 'lemma'>>;
  /** Nouns of meeting that may end a compound, with the first parts that make it something else. */
  readonly meetingHeads: ReadonlyMap<string, readonly string[]>;
  readonly notMeetings: ReadonlySet<string>;
  readonly bodies: ReadonlyMap<string, BodyNoun>;
  readonly verbs: ReadonlyMap<string, readonly VerbReading[]>;
  readonly titles: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly nouns: GermanLists['nouns'];
}

const analyse = (text: string, tables: Tables, world: World): Word => {
  const low = text.toLowerCase().normalize('NFC');
  const cap = isCapitalised(text);
  const noun = cap ? nounGender(text, tables) : undefined;
  return {
    text,
    low,
    cap,
    tags: tables.closed.get(low) ?? NONE,
    office: cap || LATE_CAPITAL.test(text) ? officeWord(tables.offices, text) : undefined,
    special: cap ? (tables.specials.get(low) ?? tables.specials.get(low.slice(low.lastIndexOf('-') + 1))) : undefined,
    marker: markerOf(low, cap, tables),
    adjectiveOf: adjectiveOf(text, low, world),
    meeting: cap ? meetingWord(text, low, tables) : undefined,
    body: cap && !isTownName(text, world) ? bodyWord(text, tables) : undefined,
    verbs: tables.verbs.get(low) ?? NO_VERBS,
    given: cap ? givenName(text, world) : undefined,
    surname: cap && (world.surnames.has(text) || world.ambiguousSurnames.has(text)),
    noun,
    compound: cap && !noun ? isCompound(text, tables, world) : undefined,
    title: tables.titles.has(text),
    particle: tables.particles.has(text),
  };
};

/** "Neunkirchen" is no church. */
const isTownName = (text: string, world: World): boolean => {
  const entry = lookUp(world.names, text);
  return entry?.type === 'Place' && entry.name === text && !entry.ambiguous;
};

/** "ver.di-Vorsitzende", "ifo-Präsident". */
const LATE_CAPITAL = /^\p{Ll}[\p{Ll}.]*[-‑]\p{Lu}/u;

/** "Erster Bürgermeister" has a rank; "die erste Kanzlerin" is only the first of all. */
const markerOf = (low: string, cap: boolean, tables: Tables): Marker | undefined => {
  const stem = adjectiveStem(low) ?? low;
  return tables.capitalMarkers.has(stem) && !cap ? undefined : tables.markers.get(stem);
};

/** "russischen" → Russia; "Berliner" → Berlin; "US-amerikanischen" → USA. */
const adjectiveOf = (text: string, low: string, world: World): NameEntry | undefined => {
  const stem = adjectiveStem(low);
  const known = (stem && world.adjectives.get(stem)) ?? world.adjectives.get(text);
  if (known) return known;
  const city = townOf(text, world);
  if (!city) return undefined;
  const doubtful = city.ambiguous || text.length < 6 || isElided(text, city); // "Essener", "Ulmer", but "Haller" is a name
  if (isElided(text, city) && (city.population ?? BIG) < BIG) return undefined; // "Lehner" is nobody from Lehen
  return doubtful && (world.surnames.has(text) || world.forenames.has(text)) ? undefined : city;
};

/** The first of the towns that it may come from which is known. */
const townOf = (adjective: string, world: World): NameEntry | undefined => {
  for (const town of townsOf(adjective)) {
    const entry = lookUp(world.names, town);
    if (entry?.type === 'Place' || entry?.type === 'Country') return entry;
  }
  return undefined;
};

const BIG = 15_000;

const isElided = (text: string, { name }: NameEntry): boolean => elided(text).includes(name);

/** "Karl-Theodor" is known where "Karl" is. */
const givenName = (text: string, world: World): 'm' | 'f' | 'u' | undefined => {
  const whole = world.forenames.get(text);
  if (whole || !text.includes('-')) return whole;
  const parts = text.split('-').map((part) => world.forenames.get(part));
  return parts.every(Boolean) ? parts[0] : undefined;
};

const nounGender = (text: string, tables: Tables): Gender | '-' | undefined => {
  const plain = text.includes('-') ? text.slice(text.lastIndexOf('-') + 1) : text;
  for (const stem of nounStems(plain)) {
    const gender = tables.nouns.get(stem);
    if (gender) return gender;
  }
  return undefined;
};

const isCompound = (text: string, tables: Tables, world: World): boolean | undefined => {
  if (text.length < 9 || world.surnames.has(text)) return undefined;
  for (let at = 3; at <= text.length - 5; at++) {
    const last = text.charAt(at).toUpperCase() + text.slice(at + 1);
    if (tables.nouns.has(last)) return true;
  }
  return undefined;
};

const meetingWord = (text: string, low: string, tables: Tables): MeetingWord | undefined => {
  if (tables.notMeetings.has(low)) return undefined;
  const whole = tables.meetings.get(low);
  if (whole) return { ...whole, lemma: whole.head };
  const hyphen = text.lastIndexOf('-');
  if (hyphen > 0) {
    if (isOther(text.slice(0, hyphen + 1), tables.meetings.get(low.slice(hyphen + 1))?.head, tables)) return undefined;
    const last = meetingWord(text.slice(hyphen + 1), low.slice(hyphen + 1), tables);
    return last && { ...last, prefix: text.slice(0, hyphen), lemma: `${text.slice(0, hyphen)}-${last.lemma}` };
  }
  for (let at = 3; at <= low.length - 4; at++) {
    const head = tables.meetings.get(low.slice(at));
    if (!head || !tables.meetingHeads.has(head.head.toLowerCase()) || tables.notMeetings.has(low.slice(at))) continue;
    if (isOther(text.slice(0, at), head.head, tables)) return undefined;
    return { ...head, prefix: text.slice(0, at), lemma: text.slice(0, at) + head.head.toLowerCase() };
  }
  return undefined;
};

/** "Pressekonferenz", "Nationalversammlung", "US-Kongress": the first part makes it something else. */
const isOther = (prefix: string, head: string | undefined, tables: Tables): boolean =>
  head !== undefined &&
  (tables.meetingHeads.get(head.toLowerCase()) ?? []).some((part) => prefix.toLowerCase().endsWith(part.toLowerCase()));

const bodyWord = (written: string, tables: Tables): BodyWord | undefined => {
  const text = written.includes('tart-up') ? written.replace(/tart-up(s?)$/u, 'tartup$1') : written; // its hyphen joins no compound
  const start = text.lastIndexOf('-') + 1;
  for (const stem of nounStems(text.slice(start))) {
    const hit = lastPart(stem, tables.bodies);
    if (!hit) continue;
    const { row, at } = hit;
    if (row.kind === 'none') return undefined; // "Verrat", "Sozialdemokrat"
    const head = at === 0 ? row.noun : row.noun.toLowerCase();
    return {
      noun: row.noun,
      lemma: text.slice(0, start) + stem.slice(0, at) + head,
      kind: row.kind ?? '',
      gender: row.gender,
      nickname: row.nickname === true && at === 0 && start === 0,
    };
  }
  return undefined;
};

const lastPart = (stem: string, bodies: ReadonlyMap<string, BodyNoun>): { row: BodyNoun; at: number } | undefined => {
  const low = stem.toLowerCase();
  for (let at = 0; at <= low.length - 3; at++) {
    const row = bodies.get(low.slice(at));
    if (row && (at === 0 || (at >= 2 && low.length - at >= 3 && row.only !== 'whole'))) return { row, at };
  }
  return undefined;
};

// ---- tables, built once from the lists

const text = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const row = (value ?? {}) as Record<string, unknown>;
  for (const key of ['word', 'form', 'title', 'particle', 'lemma', 'noun', 'part', 'phrase', 'm'])
    if (typeof row[key] === 'string') return row[key];
  return '';
};

const buildTables = (lists: GermanLists): Tables => {
  const { offices, meetings, titles } = lists;
  const never = offices.notOffices as readonly { m?: string; f?: string; special?: string }[];
  return {
    closed: closedTags(lists.closed),
    offices: { forms: officeForms(offices.heads), never: new Set(officeForms(never as never).keys()) },
    specials: new Map(
      never
        .filter((row) => row.special)
        .flatMap((row) =>
          [...officeForms([{ ...row, infl: row.m?.endsWith('e') ? 'weak' : 'strong' }]).keys()].map(
            (form) => [form, row.special ?? ''] as const,
          ),
        ),
    ),
    markers: markerTable(offices),
    capitalMarkers: new Set(
      (offices.adjectives as readonly { adj: string; capital?: boolean }[])
        .filter((row) => row.capital)
        .map((row) => row.adj.toLowerCase()),
    ),
    meetings: meetingForms(meetings.nouns ?? []),
    meetingHeads: meetingHeads(meetings.heads ?? []),
    notMeetings: new Set(meetingForms((meetings.notMeetings ?? []) as readonly MeetingNoun[]).keys()),
    bodies: new Map(lists.bodies.map((body) => [body.noun.toLowerCase(), body])),
    verbs: verbForms(lists),
    titles: new Set(
      Object.entries(titles)
        .filter(([group]) => group !== 'particles' && group !== 'suffixes')
        .flatMap(([, rows]) => rows)
        .map((row) => text(row).replace(/\.$/u, '')),
    ),
    particles: new Set((titles.particles ?? []).map((row) => text(row))),
    nouns: lists.nouns,
  };
};

interface ClosedRow {
  readonly tags?: readonly string[];
  readonly kind?: string;
  readonly def?: boolean;
  readonly lemma?: string;
  readonly tense?: string;
}

const closedTags = (closed: GermanLists['closed']): Map<string, Set<string>> => {
  const table = new Map<string, Set<string>>();
  for (const [group, rows] of Object.entries(closed)) {
    for (const row of rows) {
      const form = text(row).toLowerCase();
      const tags = table.get(form) ?? new Set<string>();
      tags.add(group);
      const { tags: more, kind, def, lemma, tense } = (typeof row === 'string' ? {} : row) as ClosedRow;
      for (const tag of [...(more ?? []), kind, def && 'def', lemma, tense]) if (tag) tags.add(tag);
      table.set(form, tags);
    }
  }
  return table;
};

const meetingHeads = (rows: readonly unknown[]): Map<string, readonly string[]> => {
  const table = new Map<string, readonly string[]>();
  for (const row of rows as readonly { lemma: string; plural?: string; notAfter?: readonly string[] }[])
    for (const form of [row.lemma, row.plural]) if (form) table.set(form.toLowerCase(), row.notAfter ?? []);
  return table;
};

const markerTable = (offices: GermanLists['offices']): Map<string, Marker> => {
  const table = new Map<string, Marker>();
  const rows = [...offices.deputies, ...offices.former, ...offices.acting] as readonly {
    word: string;
    kind: string;
    value: Marker;
  }[];
  for (const row of rows)
    if (row.kind !== 'noun' && row.kind !== 'suffix') table.set(row.word.toLowerCase().replace(/\.$/u, ''), row.value);
  for (const row of offices.adjectives as readonly { adj: string }[]) table.set(row.adj.toLowerCase(), 'qualifier');
  return table;
};

const meetingForms = (nouns: readonly MeetingNoun[]): Map<string, Omit<MeetingWord, 'prefix' | 'lemma'>> => {
  const table = new Map<string, Omit<MeetingWord, 'prefix' | 'lemma'>>();
  for (const noun of nouns) {
    const base = { kind: noun.kind ?? 'meeting', strong: noun.strength !== 'weak' };
    const add = (form: string, head: string, plural: boolean): void => {
      if (!table.has(form.toLowerCase())) table.set(form.toLowerCase(), { ...base, head, plural });
    };
    for (const end of ['', ...(noun.gender === 'f' ? [] : ['s', 'es', 'e'])])
      add(noun.lemma + end, noun.lemma, noun.lemma === noun.plural && noun.gender === undefined);
    if (noun.plural) for (const form of [noun.plural, `${noun.plural}n`]) add(form, noun.plural, true);
  }
  return table;
};

const VERB_GROUPS: readonly VerbKind[] = ['be', 'become', 'lead', 'serve', 'leave', 'succeed', 'candidacy'];

const verbForms = (lists: GermanLists): Map<string, VerbReading[]> => {
  const table = new Map<string, VerbReading[]>();
  for (const kind of VERB_GROUPS) for (const row of lists.verbs[kind] ?? []) addVerb(table, row, kind);
  for (const row of lists.meetings.verbs ?? []) addVerb(table, row, 'meeting');
  return table;
};

const addVerb = (table: Map<string, VerbReading[]>, row: VerbRow, kind: VerbKind): void => {
  // Every reading has the same fields in the same order: they are looked at for each verb of each sentence.
  const reading = (form: VerbReading['form'], prefix?: string, joined?: boolean): VerbReading => ({
    lemma: row.lemma,
    kind,
    frames: row.frames ?? [],
    form,
    prefix,
    role: row.role,
    particle: row.particle,
    reflexive: row.sich === 'always',
    weak: row.weak,
    planned: row.planned,
    mutual: row.mutual,
    joined,
  });
  const add = (form: string | undefined, reading: VerbReading): void => {
    if (!form) return;
    for (const spelling of new Set([form.toLowerCase(), form.toLowerCase().replace(/ß/gu, 'ss')])) {
      const list = table.get(spelling); // "sass", "verliess": the Swiss write no ß
      if (list) list.push(reading);
      else table.set(spelling, [reading]);
    }
  };
  for (const form of row.pres ?? []) add(form, reading('pres', row.prefix));
  for (const form of row.past ?? []) add(form, reading('past', row.prefix));
  if (row.prefix) {
    for (const form of row.pres ?? []) add(row.prefix + form, reading('pres', undefined, true)); // "…, der ihm vorsteht"
    for (const form of row.past ?? []) add(row.prefix + form, reading('past', undefined, true));
  }
  add(row.part, reading('part'));
  add(row.inf ?? row.lemma, reading('inf'));
  add(row.zuinf, reading('zuinf'));
};
