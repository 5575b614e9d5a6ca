import { isScalar, isSeq } from 'yaml';
import { type EntityType, type MeetingStatus, PREDICATES } from '../fact';
import { type Entry, entries, items, readYaml, text, type Yaml } from '../lists/yaml';
import { isDay } from '../read/corpus';
import { didYouMean } from '../suggest';
import {
  type ClaimAt,
  type Correction,
  type Decision,
  KINDS,
  type MentionAt,
  type Named,
  type Says,
} from './correction';

const NOTES = ['by', 'reason', 'date'] as const;
const TYPES: readonly EntityType[] = ['Person', 'Organisation', 'Place', 'Country', 'Meeting'];
const STATUSES: readonly MeetingStatus[] = ['planned', 'held', 'cancelled', 'denied'];
const PLACE = ['document', 'sentence'] as const;
const CLAIM = [...PLACE, 'subject', 'predicate', 'object', 'role'] as const;
const SAYS = ['subject', 'object', 'role', 'former', 'since', 'until', 'status', 'date', 'place'] as const;

/**
 * Reads a file of corrections, a list of decisions in the order in which they were made.
 * @throws NachweisError `BAD_CORRECTION` at the fault
 */
export function parseCorrections(source: string, file: string): readonly Correction[] {
  const yaml = readYaml(source, file, 'BAD_CORRECTION');
  if (yaml.root === null) return [];
  return items(yaml, yaml.root, 'corrections.yaml').map((item) => correction(yaml, item, file));
}

type Keyed = ReadonlyMap<string, Entry>;

const keyed = (yaml: Yaml, node: unknown, what: string, known: readonly string[]): Keyed =>
  new Map(entries(yaml, node, what, known).map((entry) => [entry.key, entry]));

function correction(yaml: Yaml, node: unknown, file: string): Correction {
  const found = keyed(yaml, node, 'a correction', [...KINDS, 'says', ...NOTES]);
  const [kind, second] = KINDS.filter((kind) => found.has(kind));
  if (!kind) throw yaml.fail(node, `a correction must have one of ${KINDS.join(', ')}`);
  if (second) throw yaml.fail(found.get(second)?.node, `a correction is "${kind}" or "${second}", not both`);
  return {
    decision: decision(yaml, { kind, node, found }),
    ...notes(yaml, found),
    ...{ file, line: yaml.lineOf(node) },
  };
}

function notes(yaml: Yaml, found: Keyed): Partial<Record<(typeof NOTES)[number], string>> {
  const told = NOTES.flatMap((key) => {
    const entry = found.get(key);
    return entry ? [[key, text(yaml, entry.value, key)] as const] : [];
  });
  const date = found.get('date');
  const day = told.find(([key]) => key === 'date')?.[1];
  if (date && !isDay(day ?? '')) throw yaml.fail(date.value, `"${day}" is not a date; write the day as YYYY-MM-DD`);
  return Object.fromEntries(told);
}

interface Item {
  readonly kind: Decision['kind'];
  readonly node: unknown;
  readonly found: Keyed;
}

function decision(yaml: Yaml, { kind, node, found }: Item): Decision {
  const body = found.get(kind)?.value;
  const told = found.get('says');
  if (told && kind !== 'edit' && kind !== 'add')
    throw yaml.fail(told.node, `"says" goes with edit or add, not ${kind}`);
  if (kind === 'reject' || kind === 'confirm') return { kind, claim: claim(yaml, body, kind) };
  if (kind === 'merge' || kind === 'keep-apart') return { kind, pair: pair(yaml, body, kind) };
  if (!told && kind === 'edit') throw yaml.fail(node, 'an edit must have "says": what the fact says from now on');
  const says = told ? saysOf(yaml, told.value) : {};
  if (kind === 'edit') return { kind, claim: claim(yaml, body, kind), says };
  return { kind, ...added(yaml, body, { says, told }) };
}

function claim(yaml: Yaml, node: unknown, kind: string): ClaimAt {
  const found = keyed(yaml, node, kind, CLAIM);
  const predicate = found.get('predicate');
  const role = found.get('role');
  return {
    ...place(yaml, node, { kind, found }),
    ...words(yaml, found, 'subject'),
    ...words(yaml, found, 'object'),
    ...(predicate && { predicate: oneOf(yaml, predicate.value, { what: 'predicate', known: PREDICATES }) }),
    ...(role && { role: text(yaml, role.value, 'role') }),
  };
}

/** An added fact must be whole, since no rule says any of it. */
function added(yaml: Yaml, node: unknown, { says, told }: { readonly says: Says; readonly told?: Entry }) {
  const { subject, object, predicate, role, ...rest } = claim(yaml, node, 'add');
  const lacks = (what: string) => yaml.fail(node, `an added fact must have ${what}`);
  if (!predicate) throw lacks(`"predicate": one of ${PREDICATES.join(', ')}`);
  if (subject === undefined) throw lacks('"subject": the words of the sentence that name it');
  if (object === undefined) throw lacks('"object": the words of the sentence that name it');
  const whole = role === undefined ? says : { ...says, role };
  const at = told?.value ?? node;
  if (predicate === 'HOLDS_ROLE' && whole.role === undefined) throw yaml.fail(at, 'an office must have "role"');
  if (predicate === 'HELD_ON' && !whole.object)
    throw yaml.fail(at, 'HELD_ON must have "says" with the "date", such as 2022-01-12');
  return { claim: { ...rest, subject, object, predicate }, says: whole };
}

