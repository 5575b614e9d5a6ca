import type { NameMention, OfficeTarget } from '../mention';
import type { OfficeWord, Word } from '../word';
import { organisationAt } from './noun-phrase';
import { PREPOSITIONS, unlistedAt } from './office-unlisted';
import { type GermanSentence, isAdjective, isCoordinator, isDeterminer } from './sentence';

/** "Russlands Präsident", "Krüns Bürgermeister", "Paris’ Bürgermeisterin": the name before is a genitive. */
export const isGenitive = (sentence: GermanSentence, name: NameMention): boolean => {
  const last = sentence.tokens[name.to - 1]?.text ?? '';
  return /(?:s|['’])$/u.test(last) && !name.name.endsWith(last);
};

export interface After {
  readonly to: number;
  readonly targets: readonly OfficeTarget[];
}

export const readAfter = (sentence: GermanSentence, from: number, office: OfficeWord): After => {
  const targets: OfficeTarget[] = [];
  let to = from;
  for (let round = 0; round < 6; round++) {
    const next =
      bareGenitive(sentence, to) ??
      (round === 0 ? bareName(sentence, to) : undefined) ??
      departmentAt(sentence, to) ??
      complementAt(sentence, to, office, round > 0) ??
      portfolioAt(sentence, to) ??
      coordinationAt(sentence, to, targets);
    if (!next) break;
    targets.push(...next.targets);
    to = next.to;
  }
  return { to, targets };
};

/** "Präsident Frankreichs", "die Regierungschefs Italiens": a genitive without article. */
const bareGenitive = (sentence: GermanSentence, at: number): After | undefined => {
  const name = sentence.nameAt[at];
  if (!name || name.from !== at || name.type === 'Person' || !isGenitive(sentence, name)) return undefined;
  return { to: name.to, targets: [{ how: 'complement', name, from: at, to: name.to }] };
};

/** "(Präsident Zweckverband Rhein)", "Anna Weber, CEO Weber Gruppe": the style of captions and press releases. */
const bareName = ({ nameAt, words }: GermanSentence, at: number): After | undefined => {
  const name = nameAt[at];
  if (!name || name.from !== at || name.type !== 'Organisation' || isDeterminer(words[at - 2])) return undefined;
  if (nameAt[name.to]?.type === 'Person' || words[name.to]?.office) return undefined;
  return { to: name.to, targets: [{ how: 'complement', name, from: at, to: name.to }] };
};

/** "der NATO", "des Polizeipräsidiums …", "von Wirecard", "bei der OSZE", "im Bundesfinanzministerium". */
const complementAt = (sentence: GermanSentence, at: number, office: OfficeWord, later: boolean): After | undefined => {
  const word = sentence.words[at];
  if (!word) return undefined;
  const genitive = word.low === 'der' || word.low === 'des';
  const preposition = PREPOSITIONS.has(word.low) || (word.low === 'aus' && office.scope === 'none');
  if (!genitive && !preposition) return undefined;
  const start = preposition && isDeterminer(sentence.words[at + 1]) ? at + 1 : at;
  const read = organisationAt(sentence, start) ?? unlistedAt(sentence, start);
  const name = read && properBehind(sentence, read);
  if (!name || !fits(name, word, office, later)) return undefined;
  if (sentence.words[name.to - 1]?.office && sentence.nameAt[name.to]?.type === 'Person') return undefined; // "Präsident der Kölner Landrat Huber"
  if (preposition && sentence.words[name.to]?.office && isGenitive(sentence, name)) return undefined; // "von Siemens’ Chef Huber"
  return { to: name.to, targets: [{ how: preposition ? 'preposition' : 'complement', name, from: at, to: name.to }] };
};

/** "des UN-Nothilfebüros Ocha": right behind what a body is stands what it is called. */
const properBehind = ({ nameAt }: GermanSentence, name: NameMention): NameMention => {
  const proper = name.type === 'Organisation' && !name.entry ? nameAt[name.to] : undefined;
  return proper?.type === 'Organisation' && proper.from === name.to ? proper : name;
};

const LOCAL = /^(?:in|im|am|an|bei|beim)$/;

/** A place after "in" is where somebody sits, unless the office is a town's: "Bürgermeister in Krün". */
const fits = (name: NameMention, word: Word, office: OfficeWord, later: boolean): boolean => {
  if (name.type === 'Place' || (name.type === 'Country' && name.kind !== 'country' && LOCAL.test(word.low))) {
    if (name.kind === 'state' && /^(?:in|im)$/.test(word.low) && office.headM === 'Minister') return true; // "Ministerin im benachbarten Hessen"
    if (LOCAL.test(word.low))
      return (
        !later &&
        (office.scope === 'city' || office.scope === 'church' || office.scope === 'region') &&
        word.low !== 'bei'
      );
    return true;
  }
  if (name.type === 'Country' && LOCAL.test(word.low))
    return /(?:botschafter|konsul|gesandter|nuntius)$/iu.test(office.m);
  if (LOCAL.test(word.low) && name.rule === 'bare-body-noun' && name.kind === 'country') return false; // "der Minister in der Hauptstadt"
  return !(name.rule === 'bare-body-noun' && later);
};

/** "für Inneres und Sport": the portfolio is read over, so that the person behind it is reached. */
const portfolioAt = (sentence: GermanSentence, at: number): After | undefined => {
  const { words } = sentence;
  if (isField(sentence, at)) return { to: at + 1, targets: [] };
  if (words[at]?.low !== 'für') return undefined;
  let to = at + 1;
  if (isDeterminer(words[to])) to++;
  while (isAdjective(words[to])) to++;
  if (!words[to]?.cap || sentence.nameAt[to]?.type === 'Person') return undefined;
  while (words[to]?.cap && !words[to]?.given) to++;
  if (words[to]?.text === ',' && words[to + 1]?.cap && isCoordinator(words[to + 2]) && words[to + 3]?.cap) to += 4;
  else if (isCoordinator(words[to]) && words[to + 1]?.cap && words[to + 1]?.noun) to += 2;
  return { to: betweenEnd(sentence, to), targets: [] };
};

/** "für den Dialog zwischen Belgrad und Pristina". */
const betweenEnd = ({ words, nameAt }: GermanSentence, at: number): number => {
  const first = words[at]?.low === 'zwischen' ? nameAt[at + 1] : undefined;
  const second = first && words[first.to]?.low === 'und' ? nameAt[first.to + 1] : undefined;
  return second?.to ?? at;
};

/** "Chefärztin der Orthopädie am Klinikum Hanau", "Leiter der Rechts- und Finanzabteilung im Amt": the part is read over. */
const departmentAt = (sentence: GermanSentence, at: number): After | undefined => {
  const { words, nameAt } = sentence;
  if (!/^(?:der|des)$/.test(words[at]?.low ?? '')) return undefined;
  let noun = at + 1;
  while (isAdjective(words[noun])) noun++;
  if (words[noun]?.text.endsWith('-') && isCoordinator(words[noun + 1])) noun += 2;
  const word = words[noun];
  if (!word?.cap || nameAt[noun] || word.office || !(word.noun || word.compound || word.body)) return undefined;
  if (!/^(?:im|am|beim|an|in|bei)$/.test(words[noun + 1]?.low ?? '')) return undefined;
  const whole = organisationAt(sentence, isDeterminer(words[noun + 2]) ? noun + 2 : noun + 1);
  const isPart = PART.test(word.low) || !word.body;
  return whole?.type === 'Organisation' && isPart ? { to: noun + 1, targets: [] } : undefined;
};

/** Nouns for a part of a body. */
const PART =
  /(?:abteilung|referat|ressort|dezernat|bereich|klinik|sektion|stelle|lehrstuhl|fakultät|institut)(?:s|es)?$/;

/** "Leiterin Marketing bei", "Vizepräsident Finanzen": a bare noun for the field of work. */
const isField = ({ words, nameAt }: GermanSentence, at: number): boolean => {
  const word = words[at];
  return (
    words[at - 1]?.office !== undefined &&
    word?.cap === true &&
    !nameAt[at] &&
    (word.noun !== undefined || word.compound === true) &&
    !word.surname &&
    !word.office &&
    !word.body &&
    !word.meeting &&
    word.tags.size === 0
  );
};

/** "CEO von Euronews und Africanews", "die Regierungschefs Italiens und Kanadas". */
const coordinationAt = (sentence: GermanSentence, at: number, targets: readonly OfficeTarget[]): After | undefined => {
  const last = targets.at(-1);
  if (!last || last.to !== at) return undefined;
  if (sentence.tokens[at]?.text === ',' && last.name.type === 'Country') {
    const next = sentence.nameAt[at + 1];
    const goes = next?.type === 'Country' && next.from === at + 1 && isGenitive(sentence, next); // "Großbritanniens, Italiens und"
    return goes ? { to: next.to, targets: [{ how: last.how, name: next, from: at + 1, to: next.to }] } : undefined;
  }
  if (!isCoordinator(sentence.words[at])) return undefined;
  const name = sentence.nameAt[at + 1];
  const ends = name && sentence.tokens[name.to]?.text;
  if (
    name &&
    name.from === at + 1 &&
    name.type !== 'Person' &&
    (isGenitive(sentence, name) || last.how === 'preposition') &&
    (ends === undefined || !sentence.words[name.to]?.cap)
  ) {
    return { to: name.to, targets: [{ how: last.how, name, from: at + 1, to: name.to }] };
  }
  const article = sentence.words[at + 1];
  if (article?.low !== 'des' && article?.low !== 'der') return undefined;
  const organisation = organisationAt(sentence, at + 1);
  if (!organisation || sentence.words[organisation.to]?.cap) return undefined;
  return { to: organisation.to, targets: [{ how: last.how, name: organisation, from: at + 1, to: organisation.to }] };
};

const SUFFIXES: readonly (readonly string[])[] = [
  ['a', '.', 'd', '.'],
  ['a.d.'],
  ['i', '.', 'r', '.'],
  ['i.r.'],
  ['im', 'ruhestand'],
  ['außer', 'dienst'],
  ['ausser', 'dienst'],
];

/** "Minister a. D.": where the words behind an office end that say it is past. */
export const suffixEnd = ({ words }: GermanSentence, at: number): number | undefined => {
  const suffix = SUFFIXES.find((parts) => parts.every((part, i) => words[at + i]?.low === part));
  return suffix && at + suffix.length;
};

/** A genitive or a "von", "am", "im" with a noun follows that was not read as a body. */
export const isUnread = ({ words, tokens, nameAt }: GermanSentence, at: number): boolean => {
  const low = words[at]?.low ?? '';
  if (words[at]?.cap && !nameAt[at] && !words[at]?.noun && tokens[at + 1]?.text === ')') return true; // "(Gemeindepräsident Au)"
  const genitive = /^(?:des|der|eines|einer|dieses|dieser|seines|ihres|seiner|ihrer)$/.test(low);
  if (!genitive && !/^(?:von|vom|am|beim|bei|im)$/.test(low)) return false;
  let next = at + 1;
  while (isDeterminer(words[next]) || isAdjective(words[next])) next++;
  const word = words[next];
  if (!word?.cap) return false;
  if (!genitive && nameAt[next]?.type === 'Person') return low === 'von'; // "Ex-Chef von Merrill Lynch"
  return genitive || !(nameAt[next]?.type === 'Place' || word.tags.size > 0 || WHEN.test(word.text));
};

/** "im März", "am Montag": a time, no body. */
const WHEN =
  /^(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jänner|Jahr|Jahre|Frühjahr|Sommer|Herbst|Winter|Abend|Morgen|Mittag|Vormittag|Nachmittag|Anschluss|Rahmen|Rande|Gespräch|Interview|Zuge|Ende|Beginn|Alter|Amt)/u;
