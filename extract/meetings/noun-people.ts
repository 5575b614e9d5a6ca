import type { MeetingMention } from '../mention';
import { actingPeople } from './acting';
import { attachedPeople } from './attached';
import { isFrame } from './frame';
import type { Row, TellInput } from './input';
import { compoundsOf } from './noun-name';
import { isAttribute } from './noun-rows';
import type { Who } from './occurrence';
import { type Telling, wordsOf } from './telling';
import { unique } from './who';

/** Who takes part in the meeting of a noun: who stands beside it, who acts in its clause, who is in its name. */
export const nounPeople = (row: Row, telling: Telling): readonly Who[] => {
  const { input, clause } = telling;
  const compound = compoundPeople(row.chunk.meeting as MeetingMention, input);
  const frame = isFrame(row.at, telling);
  const aside = frame || isAttribute(row.at, input) || input.grammar.unreal(wordsOf(clause, input));
  const people = unique([
    ...(frame ? [] : attachedPeople(row.at, input)),
    ...(aside ? [] : actingPeople(row, telling)),
    ...(aside ? [] : telling.people.filter(({ rule }) => rule === 'chair')), // "unter Vorsitz von A hat die Konferenz getagt"
    ...compound,
  ]);
  const owner = people.length === 1 ? ownerOf(row.at, people[0] as Who, input) : [];
  return [...people, ...owner];
};

/** "NATO-Russland-Treffen": both are in its name. */
const compoundPeople = (meeting: MeetingMention, input: TellInput): readonly Who[] =>
  compoundsOf(meeting)
    .flatMap((compound) => input.grammar.inside(compound))
    .map(input.placeOf)
    .map((entity) => ({
      entity,
      rule: 'compound',
      sentence: input.sentence,
      from: meeting.head,
      to: meeting.head + 1,
    }));

/** "Ein Treffen mit seinem Kollegen Fazekas wurde verschoben": the other is whom "seinem" means, named last. */
const ownerOf = (at: number, { entity, rule }: Who, input: TellInput): readonly Who[] => {
  const office = input.chunks.slice(at + 1).find((chunk) => chunk.symbol === 'COUNTERPART')?.office;
  const [owner] = rule === 'with' && office?.article === 'possessive' ? input.lastPeople(1) : [];
  const chunk = input.chunks[at];
  if (!owner || !chunk || owner === entity || (office?.possessor && owner.gender && owner.gender !== office.possessor))
    return [];
  return [
    {
      entity: owner,
      rule: 'owner',
      sentence: input.sentence,
      from: office?.from ?? chunk.from,
      to: (office?.from ?? chunk.from) + 1,
    },
  ];
};
