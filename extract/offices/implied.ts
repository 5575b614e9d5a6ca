import type { OfficePhrase } from '../mention';
import type { Affiliation, Surroundings } from './affiliation';
import { ofBody } from './implied-body';
import { ofKind } from './implied-kind';
import { ofOwner } from './implied-owner';
import { ofNation, ofPlace } from './implied-place';
import type { Reading } from './implied-reading';
import { ofCommittee, ofTopic } from './implied-topic';

/** Where an office belongs that names no organisation itself, read from its sentence and its document. */
export const impliedAffiliation = (
  phrase: OfficePhrase,
  sentence: number,
  around: Surroundings,
): Affiliation | undefined => {
  const here = { from: phrase.head, to: phrase.head + 1 };
  for (const [how, read] of READINGS) {
    const entity = read(phrase, sentence, around);
    if (entity === 'none') return undefined;
    if (entity) return { entity, ...here, how };
  }
  return undefined;
};

/** "Hubers Sprecher": whose office that is, is not said. */
const ofPerson: Reading = (phrase) =>
  phrase.targets.some((target) => target.how === 'genitive-before' && target.name.type === 'Person')
    ? 'none'
    : undefined;

/** "Kuratorin am Haus für Bewegtbild": what is named there could not be read, so nothing else may stand in for it. */
const ofUnread: Reading = (phrase) =>
  phrase.unread ||
  (phrase.word.scope === 'body' &&
    phrase.bodyKind !== 'country' &&
    phrase.targets.some((target) => target.how === 'preposition' && target.name.type === 'Place')) // "Präsident von Munster"
    ? 'none'
    : undefined;

/** "Markenforscher", "Brigadegeneral": what somebody is rather than an office; only a club's captain needs no more words. */
const ofLow: Reading = ({ word, article, m, head }, sentence, { words, sentences }) =>
  word.weight === 'low' &&
  word.of !== 'club' &&
  article !== 'possessive' &&
  !words.is('member', m) &&
  // "the clerk, Hilary Stroud", "Hilary Stroud, Clerk"
  !(words.is('sitting', m) && (article === 'definite' || (!article && sentences[sentence]?.words[head]?.cap)))
    ? 'none'
    : undefined;

/** "Die Wienerin, Operndirektorin in Chemnitz": another town than the text is about, so of no body of this one. */
const ofElsewhere: Reading = ({ word, to, article }, sentence, { sentences, table, town, words }) => {
  const named = sentences[sentence];
  const place = words.is('seatedIn', named?.words[to]?.low ?? '') ? named?.nameAt[to + 1] : undefined;
  const entity = place?.type === 'Place' && place.from === to + 1 ? table.of.get(place) : undefined;
  const far = entity !== undefined && town !== undefined && entity !== town;
  return far && word.scope === 'body' && article === undefined ? 'none' : undefined;
};

const READINGS: readonly (readonly [string, Reading])[] = [
  ['of-person', ofPerson],
  ['unread', ofUnread],
  ['low', ofLow],
  ['elsewhere', ofElsewhere],
  ['owner', ofOwner],
  ['named-body', ofBody],
  ['body-of-kind', ofKind],
  ['committee', ofCommittee],
  ['national', ofNation],
  ['place', ofPlace],
  ['topic', ofTopic],
];
