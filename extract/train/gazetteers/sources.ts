import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The lines of a UTF-8 file, plain or gzipped, without byte order mark and empty lines. */
export const linesOf = (file: string): string[] => {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter(Boolean);
};

/** A comma-separated file as rows of fields; the first row is the header. Quoted fields may hold commas, not line ends. */
export const csvRows = (file: string): string[][] => linesOf(file).map(csvFields);

const csvFields = (line: string): string[] => {
  const fields = line.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^,]*)/g) ?? [];
  return fields.map((field) => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field));
};

/** One member of a zip archive as text. Node reads no archives, so `unzip` does. */
export const zipMember = (archive: string, member: string): string =>
  execFileSync('unzip', ['-p', archive, member], { encoding: 'utf8', maxBuffer: 1 << 28 });

/** UTF-8 that was once read as Windows-1252 ("AbbÃ©") made whole again ("Abbé"); undefined where that fails. */
export const repaired = (text: string): string | undefined => {
  if (!/[ÃÂÅ]/.test(text)) return text;
  const fixed = Buffer.from(text, 'latin1').toString('utf8');
  return fixed.includes('\uFFFD') ? undefined : fixed;
};

/** A name in Latin letters as one word: `Marie-Agnes`, `O’Neill`, `McCain`; no initials, no all-capitals, no words run together. */
export const isNameWord = (text: string): boolean =>
  /^(?:(?:Mc|Mac|De|Di|Fitz|O[’'])?\p{Lu}\p{Ll}+[’']?\p{Ll}*)(?:-(?:\p{Lu}?\p{Ll}+)){0,2}$/u.test(text) &&
  /^[\p{Script=Latin}’'-]+$/u.test(text);

/** Code-unit order, the same on every machine. */
export const sorted = (words: Iterable<string>): string[] =>
  [...new Set(words)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
