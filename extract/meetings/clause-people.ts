import type { Clause } from '../clause';
import type { LocalEntity } from '../entities';
import { flatMap } from '../flat-map';
import type { Chunk } from '../mention';
import { bodyWith } from './body-with';
import { type TellInput, wordAt } from './input';
import type { Who } from './occurrence';
import { partOf } from './part';
import { severalAt } from './several';
import { unique, who } from './who';

/** Who takes part by the clause itself: its subject, its object, and whom "mit" joins. */
export const clausePeople = (clause: Clause, input: TellInput): readonly Who[] => {
  const found: Who[] = [];
  const antecedent = clause.kind === 'relative' ? antecedentOf(clause, input) : undefined;
  if (antecedent) found.push(antecedent);
  for (const at of clause.chunks) {
    const chunk = input.chunks[at] as Chunk;
    found.push(...severalAt(at, clause, input).map((entity) => who(entity, 'several', chunk, input)));
    const own = input.entityOf(chunk) ?? bodyWith(at, input);
    for (const entity of own ? [own] : representedBy(chunk, input)) {
      const rule = partOf(entity, at, input);
      if (rule) found.push(who(entity, rule, chunk, input));
    }
  }
  return unique(found);
};

/** "Vertretern der US-Notenbank Fed": they sit there for it. */
const representedBy = (chunk: Chunk, input: TellInput): readonly LocalEntity[] => {
  const targets = chunk.office && input.grammar.isEnvoy(chunk.office.word.headM) ? chunk.office.targets : [];
  return flatMap(targets, ({ name }) => input.ofName(name) ?? []).filter(
    ({ generic, key, name }) => generic !== true && (key !== undefined || name.includes(' ')),
  ); // "als Vertreter der Stadt"
};

/** The person a relative clause hangs on: "Kukies, Staatssekretär im Ministerium, der … Braun getroffen hatte". */
const antecedentOf = (clause: Clause, input: TellInput): Who | undefined => {
  const first = clause.chunks[0] ?? 0;
  const pronounAt = clause.chunks.slice(0, 2).find((at) => input.grammar.isRelative(wordAt(at, input)?.low ?? ''));
  if (pronounAt === undefined) return undefined;
  for (let at = first - 1; at >= Math.max(0, first - 12); at--) {
    const chunk = input.chunks[at] as Chunk;
    const among = input.grammar.verbFirst && wordAt(first - 1, input)?.low === 'those'; // "was among those who attended"
    if (chunk.verb && !chunk.office && !among) return undefined;
    const entity = input.entityOf(chunk);
    if (entity?.type === 'Person') return who(entity, 'relative', input.chunks[pronounAt] as Chunk, input);
    if (chunk.meeting) return undefined;
  }
  return undefined;
};
