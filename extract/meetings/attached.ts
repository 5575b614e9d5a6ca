import type { Chunk } from '../mention';
import { isGenitiveOf } from './aside';
import { governorOf, type TellInput, wordAt } from './input';
import type { Who } from './occurrence';
import { unique, who } from './who';

/** "Merkels Treffen mit Macron", "ein Treffen zwischen A und B". */
export const attachedPeople = (at: number, input: TellInput): readonly Who[] => {
  const found: Who[] = [];
  const take = (index: number, rule: string): boolean => {
    const chunk = input.chunks[index];
    const body = chunk?.symbol === 'N' ? input.named.words[chunk.from]?.body : undefined;
    const joined = body && wordAt(index - 1, input)?.tags.has('determiners') && body.kind !== 'none';
    const entity =
      chunk && (input.entityOf(chunk) ?? (joined && rule === 'with' ? input.bodyOf(body.lemma) : undefined));
    if (!chunk || !entity || entity.type === 'Place') return false;
    found.push(who(entity, rule, chunk, input));
    return true;
  };
  const kind = input.chunks[at]?.meeting?.word.kind;
  const [visit, hearing] = [kind === 'visit', kind === 'hearing']; // "a visit to Chennai by Karl Huber"
  const previous = input.chunks[at - 1];
  const chaired = input.grammar.isChaired?.(wordAt(at, input)?.low ?? '') === true;
  if (chaired && input.grammar.agentBefore.has(governorOf(at - 1, input) ?? '')) take(at - 1, 'chair'); // "der von ihm geleiteten Sitzung"
  if (previous?.name && /(?:s|['’])$/u.test(input.named.tokens[previous.to - 1]?.text ?? '')) take(at - 1, 'genitive');
  const next = input.chunks[at + 1];
  if (
    next?.name?.type === 'Person' &&
    /(?:s|['’])$/u.test(input.named.tokens[next.name.to - 1]?.text ?? '') &&
    !next.name.name.endsWith('s')
  )
    take(at + 1, 'genitive');
  if (isOfBoth(at, input))
    found.push(...input.lastPeople(2).map((one) => who(one, 'several', input.chunks[at + 2] as Chunk, input)));
  for (let i = at + 1; i < Math.min(input.chunks.length, at + 14); i++) {
    const word = wordAt(i, input);
    const chunk = input.chunks[i];
    if (!word || !chunk || /^[.;:!?–]$/.test(word.text) || chunk.verb || chunk.meeting) break;
    const joins = input.grammar.withBefore.has(word.low) || isJoining(i, input); // "eine Sitzung unter Leitung von Faber"
    const owns = (i === at + 1 || (visit && input.grammar.agentBefore.has(word.low))) && opensOwners(i, input);
    const heard =
      (hearing && input.grammar.heardBefore.has(word.low)) || // "a hearing before Judge Anna Weber"
      (visit && input.grammar.goalBefore.has(word.low) && isPersonNext(i, input)); // "a visit to Karl Huber"
    if (!joins && !owns && !heard) continue;
    for (let k = i + 1; k < Math.min(input.chunks.length, i + 12); k++)
      if (!isGenitiveOf(k, input) && !take(k, 'with') && !isFiller(k, input)) break;
  }
  return unique(found);
};

/** "ein Gespräch der beiden mit Vucic" */
const isOfBoth = (at: number, input: TellInput): boolean =>
  input.grammar.isGenitiveArticle(wordAt(at + 1, input)?.low ?? '') &&
  input.grammar.several(wordAt(at + 2, input)?.low ?? '', undefined, wordAt(at + 3, input)) === 2;

const isJoining = (at: number, input: TellInput): boolean =>
  input.grammar.agentBefore.has(wordAt(at, input)?.low ?? '') &&
  input.grammar.isJoining?.(wordAt(at - 1, input)?.low ?? '') === true;

const isPersonNext = (at: number, { chunks }: TellInput): boolean =>
  chunks[at + 1]?.name?.type === 'Person' ||
  (chunks[at + 1]?.office && chunks[at + 2]?.name?.type === 'Person') === true;

/** "das Treffen von A und B", "das Treffen der Ministerin A mit …": whose meeting it is. */
const opensOwners = (at: number, input: TellInput): boolean => {
  const next = input.chunks[at + 1];
  if (input.grammar.agentBefore.has(wordAt(at, input)?.low ?? ''))
    return next?.name?.type === 'Person' || next?.office !== undefined;
  return input.chunks[at]?.office?.article === 'definite' && next?.name?.type === 'Person';
};

/** Articles, adjectives, commas, "und", offices before a name: a list of names goes on. */
const isFiller = (index: number, input: TellInput): boolean => {
  const chunk = input.chunks[index] as Chunk;
  const word = wordAt(index, input);
  if (chunk.symbol === ',')
    return input.chunks[index + 1]?.name !== undefined || input.chunks[index + 1]?.office !== undefined;
  return (
    chunk.symbol === 'x' ||
    chunk.office !== undefined ||
    (word !== undefined && (input.grammar.isCoordinator(word.low) || word.tags.has('determiners')))
  );
};
