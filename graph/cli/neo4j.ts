import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Argument, type Command, Option } from 'commander';
import { container, releases } from '../server/releases';
import type { Running } from '../server/server';
import { serving } from './lazy';
import { givenPassword, passwordFile, serverHome } from './password';
import type { ExitCode } from './program';
import { note, say } from './terminal';

const AFTER = `
"up" starts Neo4j Community and Neo4j Browser for this machine alone and waits until they answer: a JDK runs them,
Maven fetches them once (130 MB). Ports are 7687 and 7474, or free ones. Data and log lie in .nachweis/neo4j.
The password is that of NEO4J_PASSWORD (8 letters or more), or a new one: printed once, and kept in a file that only
you can read, so that the other commands find it. With --no-auth anyone on this machine may come in.

With Docker in place of Java:
  $ ${container}

Examples:
  $ nachweis neo4j up
  $ nachweis load facts.jsonl --to bolt://localhost:7687
  $ nachweis neo4j down`;

interface Options {
  readonly auth: boolean;
  readonly release: string;
  readonly heap: string;
}

export function addNeo4j(program: Command): void {
  program
    .command('neo4j')
    .description('start, stop or look at a Neo4j server of your own, with Neo4j Browser')
    .addArgument(new Argument('<action>', 'what to do').choices(['up', 'down', 'status']))
    .option('--no-auth', 'up: without a password')
    .addOption(
      new Option('--release <version>', 'up: which Neo4j')
        .choices(releases.map(({ version }) => version))
        .default(releases[0].version),
    )
    .addOption(new Option('--heap <size>', "up: Java's heap").default('1g'))
    .addHelpText('after', AFTER)
    .action(async (action: 'up' | 'down' | 'status', options: Options) => {
      process.exitCode = await { up, down, status }[action](options);
    });
}

async function up({ auth, release, heap }: Options): Promise<ExitCode> {
  const [server, home] = [serving(), serverHome()];
  const already = await server.running(home);
  if (already) {
    note('nachweis: it runs already');
    await say(described(already));
    return 0;
  }
  const { password, line } = auth ? choosePassword() : { password: undefined, line: 'none: anyone on this machine' };
  note('nachweis: starting Neo4j; the first time Maven fetches it');
  const started = await server.up(home, {
    ...{ password, heap, javaHome: process.env.JAVA_HOME },
    release: releases.find(({ version }) => version === release) ?? releases[0],
  });
  await say(`${described(started)}\n  password  ${line}`);
  return 0;
}

/** The password and what is said of it. */
function choosePassword(): { readonly password: string | undefined; readonly line: string } {
  const given = givenPassword();
  if (given) return { password: given, line: 'the one that you gave' };
  const file = passwordFile();
  if (existsSync(file)) return { password: readFileSync(file, 'utf8').trim(), line: `as before: ${file}` };
  const password = randomBytes(12).toString('base64url');
  mkdirSync(serverHome(), { recursive: true });
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  return { password, line: `${password}   (shown this once; kept in ${file})` };
}

const described = (server: Running): string =>
  [
    `Neo4j ${server.version} Community runs in ${serverHome()} (process ${server.pid})`,
    `  address   ${serving().boltAddress(server)}`,
    `  Browser   ${serving().browserAddress(server)}`,
    `  user      ${server.auth ? 'neo4j' : 'none'}`,
  ].join('\n');

async function down(): Promise<ExitCode> {
  const stopped = await serving().down(serverHome());
  await say(stopped ? `Neo4j in ${serverHome()} has ended; its data stay` : `no Neo4j runs in ${serverHome()}`);
  return 0;
}

async function status(): Promise<ExitCode> {
  const server = await serving().running(serverHome());
  await say(server ? described(server) : `no Neo4j runs in ${serverHome()}`);
  return server ? 0 : 1;
}
