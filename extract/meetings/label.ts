import type { Clause } from '../clause';
import { datesIn } from './days';
import type { MeetingGrammar } from './grammar';
import type { TellInput } from './input';
import type { Occurrence, Who } from './occurrence';
import { pointer, type Telling } from './telling';
import { unique, who } from './who';

/** "Anwesend: …", "Ort: …" at the beginning of a line of minutes. */
export const labelOf = ({
  named,
  grammar,
}: Pick<TellInput, 'named' | 'grammar'>): ReturnType<MeetingGrammar['label']> => {
  const colon = named.tokens.findIndex((token) => token.text === ':');
  if (colon < 1 || colon > 2) return undefined;
  return grammar.label(named.words[colon - 1]?.low ?? '');
};

export const labelled = (label: 'people' | 'place' | 'date', input: TellInput): readonly Occurrence[] => {
  const rows = input.chunks.map((chunk, at) => ({ at, chunk }));
  const clause: Clause = { chunks: rows.map(({ at }) => at), kind: 'verbless', verbs: [] };
  const telling: Telling = { clause, rows, verb: undefined, people: [], input };
  const named = (type: string): readonly Who[] =>
    rows.flatMap(({ chunk }) => {
      const entity = input.entityOf(chunk);
      return entity?.type === type ? [who(entity, 'label', chunk, input)] : [];
    });
  const people = label === 'people' ? named('Person') : [];
  const listed = [...named('Place')].sort((a, b) => Number(!a.entity.key) - Number(!b.entity.key)); // "Rathaus, Ulm"
  const places = label === 'place' ? listed.slice(0, 1) : [];
  const dates = label === 'date' ? datesIn(rows, input) : [];
  if (people.length + places.length + dates.length === 0) return [];
  return [pointer(telling, { from: 0, to: 1, people: unique(people), places, dates, label: true, rule: 'label' })];
};

/** The colon behind "Mit von der Partie". */
export const additionEnd = ({ named, grammar }: Pick<TellInput, 'named' | 'grammar'>): number | undefined => {
  const colon = named.tokens.findIndex((token) => token.text === ':');
  const adds = colon >= 1 && grammar.isAddition?.(named.words.slice(0, colon).map(({ low }) => low));
  return adds ? colon : undefined;
};

/** "Mit von der Partie: Klubobmann Alge und …": more people of the meeting told before. */
export const added = (input: TellInput): readonly Occurrence[] => {
  const colon = additionEnd(input);
  if (colon === undefined) return [];
  const rows = input.chunks.flatMap((chunk, at) => (chunk.from > colon ? [{ at, chunk }] : []));
  const clause: Clause = { chunks: rows.map(({ at }) => at), kind: 'verbless', verbs: [] };
  const people = unique(
    rows.flatMap(({ chunk }) => {
      const entity = input.entityOf(chunk);
      return entity?.type === 'Person' ? [who(entity, 'added', chunk, input)] : [];
    }),
  );
  const telling: Telling = { clause, rows, verb: undefined, people: [], input };
  return people.length === 0 ? [] : [pointer(telling, { from: 0, to: colon, people, joins: true, rule: 'added' })];
};
