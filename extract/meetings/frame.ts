import { governorOf, type TellInput, wordAt } from './input';
import { meets, type Telling } from './telling';

/** "war wegen der Haushaltsdebatte in Berlin geblieben": why somebody is elsewhere. */
export const isCause = (at: number, input: TellInput): boolean =>
  input.grammar.causeBefore?.has(governorOf(at, input) ?? '') === true || isAgreed(at, input);

/** "haben sich auf eine Schlichtung verständigt": what they agreed upon is still to come. */
const isAgreed = (at: number, { named, chunks, clauses, grammar }: TellInput): boolean => {
  const from = chunks[at]?.from ?? 0;
  const clause = clauses.find((one) => one.chunks.includes(at));
  return (
    grammar.isGoalPhrase?.(named.words[from - 1]?.low ?? '', named.words[from]?.low ?? '') === true &&
    clause?.chunks.some((i) => chunks[i]?.verb?.meeting?.reflexive && chunks[i]?.verb?.meeting?.weak) === true
  );
};

const TALKS: ReadonlySet<string> = new Set(['talks', 'call', 'round']);

/** A noun that only frames another meeting: "am Rande des Gipfels", or "auf dem Gipfel traf sie …". */
export const isFrame = (at: number, telling: Telling): boolean => {
  const { input, verb } = telling;
  if (isMargin(at, input)) return true;
  if (TALKS.has(input.chunks[at]?.meeting?.word.kind ?? '')) return false; // "bei einem Telefonat berieten A und B"
  const governor = governorOf(at, input);
  const aside =
    governor !== undefined && (input.grammar.insideBefore.has(governor) || input.grammar.asideBefore.has(governor));
  return aside && meets(verb) && telling.people.length >= 2 && !verb?.weak;
};

/** "am Rande des Gipfels": the meeting told by the verb is another, within this one. */
export const isMargin = (at: number, input: TellInput): boolean =>
  input.grammar.margin([at - 3, at - 2, at - 1].map((i) => wordAt(i, input)?.low ?? ''));
