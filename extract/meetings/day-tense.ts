import type { DateMention } from '../temporal';
import { governorOf, type Row, type TellInput, wordAt } from './input';
import { addDays } from './lasting';

/** A weekday that was read forward in a clause whose verb is past is the last such day: "der am Samstag … empfangen hatte". */
export const byTense = (date: DateMention, rows: readonly Row[], input: TellInput): string => {
  const edtf = date.edtf ?? '';
  const { published } = input;
  if (
    !published ||
    edtf <= published ||
    !/^weekdays?(?!-toward|-next|-moved|-of-week|-weeks)/.test(date.rule) ||
    !/^\d{4}-\d\d-\d\d$/.test(edtf)
  )
    return edtf;
  const row = rows.find(({ chunk }) => chunk.date === date);
  const words = clauseWords(row?.at, input);
  const off = words.some((word) => input.grammar.isPluperfect?.(word)); // "die für Dienstag anberaumte Sitzung war abgesagt worden"
  const planned = row && !off && input.grammar.plannedBefore.has(governorOf(row.at, input) ?? ''); // "die auf den Freitag angesetzte Sitzung"
  const past =
    !planned &&
    (input.grammar.label(input.named.words[0]?.low ?? '') !== undefined ||
      (off && row !== undefined && input.grammar.plannedBefore.has(governorOf(row.at, input) ?? '')) ||
      rows.some(({ at }) => input.grammar.isPastAuxiliary(wordAt(at, input)?.low ?? '')));
  const again = input.daysBefore.includes(addDays(edtf, -7)); // "Bereits am Mittwoch … Ein ebenfalls für Mittwoch vorgesehenes Gespräch"
  return past || again ? addDays(edtf, -7) : edtf;
};

/** The words of the clause that a chunk stands in. */
export const clauseWords = (at: number | undefined, input: TellInput): readonly string[] =>
  (input.clauses.find(({ chunks }) => at !== undefined && chunks.includes(at))?.chunks ?? []).map(
    (i) => wordAt(i, input)?.low ?? '',
  );
