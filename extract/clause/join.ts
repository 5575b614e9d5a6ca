import type { Chunk } from '../mention';
import type { Clause, ClauseInput } from './grammar';
import type { Segment } from './segment';

/** Puts segments together that hang on one finite verb. */
export const joined = (segments: readonly Segment[], input: ClauseInput): Clause[] => {
  const so: Joining = { clauses: [], main: undefined, last: undefined, waiting: [], loose: [] };
  for (const segment of segments) place(segment, so, input);
  if (so.waiting.length > 0) placeWaiting(so.waiting, so.clauses);
  return so.clauses.map((clause) => ({ ...clause, chunks: inOrder(clause.chunks) }));
};

interface Open {
  chunks: number[];
  readonly kind: Clause['kind'];
  verbs: number[];
}

/** The clauses so far. */
interface Joining {
  readonly clauses: Open[];
  /** The main clause and the clause that the last segments belong to. */
  main: Open | undefined;
  last: Open | undefined;
  /** Parts before any main clause. */
  waiting: number[];
  /** Verbless parts since the last verb: they go to the next clause if that begins with its verb. */
  loose: number[];
}

const place = (segment: Segment, so: Joining, input: ClauseInput): void => {
  if (segment.inner && segment.verbs.length > 0) {
    so.clauses.push(opened(segment, segment.kind === 'verbless' ? 'main' : segment.kind));
    return;
  }
  if (segment.fresh) beginAnew(so);
  if (segment.kind === 'verbless') placeVerbless(segment, so);
  else if (so.last && isRestOf(so.last, segment, input)) append(segment, so.last);
  else if (so.main && isVerbAlone(segment, input)) so.last = append(segment, so.main);
  else if (so.main && goesOn(segment, input)) {
    so.last = append(segment, so.main);
    so.loose = [];
  } else placeClause(segment, so);
};

const opened = (segment: Segment, kind: Clause['kind']): Open => ({
  chunks: [...segment.chunks],
  kind,
  verbs: [...segment.verbs],
});

const append = (segment: Segment, clause: Open): Open => {
  clause.chunks.push(...segment.chunks);
  clause.verbs.push(...segment.verbs);
  return clause;
};

/** Behind a colon or a full stop nothing goes on. */
const beginAnew = (so: Joining): void => {
  if (so.waiting.length > 0) so.clauses.push({ chunks: so.waiting, kind: 'verbless', verbs: [] });
  [so.main, so.last, so.loose, so.waiting] = [undefined, undefined, [], []];
};

/** "…, die Chefin der Kammer, …": an apposition goes with the clause before it, or waits for the next. */
const placeVerbless = ({ chunks }: Segment, so: Joining): void => {
  const { last, main } = so;
  if (last && last.kind !== 'main' && last.verbs.length === 0) last.chunks.push(...chunks);
  else if (main) {
    main.chunks.push(...chunks);
    so.loose.push(...chunks);
  } else so.waiting.push(...chunks);
};

const placeClause = (segment: Segment, so: Joining): void => {
  const clause = opened(segment, segment.kind);
  if (segment.kind === 'main') {
    const { main } = so;
    const fronted = main && segment.verbs[0] === segment.chunks[0] ? so.loose : [];
    if (main && fronted.length > 0) main.chunks = main.chunks.filter((at) => !fronted.includes(at));
    clause.chunks.unshift(...so.waiting, ...fronted);
    [so.waiting, so.loose, so.main] = [[], [], clause];
  }
  so.clauses.push(clause);
  so.last = clause;
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

/** A subordinate clause that still lacks its verb, or what ends in its verb: it goes on with the clause before. */
const isRestOf = (last: Open, segment: Segment, { chunks, grammar }: ClauseInput): boolean => {
  if (last.kind === 'subordinate' && last.verbs.length === 0 && segment.kind === 'main') return true;
  const [joins, verb] = [segment.chunks[0], segment.verbs[0]].map((at) => chunks[at ?? 0] as Chunk) as [Chunk, Chunk];
  const anew = last.kind === 'main' && grammar.isCoordinator(joins) && !grammar.isAuxiliary(verb); // ", aber Quandt lachte"
  return isVerbFinalRest(segment) && !isOwnSubject(segment, chunks) && !segment.fresh && !anew;
};

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

/** "will mit dem Chef der Kammer, Karl Huber, zusammentreffen": a verb alone behind an apposition is that of the clause. */
const isVerbAlone = (segment: Segment, { chunks, grammar }: ClauseInput): boolean =>
  segment.kind === 'main' &&
  grammar.subjectFirst !== true &&
  !segment.fresh &&
  !segment.joined &&
  segment.chunks.length <= 2 &&
  segment.chunks.every((at) => segment.verbs.includes(at) || chunks[at]?.verb !== undefined);

/** "The summit, twice put off, is to be held in Bangkok": what begins with its verb goes on with the clause before. */
const goesOn = (segment: Segment, { chunks, grammar }: ClauseInput): boolean =>
  segment.kind === 'main' &&
  grammar.subjectFirst === true &&
  !segment.fresh &&
  !segment.joined &&
  segment.verbs[0] === segment.chunks[0] &&
  grammar.isSpeech?.(chunks[segment.chunks[0] ?? 0] as Chunk) !== true;

/** Each once, in text order, as most are already. */
const inOrder = (chunks: readonly number[]): readonly number[] =>
  chunks.every((at, i) => i === 0 || at > (chunks[i - 1] as number))
    ? chunks
    : [...new Set(chunks)].sort((a, b) => a - b);
