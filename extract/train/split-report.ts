import { readFileSync } from 'node:fs';
import type { Document, Language } from '../document';
import { packOf } from '../packs';
import { segment } from '../segment';

/** How many sentences stand in one text; a treebank has no others. */
const TOGETHER = 10;

interface Tally {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
}

/** Ends of sentences in texts made of `TOGETHER` sentences each, the last end of a text aside. */
function tally(sentences: readonly string[], language: Language): Tally {
  const sum = { right: 0, found: 0, wanted: 0 };
  const pack = packOf(language);
  if (!pack) throw new Error(`no way to split "${language}"`);
  for (let at = 0; at < sentences.length; at += TOGETHER) {
    const group = sentences.slice(at, at + TOGETHER);
    const document: Document = { id: String(at), text: group.join(' '), language, bodyStart: 0 };
    const ends = segment(document, pack.split).map(({ end }) => end);
    const wanted = new Set(endsOf(group));
    const found = ends.slice(0, -1);
    sum.right += found.filter((end) => wanted.has(end)).length;
    sum.found += found.length;
    sum.wanted += wanted.size;
    if (process.env.SHOW) show(document.text, found, wanted);
  }
  return sum;
}

function endsOf(group: readonly string[]): readonly number[] {
  const ends: number[] = [];
  let at = 0;
  for (const sentence of group) {
    ends.push(at + sentence.length);
    at += sentence.length + 1;
  }
  return ends.slice(0, -1);
}

function show(text: string, found: readonly number[], wanted: ReadonlySet<number>): void {
  const around = (end: number): string => `${text.slice(Math.max(0, end - 40), end)} | ${text.slice(end, end + 40)}`;
  for (const end of found) if (!wanted.has(end)) console.log(`too many  ${around(end)}`);
  for (const end of wanted) if (!found.includes(end)) console.log(`missed    ${around(end)}`);
}

/** Usage: ts-node extract/train/split-report.ts LANGUAGE FILE.conllu…; SHOW=1 shows every error. */
const [language, ...files] = process.argv.slice(2);
for (const file of files) {
  const sentences = [...readFileSync(file, 'utf8').matchAll(/^# text = (.+)$/gm)].map(([, text]) => text?.trim() ?? '');
  const { right, found, wanted } = tally(sentences, language as Language);
  const [p, r] = [right / found, right / wanted];
  const share = (value: number): string => (100 * value).toFixed(1);
  console.log(
    `${file}: ${sentences.length} sentences  P ${share(p)}  R ${share(r)}  F ${share((2 * p * r) / (p + r))}`,
  );
}
