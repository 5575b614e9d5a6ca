import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { extract } from '../../extract';
import type { Document } from '../../extract/document';

const HEADS = ['Bar', 'Del', 'Fen', 'Gor', 'Hal', 'Kel', 'Lan', 'Mar', 'Nor', 'Ros', 'Sten', 'Tor', 'Vel', 'Wil'];
const MIDDLES = ['a', 'be', 'dri', 'e', 'go', 'i', 'ka', 'le', 'mi', 'no', 'o', 'ri', 'se', 'ti', 'u', 'wa'];
const TAILS = ['berg', 'dorf', 'feld', 'hagen', 'ler', 'mann', 'nau', 'ner', 'rich', 'sen', 'stein', 'win'];

/** A surname of its own for each number. */
const surname = (n: number): string => {
  const [head, middle, tail] = [n % HEADS.length, Math.floor(n / 14) % MIDDLES.length, Math.floor(n / 224)];
  return `${HEADS[head]}${MIDDLES[middle]}${TAILS[tail % TAILS.length]}${MIDDLES[Math.floor(tail / 12) % 16]}`;
};

/** Last names of the people that a document's facts are about. */
const surnames = (document: Document): readonly string[] => {
  const people = extract([document]).facts.flatMap(({ subject }) => (subject.type === 'Person' ? [subject.name] : []));
  const last = people.map((name) => name.split(' ').at(-1) ?? '').filter((name) => name.length > 3);
  return [...new Set(last)];
};

/** Writes `count` texts, the sample documents under other names of people and on other days, and a corpus.yaml for each language. */
export function writeTexts(folder: string, samples: readonly Document[], count: number): void {
  const names = new Map(samples.map((document) => [document.id, surnames(document)]));
  const entries = new Map<string, string[]>();
  for (let n = 0; n < count; n++) {
    const sample = samples[n % samples.length] as Document;
    const copy = Math.floor(n / samples.length);
    const file = `${sample.language}/${String(n).padStart(6, '0')}.txt`;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), renamed(sample.text, names.get(sample.id) ?? [], copy));
    const day = new Date(Date.UTC(1990, 0, 1 + (copy % 12_000))).toISOString().slice(0, 10);
    const entry = `  - {file: ${file.slice(3)}, published: ${day}, language: ${sample.language}}`;
    entries.set(sample.language, [...(entries.get(sample.language) ?? []), entry]);
  }
  for (const [language, lines] of entries)
    writeFileSync(join(folder, language, 'corpus.yaml'), `documents:\n${lines.join('\n')}\n`);
}

/** The text with other people in it: those of copy 7 are nobody of copy 8. Years move too, so that no two tell of one day. */
function renamed(text: string, names: readonly string[], copy: number): string {
  const people = names.reduce(
    (told, name, at) =>
      told.replaceAll(new RegExp(`(?<!\\p{L})${name}(?=s?(?!\\p{L}))`, 'gu'), surname(copy * 31 + at)),
    text,
  );
  return people.replaceAll(/(?<!\d)20[12]\d(?!\d)/g, (year) => String(Number(year) - (copy % 90)));
}

/** Changes one text, as an editor would: a sentence more at its end. */
export function edit(folder: string, file: string): void {
  const path = join(folder, file);
  writeFileSync(path, `${readFileSync(path, 'utf8')}\n\nPeter Neumannsen ist Bürgermeister von Ulm.\n`);
}
