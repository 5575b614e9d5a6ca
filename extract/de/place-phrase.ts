import type { NameMention } from '../mention';
import { textBetween } from '../recognise/people';
import type { GermanSentence } from './sentence';

/** Towns of several words that no list knows: "Bad Belzig", "Sankt Peter", "Mülheim an der Mosel". */
export const placePhrases = (sentence: GermanSentence): readonly NameMention[] => {
  const found: NameMention[] = [];
  for (let at = 0; at < sentence.words.length; at++) {
    const to = spaEnd(sentence, at) ?? riverEnd(sentence, at);
    if (to === undefined) continue;
    const name = textBetween(sentence.tokens, at, to);
    const short = sentence.nameAt[at]?.name;
    found.push({
      type: 'Place',
      from: at,
      to,
      name,
      aliases: short ? [short] : [],
      kind: 'city',
      rule: 'place-phrase',
    });
    at = to - 1;
  }
  return found;
};

/** "Bad" and "Sankt" begin the name of a town, whatever follows. */
const spaEnd = ({ words, nameAt }: GermanSentence, at: number): number | undefined => {
  const first = words[at]?.text;
  if ((first !== 'Bad' && first !== 'Sankt') || nameAt[at]) return undefined;
  const next = words[at + 1];
  const known = nameAt[at + 1];
  const open = next?.cap && next.tags.size === 0 && !next.office && (known ? known.type === 'Place' : !next.noun); // no "Bad Bank"
  return open ? (known?.to ?? at + 2) : undefined;
};

/** "Mülheim an der Mosel": the river belongs to a town's name where the town is known. */
const riverEnd = ({ words, nameAt }: GermanSentence, at: number): number | undefined => {
  const town = nameAt[at];
  if (town?.type !== 'Place' || town.from !== at || town.rule === 'place-phrase') return undefined;
  const { to } = town;
  const article = /^(?:an|in|ob|vor)$/.test(words[to]?.low ?? '') && words[to + 1]?.low === 'der';
  const river = words[article ? to + 2 : to + 1];
  const joined = article || /^(?:am|im)$/.test(words[to]?.low ?? '');
  return joined && river && RIVERS.has(river.text) ? (article ? to + 3 : to + 2) : undefined;
};

/** Rivers and regions that towns are called by. */
const RIVERS: ReadonlySet<string> = new Set(
  'Mosel Oder Neiße Saale Donau Elbe Weser Ruhr Lahn Isar Fulda Spree Havel Neckar Inn Lech Enz Aisch Ilm Leine Aller Wupper Sieg Tauber Murr Rems Fils Glan Nahe Orla Thaya Ybbs Enns Mur Drau Salzach Aare Ahr Eder Ems Hunte Hase Lippe Jade Eider Trave Peene Mulde Pleiße Unstrut Werra Altmühl Naab Regen Vils Rott Iller Günz Wertach Ammer Loisach Brenz Jagst Kocher Nidda Kinzig Dill Sinn Rhön Weinstraße Breisgau Allgäu Odenwald Taunus Schwarzwald Pongau Pinzgau Lavanttal Innkreis Mühlkreis Hausruck Traunkreis Ems Murtal'.split(
    ' ',
  ),
);
