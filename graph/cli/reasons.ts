/** Why something was left out, in plain words. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ['no-organisation', 'an office, but the text does not say of which body'],
  ['not-an-organisation', 'an office of something that is no body'],
  ['no-person', 'an office, but nobody named for it'],
  ['ambiguous-surname', 'a surname that two people in the text share'],
  ['unresolved-pronoun', '"he" or "she", and nobody for certain who is meant'],
  ['unresolved-date', 'a day that the text does not settle, such as "on Friday" without a day of publication'],
  ['negated', 'the sentence denies it'],
  ['hypothetical', 'the sentence only calls it possible'],
  ['candidacy', 'somebody who only stands for the office'],
  ['not-allowed', 'against the ontology'],
  ['no-occasion', 'a meeting of which neither a day, a place nor those who met are told'],
  ['corrected', 'a person said that it is wrong'],
  ['boilerplate', 'no news: a credit, a button or a notice of the page'],
]);

export const reasonText = (reason: string): string => REASONS.get(reason) ?? reason;
