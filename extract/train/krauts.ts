/**
 * Measures the German dates on KRAUTS beside HeidelTime's own output: `ts-node extract/train/krauts.ts FOLDER [errors]`.
 *
 * Strict: same start, same end, same TIMEX3 value. Relaxed: at least one unit in common and the same value. Both count
 * within one type (DATE with DATE). Empty TIMEX3 tags are left out, as no system can place them. Documents with an even
 * number (by file name within all folders) were read while the rules were written, odd ones were not.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from '../document';
import { segment } from '../segment';
import { findDates } from '../temporal';
import { type Timex, toTimex } from './timex';

const SETS = ['KRAUTS_DieZeit', 'KRAUTS_Dolomiten-42'];
const list = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const CONVENTIONS = {
  language: 'de',
  abbreviations: list('dr prof bzw ca nr st str jan feb apr aug sept okt nov dez mio mrd art abs vgl usw hl'),
  starters: list('der die das ein eine er sie es im in am auf und aber doch auch dort heute so wie was als wenn seit'),
  afterOrdinal: list(
    'januar februar märz april mai juni juli august september oktober november dezember jänner jahrhundert',
  ),
} as const;

interface Annotated {
  readonly text: string;
  readonly published: string;
  readonly timexes: readonly Timex[];
}

/** Reads a .tml file: plain text, creation day, annotations. */
function read(file: string): Annotated {
  const xml = readFileSync(file, 'utf8');
  const published = /<DCT>[\s\S]*?value="(\d{4}-\d\d-\d\d)/.exec(xml)?.[1] ?? '';
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? '';
  let text = '';
  const timexes: Timex[] = [];
  let open: { start: number; type: string; value: string } | undefined;
  for (const [piece] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!piece.startsWith('<')) text += piece.replace(/&amp;/g, '&').replace(/&quot;/g, '"');
    else if (piece.startsWith('</TIMEX3') && open) {
      if (text.length > open.start) timexes.push({ ...open, end: text.length });
      open = undefined;
    } else if (piece.startsWith('<TIMEX3') && !piece.endsWith('/>')) {
      const attribute = (name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(piece)?.[1] ?? '';
      open = { start: text.length, type: attribute('type'), value: clockOf(attribute('value')) };
    }
  }
  return { text, published, timexes };
}

/** KRAUTS writes `T20.30`, `T8:30` and `T20:30` for the same kind of thing. */
const clockOf = (value: string): string =>
  value.replace(/T(\d{1,2})[.:](\d\d).*$/, (_, hour: string, minute: string) => `T${hour.padStart(2, '0')}:${minute}`);

function ours({ text, published }: Annotated): Timex[] {
  const document: Document = { id: 'krauts', text, language: 'de', published, bodyStart: 0 };
  return toTimex(findDates(document, segment(document, CONVENTIONS)).flat(), text, published);
}

interface Score {
  gold: number;
  found: number;
  strict: number;
  relaxed: number;
}

const same = (a: Timex, b: Timex): boolean => a.start === b.start && a.end === b.end && a.value === b.value;
const alike = (a: Timex, b: Timex): boolean => a.start < b.end && b.start < a.end && a.value === b.value;

function add(score: Score, gold: readonly Timex[], found: readonly Timex[]): void {
  score.gold += gold.length;
  score.found += found.length;
  score.strict += gold.filter((one) => found.some((other) => same(one, other))).length;
  score.relaxed += gold.filter((one) => found.some((other) => alike(one, other))).length;
}

const rate = ({ gold, found }: Score, hits: number): string =>
  [hits / found, hits / gold, (2 * hits) / (gold + found)]
    .map((value) => (100 * value).toFixed(1).padStart(5))
    .join(' ');

const isVague = ({ value }: Timex): boolean => value.endsWith('_REF');

/** Leaves out "damals", "jetzt" and what overlaps them. */
function withoutVague(gold: readonly Timex[], found: readonly Timex[]): [Timex[], Timex[]] {
  const vague = gold.filter(isVague);
  const clear = (one: Timex): boolean =>
    !isVague(one) && !vague.some((other) => one.start < other.end && other.start < one.end);
  return [gold.filter(clear), found.filter(clear)];
}

interface Pair {
  readonly gold: readonly Timex[];
  readonly found: readonly Timex[];
}

function report(name: string, pairs: readonly Pair[]): void {
  for (const type of ['DATE', 'DATE, no _REF', 'TIME', 'DURATION', 'SET', 'all']) {
    const score: Score = { gold: 0, found: 0, strict: 0, relaxed: 0 };
    for (const pair of pairs) {
      const [gold, found] = type.endsWith('_REF') ? withoutVague(pair.gold, pair.found) : [pair.gold, pair.found];
      const ofType = (one: Timex): boolean => type === 'all' || type.startsWith(one.type);
      add(score, gold.filter(ofType), found.filter(ofType));
    }
    const counts = `${String(score.gold).padStart(4)} ${String(score.found).padStart(5)}`;
    console.log(
      `${name.padEnd(18)} ${type.padEnd(13)} ${counts}   ${rate(score, score.strict)}   ${rate(score, score.relaxed)}`,
    );
  }
}

function printErrors(document: Annotated, found: readonly Timex[]): void {
  const show = ({ start, end, type, value }: Timex): string =>
    `${type} ${value} [${document.text.slice(start, end)}] ${document.text.slice(Math.max(0, start - 40), end + 25).replace(/\s+/g, ' ')}`;
  for (const one of document.timexes)
    if (!found.some((other) => same(one, other))) console.log(`-${document.published}`, show(one));
  for (const one of found)
    if (!document.timexes.some((other) => same(one, other))) console.log(`+${document.published}`, show(one));
}

function main([folder, errors]: readonly string[]): void {
  if (!folder) throw new Error('usage: ts-node extract/train/krauts.ts FOLDER [errors]');
  const files = SETS.flatMap((set) =>
    readdirSync(join(folder, set))
      .sort()
      .map((file) => [set, file] as const),
  );
  const documents = files.map(([set, file]) => ({
    document: read(join(folder, set, file)),
    heideltime: read(join(folder, `${set}_Heideltime`, file)).timexes,
  }));
  if (errors) {
    for (const { document } of documents.filter((_, index) => index % 2 === 0)) printErrors(document, ours(document));
    return;
  }
  console.log('                                 gold found   strict P/R/F        relaxed P/R/F');
  for (const [half, rest] of [
    ['read', 0],
    ['held out', 1],
  ] as const) {
    const part = documents.filter((_, index) => index % 2 === rest);
    report(
      `ours, ${half}`,
      part.map(({ document }) => ({ gold: document.timexes, found: ours(document) })),
    );
    report(
      `HeidelTime, ${half}`,
      part.map(({ document, heideltime }) => ({ gold: document.timexes, found: heideltime })),
    );
  }
}

main(process.argv.slice(2));
