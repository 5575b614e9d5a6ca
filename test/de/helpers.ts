import { expect } from 'chai';
import { type Explanation, type Extraction, explain, extract, type Fact } from '../../extract';
import type { Document } from '../../extract/document';

/** What a reader takes from a text of one meeting. What begins with "?" may be found or not: it costs nothing. */
export interface Meeting {
  /** Fits its name or one of its other names. */
  readonly what: RegExp;
  readonly where?: string;
  /** EDTF. */
  readonly when?: string;
  readonly who?: readonly string[];
  readonly status?: Fact['status'];
}

/** Text, day of publication, and the meetings in it; none at all where nothing follows. */
export type MeetingRow = readonly [text: string, published: string, ...meetings: readonly Meeting[]];

/** Rows that the program reads wrongly so far, by reason: how each text begins. */
export type Known = Readonly<Record<string, readonly string[]>>;

interface Found {
  readonly names: readonly string[];
  readonly where: readonly string[];
  readonly when: readonly string[];
  readonly who: readonly string[];
  readonly status: Fact['status'];
}

export const documentOf = (text: string, published?: string): Document => ({
  id: 'test',
  text,
  language: 'de',
  bodyStart: 0,
  ...(published ? { published } : {}),
});

/** The meetings of all facts, in the order of the text. */
export const meetingsIn = ({ facts }: Extraction): readonly Found[] => {
  const all = new Map<string, Fact[]>();
  for (const fact of facts) {
    const meeting = [fact.subject, fact.object].find(({ type }) => type === 'Meeting');
    if (meeting) all.set(meeting.id, [...(all.get(meeting.id) ?? []), fact]);
  }
  return [...all.values()].map(found);
};

const found = (facts: readonly Fact[]): Found => {
  const objects = (predicate: Fact['predicate']): string[] =>
    facts.flatMap((fact) => (fact.predicate === predicate ? [fact.object.name] : []));
  const named = facts.map(({ subject, object }) => (subject.type === 'Meeting' ? subject : object));
  return {
    names: [...new Set(named.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]))],
    where: objects('HELD_IN'),
    when: objects('HELD_ON'),
    who: facts.flatMap((fact) => (fact.predicate === 'PARTICIPATED_IN' ? [fact.subject.name] : [])),
    status: facts[0]?.status,
  };
};

/** What is wrong with a list: what is missing, and what is there though nobody said it. */
const differences = (label: string, actual: readonly string[], expected: readonly string[]): string[] => {
  const allowed = new Set(expected.map((name) => name.replace(/^\?/, '')));
  const missing = expected.filter((name) => !name.startsWith('?') && !actual.includes(name));
  const wrong = actual.filter((name) => !allowed.has(name));
  return [
    ...missing.map((name) => `${label} lacks ${name}`),
    ...wrong.map((name) => `${label} has ${name}, which the text does not say`),
  ];
};

const list = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);

const problems = (actual: Found, expected: Meeting): string[] => [
  ...(actual.names.some((name) => expected.what.test(name)) ? [] : [`no name of it fits ${expected.what}`]),
  ...differences('where', actual.where, list(expected.where)),
  ...differences('when', actual.when, list(expected.when)),
  ...differences('who', actual.who, expected.who ?? []),
  ...(expected.status === undefined || expected.status === actual.status
    ? []
    : [`status is ${actual.status}, not ${expected.status}`]),
];

/** Lays each expected meeting on the found one that fits it best, each found one used once. */
export const judge = (actual: readonly Found[], expected: readonly Meeting[]): readonly string[] => {
  const left = [...actual];
  const wrong = expected.flatMap((meeting) => {
    const [best] = left
      .map((one) => ({ one, wrong: problems(one, meeting) }))
      .sort((a, b) => a.wrong.length - b.wrong.length);
    if (!best) return [`no meeting ${meeting.what}`];
    left.splice(left.indexOf(best.one), 1);
    return best.wrong.map((problem) => `${meeting.what}: ${problem}`);
  });
  return [...wrong, ...left.map(({ names }) => `there is also ${names.join(' / ')}, which the text does not tell`)];
};

/** How a text was read, for the message of a row that fails. */
export const derivation = ({ sentences, facts, rejections }: Explanation): string =>
  [
    ...sentences.flatMap((sentence) => [
      `  ${sentence.index} ${sentence.line}`,
      ...sentence.clauses.map(({ kind, text }) => `      ${kind}: ${text}`),
      ...sentence.references.map(({ text, name, rule }) => `      ${text} = ${name} (${rule})`),
      ...sentence.meetings.map(
        (one) => `      ${one.rule}: ${one.name} [${one.status}] in ${one.places} on ${one.dates} with ${one.people}`,
      ),
    ]),
    ...facts.map(
      ({ subject, predicate, object, role }) => `  ${subject.name} ${predicate} ${role ?? ''} ${object.name}`,
    ),
    ...rejections.map(({ reason, text, rule }) => `  left out, ${reason}: ${text} (${rule})`),
  ].join('\n');

/** Fails with what is wrong and how the text was read. */
export const assertRead = (wrong: readonly string[], document: Document): void => {
  if (wrong.length > 0) expect.fail(`${wrong.join('\n')}\n${document.text}\n${derivation(explain(document))}`);
};

/** Why the program does not read a text yet. */
export const reasonOf = (text: string, known: Known): string | undefined =>
  Object.entries(known).find(([, texts]) => texts.some((start) => text.startsWith(start)))?.[0];

/**
 * One test for a text: `wrong` says what is read wrongly in it. A text on the list of known failures is pending and
 * shows its reason; once it is read, the test fails until its line is taken off the list.
 */
export const itReads = (text: string, known: Known, wrong: () => readonly string[], published?: string): void => {
  const reason = reasonOf(text, known);
  const title = text.replaceAll('\n', ' ¶ ');
  if (reason === undefined) it(title, () => assertRead(wrong(), documentOf(text, published)));
  else
    it(`known (${reason}): ${title}`, function () {
      if (wrong().length > 0) this.skip();
      else expect.fail('this is read now: take it off the list of known failures');
    });
};

/** One test for each row of a table of meetings. */
export const describeMeetings = (title: string, rows: readonly MeetingRow[], known: Known = {}): void => {
  describe(title, () => {
    for (const [text, published, ...meetings] of rows)
      itReads(text, known, () => judge(meetingsIn(extract([documentOf(text, published)])), meetings), published);
  });
};

/** Each line of a list of known failures is the beginning of one row and no more. */
export const describeKnown = (texts: readonly string[], known: Known): void => {
  it('keeps a list of known failures that fits its rows', () => {
    for (const start of Object.values(known).flat())
      expect(
        texts.filter((text) => text.startsWith(start)),
        start,
      ).to.have.lengthOf(1);
  });
};
