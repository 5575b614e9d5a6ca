import type { Evidence } from '../../extract/fact';

/** A sentence as a quotation with its document, shortened with "…" around the words that name subject and object. */
export function quoted({ quote, start, subject, object, document }: Evidence, width: number): string {
  const text = quote.replace(/\s+/gu, ' ');
  const room = width - document.length - 4;
  const from = Math.min(subject[0], object[0]) - start;
  const to = Math.max(subject[1], object[1]) - start;
  return `"${shorten(text, room, [from, to])}"  ${document}`;
}

/** At most `room` units of `text` with the stretch `[from, to)` in view, as far as it fits. */
export function shorten(text: string, room: number, [from, to]: readonly [number, number] = [0, 0]): string {
  if (text.length <= room) return text;
  const begin = to < room ? 0 : wordAt(text, Math.max(0, Math.min(from, Math.floor((from + to - room) / 2))));
  const head = begin > 0 ? '…' : '';
  const end = begin + room - head.length;
  return end >= text.length ? head + text.slice(begin) : `${head}${text.slice(begin, end - 1).trimEnd()}…`;
}

/** The start of the word that `at` lies in. */
const wordAt = (text: string, at: number): number => text.lastIndexOf(' ', at) + 1;
