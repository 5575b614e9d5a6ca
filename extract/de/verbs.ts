import type { NamedSentence } from '../recognise/sentence';
import type { VerbReading, VerbUse } from '../word';

/** How far a separated part may stand from its verb, in tokens. */
const REACH = 40;

/** The readings of the verb at a token whose other parts its sentence holds: "trat … zurück", "steht … an der Spitze". */
export const verbUse = (named: NamedSentence, at: number): VerbUse | undefined => {
  const word = named.words[at];
  const readings = word?.verbs ?? [];
  if (readings.length === 0 || (word?.cap && !isFirst(named, at))) return undefined;
  let role: VerbReading | undefined;
  let meeting: VerbReading | undefined;
  for (const reading of readings) {
    const best = reading.kind === 'meeting' ? meeting : role;
    if ((best && parts(best) >= parts(reading)) || !holds(named, at, reading)) continue;
    if (reading.kind === 'meeting') meeting = reading;
    else role = reading;
  }
  if (role?.form === 'pres') role = participle(named, at, role) ?? role;
  return role || meeting ? { role, meeting } : undefined;
};

/** "hatte seinen Rücktritt erklärt": behind an auxiliary, at the end of its clause, the form is a participle. */
const participle = (named: NamedSentence, at: number, { lemma }: VerbReading): VerbReading | undefined => {
  const part = named.words[at]?.verbs.find((one) => one.form === 'part' && one.lemma === lemma);
  if (!part || !endsClause(named, at)) return undefined;
  for (let i = at - 1; i >= 0 && i > at - REACH / 2; i--) if (named.words[i]?.tags.has('auxiliaries')) return part;
  return undefined;
};

/** "Zugesagt haben …": a capital verb begins its sentence, or stands behind a colon or quotation mark. */
const isFirst = (named: NamedSentence, at: number): boolean =>
  at === 0 || /^[:„“"»–]$/u.test(named.tokens[at - 1]?.text ?? '');

/** The more parts a reading needs and finds, the surer it is. */
const parts = (reading: VerbReading): number =>
  (reading.prefix ? 2 : 0) + (reading.particle ? 3 : 0) + (reading.reflexive ? 1 : 0);

const holds = (named: NamedSentence, at: number, reading: VerbReading): boolean => {
  if (reading.prefix && (reading.form === 'pres' || reading.form === 'past') && !hasPart(named, at, reading.prefix))
    return false;
  if (reading.particle && !hasWords(named, at, wordsOf(reading.particle))) return false;
  return !reading.reflexive || hasPart(named, at, 'sich');
};

const hasPart = (named: NamedSentence, at: number, part: string): boolean => {
  const from = part === 'sich' ? Math.max(0, at - REACH) : at + 1;
  for (let i = from; i < Math.min(named.words.length, at + REACH); i++)
    if (named.words[i]?.low === part && (part === 'sich' || endsClause(named, i))) return true;
  return false;
};

/** A separated part stands last in its clause: "trat am Montag zurück." */
const endsClause = (named: NamedSentence, at: number): boolean => {
  const next = named.tokens[at + 1];
  return (
    next === undefined ||
    next.kind === 'punct' ||
    /^(?:und|oder|um|als|wie|sowie|aber|denn|von|vom|mit|zu|zum|zur|in|im|am|an|bei|für|nach|statt)$/.test(next.lower)
  );
};

const particles = new Map<string, readonly string[]>();

/** "an der Spitze" word by word; the verbs have some three hundred such particles. */
const wordsOf = (particle: string): readonly string[] => {
  const known = particles.get(particle);
  if (known) return known;
  const words = particle.toLowerCase().split(' ');
  particles.set(particle, words);
  return words;
};

const hasWords = (named: NamedSentence, at: number, words: readonly string[]): boolean => {
  const to = Math.min(named.words.length, at + REACH);
  for (let i = Math.max(0, at - REACH); i < to; i++)
    if (named.words[i]?.low === words[0] && standAt(named, i, words) && !isCutOff(named, i, at)) return true;
  return false;
};

/** "Nicht mehr dabei war Eva Lang, die im April ausgeschieden ist": a relative clause has no part in the words before it. */
const isCutOff = (named: NamedSentence, part: number, verb: number): boolean => {
  for (let i = part + 1; i < verb; i++)
    if (named.words[i]?.tags.has('relativePronouns') && named.tokens[i - 1]?.text === ',') return true;
  return false;
};

/** By itself, since a closure in the loop would be made anew for each of its eighty steps. */
const standAt = (named: NamedSentence, at: number, words: readonly string[]): boolean =>
  words.every((word, k) => named.words[at + k]?.low === word);
