import type { DocumentRecord, Entity, EntityMention } from '../fact';
import { type PersonWords, personWords } from './person-words';

/** What the words beside a name say of its bearer, that no fact says. Plain data. */
export interface PersonKey {
  readonly id: string;
  /** `sport` for "Torwart Thomas Weber". */
  readonly callings: readonly string[];
  /** The year, by an age told and the day of publication; one more or less. */
  readonly born?: number;
  readonly generation?: 'senior' | 'junior';
  /** "geborene Rothkegel" */
  readonly maiden?: string;
  /** The document tells this death. */
  readonly died?: boolean;
}

/** Of each full name of a document what stands beside it; nothing of those with nothing. */
export const personKeys = (
  record: DocumentRecord,
  mentions: readonly EntityMention[],
  entities: readonly Entity[],
): readonly PersonKey[] => {
  const words = personWords(record.language);
  const people = new Set(
    entities.filter(({ type, name }) => type === 'Person' && name.includes(' ')).map(({ id }) => id),
  );
  if (!words) return [];
  const keys = new Map<string, PersonKey>();
  for (const mention of mentions) {
    if (!people.has(mention.entity)) continue;
    const key = keyOf(mention, record, words);
    const alone =
      key.died &&
      !mentions.some(
        (one) => one.sentence === mention.sentence && one.entity !== mention.entity && people.has(one.entity),
      );
    const known = keys.get(key.id) ?? { id: key.id, callings: [] };
    const callings = [...new Set([...known.callings, ...key.callings])].sort();
    keys.set(key.id, { ...key, ...known, callings, ...(alone || known.died ? { died: true } : { died: undefined }) });
  }
  return [...keys.values()].flatMap(said);
};

/** Without what is not known, so that it is the same once it went through JSON. */
const said = (key: PersonKey): readonly PersonKey[] => {
  const told = Object.entries(key).filter(([, value]) => value !== undefined);
  return told.length > 2 || key.callings.length > 0 ? [Object.fromEntries(told) as unknown as PersonKey] : [];
};

const keyOf = (
  { entity, sentence, start, end }: EntityMention,
  record: DocumentRecord,
  words: PersonWords,
): PersonKey => {
  const { text = '', start: from = 0 } = record.sentences[sentence] ?? {};
  const [before, after] = [text.slice(0, start - from), text.slice(end - from)];
  const generation = words.senior.test(after) ? 'senior' : words.junior.test(after) ? 'junior' : undefined;
  return {
    id: entity,
    callings: [callingBefore(before, words), callingAfter(after, words)].flatMap((one) => one ?? []),
    born: bornBy(AGE_AFTER.exec(after)?.[1] ?? words.ageBefore.exec(before)?.[1], record.published),
    generation,
    maiden: words.maiden.exec(after)?.[1],
    died: words.died.test(text) || undefined,
  };
};

/** "Bartholomäus Ehrlich (44), Pfarrer", "James Miller, 67, chairman" */
const AGE_AFTER = /^(?: \(|, )(\d{1,3})[),]/;

const bornBy = (age: string | undefined, published: string | undefined): number | undefined => {
  const years = Number(age);
  return age && published && years >= 5 && years <= 110 ? Number(published.slice(0, 4)) - years : undefined;
};

/** "Der Stürmer Peter Müller", "Perth Rovers head coach John Smith" */
const callingBefore = (before: string, { callingOf }: PersonWords): string | undefined =>
  before.endsWith(' ') ? callingOf((before.match(/[\p{L}-]+(?: [\p{L}-]+)? $/u)?.[0] ?? '').trim()) : undefined;

/** "Marek Dunmore, an engineer at", "Thomas Weber, früherer Torwart des" */
const callingAfter = (after: string, { callingOf }: PersonWords): string | undefined => {
  const words =
    after
      .match(/^, ((?:[\p{L}-]+ ?){1,4})/u)?.[1]
      ?.trim()
      .split(' ') ?? [];
  for (const at of words.keys()) {
    const calling = callingOf(words.slice(0, at + 1).join(' '));
    if (calling) return calling;
  }
  return undefined;
};
