import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The checkout's own folder. */
export const root = join(__dirname, '..', '..');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  /** Variables on top of the own ones; `undefined` takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
}

/** Runs a program to its end as a process of its own. */
export function run(command: string, args: readonly string[], { env, cwd = root }: RunOptions = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (data) => out.push(data));
    child.stderr.on('data', (data) => err.push(data));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out: String(Buffer.concat(out)), err: String(Buffer.concat(err)) }));
  });
}

/** Runs `nachweis` from source, in a terminal of 100 columns. */
export const nachweis = (args: readonly string[], { env, cwd }: RunOptions = {}): Promise<Ran> =>
  run(process.execPath, ['-r', join(root, 'node_modules/ts-node/register'), join(root, 'graph/cli.ts'), ...args], {
    cwd,
    env: { TS_NODE_PROJECT: join(root, 'tsconfig.json'), COLUMNS: '100', ...env },
  });
