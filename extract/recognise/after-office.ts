import type { NameMention } from '../mention';
import type { Word } from '../word';
import { isAcronym } from '../words';
import type { Draft } from './draft';
import { textBetween, withoutGenitive } from './people';
import type { NameLists } from './sentence';

/** "Premierminister Bainimarama": after an office a capitalised word that is nothing else is a name. */
export const namesAfterOffices = (
  { words, sentence }: Draft,
  at: readonly (NameMention | undefined)[],
  { world }: NameLists,
): readonly NameMention[] => {
  const found: NameMention[] = [];
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as Word;
    const office = words[i - 1]?.office;
    if (!office || office.weight === 'low' || at[i] || at[i - 1] || !canBeName(word)) continue;
    if (isAcronym(word.text) && word.text.length < 4) continue; // "chief executive of Philip Morris USA"
    const next = words[i + 1];
    const to = next && !at[i + 1] && canBeName(next) ? i + 2 : i + 1;
    const name = textBetween(sentence.tokens, i, to);
    if (to === i + 1 && word.given && !word.surname && !ONE_NAME.test(office.scope)) continue; // "Fraktionsvize Stefan"
    found.push({
      type: 'Person',
      from: i,
      to,
      name: withoutGenitive(name, (form) => world.surnames.has(form)),
      rule: 'name-after-office',
    });
  }
  return found;
};

/** Monarchs and clergy go by their first name. */
const ONE_NAME = /^(?:country|church)$/;

const canBeName = (word: Word): boolean =>
  word.cap &&
  !word.title &&
  word.tags.size === 0 &&
  !word.office &&
  !word.body &&
  !word.meeting &&
  !word.adjectiveOf &&
  !isAcronym(word.text) &&
  (!word.noun || word.surname) &&
  !word.compound &&
  !word.low.endsWith('-');
