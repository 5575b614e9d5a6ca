import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './run';

/** util-linux's `script`, which runs a command in a terminal of its own. */
const hasScript = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

/** Why there is no real terminal to test with; nothing where there is one. */
export const noTerminal = hasScript ? undefined : 'there is no "script" of util-linux here, which makes a terminal';

export interface Session {
  /** All that stood on the terminal, escapes and all. */
  readonly screen: string;
  readonly code: number | null;
}

/**
 * Runs `nachweis` in a real terminal, and presses one key each time that `prompt` stands there anew. Afterwards the terminal
 * says how it is set.
 */
export function inTerminal(
  args: readonly string[],
  {
    keys,
    prompt,
    env,
  }: { readonly keys: readonly string[]; readonly prompt: string; readonly env: Record<string, string> },
): Promise<Session> {
  const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
  const program = [
    process.execPath,
    '-r',
    join(root, 'node_modules/ts-node/register'),
    join(root, 'graph/cli.ts'),
    ...args,
  ];
  const command = `stty cols 90; ${program.map(quoted).join(' ')}; code=$?; stty -a; exit $code`;
  return new Promise((resolve, reject) => {
    const child = spawn('script', ['-qefc', command, '/dev/null'], {
      cwd: root,
      env: { ...process.env, TS_NODE_PROJECT: join(root, 'tsconfig.json'), SHELL: '/bin/sh', TERM: 'xterm', ...env },
    });
    const left = [...keys];
    let screen = '';
    let seen = 0;
    child.stdout.on('data', (data) => {
      screen += data;
      while (left.length > 0 && screen.split(prompt).length - 1 > seen) {
        seen++;
        child.stdin.write(left.shift() as string);
      }
    });
    const late = setTimeout(() => child.kill(), 60_000);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(late);
      resolve({ screen, code });
    });
  });
}
