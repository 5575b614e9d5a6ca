import type { LocalEntity } from './entities';

interface Seen {
  readonly entity: LocalEntity;
  readonly sentence: number;
}

/** How many sentences back the name may stand. */
const REACH = 2;

/**
 * "Berufen wurde Karl Huber. Der 58-jährige Betriebswirt aus Münster …": the one person whom the words can mean, where the
 * sentence that named people last, this one or one just before, names nobody else whom they fit.
 */
export const onlyRecent = (
  gender: 'm' | 'f' | 'any',
  seen: readonly Seen[],
  { sentence, genders }: { readonly sentence: number; readonly genders: ReadonlyMap<LocalEntity, 'm' | 'f'> },
): LocalEntity | undefined => {
  const last = seen.at(-1)?.sentence;
  if (last === undefined || last < sentence - REACH) return undefined;
  const near = new Set(seen.filter((one) => one.sentence === last).map(({ entity }) => entity));
  const fitting = [...near].filter((entity) => gender === 'any' || (genders.get(entity) ?? gender) === gender);
  return fitting.length === 1 ? fitting[0] : undefined;
};
