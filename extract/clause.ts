import { flatMap } from './flat-map';
import type { Chunk } from './mention';

/** Chunks of one sentence that hang on one finite verb. */
export interface Clause {
  /** Chunks, in order; they need not be contiguous: an inserted relative clause is left out. */
  readonly chunks: readonly number[];
  readonly kind: 'main' | 'subordinate' | 'relative' | 'verbless';
  /** Chunks of its finite verbs. */
  readonly verbs: readonly number[];
}

/** What cutting clauses needs of a language. */
export interface ClauseGrammar {
  /** A finite verb, auxiliary or modal. */
  readonly isFinite: (chunk: Chunk) => boolean;
  readonly isAuxiliary: (chunk: Chunk) => boolean;
  /** Opens a subordinate clause when it stands first: "dass", "als", "when". */
  readonly opensSubordinate: (chunk: Chunk) => boolean;
  /** Opens a relative clause when it stands first, or second behind a preposition: "der", "who". */
  readonly opensRelative: (chunk: Chunk) => boolean;
  /** The verb may stand right behind a relative pronoun: "who chairs"; where it may not, "der ist" is no relative clause. */
  readonly relativeBeforeVerb?: boolean;
  /** The subject stands before its verb, and is not said again behind "and": "X visited Y and met Z". */
  readonly subjectFirst?: boolean;
  /** Verbs of speech, which stand before their subject behind what was said: "…, said Karl Huber". */
  readonly isSpeech?: (chunk: Chunk) => boolean;
  /** A clause begins here without a comma: "a meeting which took place". */
  readonly breaksBefore?: (chunk: Chunk) => boolean;
  readonly isPreposition: (chunk: Chunk) => boolean;
  readonly isCoordinator: (chunk: Chunk) => boolean;
}

interface Segment {
  readonly chunks: number[];
  /** A colon, semicolon or full stop stands before it: it begins anew. */
  readonly fresh: boolean;
  /** Stands in brackets or quotation marks inside another clause. */
  readonly inner: boolean;
  /** Begins behind "and". */
  readonly joined?: boolean;
  verbs: number[];
  kind: Clause['kind'];
}

const BREAKS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '–',
  '-',
  '(',
  ')',
  '„',
  '“',
  '”',
  '"',
  '»',
  '«',
  '.',
  '!',
  '?',
]);

const FRESH: ReadonlySet<string> = new Set([';', ':', '.', '!', '?']);

/**
 * Cuts a sentence into clauses: at punctuation, and at "und" between two finite verbs. What has no verb of its own —
 * an apposition, the members of a list — goes with the main clause before it, or, where none is, with the next.
 */
export const clausesOf = (chunks: readonly Chunk[], grammar: ClauseGrammar): readonly Clause[] => {
  const cut = cutAtCoordinators(cutAtPunctuation(chunks, grammar), chunks, grammar);
  const segments = grammar.subjectFirst ? flatMap(cut, (one) => cutBehindRelative(one, chunks, grammar)) : cut;
  for (const segment of segments) classify(segment, chunks, grammar);
  return join(segments, chunks, grammar);
};

const DASH = /^[–-]$/;
const OPENS = /^[(„»]$/u;
const CLOSES = /^[)“”«]$/u;

/** "Paris, 27. Juli 2014 (apn) –": what stands before the first dash of a report says nothing of its events. */
const isDateline = (chunks: readonly Chunk[]): boolean =>
  chunks.length <= 12 &&
  (chunks[0]?.name?.type === 'Place' || /^\p{Lu}{4,}$/u.test(chunks[0]?.noun?.text ?? '')) && // "BERGEN, Norway –"
  chunks.every((chunk) => !chunk.verb && !chunk.office && !chunk.meeting);

