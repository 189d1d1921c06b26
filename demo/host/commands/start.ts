import { resolve } from 'node:path';
import { solbjerg } from '../../data/solbjerg.js';
import { assets } from '../../pages/render.js';
import type { HostConfig } from '../config.js';
import { openDatabase } from '../database/open-database.js';
import { migrate } from '../database/migrations.js';
import { isLoopback } from '../environment.js';
import { openHost } from '../host.js';
import { hostLog } from '../http/request-log.js';
import { folderFiles, staticFiles } from '../http/static-files.js';
import { requireFreePort, serve } from '../serve.js';
import { fill } from '../store/fill.js';

type Say = (line: string) => void;

/** Tells how far the filling has come, in tenths. */
function progress(say: Say): (written: number, total: number) => void {
  let told = 0;
  return (written, total) => {
    const tenths = Math.floor((10 * written) / total);
    if (tenths === told) return;
    told = tenths;
    say(`  ${tenths * 10} %`);
  };
}

/** Starts the host, and resolves when it has been stopped by SIGINT or SIGTERM and everything is put away. */
export async function start(config: HostConfig, write: Say): Promise<void> {
  const isWatched = process.stdout.isTTY;
  const log = hostLog((line) => {
    // Somebody who watches wants the address, not the traffic.
    if (!isWatched || line.includes('"fault"')) process.stderr.write(`${line}\n`);
  });
  write('Åbner databasen …');
  const database = await openDatabase(config);
  try {
    await requireFreePort(config);
    await migrate(database.sql);
    // A gateway shows the real organisation, and no made-up surveys of another.
    if (!config.gateway) {
      await fill(
        database.sql,
        () => {
          write('Første start: lægger Solbjerg Kommune i databasen …');
          return solbjerg({ scale: config.demoScale, now: new Date() });
        },
        progress(write),
      );
    }
    const host = await openHost({
      config,
      database,
      log,
      library: await folderFiles(resolve('dist/page')),
      assets: await staticFiles(assets),
    });
    try {
      const stopping = stopSignal();
      const server = await serve(host, config);
      if (config.signIn.kind === 'demo' && !isLoopback(config.host)) {
        write(
          'Bemærk: Enhver, der kan nå adressen, kan vælge at være enhver af brugerne. Brug TVAERS_PROXY_HEADER til rigtige brugere.',
        );
      }
      write(`Klar: ${server.address}`);
      await stopping;
      write('Lukker …');
      await server.stop();
    } finally {
      await host.close();
    }
  } finally {
    await database.close();
  }
}

/** Resolves at the first signal to stop. A second one is taken at its word. */
const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    let asked = false;
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        if (asked) process.exit(1);
        asked = true;
        resolve();
      });
    }
  });
