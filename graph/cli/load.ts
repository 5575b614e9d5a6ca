import type { Command } from 'commander';
import { NachweisError } from '../../extract/error';
import { fromFacts } from '../facts';
import type { LoadReport } from '../load';
import type { Store } from '../store';
import { readFacts } from './jsonl';
import { loading, running } from './lazy';
import { logged } from './logged';
import type { ExitCode } from './program';
import { TO, withStore } from './store';
import { progress, say } from './terminal';

const AFTER = `
Facts say nothing of their documents' day of publication or language; "build" keeps both, so that questions about
when a thing was reported are answered in full only there.
A document that is loaded again replaces what the graph had from it; other documents stay.
For Neo4j set NEO4J_PASSWORD (and NEO4J_USER, where it is not neo4j).

Examples:
  $ nachweis load facts.jsonl
  $ NEO4J_PASSWORD=… nachweis load facts.jsonl --to bolt://localhost:7687`;

export function addLoad(program: Command): void {
  program
    .command('load')
    .description('load facts (JSON lines, as "extract" writes them) into the graph')
    .argument('<file...>', 'files of facts')
    .option(...TO)
    .addHelpText('after', AFTER)
    .action(async (files: string[], { to }: { to?: string }) => {
      process.exitCode = await loadCommand(files, to);
    });
}

async function loadCommand(files: readonly string[], to?: string): Promise<ExitCode> {
  const facts = files.flatMap(readFacts);
  if (facts.length === 0)
    throw new NachweisError(
      'NO_FACTS',
      `${files.join(', ')}: no fact in it; "nachweis extract PATH --out FILE" writes them`,
    );
  const extraction = fromFacts(facts);
  await withStore(to, { create: true }, async (store) => {
    const before = await running().heldBy(store.read);
    const report = await loading().load(store, extraction, { progress });
    const after = await running().heldBy(store.read);
    logged(to, report, { command: 'load', run: after?.run, from: before?.run });
    await say(loaded(report, store));
  });
  return 0;
}

/** What a load changed. */
export function loaded({ documents, facts, others }: LoadReport, { where }: Pick<Store, 'where'>): string {
  const { added, changed, unchanged, removed } = documents;
  return [
    `Graph in ${where}`,
    `  documents  ${added} added, ${changed} changed, ${unchanged} unchanged, ${removed} removed`,
    ...(others > 0
      ? [`             ${others} of earlier runs, not named now, ${others === 1 ? 'stays' : 'stay'}`]
      : []),
    `  facts      ${facts.created} new, ${facts.removed} withdrawn`,
  ].join('\n');
}
