import { governorOf, type Row, type TellInput } from './input';

/** "zitierte er seine Vize ins Landhaus": another meeting, there. */
export const isGoal = ({ at, chunk }: Row, input: TellInput): boolean => {
  const governor = governorOf(at, input) ?? '';
  const { goalBefore, toBefore } = input.grammar;
  return (chunk.symbol === 'N' || chunk.name !== undefined) && goalBefore.has(governor) && !toBefore.has(governor);
};
