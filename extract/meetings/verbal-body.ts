import type { Chunk } from '../mention';
import type { VerbReading } from '../word';
import { bodiesIn, groupSubject } from './groups';
import { type Row, type TellInput, wordAt } from './input';
import type { Who } from './occurrence';
import type { Telling } from './telling';

/** "kamen die 54 Delegierten der Kreissynode zusammen": who decide there sit in an assembly. */
export const isElected = (rows: readonly Row[], { named, grammar }: TellInput): boolean =>
  rows.some(({ chunk }) => grammar.isElectorate?.(named.words[chunk.office?.head ?? chunk.from]?.low ?? ''));

/** "Er tagt in Ulm": "er" is the body named before, not a man. */
export const isBodyItself = (who: Who, [body]: readonly string[], { rows, input }: Telling): boolean =>
  body === input.lastBody && bodiesIn(rows, input).length === 0 && who.to - who.from === 1;

/** A body by its noun or name, not a mere group such as "die Spitzen von SPÖ und ÖVP" or "die Außenminister". */
export const isNamedBody = (name: string, telling: Telling): boolean => {
  const { rows, input } = telling;
  return (
    name === input.lastBody ||
    bodyBefore(telling).includes(name) ||
    (bodiesIn(rows, input).includes(name) &&
      !rows.some(({ chunk }) => chunk.office?.number === 'pl' && chunk.office.m === name))
  );
};

/** The body that meets, or the group: "der Rat tagt", "die Anteilseigner treffen sich". */
export const bodyNames = (verb: VerbReading, telling: Telling): readonly string[] => {
  const { rows, input, people } = telling;
  const meets =
    verb.frames.includes('body-meets') ||
    verb.frames.includes('testify') ||
    (verb.frames.includes('meet') && people.length === 0);
  const own = meets ? bodiesIn(rows, input) : [];
  const bodies = meets && own.length === 0 && telling.clause.kind === 'relative' ? bodyBefore(telling) : own;
  const subject = rows.some(({ at }) => input.grammar.isPronoun(wordAt(at, input)?.low ?? ''));
  if (
    meets &&
    bodies.length === 0 &&
    verb.frames[0] === 'body-meets' &&
    subject &&
    input.lastBody &&
    people.every(({ to, from }) => to - from === 1)
  )
    return [input.lastBody];
  const group =
    meets && bodies.length === 0 && people.length === 0 && !verb.weak ? groupSubject(rows, input) : undefined;
  return group ? [group] : bodies;
};

/** "der Gemeinderat, der am 13. November zusammentritt": the body that the relative clause hangs on. */
const bodyBefore = ({ clause, input }: Telling): readonly string[] => {
  const first = clause.chunks[0] ?? 0;
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    const chunk = input.chunks[at] as Chunk;
    const entity = input.entityOf(chunk);
    if (entity?.type === 'Organisation') return [entity.name];
    if (chunk.symbol === 'N') return wordAt(at, input)?.body ? [wordAt(at, input)?.body?.lemma ?? ''] : [];
    // "members of the synod, who met in Leeds"
    if (chunk.office?.number === 'pl' && input.grammar.verbFirst)
      return [chunk.office.targets[0]?.name.name ?? chunk.office.m];
    if (entity || chunk.office) return [];
  }
  return [];
};
