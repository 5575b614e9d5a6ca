import { type Row, type TellInput, wordAt } from './input';
import type { Occurrence } from './occurrence';
import { pointer, type Telling } from './telling';

/** "Gastgeberin Maike Schäfer zeigte sich zuversichtlich": the noun before her name puts her there. */
export const namedHost = (telling: Telling): Occurrence | undefined => {
  const { rows, input } = telling;
  const host = telling.people.find(({ from, entity, rule }) => {
    const noun = input.named.words[from - 1]?.low ?? input.named.words[from]?.low ?? '';
    return entity.type === 'Person' && rule === 'subject' && input.grammar.isHostNoun(noun);
  });
  return host && rows.length > 0
    ? pointer(telling, { from: host.from, to: host.to, people: [host], joins: true, rule: 'host-named' })
    : undefined;
};

/** "Gastgeber ist …" */
export const isHostClause = (rows: readonly Row[], input: TellInput): boolean =>
  rows.some(({ at }) => input.grammar.isHostNoun(wordAt(at, input)?.low ?? '')) &&
  rows.some(({ chunk }) => chunk.verb?.role?.kind === 'be');

/** "Gastgeber ist Maltas Premier Joseph Muscat": he takes part in the meeting told before. */
export const hostOccurrence = (telling: Telling): readonly Occurrence[] => {
  const [host] = telling.people.filter(({ entity }) => entity.type === 'Person');
  if (!host) return [];
  return [pointer(telling, { from: host.from, to: host.to, people: [host], rule: 'host-noun' })];
};
