import type { NamedSentence } from '../recognise';
import type { VerbReading, VerbUse } from '../word';
import { isDeterminer, isPreposition } from './sentence';

/** How far a particle may stand from its verb, in tokens: "took over the bank from", "sat down there with". */
const REACH = 8;

/** The readings of the verb at a token whose particles its clause holds: "stepped … down", "sat down with". */
export const verbUse = (named: NamedSentence, at: number): VerbUse | undefined => {
  const word = named.words[at];
  if (!word || word.verbs.length === 0 || isNoun(named, at)) return undefined;
  const possible = word.verbs.filter(
    (reading) =>
      (!reading.particle || hasParticle(named, at, reading.particle)) &&
      (reading.lemma !== 'have' || isBeforeMeeting(named, at)) &&
      // "was giving evidence", not "for giving evidence"
      (reading.kind !== 'meeting' ||
        reading.form !== 'inf' ||
        at === 0 ||
        GERUND_AFTER.test(named.words[at - 1]?.low ?? '') ||
        named.words[at - 1]?.tags.has('auxiliaries') === true),
  );
  const best = (meeting: boolean): VerbReading | undefined =>
    possible
      .filter((reading) => (reading.kind === 'meeting') === meeting)
      .map((reading) => withForm(named, at, reading))
      .sort((a, b) => particleLength(b) - particleLength(a))[0];
  const use = { role: best(false), meeting: best(true) };
  return use.role || use.meeting ? use : undefined;
};

/** "after meeting Karl Huber", "while addressing the congress". */
const GERUND_AFTER = /^(?:after|before|by|while|when|since)$/;

/** "had talks", "has a meeting": else "have" is an auxiliary. */
const isBeforeMeeting = ({ words }: NamedSentence, at: number): boolean =>
  words.slice(at + 1, at + 5).some((word) => word.meeting) &&
  (words[at + 1]?.verbs.length === 0 || words[at + 1]?.meeting !== undefined);

const particleLength = (reading: VerbReading): number => reading.particle?.length ?? 0;

/** Regular pasts and participles look alike: behind "was" or "has" it is a participle. */
const withForm = (named: NamedSentence, at: number, reading: VerbReading): VerbReading => {
  if (reading.form !== 'past') return reading;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const word = named.words[i];
    if (word?.tags.has('auxiliaries'))
      return { ...reading, form: /^(?:did|do|does)$/.test(word.low) ? 'past' : 'part' };
    if (!word?.tags.has('adverbs')) break;
  }
  return reading;
};

/** "a run", "the visit": behind an article a noun. */
const isNoun = ({ words }: NamedSentence, at: number): boolean => {
  const before = words[at - 1];
  const form = words[at]?.verbs[0]?.form;
  if (form !== 'pres') return false;
  return (
    isDeterminer(before) || before?.tags.has('possessives') === true || (isPreposition(before) && before?.low !== 'to')
  );
};

const hasParticle = ({ words }: NamedSentence, at: number, particle: string): boolean => {
  const parts = particle.split(' ');
  // "stopped in on", but "sat down in Leeds on Friday"
  if (particle === 'in on') return words[at + 1]?.low === 'in' && words[at + 2]?.low === 'on';
  let found = 0;
  for (let i = at + 1; i < Math.min(words.length, at + 1 + REACH) && found < parts.length; i++) {
    const word = words[i];
    if (!word || /^[.;:!?]$/.test(word.text)) return false;
    if (word.low === parts[found]) found++;
  }
  return found === parts.length;
};
