import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { processStart } from './process-start.js';
import { StartFailure } from './start-failure.js';

/** Who holds the data folder. `start` tells the process from a later one with the same number. */
interface Holder {
  readonly pid: number;
  readonly start: string;
  readonly machine: string;
  readonly since: string;
  /** Tells one lock from every other. */
  readonly mark: string;
}

/** Milliseconds after which a lock that is still ours can no longer be swept away by somebody else's clearing up. */
const SETTLE = 60;

const read = (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined);

function holderOf(text: string): Holder | undefined {
  try {
    const holder = JSON.parse(text) as Partial<Holder> | null;
    const isWhole =
      typeof holder?.pid === 'number' &&
      typeof holder.machine === 'string' &&
      !Number.isNaN(Date.parse(holder.since ?? ''));
    return isWhole ? (holder as Holder) : undefined;
  } catch {
    return undefined;
  }
}

function isAlive(holder: Holder | undefined): holder is Holder {
  if (!holder) return false;
  return holder.machine === hostname() ? processStart(holder.pid) === holder.start : true;
}

const told = (since: string, language: 'da' | 'en-GB'): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(since));

function heldBy({ machine, pid, since }: Holder, path: string): StartFailure {
  if (machine !== hostname()) {
    return new StartFailure(
      `Datamappen er låst af proces ${pid} på en anden maskine (${machine}). Kører den ikke mere, så slet ${path}.`,
      `The data folder is locked by process ${pid} on another machine (${machine}). If that no longer runs, delete ${path}.`,
    );
  }
  return new StartFailure(
    `Værten kører allerede: proces ${pid} har haft datamappen siden ${told(since, 'da')}. Stop den først, eller peg TVAERS_DATA på en anden mappe.`,
    `The host is already running: process ${pid} has held the data folder since ${told(since, 'en-GB')}. Stop it first, or point TVAERS_DATA at another folder.`,
  );
}

/** Removes the lock that `stale` was read from, unless somebody has put a new one there in the meantime. */
async function sweep(path: string, stale: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
    if ((await read(aside)) !== stale) await link(aside, path).catch(() => undefined);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

/** Puts our lock in place, whole from the first moment, if there is none. */
async function place(path: string, text: string): Promise<boolean> {
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, text, { mode: 0o600 });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

/**
 * Makes this process the only one with the data folder, and gives what lets go of it. A lock whose process is gone, or
 * whose number another process has now, is taken over: that is how a killed host leaves it.
 * @throws StartFailure where a living process holds the folder.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, 'lock');
  const mine = JSON.stringify({
    pid: process.pid,
    start: processStart(process.pid) ?? '',
    machine: hostname(),
    since: new Date().toISOString(),
    mark: randomUUID(),
  } satisfies Holder);
  for (;;) {
    if (await place(path, mine)) {
      await pause(SETTLE);
      if ((await read(path)) === mine) break;
    }
    const text = await read(path);
    if (text === undefined) continue;
    const holder = holderOf(text);
    if (isAlive(holder)) throw heldBy(holder, path);
    await sweep(path, text);
  }
  return async () => {
    if ((await read(path)) === mine) await rm(path, { force: true });
  };
}
