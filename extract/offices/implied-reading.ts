import type { LocalEntity } from '../entities';
import type { OfficePhrase } from '../mention';
import type { Surroundings } from './affiliation';

/** Reads in one way whose an office is: a body, `none` where it must stay open, or undefined where another may read on. */
export type Reading = (
  phrase: OfficePhrase,
  sentence: number,
  around: Surroundings,
) => LocalEntity | 'none' | undefined;

/** Scopes of offices that belong to a place. */
export const SCOPED: ReadonlySet<string> = new Set(['country', 'region', 'city']);

/** A party's office belongs to no region or country where the party is not told. */
export const isScoped = ({ word }: OfficePhrase): boolean => SCOPED.has(word.scope) && !isOfParty({ word });

/** "Fraktionschefin", "Parteivorsitzender": of a party, by the noun of the office. */
export const isOfParty = ({ word }: Pick<OfficePhrase, 'word'>): boolean =>
  /^(?:party|partyunion|fraction)$/.test(word.of ?? '');
