import type { NameMention } from '../mention';
import type { NamedWords } from '../recognise/sentence';
import { joinTokens } from './join-tokens';

/** Branches of parties and associations: "Fraktion der Linken", "Ortsverein der SPD", "WWF Thurgau". */
export const branchAt = (sentence: NamedWords, at: number): NameMention | undefined =>
  branchOf(sentence, at) ?? branchIn(sentence, at);

/** Nouns for a branch of a larger body. */
const BRANCH = /(?:fraktion|(?:orts|kreis|stadt|bezirks|landes)(?:verein|verband|gruppe)|stadtpartei)$/u;

/** "die Fraktion der Linken", "der Ortsverein der SPD": the noun and the listed body that it is a branch of. */
const branchOf = ({ words, tokens, nameAt }: NamedWords, at: number): NameMention | undefined => {
  const { body, cap, text } = words[at] ?? {};
  if (!cap || !body || !BRANCH.test(body.lemma.toLowerCase()) || text?.includes('-')) return undefined;
  if (!/^(?:der|des)$/.test(words[at + 1]?.low ?? '')) return undefined;
  const whole = nameAt[at + 2];
  const listed =
    whole?.entry && whole.from === at + 2 && /^(?:party|ngo|association|union)$/.test(whole.kind ?? '') ? whole.to : 0;
  const to = listed || (PARTY.test(words[at + 2]?.text ?? '') ? at + 3 : 0);
  if (to === 0) return undefined;
  const name = joinTokens([body.lemma, ...tokens.slice(at + 1, to).map((token) => token.text)]);
  return { type: 'Organisation', from: at, to, name, kind: body.kind, rule: 'regional-body' };
};

/** Parties called by an ordinary word, which are not read as names yet. */
const PARTY = /^(?:Union|Grünen|Linken|Sozialdemokraten|Christdemokraten|Liberalen|Piraten)$/u;

/** "SPD Sachsen", "NABU Hessen": a listed body without a noun of body in its name, and right behind it a region. */
const branchIn = ({ words, tokens, nameAt }: NamedWords, at: number): NameMention | undefined => {
  const whole = nameAt[at];
  const region = whole?.from === at ? nameAt[whole.to] : undefined;
  if (!whole?.entry || whole.type !== 'Organisation' || !region || region.from !== whole.to) return undefined;
  if (words[at]?.body?.lemma === words[at]?.text && whole.to === at + 1) return undefined;
  if (!/^(?:party|ngo|union)$/.test(whole.kind ?? '')) return undefined;
  const fits =
    region.type === 'Country' ? region.kind !== 'country' : region.type === 'Place' && whole.kind !== 'union';
  if (!fits || /^\p{Ll}/u.test(region.name) || words[region.to - 1]?.low.endsWith('er')) return undefined;
  const name = joinTokens(tokens.slice(at, region.to).map((token) => token.text));
  return { type: 'Organisation', from: at, to: region.to, name, kind: whole.kind, rule: 'regional-body' };
};
