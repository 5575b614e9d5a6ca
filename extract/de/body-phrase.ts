import type { NameMention } from '../mention';
import type { BodyWord, Word } from '../word';
import { isAcronym } from '../words';
import { afterOrdinal } from './before-body';
import { extension } from './body-extension';
import { aliasesOf, beforeHead, isDescription, properName } from './body-name';
import { joinTokens } from './join-tokens';
import { type GermanSentence, isCoordinator } from './sentence';

/** A noun that heads an organisation, with what belongs to its name before and after. */
export const bodyPhrase = (sentence: GermanSentence, start: number, head: number): NameMention | undefined => {
  const { words, tokens } = sentence;
  let at = head;
  if (words[at]?.text.endsWith('-') && isCoordinator(words[at + 1]) && words[at + 2]?.cap) at += 2; // "Unternehmens- und Investmentbank"
  const word = words[at];
  if (!word?.cap || !word.body) return undefined;
  const after = extension(sentence, at + 1, isAnyUnion(word.body) ? 'association' : word.body.kind);
  if (after === at + 1 && (UNNAMED.test(word.body.lemma) || words.slice(start, at).some(isOther))) return undefined;
  const gender = word.body.gender;
  const before: string[] = [];
  for (let i = afterOrdinal(sentence, start); i < at; i++) before.push(beforeHead(words[i] as Word, gender));
  if (afterOrdinal(sentence, start) > start) before.unshift(`${tokens[start]?.text}.`);
  const parts = [...before, word.body.lemma, ...tokens.slice(at + 1, after).map((token) => token.text)].filter(Boolean);
  const described = after === at + 1 && isDescription(words, start, at);
  const specific = !described && (parts.length > 1 || word.body.lemma !== word.body.noun);
  const aliases = aliasesOf(sentence, at, after);
  const proper = properName(sentence, at, after);
  const name = proper ?? joinTokens(parts);
  const mention: NameMention = {
    type: 'Organisation',
    from: start,
    to: after,
    name,
    aliases: proper ? [joinTokens(parts)] : aliases,
    kind: kindOf(word.body, before, parts),
    rule: specific ? 'body-noun' : 'bare-body-noun',
  };
  return withBracket(sentence, mention);
};

/** "Internationaler Währungsfonds (IWF)": the bracket is another name of the same body. */
export const withBracket = (sentence: GermanSentence, name: NameMention): NameMention => {
  const { tokens, words } = sentence;
  const legal = tokens[name.to]?.lower === 'e' && tokens[name.to + 2]?.lower === 'v' ? 4 : 0; // "e. V. (DWRV)"
  if (legal > 0) return withBracket(sentence, { ...name, to: name.to + legal });
  const inside = words[name.to + 1];
  if (tokens[name.to]?.text !== '(' || tokens[name.to + 2]?.text !== ')' || !inside || !/^\p{Lu}/u.test(inside.text))
    return name;
  if (!isAcronym(inside.text) && !/\p{Lu}.*\p{Lu}/u.test(inside.text)) return name;
  if (name.type === 'Country' || name.type === 'Place') return name;
  return { ...name, to: name.to + 3, aliases: [...(name.aliases ?? []), inside.text] };
};

/** What a body is by the rest of its name. */
const kindOf = (body: BodyWord, before: readonly string[], parts: readonly string[]): string => {
  if (isParish(before, body.lemma)) return 'church';
  const other = isAnyUnion(body) && parts.length > 1 && !parts.some((part) => PARTY.test(part));
  return other ? 'association' : body.kind;
};

/** "Landesverband der Gartenfreunde": nouns for branches of a party that other unions have as well. */
const isAnyUnion = ({ kind, lemma }: BodyWord): boolean => kind === 'party' && /(?:verband|verein)$/iu.test(lemma);

const PARTY = /CDU|SPD|CSU|FDP|AfD|BSW|Grün|Linke|ÖVP|SPÖ|FPÖ|Neos|SVP|Partei|Piraten|Freie/u;

/** "Jüdische Gemeinde": of a creed, no town. */
const isParish = (before: readonly string[], noun: string): boolean =>
  noun === 'Gemeinde' &&
  before.some((word) =>
    /^(?:jüdisch|israelitisch|evangelisch|katholisch|islamisch|muslimisch|alevitisch|orthodox|reformiert|freikirchlich)/iu.test(
      word,
    ),
  );

/** "der neuen Tochtergesellschaft": another body than any that was named. */
const UNNAMED = /(?:tochter(?:gesellschaft|firma|unternehmen)?|ableger|sparte|niederlassung|filiale|konkurrent)$/iu;

/** "des dortigen Theaters", "einer anderen Bank". */
const isOther = (word: Word): boolean =>
  /^(?:dortig|hiesig|ander|weiter|zweit|fremd|befreundet|benachbart)/u.test(word.low);
