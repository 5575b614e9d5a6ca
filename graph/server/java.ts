import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { NachweisError } from '../../extract/error';
import { packageFile } from '../../extract/files';
import { container, type Release } from './releases';

const run = promisify(execFile);
const onWindows = process.platform === 'win32';

/** Where Java is, as the variable JAVA_HOME says; without it, `java` of the search path. */
export const javaOf = (javaHome: string | undefined): string => (javaHome ? join(javaHome, 'bin', 'java') : 'java');

/**
 * Makes sure that this Java can start the release.
 * @throws NachweisError `JAVA_MISSING` where it is not there, too old, or without the compiler that reads the launcher
 */
export async function assertJava(java: string, release: Release): Promise<void> {
  const modules = await run(java, ['--list-modules']).catch((error: NodeJS.ErrnoException) => {
    throw missing(release, error.code === 'ENOENT' ? `there is no ${java}` : `${java} is too old`);
  });
  const [, found = '0'] = /^java\.base@(\d+)/m.exec(modules.stdout) ?? [];
  if (Number(found) < release.java) throw missing(release, `${java} is version ${found}`);
  if (!/^jdk\.compiler@/m.test(modules.stdout)) throw missing(release, `${java} is a runtime without a compiler`);
}

const missing = ({ version, java }: Release, what: string): NachweisError =>
  new NachweisError(
    'JAVA_MISSING',
    `Neo4j ${version} needs a JDK ${java} or newer, and ${what}: install openjdk-${java}-jdk-headless and maven ` +
      `(Debian, Ubuntu) or openjdk@${java} and maven (Homebrew), or set JAVA_HOME; with Docker: ${container}`,
  );

/**
 * The jars of a release, as Java wants them named; Maven fetches them when they are not in its repository.
 * @throws NachweisError `MAVEN_MISSING`, `MAVEN_FAILED`
 */
export async function classpath(release: Release, folder: string): Promise<string> {
  const file = join(folder, `classpath-${release.version}`);
  if (existsSync(file) && jars(file).every((jar) => existsSync(jar))) return readFileSync(file, 'utf8').trim();
  mkdirSync(folder, { recursive: true });
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath';
  const settings = [`-Drelease=${release.version}`, `-Dmdep.outputFile=${file}`];
  const args = ['-q', '-B', '-f', packageFile('graph/server/pom.xml'), goal, ...settings];
  await run('mvn', args, { shell: onWindows, maxBuffer: 1e8 }).catch((error: Error & { code?: unknown }) => {
    throw error.code === 'ENOENT' ? noMaven() : mavenFailed(error as Error & { stdout?: string });
  });
  return readFileSync(file, 'utf8').trim();
}

const jars = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split(onWindows ? ';' : ':');

const noMaven = (): NachweisError =>
  new NachweisError(
    'MAVEN_MISSING',
    `Maven fetches Neo4j, and there is no mvn: install maven (Debian, Ubuntu, Homebrew); with Docker: ${container}`,
  );

function mavenFailed({ stdout = '', message }: Error & { stdout?: string }): NachweisError {
  const [, why = message.split('\n')[0]] = /^\[ERROR\] (.+)$/m.exec(stdout) ?? [];
  return new NachweisError('MAVEN_FAILED', `Maven could not fetch Neo4j: ${why}`);
}
