import { fold } from '../words';
import type { MeetingGrammar } from './grammar';
import type { Occurrence } from './occurrence';

/** Kinds of meeting that "das Treffen" may name again. */
const WIDE: ReadonlySet<string> = new Set(['talks', 'round', 'summit', 'session', 'conference', 'reception', 'visit']);
/** Nouns of talks that may name an assembly, too: "das Treffen", not "die Verhandlungen". */
const MEETINGS: ReadonlySet<string> = new Set(['treffen', 'zusammenkunft', 'meeting']);
export const SESSIONS: ReadonlySet<string> = new Set(['session', 'assembly', 'hearing', 'party', 'church']);

/** Kinds in which a body or an assembly sits. */
export const SITTINGS: ReadonlySet<string> = new Set([...SESSIONS, 'conference']);
const LARGE: ReadonlySet<string> = new Set(['assembly', 'party', 'conference', 'church']);

/** "das Treffen" can be a summit, a session or talks; "der Parteitag" only a party's. */
export const kin = (a: Occurrence, b: Occurrence, { pointers }: Pick<MeetingGrammar, 'pointers'>): boolean => {
  if (a.head === '' || b.head === '') return false;
  if (areOthers(a, b)) return false;
  if (a.head === b.head) return true;
  const sits = SESSIONS.has(b.kind) || b.kind === 'conference';
  if (a.pending === 'sitting' && /^(?:assembly|talks)$/.test(a.kind) && sits && !b.verbal) return true;
  const [x, y] = [fold(a.head), fold(b.head)];
  const { talks, session, large, plain } = pointers;
  if (x.endsWith(y) || y.endsWith(x)) return true;
  if (talks.has(x) && talks.has(y)) return true;
  if (talks.has(y) && WIDE.has(a.kind)) return true;
  if (MEETINGS.has(y) && LARGE.has(a.kind)) return true;
  if (session.has(y) && (SESSIONS.has(a.kind) || (!a.verbal && MEETINGS.has(x)))) return true;
  if (large.has(y) && LARGE.has(a.kind)) return true;
  if (large.has(x) && LARGE.has(b.kind) && a.headline) return true;
  if (a.verbal && (plain.has(y) || large.has(fold(b.name)) || talks.has(y)) && WIDE.has(b.kind)) return true;
  return a.verbal && b.verbal && a.kind === b.kind;
};

/** "die Generalsynode" is not "die Kreissynode", nor the party's Landesparteitag its Bundesparteitag. */
const areOthers = (a: Occurrence, b: Occurrence): boolean => {
  const [x, y] = [fold(a.lemma ?? ''), fold(b.lemma ?? '')];
  const named = /^(?:church|party)$/.test(a.kind) && a.kind === b.kind && x !== '' && y !== '';
  return named && !x.endsWith(y) && !y.endsWith(x);
};