interface Body {
  readonly kind: string;
  readonly found: Keyed;
}

function place(yaml: Yaml, node: unknown, { kind, found }: Body): Pick<ClaimAt, (typeof PLACE)[number]> {
  const [document, sentence] = PLACE.map((key) => {
    const entry = found.get(key);
    if (!entry) throw yaml.fail(node, `${kind} must have "${key}"`);
    return text(yaml, entry.value, key);
  }) as [string, string];
  return { document: document.normalize('NFC'), sentence };
}

function pair(yaml: Yaml, node: unknown, kind: string): readonly [MentionAt, MentionAt] {
  const both = items(yaml, node, kind);
  if (both.length !== 2) throw yaml.fail(node, `${kind} must be a list of two, each with document, sentence and words`);
  return both.map((one) => {
    const found = keyed(yaml, one, kind, [...PLACE, 'words']);
    const { words: named } = words(yaml, found, 'words') as { words?: MentionAt['words'] };
    if (named === undefined) throw yaml.fail(one, `${kind} must have "words": the name as it stands in the sentence`);
    return { ...place(yaml, one, { kind, found }), words: named };
  }) as unknown as readonly [MentionAt, MentionAt];
}

/** Words of the sentence, or `[from, to]` inside it where they stand in it more than once. */
function words<K extends 'subject' | 'object' | 'words'>(yaml: Yaml, found: Keyed, key: K) {
  const entry = found.get(key);
  if (!entry) return {};
  if (!isSeq(entry.value)) return { [key]: text(yaml, entry.value, key) };
  const [from, to, ...more] = entry.value.items.map((one) => (isScalar(one) ? one.value : undefined));
  const sound = Number.isInteger(from) && Number.isInteger(to) && more.length === 0 && Number(from) < Number(to);
  if (!sound)
    throw yaml.fail(entry.value, `${key} must be words of the sentence, or [from, to] inside it, such as [0, 12]`);
  return { [key]: [Number(from), Number(to)] };
}

function saysOf(yaml: Yaml, node: unknown): Says {
  const found = keyed(yaml, node, 'says', SAYS);
  const value = <T>(key: string, read: (entry: Entry) => T, as = key): Record<string, T> => {
    const entry = found.get(key);
    return entry ? { [as]: read(entry) } : {};
  };
  const ends = ['object', 'date', 'place'].filter((key) => found.has(key));
  if (ends[1])
    throw yaml.fail(found.get(ends[1])?.node, `"${ends[0]}" and "${ends[1]}" say the same; write one of them`);
  if (found.size === 0) throw yaml.fail(node, `says must have one of ${SAYS.join(', ')}`);
  return {
    ...value('subject', (entry) => named(yaml, entry)),
    ...value('object', (entry) => named(yaml, entry)),
    ...value('place', (entry) => named(yaml, entry), 'object'),
    ...value('date', (entry) => ({ name: date(yaml, entry) }), 'object'),
    ...value('role', ({ value }) => text(yaml, value, 'role')),
    ...value('former', (entry) => yesOrNo(yaml, entry)),
    ...value('since', (entry) => date(yaml, entry)),
    ...value('until', (entry) => date(yaml, entry)),
    ...value('status', ({ value }) => oneOf(yaml, value, { what: 'status', known: STATUSES })),
  };
}

/** "Sergej Lawrow", or {name: Tesla, type: Organisation}. */
function named(yaml: Yaml, { key, value }: Entry): Named {
  if (isScalar(value)) return { name: text(yaml, value, key) };
  const found = keyed(yaml, value, key, ['name', 'type']);
  const [name, type] = [found.get('name'), found.get('type')];
  if (!name) throw yaml.fail(value, `${key} must have "name"`);
  return {
    name: text(yaml, name.value, 'name'),
    ...(type && { type: oneOf(yaml, type.value, { what: 'type', known: TYPES }) }),
  };
}

function yesOrNo(yaml: Yaml, { key, value }: Entry): boolean {
  if (isScalar(value) && typeof value.value === 'boolean') return value.value;
  throw yaml.fail(value, `${key} must be true or false`);
}

/** A year, month, day or part of a century with its marks, or two of them: what the program itself writes. */
const EDTF = /^(?:\d{4}(?:-\d\d){0,2}|\d{2,3}X{1,2})[~?%]?(?:\/(?:(?:\d{4}(?:-\d\d){0,2})[~?%]?|\.\.)?)?$/;

function date(yaml: Yaml, { key, value }: Entry): string {
  const written = text(yaml, value, key);
  if (EDTF.test(written)) return written;
  const right = '2022-01-12, 2022-01, 2022 or 2022-01-12/2022-01-14';
  throw yaml.fail(value, `${key} "${written}" is not a date; write it as ${right}`);
}

function oneOf<T extends string>(
  yaml: Yaml,
  node: unknown,
  { what, known }: { readonly what: string; readonly known: readonly T[] },
): T {
  const written = text(yaml, node, what);
  if (known.includes(written as T)) return written as T;
  throw yaml.fail(node, `unknown ${what} "${written}"${didYouMean(written, known)}`);
}
