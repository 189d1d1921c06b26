import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { READER } from '../../src/backend/conformance/fixture.js';
import { describeBackend } from '../../src/backend/conformance/index.js';
import { gatewayStand } from '../support/gateway-stand.js';
import { FULL_TIME, os2moRecords } from '../support/os2mo-records.js';
import { fetchFrom, overHttp, viewerOf } from '../support/served.js';
import { ORIGIN } from '../support/test-host.js';

describeBackend(
  'conformance: a gateway in front of OS2mo',
  async (data) => {
    const folder = await mkdtemp(join(tmpdir(), 'tvaers-own-'));
    const { postCosts, spanBands, spanHistory } = data;
    const ownFile = join(folder, 'own.json');
    await writeFile(ownFile, JSON.stringify({ postCosts, spanBands, spanHistory }));
    const stand = await gatewayStand({
      records: os2moRecords(data),
      start: new Date(`${data.asOf}T10:00:00Z`),
      config: { root: data.units[0]?.id ?? 'nothing', fullTime: FULL_TIME, ownFile, hr: [READER.id] },
    });
    const serve = (request: Request): Promise<Response> => {
      const headers = new Headers(request.headers);
      const viewer = viewerOf(request);
      if (viewer) headers.set('cookie', stand.host.cookieOf(viewer.id));
      return stand.host.host.fetch(new Request(request, { headers }), '127.0.0.1');
    };
    return {
      backendFor: (viewer) => overHttp(fetchFrom(serve), viewer, `${ORIGIN}/tvaers/api`),
      advance: () => undefined,
      close: async () => {
        await stand.close();
        await rm(folder, { recursive: true });
      },
    };
  },
  { describe, it, before, after },
  { capabilities: ['organisation'] },
);
