import { createAdaptorServer } from '@hono/node-server';
import type { Server } from 'node:http';
import { createServer } from 'node:net';
import type { Server as NetServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { HostConfig } from './config.js';
import type { Host } from './host.js';
import { StartFailure } from './start-failure.js';

/** Milliseconds that requests under way get to finish when the host stops. */
const PATIENCE = 10_000;

type Place = Pick<HostConfig, 'host' | 'port'>;

export interface RunningServer {
  /** Where to find it, as in `http://127.0.0.1:4100`. */
  readonly address: string;
  /** Takes no more, lets what is under way finish, and ends. */
  stop(): Promise<void>;
}

const taken = (port: number): StartFailure =>
  new StartFailure(
    `Port ${port} er optaget af noget andet. Vælg en anden, for eksempel: PORT=${port + 1} npm start`,
    `Port ${port} is taken by something else. Choose another, for example: PORT=${port + 1} npm start`,
  );

/** Listens. @throws StartFailure where the port is taken or the address is not this machine's. */
const listen = (server: NetServer, { host, port }: Place): Promise<void> =>
  new Promise((listening, failed) => {
    server.once('error', ({ code = '' }: NodeJS.ErrnoException) => {
      const other = new StartFailure(
        `Kan ikke lytte på ${host}:${port} (${code}).`,
        `Cannot listen on ${host}:${port} (${code}).`,
      );
      failed(code === 'EADDRINUSE' ? taken(port) : other);
    });
    server.listen(port, host, listening);
  });

/** Finds out early what would only be found out when everything is ready. @throws StartFailure as `serve`. */
export async function requireFreePort(place: Place): Promise<void> {
  const server = createServer();
  await listen(server, place);
  await new Promise((closed) => server.close(closed));
}

/**
 * Opens the host to the network.
 * @throws StartFailure where the port is taken or the address is not this machine's.
 */
export async function serve(host: Host, place: Place): Promise<RunningServer> {
  const server = createAdaptorServer({
    fetch: (request, env) => host.fetch(request, env.incoming.socket.remoteAddress ?? ''),
    serverOptions: { requestTimeout: 30_000, headersTimeout: 10_000, maxHeaderSize: 16_384 },
  }) as Server;
  await listen(server, place);
  const bound = server.address();
  const shown = place.host.includes(':') ? `[${place.host}]` : place.host;
  return {
    address: `http://${shown}:${typeof bound === 'object' && bound ? bound.port : place.port}`,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      host.endStreams();
      const quiet = setInterval(() => {
        server.closeIdleConnections();
      }, 50);
      await Promise.race([closed, pause(PATIENCE, undefined, { ref: false })]);
      clearInterval(quiet);
      server.closeAllConnections();
      await closed;
    },
  };
}