const cutAtPunctuation = (chunks: readonly Chunk[], grammar: ClauseGrammar): Segment[] => {
  const segments: Segment[] = [];
  let open: number[] = [];
  let fresh = true;
  let depth = 0;
  let dash = false;
  const close = (): void => {
    if (open.length > 0) {
      segments.push({ chunks: open, fresh, inner: depth > 0 || dash, verbs: [], kind: 'verbless' });
      fresh = false;
    }
    open = [];
  };
  chunks.forEach((chunk, at) => {
    if (grammar.breaksBefore?.(chunk)) close();
    const before = chunks[at - 1];
    const number = before?.symbol === '#' || / [IVX]+$/.test(before?.name?.name ?? ''); // "vom 3. auf den 10. Juni", "Papst Leo XIV. hat"
    const ordinal = chunk.symbol === '.' && number && at < chunks.length - 1;
    if (!BREAKS.has(chunk.symbol) || ordinal) {
      open.push(at);
      return;
    }
    close();
    if (DASH.test(chunk.symbol)) {
      dash = dash ? false : chunks.some((later, i) => i > at + 1 && DASH.test(later.symbol));
      if (!dash && isDateline(chunks.slice(0, at))) fresh = true;
    }
    if (OPENS.test(chunk.symbol)) depth++;
    else if (CLOSES.test(chunk.symbol)) depth = Math.max(0, depth - 1);
    else if (FRESH.has(chunk.symbol) && depth === 0) fresh = true;
  });
  close();
  return segments;
};

/** A form like "erwartet" at the end of a clause with an auxiliary is its participle, no finite verb. */
const finiteVerbs = (segment: readonly number[], chunks: readonly Chunk[], grammar: ClauseGrammar): number[] => {
  const verbs = segment.filter((at) => grammar.isFinite(chunks[at] as Chunk));
  const last = segment.at(-1);
  const auxiliary = verbs.find((at) => grammar.isAuxiliary(chunks[at] as Chunk));
  return auxiliary !== undefined && auxiliary !== last
    ? verbs.filter((at) => at !== last || grammar.isAuxiliary(chunks[at] as Chunk))
    : verbs;
};

/** "traf Merkel und reiste ab": the second verb begins a clause of its own. */
const cutAtCoordinators = (segments: readonly Segment[], chunks: readonly Chunk[], grammar: ClauseGrammar): Segment[] =>
  flatMap(segments, (segment) => {
    const verbs = finiteVerbs(segment.chunks, chunks, grammar);
    segment.verbs = verbs;
    if (verbs.length < 2) return [segment];
    const subordinate = grammar.opensSubordinate(chunks[segment.chunks[0] ?? 0] as Chunk);
    const cut = segment.chunks.findIndex(
      (at, i) =>
        i > 0 &&
        grammar.isCoordinator(chunks[at] as Chunk) &&
        verbs.some((verb) => verb < at) &&
        verbs.some((verb) => verb > at && (verb - at <= 4 || subordinate)),
    );
    if (cut < 0) return [segment];
    const rest = segment.chunks.slice(cut + 1);
    const shared =
      grammar.subjectFirst && verbs.includes(rest[0] ?? -1) ? subjectOf(segment.chunks, verbs[0] ?? 0, chunks) : [];
    const parts = [segment.chunks.slice(0, cut), [...shared, ...rest]].map(
      (part, i): Segment => ({
        chunks: part,
        fresh: i === 0 && segment.fresh,
        inner: segment.inner,
        joined: i > 0 || segment.joined,
        verbs: [],
        kind: 'verbless',
      }),
    );
    return cutAtCoordinators(parts, chunks, grammar);
  });

/** "that was set for 3 October in Cleveland | has been cancelled": a relative clause ends where a second verb has no subject of its own. */
const cutBehindRelative = (segment: Segment, chunks: readonly Chunk[], grammar: ClauseGrammar): Segment[] => {
  const [first, second] = segment.chunks;
  const opens = first !== undefined && isSubjectRelative(chunks[first] as Chunk, chunks[second ?? -1], grammar);
  if (!opens) return [segment];
  const verbs = finiteVerbs(segment.chunks, chunks, grammar);
  const cut = verbs.find(
    (at, i) =>
      i > 0 &&
      grammar.isAuxiliary(chunks[at] as Chunk) &&
      /^(?:DATE|PLACE|COUNTRY)$/.test(chunks[at - 1]?.symbol ?? ''),
  );
  if (cut === undefined) return [segment];
  const at = segment.chunks.indexOf(cut);
  const part = (of: number[], fresh: boolean): Segment => ({
    ...segment,
    chunks: of,
    fresh,
    verbs: finiteVerbs(of, chunks, grammar),
    kind: 'verbless',
  });
  return [part(segment.chunks.slice(0, at), segment.fresh), part(segment.chunks.slice(at), false)];
};

