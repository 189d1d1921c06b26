import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { after } from 'node:test';
import { bundleForNode } from '../../.config/scripts/bundle-node.mjs';
import { signerFor } from '../../demo/host/database/secrets.js';
import { COOKIE, issueToken } from '../../demo/host/http/sign-in.js';

const SECRET = 'a secret that only these processes share';

let bundling: Promise<string> | undefined;
const running = new Set<ChildProcess>();

after(async () => {
  for (const child of running) child.kill('SIGKILL');
  if (bundling) await rm(await bundling);
});

/** The host in a process of its own. */
export interface HostProcess {
  readonly pid: number;
  /** Everything it has said. */
  readonly said: () => string;
  /** Where it listens. Rejects where it ends before it does. */
  readonly address: Promise<string>;
  /** The exit code, once it has ended; null where a signal ended it. */
  readonly ended: Promise<number | null>;
  signal(name: NodeJS.Signals): void;
}

/** Runs a command of the host, `start` unless it says otherwise, with these variables in its environment. */
export async function hostProcess(
  environment: Readonly<Record<string, string>>,
  command: readonly string[] = ['start'],
): Promise<HostProcess> {
  bundling ??= bundleForNode('demo/host/main.ts', `host-under-test-${process.pid}`);
  const child = spawn(process.execPath, [await bundling, ...command], {
    env: { ...process.env, PORT: '0', TVAERS_SECRET: SECRET, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let said = '';
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child);
    return code as number | null;
  });
  const address = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const found = /Klar: (\S+)/.exec(said)?.[1];
        if (found) resolve(found);
      });
    }
    void ended.then(() => {
      reject(new Error(said));
    });
  });
  address.catch(() => undefined);
  return { pid: child.pid!, said: () => said, address, ended, signal: (name) => child.kill(name) };
}

/** The headers of a person's browser on a page of the host. */
export const browserOf = (personId: string): Readonly<Record<string, string>> => ({
  cookie: `${COOKIE}=${issueToken(signerFor(SECRET, 'sign-in'), personId, new Date())}`,
  'sec-fetch-site': 'same-origin',
});
