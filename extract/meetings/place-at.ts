import type { LocalEntity } from '../entities';
import type { Chunk } from '../mention';
import { governorAt, governorOf, type TellInput, wordAt } from './input';

/** "originally scheduled for Kyiv" */
export const isSetFor = (at: number, { type, key }: LocalEntity, input: TellInput): boolean => {
  const governor = governorAt(at, input) ?? 0;
  const planned = input.grammar.isSetFor?.(wordAt(governor - 1, input)?.low ?? '') === true;
  return (
    type === 'Place' &&
    key !== undefined &&
    planned &&
    input.grammar.plannedBefore.has(wordAt(governor, input)?.low ?? '')
  );
};

/** "in the Zambian border town of Livingstone": the noun that says what the name is of. */
export const townNounAt = (at: number, input: TellInput): number | undefined => {
  const between = input.chunks[at - 1]?.symbol === ',' ? ',' : (wordAt(at - 1, input)?.low ?? ''); // "in the Barbadian capital, Bridgetown"
  return input.grammar.isTownNoun?.(wordAt(at - 2, input)?.low ?? '', between) ? at - 2 : undefined;
};

/** "hat am Dienstag Odessa besucht" */
export const isVisited = (at: number, { chunks, clauses }: TellInput): boolean => {
  const clause = clauses.find((one) => one.chunks.includes(at));
  return (
    /^(?:PLACE|COUNTRY)$/.test(chunks[at]?.symbol ?? '') &&
    clause?.chunks.some((i) => {
      const verb = chunks[i]?.verb?.meeting;
      return verb?.frames.includes('travel') === true && verb.frames.includes('meet');
    }) === true
  );
};

/** "der Botschafter in Finnland", "zum Frieden in der Ukraine": the country belongs to the noun before it. */
export const hangsOnNoun = (at: number, input: TellInput): boolean => {
  const noun = [2, 3].map((back) => at - back).find((i) => input.chunks[i]?.office || input.chunks[i]?.symbol === 'N');
  const chunk = noun === undefined ? undefined : input.chunks[noun];
  if (noun === undefined || chunk?.office) return chunk !== undefined;
  return input.grammar.topicBefore.has(governorOf(noun, input) ?? '');
};

/** "Sitzung am 19. März, Bootshaus, Hameln": in a heading the place may stand by itself between commas. */
export const isInList = (at: number, input: TellInput): boolean => {
  const after = input.chunks[at + 1]?.symbol;
  return input.chunks[at - 1]?.symbol === ',' && (after === undefined || after === ',' || after === '.');
};

/** A place by name, or the city in "im Berliner Kanzleramt". */
export const placeAt = (at: number, chunk: Chunk, input: TellInput): LocalEntity | undefined => {
  const entity = chunk.name && input.entityOf(chunk);
  const city = input.named.words[chunk.name?.from ?? chunk.from]?.adjectiveOf;
  if (entity && !entity.key && city?.type === 'Place') return input.placeOf(city); // "in der Reutlinger Stadthalle"
  if (entity?.type === 'Organisation' && entity.kind === 'country' && !entity.key)
    return input.placeNamed(input.named.tokens[(chunk.name?.to ?? 0) - 1]?.text ?? ''); // "in der georgischen Hauptstadt Tiflis"
  const house = chunk.name?.entry?.house;
  if (house) return input.placeNamed(house); // "at the White House"
  if (entity) return entity.type === 'Place' || entity.type === 'Country' ? entity : undefined;
  const adjective = chunk.to === chunk.from + 1 ? wordAt(at, input)?.adjectiveOf : undefined;
  const building = input.named.words[chunk.to];
  return adjective?.type === 'Place' && building?.cap && !building.office ? input.placeOf(adjective) : undefined;
};
