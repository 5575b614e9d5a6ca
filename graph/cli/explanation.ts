import type {
  ExplainedMeeting,
  ExplainedMention,
  ExplainedSentence,
  Explanation,
  FiredRule,
} from '../../extract/explain';
import type { Fact, Rejection } from '../../extract/fact';
import { safe } from './terminal';

/** The steps of reading, sentence by sentence, then what came out. */
export function explained({ sentences, facts, rejections }: Explanation): string {
  const results = [...part('facts', facts.map(stated)), ...part('left out', rejections.map(refused))];
  return [...sentences.map(steps), results].map((lines) => lines.join('\n')).join('\n\n');
}

const steps = (sentence: ExplainedSentence): readonly string[] => [
  `Sentence ${sentence.index + 1}: ${safe(sentence.text)}`,
  ...part('tokens', [sentence.tokens.map((token) => `${safe(token.text)}/${token.tag}`).join(' ')]),
  ...part('mentions', sentence.mentions.map(mentioned)),
  ...part('references', sentence.references.map(mentioned)),
  ...part(
    'clauses',
    sentence.clauses.map(({ kind, text }) => safe(`${kind}: ${text}`)),
  ),
  ...part('row of symbols', [safe(sentence.line)]),
  ...part('rules that fired', sentence.rules.map(fired)),
  ...part('meetings told', sentence.meetings.map(told)),
];

const part = (title: string, lines: readonly string[]): readonly string[] => [
  `  ${title}`,
  ...(lines.length > 0 ? lines : ['none']).map((line) => `    ${line}`),
];

const mentioned = ({ text, type, name, rule }: ExplainedMention): string =>
  safe(`${type}  ${text}${name && name !== text ? ` = ${name}` : ''}${rule ? `  [${rule}]` : ''}`);

const fired = ({ name, slots }: FiredRule): string =>
  safe([name, ...slots.map(({ slot, text }) => `${slot}="${text}"`)].join('  '));

const told = ({ name, status, rule, places, dates, people }: ExplainedMeeting): string => {
  const parts = [...places.map((place) => `in ${place}`), ...dates.map((date) => `on ${date}`)];
  const who = people.length > 0 ? [`with ${people.join(', ')}`] : [];
  return safe(`${[`${name} (${status})`, ...parts, ...who].join('; ')}  [${rule}]`);
};

function stated({ subject, predicate, object, role, former, since, until, status, evidence }: Fact): string {
  const term = [since && `since ${since}`, until && `until ${until}`];
  const more = [role, former && 'former', ...term, status].filter(Boolean).join(', ');
  const rules = [...new Set(evidence.map(({ rule }) => rule))].join(', ');
  return safe(`${subject.name} –${predicate}${more && ` (${more})`}→ ${object.name}  [${rules}]`);
}

const refused = ({ text, reason, rule }: Rejection): string => safe(`${reason}: "${text}"  [${rule}]`);
