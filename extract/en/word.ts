import { readingOnce, type WordReader } from '../lists/word-memory';
import type { World } from '../lists/world';
import type { BodyWord, Marker, MeetingWord, OfficeWord, VerbKind, VerbReading, Word } from '../word';
import { isCapitalised, lower } from '../words';
import { regularPlural } from './inflect';
import type { BodyRow, EnglishLists, MeetingRow, OfficeRow, VerbRow } from './lists';
import { withoutPossessive } from './possessive';

const NONE: ReadonlySet<string> = new Set();
const NO_VERBS: readonly VerbReading[] = [];

/** Reads English words one by one. */
export const englishWords = (lists: EnglishLists, world: World): WordReader => {
  const tables = buildTables(lists);
  return readingOnce((text) => analyse(text, tables, world));
};

interface Tables {
  readonly closed: ReadonlyMap<string, ReadonlySet<string>>;
  readonly offices: ReadonlyMap<string, OfficeWord>;
  readonly markers: ReadonlyMap<string, Marker>;
  readonly meetings: ReadonlyMap<string, MeetingWord>;
  readonly bodies: ReadonlyMap<string, BodyRow>;
  readonly verbs: ReadonlyMap<string, readonly VerbReading[]>;
  readonly titles: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly common: EnglishLists['common'];
}

