import { governorOf, type Row, type TellInput, wordAt } from './input';
import type { Telling } from './telling';

/** What kind of body a chunk names, by its name or its noun; '' for none. */
export const kindAt = ({ at, chunk }: Row, input: TellInput): string =>
  input.entityOf(chunk)?.kind ?? (chunk.symbol === 'N' ? wordAt(at, input)?.body?.kind : undefined) ?? '';

/** What a body is called: by its name, or by its noun. */
export const nameAt = ({ at, chunk }: Row, input: TellInput): string =>
  input.entityOf(chunk)?.name ?? wordAt(at, input)?.body?.lemma ?? '';

/** Kinds of bodies that hear people. */
export const HEARS = /^(?:committee|parliament|council)$/;

/** Kinds of bodies that sit. */
export const SITS = /^(?:committee|parliament|council|board)$/;

/** A body that sits is the subject: "der Landtag", "der Ausschuss". */
export const isSitting = ({ rows, input }: Telling): boolean =>
  rows.some((row) => SITS.test(kindAt(row, input)) && governorOf(row.at, input) === undefined);
