import { governorOf, type Row, type TellInput } from './input';
import type { When } from './occurrence';
import { type Telling, wordsOf } from './telling';

/** "Am Samstag … Auf dem Parteitag wurde A gewählt": a sitting without a day is on the one told just before. */
export const dayBefore = ({ at, chunk }: Row, input: TellInput): When | undefined => {
  const { dayBefore: date, sentence, grammar } = input;
  const there = chunk.meeting?.definite || grammar.insideBefore.has(governorOf(at, input) ?? '');
  return date?.edtf && there
    ? { edtf: date.edtf, rule: date.rule, sentence, from: chunk.from, to: chunk.to }
    : undefined;
};

/** "15.10 Uhr: Die zweite Runde ist zu Ende gegangen": in a ticker what has no day is of today. */
export const ofTicker = ({ chunk }: Row, { input, verb, clause }: Telling): readonly When[] => {
  const { published, ticker, sentence, grammar } = input;
  const today = verb?.frames.includes('hold') && !wordsOf(clause, input).some((word) => grammar.isPluperfect?.(word));
  return published && ticker && today
    ? [{ edtf: published, rule: 'ticker', sentence, from: chunk.from, to: chunk.to }]
    : [];
};
