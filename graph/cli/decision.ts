import type { Decision, Reason, Side } from '../../extract/identity';
import { shorten } from './quote';
import { safe } from './terminal';

const VERDICTS: Readonly<Record<Decision['verdict'], string>> = {
  same: 'one',
  different: 'two',
  doubtful: 'one or two?',
};

/** Kinds of reasons, in plain words. */
const KINDS: Readonly<Record<string, string>> = {
  'full-name': 'full name',
  'first-name': 'first name',
  'birth-name': 'birth name',
  'sole-office': 'office that one holds',
  'place-date': 'day and place',
  'proper-name': 'proper name',
  'common-name': 'name that many bear',
  people: 'people in common',
  company: 'named beside both',
  date: 'day',
};

/** A decision as lines: the two names, why, and both sentences. */
export function decisionLines({ verdict, left, right, reasons }: Decision, width: number): readonly string[] {
  return [
    safe(`${VERDICTS[verdict]}: ${[left, right].map((side) => called(side, verdict)).join(' | ')}`),
    ...reasons.map((one) => `  ${safe(reasonLine(one))}`),
    ...[left, right].map((side) => `  ${safe(sentence(side, width - 2))}`),
  ];
}

/** Two of one name are told apart by their ids. */
const called = ({ name, entity }: Side, verdict: Decision['verdict']): string =>
  verdict === 'same' ? name : `${name} (${entity})`;

const reasonLine = ({ kind, told }: Reason): string => `${KINDS[kind] ?? kind}: ${told}`;

/** Its sentence, around the name. */
function sentence({ quote, name, document }: Side, width: number): string {
  const text = quote.replace(/\s+/gu, ' ');
  const at = Math.max(0, text.indexOf(name.replace(/\s+/gu, ' ')));
  return `"${shorten(text, width - document.length - 4, [at, at + name.length])}"  ${document}`;
}
