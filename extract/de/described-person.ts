import { lookUp } from '../lists/names';
import { listReader } from '../lists/word-lists';
import type { World } from '../lists/world';
import type { ReferGrammar } from '../refer';
import type { Word } from '../word';
import { wordSet } from '../words';

type Gender = 'm' | 'f';

interface DescribedList {
  readonly people: readonly string[];
  readonly partisans: { readonly m: string; readonly f: string };
  readonly chosen: readonly string[];
}

const ARTICLES = wordSet('der die dem den');
/** How a person may be told without a name: by age or home, or by what they are ("der Betriebswirt"). */
export const germanDescriptions = (
  world: World,
  folder: string,
): Required<Pick<ReferGrammar, 'description' | 'calling'>> => {
  const list = listReader(folder)('described.yaml') as DescribedList;
  const people = new Set(list.people);
  const chosen = new Set(list.chosen);
  const partisans = new Map<string, Gender>([
    [list.partisans.m, 'm'],
    [list.partisans.f, 'f'],
  ]);
  const genderOf = (word: Word): Gender | undefined =>
    partisans.get(/^\p{Lu}\p{L}+-(\p{Lu}\p{L}+)$/u.exec(word.text)?.[1]?.toLowerCase() ?? '') ??
    listed(word.low, people);
  return {
    description: (words, at) => described(words, at, world),
    calling: (words, at) => {
      const word = words[at];
      const article = articleBefore(words, at);
      if (!word?.cap || !article || goesOn(words, at)) return undefined;
      if (chosen.has(word.low) && words[at - 1]?.low === article)
        return article === 'die' && word.low.endsWith('e')
          ? 'f'
          : article === 'der' && word.low.endsWith('e')
            ? 'm'
            : undefined;
      const gender = isInhabitant(word.text, world) ? homeGender(word, article) : genderOf(word);
      return gender === 'm' && article === 'die' ? undefined : gender; // "die Unternehmer" are several
    },
  };
};

/** "Betriebswirt", "Fachanwältin", "Regisseurin": the gender of a noun that is or ends in one of the list. */
const listed = (low: string, people: ReadonlySet<string>): Gender | undefined => {
  for (let from = 0; from <= low.length - 4; from++) {
    const end = low.slice(from);
    if (people.has(end)) return /(?:in|frau|schwester|hebamme)$/u.test(end) ? 'f' : 'm';
    if (end.endsWith('in') && people.has(end.slice(0, -2))) return 'f';
  }
  return undefined;
};

/** "der Jurist Karl Huber" names him; "seit Mai ist der Jurist Präsident" tells what he is. */
const goesOn = (words: readonly Word[], at: number): boolean => {
  const told = words[at + 1]?.office !== undefined && words.slice(0, at).some(({ tags }) => tags.has('sein'));
  return words[at + 1]?.cap === true && !told;
};

/** The article before a noun and what describes it: "der 58-jährige Betriebswirt", "die 44 Jahre alte Wienerin". */
const articleBefore = (words: readonly Word[], at: number): string | undefined => {
  for (let before = at - 1; before >= Math.max(0, at - 5); before--) {
    const word = words[before];
    if (!word) return undefined;
    if (ARTICLES.has(word.low)) return word.low;
    if (!/^(?:\p{Ll}[\p{L}-]*en?|alte[nr]?|Jahre|\d+(?:-?[Jj]ährigen?)?)$/u.test(word.text)) return undefined;
  }
  return undefined;
};

/** "der 64-Jährige", "die Niedersächsin", "mit dem Dänen", "der Sozialdemokrat": an article and a noun for a person. */
const described = (words: readonly Word[], at: number, world: World): Gender | undefined => {
  const article = words[at - 1]?.low ?? '';
  const word = words[at];
  if (!word || !ARTICLES.has(article) || goesOn(words, at) || (!word.cap && !/^\p{N}/u.test(word.text)))
    return undefined;
  if (/-Jährige[rn]?$/u.test(word.text)) return article === 'die' ? 'f' : 'm';
  return isInhabitant(word.text, world) ? homeGender(word, article) : undefined;
};

const homeGender = ({ text }: Word, article: string): Gender | undefined =>
  text.endsWith('in') ? 'f' : article === 'die' ? undefined : 'm';

/** "Däne", "Dänen", "Ostwestfale", "Osttirolerin", "Bochumerin": by the lists, or by the town before "-er". */
const isInhabitant = (text: string, world: World): boolean => {
  const forms = [
    text,
    text.replace(/n$/u, ''),
    text
      .replace(/^(?:Ost|West|Nord|Süd|Ober|Nieder|Unter)(?=\p{Ll}{4})/u, '')
      .replace(/^\p{Ll}/u, (first) => first.toUpperCase()),
  ];
  if (forms.some((form) => world.people.has(form) || world.people.has(form.replace(/n$/u, '')))) return true;
  const town = /^(.{3,})er(?:in)?$/u.exec(text)?.[1];
  const place =
    town === undefined
      ? undefined
      : (lookUp(world.names, town) ?? lookUp(world.names, `${town}en`) ?? lookUp(world.names, `${town}e`));
  return place?.type === 'Place' && !place.ambiguous;
};
