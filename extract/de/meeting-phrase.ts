import type { MeetingMention } from '../mention';
import { textBetween } from '../recognise/people';
import type { MeetingWord, Word } from '../word';
import { organisationAt } from './noun-phrase';
import { type GermanSentence, isAdjective, isDeterminer } from './sentence';

/** Meeting nouns of a sentence with their article, adjectives and what names them: "das Treffen des NATO-Russland-Rats". */
export const meetingPhrases = (sentence: GermanSentence): readonly MeetingMention[] => {
  const found: MeetingMention[] = [];
  let nameEnd = 0; // "Plenarsitzung der Kultusministerkonferenz" is one meeting
  for (let head = 0; head < sentence.words.length; head++) {
    const word = sentence.words[head];
    const meeting = word?.meeting ?? roundTable(sentence, head);
    if (!word || !meeting || isIdiom(sentence, head) || head < nameEnd || roundTable(sentence, head + 1)) continue;
    if (sentence.nameAt[head]?.type === 'Person') continue;
    const from = phraseStart(sentence, head);
    const after = nameAfter(sentence, head);
    nameEnd = after.to;
    found.push({
      from,
      to: head + 1,
      head,
      word: meeting,
      name: [...adjectivesOfName(sentence, from, head), meeting.lemma, after.text].filter(Boolean).join(' '),
      days: daysOf(sentence, from, head),
      definite: isDefinite(sentence, from, head) && !/^Gegenb/u.test(meeting.lemma), // "der Gegenbesuch" is another
      ordinal: meeting.kind === 'round' ? ordinalOf(sentence, from, head) : undefined,
      negated: from < head && sentence.words[from]?.low.startsWith('kein'),
    });
  }
  return found;
};

const AT = /^(?:beim|am|auf)$/;

/** "beim Europäischen Rat in Brüssel", "auf dem G20 in Bali": a body or a group stands for its meeting. */
export const bodiesAsMeetings = (sentence: GermanSentence): readonly MeetingMention[] => {
  const found: MeetingMention[] = [];
  sentence.nameAt.forEach((name, at) => {
    if (!name?.entry || name.from !== at || name.type !== 'Organisation') return;
    if (!(name.kind === 'group' || /Rat(?:e?s)?$/u.test(sentence.words[name.to - 1]?.text ?? ''))) return;
    let before = at - 1;
    while (isAdjective(sentence.words[before]) || isDeterminer(sentence.words[before])) before--;
    if (!AT.test(sentence.words[before]?.low ?? '') || sentence.words[name.to]?.low !== 'in') return;
    const word: MeetingWord = { lemma: name.name, head: 'Sitzung', kind: 'summit', strong: true, plural: false };
    found.push({ from: before + 1, to: name.to, head: name.to - 1, word, name: name.name, definite: true });
  });
  return found;
};

/** "im Gespräch bleiben", "zu Gesprächen bereit": no occasion. */
const isIdiom = (sentence: GermanSentence, head: number): boolean => {
  const before = sentence.words[head - 1]?.low;
  const word = sentence.words[head];
  return before === 'im' && word?.low === 'gespräch';
};

const phraseStart = (sentence: GermanSentence, head: number): number => {
  let at = head - 1;
  while (at >= 0 && isBeforeNoun(sentence, at)) at--;
  const before = sentence.words[at];
  if (isDeterminer(before) || before?.tags.has('possessives')) return at;
  return at + 1;
};

/** Adjectives, numbers and ordinals, and adverbs before them: "dem rund vierstündigen Treffen", "die 23. Konferenz". */
const isBeforeNoun = (sentence: GermanSentence, at: number): boolean => {
  const word = sentence.words[at];
  const token = sentence.tokens[at];
  if (
    isAdjective(word) ||
    word?.adjectiveOf ||
    (token?.kind === 'number' && token.text.length < 4) || // "ein für November 2022 vorgesehenes Treffen"
    (token?.text === '.' && sentence.tokens[at - 1]?.kind === 'number')
  )
    return true;
  return word?.tags.has('adverbs') === true && isDeterminer(sentence.words[at - 1]);
};

/** "das mit Spannung erwartete Treffen": between article and participle stands a whole phrase. */
const extendedAttribute = (sentence: GermanSentence, at: number, head: number): number | undefined => {
  if (at === head - 1 || !(sentence.words[at]?.cap || /^(?:ihm|ihr|ihnen)$/.test(sentence.words[at]?.low ?? '')))
    return undefined;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (
      /^(?:das|die|der|dem|den|ein|eine|einem|einer|einen)$/.test(sentence.words[i]?.low ?? '') &&
      sentence.words[i + 1]?.tags.has('prepositions')
    )
      return i;
    if (sentence.tokens[i]?.kind === 'punct') return undefined;
  }
  return undefined;
};

