import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { getRequestListener } from '@hono/node-server';
import { memoryStore } from '../../src/adapters/memory.js';
import { describeBackend } from '../../src/backend/conformance/index.js';
import { heldToProfile } from '../support/profile.js';
import { BASE, fetchFrom, overHttp, placeOver } from '../support/served.js';

const runner = { describe, it, before, after };

describeBackend(
  'conformance: memory',
  (data, { now }) => {
    let clock = now;
    const { backendFor, review } = memoryStore(data, { now: () => clock });
    const advance = (to: Date): void => {
      clock = to;
      review();
    };
    return Promise.resolve({ backendFor, advance, close: () => undefined });
  },
  runner,
);

describeBackend(
  'conformance: http, every request and answer held to the profile',
  placeOver((serve) => {
    const { faults, fetch } = heldToProfile(fetchFrom(serve), BASE);
    return Promise.resolve({
      backendFor: (viewer) => overHttp(fetch, viewer),
      close: () => {
        assert.deepEqual(faults, []);
      },
    });
  }),
  runner,
);

describeBackend(
  'conformance: http over a real socket',
  placeOver(async (serve) => {
    const listen = getRequestListener(serve, { overrideGlobalObjects: false });
    const server = createServer((request, response) => void listen(request, response));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}${new URL(BASE).pathname}`;
    return {
      backendFor: (viewer) => overHttp((address, init) => fetch(address, init), viewer, base),
      close: async () => {
        server.closeAllConnections();
        await new Promise((closed) => server.close(closed));
      },
    };
  }),
  runner,
);
