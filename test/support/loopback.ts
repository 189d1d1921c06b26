import { getRequestListener } from '@hono/node-server';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands at an address of this machine until it is closed. */
export interface Loopback {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a function from request to response over a real socket. */
export async function onLoopback(answer: (request: Request) => Promise<Response>): Promise<Loopback> {
  const listen = getRequestListener(answer, { overrideGlobalObjects: false });
  const server = createServer((request, response) => void listen(request, response));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
