import type { DocumentRecord, Entity, EntityMention } from '../fact';
import { byCodeUnit } from '../order';
import { type PersonWords, personWords } from './person-words';

/** What the words beside a name say of its bearer, that no fact says. Plain data. */
export interface PersonKey {
  readonly id: string;
  /** `sport` for "Torwart Thomas Weber". */
  readonly callings: readonly string[];
  /** What else he is called or comes from: "Krankenschwester", "from Leeds". */
  readonly said?: readonly string[];
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
  if (!words) return [];
  const people = new Set(
    entities.filter(({ type, name }) => type === 'Person' && name.includes(' ')).map(({ id }) => id),
  );
  const keys = new Map<string, PersonKey>();
  for (const mention of mentions) {
    if (!people.has(mention.entity)) continue;
    const key = keyOf(mention, record, words);
    const others = ({ sentence, entity }: EntityMention): boolean =>
      sentence === mention.sentence && entity !== mention.entity && people.has(entity);
    const died = key.died && !mentions.some(others); // "X trauert um den verstorbenen Y" tells no death of X
    keys.set(key.id, both(keys.get(key.id), { ...key, died: died || undefined }));
  }
  return [...keys.values()].filter((key) => Object.keys(key).length > 1 + Number(key.callings.length === 0));
};

/** What two places say together, without what neither says, so that it is the same once it went through JSON. */
const both = (a: PersonKey | undefined, b: PersonKey): PersonKey => {
  const some = (one: readonly string[] = [], other: readonly string[] = []): readonly string[] =>
    [...new Set([...one, ...other])].sort(byCodeUnit);
  const [callings, said] = [some(a?.callings, b.callings), some(a?.said, b.said)];
  const { born, generation, maiden, died } = b;
  const told = Object.entries({ born, generation, maiden, died }).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(told), ...a, id: b.id, callings, ...(said.length > 0 ? { said } : {}) };
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
    said: [words.nounBefore.exec(before)?.[1], words.nounAfter.exec(after)?.[1], words.from.exec(after)?.[1]].flatMap(
      (one) => one?.toLowerCase() ?? [],
    ),
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
