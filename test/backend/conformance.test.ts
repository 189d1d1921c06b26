import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { memoryStore } from '../../src/adapters/memory.js';
import { describeBackend } from '../../src/backend/conformance/index.js';
import { onLoopback } from '../support/loopback.js';
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
    const server = await onLoopback(serve);
    const base = `${server.origin}${new URL(BASE).pathname}`;
    return {
      backendFor: (viewer) => overHttp((address, init) => fetch(address, init), viewer, base),
      close: server.close,
    };
  }),
  runner,
);
