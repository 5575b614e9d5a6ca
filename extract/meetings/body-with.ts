import type { LocalEntity } from '../entities';
import type { Chunk } from '../mention';
import { governorOf, type TellInput, wordAt } from './input';

/** "wird den neuen Vorstand empfangen" */
const isReceived = (article: number, input: TellInput): boolean =>
  input.grammar.isObjectArticle?.(wordAt(article, input)?.low ?? '') === true &&
  governorOf(article + 1, input) === undefined &&
  input.chunks.some(({ verb }) => verb?.meeting?.frames.includes('host') && !verb.meeting.weak);

/** Kinds of bodies of which one sits with another at a table; a newspaper asks. */
const BODIES: ReadonlySet<string> = new Set([
  'board',
  'council',
  'committee',
  'parliament',
  'government',
  'fraction',
  'union',
]);

/** "saß mit dem Verwaltungsrat zusammen": a body named only by its noun is the other side. */
export const bodyWith = (at: number, input: TellInput): LocalEntity | undefined => {
  const chunk = input.chunks[at];
  const body = chunk?.symbol === 'N' ? input.named.words[chunk.from]?.body : undefined;
  if (!body || !BODIES.has(body.kind ?? '')) return undefined;
  const article = wordAt(at - 1, input)?.tags.has('determiners') ? at - 1 : at - 2; // "den neuen Vorstand"
  if (!wordAt(article, input)?.tags.has('determiners')) return undefined;
  const joined = input.grammar.withBefore.has(wordAt(article - 1, input)?.low ?? '');
  return joined || isReceived(article, input) || isHost(at, article, input) ? input.bodyOf(body.lemma) : undefined;
};

/** "Der Personalrat will mit dem Vorstand verhandeln": the body that meets another, or somebody. */
const isHost = (at: number, article: number, input: TellInput): boolean => {
  const clause = input.clauses.find(({ chunks }) => chunks.includes(at));
  const meets = clause?.chunks.some((i) => input.chunks[i]?.verb?.meeting?.frames.includes('meet'));
  const other = clause?.chunks.some(
    (i) => i !== at && input.grammar.withBefore.has(governorOf(i, input) ?? '') && isParty(i, input),
  );
  const subject = input.grammar.isSubjectArticle?.(wordAt(article, input)?.low ?? '') === true;
  return subject && meets === true && other === true && governorOf(at, input) === undefined && !hangs(article, input);
};

/** Somebody or a body, whom "mit" joins. */
const isParty = (at: number, input: TellInput): boolean => {
  const chunk = input.chunks[at] as Chunk;
  return (
    input.entityOf(chunk) !== undefined || (chunk.symbol === 'N' && input.named.words[chunk.from]?.body !== undefined)
  );
};

/** "der Vorsitzende der Kammer": in the genitive of a noun. */
const hangs = (article: number, { chunks }: TellInput): boolean => {
  const before = chunks[article - 1];
  return (
    before?.symbol === 'N' ||
    before?.office !== undefined ||
    before?.name !== undefined ||
    before?.meeting !== undefined
  );
};
