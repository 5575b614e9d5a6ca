import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { packageFile } from '../../extract/files';
import { addBrowser } from './browser';
import { addBuild } from './build';
import { addCompletion } from './completion';
import { addCorrect } from './correct';
import { addCorrections } from './corrections';
import { addDiff } from './diff';
import { addEntities } from './entities';
import { addExplain } from './explain';
import { addExtract } from './extract';
import { addLoad } from './load';
import { addNeo4j } from './neo4j';
import { addQuery } from './query';
import { addReview } from './review';
import { addRuns } from './runs';
import { addScore } from './score';
import { complain, endQuietlyOnBrokenPipe } from './terminal';
import { addVerify } from './verify';
import { addWhy } from './why';

/** 0 fine · 1 error · 2 partly done: something could not be read and was left out, the rest is done · 3 a difference (`diff`). */
export type ExitCode = 0 | 1 | 2 | 3;

const AFTER = `
Exit codes: 0 fine, 1 error, 2 partly done (what was left out is named on standard error), 3 a difference (diff).
Environment: NACHWEIS_HOME names the folder of the graph (.nachweis). For --to bolt://…: NEO4J_USER (neo4j), and
NEO4J_PASSWORD or NEO4J_PASSWORD_FILE, which names a file that holds the password; without either it is asked for.

Start with:
  $ nachweis build                    the sample documents, or: nachweis build my-texts/
  $ nachweis query                    the questions that the graph answers`;

/** The command line: parses the arguments, runs one command, and leaves its exit code in `process.exitCode`. */
export async function main(args: readonly string[]): Promise<void> {
  endQuietlyOnBrokenPipe();
  try {
    await program().parseAsync(args, { from: 'user' });
  } catch (error) {
    process.exitCode = error instanceof CommanderError ? error.exitCode : complain(error);
  }
}

function program(): Command {
  const { version, description } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8'));
  const nachweis = new Command('nachweis')
    .description(`${description}.`)
    .version(version)
    .addHelpText('after', AFTER)
    .configureOutput({ outputError: (text, write) => write(oneLine(text)) })
    .exitOverride();
  for (const add of [
    addBuild,
    addDiff,
    addExtract,
    addLoad,
    addVerify,
    addRuns,
    addCorrect,
    addCorrections,
    addReview,
    addQuery,
    addEntities,
    addWhy,
    addExplain,
    addScore,
    addNeo4j,
    addBrowser,
    addCompletion,
  ])
    add(nachweis);
  return nachweis;
}

/** "error: unknown option '--formt'\n(Did you mean --format?)" on one line, under the program's name. */
const oneLine = (text: string): string =>
  `nachweis: ${text
    .replace(/^error: /, '')
    .trim()
    .replace(/\s*\n\s*/g, ' ')}\n`;
