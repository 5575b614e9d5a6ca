import { groupBy } from '../extract/group';

/** Something in the graph that its text does not bear out. */
export interface Flaw {
  /** The document's id, as `de/gipfel`. */
  readonly document: string;
  readonly code: 'DRIFT' | 'NO_TEXT' | 'UNPROVEN';
  /** Offset into the text where it can be seen; none where it is about the whole document. */
  readonly at?: number;
  readonly what: string;
  /** Ids of the facts that are not proven because of it. */
  readonly facts: readonly string[];
}

interface Place {
  /** The id of its sentence. */
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
}

/** A document as the graph has it. */
export interface StoredDocument {
  readonly name: string;
  readonly textHash: string | null;
  readonly sentences: readonly (Place & { readonly text: string })[];
  readonly evidence: readonly (Place & {
    readonly fact: string;
    readonly subject: readonly number[];
    readonly object: readonly number[];
  })[];
  readonly mentions: readonly (Place & { readonly entity: string; readonly text: string })[];
  /** Names that decisions on identity stand on. */
  readonly sides: readonly (Place & { readonly text: string })[];
}

/** What in a document of the graph is not so in its text. */
export function flawsOf(document: StoredDocument, now: { readonly text: string; readonly hash: string }): Flaw[] {
  const { name, textHash } = document;
  const flaws = [...changedWords(document, now.text), ...wrongSpans(document)];
  if (textHash === null || textHash === now.hash) return flaws;
  const what = `is not the text that the graph was built from${flaws.length > 0 ? '' : ', though all that it has of it is there'}`;
  return [{ document: name, code: 'DRIFT', what, facts: [] }, ...flaws];
}

/** Sentences that are not at their place in the text; in the others, mentions that are not. */
function changedWords({ name, sentences, mentions, sides, evidence }: StoredDocument, text: string): Flaw[] {
  const factsOf = groupBy(evidence, ({ sentence }) => sentence);
  const isThere = ({ start, end, text: words }: Place & { text: string }) => text.slice(start, end) === words;
  const moved = sentences.filter((one) => !isThere(one));
  const gone = new Set(moved.map(({ sentence }) => sentence));
  const strays = [...mentions, ...sides].filter((one) => !gone.has(one.sentence) && !isThere(one));
  return [...moved, ...strays].map(({ sentence, start, end, text: words }) => ({
    ...{ document: name, code: 'DRIFT', what: difference(words, text, [start, end]) },
    ...{ at: start, facts: (factsOf.get(sentence) ?? []).map(({ fact }) => fact) },
  }));
}

/** Evidence that is not where its sentence is, and arguments outside of it. */
function wrongSpans({ name, sentences, evidence }: StoredDocument): Flaw[] {
  const home = new Map(sentences.map((one) => [one.sentence, one]));
  return evidence.flatMap(({ sentence, start, end, fact, subject, object }) => {
    const flaw = (what: string): Flaw => ({ document: name, code: 'DRIFT', what, facts: [fact], at: start });
    const at = home.get(sentence);
    const apart = at?.start === start && at.end === end ? [] : [`evidence at ${start}–${end}, outside of its sentence`];
    const outside = [subject, object]
      .filter(([from = -1, to = -1]) => !(start <= from && from < to && to <= end))
      .map(([from, to]) => `an argument at ${from}–${to}, outside of its sentence at ${start}–${end}`);
    return [...apart, ...outside].map(flaw);
  });
}

/** Units shown of a text, so that a message stays a line. */
const SHOWN = 60;

/** How graph and text differ, from a few words before the first difference. */
function difference(words: string, text: string, [start, end]: readonly [number, number]): string {
  const now = text.slice(start, end);
  let same = 0;
  while (same < now.length && now[same] === words[same]) same++;
  const from = Math.max(0, same - SHOWN / 3);
  const view = (whole: string): string => {
    const [head, tail] = [from > 0 ? '…' : '', from + SHOWN < whole.length ? '…' : ''];
    return `"${head}${whole.slice(from, from + SHOWN)}${tail}"`;
  };
  const elsewhere = text.includes(words) ? ' (what the graph has stands elsewhere in it)' : '';
  return `the graph has ${view(words)}, the text ${now === '' ? 'ends before' : `has ${view(now)}`}${elsewhere}`;
}
