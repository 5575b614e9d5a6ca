import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, removeFolders } from './folder';
import { nachweis, root } from './run';

const README = join(root, 'README.md');
/** A command in a comment, and what it printed, up to the end mark. */
const BLOCK = /<!-- \$ nachweis (.+?) -->\n[\s\S]*?<!-- end -->/g;

/** Words of a command line; of quotation marks only pairs around a word or after `=` are read. */
export const words = (line: string): readonly string[] =>
  [...line.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g)].map(([word]) => word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'));

/** A folder to run the README's commands in, with the sample texts where it names them. */
export function workplace(): string {
  const place = folder();
  symlinkSync(join(root, 'seeds'), join(place, 'seeds'), 'junction');
  symlinkSync(join(root, 'test/score'), join(place, 'my-texts'), 'junction');
  return place;
}

/** The README's text with the output of every command in it as it is now. */
export async function refreshed(markdown: string): Promise<string> {
  const cwd = workplace();
  const outputs: string[] = [];
  for (const [, command = ''] of markdown.matchAll(BLOCK)) {
    const { code, out, err } = await nachweis(words(command), { cwd, env: { NACHWEIS_HOME: undefined } });
    if (code !== 0) throw new Error(`nachweis ${command}: ${err}`);
    outputs.push(
      `<!-- $ nachweis ${command} -->\n\`\`\`console\n$ nachweis ${command}\n${out.trimEnd()}\n\`\`\`\n<!-- end -->`,
    );
  }
  return markdown.replace(BLOCK, () => outputs.shift() ?? '');
}

export const readme = (): string => readFileSync(README, 'utf8');

if (require.main === module) {
  void refreshed(readme()).then((text) => {
    writeFileSync(README, text);
    removeFolders();
  });
}