/** "who was …", "that were …": the pronoun is the subject. */
const isSubjectRelative = (first: Chunk, second: Chunk | undefined, grammar: ClauseGrammar): boolean =>
  second !== undefined &&
  (grammar.opensRelative(first) || grammar.opensSubordinate(first)) &&
  (grammar.isAuxiliary(second) || grammar.isFinite(second));

/** Who is named before the first verb. */
const subjectOf = (segment: readonly number[], verb: number, chunks: readonly Chunk[]): readonly number[] =>
  segment.filter((at) => at < verb && /^(?:PERSON|ORG|COUNTRY)$/.test(chunks[at]?.symbol ?? ''));

const classify = (segment: Segment, chunks: readonly Chunk[], grammar: ClauseGrammar): void => {
  const [first, second] = segment.chunks.map((at) => chunks[at] as Chunk);
  if (!first) return;
  const verbFirst = segment.verbs[0] === segment.chunks[0];
  const that = first.symbol === 'that' && second !== undefined && grammar.isFinite(second); // "a hearing … that was set for Monday"
  if (grammar.opensSubordinate(first)) segment.kind = that && grammar.subjectFirst ? 'relative' : 'subordinate';
  else if (
    !verbFirst &&
    !segment.fresh &&
    segment.chunks[0] !== 0 &&
    opensRelative(first, second, { segment, chunks }, grammar)
  )
    segment.kind = 'relative';
  else if (segment.verbs.length > 0) segment.kind = 'main';
};

/** A relative pronoun first, and the verb not right behind it: "der die Asiatische Konföderation als Präsident anführt". */
const opensRelative = (
  first: Chunk,
  second: Chunk | undefined,
  { segment, chunks }: { readonly segment: Segment; readonly chunks: readonly Chunk[] },
  grammar: ClauseGrammar,
): boolean => {
  if (segment.verbs.length === 0) return false;
  const behindPreposition =
    second &&
    grammar.isPreposition(first) &&
    grammar.opensRelative(second) &&
    !/^(?:N|ORG|MEETING|OFFICE|COUNTRY)$/.test(chunks[segment.chunks[2] ?? -1]?.symbol ?? ''); // not "für den Konzern verhandelten …"
  const pronounAt = grammar.opensRelative(first) ? 0 : behindPreposition ? 1 : -1;
  return pronounAt >= 0 && (grammar.relativeBeforeVerb === true || segment.verbs[0] !== segment.chunks[pronounAt + 1]);
};

interface Open {
  chunks: number[];
  readonly kind: Clause['kind'];
  verbs: number[];
}

const join = (segments: readonly Segment[], chunks: readonly Chunk[], grammar: ClauseGrammar): Clause[] => {
  const clauses: Open[] = [];
  let waiting: number[] = [];
  let main: Open | undefined;
  let last: Open | undefined;
  /** Verbless parts since the last verb: they go to the next clause if that begins with its verb. */
  let loose: number[] = [];
  for (const segment of segments) {
    if (segment.inner && segment.verbs.length > 0) {
      clauses.push({
        chunks: [...segment.chunks],
        kind: segment.kind === 'verbless' ? 'main' : segment.kind,
        verbs: [...segment.verbs],
      });
      continue;
    }
    if (segment.fresh) {
      if (waiting.length > 0) clauses.push({ chunks: waiting, kind: 'verbless', verbs: [] });
      [main, last, loose, waiting] = [undefined, undefined, [], []];
    }
    if (segment.kind === 'verbless') {
      if (last && last.kind !== 'main' && last.verbs.length === 0) last.chunks.push(...segment.chunks);
      else if (main) {
        main.chunks.push(...segment.chunks);
        loose.push(...segment.chunks);
      } else waiting.push(...segment.chunks);
      continue;
    }
    if (last?.kind === 'subordinate' && last.verbs.length === 0 && segment.kind === 'main') {
      last.chunks.push(...segment.chunks);
      last.verbs.push(...segment.verbs);
      continue;
    }
    const [joins, verb] = [segment.chunks[0], segment.verbs[0]].map((at) => chunks[at ?? 0] as Chunk) as [Chunk, Chunk];
    const anew = last?.kind === 'main' && grammar.isCoordinator(joins) && !grammar.isAuxiliary(verb); // ", aber Quandt lachte"
    if (isVerbFinalRest(segment) && !isOwnSubject(segment, chunks) && last && !segment.fresh && !anew) {
      last.chunks.push(...segment.chunks);
      last.verbs.push(...segment.verbs);
      continue;
    }
    if (main && isVerbAlone(segment, chunks, grammar)) {
      main.chunks.push(...segment.chunks);
      main.verbs.push(...segment.verbs);
      last = main;
      continue;
    }
    const clause: Open = { chunks: [...segment.chunks], kind: segment.kind, verbs: [...segment.verbs] };
    // "The summit, twice put off, is to be held in Bangkok"
    if (segment.kind === 'main' && main && goesOn(segment, chunks, grammar)) {
      main.chunks.push(...segment.chunks);
      main.verbs.push(...segment.verbs);
      loose = [];
      last = main;
      continue;
    }
    if (segment.kind === 'main') {
      const fronted = main && segment.verbs[0] === segment.chunks[0] ? loose : [];
      if (main && fronted.length > 0) main.chunks = main.chunks.filter((at) => !fronted.includes(at));
      clause.chunks.unshift(...waiting, ...fronted);
      waiting = [];
      main = clause;
      loose = [];
    }
    clauses.push(clause);
    last = clause;
  }
  if (waiting.length > 0) placeWaiting(waiting, clauses);
  return clauses.map((clause) => ({ ...clause, chunks: inOrder(clause.chunks) }));
};

