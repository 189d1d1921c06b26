import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { hostProcess } from '../support/host-process.js';
import { os2moStand } from '../support/os2mo-stand.js';
import type { Os2moStand } from '../support/os2mo-stand.js';
import { TOWN } from '../support/os2mo-town.js';
import { CLIENT, tokenStand } from '../support/token-stand.js';
import type { TokenStand } from '../support/token-stand.js';

describe('a gateway as a process, told by its environment alone', () => {
  let folder: string;
  let os2mo: Os2moStand;
  let tokens: TokenStand;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tvaers-gateway-'));
    tokens = await tokenStand(() => new Date());
    os2mo = await os2moStand(TOWN, { admits: ({ headers }) => tokens.isGood(headers.get('authorization')) });
  });
  after(async () => {
    await os2mo.close();
    await tokens.close();
    await rm(folder, { recursive: true });
  });

  const environment = () => ({
    TVAERS_DATA: folder,
    TVAERS_PROXY_HEADER: 'X-User',
    TVAERS_PROXY_ADDRESSES: '127.0.0.1',
    TVAERS_OS2MO_URL: os2mo.url,
    TVAERS_OS2MO_ROOT: 'by',
    TVAERS_OS2MO_TOKEN_URL: tokens.tokenUrl,
    TVAERS_OS2MO_CLIENT_ID: CLIENT.clientId,
    TVAERS_OS2MO_CLIENT_SECRET: CLIENT.clientSecret,
    TVAERS_HR: 'pedel',
  });

  it('shows the organisation of OS2mo to those whom the proxy names, and no made-up one', async () => {
    const host = await hostProcess(environment());
    const address = await host.address;
    const ask = async (person: string, path: string) =>
      (await fetch(`${address}/tvaers/api${path}`, { headers: { 'X-User': person } })).json() as Promise<{
        readonly items: readonly { readonly id: string }[];
      }>;
    assert.deepEqual(
      (await ask('pedel', '/units')).items.map(({ id }) => id),
      ['by', 'skoler', 'skole', 'sfo', 'stab'],
    );
    assert.deepEqual((await ask('pedel', '/surveys')).items, []);
    assert.equal((await fetch(`${address}/tvaers/api/units`)).status, 401);
    host.signal('SIGTERM');
    assert.equal(await host.ended, 0);
    assert.doesNotMatch(host.said(), /Solbjerg|adgang-/);
    assert.ok(!host.said().includes(CLIENT.clientSecret));
  });

  it('does not start with half of what it takes', async () => {
    const host = await hostProcess({ ...environment(), TVAERS_OS2MO_ROOT: '' });
    assert.equal(await host.ended, 1);
    assert.match(host.said(), /OS2mo also needs TVAERS_OS2MO_ROOT/);
    assert.ok(!host.said().includes(CLIENT.clientSecret));
    await host.address.catch(() => undefined);
  });
});
