import type { Chunk } from '../mention';
import { isSubjectName } from './aside';
import { governorOf, type Row, type TellInput, wordAt } from './input';

/** "die Spitzen von SPÖ und ÖVP", "die Anteilseigner": whoever they are, they are the subject. */
export const groupSubject = (rows: readonly Row[], input: TellInput): string | undefined => {
  const row = rows.find(
    ({ at, chunk }) =>
      isGroup(chunk, at, input) &&
      (input.grammar.isPluralArticle(wordAt(at - 1, input)?.low ?? '') || isBoth(at, input)) &&
      governorOf(at, input) === undefined,
  );
  return row && wordAt(row.at, input)?.text;
};

/** "die Anteilseigner", "die fünf". */
const isGroup = (chunk: Chunk, at: number, input: TellInput): boolean =>
  chunk.symbol === 'N' || (wordAt(at, input)?.tags.has('numbers') === true && input.chunks[at + 1]?.symbol !== 'N');

/** "beide Lager", "beide Seiten" */
const isBoth = (at: number, input: TellInput): boolean =>
  input.grammar.several(wordAt(at - 1, input)?.low ?? '', undefined, undefined) > 0;

/** "die Delegierten", of whom there is never one alone. */
const isElectors = ({ office }: Chunk, { named, grammar }: TellInput): boolean =>
  office !== undefined &&
  grammar.isElectorate?.(named.words[office.head]?.low ?? '') === true &&
  grammar.isPluralArticle(named.words[office.from]?.low ?? '');

/** "beide Seiten", "die Parteien": some who are asked to come. */
export const isAskedGroup = ({ at, chunk }: Row, input: TellInput): boolean =>
  governorOf(at, input) === undefined &&
  (chunk.office?.number === 'pl' ||
    (chunk.symbol === 'N' && (isBoth(at, input) || input.grammar.isPluralArticle(wordAt(at - 1, input)?.low ?? ''))));

/** Bodies and groups that meet: "der Rat", "die Finanzminister der G7". */
export const bodiesIn = (rows: readonly Row[], input: TellInput): readonly string[] =>
  rows.flatMap(({ at, chunk }) => {
    if (governorOf(at, input) !== undefined || isBoth(at, input)) return [];
    const entity = input.entityOf(chunk);
    if (entity?.type === 'Organisation') return isSubjectName(at, input) ? [entity.name] : [];
    if (chunk.office?.number === 'pl' || isElectors(chunk, input)) return chunk.office ? [chunk.office.m] : [];
    const word = wordAt(at, input);
    return !entity && chunk.symbol === 'N' && word?.body ? [word.body.lemma] : [];
  });

/** "both sides": of people it would be those who were named before. */
const isBothSides = (at: number, input: TellInput): boolean =>
  input.grammar.verbFirst === true &&
  isBoth(at, input) &&
  input.grammar.several(wordAt(at - 1, input)?.low ?? '', undefined, wordAt(at, input)) === 0;

/** Groups beside a named person: "empfing die Staats- und Regierungschefs", "summoned both sides to Dublin". */
export const groupsIn = (rows: readonly Row[], input: TellInput): number =>
  rows.filter(({ at, chunk }) => chunk.office?.number === 'pl' || isBothSides(at, input)).length;
