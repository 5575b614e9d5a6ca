import type { Feast } from './calendar';

/** Which way a date without a year or week lies: as the verb's tense says, or as the text says itself. */
export type Toward = 'tense' | 'last' | 'this' | 'next';

export type Unit = 'day' | 'week' | 'month' | 'year' | 'decade' | 'century';
/** The thirds of a month, a year, a week or a decade. */
export type Third = 'early' | 'mid' | 'late';

/** What a rule has read, before it is set against the publication date, the tense and the dates named earlier. */
export type When = (
  | {
      readonly is: 'date';
      readonly year?: number;
      readonly month: number;
      readonly day?: number;
      /** The weekday named with it, which tells the year where that is missing. */
      readonly weekday?: number;
    }
  | { readonly is: 'year'; readonly year: number }
  | { readonly is: 'weekday'; readonly weekday: number; readonly toward: Toward; readonly weeks?: number }
  /** So many days, weeks … away from publication, from the day last named, or from it only where that was a moment ago. */
  | {
      readonly is: 'shift';
      readonly unit: Unit;
      readonly by: number;
      readonly from?: 'last' | 'near' | 'last-or-published';
      readonly exact?: boolean;
      readonly iso?: string;
    }
  | { readonly is: 'month'; readonly month: number; readonly toward: Toward }
  | { readonly is: 'weekend'; readonly toward: Toward }
  | {
      readonly is: 'season';
      readonly season: number;
      readonly year?: number;
      readonly toward?: Toward;
      readonly years?: number;
    }
  | { readonly is: 'feast'; readonly feast: Feast; readonly year?: number }
  | {
      readonly is: 'months';
      readonly year?: number;
      readonly years?: number;
      readonly first: number;
      readonly length: number;
    }
  | { readonly is: 'decade' | 'century'; readonly year: number }
  | { readonly is: 'third'; readonly third: Third; readonly of: When }
  | { readonly is: 'in-year'; readonly years: number; readonly of: When }
  | { readonly is: 'span'; readonly from: When; readonly to: When }
  /** Not a date: a clock time, something that recurs, a length of time. `iso` is its ISO 8601 or TIMEX3 value. */
  | { readonly is: 'time' | 'set' | 'duration'; readonly iso?: string }
  /** A time that no calendar fixes, "kürzlich": PAST_REF, PRESENT_REF or FUTURE_REF, as TIMEX3 calls it. */
  | { readonly is: 'vague'; readonly iso: string }
  /** Words that only look like a date; they are kept from the other rules. */
  | { readonly is: 'nothing' }
) & {
  readonly since?: boolean;
  /** Part of the day: MO, MI, AF, EV, NI, or a clock time `T20:30`. */
  readonly clock?: string;
};
