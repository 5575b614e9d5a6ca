import type { LocalEntity } from '../entities';
import {
  isApposedPlace,
  isAttributive,
  isFamily,
  isGenitiveOf,
  isLed,
  isMadeOffice,
  isOwnedBy,
  isSubjectName,
} from './aside';
import { governorAt, governorOf, type TellInput, wordAt } from './input';

/** How a chunk takes part, or nothing where it stands aside: "laut Peskow", "in Frankreich", "Merkels Sprecher". */
export const partOf = (entity: LocalEntity, at: number, input: TellInput): string | undefined => {
  if (entity.type === 'Person' && leadsNoun(at, input)) return 'chair';
  if (entity.type === 'Person' && (isFamily(at, input) || isMadeOffice(at, input))) return undefined;
  if (entity.type === 'Place' || isGenitiveOf(at, input) || isOwnedBy(at, input) || isLed(at, input)) return undefined;
  if (entity.type === 'Country' && (isAttributive(at, input) || isApposedPlace(at, input))) return undefined;
  const governor = governorOf(at, input);
  if (governor === undefined) return entity.type === 'Person' || isSubjectName(at, input) ? 'subject' : undefined;
  if (input.grammar.withBefore.has(governor)) return 'with';
  if (isFacing(at, input)) return 'with';
  if (isApproached(at, input)) return isTravelled(input) && entity.type === 'Person' ? 'with' : undefined;
  if (input.grammar.agentBefore.has(governor))
    return isJoined(at, input) ? 'chair' : isPassive(input) ? 'agent' : undefined;
  if (entity.type === 'Person' && isAround(at, governor, input)) return 'with';
  if (entity.type === 'Person' && input.grammar.atBefore.has(governor)) return 'with'; // "saßen bei Merkel"
  if (input.grammar.asideBefore.has(governor)) return undefined;
  return entity.type === 'Person' && !input.grammar.placeBefore.has(governor) ? 'subject' : undefined;
};

/** "sat across from Karl Huber" */
const isFacing = (at: number, input: TellInput): boolean => {
  const from = governorAt(at, input) ?? 0;
  return input.grammar.isFacing?.(wordAt(from - 1, input)?.low ?? '', wordAt(from, input)?.low ?? '') === true;
};

/** "to ask Mozambique's minister, Anna Weber, for help": whom somebody comes to speak to. */
const isApproached = (at: number, input: TellInput): boolean => {
  const to = governorAt(at, input);
  return (
    to !== undefined &&
    input.grammar.isApproach?.(wordAt(to, input)?.low ?? '', wordAt(to + 1, input)?.low ?? '') === true
  );
};

const isTravelled = ({ chunks }: TellInput): boolean =>
  chunks.some(({ verb }) => verb?.meeting?.frames.includes('travel'));

/** "unter Kästners Leitung", "in Scholz’ Beisein" */
const leadsNoun = (at: number, input: TellInput): boolean => {
  const name = input.chunks[at]?.name;
  const genitive = name && /(?:s|['’])$/u.test(input.named.tokens[name.to - 1]?.text ?? '');
  const before = wordAt(at - 1, input)?.tags.has('prepositions');
  return genitive === true && before === true && input.grammar.isJoining?.(wordAt(at + 1, input)?.low ?? '') === true;
};

/** "im Beisein von Scholz", "unter Leitung von Faber": the noun before "von" puts them there. */
const isJoined = (at: number, input: TellInput): boolean => {
  const noun = (governorAt(at, input) ?? 0) - 1;
  return input.grammar.isJoining?.(wordAt(noun, input)?.low ?? '') === true;
};

/** "wurde von Merkel empfangen": only beside a passive is "von" the one who acts. */
const isPassive = (input: TellInput): boolean =>
  input.named.words.some((word) => input.grammar.isPassive(word.low)) ||
  input.chunks.some(
    ({ verb }) =>
      verb?.meeting?.form === 'part' && verb.meeting.frames.some((frame) => frame === 'host' || frame === 'chair'),
  ) ||
  input.chunks.some(({ verb }, at) => {
    const tells = verb?.role?.kind === 'lead' || verb?.meeting?.frames.some((frame) => ACTED.has(frame));
    return tells && input.grammar.verbFirst && input.grammar.agentBefore.has(wordAt(at + 1, input)?.low ?? ''); // "attended by", "led by"
  });

const ACTED: ReadonlySet<string> = new Set(['host', 'chair', 'attend']);

/** "die Gäste um Vizerektorin Wysocka" */
const isAround = (at: number, governor: string, input: TellInput): boolean =>
  input.grammar.aroundBefore?.has(governor) === true &&
  input.grammar.isGuest?.(wordAt((governorAt(at, input) ?? 0) - 1, input)?.low ?? '') === true;
