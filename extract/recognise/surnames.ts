import type { NameMention } from '../mention';
import type { NameSpan } from '../tagger';
import type { Word } from '../word';
import { withoutArticle, withoutGenitive } from './people';

/** People of a document by surname, as their full names showed them. */
export type Surnames = ReadonlyMap<string, readonly NameMention[]>;

const surnameOf = (name: string): string => name.split(' ').at(-1) ?? name;

/** Under each surname the people who bear it; a genitive that another's name explains is none: "Hubers" beside "Huber". */
export const surnameTable = (people: readonly NameMention[]): Surnames => {
  const table = new Map<string, NameMention[]>();
  const known = new Set(people.map((person) => surnameOf(person.name)));
  for (const person of people) {
    const surname = withoutGenitive(
      surnameOf(person.name),
      (name) => known.has(name) && name !== surnameOf(person.name),
    );
    const [family = '', given] = person.name.split(' '); // "Xi Jinping" is "Xi": who has no known first name may go by either
    const either = person.rule === 'tagged-name' && given === surnameOf(person.name) ? [family] : [];
    for (const form of new Set([surname, withoutArticle(surname), ...either])) {
      const list = table.get(form) ?? [];
      list.push(person);
      table.set(form, list);
    }
  }
  return table;
};

/** "Anna Hubers" is "Anna Huber" where the document shows that surname. */
export const withoutOwnGenitive = (person: NameMention, surnames: Surnames): NameMention => {
  const surname = surnameOf(person.name);
  const bare = withoutGenitive(
    surname,
    (name) => surnames.has(name) && (name !== surname || (surnames.get(name)?.length ?? 0) > 1),
  );
  return bare === surname
    ? person
    : { ...person, name: person.name.slice(0, person.name.length - surname.length) + bare };
};

/** "Kwarteng’s": one word that the document has shown to be somebody's surname is no body. */
export const isSurname = (span: NameSpan, words: readonly Word[], surnames: Surnames): boolean =>
  span.to === span.from + 1 &&
  surnames.has(withoutGenitive(words[span.from]?.text ?? '', (name) => surnames.has(name)));

/** "Huber widersprach": the surname alone of somebody whom the document names in full. */
export const surnameAlone = (words: readonly Word[], at: number, surnames: Surnames): NameMention | undefined => {
  if (surnames.size === 0) return undefined;
  const word = words[at] as Word;
  const bare = withoutGenitive(word.text, (name) => surnames.has(name));
  if (!surnames.has(bare)) return undefined;
  const before = words[at - 1];
  if (word.noun && (before?.tags.has('determiners') || before?.tags.has('possessives'))) return undefined; // "der Koch" is none of the Kochs
  return { type: 'Person', from: at, to: at + 1, name: bare, gender: undefined, rule: 'surname' };
};
