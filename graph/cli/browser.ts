import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from 'commander';
import { packageFile } from '../../extract/files';
import { browserFiles } from '../browser/files';
import { home } from './home';
import { asking, serving } from './lazy';
import { serverHome } from './password';
import type { ExitCode } from './program';
import { say } from './terminal';

const AFTER = `
Writes nachweis.grass (a colour and a caption for each kind of node), saved-scripts.zip (the questions, as drawings and
tables) and guide.html. In Browser both files are dragged onto the window.

Examples:
  $ nachweis browser
  $ nachweis browser --out for-browser/`;

export function addBrowser(program: Command): void {
  program
    .command('browser')
    .description('write a style and the questions for Neo4j Browser, and say where to open it')
    .option('--out <folder>', 'where to write (default: browser/ beside the graph)')
    .addHelpText('after', AFTER)
    .action(async (options: { out?: string }) => {
      process.exitCode = await browserCommand(options);
    });
}

async function browserCommand({ out = join(home(), 'browser') }: { readonly out?: string }): Promise<ExitCode> {
  const { readLibrary } = asking();
  const files = browserFiles(readLibrary(packageFile('queries/drawings')), readLibrary(packageFile('queries')));
  for (const { name, data } of files) {
    const file = join(out, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, data);
  }
  const server = await serving().running(serverHome());
  const address = server ? serving().browserAddress(server) : 'http://localhost:7474/browser/';
  await say(
    [
      `1. open   ${address}${server ? '' : '   (no server of "nachweis neo4j up" runs: yours may be elsewhere)'}`,
      `2. drag   ${join(out, 'nachweis.grass')}   onto the window, for colours and captions`,
      `3. drag   ${join(out, 'saved-scripts.zip')}   onto the window, for the questions`,
      `   guide  ${pathToFileURL(resolve(out, 'guide.html')).href}`,
    ].join('\n'),
  );
  return 0;
}
