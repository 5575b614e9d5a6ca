import type { LocalEntity } from '../entities';
import type { OfficePhrase } from '../mention';
import { bareBody, type Surroundings } from './affiliation';
import type { Reading } from './implied-reading';
import { topic } from './kinds';

/** "der Geschäftsführer", "die Präsidentin": of the one body that the document is about. */
export const ofTopic: Reading = (phrase, sentence, around) => {
  if (phrase.word.scope !== 'body' || phrase.word.weight !== 'high') return undefined;
  const sits = around.words.is('sitting', phrase.m);
  const entity = topic('any', around) ?? (sits ? (topic('sitting', around) ?? theBoard(around)) : undefined);
  if (entity?.kind === 'court' && around.words.is('notJudicial', phrase.m)) return undefined;
  return entity && !isOutdone(entity, phrase, { sentence, around }) ? entity : undefined;
};

/** "the board", told of twice and no other body beside it: a text on a body that it never names. */
const theBoard = ({ sentences }: Surroundings): LocalEntity | undefined => {
  const times = new Map<string, number>();
  for (const { words, nameAt } of sentences)
    words.forEach(({ body, meeting, cap }, at) => {
      const alone = body && !cap && !meeting && !nameAt[at] && words[at - 1]?.tags.has('def');
      if (alone && /^(?:committee|council)$/.test(body.kind)) times.set(body.noun, (times.get(body.noun) ?? 0) + 1);
    });
  const [only, other] = [...times];
  return only && !other && only[1] > 1 ? bareBody(only[0], 'committee', 0) : undefined;
};

/** "Solange Fifa-Präsident Berg gesperrt ist, führt Interimspräsident Huber …": the sentence is about another body. */
const isOutdone = (
  { name, aliases }: LocalEntity,
  phrase: OfficePhrase,
  { sentence, around }: { readonly sentence: number; readonly around: Surroundings },
): boolean => {
  const own = [name, ...aliases].map((one) => one.toLowerCase());
  const words = around.sentences[sentence]?.words.slice(0, phrase.from) ?? [];
  return words.some(({ office }) => office?.hyphen && office.prefix && !own.includes(office.prefix.toLowerCase()));
};

/** "Der Stiftungsrat tagt. Vorsitzender Huber …": the chair of the one committee spoken of just before. */
export const ofCommittee: Reading = (phrase, sentence, around) => {
  if (!around.words.is('chair', phrase.m) || phrase.article === 'possessive') return undefined;
  const names = [...(around.sentences[sentence - 1]?.names ?? []), ...(around.sentences[sentence]?.names ?? [])];
  const committees = new Set(
    names.flatMap((name) => {
      const entity = around.table.of.get(name);
      return entity?.kind === 'committee' ? [entity] : [];
    }),
  );
  return committees.size === 1 ? [...committees][0] : undefined;
};