const analyse = (text: string, tables: Tables, world: World): Word => {
  const low = lower(text).replace(/'/gu, '’');
  const bare = withoutPossessive(text);
  const key = withoutPossessive(low);
  const cap =
    (isCapitalised(text) && !/[-‑](?:\p{Ll}{3,}(?:ed|ing)|based|born)$/u.test(text)) ||
    /^(?:al|el|ad|an|ar|as|ash|at|az|d|l)[-'’]\p{Lu}/u.test(text);
  const tags = closedTags(tables.closed.get(key)?.has('calendar') ? key : low, cap, tables); // "Wednesday’s"
  return {
    text,
    low,
    cap,
    tags,
    // Only in capitals, where an office helps to find the name behind it; phrases read small ones from their terms.
    office: cap ? tables.offices.get(key) : undefined,
    marker: tables.markers.get(low),
    adjectiveOf: cap ? (world.adjectives.get(bare) ?? world.people.get(bare)) : undefined,
    meeting: tables.meetings.get(key),
    body: bodyWord(key, cap, tables),
    // "Gathered at a hotel, the shareholders …"
    verbs: cap && !/(?:ed|ing)$/u.test(low) ? NO_VERBS : (tables.verbs.get(low) ?? NO_VERBS),
    given: cap && tags.size === 0 && !world.adjectives.has(bare) ? givenName(bare, world) : undefined,
    surname: cap && (world.surnames.has(bare) || world.ambiguousSurnames.has(bare)),
    noun: cap && (tables.common.has(key) || tables.bodies.has(key)) ? '-' : undefined,
    title: cap && tables.titles.has(bare),
    particle: tables.particles.has(low),
  };
};

/** "May" is a month, "may" an auxiliary; the days and months are closed only in capitals. */
const closedTags = (low: string, cap: boolean, tables: Tables): ReadonlySet<string> => {
  const tags = tables.closed.get(low);
  if (!tags) return NONE;
  if (cap || !tags.has('calendar')) return tags;
  return tags.size === 1 ? NONE : new Set([...tags].filter((tag) => tag !== 'calendar'));
};

/** "Mei-Ling" is known where both of its parts are, "Jean-Claude" where "Jean" is. */
const givenName = (text: string, world: World): Word['given'] => {
  const whole = world.forenames.get(text);
  if (whole || !text.includes('-')) return whole;
  return world.forenames.get(text.split('-')[0] ?? '');
};

const bodyWord = (key: string, cap: boolean, tables: Tables): BodyWord | undefined => {
  const row = tables.bodies.get(key);
  if (!row || row.kind === 'none' || (row.only === 'name' && !cap)) return undefined;
  return { noun: row.noun, lemma: row.noun, kind: row.kind, nickname: row.nickname === true };
};

// ---- tables, built once from the lists

const buildTables = (lists: EnglishLists): Tables => {
  const { offices, meetings, titles } = lists;
  const never = new Set(meetings.notMeetings);
  return {
    closed: closedTable(lists.closed),
    offices: new Map(
      offices.heads
        .filter((row) => !row.caps)
        .flatMap((row) => officeForms(row))
        .filter(([form]) => !form.includes(' ')),
    ),
    markers: new Map(
      [...offices.deputies, ...offices.acting, ...offices.former]
        .filter((row) => row.kind === 'adj')
        .map((row) => [row.word, row.value] as const),
    ),
    meetings: new Map(
      meetings.nouns.flatMap((row) => meetingForms(row)).filter(([form]) => !form.includes(' ') && !never.has(form)),
    ),
    bodies: new Map(lists.bodies.map((row) => [row.noun, row])),
    verbs: verbForms(lists),
    titles: new Set(
      Object.entries(titles)
        .filter(([group]) => group !== 'particles')
        .flatMap(([, rows]) => rows.map((row) => String(row.title))),
    ),
    particles: new Set((titles.particles ?? []).map((row) => String(row.particle))),
    common: lists.common,
  };
};

const closedTable = (closed: EnglishLists['closed']): Map<string, Set<string>> => {
  const table = new Map<string, Set<string>>();
  for (const [group, rows] of Object.entries(closed)) {
    if (/^(?:irregular|.*[aA]bbreviations.*)$/.test(group)) continue;
    for (const row of rows) {
      const form = String(row.form).toLowerCase();
      const tags = table.get(form) ?? new Set<string>();
      tags.add(group);
      if (row.def === true) tags.add('def');
      table.set(form, tags);
    }
  }
  return table;
};

/** An office in the singular and in the plural. */
export const officeForms = (row: OfficeRow): readonly (readonly [string, OfficeWord])[] => {
  const word = (number: OfficeWord['number']): OfficeWord => ({
    m: row.word,
    f: row.word,
    headM: row.word,
    headF: row.word,
    gender: row.gender,
    of: row.of,
    number,
    scope: row.scope ?? 'body',
    weight: row.weight ?? 'high',
  });
  return [
    [row.word, word('sg')],
    [row.plural ?? regularPlural(row.word), word('pl')],
  ];
};

/** A meeting in the singular and in the plural: "visit", "visits"; "talks" is a plural alone. */
export const meetingForms = (row: MeetingRow): readonly (readonly [string, MeetingWord])[] => {
  const word = (plural: boolean): MeetingWord => ({
    lemma: row.lemma,
    head: row.lemma,
    kind: row.kind,
    strong: row.strength !== 'weak',
    plural,
  });
  if (row.pluralOnly) return [[row.lemma, word(true)]];
  return [
    [row.lemma, word(false)],
    [row.plural ?? regularPlural(row.lemma), word(true)],
  ];
};

const GROUPS: readonly VerbKind[] = ['be', 'become', 'lead', 'serve', 'leave', 'succeed'];

const verbForms = (lists: EnglishLists): Map<string, VerbReading[]> => {
  const table = new Map<string, VerbReading[]>();
  for (const kind of GROUPS) for (const row of lists.verbs[kind] ?? []) addVerb(table, row, kind);
  for (const row of lists.meetings.verbs) addVerb(table, row, 'meeting');
  return table;
};

const addVerb = (table: Map<string, VerbReading[]>, row: VerbRow, kind: VerbKind): void => {
  const { lemma, role, particle, weak, pair, planned } = row;
  const base = { lemma, kind, frames: row.frames ?? [], role, particle, weak, pair, planned };
  const add = (form: string, reading: VerbReading): void => {
    const list = table.get(form);
    if (!list) table.set(form, [reading]);
    else if (!list.some((known) => known.kind === kind && known.lemma === lemma && known.form === reading.form))
      list.push(reading);
  };
  for (const form of row.pres) add(form, { ...base, form: 'pres' });
  for (const form of [row.past].flat()) add(form, { ...base, form: 'past' });
  add(row.part, { ...base, form: 'part' });
  // "meeting", "sitting" are nouns more often than verbs
  if (
    kind !== 'meeting' ||
    /^(?:giving|testifying|attending|addressing|visiting|hosting|chairing|speaking|opening|closing|meeting)$/.test(
      row.ing,
    )
  )
    add(row.ing, { ...base, form: 'inf' });
};
