import type { Decision } from '../../extract/corrections/correction';
import { claimAt, sideAt } from '../../extract/corrections/decide';
import type { Evidence, Extraction, Fact } from '../../extract/fact';
import type { Decision as Identity, Side } from '../../extract/identity';
import { dayText } from './day-text';
import type { Quotation } from './marked';

/** A question to a person, with all that is needed to answer it. */
export interface Doubt {
  readonly question: string;
  readonly what: string;
  readonly sentences: readonly Quotation[];
  readonly why: readonly string[];
  /** What yes and no mean, */
  readonly answers: readonly [string, string];
  /** and what is to be written down for them. */
  readonly yes: readonly Decision[];
  readonly no: readonly Decision[];
}

/**
 * What a person should look at: pairs that may be one, then facts none of whose evidence has a confidence of `below` or
 * more, the least certain first. What was decided already is not asked again.
 */
export const doubtsIn = ({ facts, decisions = [] }: Extraction, below: number): readonly Doubt[] => {
  const least = (fact: Fact): number => Math.max(...fact.evidence.map(({ confidence }) => confidence));
  const weak = facts.filter((fact) => least(fact) < below && fact.evidence.every(({ corrected }) => !corrected));
  return [
    ...decisions.filter(({ verdict }) => verdict === 'doubtful').map(pairDoubt),
    ...weak.sort((a, b) => least(a) - least(b)).map((fact) => factDoubt(fact, facts)),
  ];
};

function pairDoubt({ left, right, reasons }: Identity): Doubt {
  const pair = [sideAt(left), sideAt(right)] as const;
  return {
    question: 'Are these the same?',
    what: `${left.name}  ·  ${right.name}`,
    sentences: [left, right].map(({ document, quote, name }) => ({ document, quote, marks: nameIn(quote, name) })),
    why: reasons.map(({ kind, told }) => (told === '' ? kind : `${kind}: ${told}`)),
    answers: ['the same', 'two'],
    yes: [{ kind: 'merge', pair }],
    no: [{ kind: 'keep-apart', pair }],
  };
}

const nameIn = (quote: Side['quote'], name: string): Quotation['marks'] => {
  const at = quote.indexOf(name);
  return at < 0 ? [] : [[at, at + name.length]];
};

function factDoubt(fact: Fact, all: readonly Fact[]): Doubt {
  const claims = fact.evidence.map((evidence) => claimAt(fact, evidence, all));
  return {
    question: 'Is this right?',
    what: factText(fact),
    sentences: fact.evidence.map(quotation),
    why: [...new Set(fact.evidence.map(({ rule, confidence }) => `rule ${rule}, confidence ${confidence}`))],
    answers: ['right', 'wrong'],
    yes: claims.map((claim) => ({ kind: 'confirm', claim })),
    no: claims.map((claim) => ({ kind: 'reject', claim })),
  };
}

const quotation = ({ document, quote, start, subject, object }: Evidence): Quotation => ({
  ...{ document, quote },
  marks: [subject, object].map(([from, to]) => [from - start, to - start]),
});

/** "Erwin Fahrion was Bürgermeister of Waldkirchlingen, until 2018". */
export function factText({ subject, predicate, object, role, former, since, until, status }: Fact): string {
  if (predicate === 'HOLDS_ROLE') {
    const term = [...(since ? [`since ${since}`] : []), ...(until ? [`until ${until}`] : [])];
    return [`${subject.name} ${former ? 'was' : 'is'} ${role} of ${object.name}`, ...term].join(', ');
  }
  const says = { HELD_IN: 'was in', HELD_ON: 'was on', PARTICIPATED_IN: 'took part in' }[predicate];
  const name = predicate === 'HELD_ON' ? dayText(object.name) : object.name;
  return `${subject.name} ${says} ${name}${status && status !== 'held' ? ` (${status})` : ''}`;
}
