import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

const running = new Set<ChildProcess>();

after(() => {
  for (const child of running) child.kill('SIGKILL');
});

/** The demo intranet as `npm start` gives it, in a process of its own, on a port that it keeps through restarts. */
export interface Intranet {
  readonly address: string;
  readonly folder: string;
  /** Everything that the newest process has said. */
  readonly said: () => string;
  /** Seconds from the command to its address, the newest time. */
  readonly seconds: () => number;
  start(): Promise<void>;
  stop(signal?: NodeJS.Signals): Promise<void>;
  close(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

export async function intranet(): Promise<Intranet> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'tvaers-intranet-'));
  let child: ChildProcess | undefined;
  let said = '';
  let seconds = 0;

  const start = async (): Promise<void> => {
    const since = performance.now();
    said = '';
    const started = spawn(process.execPath, ['.config/scripts/start.mjs'], {
      env: { ...process.env, TVAERS_DATA: folder, PORT: String(port), TVAERS_SECRET: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = started;
    running.add(started);
    await new Promise<void>((ready, failed) => {
      for (const stream of [started.stdout, started.stderr])
        stream.setEncoding('utf8').on('data', (text: string) => {
          said += text;
          if (said.includes('Klar: ')) ready();
        });
      started.once('exit', () => {
        running.delete(started);
        failed(new Error(said));
      });
    });
    seconds = (performance.now() - since) / 1000;
  };

  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<void> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };

  await start();
  const address = `http://127.0.0.1:${port}`;
  assert.deepEqual(said.match(/http:\S+/g), [address]);
  return {
    address,
    folder,
    said: () => said,
    seconds: () => seconds,
    start,
    stop,
    async close() {
      await stop('SIGKILL');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What a command of the host prints while it is stopped. */
export const hostCommand = ({ folder }: Intranet, ...command: readonly string[]): string =>
  execFileSync(process.execPath, ['.config/scripts/host.mjs', ...command], {
    env: { ...process.env, TVAERS_DATA: folder },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** The answers that are stored of one person, as the command of a stopped host tells. */
export const exportPerson = (site: Intranet, id: string): readonly { readonly surveyId: string }[] =>
  (JSON.parse(hostCommand(site, 'export-person', id)) as { responses: { surveyId: string }[] }).responses;
