import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CORPUS, CORRECTIONS, isText } from '../../extract/read/folder';

/** What to look at. */
export interface Followed {
  /** Texts and folders of them. */
  readonly paths: readonly string[];
  /** Files elsewhere, which need not be there yet. */
  readonly files: readonly string[];
  /** A folder that is written to at each step. */
  readonly except?: string;
}

/** Milliseconds without a change before a step, so that a text that is half written, or one of many, is waited for; */
const QUIET = 200;
/** so many changes are waited for at most. */
const PATIENCE = 20;
/** Milliseconds before another try where a step asks for one. */
const RETRY = 1000;

/**
 * Runs a step at once and after every change, until a signal ends it. Whatever changes during a step is seen by the next.
 * @param step true where it should be tried again though nothing changes
 */
export async function follow(followed: Followed, step: () => Promise<boolean>): Promise<void> {
  const bell = newBell();
  let ended = false;
  const end = (): void => {
    ended = true;
    bell.now();
  };
  process.on('SIGINT', end).on('SIGTERM', end);
  let watchers: readonly FSWatcher[] = [];
  try {
    while (!ended) {
      const old = watchers;
      // Before the step looks, and anew each time: folders come and go.
      watchers = watchersOf(followed, bell.ring);
      for (const one of old) one.close();
      if (await step()) bell.ring(RETRY);
      await bell.rung();
    }
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end);
    for (const one of watchers) one.close();
    bell.silence();
  }
}

/** Rings once for many changes. */
function newBell() {
  let due = false;
  let waits = 0;
  let timer: NodeJS.Timeout | undefined;
  let wake = (): void => undefined;
  const now = (): void => {
    due = true;
    waits = 0;
    wake();
  };
  return {
    now,
    ring: (after = QUIET): void => {
      if (++waits > PATIENCE) return;
      clearTimeout(timer);
      timer = setTimeout(now, after);
    },
    rung: async (): Promise<void> => {
      if (!due)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      due = false;
    },
    silence: (): void => clearTimeout(timer),
  };
}

type Ring = (after?: number) => void;

function watchersOf({ paths, files, except }: Followed, ring: Ring): readonly FSWatcher[] {
  const found: FSWatcher[] = [];
  const passed = except === undefined ? undefined : resolve(except);
  const named = new Set(files.map((file) => basename(file)));
  const add = (folder: string, concerns: (name: string) => boolean): boolean => {
    try {
      const one = watch(folder, (_, name) => (name === null || concerns(name)) && ring());
      found.push(one.on('error', () => ring(RETRY)));
      return true;
    } catch {
      ring(RETRY); // a folder that is not there may come back
      return false;
    }
  };
  const below = (folder: string): void => {
    if (resolve(folder) === passed || !add(folder, (name) => isRead(name) || mayBeFolder(join(folder, name)))) return;
    for (const name of namesIn(folder)) if (isFolder(join(folder, name))) below(join(folder, name));
  };
  for (const path of paths) isFolder(path) || !isText(path) ? below(path) : add(dirname(path), isRead);
  for (const folder of new Set(files.map((file) => dirname(file))))
    if (isFolder(folder)) add(folder, (name) => named.has(name));
  return found;
}

const isRead = (name: string): boolean =>
  !name.startsWith('.') && (isText(name) || [CORPUS, CORRECTIONS].includes(name));

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).filter((name) => !name.startsWith('.'));
  } catch {
    return [];
  }
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** What is gone may have been one. */
const mayBeFolder = (path: string): boolean =>
  !basename(path).startsWith('.') && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? true);
