import type { LocalEntity } from '../entities';
import type { OfficePhrase } from '../mention';
import type { Word } from '../word';
import { fromEntry, type Surroundings } from './affiliation';
import { isScoped, type Reading } from './implied-reading';
import { hasKind, topic } from './kinds';

/** "Rektor", "CEO", "Oberstaatsanwalt": the body of the right kind that the document is about, or that stands near. */
export const ofKind: Reading = (phrase, sentence, around) => {
  const kind = phrase.word.of;
  if (!kind) return undefined;
  if (kind === 'diocese' && isBesideOffice(phrase, around.sentences[sentence]?.words ?? [])) return 'none';
  const found = kindred(kind, phrase, { sentence, around });
  // "Finanzchef" in a text on a theatre that speaks of no firm
  const other = found || kind !== 'company' || hasAny('company', around) ? undefined : topic('employer', around);
  const see = kind === 'diocese' && !found ? seeOfTown(around) : undefined;
  return found ?? other ?? see ?? (isScoped(phrase) ? undefined : 'none');
};

/** "der Nuntius, Erzbischof Huber", "deren Vorsitzender, Bischof Huber": who is known by another office sits elsewhere. */
const isBesideOffice = ({ from }: OfficePhrase, words: readonly Word[]): boolean =>
  words[from - 1]?.text === ',' && words.slice(Math.max(0, from - 5), from).some(({ office }) => office !== undefined);

/** "Bischof Huber" in a text from Osnabrück that names no diocese: the one that is listed for the town. */
const seeOfTown = ({ town, townOnly, listed, words }: Surroundings): LocalEntity | undefined => {
  if (!town || !townOnly) return undefined;
  const entry = words.dioceseNames
    .map((noun) => listed?.(`${noun} ${town.name}`))
    .find((one) => one?.kind === 'diocese');
  return entry && fromEntry(entry);
};

const hasAny = (kind: string, { table }: Surroundings): boolean =>
  table.entities.some((entity) => hasKind(entity, kind));

/** Where in a document an office stands. */
interface Place {
  readonly sentence: number;
  readonly around: Surroundings;
}

/** The body of a kind that stands near, that the document is about, or that the sentence before names alone. */
export const kindred = (kind: string, phrase: OfficePhrase, { sentence, around }: Place): LocalEntity | undefined => {
  // "(Reuters) - Finance chief Karl Huber": whoever reports is not what is reported on
  const wanted = (entity: LocalEntity): boolean =>
    hasKind(entity, kind) && (kind === 'media' || entity.kind !== 'media');
  return (
    nearest(phrase, { sentence, around }, wanted) ??
    topic(kind, around) ??
    (phrase.word.weight === 'low' ? undefined : onlyOne(sentence - 1, around, wanted))
  );
};

/** The only body of the kind that one sentence names. */
const onlyOne = (
  sentence: number,
  around: Surroundings,
  wanted: (entity: LocalEntity) => boolean,
): LocalEntity | undefined => {
  const found = new Set((around.sentences[sentence]?.names ?? []).map((name) => around.table.of.get(name)));
  const fitting = [...found].filter((entity) => entity !== undefined && !entity.generic && wanted(entity));
  return fitting.length === 1 ? fitting[0] : undefined;
};

/** The last body before the office, in its sentence, that fits. */
const nearest = (
  phrase: OfficePhrase,
  { sentence, around }: Place,
  wanted: (entity: LocalEntity) => boolean,
): LocalEntity | undefined => {
  const name = around.sentences[sentence]?.names.findLast((one) => {
    const entity = one.to <= phrase.from ? around.table.of.get(one) : undefined;
    return entity !== undefined && !entity.generic && wanted(entity);
  });
  return name && around.table.of.get(name);
};
