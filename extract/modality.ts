import type { Factuality } from './fact';
import type { NamedSentence } from './recognise/sentence';

/** One word or phrase that changes what its clause claims, as the lists give it. */
export interface CueRow {
  readonly word?: string;
  readonly phrase?: string;
  readonly cue: string;
  readonly reach: string;
  /** Whose words they are: the name after or before the cue. */
  readonly source?: 'after' | 'before' | 'subject';
}

interface Cue {
  readonly words: readonly string[];
  readonly cue: string;
  readonly source?: CueRow['source'];
}

/** Cues by their first word, in small letters. */
export type Cues = ReadonlyMap<string, readonly Cue[]>;

export const compileCues = (rows: readonly CueRow[]): Cues => {
  const table = new Map<string, Cue[]>();
  for (const { word, phrase, cue, source } of rows) {
    if (source === 'subject') continue; // "sagte X" reports what is quoted or subjunctive, which shows by itself
    const words = (phrase ?? word ?? '').toLowerCase().split(' ').filter(Boolean);
    const first = words[0];
    if (!first) continue;
    const list = table.get(first) ?? [];
    list.push({ words, cue, source });
    table.set(first, list);
  }
  return table;
};

export interface Modality {
  readonly factuality: Factuality;
  /** Who says so, where the sentence names it. */
  readonly source?: string;
}

const ASSERTED: Modality = { factuality: 'asserted' };

const sourceOf = (source: string | undefined): Pick<Modality, 'source'> => (source === undefined ? {} : { source });

/** Tokens of a claim; `apposed` where an office stands right beside its name, which the writer says whoever speaks. */
interface ClaimSpan {
  readonly from: number;
  readonly to: number;
  readonly apposed?: boolean;
}

/**
 * How a sentence puts what it says between two of its tokens: as its own claim, or as the words of another — "laut
 * Peskow", inside quotation marks, or in reported speech ("er habe getroffen"). Only words in the same clause or
 * before it in the sentence count.
 */
export const modalityOf = (named: NamedSentence, span: ClaimSpan, cues: Cues): Modality => {
  if (isQuoted(named, span.from)) return { factuality: 'reported', ...sourceOf(speaker(named)) };
  if (span.apposed) return ASSERTED;
  for (const { at, cue } of reportsIn(named, cues)) if (isNear(named, at, span)) return reported(named, at, cue);
  return isReportedSpeech(named, span) ? { factuality: 'reported', ...sourceOf(speaker(named)) } : ASSERTED;
};

interface Report {
  readonly at: number;
  readonly cue: Cue;
}

const reports = new WeakMap<NamedSentence, readonly Report[]>();

/** The cues of a sentence that report, looked for once for all its claims. */
const reportsIn = (named: NamedSentence, cues: Cues): readonly Report[] => {
  const known = reports.get(named);
  if (known) return known;
  const found: Report[] = [];
  for (let at = 0; at < named.words.length; at++) {
    const cue = cueAt(named, at, cues);
    if (cue?.cue === 'report') found.push({ at, cue });
  }
  reports.set(named, found);
  return found;
};

const cueAt = (named: NamedSentence, at: number, cues: Cues): Cue | undefined =>
  cues
    .get(named.words[at]?.low ?? '')
    ?.find(({ words }) => words.every((word, i) => named.words[at + i]?.low === word));

/** No quotation mark or semicolon lies between the cue and the claim. */
const isNear = (
  named: NamedSentence,
  at: number,
  { from, to }: { readonly from: number; readonly to: number },
): boolean => {
  const [start, end] = at < from ? [at, from] : [to, at];
  return !named.tokens.slice(start, end).some((token) => /^[;„“”»«]$/u.test(token.text));
};

const reported = (named: NamedSentence, at: number, cue: Cue): Modality => {
  const names = named.names.filter(({ type }) => type !== 'Place');
  const after = names.find((name) => name.from >= at && name.from <= at + cue.words.length + 4);
  const before = names.findLast((name) => name.to <= at && name.to >= at - 3);
  const source = (cue.source === 'before' ? before : after)?.name;
  return { factuality: 'reported', ...sourceOf(source) };
};

/** Inside „…“: an odd number of marks stands before it. */
const isQuoted = (named: NamedSentence, at: number): boolean => {
  let open = 0;
  let plain = 0;
  for (const token of named.tokens.slice(0, at)) {
    if (token.text === '„') open++;
    else if (token.text === '“' || token.text === '”') open = Math.max(0, open - 1);
    else if (token.text === '"') plain++;
  }
  return open > 0 || plain % 2 === 1;
};

/** A subjunctive of reported speech in the claim's own stretch between two commas: "er habe Abbas getroffen". */
const isReportedSpeech = (
  named: NamedSentence,
  { from, to }: { readonly from: number; readonly to: number },
): boolean => {
  let start = from;
  let end = to;
  while (start > 0 && !/^[,;:]$/.test(named.tokens[start - 1]?.text ?? '')) start--;
  while (end < named.tokens.length && !/^[,;:.]$/.test(named.tokens[end]?.text ?? '')) end++;
  return named.words.slice(start, end).some((word) => word.tags.has('subj1'));
};

/** The one who speaks: the first person named outside the claim's words by a full or short name. */
const speaker = (named: NamedSentence): string | undefined => {
  const people = named.names.filter((name) => name.type === 'Person' && !isQuoted(named, name.from));
  return people.length === 1 ? people[0]?.name : undefined;
};
