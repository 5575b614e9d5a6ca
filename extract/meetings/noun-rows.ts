import { datesIn } from './days';
import { governorOf, type Row, type TellInput, wordAt } from './input';
import { placesIn } from './places';
import type { Telling } from './telling';

/** The part of the clause that tells of the meeting of a noun. */
export const nearNoun = ({ at }: Row, nouns: readonly Row[], telling: Telling): readonly Row[] => {
  const { input, rows } = telling;
  if (isAttribute(at, input)) return rightAfter(at, rows);
  return nouns.length > 1 ? nearestRows(at, rows, nouns) : beforeVerb(at, telling);
};

/** "die Gegner des Gipfels", "Kritik an der Reise": the noun hangs on another and takes nothing of the clause. */
export const isAttribute = (at: number, input: TellInput): boolean => {
  const before = input.chunks[at - 1];
  if (!input.grammar.isGenitiveArticle(wordAt(at, input)?.low ?? '') || isOfElectorate(at, input)) return false;
  return (
    before !== undefined &&
    (before.symbol === 'N' || before.office !== undefined) &&
    !input.grammar.isPhase(wordAt(at - 1, input)?.low ?? '')
  );
};

/** "Die Delegierten des Parteitags haben A gewählt": what they do they do there. */
export const isOfElectorate = (at: number, input: TellInput): boolean => {
  const before = input.chunks[at - 1];
  const noun = input.named.words[before?.office?.head ?? before?.from ?? -1]?.low ?? '';
  return input.grammar.isElectorate?.(noun) === true && governorOf(at - 1, input) === undefined;
};

/** "Nach Gesprächen am Montag in Athen reist sie am Dienstag nach Ankara": what stands behind the verb is of the journey. */
const beforeVerb = (at: number, { rows, input, clause }: Telling): readonly Row[] => {
  const verb = clause.verbs[0] ?? -1;
  const own = rows.filter((row) => row.at < verb);
  const aside = at < verb && input.grammar.asideBefore.has(governorOf(at, input) ?? '');
  return aside && datesIn(own, input).length > 0 && placesIn(own, input, false).length > 0 ? own : rows;
};

/** What stands right behind the noun: "des Gipfels in Elmau am Sonntag". */
const rightAfter = (at: number, rows: readonly Row[]): readonly Row[] => {
  const from = rows.findIndex((row) => row.at === at);
  const end = rows.findIndex(
    (row, i) =>
      i > from && (row.chunk.verb !== undefined || row.at - at > 5 || row.at - (rows[i - 1]?.at ?? row.at) > 1),
  );
  return rows.slice(from, end < 0 ? undefined : end);
};

/** Of several meetings in one clause each keeps what stands nearer to it than to another. */
const nearestRows = (at: number, rows: readonly Row[], nouns: readonly Row[]): readonly Row[] => {
  const distance = (from: number, to: number): number => (to > from ? to - from : (from - to) * 2);
  const others = nouns.filter((row) => row.at !== at).map((row) => row.at);
  return rows.filter((row) => others.every((other) => distance(other, row.at) >= distance(at, row.at)));
};