/** Each once, in text order, as most are already. */
const inOrder = (chunks: readonly number[]): readonly number[] =>
  chunks.every((at, i) => i === 0 || at > (chunks[i - 1] as number))
    ? chunks
    : [...new Set(chunks)].sort((a, b) => a - b);

/** Where the subject stands before its verb, what begins with its verb goes on with the clause before. */
const goesOn = (segment: Segment, chunks: readonly Chunk[], grammar: ClauseGrammar): boolean => {
  const first = chunks[segment.chunks[0] ?? 0] as Chunk;
  return (
    grammar.subjectFirst === true &&
    !segment.fresh &&
    !segment.joined &&
    segment.verbs[0] === segment.chunks[0] &&
    grammar.isSpeech?.(first) !== true
  );
};

/** "will mit dem Chef der Kammer, Karl Huber, zusammentreffen": a verb alone behind an apposition is that of the clause. */
const isVerbAlone = (segment: Segment, chunks: readonly Chunk[], grammar: ClauseGrammar): boolean =>
  segment.kind === 'main' &&
  grammar.subjectFirst !== true &&
  !segment.fresh &&
  !segment.joined &&
  segment.chunks.length <= 2 &&
  segment.chunks.every((at) => segment.verbs.includes(at) || chunks[at]?.verb !== undefined);

/** "… sollen A und B – so heißt es – bei einem Gespräch die Ressorts verteilt haben": what ends in its verb goes on with the clause before. */
const isVerbFinalRest = (segment: Segment): boolean =>
  segment.kind === 'main' &&
  segment.verbs.length === 1 &&
  segment.chunks.length >= 3 &&
  segment.verbs[0] === segment.chunks.at(-1);

/** "…, Bürgermeister Kreyborg moderierte": one who acts and the verb are a clause of their own. */
const isOwnSubject = ({ chunks: at }: Segment, chunks: readonly Chunk[]): boolean => {
  const symbols = at.slice(0, -1).map((i) => chunks[i]?.symbol ?? '');
  return symbols.includes('PERSON') && symbols.every((symbol) => /^(?:PERSON|OFFICE|x|der|die|auch)$/.test(symbol));
};

/** What stands before any main clause goes to the first one, or is a clause without a verb by itself. */
const placeWaiting = (waiting: readonly number[], clauses: Open[]): void => {
  const first = clauses.find((clause) => clause.kind === 'main' && (clause.chunks[0] ?? 0) > (waiting[0] ?? 0));
  const last = clauses.at(-1);
  if (first) first.chunks.unshift(...waiting);
  else if (last?.kind === 'verbless')
    last.chunks.push(...waiting); // "Nächste Sitzung: 26. September, in Bodenwerder"
  else clauses.push({ chunks: [...waiting], kind: 'verbless', verbs: [] });
};
