import type { NameMention } from '../mention';
import type { NamedWords } from '../recognise/sentence';
import type { Word } from '../word';
import { wordSet } from '../words';
import { joinTokens } from './join-tokens';

const LEGAL_FORM = wordSet(
  'AG SE GmbH gGmbH gAG KG KGaA mbH OHG UG eG Ltd Inc Corp plc PLC LLC NV BV AB ASA Oy SpA SA SARL',
);

/** "Bauer SE", "Huber Tiefbau GmbH": capital words before a legal form; without it the firm has a second name. */
export const firmAt = (sentence: NamedWords, from: number): NameMention | undefined => {
  const { words, tokens } = sentence;
  if (words[from]?.text === 'Co' || !words[from]?.cap) return undefined;
  let at = from;
  const isPart = (word: Word | undefined): boolean => word?.cap === true || LEGAL_FORM.has(word?.text ?? ''); // "eG", "gGmbH"
  while (at < from + 5 && isPart(words[at]) && (at === from || tokens[at]?.spaced) && !words[at]?.office) {
    if (at > from && LEGAL_FORM.has(words[at]?.text ?? '')) {
      let to = at + 1;
      if (tokens[to]?.text === '&' && words[to + 1]?.text === 'Co') to += 2;
      while (LEGAL_FORM.has(words[to]?.text ?? '')) to++;
      const text = (until: number): string => joinTokens(tokens.slice(from, until).map((token) => token.text));
      return {
        type: 'Organisation',
        from,
        to,
        name: text(to),
        aliases: [text(at)],
        kind: words.slice(from, at).find(({ body }) => body)?.body?.kind ?? 'company', // "Kliniken Wolkenau gGmbH"
        rule: 'legal-form',
      };
    }
    at++;
  }
  return undefined;
};

const CLUB = wordSet(
  'FC SC SV TSV VfB VfL FSV TuS TSG SpVgg SG BSC RC HSG TV VfR MTV ASV ESV SSV EHC BC RSV AK HC VC EC EV KSC',
);

/** "SV Rot-Weiß Musterstadt": an abbreviation of clubs and the capital words behind it. */
export const clubAt = ({ words, tokens, nameAt }: NamedWords, from: number): NameMention | undefined => {
  const town = words[from];
  const after = words[from + 1]?.text ?? '';
  if (
    CLUB.has(after) &&
    town?.cap &&
    /\p{L}{3}er$/u.test(town.low) &&
    town.tags.size === 0 &&
    !nameAt[from] &&
    !town.office
  ) {
    const short = town.text.charAt(0) + after; // "WSV" for "Wuppertaler SV"
    const name = `${town.text} ${after}`;
    return { type: 'Organisation', from, to: from + 2, name, aliases: [short], kind: 'club', rule: 'club-form' };
  }
  if (!CLUB.has(town?.text ?? '')) return undefined;
  let to = from + 1;
  while (
    to < from + 4 &&
    words[to]?.cap &&
    tokens[to]?.spaced &&
    !words[to]?.office &&
    !words[to]?.body &&
    nameAt[to]?.type !== 'Person'
  )
    to++;
  if (to === from + 1) return undefined;
  const name = joinTokens(tokens.slice(from, to).map((token) => token.text));
  return { type: 'Organisation', from, to, name, kind: 'club', rule: 'club-form' };
};
