import type { LocalEntity } from '../entities';
import type { Chunk } from '../mention';
import type { CompiledRule } from '../rule';
import type { OfficeClaim } from './roles';

interface CardInput {
  readonly chunks: readonly (readonly Chunk[])[];
  readonly claims: readonly OfficeClaim[];
  readonly personOf: (chunk: Chunk) => LocalEntity | undefined;
  readonly rule: CompiledRule;
}

/** Most chunks that a line of a signature has. */
const SHORT = 5;

/** "Dr. Eva Lang ¶ Schulleiterin": below a letter or a press release the office stands on the line under the name. */
export const cardClaims = ({ chunks, claims, personOf, rule }: CardInput): readonly OfficeClaim[] => {
  const taken = new Set(claims.map(({ office }) => office));
  return chunks.flatMap((row, sentence) => {
    const [first] = row;
    const office = first?.office;
    if (!first || !office || taken.has(office) || office.special || office.number === 'pl' || !isLine(row)) return [];
    const above = chunks[sentence - 1] ?? [];
    const named = above.filter(({ symbol }) => symbol === 'PERSON');
    const person = named[0] && personOf(named[0]);
    if (!person || named.length > 1 || !isLine(above) || row.some(({ symbol }) => symbol === 'PERSON')) return [];
    return [{ sentence, rule, office, person, at: { from: first.from, to: first.to }, former: office.former }];
  });
};

/** Short, without a verb or a full stop. */
const isLine = (row: readonly Chunk[]): boolean =>
  row.length <= SHORT && row.every(({ verb, symbol }) => !verb && !/^[.!?:„“"»«]$/.test(symbol));
