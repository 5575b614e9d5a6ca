import { flatMap } from '../flat-map';
import { clauseWords } from './day-tense';
import { datesIn } from './days';
import { governorOf, type Row, type TellInput, wordAt } from './input';
import type { When } from './occurrence';

/** "die heute in Ulm angesetzte Sitzung": between the article and the participle before the noun. */
const isInside = (at: number, noun: number, input: TellInput): boolean => {
  const between = input.chunks.slice(at + 1, noun);
  const article = [at - 1, at - 2].some((i) => wordAt(i, input)?.tags.has('determiners'));
  return at < noun && noun - at <= 4 && article && between.every(({ verb, symbol }) => !verb && symbol !== ',');
};

/** "sagte am Mittwoch das Treffen am Freitag ab": the day behind the noun is that of the meeting. */
export const calledOff = (noun: number, rows: readonly Row[], input: TellInput): readonly When[] => {
  const verb = flatMap(input.clauses, ({ verbs }) => verbs).find((at) => at > noun) ?? Number.POSITIVE_INFINITY;
  const fell = input.grammar.isFallen?.(clauseWords(noun, input)) === true; // "war im Dezember geplatzt"
  const own = rows.filter(
    ({ at }) =>
      (at > noun && (at < verb || fell)) ||
      isInside(at, noun, input) ||
      input.grammar.plannedBefore.has(governorOf(at, input) ?? ''),
  );
  return datesIn(own, input);
};
