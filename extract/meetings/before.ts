import type { LocalEntity } from '../entities';
import type { Chunk } from '../mention';
import type { Recognised } from '../reading';
import type { DateMention } from '../temporal';
import type { Word } from '../word';
import { isDateline } from './days';

/** The place named last before a chunk, in its sentence or the two before. */
export const placeBefore = (seen: Recognised, sentence: number, chunk: number): LocalEntity | undefined => {
  const here = (seen.chunks[sentence] ?? []).slice(0, chunk);
  const before = [...(seen.chunks[sentence - 2] ?? []), ...(seen.chunks[sentence - 1] ?? [])];
  const named = [...before, ...here].findLast((one) => one.name?.type === 'Place')?.name;
  return named && seen.table.of.get(named);
};

/** The only day of the sentence before, of the last week, where that sentence tells no meeting. */
export const dayBefore = (
  seen: Recognised,
  sentence: number,
  published: string | undefined,
): DateMention | undefined => {
  const row = seen.chunks[sentence - 1] ?? [];
  const days = row.flatMap((chunk) => (chunk.date?.grain === 'day' && !isDateline(chunk, row) ? [chunk.date] : []));
  const [day] = days;
  const tells = row.some(
    ({ meeting, verb }) => meeting || verb?.meeting?.frames.some((frame) => frame !== 'hold' && frame !== 'debate'),
  );
  if (!published || !day?.edtf || days.length > 1 || tells || day.edtf > published) return undefined;
  return Date.parse(published) - Date.parse(day.edtf) <= 7 * 86_400_000 ? day : undefined;
};

export interface Before {
  readonly seen: Recognised;
  readonly sentence: number;
  readonly entityOf: (chunk: Chunk) => LocalEntity | undefined;
  readonly isCoordinator: (word: string) => boolean;
}

/** The people named last before a sentence, in text order; none where there are fewer than that. */
export const lastPeople = (count: number, { seen, sentence, entityOf }: Before): readonly LocalEntity[] => {
  const found: LocalEntity[] = [];
  for (let at = sentence - 1; at >= Math.max(0, sentence - 2) && found.length < count; at--)
    for (const chunk of [...(seen.chunks[at] ?? [])].reverse()) {
      const entity = entityOf(chunk);
      if (entity?.type === 'Person' && !found.includes(entity) && found.length < count) found.unshift(entity);
    }
  return found.length === count ? found : [];
};

/** How many sentences back a group may be named: "Neue Vorsitzende sind A und B. …  Am Montag empfing er das Duo." */
const GROUP_REACH = 5;

/** That many people told in one list, and no others in its sentence: whom "das Trio" means. */
export const groupBefore = (count: number, { seen, sentence, ...before }: Before): readonly LocalEntity[] => {
  for (let at = sentence - 1; at >= Math.max(0, sentence - GROUP_REACH); at--) {
    const people = peopleOf(seen.chunks[at] ?? [], before.entityOf);
    if (people.length === count && isList(people, seen.sentences[at]?.words ?? [], before))
      return people.map(({ who }) => who);
  }
  return [];
};

/** The people of the sentence before, for "sie" in the plural. */
export const peopleBefore = ({ seen, sentence, entityOf }: Before): readonly LocalEntity[] =>
  peopleOf(seen.chunks[sentence - 1] ?? [], entityOf).map(({ who }) => who);

interface Named {
  readonly who: LocalEntity;
  readonly chunk: Chunk;
}

const peopleOf = (row: readonly Chunk[], entityOf: Before['entityOf']): readonly Named[] => {
  const found: Named[] = [];
  for (const chunk of row) {
    const who = entityOf(chunk);
    if (who?.type === 'Person' && !found.some((one) => one.who === who)) found.push({ who, chunk });
  }
  return found;
};

/** "A, B und C": "und" stands before the last. */
const isList = (
  people: readonly Named[],
  words: readonly Word[],
  { isCoordinator }: Pick<Before, 'isCoordinator'>,
): boolean => {
  const [before, last] = people.slice(-2);
  return words.slice(before?.chunk.to, last?.chunk.from).some(({ low }) => isCoordinator(low));
};

/** The body named last in the sentence before: "das Wort hat der Verwaltungsrat. Er kommt … zusammen." */
export const lastBody = (seen: Recognised, sentence: number): string | undefined => {
  const words = seen.sentences[sentence - 1]?.words ?? [];
  const chunk = (seen.chunks[sentence - 1] ?? []).findLast(
    (one) =>
      (one.symbol === 'ORG' || (one.symbol === 'N' && words[one.from]?.body)) &&
      /^(?:der|die|das|the)$/.test(words[one.from - 1]?.low ?? ''),
  );
  if (!chunk) return undefined;
  return chunk.name ? seen.table.of.get(chunk.name)?.name : words[chunk.from]?.body?.lemma;
};
