import type { Fact, Rejection } from '../../extract/fact';
import { safe } from './terminal';

/** How a text was read, as plain data. */
interface Explanation {
  readonly sentences: readonly {
    readonly index: number;
    readonly text: string;
    readonly tokens: readonly { readonly text: string; readonly tag: string }[];
    readonly mentions: readonly {
      readonly text: string;
      readonly type: string;
      readonly name?: string;
      readonly rule?: string;
    }[];
    /** Names of the rules that fired. */
    readonly rules: readonly string[];
  }[];
  readonly facts: readonly Fact[];
  readonly rejections: readonly Rejection[];
}

/** The steps of reading, sentence by sentence, then what came out. */
export function explained({ sentences, facts, rejections }: Explanation): string {
  const steps = sentences.map(({ index, text, tokens, mentions, rules }) => [
    `Sentence ${index + 1}: ${safe(text)}`,
    ...part('tokens', [tokens.map((token) => `${safe(token.text)}/${token.tag}`).join(' ')]),
    ...part('mentions', mentions.map(mentioned)),
    ...part('rules that fired', rules),
  ]);
  const results = [...part('facts', facts.map(stated)), ...part('left out', rejections.map(refused))];
  return [...steps, results].map((lines) => lines.join('\n')).join('\n\n');
}

const part = (title: string, lines: readonly string[]): readonly string[] => [
  `  ${title}`,
  ...(lines.length > 0 ? lines : ['none']).map((line) => `    ${line}`),
];

const mentioned = ({ text, type, name, rule }: Explanation['sentences'][number]['mentions'][number]): string =>
  safe(`${type}  ${text}${name && name !== text ? ` = ${name}` : ''}${rule ? `  [${rule}]` : ''}`);

function stated({ subject, predicate, object, role, former, status, evidence }: Fact): string {
  const more = [role, former && 'former', status].filter(Boolean).join(', ');
  const rules = [...new Set(evidence.map(({ rule }) => rule))].join(', ');
  return safe(`${subject.name} –${predicate}${more && ` (${more})`}→ ${object.name}  [${rules}]`);
}

const refused = ({ text, reason, rule }: Rejection): string => safe(`${reason}: "${text}"  [${rule}]`);
