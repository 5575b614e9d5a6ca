import { type Command, Option } from 'commander';
import { NachweisError } from '../../extract/error';
import type { Decision } from '../../extract/identity';
import type { ToldFact } from '../diff';
import type { Known } from '../entities';
import type { Store } from '../store';
import { decisionLines } from './decision';
import { comparing, identity } from './lazy';
import type { ExitCode } from './program';
import { shorten } from './quote';
import { TO, withStore } from './store';
import { plural, safe, say, width } from './terminal';

const AFTER = `
Of a person, body or meeting: what documents call it, and why what they name is one, or two of one name.
Of a fact, by its id: its sentences with the rules that read them.

Examples:
  $ nachweis why Stoltenberg
  $ nachweis why fact:kqbkkV4hE9GqZ2vW0aJX`;

interface Options {
  readonly format: 'text' | 'json';
  readonly to?: string;
}

export function addWhy(program: Command): void {
  program
    .command('why')
    .description('why documents are taken to name one and the same, or why a fact is there')
    .argument('<what>', 'a name, or the id of an entity or a fact')
    .addOption(new Option('-f, --format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .option(...TO)
    .addHelpText('after', AFTER)
    .action(async (what: string, { format, to }: Options) => {
      const told = await withStore(to, { create: false }, (store) => why(store, what));
      await say(format === 'json' ? JSON.stringify(told.data, null, 2) : told.text);
      process.exitCode = 0 satisfies ExitCode;
    });
}

interface Answer {
  readonly data: unknown;
  readonly text: string;
}

async function why(store: Store, what: string): Promise<Answer> {
  if (what.startsWith('fact:')) return whyFact(store, what);
  const found = await identity().entitiesCalled(store, what);
  if (found.length === 0)
    throw new NachweisError('NOT_FOUND', `nothing in the graph is called "${what}"; "nachweis entities" lists what is`);
  const told = await Promise.all(found.slice(0, SHOWN).map((one) => whyEntity(store, one)));
  const more = found.length > SHOWN ? [`… and ${found.length - SHOWN} more of that name; give an id`] : [];
  return { data: told.map(({ data }) => data), text: [...told.map(({ text }) => text), ...more].join('\n\n') };
}

/** Entities of one name, and names of one entity, that are told. */
const SHOWN = 10;

async function whyEntity(store: Store, entity: Known): Promise<Answer> {
  const { decisionsOf, namesOf } = identity();
  const [names, decisions] = [await namesOf(store, entity.id), await decisionsOf(store, { entity: entity.id })];
  const called = names.slice(0, SHOWN).map(({ name, documents }) => `  "${name}" in ${plural(documents, 'document')}`);
  const head = `${entity.name}  ${entity.type}  ${entity.id}`;
  return {
    data: { ...entity, names, decisions },
    text: [...[head, ...called].map(safe), ...decided(decisions)].join('\n'),
  };
}

const decided = (decisions: readonly Decision[]): readonly string[] =>
  decisions.flatMap((one) => decisionLines(one, width() - 2).map((line) => `  ${line}`));

async function whyFact(store: Store, id: string): Promise<Answer> {
  const fact = await comparing().toldFact(store, id);
  if (!fact) throw new NachweisError('NOT_FOUND', `the graph has no fact "${id}"`);
  const decisions = await decisionsBehind(store, fact);
  const lines = [headOf(fact), ...fact.evidence.map(lineOf)].map(safe);
  return { data: { ...fact, decisions }, text: [...lines, ...decided(decisions)].join('\n') };
}

/** Why the documents of a fact are taken to speak of one. */
async function decisionsBehind(store: Store, { id, evidence }: ToldFact): Promise<readonly Decision[]> {
  const { decisionsOf, endsOf } = identity();
  const documents = new Set(evidence.map(({ document }) => document));
  const found: Decision[] = [];
  for (const entity of documents.size > 1 ? await endsOf(store, id) : [])
    found.push(...(await decisionsOf(store, { entity })));
  return found.filter(({ left, right }) => documents.has(left.document) && documents.has(right.document));
}

const headOf = ({ subject, predicate, object, role, former, id }: ToldFact): string =>
  `${subject}  ${predicate}${role === null ? '' : ` (${role}${former === true ? ', former' : ''})`}  ${object}  ${id}`;

const lineOf = ({ document, quote, rule }: ToldFact['evidence'][number]): string =>
  `  "${shorten(quote.replace(/\s+/gu, ' '), width() - document.length - rule.length - 8)}"  ${document}  ${rule}`;
