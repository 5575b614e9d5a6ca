/** The word that is fewest letters away, where that is less than half of it; none otherwise. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const [best] = words.map((other) => ({ other, away: distance(word, other) })).sort((a, b) => a.away - b.away);
  return best && best.away * 2 < Math.max(word.length, best.other.length) ? best.other : undefined;
}

/** Letters to add, take away or replace (Levenshtein), case aside. */
function distance(a: string, b: string): number {
  const [from, to] = [[...a.toLowerCase()], [...b.toLowerCase()]];
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (const [i, letter] of from.entries()) {
    const next = [i + 1];
    for (const [j, other] of to.entries())
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}
