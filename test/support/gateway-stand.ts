import type { Filling } from '../../demo/host/store/fill.js';
import type { GatewayConfig } from '../../demo/host/gateway/gateway-config.js';
import type { Os2moRecords } from './os2mo-records.js';
import { os2moStand } from './os2mo-stand.js';
import type { Os2moStand } from './os2mo-stand.js';
import { TOWN } from './os2mo-town.js';
import { testHost } from './test-host.js';
import type { TestHost } from './test-host.js';
import { CLIENT, tokenStand } from './token-stand.js';
import type { TokenStand } from './token-stand.js';

/** A host in front of an OS2mo installation, with its sign-in server, all on this machine. */
export interface GatewayStand {
  readonly host: TestHost;
  readonly os2mo: Os2moStand;
  readonly tokens: TokenStand;
  /** Moves every clock by so many seconds. */
  later(seconds: number): void;
  close(): Promise<void>;
}

/** Nothing of the organisation is in the host's own database. */
const NOTHING: Filling = {
  data: { asOf: '2020-01-01', units: [], people: [], posts: [], engagements: [] },
  users: [],
};

export const START = new Date('2026-11-22T10:00:00Z');

export interface GatewayStandOptions {
  readonly config?: Partial<GatewayConfig>;
  readonly records?: Os2moRecords;
  readonly start?: Date;
}

/** The installation takes tokens that are good, and no others. */
export async function gatewayStand({
  config,
  records = TOWN,
  start = START,
}: GatewayStandOptions = {}): Promise<GatewayStand> {
  let time = start.getTime();
  const clock = (): Date => new Date(time);
  const tokens = await tokenStand(clock);
  const os2mo = await os2moStand(records, {
    admits: ({ headers }) => tokens.isGood(headers.get('authorization')),
  });
  const gateway: GatewayConfig = {
    url: os2mo.url,
    root: 'by',
    credentials: { ...CLIENT, tokenUrl: tokens.tokenUrl },
    minutes: 5,
    fullTime: 100,
    ownFile: undefined,
    hr: ['pedel'],
    editors: [],
    ...config,
  };
  const host = await testHost({ filling: NOTHING, clock, config: { gateway } });
  return {
    host,
    os2mo,
    tokens,
    later: (seconds) => {
      time += 1000 * seconds;
    },
    close: async () => {
      await host.close();
      await os2mo.close();
      await tokens.close();
    },
  };
}
