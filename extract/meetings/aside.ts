import type { Chunk } from '../mention';
import { type TellInput, wordAt } from './input';

/** "The board named Anna Weber chair": whom a body puts into office need not be there. */
export const isMadeOffice = (at: number, { chunks, grammar, named }: TellInput): boolean => {
  if (!grammar.verbFirst) return false;
  const before = chunks.slice(Math.max(0, at - 4), at).findLast(({ office, symbol }) => !office && symbol !== 'the');
  const words = named.words.slice(before?.to, chunks[at]?.from);
  return before?.verb?.role?.kind === 'become' && !words.some(({ low }) => low === 'that'); // "confirmed that Minister Anna Weber would come"
};

/** "Der Landesverband der Gartenfreunde Sachsen-Anhalt", "der Arbeitgeberverband (KAV) Bayern": the name of a land behind a body is where that is. */
export const isApposedPlace = (at: number, input: TellInput): boolean => {
  const before = input.chunks[at - 1];
  if (before?.symbol === ',' && input.chunks[at - 2]?.symbol === 'PLACE') return true; // "in Lausanne, Switzerland,"
  return (
    input.grammar.verbFirst !== true &&
    (before?.symbol === 'N' ||
      before?.symbol === ')' ||
      input.entityOf(before ?? (input.chunks[at] as Chunk))?.type === 'Organisation')
  );
};

/** "Utah Republican Anna Weber", "the Wisconsin Avenue office": a country before another noun, where verbs stand in between. */
export const isAttributive = (at: number, input: TellInput): boolean =>
  input.grammar.verbFirst === true && /^(?:N|PERSON|OFFICES?|ORG|MEETING)$/.test(input.chunks[at + 1]?.symbol ?? '');

/** "to lead the agency", "who chairs the committee": the object of a verb that tells an office, where the verb stands before. */
export const isLed = (at: number, input: TellInput): boolean => {
  if (!input.grammar.verbFirst || input.chunks[at]?.name?.type === 'Person') return false;
  const before = input.chunks
    .slice(Math.max(0, at - 3), at)
    .findLast((chunk) => chunk.symbol !== 'x' && chunk.symbol !== 'the');
  return before?.symbol === 'v:lead';
};

/** An organisation or country without a preposition is a party, unless it hangs on a noun: "die Stimmen der CDU". */
export const isSubjectName = (at: number, input: TellInput): boolean => {
  if (input.chunks[at - 1]?.symbol === '(') return false; // "von der Gewerkschaft der Polizei (GdP)"
  const before = wordAt(at - 1, input);
  const noun = input.chunks[at - 2];
  const genitive =
    before &&
    input.grammar.isGenitiveArticle(before.low) &&
    noun !== undefined &&
    (noun.symbol === 'N' || noun.meeting !== undefined || noun.office !== undefined);
  return !genitive;
};

/** "die Enkelin des Bankiers Siegmund Pels": he is not there himself, unless it says "auf Einladung des Ministers Pels". */
export const isOwnedBy = (at: number, input: TellInput): boolean => {
  const chunk = input.chunks[at] as Chunk;
  if (input.grammar.verbFirst || chunk.name?.type !== 'Person') return false;
  const { words } = input.named;
  for (let i = chunk.name.from - 1; i >= Math.max(1, chunk.name.from - 5); i--) {
    const word = words[i];
    if (word?.low === 'des')
      return words[i - 1]?.cap === true && input.grammar.isJoining?.(words[i - 1]?.low ?? '') !== true;
    if (!word || word.tags.has('auxiliaries') || !(word.cap || word.adjectiveOf || /^\p{Ll}+en$/u.test(word.text)))
      return false;
  }
  return false;
};

/** "mit den Stimmen der Brendels", "die Familie Haller": all who bear the name. */
export const isFamily = (at: number, input: TellInput): boolean => {
  const name = input.chunks[at]?.name;
  const before = input.named.words[(name?.from ?? 0) - 1];
  if (!name || name.to - name.from > 1 || !before) return false;
  const plural = /s$/u.test(input.named.tokens[name.from]?.text ?? '') && !name.name.endsWith('s');
  return before.low === 'familie' || (plural && before.tags.has('determiners'));
};

/** "Merkels Sprecher", "Chinas Pläne": the genitive is not there itself. */
export const isGenitiveOf = (at: number, input: TellInput): boolean => {
  const chunk = input.chunks[at] as Chunk;
  const next = input.chunks[at + 1];
  if (!chunk.name || !next) return false;
  const text = input.named.tokens[chunk.name.to - 1]?.text ?? '';
  if (/['’]s$/u.test(text) && next.symbol === 'PERSON') return true; // "the SNP’s Alasdair Muir"
  return /(?:s|['’])$/u.test(text) && !chunk.name.name.endsWith(text) && /^(?:N|ORG|x)$/.test(next.symbol);
};
