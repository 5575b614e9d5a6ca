import type { LocalEntity } from '../entities';
import type { OfficePhrase } from '../mention';
import type { BodyWord } from '../word';
import { bareBody, fromEntry, type Surroundings } from './affiliation';
import { kindred } from './implied-kind';
import { type Reading, SCOPED } from './implied-reading';
import { hasKind, topic } from './kinds';

/** "Ausschussvorsitzende", "Landgerichtspräsident": the body of the compound, by the name the document gives it. */
export const ofBody: Reading = (phrase, sentence, around) => {
  if (!phrase.body) return undefined;
  const place = placeOf(phrase.body, around);
  if (place) return place;
  const named = namedBody(phrase.body, phrase.bodyKind, around);
  if (named) return named;
  if (phrase.bodyKind === 'police') return bareBody(phrase.body, 'police', sentence); // "Polizeisprecherin": of the police, whichever
  const union = around.words.is('unionBody', phrase.body) ? unionOf(around) : undefined;
  if (union) return union;
  if (/^(?:committee|parliament|association|union|chamber)$/.test(phrase.bodyKind ?? '') && !partOf(phrase, around)) {
    const bare = bareNamed(phrase.body, around);
    if (bare) return bare;
  }
  const about = around.words.is('board', phrase.body) ? topic('any', around) : undefined;
  if (about && hasKind(about, 'managed') && !hasKind(about, 'company')) return about; // "Aufsichtsratschefin" in a text on a club
  const kind = phrase.word.of ?? partOf(phrase, around);
  const found = kind && kindred(kind, phrase, { sentence, around });
  if (found) return found;
  if (
    SELF_NAMED.test(phrase.bodyKind ?? '') &&
    !around.words.is('board', phrase.body) &&
    !isShared(phrase.body, around)
  )
    return bareBody(phrase.body, phrase.bodyKind, sentence);
  return SCOPED.has(phrase.word.scope) && phrase.bodyKind !== 'parliament' ? undefined : 'none';
};

/** "Nationalratspräsident", "Stadtwerke-Leiter": bodies that are called by their noun, there being one of them in a text. */
const SELF_NAMED = /^(?:parliament|committee|court|company|union|chamber)$/;

/** Two bodies of the text have the noun in their names: whose office it is, it does not say. */
const isShared = (body: string, { table }: Surroundings): boolean =>
  table.entities.filter(({ type, name }) => type === 'Organisation' && hasNoun(name, body.toLowerCase())).length > 1;

/** "township solicitor": of the town that the text is about. */
const placeOf = (noun: string, { words, town, region }: Surroundings): LocalEntity | undefined =>
  words.is('townNoun', noun) ? town : words.is('regionNoun', noun) ? region : undefined;

/** "Kommissionschefin", "Ratspräsident" in a text that speaks of the EU. */
export const unionOf = (around: Surroundings): LocalEntity | undefined =>
  around.table.entities.find((entity) => entity.kind === 'eu' && entity.key === 'Europäische Union') ??
  (around.table.entities.some((entity) => entity.kind === 'eu') ? listedUnion(around) : undefined);

const listedUnion = (around: Surroundings): LocalEntity | undefined => {
  const entry = around.listed?.('EU');
  return entry && fromEntry(entry);
};

/** A board belongs to the company that has it; other bodies are what their own noun says. */
const partOf = (phrase: OfficePhrase, { words }: Surroundings): string | undefined =>
  words.is('board', phrase.body ?? '')
    ? 'company'
    : words.is('anyBoard', phrase.body ?? '')
      ? 'any'
      : phrase.bodyKind === 'committee'
        ? undefined
        : phrase.bodyKind;

const namedBody = (body: string, kind: string | undefined, around: Surroundings): LocalEntity | undefined => {
  const noun = body.toLowerCase();
  const fitting = around.table.entities.filter(
    (entity) =>
      entity.type === 'Organisation' &&
      !entity.generic &&
      !(kind === 'parliament' && !/^(?:parliament|council)$/.test(entity.kind ?? '')) && // "House speaker" is none of the "White House"
      !(kind === 'police' && entity.kind === 'union') && // "Polizeisprecherin" is none of the "Gewerkschaft der Polizei"
      [entity.name, ...entity.aliases].some((name) => hasNoun(name, noun)),
  );
  const exact = fitting.filter((entity) =>
    [entity.name, ...entity.aliases].some((name) =>
      name
        .toLowerCase()
        .split(/[\s-]+/u)
        .includes(noun),
    ),
  );
  if (exact.length === 1) return exact[0];
  return fitting.length === 1 && !fitting[0]?.key && kind !== 'parliament' ? fitting[0] : undefined; // no "Kreistag" in "Landkreistag"
};

/** "die Kommission", "der Umweltausschuss", "die Handwerkskammer": named by its noun alone, and no other like it. */
const bareNamed = (body: string, around: Surroundings): LocalEntity | undefined => {
  const noun = body.toLowerCase();
  const lemmas = new Map<string, { readonly body: BodyWord; readonly at: number }>();
  around.sentences.forEach(({ words, nameAt }, at) => {
    words.forEach((word, i) => {
      const low = word.body?.lemma.toLowerCase();
      if (word.body && low && !nameAt[i] && low.endsWith(noun) && !word.meeting && !lemmas.has(low))
        lemmas.set(low, { body: word.body, at });
    });
  });
  const compounds = [...lemmas].filter(([low]) => low !== noun);
  const [only] = compounds.length > 0 ? compounds : [...lemmas];
  return only && compounds.length <= 1 ? bareBody(only[1].body.lemma, only[1].body.kind, only[1].at) : undefined;
};

const hasNoun = (name: string, noun: string): boolean => {
  const words = name.toLowerCase().split(/[\s-]+/u);
  return (words.length > 1 || name.length > noun.length) && words.some((word) => word === noun || word.endsWith(noun));
};
