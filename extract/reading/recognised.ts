import { chunksOf } from '../chunk';
import { debrisFrom } from '../debris';
import type { Document } from '../document';
import { type EntityTable, entityTable, type LocalEntity } from '../entities';
import { flatMap } from '../flat-map';
import type { Chunk, MeetingMention, OfficePhrase } from '../mention';
import type { LanguagePack } from '../pack';
import { recogniseNames } from '../recognise';
import type { NamedSentence } from '../recognise/sentence';
import { segment } from '../segment';
import { type DateMention, findDates } from '../temporal';
import { documentNames } from './names';

/** What stands in the sentences of a document, before anything is related. */
export interface Recognised {
  readonly sentences: readonly NamedSentence[];
  readonly dates: readonly (readonly DateMention[])[];
  readonly offices: readonly (readonly OfficePhrase[])[];
  readonly meetings: readonly (readonly MeetingMention[])[];
  readonly chunks: readonly (readonly Chunk[])[];
  readonly table: EntityTable;
}

/** Finds sentences, names, dates, offices and meetings of a document, each step on what the ones before found. */
export const recognise = (document: Document, pack: LanguagePack): Recognised => {
  const split = segment(document, pack.split).map((sentence) => ({
    ...sentence,
    tokens: sentence.tokens.slice(0, debrisFrom(sentence.tokens, pack.debris)),
  }));
  const sentences = recogniseNames(split, pack);
  const dates = findDates(document, split);
  const known = documentNames(sentences);
  const offices = sentences.map((named) => pack.offices(named, known));
  const meetings = sentences.map((named) => pack.meetings(named));
  const extra = flatMap(offices, (phrases, sentence) =>
    flatMap(phrases, (phrase) => phrase.targets.map((target) => ({ mention: target.name, sentence }))),
  );
  const table = entityTable(sentences, extra);
  const chunks = sentences.map((named, at) =>
    chunksOf({
      named,
      offices: offices[at] ?? [],
      meetings: meetings[at] ?? [],
      dates: dates[at] ?? [],
      verbAt: (token) => pack.verbUse(named, token),
      describes: (words, token) => pack.reference.calling?.(words, token) !== undefined,
    }),
  );
  return { sentences, dates, offices, meetings, chunks, table };
};

/** Whom a name means; nobody where two people of the document share it. */
export const nameEntity = (chunk: Chunk, table: EntityTable): LocalEntity | undefined => {
  const entity = chunk.name && table.of.get(chunk.name);
  return entity?.ambiguous ? undefined : entity;
};
