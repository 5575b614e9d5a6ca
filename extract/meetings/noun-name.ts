import type { MeetingMention } from '../mention';
import { fold } from '../words';
import type { TellInput } from './input';

/** "NATO-Russland" in "NATO-Russland-Treffen" or in "Treffen des NATO-Russland-Rats". */
export const compoundsOf = (meeting: MeetingMention): readonly string[] => {
  const named = meeting.name.split(' ').filter((word) => /^[\p{L}\p{N}]+[-‑][\p{L}\p{N}]+[-‑]/u.test(word));
  return [
    ...(meeting.word.prefix ? [meeting.word.prefix] : []),
    ...named.map((word) => word.replace(/[-‑][^-‑]*$/u, '')),
  ];
};

/** What tells this meeting from another of its kind: "NATO-Russland" in its compound, the names behind it. */
export const properNames = (meeting: MeetingMention, input: TellInput): string[] => {
  const prefix = meeting.word.prefix
    ? [fold(meeting.word.prefix)].filter((part) => !input.grammar.modifiers.has(part))
    : [];
  const rest = meeting.name
    .replace(meeting.word.lemma, ' ')
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word) && !input.grammar.modifiers.has(fold(word)));
  const ordinal = meeting.ordinal ? [`#${meeting.ordinal}`] : [];
  return [...new Set([...prefix, ...rest.map(fold), ...ordinal])].filter((name) => name.length > 1);
};
