import { parse } from 'yaml';
import { readYaml } from './yaml';

/**
 * Reads the word lists, which are YAML in one narrow form — sections `name:` with entries `- {m: Minister, f: …}` or
 * `AT: [Jänner]` one a line — thirty times as fast as a full parser (380 KB: 20 ms beside 700 ms). Whatever is written
 * in another way is left to the `yaml` package; a test holds the two to the same result on every list.
 *
 * @throws NachweisError BAD_LIST with file:line:column, where a list is not YAML
 */
export const parseLists = (text: string, file = 'list'): unknown => {
  try {
    return readSections(text);
  } catch (error) {
    if (!(error instanceof OtherForm)) throw error;
    readYaml(text, file, 'BAD_LIST'); // its errors say where
    return parse(text);
  }
};

class OtherForm extends Error {}

const readSections = (text: string): unknown => {
  const sections: Record<string, unknown> = {};
  const top: unknown[] = [];
  let section = '';
  let open: unknown[] | undefined;
  let inner: Inner | undefined;
  for (const line of text.split('\n')) {
    const start = line.search(/\S/);
    if (start < 0 || line[start] === '#') continue;
    if (line.startsWith('- ', start)) {
      if (start > 0 && (!open || inner)) throw new OtherForm();
      (start === 0 ? top : (open as unknown[])).push(whole(line, start + 2));
      continue;
    }
    const [, name = '', rest = ''] = KEYED.exec(line.slice(start)) ?? [];
    const empty = rest === '' || rest.startsWith('#');
    if (!name) throw new OtherForm();
    if (start === 0) {
      open = empty ? [] : undefined;
      inner = undefined;
      section = name;
      sections[section] = open ?? whole(rest, 0);
    } else {
      if (!open || open.length > 0 || empty) throw new OtherForm();
      inner ??= { map: {}, start };
      addTo(inner, { name, rest, start });
      sections[section] = inner.map;
    }
  }
  if (top.length > 0 && Object.keys(sections).length > 0) throw new OtherForm();
  return top.length > 0 ? top : sections;
};

const KEYED = /^([A-Za-z][A-Za-z0-9_]*):\s*(.*)$/;

/** The entries of a section that is a map, one a line: "  AT: [Jänner, Feber]". */
interface Inner {
  readonly map: Record<string, unknown>;
  readonly start: number;
}

const addTo = (inner: Inner, { name, rest, start }: { name: string; rest: string; start: number }): void => {
  if (inner.start !== start || name in inner.map) throw new OtherForm();
  inner.map[name] = whole(rest, 0);
};

interface Cursor {
  readonly text: string;
  at: number;
}

const whole = (text: string, from: number): unknown => {
  const cursor = { text, at: from };
  const value = readValue(cursor, '');
  skip(cursor);
  if (cursor.at < text.length && text[cursor.at] !== '#') throw new OtherForm();
  return value;
};

const skip = (cursor: Cursor): void => {
  while (cursor.text[cursor.at] === ' ') cursor.at++;
};

const readValue = (cursor: Cursor, ends: string): unknown => {
  skip(cursor);
  const char = cursor.text[cursor.at];
  if (char === '{') return readMap(cursor);
  if (char === '[') return readList(cursor);
  if (char === "'" || char === '"') return readQuoted(cursor, char);
  return readPlain(cursor, ends);
};

const readMap = (cursor: Cursor): Record<string, unknown> => {
  const map: Record<string, unknown> = {};
  for (cursor.at++; ; cursor.at++) {
    skip(cursor);
    if (cursor.text[cursor.at] === '}') break;
    const colon = cursor.text.indexOf(': ', cursor.at);
    const key = cursor.text.slice(cursor.at, colon);
    if (colon < 0 || !/^[A-Za-z0-9_]+$/.test(key)) throw new OtherForm();
    cursor.at = colon + 2;
    map[key] = readValue(cursor, ',}');
    skip(cursor);
    if (cursor.text[cursor.at] === '}') break;
    if (cursor.text[cursor.at] !== ',') throw new OtherForm();
  }
  cursor.at++;
  return map;
};

const readList = (cursor: Cursor): unknown[] => {
  const list: unknown[] = [];
  for (cursor.at++; ; cursor.at++) {
    skip(cursor);
    if (cursor.text[cursor.at] === ']') break;
    list.push(readValue(cursor, ',]'));
    skip(cursor);
    if (cursor.text[cursor.at] === ']') break;
    if (cursor.text[cursor.at] !== ',') throw new OtherForm();
  }
  cursor.at++;
  return list;
};

const readQuoted = (cursor: Cursor, quote: string): string => {
  const end = cursor.text.indexOf(quote, cursor.at + 1);
  if (end < 0 || cursor.text[end + 1] === quote || cursor.text.slice(cursor.at, end).includes('\\'))
    throw new OtherForm();
  const value = cursor.text.slice(cursor.at + 1, end);
  cursor.at = end + 1;
  return value;
};

const readPlain = (cursor: Cursor, ends: string): unknown => {
  const { text, at: start } = cursor;
  let at = start;
  for (; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 44 || char === 125 || char === 93) {
      if (ends.includes(text[at] as string)) break;
    } else if (char === 35 && text[at - 1] === ' ') break;
    else if (char === 58 && text[at + 1] === ' ') throw new OtherForm();
  }
  cursor.at = at;
  const value = text.slice(start, at).trim();
  if (/^[&*!|>%@`]/.test(value)) throw new OtherForm();
  if (value === 'true' || value === 'false') return value === 'true';
  if (value === 'null' || value === '~' || value === '') return null;
  return /^[-+]?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value) ? Number(value) : value;
};
