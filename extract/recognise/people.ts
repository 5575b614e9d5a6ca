import type { NameMention } from '../mention';
import type { Token } from '../token';
import type { Word } from '../word';

/** What finding people needs to know of one sentence. */
export interface PeopleInput {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  /** End of a known name of several words that begins at a token, or 0: "Santiago de Chile" is no person. */
  readonly knownEnd: (at: number) => number;
  /** Whether a listed organisation begins at a token. */
  readonly knownOrganisation?: (at: number) => boolean;
}

/** Full names of people: a first name, an initial or a title, and what follows it. */
export const fullNames = (input: PeopleInput): readonly NameMention[] => {
  const found: NameMention[] = [];
  for (let at = 0; at < input.words.length; at++) {
    const person = personAt(input, at);
    if (!person) continue;
    found.push(person);
    at = person.to - 1;
  }
  return found;
};

const isInitial = (input: PeopleInput, at: number): boolean =>
  input.tokens[at + 1]?.text === '.' && /^\p{Lu}$/u.test(input.tokens[at]?.text ?? '');

const personAt = (input: PeopleInput, at: number): NameMention | undefined => {
  const start = afterTitles(input, at);
  const titled = start > at;
  const first = input.words[start];
  if (!first?.cap || input.knownEnd(start) > start + 1) return undefined;
  if (!first.given && !isInitial(input, start) && !titled) return undefined;
  if (first.office && !first.given) return undefined;
  if (first.tags.size > 0 && !titled && !input.words[start + 1]?.surname) return undefined; // "Anders Bern: dort …"
  const to = nameEnd(input, start, titled);
  if (to === start || (!titled && countWords(input, start, to) < 2)) return undefined;
  return {
    type: 'Person',
    from: start,
    to,
    name: textBetween(input.tokens, start, to),
    gender: genderOf(input, at, start),
    rule: titled ? 'titled-name' : 'full-name',
  };
};

/** Number of written words that are no initials and no particles. */
const countWords = (input: PeopleInput, from: number, to: number): number =>
  input.words.slice(from, to).filter((word) => word.cap && word.text.length > 1 && (!word.particle || word.surname))
    .length;

const afterTitles = (input: PeopleInput, from: number): number => {
  let at = from;
  while (input.words[at]?.title && input.words[at + 1] && !input.words[at]?.given)
    at += input.tokens[at + 1]?.text === '.' && !input.tokens[at + 1]?.spaced ? 2 : 1;
  return at;
};

const nameEnd = (input: PeopleInput, from: number, titled: boolean): number => {
  let at = from;
  let end = from;
  let surnames = 0;
  while (at < input.words.length && at < from + 8) {
    const word = input.words[at] as Word;
    if (isInitial(input, at)) at += 2;
    else if (at > from && isQuoted(input, at))
      at += 3; // Dirk „Didi“ Huber
    else if (at > from && word.particle && input.knownOrganisation?.(at + 1))
      break; // "Eva Lang von Verdi"
    else if (at > from && word.particle && (input.words[at + 1]?.cap || input.words[at + 1]?.particle)) at++;
    else if (at > from && /^\p{Ll}{2,3}-\p{Lu}\p{Ll}+$/u.test(word.text)) {
      at++; // "al-Sisi"
      end = at;
      if (!/^\p{Ll}{2,3}-\p{Lu}/u.test(input.words[at]?.text ?? '')) break; // "al-Sadig al-Mahdi"
    } else if (!word.cap || word.low.endsWith('-')) break;
    else {
      const given = word.given && surnames === 0;
      if (!given && !canBeSurname(input, at, surnames, titled || end > from)) break;
      if (!given) surnames++;
      at++;
      end = at;
      if (surnames === 2 || (surnames === 1 && !continues(input, at))) break;
    }
    if (!input.tokens[at]?.spaced && input.tokens[at]?.kind === 'word') break;
  }
  return end;
};

const isQuoted = ({ tokens }: PeopleInput, at: number): boolean =>
  /^[„“"»«‚']$/u.test(tokens[at]?.text ?? '') &&
  tokens[at + 1]?.kind === 'word' &&
  /^[“”"«»‘']$/u.test(tokens[at + 2]?.text ?? '') &&
  /^\p{Lu}/u.test(tokens[at + 3]?.text ?? '');

const canBeSurname = (input: PeopleInput, at: number, surnames: number, afterGiven: boolean): boolean => {
  const word = input.words[at] as Word;
  if (input.knownEnd(at) > at + 1) return false;
  if (word.office || word.body || word.meeting)
    return surnames === 0 && afterGiven && word.surname && !word.office?.prefix;
  if (surnames > 0) return word.surname || (!word.noun && input.knownEnd(at) === 0);
  return afterGiven;
};

/** After one surname only a second one that can be nothing else goes on: "Gino Van Begin", "García Márquez". */
const continues = (input: PeopleInput, at: number): boolean => {
  const word = input.words[at];
  if (!word) return false;
  if (/^[ae]l-\p{Lu}/u.test(word.text)) return true; // "Abdel Fattah al-Sisi"
  if (word.particle)
    return (
      input.words[at + 1]?.cap === true &&
      !input.words[at + 1]?.noun &&
      !/^(?:von|der|die|den|zu|da|do|al|el|la|le)$/.test(word.low)
    );
  return (
    word.cap &&
    !word.noun &&
    !word.office &&
    !word.body &&
    !word.adjectiveOf &&
    word.tags.size === 0 &&
    input.knownEnd(at) === 0 &&
    word.surname
  );
};

const genderOf = (input: PeopleInput, from: number, start: number): 'm' | 'f' | undefined => {
  const title = input.words.slice(from, start).map((word) => word.low);
  if (title.some((word) => /^(?:frau|lady|dame|mrs|ms|gräfin|baronin|prinzessin|königin|schwester)$/.test(word)))
    return 'f';
  if (title.some((word) => /^(?:herr|herrn|sir|lord|mr|graf|baron|prinz|pater|scheich)$/.test(word))) return 'm';
  const given = input.words[start]?.given;
  return given === 'm' || given === 'f' ? given : undefined;
};

/** The words of a stretch with single blanks. */
export const textBetween = (tokens: readonly Token[], from: number, to: number): string => {
  let text = '';
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    text += (at > from && token.spaced ? ' ' : '') + token.text;
  }
  return text;
};

/** "Stoltenbergs" → "Stoltenberg", "Merz’" → "Merz"; a name that ends in s by itself is kept where `known` says so. */
export const withoutGenitive = (name: string, known: (name: string) => boolean): string => {
  if (name.endsWith('’') || name.endsWith("'")) return name.slice(0, -1);
  if (!name.endsWith('s')) return name;
  if (name.endsWith('’s') || name.endsWith("'s")) return name.slice(0, -2);
  return !known(name) && known(name.slice(0, -1)) ? name.slice(0, -1) : name;
};

/** "al-Mahdi" is called "Mahdi" as well. */
export const withoutArticle = (surname: string): string => surname.replace(/^[ae]l-(?=\p{Lu})/iu, '');
