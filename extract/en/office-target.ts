import type { NameEntry } from '../lists/names';
import type { World } from '../lists/world';
import type { NameMention, OfficeTarget } from '../mention';
import { mentionOf } from '../recognise/entry-mention';
import type { OfficeHead } from './office-terms';
import type { EnglishSentence } from './sentence';

/** "Moscow’s ambassador", "Washington’s special envoy": a capital stands for its country. */
export const ofCountry = (target: OfficeTarget, world: World, head: OfficeHead): OfficeTarget => {
  const { name, how } = target;
  if (name.type !== 'Place' || how === 'complement') return target;
  if (how !== 'genitive-before' && head.word.scope !== 'country') return target;
  const entry = world.countries.get(world.capitals.get(name.name.toLowerCase()) ?? '');
  if (!entry) return target;
  const country: NameMention = {
    ...name,
    type: 'Country',
    name: entry.name,
    aliases: entry.aliases,
    entry,
    kind: entry.kind,
  };
  return { ...target, how: how === 'preposition' ? 'complement' : how, name: country };
};

/** Offices that a country has though other bodies have them too; "the Dutch vice-president" is one from the Netherlands. */
const OF_COUNTRIES =
  /^(?:president|vice president|president-elect|leader|spokesman|spokeswoman|spokesperson|chief negotiator|negotiator|special envoy|special representative|high commissioner|attorney general|supreme leader|secretary|national coach|permanent secretary|commissioner)$/;

/** "chancellor of the exchequer": there is one such office in the world. */
export const ownCountry = (entry: NameEntry, head: OfficeHead): OfficeTarget => {
  const at = { from: head.from, to: head.to };
  return { how: 'adjective', name: mentionOf(entry, { ...at, rule: 'office-of-one-country' }), ...at };
};

/** "a Nigerian lawyer", "the German economist": a profession is no office of the country. */
export const isNationality = (target: OfficeTarget, head: OfficeHead): boolean =>
  !isTeam(target, head) &&
  head.special !== 'counterpart' &&
  (head.word.weight === 'low' ||
    (target.how === 'adjective' && !/^(?:country|region)$/.test(head.word.scope) && !OF_COUNTRIES.test(head.word.m))) &&
  (target.how === 'adjective' || target.how === 'prefix') &&
  target.name.type !== 'Organisation';

/** "Rotherham coach", "the England captain": a town or a country stands for its team. */
const isTeam = ({ how, name }: OfficeTarget, { word }: OfficeHead): boolean =>
  how === 'prefix' &&
  (name.type === 'Place' || name.type === 'Country') &&
  (word.of === 'club' || word.m === 'manager');

/** "Washington had sent Wendy Sherman, the deputy secretary of state": a capital that acts is its government. */
export const senderOf = ({ nameAt, words }: EnglishSentence, from: number, world: World): OfficeTarget | undefined => {
  const name = nameAt[0];
  const acts =
    name?.type === 'Place' &&
    world.capitals.has(name.name.toLowerCase()) &&
    !/^[,.:—–(-]$/u.test(words[name.to]?.text ?? '');
  return acts && name.to < from ? { how: 'genitive-before', name, from: 0, to: name.to } : undefined;
};

/** "Angola was represented in Harare by Vice President Karl Huber": of the country at the head of the sentence. */
export const representedBy = ({ words, nameAt }: EnglishSentence, from: number): OfficeTarget | undefined => {
  const verb = words.findIndex(({ low }) => low === 'represented');
  const by = words.slice(verb + 1, from).findIndex(({ low }) => low === 'by');
  const name = nameAt.slice(0, Math.max(0, verb)).findLast((one) => one !== undefined);
  if (verb < 0 || by < 0 || from - (verb + 1 + by) > 2 || name?.type !== 'Country' || verb - name.to > 2)
    return undefined;
  return { how: 'genitive-before', name, from: name.from, to: name.to };
};

/** "the Mellon Foundation, where he now serves as vice president": the organisation that "where" points to. */
export const workplaceOf = ({ words, nameAt }: EnglishSentence, from: number): OfficeTarget | undefined => {
  for (let at = from - 1; at >= Math.max(1, from - 7); at--) {
    if (words[at]?.low !== 'where') continue;
    const name = nameAt[words[at - 1]?.text === ',' ? at - 2 : at - 1];
    return name?.type === 'Organisation' ? { how: 'genitive-before', name, from: name.from, to: name.to } : undefined;
  }
  return undefined;
};

/** "ministers A of Egypt and B of Sudan": each has his own. */
export const targetsOfMany = ({ words, nameAt }: EnglishSentence, from: number): readonly OfficeTarget[] => {
  const targets: OfficeTarget[] = [];
  let at = from;
  while (nameAt[at]?.type === 'Person' && words[nameAt[at]?.to ?? 0]?.low === 'of') {
    const start = (nameAt[at]?.to ?? 0) + 1;
    const name = nameAt[start];
    if (!name || name.type === 'Person') break;
    targets.push({ how: 'complement', name, from: start, to: name.to });
    at = name.to;
    while (words[at]?.text === ',' || words[at]?.low === 'and') at++;
  }
  return targets;
};