/** Capital adjectives and ordinals belong to the name: "Außerordentliche Hauptversammlung", "23. Weltklimakonferenz". */
const adjectivesOfName = (sentence: GermanSentence, from: number, head: number): string[] => {
  const out: string[] = [];
  for (let at = from; at < head; at++) {
    const word = sentence.words[at] as Word;
    if (word.cap && !isDeterminer(word) && !word.tags.size && at > 0) out.push(word.text);
  }
  return out;
};

const GENITIVE: ReadonlySet<string> = new Set(['des', 'der', 'von', 'vom']);

/** "des NATO-Russland-Rats", "der Grünen", "der Deutschen Bank" behind the noun, and where that ends. */
const nameAfter = (sentence: GermanSentence, head: number): { readonly text: string; readonly to: number } => {
  const next = sentence.words[head + 1];
  const found = next && GENITIVE.has(next.low) ? organisationAt(sentence, head + 1) : undefined;
  const organisation = found && sentence.nameAt[found.to]?.type !== 'Person' ? found : undefined; // "nach der Sitzung der SVP-Nationalrat Beat Hofstetter"
  return organisation
    ? { text: `${next?.low} ${textBetween(sentence.tokens, head + 2, organisation.to)}`, to: organisation.to }
    : { text: '', to: head + 1 };
};

/** "am runden Tisch", "der Runde Tisch": two words that are one meeting. */
const roundTable = (sentence: GermanSentence, head: number): MeetingWord | undefined =>
  sentence.words[head]?.low.startsWith('tisch') &&
  /^tisch(?:e?s)?$/.test(sentence.words[head]?.low ?? '') &&
  /^runde[nrsm]?$/.test(sentence.words[head - 1]?.low ?? '')
    ? { lemma: 'Runder Tisch', head: 'Runder Tisch', kind: 'round', strong: true, plural: false }
    : undefined;

const DAYS: Readonly<Record<string, number>> = {
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  zehn: 10,
};

/** "die zweitägige Plenarsitzung": how many days it lasts. */
const daysOf = (sentence: GermanSentence, from: number, head: number): number | undefined => {
  for (let at = from; at < head; at++) {
    const count = /^(\p{L}+|\d+-?)tägige[nrsm]?$/u.exec(sentence.words[at]?.low ?? '')?.[1];
    if (count) return DAYS[count] ?? (Number.parseInt(count, 10) || undefined);
  }
  return undefined;
};

/** "die dritte Runde", "Runde sechs": which of several it is. */
const ordinalOf = (sentence: GermanSentence, from: number, head: number): string | undefined => {
  const words = sentence.words.slice(from, head).map(({ low }) => ORDINALS.findIndex((stem) => low.startsWith(stem)));
  const before = words.find((at) => at >= 0);
  const after = CARDINALS.indexOf(sentence.words[head + 1]?.low ?? '');
  const number = before ?? (after >= 0 ? after : undefined);
  return number === undefined ? undefined : `${number + 1}`;
};
const ORDINALS = ['erste', 'zweite', 'dritte', 'vierte', 'fünfte', 'sechste', 'siebte', 'achte', 'neunte', 'zehnte'];
const CARDINALS = ['eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];

const DEFINITE = /^(?:der|die|das|den|dem|des|beim|zum|zur|im|am|vom|diese[mnrs]?|jene[mnrs]?)$/;

/** "der nächste Gipfel", "eine weitere Runde": another one than that told before. */
const ANOTHER =
  /^(?:nächst|weiter|zweit|dritt|viert|erneut|neu|kommend|letzt|vorig|vergangen|folgend|früher)e?[nrsm]?$/;

const isDefinite = (sentence: GermanSentence, from: number, head: number): boolean => {
  if (sentence.words.slice(from, head).some((word) => ANOTHER.test(word.low))) return false;
  const extended = extendedAttribute(sentence, from - 1, head);
  if (extended !== undefined) return DEFINITE.test(sentence.words[extended]?.low ?? '');
  const first = sentence.words[from];
  if (from < head && isDeterminer(first)) return DEFINITE.test(first?.low ?? '');
  return /^(?:beim|zum|zur|im|am|vom)$/.test(sentence.words[from - 1]?.low ?? '');
};
