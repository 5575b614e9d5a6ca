import { governorOf, type Row, type TellInput, wordAt } from './input';
import { SITTINGS } from './kin';
import { nounOccurrence } from './noun';
import type { Occurrence } from './occurrence';
import type { Telling } from './telling';
import { unique } from './who';

/** "eine Tagung der Gemeinsamen Wissenschaftskonferenz": a meeting noun in the genitive of another is the body that meets. */
export const namesBody = (at: number, input: TellInput): boolean => {
  const before = input.chunks.slice(0, at).findLastIndex(({ meeting }) => meeting !== undefined);
  const article = before + 1 === at ? at : before + 1;
  return (
    before >= 0 &&
    at - before <= 3 &&
    input.grammar.isGenitiveArticle(wordAt(article, input)?.low ?? '') &&
    input.chunks.slice(article, at).every((_, i) => i === 0 || wordAt(article + i, input)?.cap)
  );
};

/** What the nouns of a clause tell; "die Vollversammlung wählte in ihrer Sitzung am Mittwoch" is one meeting, under the name of its body. */
export const ofItsBody = (nouns: readonly Row[], telling: Telling): readonly Occurrence[] => {
  const told = nouns.map((row) => nounOccurrence(row, nouns, telling));
  const [body, session, ...more] = nouns;
  const [named, sat] = told;
  const own = session && telling.input.named.words[session.chunk.from]?.tags.has('possessives');
  const sits =
    body &&
    own &&
    SITTINGS.has(named?.kind ?? '') &&
    sat?.kind === 'session' &&
    governorOf(body.at, telling.input) === undefined;
  if (!named || !sat || !sits || more.length > 0 || named.dates.length + named.places.length > 0) return told;
  const { dates, places, people, lasts, until, status } = sat;
  return [
    { ...named, dates, places, people: unique([...named.people, ...people]), lasts, until, status, strong: true },
  ];
};
